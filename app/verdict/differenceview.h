// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QAction;
class QHBoxLayout;
class QLabel;
class QTableView;

namespace Lectern::App {

class DifferenceDelegate;
class DifferenceModel;
struct Theme;

/// Shows two texts side by side: what was expected, and what was printed. It shows where they
/// differ, character by character, and decides nothing: under a lenient rule lines may be marked
/// that the verdict does not mind.
///
/// Each row says by a sign what it is (= same, ≠ changed, − missing, + extra); blanks that differ
/// become visible (· space, → tab, ⏎ line end). Plain text only. The rows are a table for
/// keyboard and screen reader; each tells itself in one sentence. F8 and Shift+F8 go to the next
/// and the previous difference, round the end; Ctrl+C copies the chosen rows.
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
    /// What the two sides are; first "Expected" and "Printed".
    void setSideTitles(const QString &left, const QString &right);
    /// As high as all its rows, for a page that scrolls; else the rows scroll.
    void setFitsRows(bool fits);

    void goToNextDifference();
    void goToPreviousDifference();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void goToDifference(int from, int step);
    void copySelection();
    void copyAll();
    void copyRows(const QList<int> &rows) const;
    void updateSummary();
    void layOut();
    void layOutRows(int textWidth);

    std::unique_ptr<DifferenceModel> m_model;
    std::unique_ptr<DifferenceDelegate> m_delegate;
    QLabel *m_summary;
    QTableView *m_table;
    QHBoxLayout *m_summaryRow;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    bool m_fitsRows = false;
};

} // namespace Lectern::App
