// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/comparison.h"

namespace Lectern::App {

/// Which of the measured values of a comparison is looked at.
enum class ComparedQuantity { Wall, Cpu, Peak };

/// Whether any run has it.
bool hasQuantity(const TimedComparison &comparison, ComparedQuantity quantity);
/// That of one run, in seconds or bytes.
double quantityOf(const TimedRun &run, ComparedQuantity quantity);
const Spread &spreadOf(const ComparedProgram &program, ComparedQuantity quantity);
/// "1.2 s", "34 MB".
QString quantityValueText(double value, ComparedQuantity quantity);
/// What the axis shows: "CPU time of a run".
QString quantityTitle(ComparedQuantity quantity);

/// How the program at \a index compares with the first, as short as beside a row:
/// "2.3 times (2.1 to 2.6)".
QString shortRatioText(const TimedComparison &comparison, qsizetype index,
                       ComparedQuantity quantity);
/// The same without the interval, for where there is no room.
QString briefRatioText(const TimedComparison &comparison, qsizetype index,
                       ComparedQuantity quantity);
/// The median, the quartiles and the ratio of the program at \a index, in whole sentences.
QString spreadSentences(const TimedComparison &comparison, qsizetype index,
                        ComparedQuantity quantity);

} // namespace Lectern::App
