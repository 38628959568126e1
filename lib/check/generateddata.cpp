// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/generateddata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>
#include <QUuid>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QByteArray scriptOf(const GeneratedData &data)
{
    QFile file(data.generator);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString lastLine(const CapturedOutput &output)
{
    return QString::fromUtf8(output.bytes).trimmed().section(u'\n', -1);
}

} // namespace

GeneratedDataMaker::GeneratedDataMaker(const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_cacheFolder(cacheFolder)
{
    connect(&m_runner, &Runner::finished, this, &GeneratedDataMaker::onRunFinished);
}

QString GeneratedDataMaker::defaultCacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/lectern"_L1;
}

QString GeneratedDataMaker::cachedPath(const GeneratedData &data) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(scriptOf(data));
    hash.addData(QByteArray::number(data.seed));
    return m_cacheFolder + "/data/"_L1 + QString::fromLatin1(hash.result().toHex().left(16)) +
           u'/' + data.name;
}

bool GeneratedDataMaker::isMade(const GeneratedData &data) const
{
    return QFileInfo::exists(cachedPath(data));
}

RunFile GeneratedDataMaker::fileOf(const GeneratedData &data) const
{
    return {"data/"_L1 + data.name, {}, cachedPath(data)};
}

void GeneratedDataMaker::start(const QList<GeneratedData> &data, const Interpreter &interpreter,
                               Trust trust)
{
    discard();
    m_trust = trust;
    m_interpreter = interpreter;
    m_pending = data;
    m_files.clear();
    m_isActive = true;
    callLater(0ms, &GeneratedDataMaker::next);
}

void GeneratedDataMaker::cancel()
{
    if (!m_isActive)
        return;
    discard();
    callLater(0ms, &GeneratedDataMaker::failAsStopped);
}

void GeneratedDataMaker::next()
{
    while (!m_pending.isEmpty()) {
        const GeneratedData data = m_pending.first();
        const QString path = cachedPath(data);
        if (!QFileInfo::exists(path)) {
            if (!QDir().mkpath(QFileInfo(path).path())) {
                failToWrite();
                return;
            }
            if (!lock(path))
                return;
            m_partial = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
            RunSpec spec;
            spec.program = m_interpreter.executable;
            spec.script = u"generator.py"_s;
            spec.files = {{spec.script, scriptOf(data), {}}};
            spec.arguments = {m_partial, QString::number(data.seed)};
            spec.writableFolders = {QFileInfo(m_partial).path()};
            spec.limits = {.wall = 120s,
                           .memoryBytes = 1'000'000'000,
                           .diskBytes = 10'000'000'000,
                           .outputBytes = 100'000};
            spec.start = StartPolicy::Cold;
            spec.trust = m_trust;
            m_runId = m_runner.start(spec);
            Q_EMIT making(
                tr("Making %1 (about %2), once on this machine...").arg(data.name, data.size));
            return;
        }
        m_files.append(fileOf(data));
        m_pending.removeFirst();
    }
    m_isActive = false;
    Q_EMIT finished(m_files);
}

bool GeneratedDataMaker::lock(const QString &path)
{
    m_lock = std::make_unique<QLockFile>(path + ".lock"_L1);
    m_lock->setStaleLockTime(
        0); // a generator may take longer than Qt's 30 s; a dead one is still noticed
    if (m_lock->tryLock())
        return true;
    const bool isHeldByAnother = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    if (isHeldByAnother)
        callLater(100ms, &GeneratedDataMaker::next); // another run makes the same file now
    else
        failToWrite();
    return false;
}

/// Ends what is going on without a report.
void GeneratedDataMaker::discard()
{
    ++m_request;
    if (m_runId) {
        m_runId.reset();
        m_runner.cancel();
        QFile::remove(m_partial);
    }
    m_lock.reset();
}

/// Unless there is another start() or cancel() meanwhile.
void GeneratedDataMaker::callLater(std::chrono::milliseconds delay,
                                   void (GeneratedDataMaker::*step)())
{
    QTimer::singleShot(delay, this, [this, step, request = m_request] {
        if (request == m_request)
            (this->*step)();
    });
}

void GeneratedDataMaker::fail(const Error &error)
{
    m_isActive = false;
    Q_EMIT finished(std::unexpected(error));
}

void GeneratedDataMaker::failAsStopped()
{
    fail({ErrorCode::Unreadable, tr("Making the lesson's data was stopped."), {}});
}

void GeneratedDataMaker::failToWrite()
{
    fail({ErrorCode::CannotWrite, tr("The cache folder cannot be written. Check its permissions."),
          m_cacheFolder});
}

void GeneratedDataMaker::onRunFinished(RunId id, const RunOutcome &outcome)
{
    if (m_runId != id)
        return;
    m_runId.reset();
    const std::unique_ptr<QLockFile> lock =
        std::move(m_lock); // released when the file stands, or is given up
    const GeneratedData data = m_pending.first();
    const auto *exited = std::get_if<Exited>(&outcome.end);
    const bool isMade = exited && exited->code == 0 && QFileInfo(m_partial).isFile();
    if (!isMade) {
        QFile::remove(m_partial);
        QString reason = outcomeName(outcome.end);
        if (exited)
            reason = exited->code == 0 ? tr("its generator wrote no file")
                                       : lastLine(outcome.standardError);
        fail({ErrorCode::Unreadable,
              tr("The lesson's data %1 could not be made (%2). Check that there is space on the "
                 "disk, and try again.")
                  .arg(data.name, reason),
              data.generator});
        return;
    }
    const QString path = cachedPath(data);
    QFile::setPermissions(m_partial, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    if (!QFile::rename(m_partial, path))
        QFile::remove(m_partial);
    next();
}

} // namespace Lectern
