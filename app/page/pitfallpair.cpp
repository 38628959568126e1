// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/pitfallpair.h"

#include "page/paircomparison.h"
#include "page/runnableview.h"
#include "page/typography.h"
#include "taborder.h"
#include "theme.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int charactersSideBySide = 45; // of code, in each column
constexpr int comparisonRow = 3;         // below all parts, however they are arranged

} // namespace

PitfallPair::PitfallPair(RunnableView *mistake, QWidget *between, RunnableView *fix,
                         QWidget *parent)
    : QWidget(parent),
      m_mistake(mistake),
      m_between(between),
      m_fix(fix),
      m_layout(new QGridLayout(this))
{
    setObjectName("pitfallPair:"_L1 + mistake->address());
    m_layout->setContentsMargins(0, 0, 0, 0);
    arrange(false);
}

PitfallPair::~PitfallPair() = default;

void PitfallPair::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    if (m_comparison)
        m_comparison->setTheme(theme);
    const Typography typography = makeTypography(theme);
    m_layout->setSpacing(typography.gap);
    const int frame = typography.columnWidth - typography.codeMeasure;
    const int card = static_cast<int>(typography.codeCharacter * charactersSideBySide) + frame;
    m_sideBySideWidth = 2 * card + typography.gap;
    m_columnWidth = typography.columnWidth;
    arrange(width() >= m_sideBySideWidth);
}

PairComparison &PitfallPair::pairComparison()
{
    if (!m_comparison) {
        m_comparison = new PairComparison(m_mistake->address(), this);
        if (m_theme)
            m_comparison->setTheme(*m_theme);
        setTabOrderAfter(m_fix, m_comparison);
        arrange(m_isSideBySide);
        connect(m_comparison, &PairComparison::compareRequested, this,
                &PitfallPair::compareRequested);
        connect(m_comparison, &PairComparison::stopRequested, this, &PitfallPair::stopRequested);
        connect(m_comparison, &PairComparison::exportRequested, this,
                &PitfallPair::exportRequested);
    }
    return *m_comparison;
}

void PitfallPair::setComparable(bool isComparable)
{
    if (isComparable || m_comparison)
        pairComparison().setVisible(isComparable);
}

void PitfallPair::setComparing(bool isComparing)
{
    pairComparison().setComparing(isComparing);
}

void PitfallPair::setProgress(int done, int total)
{
    pairComparison().setProgress(done, total);
}

void PitfallPair::showComparison(const TimedComparison &comparison, const QString &summary)
{
    pairComparison().showComparison(comparison, summary);
}

void PitfallPair::showFailure(const QString &sentence)
{
    pairComparison().showFailure(sentence);
}

void PitfallPair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fits = m_sideBySideWidth > 0 && event->size().width() >= m_sideBySideWidth;
    if (fits != m_isSideBySide)
        arrange(fits);
    const int column = (event->size().width() - m_layout->spacing()) / 2;
    const bool isStacked = fits && column < qMax(m_mistake->headerWidth(), m_fix->headerWidth());
    m_mistake->setHeaderStacked(isStacked);
    m_fix->setHeaderStacked(isStacked);
}

void PitfallPair::arrange(bool isSideBySide)
{
    m_isSideBySide = isSideBySide;
    QList<QWidget *> parts{m_mistake};
    if (m_between)
        parts.append(m_between);
    parts.append(m_fix);
    for (QWidget *part : std::as_const(parts))
        m_layout->removeWidget(part);
    for (QWidget *part : std::as_const(parts))
        part->setMaximumWidth(m_columnWidth > 0 && (!isSideBySide || part == m_between)
                                  ? m_columnWidth
                                  : QWIDGETSIZE_MAX);
    if (m_comparison) {
        m_layout->removeWidget(m_comparison);
        m_layout->addWidget(m_comparison, comparisonRow, 0, 1, isSideBySide ? 2 : 1);
        m_comparison->setMaximumWidth(m_columnWidth > 0 && !isSideBySide ? m_columnWidth
                                                                         : QWIDGETSIZE_MAX);
    }
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, isSideBySide ? 1 : 0);
    if (isSideBySide) {
        m_layout->addWidget(m_mistake, 0, 0, Qt::AlignTop);
        m_layout->addWidget(m_fix, 0, 1, Qt::AlignTop);
        if (m_between)
            m_layout->addWidget(m_between, 1, 0, 1, 2);
        return;
    }
    for (int row = 0; row < parts.size(); ++row)
        m_layout->addWidget(parts[row], row, 0, 1, 1);
}

} // namespace Lectern::App
