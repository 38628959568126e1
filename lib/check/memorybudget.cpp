// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/memorybudget.h"

#include <QCoreApplication>
#include <QLocale>

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

} // namespace

BudgetFinding checkBudget(const MemoryBudget &budget, qint64 peakBytes)
{
    if (peakBytes <= 0)
        return {false, Tr::tr("The program's memory was not measured. Run it again.")};
    const QString peak = sizeText(peakBytes);
    const QString allowed = sizeText(budget.peakBytes);
    if (peakBytes < budget.peakBytes)
        return {true, Tr::tr("The peak was %1, %2 below the budget of %3.")
                          .arg(peak, sizeText(budget.peakBytes - peakBytes), allowed)};
    return {false, Tr::tr("The peak was %1, %2 above the budget of %3.")
                       .arg(peak, sizeText(peakBytes - budget.peakBytes), allowed)};
}

} // namespace Lectern
