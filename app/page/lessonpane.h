// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class FindBar;
class LessonPage;
class StartPage;
struct FindQuery;
struct Theme;

/// The middle of the window: the start page, or the page of a lesson with a bar to find in it.
class LessonPane final : public QStackedWidget
{
    Q_OBJECT

public:
    /// \a repository must outlive the pane.
    explicit LessonPane(const KSyntaxHighlighting::Repository &repository,
                        QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    StartPage *startPage() const { return m_startPage; }
    LessonPage *page() const { return m_page; }

    void showStart();
    void showPage();
    bool isStartShown() const;

    void openFind();
    /// Open the bar first, if nothing was asked for yet.
    void findNext();
    void findPrevious();

private:
    void find(const FindQuery &query);
    void showCount();

    StartPage *m_startPage;
    QWidget *m_reading;
    FindBar *m_findBar;
    LessonPage *m_page;
    int m_matches = 0;
};

} // namespace Lectern::App
