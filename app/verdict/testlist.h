// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"

#include <QTreeWidget>

namespace Lectern::App {

struct Theme;

/// The tests of an exercise as they finish: passed ones a line each, failed ones open, with what
/// was called, what was expected and what came. Plain text only.
class TestList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TestList(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void clearTests();
    void addTest(const TestResult &test);
    /// Scrolls so that the first failed test and what follows it can be seen.
    void showFirstFailure();

Q_SIGNALS:
    /// A line of the learner's program was chosen; 1-based.
    void lineRequested(int line);

private:
    void addDetail(QTreeWidgetItem *parent, const QString &label, const QString &text);

    QColor m_passed;
    QColor m_failed;
    QFont m_codeFont;
};

} // namespace Lectern::App
