// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/catalog.h"
#include "progress/draftstore.h"
#include "run/interpreterchooser.h"
#include "theme.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QTreeView;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class CourseTreeModel;
class LessonPage;
class RunController;
class WorkDocument;
class WorkPane;

/// Where the window finds and keeps things.
struct WindowOptions
{
    QString courseFolder; ///< empty: the bundled courses
    QString python;       ///< empty: the first usable one
    DraftStore drafts{DraftStore::defaultFolder()};
    QString cacheFolder;
    std::optional<ColorScheme> colorScheme; ///< none: the desktop's, and it is followed
};

/// The window: course tree, lesson page, editor with output. Wires them; decides nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a repository must outlive the window.
    MainWindow(const WindowOptions &options, const KSyntaxHighlighting::Repository &repository);
    ~MainWindow() override;

    /// Opens a lesson; the status bar says so if there is none of that id.
    bool openLesson(const QString &lessonId);
    void openExercise(const QString &exerciseId);
    LessonPage *page() const { return m_page; }
    WorkPane *pane() const { return m_pane; }
    RunController *controller() const { return m_controller.get(); }

Q_SIGNALS:
    /// The search for a Python has ended, one way or the other.
    void interpreterChosen();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createActions();
    void createMenus();
    void createWidgets();
    void connectWidgets();
    void loadCatalog();
    void setColorScheme(ColorScheme scheme);
    void onInterpreter(const Result<Interpreter> &interpreter);
    void openBlock(const QString &address);
    void askToFollow(const QUrl &link);
    void askToTrust();
    void prepareWork();
    void updateActions();

    WindowOptions m_options;
    const KSyntaxHighlighting::Repository &m_repository;
    std::optional<Catalog> m_catalog;
    const Lesson *m_lesson = nullptr; ///< of m_catalog
    CourseTreeModel *m_treeModel;
    QTreeView *m_tree;
    LessonPage *m_page;
    WorkPane *m_pane;
    QLabel *m_pythonLabel;
    // These speak to the widgets until they go, so they go first: members do, before children.
    std::unique_ptr<WorkDocument> m_document;
    std::unique_ptr<RunController> m_controller;
    InterpreterChooser m_chooser;
    QTimer m_pauseInTyping;
    QAction *m_runAction;
    QAction *m_stopAction;
    QAction *m_checkAction;
    QAction *m_resetAction;
    QAction *m_scratchAction;
};

} // namespace Lectern::App
