// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/comparedquantity.h"

#include "instruments/axis.h"
#include "instruments/figurepainting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ComparedQuantity)
};

/// Nothing for memory, of which no interval is known.
std::optional<RatioEstimate> estimateOf(const ComparedProgram &program, ComparedQuantity quantity)
{
    switch (quantity) {
    case ComparedQuantity::Wall:
        return program.wallRatio;
    case ComparedQuantity::Cpu:
        return program.cpuRatio;
    case ComparedQuantity::Peak:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

std::optional<double> peakRatio(const TimedComparison &comparison, qsizetype index)
{
    const double first = comparison.programs.first().peak.median;
    return first > 0 ? std::optional(comparison.programs[index].peak.median / first) : std::nullopt;
}

QString ratioSentence(const TimedComparison &comparison, qsizetype index, ComparedQuantity quantity)
{
    const QString first = comparison.programs.first().program.name;
    if (const auto estimate = estimateOf(comparison.programs[index], quantity)) {
        const QString text =
            estimate->includesOne()
                ? Tr::tr("That is %1 times as much as %2, with 95 % certainty from %3 to %4 times: "
                         "they may be equal.")
                : Tr::tr("That is %1 times as much as %2, with 95 % certainty from %3 to %4 "
                         "times.");
        return text.arg(quantityText(estimate->ratio, {}), first, quantityText(estimate->low, {}),
                        quantityText(estimate->high, {}));
    }
    if (quantity != ComparedQuantity::Peak)
        return Tr::tr("There are too few runs to compare it with %1.").arg(first);
    const auto ratio = peakRatio(comparison, index);
    return ratio ? Tr::tr("That is %1 times as much as %2.").arg(quantityText(*ratio, {}), first)
                 : QString();
}

} // namespace

bool hasQuantity(const TimedComparison &comparison, ComparedQuantity quantity)
{
    return std::ranges::any_of(comparison.programs, [quantity](const ComparedProgram &each) {
        return std::ranges::any_of(each.program.runs, [quantity](const TimedRun &run) {
            return quantityOf(run, quantity) > 0;
        });
    });
}

double quantityOf(const TimedRun &run, ComparedQuantity quantity)
{
    switch (quantity) {
    case ComparedQuantity::Wall:
        return secondsOf(run.wall);
    case ComparedQuantity::Cpu:
        return secondsOf(run.cpu);
    case ComparedQuantity::Peak:
        return static_cast<double>(run.peakBytes);
    }
    Q_UNREACHABLE_RETURN(0);
}

const Spread &spreadOf(const ComparedProgram &program, ComparedQuantity quantity)
{
    return quantity == ComparedQuantity::Wall  ? program.wall
           : quantity == ComparedQuantity::Cpu ? program.cpu
                                               : program.peak;
}

QString quantityValueText(double value, ComparedQuantity quantity)
{
    return quantityText(value, quantity == ComparedQuantity::Peak ? u"B"_s : u"s"_s);
}

QString quantityTitle(ComparedQuantity quantity)
{
    switch (quantity) {
    case ComparedQuantity::Wall:
        return Tr::tr("time of a run");
    case ComparedQuantity::Cpu:
        return Tr::tr("CPU time of a run");
    case ComparedQuantity::Peak:
        return Tr::tr("peak memory of a run");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString shortRatioText(const TimedComparison &comparison, qsizetype index,
                       ComparedQuantity quantity)
{
    if (index == 0)
        return Tr::tr("reference");
    if (const auto estimate = estimateOf(comparison.programs[index], quantity)) {
        const QString text = estimate->includesOne() ? Tr::tr("%1 times (%2 to %3), perhaps equal")
                                                     : Tr::tr("%1 times (%2 to %3)");
        return text.arg(quantityText(estimate->ratio, {}), quantityText(estimate->low, {}),
                        quantityText(estimate->high, {}));
    }
    if (quantity != ComparedQuantity::Peak)
        return Tr::tr("too few runs to compare");
    const auto ratio = peakRatio(comparison, index);
    return ratio ? Tr::tr("%1 times").arg(quantityText(*ratio, {})) : QString();
}

QString briefRatioText(const TimedComparison &comparison, qsizetype index,
                       ComparedQuantity quantity)
{
    const auto estimate = estimateOf(comparison.programs[index], quantity);
    if (index == 0 || !estimate)
        return shortRatioText(comparison, index, quantity);
    return estimate->includesOne() ? Tr::tr("perhaps equal")
                                   : Tr::tr("%1 times").arg(quantityText(estimate->ratio, {}));
}

QString spreadSentences(const TimedComparison &comparison, qsizetype index,
                        ComparedQuantity quantity)
{
    const ComparedProgram &program = comparison.programs[index];
    const Spread &spread = spreadOf(program, quantity);
    const QString sentence =
        Tr::tr("%1: median %2 of %n run(s), half of them from %3 to %4.", nullptr,
               static_cast<int>(program.program.runs.size()))
            .arg(program.program.name, quantityValueText(spread.median, quantity),
                 quantityValueText(spread.lowerQuartile, quantity),
                 quantityValueText(spread.upperQuartile, quantity));
    const QString ratio = index == 0 ? QString() : ratioSentence(comparison, index, quantity);
    return ratio.isEmpty() ? sentence : Tr::tr("%1 %2", "two sentences").arg(sentence, ratio);
}

} // namespace Lectern::App
