// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"

#include <QList>
#include <QTreeWidget>

namespace Lectern::App {

class TestDelegate;
enum class TestState;
struct TestDetail;
struct Theme;

/// The tests of an exercise as they finish: planned ones wait, the one that runs is marked, passed
/// ones are a line each. A failed one opens, and says what was called, what was expected and what
/// came, with the first difference marked and told to screen readers in words. Plain text only.
///
/// Enter opens and closes a test, follows a line number, and shows all of a text that was cut;
/// Ctrl+C copies the test as text.
class TestList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TestList(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void clearTests();
    /// How many tests there will be; see CheckSession::planned(). Without it, rows come with their
    /// tests.
    void setPlanned(int count);
    void addTest(const TestResult &test);
    /// No more tests will come: those that still wait were not run.
    void finish();
    /// Scrolls so that the first failed test and what follows it can be seen.
    void showFirstFailure();

Q_SIGNALS:
    /// A line of the learner's program was chosen; 1-based.
    void lineRequested(int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static void setState(QTreeWidgetItem *item, TestState state, const QString &title);
    void addDetail(QTreeWidgetItem *parent, const TestDetail &detail, const TestResult &test);
    static void showDetail(QTreeWidgetItem *item, const TestDetail &detail, bool isWhole,
                           const QString &difference);
    /// What clicking on \a item or Enter does, but for opening and closing.
    bool follow(QTreeWidgetItem *item);
    void toggleWhole(QTreeWidgetItem *switchItem);
    void copyCurrent() const;
    void copyFailed() const;
    void fitColumns();
    void describe();

    TestDelegate *m_delegate;
    QList<TestResult> m_results; ///< of the first rows
    int m_planned = 0;
    bool m_hasFailure = false;
};

} // namespace Lectern::App
