// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/courseloader.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace Lectern::Test {

/// A copy of the sound course in tests/golden/course that a test may break. Removed with this
/// object.
class TempCourse
{
public:
    static constexpr const char *lesson = "01-first/hello/lesson.md";

    TempCourse()
    {
        const QDir source(QStringLiteral(LECTERN_SOURCE_DIR "/tests/golden/course"));
        QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString target = path(source.relativeFilePath(file));
            QDir().mkpath(QFileInfo(target).path());
            REQUIRE(QFile::copy(file, target));
            QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        }
        REQUIRE(QFile::exists(path(QStringLiteral("course.yaml"))));
    }

    /// Absolute, without links in it; of the course's folder if \a relative is empty.
    QString path(const QString &relative = {}) const
    {
        const QString folder =
            QFileInfo(m_folder.path()).canonicalFilePath() + QStringLiteral("/course");
        return relative.isEmpty() ? folder : folder + u'/' + relative;
    }

    QByteArray read(const QString &file) const
    {
        QFile source(path(file));
        REQUIRE(source.open(QIODevice::ReadOnly));
        return source.readAll();
    }

    void write(const QString &file, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        QFile target(path(file));
        REQUIRE(target.open(QIODevice::WriteOnly));
        REQUIRE(target.write(content) == content.size());
    }

    /// \a before must be there; its first occurrence becomes \a after.
    void replace(const QString &file, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray content = read(file);
        const qsizetype position = content.indexOf(before);
        REQUIRE(position >= 0);
        write(file, content.replace(position, before.size(), after));
    }

    /// A file, or a folder with all that is in it.
    void remove(const QString &relative) const
    {
        REQUIRE((QFile::remove(path(relative)) || QDir(path(relative)).removeRecursively()));
    }

    CourseLoad load() const
    {
        const Result<CourseLoad> load = loadCourse(path());
        REQUIRE(load.has_value());
        return *load;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Lectern::Test
