// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/message.h"
#include "supervisor/sample.h"

/// What the engine and lectern-supervisor say to each other, over a stream socket that the
/// supervised program never has. No Qt: the supervisor is a small static program.
///
/// The engine sends Start once, then Run (the program goes on or starts), and may send Stop or Kill
/// at any time. Closing its end kills everything. The supervisor answers Ready if the program is
/// held, and ends with Report; nothing of the program is alive by then. Where the interpreter
/// serves several runs, Run may follow a Report.
namespace Lectern::Supervisor {

namespace MessageKind {
// engine -> supervisor
inline constexpr char Start = 'S'; ///< StartRequest
inline constexpr char Run = 'R';   ///< RunRequest
inline constexpr char Stop = 'I';  ///< no body: interrupt, terminate, kill
inline constexpr char Kill = 'K';  ///< text for killedBy: kill at once
// supervisor -> engine
inline constexpr char Ready = 'W';    ///< HeldInterpreter
inline constexpr char Folder = 'F';   ///< text: the run's folder, for the case that all is lost
inline constexpr char Stopping = 'P'; ///< no body: what now comes on standard error tells the place
inline constexpr char Input = 'N';    ///< bool: the program waits for input, or no longer does
inline constexpr char Report = 'E';   ///< Report
} // namespace MessageKind

/// A file of the run's folder, or of the hook's; see RunFile.
struct File
{
    std::string path;
    std::string content;
    std::string linkTarget;
    bool isExecutable = false;
};

enum class SandboxKind : std::int8_t { None, Subreaper, Namespaces };

/// Zero means no limit.
struct Limits
{
    std::int64_t wallNanoseconds = 0;
    std::int64_t cpuNanoseconds = 0; ///< of all processes together
    std::int64_t memoryBytes = 0;    ///< resident anonymous and shared, of all processes together
    std::int64_t tasks = 0;          ///< processes and threads at once
    std::int64_t diskBytes = 0;      ///< in the run's folder and the temporary folder
};

/// What becomes of the interpreter once the hook has done its work.
enum class Mode : std::int8_t {
    Cold,   ///< goes on at once
    Held,   ///< runs the preload and waits for Run before the script is opened
    Server, ///< the same, but every Run is a fork of it
};

struct StartRequest
{
    std::string program; ///< absolute
    std::vector<std::string> options;
    std::string script; ///< relative to the run's folder; empty: none
    std::vector<std::string> arguments;
    std::vector<std::string> environment; ///< NAME=VALUE, all of it
    std::string pathFolder;               ///< relative; if set, the first folder of PATH
    std::string hook; ///< source of Python's sitecustomize.py; empty: the program is started plain
    std::string hold; ///< source of what it needs to wait
    std::string preload;         ///< for the hook: import statements, one a line
    std::vector<File> recorders; ///< Python sources for the hook; the first one is started
    std::string recording;       ///< for it: one line of JSON; empty: nothing is recorded inside
    Mode mode = Mode::Cold;
    bool allowsNamespaces = true;
    bool allowsSubreaper = true;
    bool isContained = false; ///< no network, read-only files, private home; needs namespaces
    std::vector<std::string> readableFiles; ///< outside the run's folder, also where that is hidden
    std::vector<std::string> writableFolders; ///< the same, for writing
    std::vector<std::string> privateFolders;  ///< what a contained program sees empty
    std::int64_t diskBytes = 0;               ///< how large the temporary folder may grow
    std::int64_t sharedMemoryBytes = 0;       ///< the same of /dev/shm
};

/// What one run brings.
struct RunRequest
{
    std::vector<File> files;
    Limits limits;
    /// Server only: the standard input, and what the supervisor writes to both streams once
    /// everything of this run has ended.
    std::string input;
    std::string marker;
    /// The input comes while the program runs: Input tells when it waits for some, and meanwhile
    /// its wall clock stands still, unless it computes.
    bool isInputLive = false;
    bool keepsSamples = false; ///< Report::samples
    bool samplesThreads = false;
};

/// What a held interpreter says once it waits.
struct HeldInterpreter
{
    bool isUsable = false; ///< false: a statement of the preload raised
    bool canShowPlace = false;
    std::vector<std::string> modules; ///< top-level names of all loaded modules
    std::vector<std::string> paths;   ///< sys.path
};

enum class EndKind : std::int8_t {
    NotStarted,
    NoFolder,      ///< not started: the run's folder could not be made
    NoContainment, ///< not started: this system has nothing to contain it with
    Exited,
    Signaled,
    Killed,
};

struct Report
{
    EndKind end = EndKind::NotStarted;
    int value = 0;        ///< exit status or signal
    std::string killedBy; ///< Killed: wall, cpu, memory, processes, disk, or the text of Kill, stop
    std::string message;  ///< not started: why
    std::int64_t cpuNanoseconds = 0;
    std::int64_t peakResidentBytes = 0;
    std::int64_t tasksPeak = 0;
    SandboxKind sandbox = SandboxKind::None;
    std::string folder;                ///< where the run's files stood
    bool isFolderLeft = false;         ///< there was more in it than could be removed in a moment
    std::int64_t startNanoseconds = 0; ///< when the program went on, by CLOCK_MONOTONIC
    std::vector<TreeSample> samples;   ///< evenly thinned out where they became too many
    std::string records;               ///< what the recorders wrote, JSON, one record a line
    bool areRecordsCut = false;        ///< they wrote more than is kept
};

template <typename Archive, typename Record>
    requires std::is_same_v<std::remove_const_t<Record>, Limits>
void exchange(Archive &archive, Record &it)
{
    archive(it.wallNanoseconds, it.cpuNanoseconds, it.memoryBytes, it.tasks, it.diskBytes);
}

template <typename Archive, typename Record>
    requires std::is_same_v<std::remove_const_t<Record>, StartRequest>
void exchange(Archive &archive, Record &it)
{
    archive(it.program, it.options, it.script, it.arguments, it.environment, it.pathFolder, it.hook,
            it.hold, it.preload, it.recorders, it.recording, it.mode, it.allowsNamespaces,
            it.allowsSubreaper, it.isContained, it.readableFiles, it.writableFolders,
            it.privateFolders, it.diskBytes, it.sharedMemoryBytes);
}

template <typename Archive, typename Record>
    requires std::is_same_v<std::remove_const_t<Record>, RunRequest>
void exchange(Archive &archive, Record &it)
{
    archive(it.files, it.limits, it.input, it.marker, it.isInputLive, it.keepsSamples,
            it.samplesThreads);
}

template <typename Archive, typename Record>
    requires std::is_same_v<std::remove_const_t<Record>, File>
void exchange(Archive &archive, Record &it)
{
    archive(it.path, it.content, it.linkTarget, it.isExecutable);
}

template <typename Archive, typename Record>
    requires std::is_same_v<std::remove_const_t<Record>, HeldInterpreter>
void exchange(Archive &archive, Record &it)
{
    archive(it.isUsable, it.canShowPlace, it.modules, it.paths);
}

template <typename Archive, typename Record>
    requires std::is_same_v<std::remove_const_t<Record>, Report>
void exchange(Archive &archive, Record &it)
{
    archive(it.end, it.value, it.killedBy, it.message, it.cpuNanoseconds, it.peakResidentBytes,
            it.tasksPeak, it.sandbox, it.folder, it.isFolderLeft, it.startNanoseconds, it.samples,
            it.records, it.areRecordsCut);
}

template <typename Record>
std::string encode(char kind, const Record &record)
{
    Writer writer;
    writer(record);
    return frame(kind, writer.take());
}

template <typename Record>
std::optional<Record> decode(std::string_view body)
{
    Record record;
    Reader reader(body);
    reader(record);
    return reader.isWhole() ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace Lectern::Supervisor
