// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancecontroller.h"

#include "appearance.h"
#include "scalesteps.h"
#include "scalewheel.h"
#include "windowactions.h"

#include <QActionGroup>

#include <cstdlib>

namespace Lectern::App {

AppearanceController::AppearanceController(Appearance &appearance, QWidget &area,
                                           const WindowActions &actions, QObject *parent)
    : QObject(parent), m_appearance(appearance)
{
    connect(actions.larger, &QAction::triggered, this, [this] { scaleBy(1); });
    connect(actions.smaller, &QAction::triggered, this, [this] { scaleBy(-1); });
    connect(actions.usualSize, &QAction::triggered, this, [this] { m_appearance.setScale(1); });
    connect(new ScaleWheel(&area), &ScaleWheel::stepsRequested, this,
            &AppearanceController::scaleBy);
    const auto chosen = m_appearance.chosenScheme();
    for (QAction *action : actions.schemes->actions())
        if (action->data().toInt() == (chosen ? int(*chosen) : -1))
            action->setChecked(true);
    connect(actions.schemes, &QActionGroup::triggered, this, [this](const QAction *action) {
        const int scheme = action->data().toInt();
        m_appearance.setScheme(scheme < 0 ? std::nullopt : std::optional(ColorScheme(scheme)));
    });
}

void AppearanceController::scaleBy(int steps)
{
    double scale = m_appearance.scale();
    for (int step = 0; step < std::abs(steps); ++step)
        scale = steps > 0 ? nextScale(scale) : previousScale(scale);
    m_appearance.setScale(scale);
}

} // namespace Lectern::App
