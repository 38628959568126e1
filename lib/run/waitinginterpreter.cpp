// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/waitinginterpreter.h"

#include "run/warmstart.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace Lectern {

namespace {

constexpr auto maximumAge = 30min;

QStringList toTexts(const std::vector<std::string> &strings)
{
    QStringList texts;
    for (const std::string &string : strings)
        texts.append(QString::fromStdString(string));
    return texts;
}

} // namespace

WaitingInterpreter::WaitingInterpreter(const RunSpec &spec, Sandbox sandbox, QObject *parent)
    : QObject(parent), m_process(std::make_unique<SupervisedProcess>()), m_sandbox(sandbox)
{
    m_key = keyOf(spec);
    m_age.start();
    connect(m_process.get(), &SupervisedProcess::held, this, &WaitingInterpreter::onHeld);
    connect(m_process.get(), &SupervisedProcess::outputArrived, this, &WaitingInterpreter::spoil);
    connect(m_process.get(), &SupervisedProcess::ended, this, &WaitingInterpreter::spoil);
    m_process->start(startRequest(spec, sandbox, warmStart(spec).preload, Supervisor::Mode::Held));
}

WaitingInterpreter::~WaitingInterpreter()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process.release()->retire();
}

std::string WaitingInterpreter::keyOf(const RunSpec &spec) const
{
    Supervisor::Writer writer;
    writer(startRequest(spec, m_sandbox, warmStart(spec).preload, Supervisor::Mode::Held));
    return writer.take();
}

bool WaitingInterpreter::fits(const RunSpec &spec) const
{
    if (m_isSpoiled || m_age.durationElapsed() > maximumAge || !wasFor(spec))
        return false;
    // Its modules are known once it is ready. Before that it is certain only that what the preload
    // names is not beside the script; so a script with neighbours waits for a ready one.
    if (!m_isReady)
        return ownModules(spec).isEmpty();
    return !hidesOwnModule(m_modules, spec) && newestChange(m_paths) == m_pathsChanged;
}

bool WaitingInterpreter::wasFor(const RunSpec &spec) const
{
    return warmStart(spec).isPossible && m_key == keyOf(spec);
}

std::unique_ptr<SupervisedProcess> WaitingInterpreter::take()
{
    m_process->disconnect(this);
    return std::move(m_process);
}

void WaitingInterpreter::onHeld(const Supervisor::HeldInterpreter &interpreter)
{
    if (!interpreter.isUsable) {
        spoil();
        return;
    }
    m_modules = toTexts(interpreter.modules);
    m_paths = toTexts(interpreter.paths);
    m_pathsChanged = newestChange(m_paths);
    m_isReady = true;
    Q_EMIT settled(true);
}

void WaitingInterpreter::spoil()
{
    if (m_isSpoiled)
        return;
    m_isSpoiled = true;
    m_isReady = false;
    if (!m_process->isOver())
        m_process->kill("stop");
    Q_EMIT settled(false);
}

/// When something was last added to or removed from one of \a folders.
QDateTime WaitingInterpreter::newestChange(const QStringList &folders)
{
    QDateTime newest;
    for (const QString &folder : folders) {
        const QDateTime changed = QFileInfo(folder).lastModified();
        if (changed.isValid() && (!newest.isValid() || changed > newest))
            newest = changed;
    }
    return newest;
}

} // namespace Lectern
