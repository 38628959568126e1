// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RunFolder)
};

std::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return std::unexpected(Error{ErrorCode::CannotWrite,
                                 Tr::tr("The run's folder cannot be made (%1). Free some space, or "
                                        "check the permissions of the temporary folder.")
                                     .arg(reason),
                                 path});
}

Result<void> writeFile(const QString &path, const RunFile &file)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return cannotWrite(path, Tr::tr("no folder for it"));
    QFile target(path);
    if (!file.linkTarget.isEmpty()) {
        if (!QFile::link(file.linkTarget, path))
            return cannotWrite(path, Tr::tr("no link"));
        return {};
    }
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        target.write(file.content) != file.content.size() || !target.flush())
        return cannotWrite(path, target.errorString());
    if (file.isExecutable)
        target.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

/// Gives back the rights that a program may have taken from its folders, so that they can be
/// removed.
void makeRemovable(const QString &path)
{
    constexpr auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QFile::setPermissions(path, rights);
    const QDir directory(path);
    for (const QString &name :
         directory.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        makeRemovable(directory.filePath(name));
}

} // namespace

RunFolder::RunFolder() : m_directory(QDir::tempPath() + "/lectern-run-XXXXXX"_L1)
{
    m_directory.setAutoRemove(false);
    m_path = QFileInfo(m_directory.path()).canonicalFilePath();
}

RunFolder::~RunFolder()
{
    if (m_directory.isValid() && !QDir(m_path).removeRecursively()) {
        makeRemovable(m_path);
        QDir(m_path).removeRecursively();
    }
}

Result<std::unique_ptr<RunFolder>> RunFolder::create(const QList<RunFile> &files)
{
    std::unique_ptr<RunFolder> folder(new RunFolder);
    if (!folder->m_directory.isValid())
        return cannotWrite(QDir::tempPath(), folder->m_directory.errorString());
    for (const RunFile &file : files) {
        const QString clean = QDir::cleanPath(file.path);
        if (clean.isEmpty() || QDir::isAbsolutePath(clean) || clean == u".." ||
            clean.startsWith("../"_L1))
            return cannotWrite(file.path, Tr::tr("its name leads out of the folder"));
        if (const Result<void> written = writeFile(folder->filePath(clean), file); !written)
            return std::unexpected(written.error());
    }
    return folder;
}

} // namespace Lectern
