// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <utility>

namespace Lectern::Test {

/// What one call of lectern-cli left.
struct CliResult
{
    int status = -1;  ///< -1: it crashed or did not end within a minute
    QByteArray bytes; ///< standard output
    QString output;
    QString error;

    QJsonObject json() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        CAPTURE(output, error);
        REQUIRE(document.isObject());
        return document.object();
    }
};

/// Calls the built lectern-cli in \a folder, with nothing on its standard input.
inline CliResult runCli(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("VIRTUAL_ENV"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder + QStringLiteral("/cache"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(LECTERN_CLI), arguments, QIODevice::ReadOnly);
    CliResult result;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    process.kill();
    result.bytes = process.readAllStandardOutput();
    result.output = QString::fromUtf8(result.bytes);
    result.error = QString::fromUtf8(process.readAllStandardError());
    return result;
}

/// What differs between two honest machines, by key: numbers become 0, texts "...".
inline QJsonValue normalised(const QJsonValue &value, const QString &key = {})
{
    static const QStringList measured{
        QStringLiteral("wall_s"), QStringLiteral("cpu_s"), QStringLiteral("first_output_s"),
        QStringLiteral("peak_rss_bytes"), QStringLiteral("processes_peak")};
    if (measured.contains(key) && value.isDouble()) {
        CHECK(value.toDouble() >= 0);
        return 0;
    }
    if (key == QStringLiteral("sandbox"))
        return QStringLiteral("...");
    if (key == QStringLiteral("python") && value.toString().startsWith(QStringLiteral("3.")))
        return QStringLiteral("...");
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(normalised(each, key));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = normalised(it.value(), it.key());
        if (object[u"stderr"].toString().contains(QStringLiteral("/lectern")))
            object[u"stderr_bytes"] = 0; // a traceback names the run's folder
        return object;
    }
    return value;
}

/// Compares a call and all it left with tests/golden/cli/NAME.txt, or rewrites that file if the
/// environment variable LECTERN_UPDATE_GOLDEN is 1. \a places are paths and what stands for them.
inline void checkGolden(const QString &name, const QStringList &arguments, const CliResult &result,
                        const QList<std::pair<QString, QString>> &places)
{
    QString output = result.output;
    if (const QJsonDocument document = QJsonDocument::fromJson(result.bytes); document.isObject())
        output =
            QString::fromUtf8(QJsonDocument(normalised(document.object()).toObject()).toJson());
    QString text =
        QStringLiteral(
            "$ lectern-cli %1\nexit status %2\n--- standard output\n%3--- standard error\n%4")
            .arg(arguments.join(u' '), QString::number(result.status), output, result.error);
    for (const auto &[path, placeholder] : places)
        text.replace(path, placeholder);
    static const QRegularExpression version(QStringLiteral("(CPython|PyPy) 3[0-9.]+"));
    static const QRegularExpression elapsed(QStringLiteral(" in [0-9.]+ s: "));
    static const QRegularExpression runFolder(
        QStringLiteral("/[^\"\\s]*/lectern(?:-run-[A-Za-z0-9]+)?/run/"));
    static const QRegularExpression carets(
        QStringLiteral("^ +[~^]+\\n"), QRegularExpression::MultilineOption); // since Python 3.11
    text.remove(carets);
    text.replace(version, QStringLiteral("CPython X"));
    text.replace(elapsed, QStringLiteral(" in X s: "));
    text.replace(runFolder, QStringLiteral("<run>/"));

    QFile file(QStringLiteral(LECTERN_SOURCE_DIR "/tests/golden/cli/") + name +
               QStringLiteral(".txt"));
    if (qEnvironmentVariable("LECTERN_UPDATE_GOLDEN") == QStringLiteral("1")) {
        REQUIRE(QDir().mkpath(QFileInfo(file).path()));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text.toUtf8()) > 0);
        return;
    }
    CAPTURE(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < qMax(expected.size(), actual.size()); ++i) {
        CAPTURE(i + 1);
        REQUIRE(actual.value(i, QStringLiteral("<end>")) ==
                expected.value(i, QStringLiteral("<end>")));
    }
}

} // namespace Lectern::Test
