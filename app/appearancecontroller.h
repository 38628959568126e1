// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Lectern::App {

class Appearance;
struct WindowActions;

/// Brings actions and the wheel to the appearance: larger, smaller, which colours.
class AppearanceController final : public QObject
{
    Q_OBJECT

public:
    /// Control and the wheel count anywhere in \a area. All must outlive this.
    AppearanceController(Appearance &appearance, QWidget &area, const WindowActions &actions,
                         QObject *parent = nullptr);

private:
    void scaleBy(int steps);

    Appearance &m_appearance;
};

} // namespace Lectern::App
