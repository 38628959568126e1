// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/generateddata.h"

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
    connect(&m_runner, &Runner::finished, this,
            [this](RunId, const RunOutcome &outcome) { onRunFinished(outcome); });
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
    return m_cacheFolder + "/data/"_L1 + QString::fromLatin1(hash.result().toHex().left(16)) + u'/' + data.name;
}

void GeneratedDataMaker::start(const QList<GeneratedData> &data, const Interpreter &interpreter)
{
    cancel();
    m_interpreter = interpreter;
    m_pending = data;
    m_files.clear();
    QMetaObject::invokeMethod(this, &GeneratedDataMaker::next, Qt::QueuedConnection);
}

void GeneratedDataMaker::cancel()
{
    m_runner.cancel();
    m_pending.clear();
}

void GeneratedDataMaker::next()
{
    while (!m_pending.isEmpty()) {
        const GeneratedData data = m_pending.first();
        const QString path = cachedPath(data);
        if (!QFileInfo::exists(path)) {
            if (!QDir().mkpath(QFileInfo(path).path())) {
                Q_EMIT finished(std::unexpected(Error{
                    ErrorCode::CannotWrite, tr("The cache folder cannot be written. Check its permissions."), m_cacheFolder}));
                return;
            }
            if (!lock(path))
                return;
            Q_EMIT making(tr("Making %1 (about %2), once on this machine...").arg(data.name, data.size));
            m_partial = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
            RunSpec spec;
            spec.program = m_interpreter.executable;
            spec.script = u"generator.py"_s;
            spec.files = {{spec.script, scriptOf(data), {}}};
            spec.arguments = {m_partial, QString::number(data.seed)};
            spec.limits = {.wall = 120s, .memoryBytes = 1'000'000'000, .outputBytes = 100'000};
            spec.start = StartPolicy::Cold;
            m_runner.start(spec);
            return;
        }
        m_files.append({"data/"_L1 + data.name, {}, path});
        m_pending.removeFirst();
    }
    Q_EMIT finished(m_files);
}

bool GeneratedDataMaker::lock(const QString &path)
{
    m_lock = std::make_unique<QLockFile>(path + ".lock"_L1);
    if (m_lock->tryLock())
        return true;
    // Another run makes the same file now; look again soon.
    m_lock.reset();
    QTimer::singleShot(100ms, this, &GeneratedDataMaker::next);
    return false;
}

void GeneratedDataMaker::onRunFinished(const RunOutcome &outcome)
{
    const std::unique_ptr<QLockFile> lock = std::move(m_lock); // released when the file stands, or is given up
    const auto *exited = std::get_if<Exited>(&outcome.end);
    const bool isMade = exited && exited->code == 0 && QFileInfo(m_partial).isFile();
    if (m_pending.isEmpty() || !isMade) {
        QFile::remove(m_partial);
        const bool isCancelled = std::holds_alternative<Cancelled>(outcome.end);
        const QString reason = isCancelled ? tr("it was stopped") : exited ? lastLine(outcome.standardError) : outcomeName(outcome.end);
        const GeneratedData data = m_pending.isEmpty() ? GeneratedData() : m_pending.first();
        m_pending.clear();
        Q_EMIT finished(std::unexpected(Error{ErrorCode::Unreadable,
                                              tr("The lesson's data %1 could not be made (%2). Check that there is space "
                                                 "on the disk, and try again.").arg(data.name, reason),
                                              data.generator}));
        return;
    }
    const QString path = cachedPath(m_pending.first());
    QFile::setPermissions(m_partial, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    if (!QFile::rename(m_partial, path))
        QFile::remove(m_partial);
    m_lock.reset();
    next();
}

} // namespace Lectern
