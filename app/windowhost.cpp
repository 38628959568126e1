// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowhost.h"

#include <QEventLoopLocker>

namespace Lectern::App {

WindowHost::WindowHost(const WindowOptions &options,
                       const KSyntaxHighlighting::Repository &repository,
                       const SettingsStore &store)
    : m_options(options), m_repository(repository), m_store(store)
{
    makeWindow();
}

void WindowHost::makeWindow()
{
    m_translation.use(m_options.settings.language);
    m_window = std::make_unique<MainWindow>(m_options, m_repository);
    connect(m_window.get(), &MainWindow::closing, this, &WindowHost::keepSettings);
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::changeLanguage);
}

void WindowHost::changeLanguage(const QString &code)
{
    const QString lesson = m_window->lessonId();
    m_options.settings = m_window->settings();
    m_options.settings.language = code;
    m_window->disconnect(this);
    const QEventLoopLocker noQuitting; // while there is no window
    // Its work is saved, and read again by the next one.
    m_window->close();
    makeWindow();
    keepSettings();
    if (!lesson.isEmpty())
        m_window->openLesson(lesson);
    m_window->show();
}

void WindowHost::keepSettings()
{
    if (const Result<void> saved = m_store.save(m_window->settings()); !saved)
        m_window->addNotice(saved.error().text());
}

} // namespace Lectern::App
