// SPDX-License-Identifier: GPL-3.0-or-later
#include "fidelity/observation.h"

#include "run/runenvironment.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern::Test {

namespace {

constexpr int patience = 60'000;

/// Of the supervisor's own form, so that one mask fits both.
QString folderTemplate()
{
    return QDir::tempPath() + u"/lectern-run-XXXXXX"_s;
}

void setPlainStart(QProcess &process)
{
    QProcess::UnixProcessParameters parameters;
    parameters.flags = QProcess::UnixProcessFlag::ResetSignalHandlers |
                       QProcess::UnixProcessFlag::CloseFileDescriptors;
    process.setUnixProcessParameters(parameters);
    process.setChildProcessModifier([] {
        const rlimit none = {0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
    });
}

bool finish(QProcess &process, const QString &inputPath)
{
    if (!process.waitForStarted(patience))
        return false;
    if (!inputPath.isEmpty()) {
        QFile input(inputPath);
        if (!input.open(QIODevice::ReadOnly))
            return false;
        process.write(input.readAll());
    }
    process.closeWriteChannel();
    const bool isOver = process.waitForFinished(patience);
    process.kill();
    return isOver;
}

QString endFrom(const QJsonObject &report)
{
    if (report[u"exit_code"].isDouble())
        return u"exit %1"_s.arg(report[u"exit_code"].toInt());
    if (report[u"signal"].isDouble())
        return u"signal %1"_s.arg(report[u"signal"].toInt());
    return report[u"outcome"].toString() + u' ' + report[u"reason"].toString();
}

} // namespace

QString pythonUnderTest()
{
    const QString chosen = qEnvironmentVariable("LECTERN_FIDELITY_PYTHON");
    return chosen.isEmpty() ? QStandardPaths::findExecutable(u"python3"_s) : chosen;
}

bool hasModule(const QString &module)
{
    static QMutex mutex;
    static QHash<QString, bool> known;
    const QMutexLocker locker(&mutex);
    if (!known.contains(module)) {
        const QString search =
            u"import importlib.util as u, sys; sys.exit(u.find_spec('%1') is None)"_s.arg(module);
        known[module] = QProcess::execute(pythonUnderTest(), {u"-c"_s, search}) == 0;
    }
    return known[module];
}

QString masked(QString text)
{
    static const QList<std::pair<QRegularExpression, QString>> masks{
        {QRegularExpression(u'(' + QRegularExpression::escape(QDir::tempPath()) +
                            u"|/tmp)/lectern(-run-[A-Za-z0-9]{6})?(?=[/'\"\\s])"_s),
         u"<base>"_s},
        {QRegularExpression(u"\\b0x[0-9a-f]{6,}"_s), u"0x..."_s},
        {QRegularExpression(u"\\bpid=\\d+"_s), u"pid=..."_s},
        {QRegularExpression(u"\\btmp[a-z0-9_]{8}\\b"_s), u"tmp..."_s},
        {QRegularExpression(u"\\bin \\d+\\.\\d{3}s\\b"_s), u"in ...s"_s},
    };
    for (const auto &[what, placeholder] : masks)
        text.replace(what, placeholder);
    return text;
}

Observation runPlain(const FidelityScript &script, const QString &sandbox)
{
    const QTemporaryDir base(folderTemplate());
    const QString folder = base.path() + u"/run"_s;
    QDir().mkpath(folder);
    QDir().mkpath(base.path() + u"/tmp"_s);
    QFile::copy(script.path, folder + u"/main.py"_s);
    QProcessEnvironment environment = runEnvironment();
    environment.remove(u"TMPDIR"_s);
    if (sandbox == u"subreaper")
        environment.insert(u"TMPDIR"_s, base.path() + u"/tmp"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    setPlainStart(process);
    process.start(pythonUnderTest(), {folder + u"/main.py"_s});
    Observation seen;
    if (!finish(process, script.inputPath))
        seen.end = u"did not end"_s;
    else if (process.exitStatus() == QProcess::CrashExit)
        seen.end = u"signal %1"_s.arg(process.exitCode());
    else
        seen.end = u"exit %1"_s.arg(process.exitCode());
    seen.output = masked(QString::fromUtf8(process.readAllStandardOutput()));
    seen.error = masked(QString::fromUtf8(process.readAllStandardError()));
    return seen;
}

Observation runLectern(const FidelityScript &script, Start start)
{
    const QString changed = qEnvironmentVariable("LECTERN_CLI_UNDER_TEST");
    const QString sandbox = qEnvironmentVariable("LECTERN_TEST_SANDBOX", u"auto"_s);
    QStringList arguments{u"run"_s,          script.path,   u"--json"_s, u"--python"_s,
                          pythonUnderTest(), u"--output"_s, u"8"_s,      u"--sandbox"_s,
                          sandbox,           u"--wall"_s,   u"40"_s};
    arguments.append(start == Start::Warm ? u"--warm"_s : u"--cold"_s);
    if (!script.inputPath.isEmpty())
        arguments += {u"--stdin"_s, script.inputPath};
    QProcess process;
    process.start(changed.isEmpty() ? QStringLiteral(LECTERN_CLI) : changed, arguments);
    const bool isOver = finish(process, {});
    const QByteArray bytes = process.readAllStandardOutput();
    const QJsonObject report = QJsonDocument::fromJson(bytes).object();
    Observation seen;
    if (!isOver || report.isEmpty()) {
        seen.end = u"lectern-cli failed: "_s + QString::fromUtf8(bytes) +
                   QString::fromUtf8(process.readAllStandardError());
        return seen;
    }
    seen.output = masked(report[u"stdout"].toString());
    seen.error = masked(report[u"stderr"].toString());
    seen.end = endFrom(report);
    seen.start = report[u"start"].toString();
    seen.sandbox = report[u"sandbox"].toString();
    return seen;
}

} // namespace Lectern::Test
