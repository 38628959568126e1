// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/profileview.h"

#include "instruments/axis.h"
#include "instruments/figurecanvas.h"
#include "instruments/figurepainting.h"
#include "instruments/profiledelegate.h"
#include "instruments/profilemodel.h"
#include "instruments/showntext.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString timeText(std::chrono::nanoseconds time)
{
    return quantityText(secondsOf(time), u"s"_s);
}

/// "3, 5–7": consecutive numbers together.
QString rangesText(const QList<int> &numbers)
{
    QStringList ranges;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const int first = numbers[i];
        while (i + 1 < numbers.size() && numbers[i + 1] == numbers[i] + 1)
            ++i;
        ranges.append(first == numbers[i] ? QString::number(first)
                                          : u"%1–%2"_s.arg(first).arg(numbers[i]));
    }
    return ranges.join(u", "_s);
}

} // namespace

ProfileView::ProfileView(QWidget *parent)
    : InstrumentTable(tr("Lines and their time"), parent),
      m_model(new ProfileModel(this)),
      m_order(new QSortFilterProxyModel(this)),
      m_delegate(new ProfileDelegate(this)),
      m_detail(new QPlainTextEdit)
{
    setObjectName(u"profileView"_s);
    m_order->setSourceModel(m_model);
    m_order->setSortRole(ProfileModel::SortRole);
    setModel(m_order);
    table()->setItemDelegate(m_delegate);
    table()->setSelectionMode(QAbstractItemView::ContiguousSelection);
    QHeaderView *header = table()->horizontalHeader();
    header->setMinimumSectionSize(1);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ProfileModel::Code, QHeaderView::Stretch);
    m_detail->setObjectName(u"profileDetail"_s);
    m_detail->setAccessibleName(tr("What the chosen line called"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    setDetail(m_detail, 0.28);
    makeOptions();
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProfileView::showCurrent);
    connect(table(), &QTableView::activated, this, [this] {
        if (const ProfileRow *row = current())
            Q_EMIT lineActivated(row->line);
    });
}

void ProfileView::makeOptions()
{
    m_byTime = new QToolButton;
    m_byTime->setObjectName(u"profileByTime"_s);
    m_byTime->setText(tr("Most time first"));
    m_byTime->setAccessibleName(m_byTime->text());
    m_byTime->setToolTip(tr("Sort the lines by their time instead of by their number"));
    m_byTime->setCheckable(true);
    m_byTime->setFocusPolicy(Qt::TabFocus);
    optionRow()->addWidget(m_byTime);
    optionRow()->addStretch(1);
    connect(m_byTime, &QToolButton::toggled, this, &ProfileView::sortByTime);
    // The headers and the menu sort as well.
    connect(table()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                const QSignalBlocker quiet(m_byTime);
                m_byTime->setChecked(column >= ProfileModel::Share && order == Qt::DescendingOrder);
            });
}

void ProfileView::sortByTime(bool byTime)
{
    table()->sortByColumn(byTime ? int(ProfileModel::Time) : -1,
                          byTime ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (byTime)
        table()->scrollToTop();
    else
        table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void ProfileView::setTheme(const Theme &theme)
{
    InstrumentTable::setTheme(theme);
    m_delegate->setTheme(theme);
    m_scale = theme.scale;
    m_detail->setFont(theme.textFont);
    m_detail->setPalette(theme.palette);
    fitColumns();
    table()->viewport()->update();
}

void ProfileView::setProfile(const LineProfile &profile, const QString &source,
                             const QString &summary)
{
    m_model->setProfile(profile, source);
    setSummary(summary);
    fitColumns();
    const QModelIndex hottest =
        m_order->mapFromSource(m_model->index(std::max(0, m_model->hottest()), 0));
    table()->setCurrentIndex(hottest);
    table()->scrollTo(hottest, QAbstractItemView::PositionAtCenter);
    showCurrent();
    updateText();
}

const ProfileRow *ProfileView::current() const
{
    const QModelIndex index = m_order->mapToSource(table()->currentIndex());
    return index.isValid() ? &m_model->rows()[index.row()] : nullptr;
}

void ProfileView::showCurrent()
{
    const ProfileRow *row = current();
    m_detail->setPlainText(row ? detailText(*row) : QString());
}

QString ProfileView::detailText(const ProfileRow &row) const
{
    constexpr qsizetype maximumCalls = 100;
    if (row.total.count() <= 0)
        return row.ran == false ? tr("Line %1 never ran.").arg(row.line)
                                : tr("No sample was taken in line %1.").arg(row.line);
    QStringList lines;
    lines.append(tr("Line %1 took %2 itself, %3 of the time.")
                     .arg(QString::number(row.line), timeText(row.own),
                          row.own.count() > 0 ? shareText(m_model->share(row)) : tr("0 %")));
    if (row.total > row.own)
        lines.append(
            tr("With the functions of the script that it called: %1.").arg(timeText(row.total)));
    if (!row.calls.isEmpty())
        lines.append(tr("Of its own time, in functions that are not of the script:"));
    for (const ProfiledCall &call : row.calls.first(std::min(row.calls.size(), maximumCalls)))
        lines.append(tr("%1 in %2", "a time, a function")
                         .arg(timeText(call.time), shownLine(call.function)));
    return lines.join(u'\n');
}

void ProfileView::resizeEvent(QResizeEvent *event)
{
    InstrumentTable::resizeEvent(event);
    fitColumns();
}

void ProfileView::fitColumns()
{
    m_delegate->setNarrow(width() < 480 * m_scale);
    const QFontMetrics metrics = table()->fontMetrics();
    const QFontMetrics titleMetrics(table()->horizontalHeader()->font());
    const auto needed = [&](const QString &text, int column) {
        const QString title =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(metrics.horizontalAdvance(text), titleMetrics.horizontalAdvance(title)) +
               2 * metrics.horizontalAdvance(u'0');
    };
    const int last = m_model->rows().isEmpty() ? 0 : m_model->rows().last().line;
    QHeaderView *header = table()->horizontalHeader();
    header->resizeSection(ProfileModel::Line, needed(QString::number(last), ProfileModel::Line));
    header->resizeSection(ProfileModel::Share, m_delegate->shareWidth(metrics));
    header->resizeSection(ProfileModel::Time,
                          needed(timeText(std::chrono::milliseconds(999)), ProfileModel::Time));
    // The code needs the room more: the time stands below as well.
    table()->setColumnHidden(ProfileModel::Time, width() < 300 * m_scale);
}

QString ProfileView::rowsAsText() const
{
    QStringList lines;
    QList<int> neverRan;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const ProfileRow &row = m_model->rows()[i];
        if (row.ran == false)
            neverRan.append(row.line);
        if (row.own.count() > 0)
            lines.append(m_model->index(i, 0).data(Qt::AccessibleTextRole).toString());
    }
    if (!neverRan.isEmpty())
        lines.append(tr("Lines that never ran: %1.").arg(rangesText(neverRan)));
    return lines.join(u'\n');
}

QString ProfileView::asCsv() const
{
    QString csv = csvLine(
        {u"line"_s, u"code"_s, u"own_s"_s, u"total_s"_s, u"share"_s, u"samples"_s, u"ran"_s});
    for (const ProfileRow &row : m_model->rows())
        csv += csvLine({QString::number(row.line), row.code,
                        QString::number(secondsOf(row.own), 'f', 6),
                        QString::number(secondsOf(row.total), 'f', 6),
                        QString::number(m_model->share(row), 'f', 4), QString::number(row.samples),
                        !row.ran   ? QString()
                        : *row.ran ? u"yes"_s
                                   : u"no"_s});
    return csv;
}

} // namespace Lectern::App
