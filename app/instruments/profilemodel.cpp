// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/profilemodel.h"

#include "instruments/axis.h"
#include "instruments/figurepainting.h"
#include "instruments/showntext.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString codeText(const ProfileRow &row)
{
    QString code = row.code;
    return shownLine(code.replace(u'\t', u"    "_s));
}

QString timeText(std::chrono::nanoseconds time)
{
    return quantityText(secondsOf(time), u"s"_s);
}

void add(ProfileRow &row, const ProfiledLine &line)
{
    row.functions.append(line.function);
    row.samples += line.ownSamples;
    row.own += line.own;
    row.total += line.total;
    row.calls += line.calls;
    std::ranges::stable_sort(row.calls, std::ranges::greater(), &ProfiledCall::time);
}

} // namespace

QString shareText(double share)
{
    const double percent = share * 100;
    if (percent <= 0)
        return {};
    if (percent < 0.1)
        return ProfileModel::tr("< %1 %").arg(numberText(0.1, 1));
    return ProfileModel::tr("%1 %").arg(numberText(percent, percent < 9.95 ? 1 : 0));
}

QString neverRanText()
{
    return ProfileModel::tr("never ran");
}

void ProfileModel::setProfile(const LineProfile &profile, const QString &source)
{
    beginResetModel();
    m_time = profile.time;
    QStringList code = source.split(u'\n');
    if (code.last().isEmpty())
        code.removeLast();
    // In order of their numbers. A profile may know lines that the source has not: then the
    // program was another one, or wrote its own records.
    QMap<int, ProfileRow> rows;
    for (int i = 0; i < code.size(); ++i)
        rows.insert(i + 1, {.line = i + 1, .code = code[i]});
    for (const ProfiledLine &line : profile.lines) {
        rows[line.line].line = line.line;
        add(rows[line.line], line);
    }
    if (profile.ran) {
        const QSet<int> ran(profile.ran->begin(), profile.ran->end());
        for (const int line : profile.executable) {
            if (const auto row = rows.find(line); row != rows.end())
                row->ran = ran.contains(line) || row->total.count() > 0;
        }
    }
    m_rows = rows.values();
    endResetModel();
}

double ProfileModel::share(const ProfileRow &row) const
{
    if (m_time.count() <= 0)
        return 0;
    return std::clamp(double(row.own.count()) / double(m_time.count()), 0.0, 1.0);
}

int ProfileModel::hottest() const
{
    const auto row = std::ranges::max_element(m_rows, {}, &ProfileRow::own);
    return row == m_rows.end() || row->own.count() <= 0 ? -1 : int(row - m_rows.begin());
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Time + 1;
}

QString ProfileModel::textOf(const ProfileRow &row, int column) const
{
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Code:
        return codeText(row);
    case Share:
        return row.ran == false ? neverRanText() : shareText(share(row));
    default:
        return row.own.count() > 0 ? timeText(row.own) : QString();
    }
}

/// What a row says to whoever goes from one to the next without seeing it.
QString ProfileModel::sentence(const ProfileRow &row) const
{
    if (row.own.count() > 0)
        return tr("Line %1, %2, %3: %4", "a number, a share, a time, code")
            .arg(QString::number(row.line), shareText(share(row)), timeText(row.own),
                 codeText(row));
    return row.ran == false ? tr("Line %1, never ran: %2").arg(row.line).arg(codeText(row))
                            : tr("Line %1: %2").arg(row.line).arg(codeText(row));
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProfileRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return shownToolTip(textOf(row, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Code ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == Line ? sentence(row) : textOf(row, index.column());
    case SortRole:
        return index.column() == Line   ? QVariant(row.line)
               : index.column() == Code ? QVariant(row.code.trimmed())
                                        : QVariant(qlonglong(row.own.count()));
    case ShareRole:
        return share(row);
    case NeverRanRole:
        return row.ran == false;
    default:
        return {};
    }
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::InitialSortOrderRole && section >= Share)
        return int(Qt::DescendingOrder);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Code:
        return tr("Code");
    case Share:
        return tr("Share");
    default:
        return tr("Time");
    }
}

} // namespace Lectern::App
