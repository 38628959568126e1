// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/interpreter.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace Lectern::Test {

/// A virtual environment of the chosen Python, without any package. Removed with this object.
class VirtualEnvironment
{
public:
    explicit VirtualEnvironment(const Interpreter &base) : m_interpreter(base)
    {
        QProcess process;
        process.start(base.executable, {QStringLiteral("-m"), QStringLiteral("venv"),
                                        QStringLiteral("--without-pip"), m_folder.path()});
        REQUIRE(process.waitForFinished(60'000));
        REQUIRE(process.exitCode() == 0);
        m_interpreter.executable = path(QStringLiteral("bin/python3"));
    }

    const Interpreter &interpreter() const { return m_interpreter; }

    QString path(const QString &relative) const { return m_folder.filePath(relative); }

    /// Makes \a code importable as \a name.
    void addModule(const QString &name, const QByteArray &code) const
    {
        const QStringList folders =
            QDir(path(QStringLiteral("lib"))).entryList({QStringLiteral("python3*")});
        REQUIRE(folders.size() == 1);
        QFile file(path(QStringLiteral("lib/%1/site-packages/%2.py").arg(folders[0], name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(code) == code.size());
    }

private:
    QTemporaryDir m_folder;
    Interpreter m_interpreter;
};

} // namespace Lectern::Test
