// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrumentpane.h"

#include "theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::App {

InstrumentPane::InstrumentPane(QWidget *parent)
    : QWidget(parent),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_compare(new QToolButton(this)),
      m_menu(new QToolButton(this))
{
    setObjectName(u"instrumentPane"_s);
    m_tabs->setObjectName(u"instrumentTabs"_s);
    m_tabs->setAccessibleName(tr("What to see of the run"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (QToolButton *button : m_tabs->findChildren<QToolButton *>()) // Qt names them in English
        button->setAccessibleName(button->arrowType() == Qt::LeftArrow ? tr("Tabs further left")
                                                                       : tr("Tabs further right"));
    m_stack->setObjectName(u"instrumentStack"_s);
    makeCompareButton();
    auto *header = new QHBoxLayout;
    header->setContentsMargins(0, 0, 0, 0);
    header->addWidget(m_tabs, 1);
    header->addWidget(m_compare, 0, Qt::AlignRight);
    header->addWidget(m_menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(m_stack, 1);
    showTabs({});
    // A short run replaces what is shown before anyone could see it grey.
    m_outdated.setSingleShot(true);
    m_outdated.setInterval(300ms);
    connect(&m_outdated, &QTimer::timeout, this, [this] {
        for (const InstrumentView &view : std::as_const(m_views))
            view.widget->setEnabled(false);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_wanted = instrumentOf(tab);
        showTab(tab);
    });
}

InstrumentPane::~InstrumentPane() = default;

void InstrumentPane::makeCompareButton()
{
    m_compare->setObjectName(u"instrumentCompare"_s);
    m_compare->setText(tr("Compare with"));
    m_compare->setAccessibleName(tr("Compare with other runs"));
    m_compare->setToolTip(tr("Lay other runs over this one"));
    m_compare->setPopupMode(QToolButton::InstantPopup);
    m_compare->setFocusPolicy(Qt::TabFocus);
    m_compare->setMenu(new QMenu(m_compare));
    m_menu->setObjectName(u"instrumentMenu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::TabFocus);
    connect(m_compare->menu(), &QMenu::aboutToShow, this, &InstrumentPane::fillCompareMenu);
}

void InstrumentPane::fillCompareMenu()
{
    m_compare->menu()->clear();
    for (const MeasuredRun &other : std::as_const(m_others)) {
        QString text = other.name;
        QAction *action = m_compare->menu()->addAction(text.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(other.name));
        connect(action, &QAction::toggled, this, [this, name = other.name](bool isChosen) {
            m_hasChosen = true;
            isChosen ? (void)m_chosen.insert(name) : (void)m_chosen.remove(name);
            showOverlays();
        });
    }
    if (!offersFreeThreaded())
        return;
    m_compare->menu()->addSeparator();
    connect(m_compare->menu()->addAction(tr("Run it without the interpreter lock")),
            &QAction::triggered, this, &InstrumentPane::freeThreadedRequested);
}

bool InstrumentPane::offersFreeThreaded() const
{
    return m_offersFreeThreaded && instrumentOf(m_tabs->currentIndex()) == Instrument::Threads;
}

void InstrumentPane::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    for (const InstrumentView &view : std::as_const(m_views))
        view.setTheme(theme);
    m_scale = theme.scale;
    fitHeight();
}

void InstrumentPane::setFront(QWidget *front, const QString &title)
{
    m_front = front;
    m_stack->setMinimumHeight(1); // what scrolls or is cut must not push the editor away
    m_frontTitle = title;
    m_stack->insertWidget(0, front);
    showTabs(m_shown);
}

void InstrumentPane::setMenu(QMenu *menu, const QString &title)
{
    m_menu->setText(title);
    m_menu->setAccessibleName(title);
    m_menu->setToolTip(menu->menuAction()->toolTip());
    m_menu->setMenu(menu);
    showTabs(m_shown);
}

void InstrumentPane::setFrontTitle(const QString &title)
{
    m_frontTitle = title;
    if (m_tabs->count() > m_shown.size())
        m_tabs->setTabText(0, title);
}

void InstrumentPane::showFront()
{
    const QSignalBlocker blocker(m_tabs); // it is not what the reader wants of the next run
    if (m_front)
        m_tabs->setCurrentIndex(0);
    showTab(m_tabs->currentIndex());
}

bool InstrumentPane::isFrontShown() const
{
    return m_front && m_stack->currentWidget() == m_front;
}

void InstrumentPane::setRunning()
{
    m_outdated.start();
    Q_EMIT lineShown(0);
}

void InstrumentPane::setRun(const QString &name, const QString &source, const RunOutcome &outcome)
{
    m_outdated.stop();
    for (const InstrumentView &view : std::as_const(m_views))
        view.widget->setEnabled(true);
    m_run = {m_run.number + 1, name, source, outcome, {}};
    m_filled.clear();
    QList<Instrument> shown;
    for (const Instrument instrument : allInstruments()) {
        if (isShown(instrument, outcome))
            shown.append(instrument);
    }
    showTabs(shown);
}

void InstrumentPane::setOthers(const QList<MeasuredRun> &others, const QStringList &chosen)
{
    const bool wasOverlaid = !runWithOthers().others.isEmpty();
    m_others = others;
    m_others.removeIf([this](const MeasuredRun &other) { return other.name == m_run.name; });
    if (!m_hasChosen)
        m_chosen = QSet<QString>(chosen.begin(), chosen.end());
    if (wasOverlaid || !runWithOthers().others.isEmpty())
        showOverlays();
    else
        showTab(m_tabs->currentIndex()); // there may be something to compare with now
}

/// The other instruments show their own run only, and stay as they are.
void InstrumentPane::showOverlays()
{
    m_filled.remove(Instrument::Memory);
    m_filled.remove(Instrument::Threads);
    showTab(m_tabs->currentIndex());
}

void InstrumentPane::clear()
{
    m_outdated.stop();
    m_run = {};
    m_filled.clear();
    m_chosen.clear();
    m_hasChosen = false;
    showTabs({});
    for (const InstrumentView &view : std::as_const(m_views))
        view.widget->deleteLater();
    m_views.clear();
    Q_EMIT lineShown(0);
}

void InstrumentPane::showInstrument(Instrument instrument)
{
    m_wanted = instrument;
    if (const qsizetype place = m_shown.indexOf(instrument); place >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(place) + (m_front ? 1 : 0));
}

void InstrumentPane::showTabs(const QList<Instrument> &shown)
{
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_shown = shown;
    if (m_front)
        m_tabs->addTab(m_frontTitle);
    for (const Instrument instrument : shown)
        m_tabs->addTab(instrumentTitle(instrument));
    const qsizetype place = m_wanted ? shown.indexOf(*m_wanted) : -1;
    m_tabs->setCurrentIndex(place < 0 ? 0 : static_cast<int>(place) + (m_front ? 1 : 0));
    m_menu->setVisible(m_menu->menu() != nullptr);
    m_tabs->setVisible(m_tabs->count() > 1 || m_menu->menu());
    showTab(m_tabs->currentIndex());
}

std::optional<Instrument> InstrumentPane::instrumentOf(int tab) const
{
    const int place = tab - (m_front ? 1 : 0);
    return place >= 0 && place < m_shown.size() ? std::optional(m_shown[place]) : std::nullopt;
}

void InstrumentPane::showTab(int tab)
{
    const std::optional<Instrument> instrument = instrumentOf(tab);
    const bool canCompare = instrument == Instrument::Memory || instrument == Instrument::Threads;
    m_compare->setVisible(offersFreeThreaded() || (canCompare && !m_others.isEmpty()));
    m_stack->setHidden(!instrument && !m_front);
    if (!instrument) {
        if (m_front)
            m_stack->setCurrentWidget(m_front);
        return;
    }
    fill(*instrument);
    m_stack->setCurrentWidget(m_views[*instrument].widget);
    fitHeight();
}

/// On a page, which scrolls, a figure is as high as it would like to be.
void InstrumentPane::fitHeight()
{
    if (m_front)
        return;
    const std::optional<Instrument> shown = instrumentOf(m_tabs->currentIndex());
    const InstrumentView view = shown ? m_views.value(*shown) : InstrumentView();
    const int wanted = view.fittedHeight ? view.fittedHeight(width()) : qRound(380 * m_scale);
    m_stack->setFixedHeight(std::clamp(wanted, qRound(160 * m_scale), qRound(620 * m_scale)));
}

void InstrumentPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void InstrumentPane::fill(Instrument instrument)
{
    if (!m_views.contains(instrument)) {
        const InstrumentView view = makeInstrumentView(instrument, *this);
        m_stack->addWidget(view.widget);
        if (m_theme)
            view.setTheme(*m_theme);
        m_views.insert(instrument, view);
    }
    if (m_filled.contains(instrument))
        return;
    m_filled.insert(instrument);
    m_views[instrument].show(runWithOthers());
}

InstrumentRun InstrumentPane::runWithOthers() const
{
    InstrumentRun run = m_run;
    for (const MeasuredRun &other : m_others) {
        if (m_chosen.contains(other.name))
            run.others.append(other);
    }
    return run;
}

} // namespace Lectern::App
