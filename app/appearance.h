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
    explicit Appearance(const KSyntaxHighlighting::Repository &repository,
                        QObject *parent = nullptr);

    /// None: as the desktop.
    std::optional<ColorScheme> chosenScheme() const { return m_chosenScheme; }
    void setScheme(std::optional<ColorScheme> scheme);

    double scale() const { return m_scale; }
    /// 1 is the desktop's own size; within 0.5 to 4.
    void setScale(double scale);

    void set(std::optional<ColorScheme> scheme, double scale);

    Theme theme() const;
    const KSyntaxHighlighting::Repository &repository() const { return m_repository; }

Q_SIGNALS:
    void changed(const Lectern::App::Theme &theme);

private:
    void apply();

    const KSyntaxHighlighting::Repository &m_repository;
    std::optional<ColorScheme> m_chosenScheme;
    double m_scale = 1;
};

} // namespace Lectern::App
