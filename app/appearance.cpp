// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include <QApplication>
#include <QStyleHints>

namespace Lectern::App {

Appearance::Appearance(const KSyntaxHighlighting::Repository &repository,
                       std::optional<ColorScheme> scheme, double scale, QObject *parent)
    : QObject(parent), m_repository(repository), m_chosenScheme(scheme), m_scale(scale)
{
    apply();
    connect(qApp->styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (!m_chosenScheme)
            apply();
    });
}

void Appearance::setScheme(std::optional<ColorScheme> scheme)
{
    m_chosenScheme = scheme;
    apply();
}

void Appearance::setScale(double scale)
{
    m_scale = scale;
    apply();
}

Theme Appearance::theme() const
{
    const bool isDesktopDark = qApp->styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return makeTheme(
        m_chosenScheme.value_or(isDesktopDark ? ColorScheme::Dark : ColorScheme::Light),
        m_repository, m_scale);
}

void Appearance::apply()
{
    const Theme now = theme();
    applyTheme(*qApp, now);
    Q_EMIT changed(now);
    polishAgain(*qApp);
}

} // namespace Lectern::App
