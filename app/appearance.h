// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QObject>

#include <optional>

namespace Lectern::App {

/// What the window looks like by its reader's choice: colours and size. Applies both to the
/// application and tells those with colours of their own. Follows the desktop where nothing is
/// chosen.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// \a repository must outlive this.
    /// Applies \a scheme and \a scale at once: widgets made before would keep the old fonts.
    Appearance(const KSyntaxHighlighting::Repository &repository, std::optional<ColorScheme> scheme,
               double scale, QObject *parent = nullptr);

    /// None: as the desktop.
    std::optional<ColorScheme> chosenScheme() const { return m_chosenScheme; }
    void setScheme(std::optional<ColorScheme> scheme);

    double scale() const { return m_scale; }
    /// 1 is the desktop's own size.
    void setScale(double scale);

    Theme theme() const;
    const KSyntaxHighlighting::Repository &repository() const { return m_repository; }

Q_SIGNALS:
    void changed(const Lectern::App::Theme &theme);

private:
    void apply();

    const KSyntaxHighlighting::Repository &m_repository;
    std::optional<ColorScheme> m_chosenScheme;
    double m_scale;
};

} // namespace Lectern::App
