// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/forkserver.h"

#include "run/warmstart.h"

#include <algorithm>

namespace Lectern {

namespace {

/// Idle servers hold about 50 MB each with pandas.
constexpr std::size_t maximumIdle = 4;

Supervisor::StartRequest serverRequest(const RunSpec &spec, Sandbox sandbox)
{
    return startRequest(spec, sandbox, warmStart(spec).preload, Supervisor::Mode::Server);
}

std::string keyOf(const RunSpec &spec, Sandbox sandbox)
{
    Supervisor::Writer writer;
    writer(serverRequest(spec, sandbox));
    return writer.take();
}

} // namespace

ForkServer::ForkServer(const RunSpec &spec, Sandbox sandbox) : m_key(keyOf(spec, sandbox))
{
    connect(&m_process, &SupervisedProcess::held, this,
            [this](const Supervisor::HeldInterpreter &interpreter) {
                if (!interpreter.isUsable) {
                    spoil();
                    return;
                }
                for (const std::string &module : interpreter.modules)
                    m_modules.append(QString::fromStdString(module));
                m_isReady = true;
                Q_EMIT settled();
            });
    const auto spoilUnlessReady = [this] {
        if (!m_isReady)
            spoil();
    };
    connect(&m_process, &SupervisedProcess::outputArrived, this, spoilUnlessReady);
    connect(&m_process, &SupervisedProcess::ended, this, spoilUnlessReady);
    m_process.start(serverRequest(spec, sandbox));
}

bool ForkServer::fits(const RunSpec &spec, Sandbox sandbox) const
{
    return !isSpoiled() && m_key == keyOf(spec, sandbox) && !hidesOwnModule(m_modules, spec);
}

void ForkServer::spoil()
{
    if (m_isSpoiled)
        return;
    m_isSpoiled = true;
    if (!m_process.isOver())
        m_process.kill("stop");
    Q_EMIT settled();
}

std::unique_ptr<ForkServer> ForkServers::take(const RunSpec &spec)
{
    const auto found = std::ranges::find_if(
        m_idle, [&](const auto &server) { return server->fits(spec, m_sandbox); });
    if (found == m_idle.end())
        return std::make_unique<ForkServer>(spec, m_sandbox);
    std::unique_ptr<ForkServer> server = std::move(*found);
    m_idle.erase(found);
    return server;
}

void ForkServers::giveBack(std::unique_ptr<ForkServer> server)
{
    // It is in the middle of a signal of its process: it may only go once that has returned.
    const auto discard = [](std::unique_ptr<ForkServer> old) { old.release()->deleteLater(); };
    if (server->isSpoiled()) {
        discard(std::move(server));
        return;
    }
    m_idle.push_back(std::move(server));
    if (m_idle.size() > maximumIdle) {
        discard(std::move(m_idle.front()));
        m_idle.erase(m_idle.begin());
    }
}

} // namespace Lectern
