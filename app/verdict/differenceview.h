// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;

namespace Lectern::App {

class DifferenceModel;
struct Theme;

/// Shows two texts side by side: what was expected, and what was printed. It shows where they
/// differ, character by character, and decides nothing: under a lenient rule lines may be marked
/// that the verdict does not mind.
///
/// Each row says by a sign what it is (= same, ≠ changed, − missing, + extra); blanks that differ
/// become visible (· space, → tab, ⏎ line end). Plain text only. The rows are a table for
/// keyboard and screen reader; each tells itself in one sentence.
class DifferenceView final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);
    ~DifferenceView() override;

    void setTheme(const Theme &theme);
    /// Decoded text, as compared.
    void setTexts(const QString &expected, const QString &actual);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    class Delegate;
    std::unique_ptr<DifferenceModel> m_model;
    std::unique_ptr<Delegate> m_delegate;
    QLabel *m_summary;
    QTableView *m_table;
};

} // namespace Lectern::App
