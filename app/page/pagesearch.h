// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QWidget>

namespace Lectern::App {

struct Theme;

/// Finds a text in all that can be read on a page: prose, boxes, code, questions, titles. Marks all
/// matches, and one of them as the present one. It scrolls nothing, and takes no answer that is
/// still hidden.
class PageSearch
{
public:
    /// \a page holds the parts to look at; they may come and go between two searches.
    void setPage(QWidget *page);
    void setTheme(const Theme &theme);

    /// Finds and marks; gives the number of matches, which are numbered in page order.
    int search(const QString &text, bool caseSensitive);
    int count() const { return static_cast<int>(m_matches.size()); }
    int current() const { return m_current; } ///< -1 for none

    /// The first match that stands at \a top of the page or below; the first of all if none does.
    int firstBelow(int top) const;
    /// Marks one as the present one and gives its place on the page.
    QRect show(int index);
    void clear();

private:
    struct Match
    {
        QPointer<QWidget> part; ///< a QTextEdit, QPlainTextEdit, QLabel or QListWidget
        int position = 0;       ///< in its text; the row of a list
        int length = 0;
    };

    QList<QWidget *> parts() const;
    void findIn(QWidget *part, const QString &text, bool caseSensitive);
    void mark();
    QRect placeOf(const Match &match) const;

    QPointer<QWidget> m_page;
    QList<Match> m_matches;
    int m_current = -1;
    QColor m_background;
    QColor m_text;
    QColor m_currentBackground;
    QColor m_currentText;
};

} // namespace Lectern::App
