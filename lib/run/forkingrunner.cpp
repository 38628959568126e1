// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/forkingrunner.h"

#include "run/warmstart.h"

namespace Lectern {

ForkingRunner::ForkingRunner(ForkServers &servers, QObject *parent)
    : Runner(parent), m_servers(servers)
{
    m_cold.setSandbox(servers.sandbox());
    connect(&m_cold, &Runner::outputArrived, this,
            [this](RunId id, Channel channel, const QByteArray &bytes) {
                if (m_isCold && id == m_coldId)
                    Q_EMIT outputArrived(RunId{m_lastId}, channel, bytes);
            });
    connect(&m_cold, &Runner::finished, this, [this](RunId id, const RunOutcome &outcome) {
        if (!m_isCold || id != m_coldId)
            return;
        m_isCold = false;
        Q_EMIT finished(RunId{m_lastId}, outcome);
    });
}

ForkingRunner::~ForkingRunner() = default;

RunId ForkingRunner::start(const RunSpec &spec)
{
    abandon();
    m_spec = spec;
    const RunId id{++m_lastId};
    RunSpec forked = spec;
    forked.hashSeed.reset(); // forks of one server agree in it anyway
    if (!warmStart(forked).isPossible || spec.isInputLive) {
        startCold();
        return id;
    }
    m_server = m_servers.take(forked);
    connect(&m_server->process(), &SupervisedProcess::outputArrived, this,
            [this](Channel channel, const QByteArray &bytes) {
                if (m_server->isReady())
                    Q_EMIT outputArrived(RunId{m_lastId}, channel, bytes);
            });
    connect(&m_server->process(), &SupervisedProcess::ended, this, &ForkingRunner::onEnded);
    connect(m_server.get(), &ForkServer::settled, this, &ForkingRunner::onSettled);
    if (m_server->isReady())
        m_server->process().run(m_spec);
    return id;
}

/// A new server: what it has loaded is known only now.
void ForkingRunner::onSettled()
{
    RunSpec forked = m_spec;
    forked.hashSeed.reset();
    if (m_server->fits(forked, m_servers.sandbox())) {
        m_server->process().run(m_spec);
        return;
    }
    m_server->disconnect(this);
    m_server->process().disconnect(this);
    m_servers.giveBack(std::move(m_server));
    startCold();
}

void ForkingRunner::startCold()
{
    m_isCold = true;
    RunSpec spec = m_spec;
    spec.start = StartPolicy::Cold;
    m_coldId = m_cold.start(spec);
}

void ForkingRunner::onEnded(const RunOutcome &outcome)
{
    if (!m_server->isReady())
        return; // onSettled() follows
    m_server->process().disconnect(this);
    m_server->disconnect(this);
    m_servers.giveBack(std::move(m_server));
    RunOutcome copy = outcome;
    copy.wasWarm = true;
    Q_EMIT finished(RunId{m_lastId}, copy);
}

void ForkingRunner::write(const QByteArray &input)
{
    m_cold.write(input);
}

void ForkingRunner::closeInput()
{
    m_cold.closeInput();
}

void ForkingRunner::cancel()
{
    if (m_isCold)
        m_cold.cancel();
    else if (m_server)
        m_server->process().stop();
}

bool ForkingRunner::isRunning() const
{
    return m_isCold || m_server != nullptr;
}

/// Ends the run without a report, and its server with it.
void ForkingRunner::abandon()
{
    if (m_isCold)
        m_cold.cancel();
    m_isCold = false;
    if (!m_server)
        return;
    m_server->disconnect(this);
    m_server->process().disconnect(this);
    m_server.release()->deleteLater();
}

} // namespace Lectern
