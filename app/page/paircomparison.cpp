// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/paircomparison.h"

#include "announcement.h"
#include "instruments/comparisonview.h"
#include "instruments/measurecontrol.h"
#include "page/typography.h"
#include "taborder.h"
#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

PairComparison::PairComparison(const QString &address, QWidget *parent)
    : QWidget(parent),
      m_control(new MeasureControl(u"compare"_s, this)),
      m_failure(new QLabel(this))
{
    setObjectName("pairComparison:"_L1 + address);
    m_control->setAction(
        tr("Compare"), tr("Compare %1 with its fix: runs both in turn several times").arg(address));
    m_failure->setObjectName(u"compareFailure"_s);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failure->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_control);
    column->addWidget(m_failure);
    setFocusProxy(m_control);
    connect(m_control, &MeasureControl::startRequested, this, &PairComparison::compareRequested);
    connect(m_control, &MeasureControl::stopRequested, this, &PairComparison::stopRequested);
}

PairComparison::~PairComparison() = default;

void PairComparison::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    layout()->setSpacing(makeTypography(theme).gap / 2);
    QPalette colors = theme.palette;
    colors.setColor(QPalette::WindowText, theme.failed);
    m_failure->setPalette(colors);
    if (m_view) {
        m_view->setTheme(theme);
        fitView();
    }
}

void PairComparison::setComparing(bool isComparing)
{
    m_control->setRunning(isComparing);
    if (isComparing)
        m_failure->hide();
}

void PairComparison::setProgress(int done, int total)
{
    m_control->setProgress(done, total);
}

void PairComparison::showComparison(const TimedComparison &comparison, const QString &summary)
{
    m_failure->hide();
    view().setComparison(comparison, summary);
    fitView();
}

void PairComparison::showFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->show();
    announce(m_failure, sentence);
}

ComparisonView &PairComparison::view()
{
    if (!m_view) {
        m_view = new ComparisonView(this);
        if (m_theme)
            m_view->setTheme(*m_theme);
        layout()->addWidget(m_view);
        setTabOrderAfter(m_control, m_view);
        connect(m_view, &InstrumentFigure::exportRequested, this, &PairComparison::exportRequested);
    }
    return *m_view;
}

/// The page scrolls, so the figure does not.
void PairComparison::fitView()
{
    if (m_view)
        m_view->setFixedHeight(m_view->fittedHeight(width()));
}

void PairComparison::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitView();
}

} // namespace Lectern::App
