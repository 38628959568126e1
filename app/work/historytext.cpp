// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/historytext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString timeText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date()
               ? QLocale().toString(local.time(), QLocale::ShortFormat)
               : QLocale().toString(local, QLocale::ShortFormat);
}

/// Whole sentences, because word order is the language's own.
QString pattern(const HistorySummary &entry)
{
    using enum HistorySummary::Result;
    const bool isCheck = entry.kind == HistorySummary::Kind::Check;
    switch (entry.kind) {
    case HistorySummary::Kind::Run:
    case HistorySummary::Kind::Check:
        break;
    case HistorySummary::Kind::Reset:
        return Tr::tr("Before a reset, %1 of %2, %3");
    case HistorySummary::Kind::Restore:
        return Tr::tr("Brought back, %1 of %2, %3");
    case HistorySummary::Kind::Replaced:
        return Tr::tr("Before an older one was brought back, %1 of %2, %3");
    }
    switch (entry.result) {
    case Passed:
        return isCheck ? Tr::tr("Check %1 of %2, %3, passed") : Tr::tr("Run %1 of %2, %3, passed");
    case Failed:
        return isCheck ? Tr::tr("Check %1 of %2, %3, not passed")
                       : Tr::tr("Run %1 of %2, %3, not passed");
    case Neutral:
        break;
    }
    return isCheck ? Tr::tr("Check %1 of %2, %3") : Tr::tr("Run %1 of %2, %3");
}

} // namespace

QString historyTitle(const HistorySummary &entry, qsizetype position, qsizetype count,
                     const QDateTime &now)
{
    if (entry.id == 0)
        return Tr::tr("In the editor now");
    return pattern(entry).arg(QString::number(position), QString::number(count),
                              timeText(entry.time, now));
}

QString historyDetail(const HistorySummary &entry)
{
    QStringList sentences;
    if (!entry.verdict.isEmpty())
        sentences.append(entry.verdict);
    if (entry.wall.count() > 0)
        sentences.append(Tr::tr("Took %1 s.")
                             .arg(QLocale().toString(
                                 std::chrono::duration<double>(entry.wall).count(), 'f', 2)));
    if (entry.count > 1)
        sentences.append(Tr::tr("The same %n time(s) in a row.", nullptr, entry.count));
    return sentences.join(u' ');
}

} // namespace Lectern::App
