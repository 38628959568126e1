// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/textmatches.h"

#include <QObject>
#include <QTimer>

class QsciScintilla;

namespace Lectern::App {

struct Theme;

/// Finds and replaces in an editor: shows all matches of a query, selects one after the other, and
/// goes on at the other end of the text. The matches follow what is written.
class EditorSearch final : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of \a editor.
    explicit EditorSearch(QsciScintilla *editor);

    void setTheme(const Theme &theme);

public Q_SLOTS:
    /// Shows all matches, and selects the first from the beginning of the selection on. Without a
    /// text it shows none.
    void setQuery(const Lectern::App::FindQuery &query);
    void selectNext();
    void selectPrevious();
    /// Replaces the selected match and selects the next one; where none is selected, that only.
    /// See replacementFor().
    void replace(const QString &replacement);
    /// One step to undo.
    void replaceAll(const QString &replacement);

Q_SIGNALS:
    /// \a current counts from 1; 0 where none of the \a total matches is the selected one.
    void matchesChanged(int current, int total);
    /// The query is none: why, as a sentence.
    void problemFound(const QString &problem);

private:
    /// In bytes, as the editor counts.
    struct Range
    {
        int start = 0;
        int end = 0;
    };

    void refresh();
    void showMatches();
    void select(qsizetype index);
    /// The match that is selected, or -1.
    qsizetype currentIndex() const;
    /// The first that starts at \a position or behind; the first of all if there is none.
    qsizetype indexFrom(int position) const;
    void replaceRange(const Range &range, const QString &text);
    void reportMatches();
    int selectionStart() const;

    QsciScintilla *m_editor;
    FindQuery m_query;
    TextMatches m_found;
    QList<Range> m_ranges; ///< of m_found
    QTimer m_refresh;      ///< active: the text has changed since
    std::pair<qsizetype, qsizetype> m_reported{-1, -1};
};

} // namespace Lectern::App
