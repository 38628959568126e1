// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/container.h"
#include "supervisor/samplekeeper.h"

namespace Lectern::Supervisor {

/// One run from Start to Report: limits, stopping, and the figures. Wall time is measured with the
/// monotonic clock. Memory, CPU, tasks and disk are read every 5 ms at first and every 20 ms after
/// 0.1 s; a held interpreter causes no wake-up at all.
class Supervision
{
public:
    /// \a control is the socket to the engine; \a request what it asked for.
    Supervision(Container &container, const StartRequest &request, int control);

    /// Returns when the run is over and reported, or the engine is gone.
    void run();

private:
    using Clock = std::chrono::steady_clock;
    /// The rungs of the ladder that ends a program.
    enum class Stopping { No, ShownPlace, Interrupted, Terminated };

    bool prepare();
    std::optional<std::chrono::nanoseconds> timeout() const;
    void readControl();
    void onMessage(const FrameReader::Frame &message);
    void begin(const RunRequest &run);
    void onHook();
    void sample();
    void keepSample(Clock::time_point now);
    void watchInput(const Usage &usage, Clock::time_point now);
    std::chrono::nanoseconds wallTime(Clock::time_point now) const;
    std::string exceededLimit(const Usage &usage) const;
    /// For a limit: shows the place, then kills. For the learner's Stop: the whole ladder.
    void stop(const std::string &reason);
    void climb();
    void killNow(const std::string &reason);
    void finish();
    void report();
    void fail(EndKind end, const std::string &message);
    void send(const std::string &bytes);

    Container &m_container;
    const StartRequest &m_request;
    RunRequest m_runRequest;
    const int m_control;
    FrameReader m_frames;
    Report m_report;
    Clock::time_point m_begin;
    Clock::time_point m_nextSample;
    Clock::time_point m_nextRung;
    Clock::time_point m_lastSample;
    std::chrono::nanoseconds m_lastCpu{0};
    std::chrono::nanoseconds m_waited{0}; ///< for input; no part of the wall time
    int m_waits = 0;                      ///< samples in a row that saw it wait
    std::int64_t m_lastTasks = 0;
    Stopping m_stopping = Stopping::No;
    std::optional<MainEnd> m_mainEnd;
    SampleKeeper m_samples;
    std::chrono::nanoseconds m_samplingCpu{0}; ///< that taking them has cost
    bool m_isInputAwaited = false;             ///< as was last said
    bool m_isRunning = false;                  ///< Run has come
    bool m_isOver = false;
};

} // namespace Lectern::Supervisor
