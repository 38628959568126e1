// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lessonpack.h"

#include "course/courseloader.h"
#include "course/packreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LessonPack)
};

constexpr auto asidePrefix = ".unpacking-"_L1;

/// The folder that holds courses at \a folder, or below it where each folder holds one other only:
/// archives of whole repositories have such. Empty if there is none.
QString coursesIn(QString folder)
{
    constexpr int maximumDepth = 3;
    for (int depth = 0; depth < maximumDepth; ++depth) {
        if (!findCourseFolders(folder).isEmpty())
            return folder;
        const QStringList inside = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (inside.size() != 1)
            return {};
        folder += u'/' + inside.first();
    }
    return {};
}

/// A program that was killed while it unpacked could not tidy up.
void removeLeftovers(const QString &cacheFolder)
{
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    const QFileInfoList leftovers =
        QDir(cacheFolder).entryInfoList({asidePrefix + u'*'}, QDir::Dirs | QDir::Hidden);
    for (const QFileInfo &leftover : leftovers) {
        if (leftover.lastModified() < yesterday)
            QDir(leftover.filePath()).removeRecursively();
    }
}

Result<QByteArray> hashOf(QFile &file, const std::stop_token &stop)
{
    constexpr qint64 chunk = 1'000'000;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd() && !stop.stop_requested()) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
    }
    if (stop.stop_requested())
        return std::unexpected(
            Error{ErrorCode::Unreadable, PackSentence::stopped(), file.fileName()});
    if (file.error() != QFile::NoError)
        return std::unexpected(Error{
            ErrorCode::Unreadable,
            Tr::tr("This pack cannot be read (%1). Copy it to another place and open it there.")
                .arg(file.errorString()),
            file.fileName()});
    return hash.result().toHex();
}

/// The hash that names the pack, if it is a file that may be one.
Result<QByteArray> identify(const QString &path, const PackLimits &limits,
                            const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(
            Error{ErrorCode::NotFound, Tr::tr("This pack does not exist. Was it moved?"), path});
    if (!info.isFile())
        return std::unexpected(Error{
            ErrorCode::Unreadable,
            Tr::tr("This is no file. Open a folder of lessons by \"Open folder\" instead."), path});
    if (info.size() > limits.packBytes)
        return std::unexpected(
            Error{ErrorCode::Unreadable,
                  Tr::tr("This pack is larger than %1, the most that is opened. Ask its author to "
                         "divide it.")
                      .arg(QLocale().formattedDataSize(limits.packBytes, 0)),
                  path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{
            ErrorCode::Unreadable,
            Tr::tr("This pack cannot be read (%1). Check its permissions.").arg(file.errorString()),
            path});
    return hashOf(file, stop);
}

Error cannotWrite(const QString &reason, const QString &folder)
{
    return {ErrorCode::CannotWrite,
            Tr::tr("The pack cannot be unpacked here (%1). Free some space, or check who may write "
                   "to this folder.")
                .arg(reason),
            folder};
}

} // namespace

Result<QString> unpackLessonPack(const QString &file, const QString &cacheFolder,
                                 const std::stop_token &stop, const PackLimits &limits)
{
    const Result<QByteArray> hash = identify(file, limits, stop);
    if (!hash)
        return std::unexpected(hash.error());
    const QString target = cacheFolder + u'/' + QString::fromLatin1(*hash);
    if (const QString courses = coursesIn(target); !courses.isEmpty())
        return courses;

    if (!QDir().mkpath(cacheFolder))
        return std::unexpected(cannotWrite(Tr::tr("the folder cannot be made"), cacheFolder));
    removeLeftovers(cacheFolder);
    const QTemporaryDir aside(cacheFolder + u'/' + asidePrefix + "XXXXXX"_L1);
    const QString unpacked = aside.filePath(u"pack"_s);
    if (!aside.isValid() || !QDir().mkpath(unpacked))
        return std::unexpected(cannotWrite(aside.errorString(), cacheFolder));
    if (const auto done = PackReader(file, limits, stop).unpack(unpacked, aside.path()); !done)
        return std::unexpected(done.error());
    if (coursesIn(unpacked).isEmpty())
        return std::unexpected(
            Error{ErrorCode::InvalidCourse,
                  Tr::tr("This pack holds no course: a folder of it should have a course.yaml in "
                         "it. Is it a pack of lessons at all?"),
                  file});
    QDir(target).removeRecursively(); // what is there has no course, or came a moment ago
    if (!QDir().rename(unpacked, target) && coursesIn(target).isEmpty())
        return std::unexpected(cannotWrite(Tr::tr("the folder cannot be renamed"), cacheFolder));
    return coursesIn(target);
}

} // namespace Lectern
