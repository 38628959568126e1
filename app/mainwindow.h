// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "course/catalog.h"
#include "progress/draftstore.h"
#include "run/interpreterchooser.h"
#include "settings.h"
#include "windowactions.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QLabel;
class QSplitter;

namespace Lectern {
class CodeAssistant;
} // namespace Lectern

namespace Lectern::App {

class AppearanceController;
class CourseOpener;
class CourseTree;
class ExerciseController;
class FindController;
class InstrumentController;
class LanguageMenu;
class LessonPage;
class LessonPane;
class MeasurementController;
class OutlineView;
class ProgressPresenter;
class ReadingController;
class RecentCoursesMenu;
class RecordController;
class RunController;
class SearchController;
class WorkController;
class WorkPane;

/// Where the window finds and keeps things. What is empty is not kept, or is the usual one.
struct WindowOptions
{
    QString courseFolder; ///< empty: the one that was open last, else the bundled courses
    QString python;       ///< empty: the one of the settings, else the first usable one
    DraftStore drafts{DraftStore::defaultFolder()};
    QString cacheFolder;
    QString databaseFile; ///< empty: no record is kept
    Settings settings;    ///< what the window looked like last time
};

/// The window: courses, lesson, editor with output. Makes them and their controllers, and brings
/// them together; decides nothing itself.
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
    /// Shows the courses of another folder or pack.
    void openCourse(const QString &path);
    void addNotice(const QString &notice);

    /// The settings as the window is now.
    Settings settings() const;
    /// Of the lesson that is open; empty while there is none.
    QString lessonId() const;

    LessonPage *page() const;
    WorkPane *pane() const { return m_pane; }
    RunController *controller() const { return m_runs.get(); }
    const WindowActions &actions() const { return m_actions; }

Q_SIGNALS:
    /// The search for a Python has ended, one way or the other.
    void interpreterChosen();
    /// The learner wants the window in another language: its code, or empty for the desktop's.
    void languageChosen(const QString &code);
    /// Before it goes: what settings() says now is to be kept.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createWidgets();
    void createControllers();
    void connectPage();
    void connectCourses();
    void connectFocus();
    void connectView();
    void openRecord();
    void restoreSettings();
    void loadCourses(const QString &path, const QString &folder);
    /// There is one only while a lesson is open.
    void updateOutline();
    void showRecentCourses();
    void setTheme(const Theme &theme);
    void scaleSide(double factor);
    void onInterpreter(const Result<Interpreter> &interpreter);
    void say(const Error &error);

    WindowOptions m_options;
    Appearance m_appearance; ///< before all widgets
    WindowActions m_actions;
    std::optional<Catalog> m_catalog;
    QString m_coursePath; ///< empty: the bundled courses
    CourseTree *m_tree;
    OutlineView *m_outline;
    LessonPane *m_lessonPane;
    WorkPane *m_pane;
    QSplitter *m_splitter;
    QSplitter *m_sideSplitter;
    double m_sideScale; ///< that the side is as wide for
    QLabel *m_pythonLabel;
    // These speak to the widgets until they go, so they go first: members do, before children.
    std::unique_ptr<CodeAssistant> m_assistant;
    std::unique_ptr<AppearanceController> m_look;
    std::unique_ptr<RunController> m_runs;
    std::unique_ptr<InstrumentController> m_instruments;
    std::unique_ptr<MeasurementController> m_measurements;
    std::unique_ptr<WorkController> m_work;
    std::unique_ptr<ReadingController> m_reading;
    std::unique_ptr<SearchController> m_search;
    std::unique_ptr<FindController> m_find;
    std::unique_ptr<RecentCoursesMenu> m_recentCourses;
    std::unique_ptr<LanguageMenu> m_languages;
    std::unique_ptr<ProgressPresenter> m_progress;
    std::unique_ptr<ExerciseController> m_exercises;
    std::unique_ptr<CourseOpener> m_opener;
    std::unique_ptr<RecordController> m_record; ///< goes before those that it has told
    InterpreterChooser m_chooser;
};

} // namespace Lectern::App
