// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/parsonsview.h"

#include "check/verdict.h"
#include "theme.h"
#include "verdict/verdictbanner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int isDividerRole = Qt::UserRole + 1;

/// The same order for every reader and every visit: by hash of the line, which tells nothing.
QStringList mixed(QStringList lines)
{
    std::ranges::sort(lines, {}, [](const QString &line) { return qHash(line.trimmed(), 7); });
    return lines;
}

QPushButton *makeButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    return button;
}

} // namespace

ParsonsView::ParsonsView(const ParsonsBlock &block, QWidget *parent)
    : QFrame(parent),
      m_block(block),
      m_list(new QListWidget),
      m_checkButton(makeButton(tr("Check the order"), u"parsonsCheckButton"_s)),
      m_banner(new VerdictBanner)
{
    setObjectName("parsons:"_L1 + block.id);
    setProperty("card", true);
    auto *caption = new QLabel(
        block.distractors.isEmpty()
            ? tr("Put the lines in order.")
            : tr("Put the lines in order; those that do not belong go below the divider."));
    caption->setObjectName(u"blockCaption"_s);
    caption->setProperty("caption", true);
    caption->setWordWrap(true);

    m_list->setObjectName(u"parsonsList"_s);
    m_list->setAccessibleName(
        tr("Lines to put in order; Alt+Up and Alt+Down move the current one"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->addItems(mixed(block.lines + block.distractors));
    if (!block.distractors.isEmpty()) {
        auto *divider = new QListWidgetItem(tr("──── does not belong ────"), m_list);
        divider->setData(isDividerRole, true);
        divider->setTextAlignment(Qt::AlignCenter);
    }
    m_list->setCurrentRow(0);
    fitHeight();

    QPushButton *up = makeButton(tr("Move up"), u"parsonsUpButton"_s);
    QPushButton *down = makeButton(tr("Move down"), u"parsonsDownButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch();
    buttons->addWidget(m_checkButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->addWidget(caption);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_banner);
    m_banner->setObjectName(u"parsonsVerdict"_s);
    m_banner->clear();

    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    for (const auto &[key, step] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_list, nullptr, nullptr,
                                       Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { move(step); });
    }
    connect(m_checkButton, &QPushButton::clicked, this, &ParsonsView::check);
}

void ParsonsView::setTheme(const Theme &theme)
{
    m_banner->setTheme(theme);
    m_list->setFont(theme.codeFont);
    fitHeight();
}

void ParsonsView::fitHeight()
{
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 8);
}

void ParsonsView::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

QStringList ParsonsView::chosenLines() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count() && !m_list->item(row)->data(isDividerRole).toBool();
         ++row)
        lines.append(m_list->item(row)->text());
    return lines;
}

void ParsonsView::check()
{
    const QStringList chosen = chosenLines();
    if (chosen == m_block.lines) {
        Verdict verdict;
        verdict.kind = Verdict::Kind::Passed;
        verdict.message = tr("This is the right order.");
        m_banner->setVerdict(verdict);
        return;
    }
    const auto [wrong, right] = std::ranges::mismatch(chosen, m_block.lines);
    const auto place = std::distance(chosen.begin(), wrong) + 1;
    m_banner->setNeutral(
        tr("Not yet"),
        wrong == chosen.end()
            ? tr("A line is still missing at the end.")
            : tr("The first %1 line(s) are right; look at line %2.").arg(place - 1).arg(place));
}

} // namespace Lectern::App
