// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "settingsstore.h"
#include "translation.h"

#include <QObject>

namespace Lectern::App {

/// Has the window, its language and its settings: keeps these when the window closes, and makes the
/// window again when its language changes.
class WindowHost final : public QObject
{
    Q_OBJECT

public:
    /// \a repository must outlive the host.
    WindowHost(const WindowOptions &options, const KSyntaxHighlighting::Repository &repository,
               const SettingsStore &store);

    MainWindow &window() const { return *m_window; }

private:
    void makeWindow();
    void changeLanguage(const QString &code);
    void keepSettings();

    WindowOptions m_options;
    const KSyntaxHighlighting::Repository &m_repository;
    SettingsStore m_store;
    Translation m_translation;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Lectern::App
