// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "editor/codeeditor.h"
#include "navigation/coursetreemodel.h"
#include "navigation/wrappingdelegate.h"
#include "page/lessonpage.h"
#include "runcontroller.h"
#include "work/workdocument.h"
#include "work/workpane.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QStyleHints>
#include <QTreeView>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::App {

MainWindow::MainWindow(const WindowOptions &options,
                       const KSyntaxHighlighting::Repository &repository)
    : m_options(options), m_repository(repository)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Lectern"));
    resize(1280, 800);
    createActions();
    createWidgets();
    createMenus();
    connectWidgets();
    loadCatalog();
    m_document->open(scratchWork());
    updateActions();

    connect(qApp->styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) {
                if (!m_options.colorScheme)
                    setColorScheme(scheme == Qt::ColorScheme::Dark ? ColorScheme::Dark
                                                                   : ColorScheme::Light);
            });
    const bool isDesktopDark = qApp->styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    setColorScheme(
        m_options.colorScheme.value_or(isDesktopDark ? ColorScheme::Dark : ColorScheme::Light));
    m_chooser.start(m_options.python, m_catalog ? m_catalog->requirements() : QStringList());
}

MainWindow::~MainWindow() = default;

void MainWindow::createActions()
{
    const auto make = [this](const QString &text, const QString &objectName,
                             const QKeySequence &key) {
        auto *action = new QAction(text, this);
        action->setObjectName(objectName);
        action->setShortcut(key);
        action->setToolTip(text + " ("_L1 + key.toString(QKeySequence::NativeText) + u')');
        return action;
    };
    m_runAction = make(tr("Run"), u"runAction"_s, QKeySequence(Qt::Key_F5));
    m_stopAction = make(tr("Stop"), u"stopAction"_s, QKeySequence(Qt::SHIFT | Qt::Key_F5));
    m_checkAction = make(tr("Check"), u"checkAction"_s, QKeySequence(Qt::Key_F6));
    m_resetAction =
        make(tr("Reset"), u"resetAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_scratchAction =
        make(tr("Scratch program"), u"scratchAction"_s, QKeySequence(Qt::CTRL | Qt::Key_N));
}

void MainWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_scratchAction);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setObjectName(u"quitAction"_s);
    QMenu *run = menuBar()->addMenu(tr("&Run"));
    run->addActions({m_runAction, m_stopAction, m_checkAction, m_resetAction});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *schemes = new QActionGroup(this);
    const auto addScheme = [&](const QString &text, const QString &objectName,
                               std::optional<ColorScheme> scheme) {
        QAction *action = view->addAction(text);
        action->setObjectName(objectName);
        action->setCheckable(true);
        action->setChecked(m_options.colorScheme == scheme);
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] {
            m_options.colorScheme = scheme;
            const bool isDesktopDark = qApp->styleHints()->colorScheme() == Qt::ColorScheme::Dark;
            setColorScheme(scheme.value_or(isDesktopDark ? ColorScheme::Dark : ColorScheme::Light));
        });
    };
    addScheme(tr("As the desktop"), u"desktopSchemeAction"_s, std::nullopt);
    addScheme(tr("Light"), u"lightSchemeAction"_s, ColorScheme::Light);
    addScheme(tr("Dark"), u"darkSchemeAction"_s, ColorScheme::Dark);
}

void MainWindow::createWidgets()
{
    m_treeModel = new CourseTreeModel(this);
    m_tree = new QTreeView;
    m_tree->setObjectName(u"courseTree"_s);
    m_tree->setAccessibleName(tr("Courses"));
    m_tree->setModel(m_treeModel);
    m_tree->setHeaderHidden(true);
    WrappingDelegate::installOn(m_tree);
    m_tree->setIndentation(12);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new LessonPage(m_repository);
    m_pane = new WorkPane({m_runAction, m_stopAction, m_checkAction, m_resetAction}, m_repository);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"mainSplitter"_s);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_page);
    splitter->addWidget(m_pane);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({200, 660, 420});
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 2);
    setCentralWidget(splitter);
    m_pythonLabel = new QLabel(tr("Looking for Python..."));
    m_pythonLabel->setObjectName(u"pythonLabel"_s);
    m_pythonLabel->setTextFormat(Qt::PlainText);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->addPermanentWidget(m_pythonLabel);

    m_document = std::make_unique<WorkDocument>(*m_pane->editor(), m_options.drafts);
    m_controller = std::make_unique<RunController>(*m_page, *m_pane, m_options.cacheFolder);
}

void MainWindow::connectWidgets()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const QString lessonId = index.data(CourseTreeModel::LessonIdRole).toString();
                if (!lessonId.isEmpty() && (!m_lesson || m_lesson->id != lessonId))
                    openLesson(lessonId);
            });
    connect(m_page, &LessonPage::runRequested, this,
            [this](const QString &address) { m_controller->runBlock(*m_lesson, address); });
    connect(m_page, &LessonPage::stopRequested, m_controller.get(), &RunController::stop);
    connect(m_page, &LessonPage::openRequested, this, &MainWindow::openBlock);
    connect(m_page, &LessonPage::exerciseRequested, this, &MainWindow::openExercise);
    connect(m_page, &LessonPage::linkRequested, this, &MainWindow::askToFollow);
    connect(m_page, &LessonPage::attended, this,
            [this](const QString &address) { m_controller->prepareBlock(*m_lesson, address); });
    connect(m_controller.get(), &RunController::containmentMissing, this, &MainWindow::askToTrust);
    m_pauseInTyping.setSingleShot(true);
    m_pauseInTyping.setInterval(300ms);
    connect(&m_pauseInTyping, &QTimer::timeout, this, &MainWindow::prepareWork);
    connect(m_pane->editor(), &CodeEditor::textChanged, &m_pauseInTyping,
            qOverload<>(&QTimer::start));

    const auto source = [this] { return m_pane->editor()->source(); };
    connect(m_runAction, &QAction::triggered, this, [this, source] {
        m_document->save();
        m_controller->runWork(m_document->work(), source());
    });
    connect(m_checkAction, &QAction::triggered, this, [this, source] {
        m_document->save();
        m_controller->checkWork(m_document->work(), source());
    });
    connect(m_stopAction, &QAction::triggered, m_controller.get(), &RunController::stop);
    connect(m_resetAction, &QAction::triggered, m_document.get(), &WorkDocument::reset);
    connect(m_scratchAction, &QAction::triggered, this,
            [this] { m_document->open(scratchWork()); });

    connect(m_controller.get(), &RunController::runningChanged, this, &MainWindow::updateActions);
    connect(m_document.get(), &WorkDocument::opened, this, [this] {
        m_pane->setTitle(m_document->work().title);
        if (!m_controller->isRunning())
            m_pane->clearResults();
        updateActions();
    });
    connect(m_document.get(), &WorkDocument::failed, this,
            [this](const Error &error) { statusBar()->showMessage(error.message); });
    connect(&m_chooser, &InterpreterChooser::finished, this, &MainWindow::onInterpreter);
}

void MainWindow::loadCatalog()
{
    auto catalog = Catalog::load(m_options.courseFolder.isEmpty() ? bundledCoursesFolder()
                                                                  : m_options.courseFolder);
    if (!catalog) {
        m_page->setMessage(tr("No course"), catalog.error().text());
        return;
    }
    m_catalog = std::move(*catalog);
    m_treeModel->setCatalog(*m_catalog);
    m_tree->expandAll();
    QStringList lines;
    for (const Problem &problem : m_catalog->problems())
        lines.append(problem.text());
    m_page->setMessage(tr("Welcome"), lines.isEmpty()
                                          ? tr("Choose a lesson at the left. Each runnable block "
                                               "on its page runs on your own Python.")
                                          : tr("Parts of the course cannot be shown:") + u'\n' +
                                                lines.join(u'\n'));
}

bool MainWindow::openLesson(const QString &lessonId)
{
    const auto lesson =
        m_catalog ? m_catalog->findLesson(lessonId)
                  : std::unexpected(Error{ErrorCode::NotFound, tr("No course is open."), {}});
    if (!lesson) {
        statusBar()->showMessage(lesson.error().message);
        return false;
    }
    m_lesson = *lesson;
    setWindowTitle(tr("%1 - Lectern").arg(m_lesson->title));
    m_page->setLesson(*m_lesson);
    m_tree->setCurrentIndex(m_treeModel->indexOf(lessonId));
    return true;
}

void MainWindow::openBlock(const QString &address)
{
    m_document->open(blockWork(*m_lesson, address));
    m_pane->editor()->setFocus();
}

void MainWindow::openExercise(const QString &exerciseId)
{
    if (!m_lesson || !m_lesson->findExercise(exerciseId))
        return;
    m_document->open(exerciseWork(*m_lesson, exerciseId));
    m_pane->editor()->setFocus();
}

void MainWindow::askToFollow(const QUrl &link)
{
    if (link.scheme() != u"https" && link.scheme() != u"http" && link.scheme() != u"mailto")
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Open a link?"),
                                tr("This leads out of Lectern:") + "\n\n"_L1 + link.toString(),
                                QMessageBox::Open | QMessageBox::Cancel, this);
    box->setObjectName(u"linkQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::accepted, this, [link] { QDesktopServices::openUrl(link); });
    box->open();
}

void MainWindow::askToTrust()
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Run this course's code?"),
        tr("This course did not come with Lectern, and this system cannot contain its code: "
           "bubblewrap is missing, or may not make namespaces. If it runs, it can read and change "
           "your "
           "files and use the network, like every program you start.\n\nRun it only if you trust "
           "who wrote it."),
        QMessageBox::Cancel, this);
    box->setObjectName(u"trustQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    QPushButton *trust =
        box->addButton(tr("Trust until Lectern is closed"), QMessageBox::AcceptRole);
    trust->setObjectName(u"trustButton"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(trust, &QPushButton::clicked, this, [this] { m_controller->trustCourse(); });
    box->open();
}

void MainWindow::prepareWork()
{
    if (!m_controller->isRunning())
        m_controller->prepareWork(m_document->work(), m_pane->editor()->source());
}

void MainWindow::setColorScheme(ColorScheme scheme)
{
    const Theme theme = makeTheme(scheme, m_repository);
    applyTheme(*qApp, theme);
    m_page->setTheme(theme);
    m_pane->setTheme(theme);
}

void MainWindow::onInterpreter(const Result<Interpreter> &interpreter)
{
    m_controller->setInterpreter(interpreter);
    prepareWork();
    if (interpreter) {
        m_pythonLabel->setText(interpreter->isVirtualEnvironment
                                   ? tr("%1 (virtual environment)").arg(interpreter->name())
                                   : interpreter->name());
        m_pythonLabel->setToolTip(interpreter->executable.toHtmlEscaped());
    } else {
        m_pythonLabel->setText(tr("No Python"));
        statusBar()->showMessage(interpreter.error().text());
    }
    Q_EMIT interpreterChosen();
}

void MainWindow::updateActions()
{
    const bool isRunning = m_controller->isRunning();
    m_runAction->setEnabled(!isRunning);
    m_stopAction->setEnabled(isRunning);
    m_checkAction->setEnabled(!isRunning && m_document->work().kind == Work::Kind::Exercise);
    m_resetAction->setEnabled(!isRunning);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_document->save();
    m_controller->stop();
    event->accept();
}

} // namespace Lectern::App
