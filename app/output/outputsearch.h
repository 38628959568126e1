// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/findquery.h"
#include "output/outputselection.h"

#include <QList>
#include <QObject>
#include <QStringMatcher>
#include <QTimer>

namespace Lectern::App {

class OutputView;

/// Finds in the output, by its text as it is shown, line by line; words and regular expressions are
/// not its matter. It reads the output block by block in slices of the event loop, and keeps only
/// how many matches each block has: any output can be searched, also while more of it comes.
class OutputSearch final : public QObject
{
    Q_OBJECT

public:
    /// \a view owns this.
    explicit OutputSearch(OutputView *view);

    /// Looks for \a query from now on, and selects the first match from the selection or what is in
    /// view on. Empty: for nothing; what is selected stays so.
    void setQuery(const FindQuery &query);
    /// From the last match to the first and back; as soon as it is found.
    void selectNext();
    void selectPrevious();

    /// Whether all there is has been looked through.
    bool isComplete() const { return !m_slice.isActive(); }

Q_SIGNALS:
    /// \a current counts from 1; 0 where none is selected. \a total is of what has been looked
    /// through.
    void matchesChanged(int current, int total);

private:
    enum class Wish { Nothing, Here, Next, Previous };

    struct Block
    {
        qint64 firstLine = 0;
        qint64 count = 0; ///< of matches
    };

    void searchSome();
    void searchAgain();
    void onOutputChanged();
    void fulfil();
    bool selectFrom(const TextPosition &position);
    bool selectBefore(const TextPosition &position);
    void select(qsizetype block, const QList<TextPosition> &matches, qsizetype index);
    TextPosition beginning() const;
    qsizetype blockAt(qint64 line) const;
    QList<TextPosition> matchesOf(qsizetype block) const;
    QList<TextPosition> matchesIn(qint64 firstLine, qint64 endLine) const;
    bool isMatchSelected() const;
    void report();

    OutputView *m_view;
    QStringMatcher m_matcher;
    QTimer m_slice;
    QList<Block> m_blocks; ///< what was looked through, from the start
    qint64 m_endLine = 0;  ///< of the last block
    qint64 m_total = 0;
    qint64 m_current = 0;    ///< number of the match that was selected last
    OutputSelection m_match; ///< that one
    Wish m_wish = Wish::Nothing;
};

} // namespace Lectern::App
