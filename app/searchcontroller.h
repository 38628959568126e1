// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchservice.h"

#include <QObject>

class QMainWindow;

namespace Lectern {
class Catalog;
}

namespace Lectern::App {

class CommandPalette;
class SearchDialog;
class ShortcutsPage;
struct Theme;
struct WindowActions;

/// The ways to find something by typing: in all lessons, among all commands, among all keys. Made
/// when they are first asked for.
class SearchController final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    SearchController(QMainWindow &window, const WindowActions &actions, QObject *parent = nullptr);
    ~SearchController() override;

    void setTheme(const Theme &theme);
    /// \a catalog must outlive this or the next call.
    void setCatalog(const Catalog *catalog);

Q_SIGNALS:
    void placeRequested(const QString &lessonId, const QString &placeId);

private:
    void openSearch();
    void openPalette();
    void openShortcuts();

    QMainWindow &m_window;
    const WindowActions &m_actions;
    const Catalog *m_catalog = nullptr;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SearchService> m_service;
    // Children of the window.
    SearchDialog *m_search = nullptr;
    CommandPalette *m_palette = nullptr;
    ShortcutsPage *m_shortcuts = nullptr;
};

} // namespace Lectern::App
