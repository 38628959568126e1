// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "result.h"
#include "run/interpreter.h"
#include "run/processrunner.h"

#include <QList>
#include <QLockFile>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Lectern {

/// Makes the large files of a lesson by running their generators, once per machine, and hands them
/// to runs. Reports once per start(), never from inside it; a second start() before that replaces
/// the first.
///
/// A file is kept under \a cacheFolder/data/<hash of script and seed>/NAME, read-only. It is made
/// aside and renamed, so that an interrupted generator leaves nothing that looks finished.
class GeneratedDataMaker : public QObject
{
    Q_OBJECT

public:
    explicit GeneratedDataMaker(const QString &cacheFolder, QObject *parent = nullptr);

    /// The user's cache folder for Lectern; where nothing else is asked for.
    static QString defaultCacheFolder();

    /// \a trust is that of the lesson, for the generators.
    void start(const QList<GeneratedData> &data, const Interpreter &interpreter,
               Trust trust = Trust::Own);

    /// Ends it; finished() follows with an Error. Does nothing when idle.
    void cancel();

    /// Where \a data is kept once it is made; whether it is; and how a run gets it.
    QString cachedPath(const GeneratedData &data) const;
    bool isMade(const GeneratedData &data) const;
    RunFile fileOf(const GeneratedData &data) const;

Q_SIGNALS:
    /// A generator starts now; \a sentence says what is made and how large it will be.
    void making(const QString &sentence);

    /// The files as data/NAME, or why one could not be made.
    void finished(const Lectern::Result<QList<Lectern::RunFile>> &result);

private:
    void next();
    bool lock(const QString &path);
    void discard();
    void callLater(std::chrono::milliseconds delay, void (GeneratedDataMaker::*step)());
    void fail(const Error &error);
    void failAsStopped();
    void failToWrite();
    void onRunFinished(RunId id, const RunOutcome &outcome);

    QString m_cacheFolder;
    ProcessRunner m_runner;
    Interpreter m_interpreter;
    Trust m_trust = Trust::Own;
    QList<GeneratedData> m_pending;
    QList<RunFile> m_files;
    std::optional<RunId> m_runId;
    quint64 m_request = 0; ///< which start() or cancel() was the last: what an earlier one still
                           ///< had to do is dropped
    bool m_isActive = false;
    QString m_partial;                 ///< what the running generator writes
    std::unique_ptr<QLockFile> m_lock; ///< held while a generator runs, so that it runs once
};

} // namespace Lectern
