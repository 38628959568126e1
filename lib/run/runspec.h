// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/recording.h"
#include "run/runlimits.h"
#include "run/trust.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Lectern {

/// A file that stands in the run's folder before the program starts.
struct RunFile
{
    QString path; ///< relative, with '/'; folders are made
    QByteArray content;
    QString linkTarget; ///< if set: a symbolic link to this absolute path instead of the content
    bool isExecutable = false;

    bool operator==(const RunFile &) const = default;
};

/// Whether a run may use an interpreter that was started ahead of time.
enum class StartPolicy { WarmIfPossible, Cold };

/// Everything about a run, as values. The run's folder is not part of it: the runner makes a new
/// empty one, writes \a files and removes it afterwards, so that a runner may keep a folder with a
/// waiting interpreter in it, whose script path is fixed when it starts.
///
/// The command is: program, programOptions, script (if set), arguments. It is never joined to a
/// string, and no shell is involved.
struct RunSpec
{
    QString program;            ///< absolute path
    QStringList programOptions; ///< e.g. {"-u", "-X", "utf8"}; decided when an interpreter starts
    QString script;             ///< path of one of \a files; passed as an absolute path
    QString subject; ///< path of the learner's program in \a files, where a script of ours runs it
    QStringList arguments;
    QList<RunFile> files;
    QList<std::pair<QString, QString>>
        environment; ///< on top of the allow-list of runEnvironment()
    /// Runs with the same one iterate over sets in the same order; so do forks of one server.
    std::optional<quint32> hashSeed;
    QString pathFolder; ///< relative; if set, the first folder of PATH
    QStringList
        writableFolders; ///< outside the run's folder, that even contained code may write to
    QByteArray standardInput;
    bool isInputLive =
        false; ///< Runner::write() and closeInput() follow; else end of file comes next
    RunLimits limits;
    StartPolicy start = StartPolicy::WarmIfPossible;
    Trust trust = Trust::Own;
    /// \a program is a Python that imports sitecustomize: it gets our hook, which makes prints
    /// appear line by line, tells where the program is when it is stopped, and can wait.
    bool hasSiteHook = false;
    RecordingRequest recording; ///< what is recorded inside needs the hook
};

} // namespace Lectern
