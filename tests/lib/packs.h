// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/stringmakers.h"
#include "support/tempcourse.h"

#include <KTar>
#include <KZip>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

namespace Lectern::Test {

/// A folder in which a test makes packs, and a cache beside it.
class PackFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString cache() const { return m_folder.filePath(QStringLiteral("cache")); }

    /// All that lies in the cache, hidden or not.
    QStringList cached() const
    {
        return QDir(cache()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path(name);
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// A zip with the sound course in the folder "course", and what \a more adds to it.
    QString zip(const std::function<void(KZip &)> &more = {},
                const QString &name = QStringLiteral("pack.zip")) const
    {
        KZip archive(path(name));
        fill(archive);
        if (more)
            more(archive);
        REQUIRE(archive.close());
        return path(name);
    }

    /// The same as a tar archive, which \a mimeType may compress.
    QString tar(const QString &name, const QString &mimeType) const
    {
        KTar archive(path(name), mimeType);
        fill(archive);
        REQUIRE(archive.close());
        return path(name);
    }

private:
    void fill(KArchive &archive) const
    {
        REQUIRE(archive.open(QIODevice::WriteOnly));
        REQUIRE(archive.addLocalDirectory(m_course.path(), QStringLiteral("course")));
    }

    TempCourse m_course;
    QTemporaryDir m_folder;
};

} // namespace Lectern::Test
