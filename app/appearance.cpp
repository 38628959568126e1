// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include <QApplication>
#include <QStyleHints>

namespace Lectern::App {

Appearance::Appearance(const KSyntaxHighlighting::Repository &repository, QObject *parent)
    : QObject(parent), m_repository(repository)
{
    connect(qApp->styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (!m_chosenScheme)
            apply();
    });
}

void Appearance::setScheme(std::optional<ColorScheme> scheme)
{
    set(scheme, m_scale);
}

void Appearance::setScale(double scale)
{
    set(m_chosenScheme, scale);
}

void Appearance::set(std::optional<ColorScheme> scheme, double scale)
{
    m_chosenScheme = scheme;
    m_scale = qBound(0.5, scale, 4.0);
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
}

} // namespace Lectern::App
