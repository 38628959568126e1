// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace Lectern::App {

struct Theme;

/// A table of what was recorded, with all that belongs to one: what is chosen in it below; the
/// sentences that follow from it; and "As text", which shows the same in words in the place of the
/// table. Ctrl+C copies the chosen rows, tabs between the cells. Its menu sorts it, as do its
/// headers. For a file it only gives the content.
class InstrumentTable : public QWidget
{
    Q_OBJECT

public:
    virtual void setTheme(const Theme &theme);
    /// The summary, then the rows, in words.
    QString asText() const;
    bool isShownAsText() const;
    void setShownAsText(bool shown);

Q_SIGNALS:
    /// The learner wants a file with \a content, whose name ends with \a suffix: "csv".
    void exportRequested(const QByteArray &content, const QString &suffix);

protected:
    /// \a title says what is seen, for screen readers.
    InstrumentTable(const QString &title, QWidget *parent);

    QTableView *table() const { return m_table; }
    /// Above the table: what changes which rows there are.
    QHBoxLayout *optionRow() const { return m_options; }
    /// Takes \a detail, which shows what is chosen, with \a share of the height, 0 to 1.
    void setDetail(QWidget *detail, double share);
    /// Shows \a model, which must outlive the table or be a child of this, and makes the menu that
    /// sorts by each of its columns. Unsorted, its rows stand as they come.
    void setModel(QAbstractItemModel *model);
    void setSummary(const QString &summary);
    /// To be called after the rows are others.
    void updateText();

    /// The rows in words, a line each.
    virtual QString rowsAsText() const = 0;
    /// All rows as comma separated values, with a header line.
    virtual QString asCsv() const = 0;

private:
    void makeTable(const QString &title);
    void makeButtons();
    void addSorting(const QString &text, int column);
    QToolButton *makeButton(const QString &text, const QString &name, const QString &toolTip);
    void showAsText(bool shown);
    void copyRows() const;

    QTableView *m_table;
    QSplitter *m_splitter;
    QPlainTextEdit *m_text;
    QStackedWidget *m_stack;
    QLabel *m_summary;
    QHBoxLayout *m_options;
    QHBoxLayout *m_buttons;
    QToolButton *m_asText = nullptr;
};

} // namespace Lectern::App
