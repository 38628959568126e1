// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/historydialog.h"

#include "progress/runhistory.h"
#include "work/historyview.h"
#include "work/work.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

HistoryDialog::HistoryDialog(RunHistory &history, QWidget *parent)
    : QDialog(parent), m_history(history), m_view(new HistoryView)
{
    setObjectName(u"historyDialog"_s);
    resize(960, 680);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &HistoryView::sidesRequested, this,
            [this](qint64 left, qint64 right) { m_view->setSides(sideOf(left), sideOf(right)); });
    connect(m_view, &HistoryView::restoreRequested, this, [this](qint64 id) {
        if (const HistoryEntry entry = sideOf(id); entry.summary.id != 0)
            Q_EMIT restoreRequested(entry);
    });
}

void HistoryDialog::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
}

void HistoryDialog::setWork(const Work &work, const QString &source)
{
    m_source = source;
    setWindowTitle(tr("History of %1").arg(work.title));
    const auto entries = m_history.entries(work.key());
    if (!entries)
        Q_EMIT failed(entries.error());
    m_view->setEntries(entries.value_or(QList<HistorySummary>()));
}

HistoryEntry HistoryDialog::sideOf(qint64 id)
{
    HistoryEntry present;
    present.source = m_source;
    if (id == 0)
        return present;
    const auto entry = m_history.entry(id);
    if (!entry)
        Q_EMIT failed(entry.error());
    return entry ? entry->value_or(present) : present;
}

} // namespace Lectern::App
