// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"

#include <optional>

namespace Lectern {

/// A reader's prediction beside what a program really printed.
struct Prediction
{
    QString predicted;
    QString printed;        ///< on the stream that was predicted, decoded
    bool agrees = false;    ///< under the rule that the block itself is compared by
    bool sameWords = false; ///< they differ at most in white space
};

/// Sets \a predicted beside what the run of \a report printed. \a expectations are those of its
/// block: the first that speaks of standard output, or else the first of all, tells the stream and
/// the rule. Pure. Nothing where the program did not end by itself, since it might have gone on.
///
/// Under a rule whose expected text is a pattern, a prediction agrees if it is what was printed, or
/// if both match the pattern.
std::optional<Prediction> judgePrediction(const QString &predicted, const BlockReport &report,
                                          const QList<Expectation> &expectations);

} // namespace Lectern
