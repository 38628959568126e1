// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "course/textfile.h"
#include "editor/codeeditor.h"
#include "instruments/instrumentpane.h"
#include "instruments/stepsview.h"
#include "mainwindow.h"
#include "page/lessonpage.h"
#include "page/pitfallpair.h"
#include "page/runnableview.h"
#include "runcontroller.h"
#include "work/workpane.h"

#include <QAction>
#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr auto settleTime = 400ms; // layouts, and the last flush of an output

} // namespace

Screenshot::Screenshot(MainWindow &window, ScreenshotOptions options)
    : QObject(&window), m_window(window), m_options(std::move(options))
{
    connect(&m_window, &MainWindow::interpreterChosen, this, [this] {
        if (!m_options.lesson.isEmpty() && !m_window.openLesson(m_options.lesson))
            fail(tr("There is no lesson %1.").arg(m_options.lesson));
        else
            next();
    });
    connect(m_window.controller(), &RunController::runningChanged, this, [this](bool isRunning) {
        if (!isRunning)
            QMetaObject::invokeMethod(this, &Screenshot::next, Qt::QueuedConnection);
    });
}

void Screenshot::next()
{
    if (!m_options.run.isEmpty()) {
        const QString address = m_options.run.takeFirst();
        if (!m_window.page()->runnable(address))
            fail(tr("The lesson has no block %1.").arg(address));
        else
            Q_EMIT m_window.page()->runRequested(address);
        return;
    }
    if (measure() || openSource())
        return;
    QTimer::singleShot(settleTime, this, &Screenshot::take);
}

/// Whether something now runs that it has to wait for.
bool Screenshot::measure()
{
    if (m_options.sweep.isEmpty() && m_options.compare.isEmpty())
        return false;
    if (!m_window.page()->isComplete()) {
        QTimer::singleShot(settleTime, this, &Screenshot::next);
        return true;
    }
    const QString sweep = std::exchange(m_options.sweep, {});
    if (RunnableView *view = sweep.isEmpty() ? nullptr : m_window.page()->runnable(sweep)) {
        Q_EMIT view->sweepRequested();
        return true;
    }
    const QString compare = std::exchange(m_options.compare, {});
    auto *pair = compare.isEmpty()
                     ? nullptr
                     : m_window.page()->findChild<PitfallPair *>("pitfallPair:"_L1 + compare);
    if (pair)
        Q_EMIT pair->compareRequested();
    return pair != nullptr;
}

/// The same.
bool Screenshot::openSource()
{
    if (std::exchange(m_isSourceOpen, true))
        return false;
    if (!m_options.exercise.isEmpty())
        m_window.openExercise(m_options.exercise);
    if (!m_options.source.isEmpty()) {
        const Result<QString> text = readTextFile(m_options.source, 1'000'000);
        if (!text) {
            fail(text.error().text());
            return true;
        }
        m_window.pane()->editor()->setSource(*text);
    }
    for (const QString &name : std::as_const(m_options.instruments)) {
        if (auto *action = m_window.findChild<QAction *>("instrumentAction_"_L1 + name))
            action->setChecked(true);
    }
    if (const auto shown = instrumentFromName(m_options.instruments.value(0)))
        m_window.pane()->instruments()->showInstrument(*shown);
    const bool runs = m_options.exercise.isEmpty() && !m_options.source.isEmpty();
    if (m_options.check || runs)
        m_window.findChild<QAction *>(m_options.check ? u"checkAction"_s : u"runAction"_s)
            ->trigger();
    return m_options.check || runs;
}

void Screenshot::take()
{
    if (!m_window.page()->isComplete()) {
        QTimer::singleShot(settleTime, this, &Screenshot::take);
        return;
    }
    auto *steps = m_window.findChild<StepsView *>();
    if (const int step = std::exchange(m_options.step, 0); step > 0 && steps) {
        steps->setStep(step - 1);
        QTimer::singleShot(settleTime, this, &Screenshot::take);
        return;
    }
    if (!m_options.scrollTo.isEmpty()) {
        m_window.page()->scrollTo(m_options.scrollTo);
        m_options.scrollTo.clear();
        QTimer::singleShot(settleTime, this, &Screenshot::take);
        return;
    }
    if (!m_window.grab().save(m_options.file, "PNG"))
        fail(tr("The picture cannot be written to %1.").arg(m_options.file));
    else
        QCoreApplication::exit(0);
}

void Screenshot::fail(const QString &message)
{
    std::fputs(qPrintable("lectern: "_L1 + message + u'\n'), stderr);
    QCoreApplication::exit(2);
}

} // namespace Lectern::App
