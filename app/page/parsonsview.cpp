// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/parsonsview.h"

#include "check/verdict.h"
#include "course/alternatives.h"
#include "page/flowlayout.h"
#include "page/parsonslist.h"
#include "page/typography.h"
#include "theme.h"
#include "verdict/verdictbanner.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QStringList mixed(const ParsonsBlock &block)
{
    QStringList lines = block.lines + block.distractors;
    std::ranges::sort(lines, {}, mixingKey);
    if (lines == block.lines)
        std::ranges::reverse(lines);
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
      m_list(new ParsonsList),
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
    setAccessibleName(caption->text());
    auto *help = new QLabel(tr("Drag a line; or pick it up with Space, move it with the arrow "
                               "keys, and put it down with Space."));
    help->setObjectName(u"parsonsHelp"_s);
    help->setWordWrap(true);
    m_list->setAccessibleName(tr("Lines to put in order"));
    m_list->setAccessibleDescription(help->text());
    m_list->setLines(mixed(block), !block.distractors.isEmpty());

    QPushButton *up = makeButton(tr("Move up"), u"parsonsUpButton"_s);
    QPushButton *down = makeButton(tr("Move down"), u"parsonsDownButton"_s);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_checkButton);
    buttons->addWidget(up);
    buttons->addWidget(down);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(caption);
    layout->addWidget(help);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_banner);
    m_banner->setObjectName(u"parsonsVerdict"_s);
    m_banner->clear();

    connect(up, &QPushButton::clicked, m_list, [this] { m_list->moveCurrent(-1); });
    connect(down, &QPushButton::clicked, m_list, [this] { m_list->moveCurrent(1); });
    connect(m_checkButton, &QPushButton::clicked, this, &ParsonsView::check);
    connect(m_list, &ParsonsList::orderChanged, m_banner, &VerdictBanner::clear);
}

void ParsonsView::setTheme(const Theme &theme)
{
    const Typography typography = makeTypography(theme);
    layout()->setContentsMargins(typography.gap, typography.gap, typography.gap, typography.gap);
    layout()->setSpacing(typography.gap / 2);
    m_banner->setTheme(theme);
    m_list->setTheme(theme);
}

void ParsonsView::check()
{
    const QStringList chosen = m_list->chosenLines();
    if (chosen == m_block.lines) {
        Verdict verdict;
        verdict.kind = Verdict::Kind::Passed;
        verdict.message = tr("This is the right order.");
        m_banner->setVerdict(verdict);
        Q_EMIT solved(m_block.id);
        return;
    }
    const auto [wrong, right] = std::ranges::mismatch(chosen, m_block.lines);
    const auto rightCount = static_cast<int>(std::distance(chosen.begin(), wrong));
    m_banner->setNeutral(
        tr("Not yet"),
        wrong == chosen.end() ? tr("A line is still missing at the end.")
        : rightCount == 0
            ? tr("Look at the first line.")
            : tr("The first %n line(s) are right; look at the one below.", nullptr, rightCount));
}

} // namespace Lectern::App
