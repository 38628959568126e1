// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/memorybudget.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MemoryBudget)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// The last mark before the peak; null if there is none.
const Mark *markBeforePeak(const MemoryRecording &recording)
{
    const auto peak = std::ranges::max_element(recording.points, {}, &MemoryPoint::residentBytes);
    if (peak == recording.points.end())
        return nullptr;
    const Mark *last = nullptr;
    for (const Mark &mark : recording.marks) {
        if (mark.time <= peak->time && !mark.text.trimmed().isEmpty())
            last = &mark;
    }
    return last;
}

} // namespace

BudgetFinding checkBudget(const MemoryBudget &budget, const MemoryRecording &recording)
{
    if (recording.peakBytes <= 0)
        return {false, Tr::tr("The program's memory was not measured. Run it again.")};
    const QString peak = sizeText(recording.peakBytes);
    const QString allowed = sizeText(budget.peakBytes);
    if (recording.peakBytes < budget.peakBytes)
        return {true, Tr::tr("The peak was %1, %2 below the budget of %3.")
                          .arg(peak, sizeText(budget.peakBytes - recording.peakBytes), allowed)};
    QString sentence = Tr::tr("The peak was %1, %2 above the budget of %3.")
                           .arg(peak, sizeText(recording.peakBytes - budget.peakBytes), allowed);
    if (const Mark *mark = markBeforePeak(recording))
        sentence += u' ' + Tr::tr("It came after “%1”.").arg(mark->text.trimmed());
    return {false, sentence};
}

} // namespace Lectern
