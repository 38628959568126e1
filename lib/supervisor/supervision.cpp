// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/supervision.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace Lectern::Supervisor {

namespace {

// The ladder of Stop: all dead within 0.25 s of the click, with time for the program to react.
constexpr auto afterShowPlace = 40ms; ///< for the few system calls of writing it
constexpr auto afterInterrupt = 90ms;
constexpr auto afterTerminate = 50ms;

/// Samples for instruments may cost 0.8 % of a core, after a moment that is free; all that looks at
/// processes together then stays below one.
constexpr int samplingPart = 125;
constexpr auto freeSamplingCpu = 5ms;

std::chrono::nanoseconds ownCpu()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

Supervision::Supervision(Container &container, const StartRequest &request, int control)
    : m_container(container), m_request(request), m_control(control)
{
    m_report.sandbox = container.kind();
}

void Supervision::run()
{
    if (!prepare())
        return;
    while (!m_isOver) {
        const Container::Wake wake = m_container.wait(m_control, timeout());
        if (wake.hasControl)
            readControl();
        if (wake.hasHook && !m_isOver)
            onHook();
        if ((wake.hasChild || wake.hasHook) && !m_isOver) {
            if (const auto end = m_container.reap()) {
                m_mainEnd = end;
                finish();
            }
        }
        if (m_isOver || !m_isRunning)
            continue;
        if (m_stopping != Stopping::No && Clock::now() >= m_nextRung)
            climb();
        if (!m_isOver && Clock::now() >= m_nextSample)
            sample();
    }
}

bool Supervision::prepare()
{
    if (const std::string problem = m_container.makeFolder(); !problem.empty()) {
        fail(EndKind::NoFolder, problem);
        return false;
    }
    send(encode(MessageKind::Folder, m_container.folder()));
    if (m_request.mode == Mode::Cold)
        return true;
    const std::string problem = m_container.start({});
    if (!problem.empty())
        fail(EndKind::NotStarted, problem);
    return problem.empty();
}

std::optional<std::chrono::nanoseconds> Supervision::timeout() const
{
    if (!m_isRunning)
        return std::nullopt;
    auto next = m_nextSample;
    if (m_runRequest.limits.wallNanoseconds > 0 && m_stopping == Stopping::No)
        next = std::min(next, m_begin + m_waited +
                                  std::chrono::nanoseconds(m_runRequest.limits.wallNanoseconds));
    if (m_stopping != Stopping::No)
        next = std::min(next, m_nextRung);
    return std::max(std::chrono::nanoseconds(next - Clock::now()), 0ns);
}

void Supervision::readControl()
{
    char bytes[65536];
    const ssize_t count = ::read(m_control, bytes, sizeof bytes);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) { // the engine is gone
        m_container.killAll();
        m_container.killServer();
        m_container.removeFolder();
        m_isOver = true;
        return;
    }
    m_frames.feed({bytes, static_cast<std::size_t>(count)});
    while (!m_isOver) {
        const auto message = m_frames.next();
        if (!message)
            return;
        onMessage(*message);
    }
}

void Supervision::onMessage(const FrameReader::Frame &message)
{
    switch (message.kind) {
    case MessageKind::Run:
        if (const auto run = decode<RunRequest>(message.body); run && !m_isRunning)
            begin(*run);
        break;
    case MessageKind::Stop:
        stop("stop");
        break;
    case MessageKind::Kill:
        if (m_report.killedBy.empty())
            m_report.killedBy = decode<std::string>(message.body).value_or("stop");
        finish();
        break;
    default:
        break;
    }
}

void Supervision::begin(const RunRequest &run)
{
    m_runRequest = run;
    if (const std::string problem = m_container.writeFiles(run.files, run.input);
        !problem.empty()) {
        fail(EndKind::NoFolder, problem);
        return;
    }
    m_begin = Clock::now();
    if (m_request.mode != Mode::Cold) {
        m_container.release(run.limits);
    } else if (const std::string problem = m_container.start(run.limits); !problem.empty()) {
        fail(EndKind::NotStarted, problem);
        return;
    }
    m_isRunning = true;
    m_report.startNanoseconds = std::chrono::nanoseconds(m_begin.time_since_epoch()).count();
    m_lastSample = m_begin;
    // The first figures are worth nothing before the program is loaded.
    m_nextSample = m_begin + 5ms;
}

void Supervision::onHook()
{
    const auto held = m_container.readHook();
    if (held && m_request.mode != Mode::Cold)
        send(encode(MessageKind::Ready, *held));
}

void Supervision::sample()
{
    const auto now = Clock::now();
    const Usage usage = m_container.usage(m_runRequest.limits);
    m_report.peakResidentBytes = std::max(m_report.peakResidentBytes, usage.residentBytes);
    m_report.tasksPeak = std::max(m_report.tasksPeak, usage.tasks);
    m_report.cpuNanoseconds =
        std::max(m_report.cpuNanoseconds, static_cast<std::int64_t>(usage.cpu.count()));
    // What multiplies is watched more closely.
    const bool isGrowing = usage.tasks > m_lastTasks + 4;
    m_lastTasks = usage.tasks;
    m_nextSample = now + (isGrowing ? 2ms : now - m_begin < 100ms ? 5ms : 20ms);
    if (m_runRequest.keepsSamples)
        keepSample(now);
    if (m_runRequest.isInputLive)
        watchInput(usage, now);
    if (m_stopping != Stopping::No && m_report.killedBy != "stop")
        return; // will be gone in a moment
    const std::string limit = exceededLimit(usage);
    if (limit == "memory" || limit == "processes")
        killNow(limit); // grows on while its place is asked for
    else if (!limit.empty())
        stop(limit);
}

void Supervision::keepSample(Clock::time_point now)
{
    // A hundred threads take a while to look at.
    if (m_samplingCpu > freeSamplingCpu + (now - m_begin) / samplingPart || !m_samples.wantsNext())
        return;
    const auto before = ownCpu();
    TreeSample taken = m_container.treeSample(m_runRequest.samplesThreads);
    taken.nanoseconds = std::chrono::nanoseconds(now - m_begin).count();
    m_samples.keep(std::move(taken));
    m_samplingCpu += ownCpu() - before;
}

void Supervision::watchInput(const Usage &usage, Clock::time_point now)
{
    // Twice in a row: what is on its way to the program is not waited for.
    m_waits = m_container.isInputAwaited() ? m_waits + 1 : 0;
    const bool isAwaited = m_waits >= 2;
    const auto elapsed = now - m_lastSample;
    const bool computes = (usage.cpu - m_lastCpu) * 2 > elapsed; // in another thread
    if (isAwaited && m_isInputAwaited && !computes)
        m_waited += elapsed;
    m_lastSample = now;
    m_lastCpu = usage.cpu;
    if (isAwaited != m_isInputAwaited)
        send(encode(MessageKind::Input, isAwaited));
    m_isInputAwaited = isAwaited;
}

std::chrono::nanoseconds Supervision::wallTime(Clock::time_point now) const
{
    return now - m_begin - m_waited;
}

std::string Supervision::exceededLimit(const Usage &usage) const
{
    const Limits &limits = m_runRequest.limits;
    const auto exceeds = [](std::int64_t value, std::int64_t limit) {
        return limit > 0 && value > limit;
    };
    if (exceeds(usage.limitedMemoryBytes, limits.memoryBytes) || usage.isBlind)
        return "memory";
    if (exceeds(usage.tasks, limits.tasks))
        return "processes";
    if (exceeds(usage.diskBytes, limits.diskBytes) || usage.isFull)
        return "disk";
    if (exceeds(usage.cpu.count(), limits.cpuNanoseconds))
        return "cpu";
    if (exceeds(wallTime(Clock::now()).count(), limits.wallNanoseconds - 1))
        return "wall";
    return {};
}

void Supervision::stop(const std::string &reason)
{
    if (!m_isRunning) { // a held interpreter that is not needed any more
        m_report.killedBy = reason;
        finish();
        return;
    }
    if (m_stopping != Stopping::No)
        return;
    m_report.killedBy = reason;
    m_stopping = Stopping::ShownPlace;
    m_nextRung = Clock::now();
    send(frame(MessageKind::Stopping, {}));
    if (m_container.showPlace())
        m_nextRung += afterShowPlace;
}

void Supervision::climb()
{
    if (m_report.killedBy != "stop") { // a limit: it had its time
        killNow(m_report.killedBy);
        return;
    }
    switch (m_stopping) {
    case Stopping::ShownPlace:
        m_container.interrupt();
        m_stopping = Stopping::Interrupted;
        m_nextRung = Clock::now() + afterInterrupt;
        return;
    case Stopping::Interrupted:
        m_container.terminate();
        m_stopping = Stopping::Terminated;
        m_nextRung = Clock::now() + afterTerminate;
        return;
    default:
        killNow(m_report.killedBy);
    }
}

void Supervision::killNow(const std::string &reason)
{
    m_report.killedBy = reason;
    finish();
}

void Supervision::finish()
{
    if (m_isRunning) {
        const Usage last = m_container.usage(m_runRequest.limits, true);
        if (m_report.killedBy.empty() && m_runRequest.limits.diskBytes > 0 &&
            (last.diskBytes > m_runRequest.limits.diskBytes || last.isFull))
            m_report.killedBy = "disk"; // it ended because nothing could be written any more
        m_report.tasksPeak = std::max(m_report.tasksPeak, last.tasks);
    }
    m_container.killAll();
    if (const auto end = m_container.reap(); end && !m_mainEnd)
        m_mainEnd = end;
    m_report.cpuNanoseconds = std::max(m_report.cpuNanoseconds,
                                       static_cast<std::int64_t>(m_container.finalCpu().count()));
    m_report.peakResidentBytes =
        std::max(m_report.peakResidentBytes, m_container.largestProcessBytes());
    m_report.tasksPeak = std::max<std::int64_t>(m_report.tasksPeak, m_isRunning ? 1 : 0);
    m_report.folder = m_container.folder();
    m_report.samples = m_samples.take();
    m_report.records = m_container.records();
    m_report.areRecordsCut = m_container.areRecordsCut();
    if (!m_report.killedBy.empty() || !m_mainEnd) {
        m_report.end = EndKind::Killed;
    } else if (m_mainEnd->signal) {
        m_report.end = EndKind::Signaled;
        m_report.value = *m_mainEnd->signal;
    } else {
        m_report.end = EndKind::Exited;
        m_report.value = m_mainEnd->exitStatus.value_or(-1);
    }
    report();
}

void Supervision::report()
{
    const bool servesOn =
        m_request.mode == Mode::Server && m_isRunning && m_container.makeFresh(m_runRequest.marker);
    if (!servesOn) {
        m_container.killServer();
        m_report.isFolderLeft = !m_container.removeFolder();
    }
    send(encode(MessageKind::Report, m_report));
    m_isOver = !servesOn;
    m_isRunning = false;
    m_stopping = Stopping::No;
    m_mainEnd.reset();
    m_samplingCpu = 0ns;
    m_report = {.sandbox = m_container.kind()};
}

void Supervision::fail(EndKind end, const std::string &message)
{
    m_container.killAll();
    m_report.end = end;
    m_report.message = message;
    report();
}

void Supervision::send(const std::string &bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            ::send(m_control, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return; // the engine is gone; readControl() sees it
        sent += static_cast<std::size_t>(count);
    }
}

} // namespace Lectern::Supervisor
