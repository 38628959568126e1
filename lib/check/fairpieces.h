// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/literal.h"

#include <QStringView>

#include <memory>
#include <optional>

namespace Lectern {

/// A number, a printed container or what stands around them, without white space at its ends;
/// \c text is empty at the end of all.
struct FairPiece
{
    QStringView text;
    qsizetype offset = 0; ///< in the line
    QStringView number;   ///< of a number: 0.5, also where \c text is np.float64(0.5)
    std::shared_ptr<const Literal> literal; ///< of a container: \c text read; else null
};

/// Gives the pieces of a line one after the other. Numbers are found as compareNumbers() finds
/// them.
class FairPieceReader
{
public:
    explicit FairPieceReader(QStringView line);

    FairPiece next();

private:
    /// The container that begins at \a begin, if one does.
    FairPiece literalAt(qsizetype begin);
    qsizetype closingBracket(qsizetype begin);

    QStringView m_line;
    qsizetype m_position = 0;
    std::optional<FairPiece> m_waiting; ///< found already, to be given next
    qsizetype m_budget = 0; ///< characters that may still be read in vain, so that time is linear
};

} // namespace Lectern
