// SPDX-License-Identifier: GPL-3.0-or-later
#include "assist/assistantprocess.h"

#include "run/pythonhelper.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// One that lived as long as this did not fail because of what was asked first.
constexpr auto soundAge = 1min;

RunSpec assistantSpec(const QString &executable)
{
    RunSpec spec;
    spec.program = executable;
    spec.script = u"code_assistant.py"_s;
    spec.files = {{spec.script, pythonHelper(spec.script), {}}};
    spec.isInputLive = true;
    // Of what it says only the first keptOutputBytes are kept.
    spec.limits = {.wall = 24h, .memoryBytes = 1'000'000'000, .outputBytes = 1'000'000'000};
    spec.start = StartPolicy::Cold;
    return spec;
}

} // namespace

AssistantProcess::AssistantProcess(QObject *parent) : QObject(parent)
{
    connect(&m_runner, &Runner::outputArrived, this,
            [this](RunId id, Runner::Channel channel, const QByteArray &bytes) {
                if (m_isRunning && id == m_run && channel == Runner::Channel::StandardOutput)
                    read(bytes);
            });
    connect(&m_runner, &Runner::finished, this, [this](RunId id, const RunOutcome &outcome) {
        if (m_isRunning && id == m_run)
            onFinished(outcome);
    });
    for (QTimer &watch : m_watches) {
        watch.setSingleShot(true);
        connect(&watch, &QTimer::timeout, this, [this] {
            m_runner.cancel();
            fail();
        });
    }
    setPatience(5s);
    m_idle.setSingleShot(true);
    m_idle.setInterval(5min);
    connect(&m_idle, &QTimer::timeout, this, &AssistantProcess::end);
}

void AssistantProcess::setExecutable(const QString &executable)
{
    end();
    m_executable = executable;
    m_failures = 0;
    m_nextStart.setRemainingTime(0);
}

void AssistantProcess::setIdleTime(std::chrono::milliseconds time)
{
    m_idle.setInterval(time);
}

void AssistantProcess::setPatience(std::chrono::milliseconds time)
{
    for (QTimer &watch : m_watches)
        watch.setInterval(time);
}

AssistantProcess::Lane AssistantProcess::laneOf(AssistKind kind)
{
    return kind == AssistKind::Syntax ? Syntax : Analysis;
}

bool AssistantProcess::send(const AssistRequest &request)
{
    if (m_executable.isEmpty() || (!m_isRunning && !m_nextStart.hasExpired()))
        return false;
    if (!m_isRunning)
        start();
    m_asked[static_cast<size_t>(request.kind)] = request.id;
    // Not anew for a newer request: an older one may be what it does not come back from.
    if (QTimer &watch = m_watches[laneOf(request.kind)]; !watch.isActive())
        watch.start();
    m_idle.start();
    m_runner.write(encode(request));
    return true;
}

void AssistantProcess::start()
{
    m_unread.clear();
    m_isRunning = true;
    m_age.start();
    m_run = m_runner.start(assistantSpec(m_executable));
}

/// Without a failure.
void AssistantProcess::end()
{
    m_idle.stop();
    for (QTimer &watch : m_watches)
        watch.stop();
    const bool hasAsked = std::ranges::any_of(m_asked, [](const auto &id) { return bool(id); });
    m_asked.fill(std::nullopt);
    if (std::exchange(m_isRunning, false))
        m_runner.cancel();
    if (hasAsked)
        Q_EMIT lost();
}

void AssistantProcess::read(const QByteArray &bytes)
{
    m_unread += bytes;
    for (qsizetype lineEnd = 0; m_isRunning && (lineEnd = m_unread.indexOf('\n')) >= 0;) {
        const QByteArray line = m_unread.first(lineEnd);
        m_unread.remove(0, lineEnd + 1);
        onLine(line);
    }
}

void AssistantProcess::onLine(const QByteArray &line)
{
    const auto message = decodeAssistLine(line);
    if (const auto *answer = std::get_if<AssistAnswer>(&message)) {
        onAnswer(*answer);
    } else if (const auto *presence = std::get_if<JediPresence>(&message)) {
        if (!presence->isAvailable) {
            m_asked[static_cast<size_t>(AssistKind::Completion)].reset();
            m_asked[static_cast<size_t>(AssistKind::Signature)].reset();
            m_watches[Analysis].stop();
        }
        Q_EMIT jediLookedFor(presence->isAvailable);
    }
}

void AssistantProcess::onAnswer(const AssistAnswer &answer)
{
    auto &asked = m_asked[static_cast<size_t>(answer.kind)];
    if (asked == answer.id)
        asked.reset();
    updateWatch(laneOf(answer.kind));
    Q_EMIT answered(answer);
}

void AssistantProcess::updateWatch(Lane lane)
{
    bool isAsked = false;
    for (const auto kind : {AssistKind::Completion, AssistKind::Signature, AssistKind::Syntax})
        isAsked = isAsked || (laneOf(kind) == lane && m_asked[static_cast<size_t>(kind)]);
    if (isAsked)
        m_watches[lane].start();
    else
        m_watches[lane].stop();
}

void AssistantProcess::onFinished(const RunOutcome &outcome)
{
    // The limits of a long life are no failure.
    if (std::holds_alternative<TimedOut>(outcome.end) ||
        std::holds_alternative<OutputLimit>(outcome.end)) {
        m_isRunning = false;
        end();
    } else {
        fail();
    }
}

void AssistantProcess::fail()
{
    m_isRunning = false;
    if (m_age.durationElapsed() > soundAge)
        m_failures = 0;
    m_failures = std::min(m_failures + 1, 8);
    m_nextStart.setRemainingTime(std::min<std::chrono::seconds>(1s * (1 << m_failures), 5min));
    end();
}

} // namespace Lectern
