// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "appearancecontroller.h"
#include "assist/codeassistant.h"
#include "courseopener.h"
#include "editor/codeeditor.h"
#include "editor/editorassistance.h"
#include "exercisecontroller.h"
#include "findcontroller.h"
#include "instrumentcontroller.h"
#include "instruments/instrumentpane.h"
#include "languagemenu.h"
#include "measurementcontroller.h"
#include "navigation/coursetree.h"
#include "navigation/startpage.h"
#include "output/outputview.h"
#include "page/lessonpage.h"
#include "page/lessonpane.h"
#include "page/outlineview.h"
#include "progresspresenter.h"
#include "questions.h"
#include "readingcontroller.h"
#include "recentcoursesmenu.h"
#include "recordcontroller.h"
#include "runcontroller.h"
#include "searchcontroller.h"
#include "work/workpane.h"
#include "workcontroller.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern::App {

MainWindow::MainWindow(const WindowOptions &options,
                       const KSyntaxHighlighting::Repository &repository)
    : m_options(options),
      m_appearance(repository, options.settings.colorScheme, options.settings.scale),
      m_actions(*this),
      m_sideScale(options.settings.scale)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Lectern"));
    createWidgets();
    createControllers();
    connectPage();
    connectCourses();
    connectFocus();
    connectView();
    restoreSettings();
    const QString course =
        m_options.courseFolder.isEmpty() ? m_options.settings.lastCourse : m_options.courseFolder;
    loadCourses({}, {});
    if (!course.isEmpty())
        m_opener->open(course);
    m_work->openAgain(nullptr, {});
    const QString python =
        m_options.python.isEmpty() ? m_options.settings.python : m_options.python;
    m_chooser.start(python, m_catalog ? m_catalog->requirements() : QStringList());
}

MainWindow::~MainWindow() = default;

LessonPage *MainWindow::page() const
{
    return m_lessonPane->page();
}

void MainWindow::createWidgets()
{
    m_tree = new CourseTree;
    m_outline = new OutlineView;
    m_lessonPane = new LessonPane(m_appearance.repository());
    m_pane = new WorkPane(
        {m_actions.run, m_actions.stop, m_actions.check, m_actions.history, m_actions.reset},
        m_appearance.repository());
    m_pane->instruments()->setMenu(m_actions.instruments, tr("See inside"));
    m_sideSplitter = new QSplitter(Qt::Vertical);
    m_sideSplitter->setObjectName(u"sideSplitter"_s);
    m_sideSplitter->addWidget(m_tree);
    m_sideSplitter->addWidget(m_outline);
    m_sideSplitter->setChildrenCollapsible(false);
    m_sideSplitter->setSizes({480, 280});

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->addWidget(m_sideSplitter);
    m_splitter->addWidget(m_lessonPane);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    const int side = qRound(210 * m_appearance.scale()); // the rest is shared three to two
    m_splitter->setSizes({side, (1280 - side) * 3 / 5, (1280 - side) * 2 / 5});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    setCentralWidget(m_splitter);
    m_pythonLabel = new QLabel(tr("Looking for Python..."));
    m_pythonLabel->setObjectName(u"pythonLabel"_s);
    m_pythonLabel->setTextFormat(Qt::PlainText);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->addPermanentWidget(m_pythonLabel);
}

void MainWindow::createControllers()
{
    m_look = std::make_unique<AppearanceController>(m_appearance, *this, m_actions);
    m_runs = std::make_unique<RunController>(*page(), *m_pane, m_options.cacheFolder);
    m_instruments = std::make_unique<InstrumentController>(
        *page(), *m_pane, *m_runs, *m_actions.instruments, [this] { return m_reading->lesson(); });
    m_measurements = std::make_unique<MeasurementController>(
        *page(), *m_runs, m_options.cacheFolder, [this] { return m_reading->lesson(); });
    m_work = std::make_unique<WorkController>(*m_pane, *m_runs, m_options.drafts, m_actions);
    m_reading = std::make_unique<ReadingController>(*m_lessonPane, *m_tree, *m_outline, m_actions);
    m_search = std::make_unique<SearchController>(*this, m_actions);
    m_find = std::make_unique<FindController>(*m_lessonPane, *m_pane, m_actions);
    m_recentCourses = std::make_unique<RecentCoursesMenu>(*m_actions.recentCourses);
    m_languages = std::make_unique<LanguageMenu>(*m_actions.languages, m_options.settings.language);
    m_progress = std::make_unique<ProgressPresenter>(*m_lessonPane->startPage(), *m_tree);
    m_exercises = std::make_unique<ExerciseController>(
        *page(),
        [this](const QString &exerciseId) {
            const Lesson *lesson = m_reading->lesson();
            return lesson ? m_progress->recordOf(lesson->id).exercises.value(exerciseId)
                          : ExerciseRecord();
        },
        [this](const QString &exerciseId) {
            return m_work->answerTo(m_reading->lesson(), exerciseId);
        });
    connect(m_progress.get(), &ProgressPresenter::refreshed, m_exercises.get(),
            &ExerciseController::refresh);
    m_opener = std::make_unique<CourseOpener>(*this, m_options.cacheFolder + "/packs"_L1);
    m_assistant = std::make_unique<CodeAssistant>();
    new EditorAssistance(m_pane->editor(), m_assistant.get(), m_pane->editor());
}

void MainWindow::connectPage()
{
    connect(page(), &LessonPage::runRequested, this,
            [this](const QString &address) { m_runs->runBlock(*m_reading->lesson(), address); });
    connect(page(), &LessonPage::stopRequested, m_runs.get(), &RunController::stop);
    connect(page(), &LessonPage::openRequested, this, [this](const QString &address) {
        m_work->open(blockWork(*m_reading->lesson(), address));
        m_pane->editor()->setFocus();
    });
    connect(page(), &LessonPage::exerciseRequested, this, &MainWindow::openExercise);
    connect(page(), &LessonPage::linkRequested, this,
            [this](const QUrl &link) { askToFollow(this, link); });
    connect(page(), &LessonPage::attended, this, [this](const QString &address) {
        m_runs->prepareBlock(*m_reading->lesson(), address);
    });
    connect(m_runs.get(), &RunController::containmentMissing, this,
            [this] { askToTrust(this, [this] { m_runs->trustCourse(); }); });
    connect(m_reading.get(), &ReadingController::lessonOpened, this, [this](const Lesson &lesson) {
        setWindowTitle(tr("%1 - Lectern").arg(lesson.title));
        updateOutline();
    });
    connect(m_reading.get(), &ReadingController::startShown, this, [this] {
        setWindowTitle(tr("Lectern"));
        updateOutline();
        m_progress->refresh();
    });
    const auto message = [this](const QString &sentence) { statusBar()->showMessage(sentence); };
    connect(m_reading.get(), &ReadingController::refused, this, message);
    connect(m_opener.get(), &CourseOpener::preparing, this, message);
    connect(m_search.get(), &SearchController::placeRequested, m_reading.get(),
            &ReadingController::openLesson);
    connect(m_lessonPane->startPage(), &StartPage::exerciseRequested, this,
            [this](const QString &lessonId, const QString &exerciseId) {
                if (m_reading->openLesson(lessonId, exerciseId))
                    openExercise(exerciseId);
            });
}

void MainWindow::connectCourses()
{
    connect(m_actions.openFolder, &QAction::triggered, m_opener.get(), &CourseOpener::askForFolder);
    connect(m_actions.openPack, &QAction::triggered, m_opener.get(), &CourseOpener::askForPack);
    connect(m_lessonPane->startPage(), &StartPage::openFolderRequested, m_opener.get(),
            &CourseOpener::askForFolder);
    connect(m_lessonPane->startPage(), &StartPage::openPackRequested, m_opener.get(),
            &CourseOpener::askForPack);
    connect(m_lessonPane->startPage(), &StartPage::courseRequested, this, &MainWindow::openCourse);
    connect(m_opener.get(), &CourseOpener::found, this, &MainWindow::loadCourses);
    connect(m_opener.get(), &CourseOpener::failed, this, &MainWindow::say);
    connect(m_recentCourses.get(), &RecentCoursesMenu::bundledRequested, this,
            [this] { loadCourses({}, {}); });
    connect(m_recentCourses.get(), &RecentCoursesMenu::courseRequested, this,
            &MainWindow::openCourse);
    connect(m_languages.get(), &LanguageMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(&m_chooser, &InterpreterChooser::finished, this, &MainWindow::onInterpreter);
    connect(m_work.get(), &WorkController::failed, this, &MainWindow::say);
    connect(m_instruments.get(), &InstrumentController::failed, this, &MainWindow::say);
    connect(m_instruments.get(), &InstrumentController::chosenChanged, m_work.get(),
            &WorkController::prepare);
    connect(m_progress.get(), &ProgressPresenter::failed, this, &MainWindow::say);
}

void MainWindow::connectFocus()
{
    connect(m_actions.focusCourses, &QAction::triggered, m_tree, [this] { m_tree->setFocus(); });
    connect(m_actions.focusPage, &QAction::triggered, m_lessonPane, [this] {
        m_lessonPane->isStartShown() ? m_lessonPane->startPage()->setFocus() : page()->setFocus();
    });
    connect(m_actions.focusEditor, &QAction::triggered, m_pane,
            [this] { m_pane->editor()->setFocus(); });
    connect(m_actions.focusOutput, &QAction::triggered, m_pane, &WorkPane::focusResults);
    // Tab does not lead out of the editor.
    const auto keyOf = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    m_pane->editor()->setKeyHelp(
        tr("Python code. Tab indents; %1 leads to the lesson, %2 to the output.")
            .arg(keyOf(m_actions.focusPage), keyOf(m_actions.focusOutput)));
}

void MainWindow::connectView()
{
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::setTheme);
    connect(m_actions.showCourses, &QAction::toggled, m_tree, &QWidget::setVisible);
    connect(m_actions.showOutline, &QAction::toggled, this, &MainWindow::updateOutline);
    connect(m_actions.fullScreen, &QAction::toggled, this,
            [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::openRecord()
{
    m_record = std::make_unique<RecordController>(
        m_options.databaseFile,
        RecordController::Parts{*m_runs, *m_work, *m_reading, *m_exercises, *m_progress, *page()});
    connect(m_record.get(), &RecordController::failed, this, &MainWindow::say);
    connect(m_record.get(), &RecordController::noticed, this, &MainWindow::addNotice);
    connect(m_record.get(), &RecordController::opened, this, [this](const QString &lastWork) {
        // What was being written last comes back, unless the learner was quicker.
        if (m_work->work().kind == Work::Kind::Scratch && !m_pane->editor()->isModified())
            m_work->openAgain(m_catalog ? &*m_catalog : nullptr, lastWork);
    });
}

void MainWindow::restoreSettings()
{
    const Settings &settings = m_options.settings;
    setTheme(m_appearance.theme());
    resize(1280, 800);
    restoreGeometry(settings.windowGeometry);
    for (QSplitter *splitter : {m_splitter, m_sideSplitter, m_pane->splitter()})
        splitter->restoreState(settings.splitters.value(splitter->objectName()));
    m_actions.showCourses->setChecked(!settings.hiddenPanes.contains(m_tree->objectName()));
    m_actions.showOutline->setChecked(!settings.hiddenPanes.contains(m_outline->objectName()));
    m_instruments->setChosen(settings.instruments);
    showRecentCourses();
}

Settings MainWindow::settings() const
{
    Settings settings = m_options.settings;
    settings.colorScheme = m_appearance.chosenScheme();
    settings.scale = m_appearance.scale();
    settings.windowGeometry = saveGeometry();
    for (const QSplitter *splitter : {m_splitter, m_sideSplitter, m_pane->splitter()})
        settings.splitters.insert(splitter->objectName(), splitter->saveState());
    settings.hiddenPanes.clear();
    if (!m_actions.showCourses->isChecked())
        settings.hiddenPanes.append(m_tree->objectName());
    if (!m_actions.showOutline->isChecked())
        settings.hiddenPanes.append(m_outline->objectName());
    settings.instruments = m_instruments->chosen();
    settings.lastCourse = m_coursePath;
    return settings;
}

void MainWindow::openCourse(const QString &path)
{
    m_opener->open(path);
}

void MainWindow::loadCourses(const QString &path, const QString &folder)
{
    auto catalog = Catalog::load(folder.isEmpty() ? bundledCoursesFolder() : folder);
    if (!catalog) {
        say(catalog.error());
        m_progress->addNotice(catalog.error().text());
        return;
    }
    m_runs->stop();
    m_reading->setCatalog(nullptr);
    m_search->setCatalog(nullptr);
    m_progress->setCatalog(nullptr);
    m_catalog = std::move(*catalog);
    m_coursePath = path;
    m_tree->setCatalog(*m_catalog);
    m_reading->setCatalog(&*m_catalog);
    m_search->setCatalog(&*m_catalog);
    m_progress->setCatalog(&*m_catalog);
    m_reading->showStart();
    if (!path.isEmpty()) {
        m_options.settings.addRecentCourse({m_catalog->courses().first().course.title, path});
        showRecentCourses();
        statusBar()->clearMessage();
    }
}

void MainWindow::showRecentCourses()
{
    m_recentCourses->setCourses(m_options.settings.recentCourses);
    m_progress->setRecentCourses(m_options.settings.recentCourses);
}

void MainWindow::updateOutline()
{
    m_outline->setVisible(m_actions.showOutline->isChecked() && m_reading->lesson());
}

void MainWindow::setTheme(const Theme &theme)
{
    scaleSide(theme.scale / std::exchange(m_sideScale, theme.scale));
    m_tree->setTheme(theme);
    m_outline->setTheme(theme);
    m_lessonPane->setTheme(theme);
    m_pane->setTheme(theme);
    m_work->setTheme(theme);
    m_search->setTheme(theme);
}

/// A column of short texts is as wide as its letters ask for; lesson and editor share the rest.
void MainWindow::scaleSide(double factor)
{
    QList<int> widths = m_splitter->sizes();
    const int change = qRound(widths[0] * (factor - 1));
    const int rest = widths[1] + widths[2];
    if (change == 0 || rest == 0)
        return;
    widths[0] += change;
    const int ofLesson = change * widths[1] / rest;
    widths[1] -= ofLesson;
    widths[2] -= change - ofLesson;
    m_splitter->setSizes(widths);
}

bool MainWindow::openLesson(const QString &lessonId)
{
    return m_reading->openLesson(lessonId);
}

QString MainWindow::lessonId() const
{
    return m_reading->lesson() ? m_reading->lesson()->id : QString();
}

void MainWindow::openExercise(const QString &exerciseId)
{
    const Lesson *lesson = m_reading->lesson();
    if (!lesson || !lesson->findExercise(exerciseId))
        return;
    m_work->open(exerciseWork(*lesson, exerciseId));
    m_pane->editor()->setFocus();
}

void MainWindow::addNotice(const QString &notice)
{
    m_progress->addNotice(notice);
    statusBar()->showMessage(notice);
}

void MainWindow::say(const Error &error)
{
    statusBar()->showMessage(error.text());
}

void MainWindow::onInterpreter(const Result<Interpreter> &interpreter)
{
    m_runs->setInterpreter(interpreter);
    m_work->prepare();
    if (interpreter) {
        m_assistant->setInterpreter(*interpreter);
        m_pythonLabel->setText(interpreter->isVirtualEnvironment
                                   ? tr("%1 (virtual environment)").arg(interpreter->name())
                                   : interpreter->name());
        m_pythonLabel->setToolTip(interpreter->executable.toHtmlEscaped());
    } else {
        m_pythonLabel->setText(tr("No Python"));
        say(interpreter.error());
    }
    Q_EMIT interpreterChosen();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_record || m_options.databaseFile.isEmpty())
        return;
    // After the first picture: nothing on it needs the record.
    QMetaObject::invokeMethod(this, &MainWindow::openRecord, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_work->save();
    m_reading->leave();
    m_runs->stop();
    Q_EMIT closing();
    event->accept();
}

} // namespace Lectern::App
