// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/interpreterprobe.h"

#include "run/pythonhelper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int minimumMinor = 9; // the oldest Python 3 that Lectern's own helpers are written for

QString whyNoPython(const RunOutcome &outcome)
{
    if (const auto *notStarted = std::get_if<NotStarted>(&outcome.end))
        return notStarted->reason;
    if (std::holds_alternative<TimedOut>(outcome.end))
        return InterpreterProbe::tr("It did not answer within 5 seconds. Choose another Python.");
    const QString firstLine = QString::fromUtf8(outcome.standardError.bytes.left(2000))
                                  .trimmed()
                                  .section(u'\n', -1)
                                  .left(200);
    if (firstLine.isEmpty())
        return InterpreterProbe::tr(
            "It runs, but it does not answer like a Python 3. Choose another Python.");
    return InterpreterProbe::tr(
               "It does not work as a Python 3; it says: %1. Choose another Python.")
        .arg(firstLine);
}

} // namespace

InterpreterProbe::InterpreterProbe(QObject *parent) : QObject(parent)
{
    connect(&m_runner, &Runner::finished, this, [this](RunId, const RunOutcome &outcome) {
        Q_EMIT finished(read(m_executable, outcome));
    });
}

void InterpreterProbe::start(const QString &executable, const QStringList &requirements)
{
    m_executable = executable;
    RunSpec spec;
    spec.program = executable;
    spec.script = u"probe_interpreter.py"_s;
    spec.files = {{spec.script, pythonHelper(spec.script), {}}};
    spec.arguments = requirements;
    spec.limits = {.wall = 5s, .memoryBytes = 500'000'000, .outputBytes = 100'000};
    spec.start = StartPolicy::Cold;
    m_runner.start(spec);
}

Result<Interpreter> InterpreterProbe::read(const QString &executable, const RunOutcome &outcome)
{
    const auto unusable = [&](ErrorCode code, const QString &message) {
        return std::unexpected(Error{code, message, executable});
    };
    const QJsonObject object = QJsonDocument::fromJson(outcome.standardOutput.bytes).object();
    if (object.value("lectern_probe"_L1).toInt() != 1)
        return unusable(ErrorCode::NoInterpreter, whyNoPython(outcome));
    if (const QJsonArray errors = object.value("errors"_L1).toArray(); !errors.isEmpty())
        return unusable(ErrorCode::InvalidCourse,
                        tr("The course asks for something that is not a PEP 508 requirement: %1")
                            .arg(errors.first().toString()));
    const QJsonArray version = object.value("version"_L1).toArray();
    Interpreter interpreter;
    interpreter.executable = object.value("executable"_L1).toString(executable);
    interpreter.major = version.at(0).toInt();
    interpreter.minor = version.at(1).toInt();
    interpreter.micro = version.at(2).toInt();
    interpreter.implementation = object.value("implementation"_L1).toString();
    interpreter.prefix = object.value("prefix"_L1).toString();
    interpreter.isVirtualEnvironment = object.value("is_venv"_L1).toBool();
    interpreter.isFreeThreaded = object.value("is_free_threaded"_L1).toBool();
    for (const QJsonValue &value : object.value("needs"_L1).toArray()) {
        const QJsonObject need = value.toObject();
        interpreter.needs.append(
            {need.value("requirement"_L1).toString(), need.value("name"_L1).toString(),
             need.value("installed"_L1).toString(), need.value("met"_L1).toBool()});
    }
    if (interpreter.major != 3 || interpreter.minor < minimumMinor)
        return unusable(ErrorCode::NoInterpreter,
                        tr("It is Python %1; Lectern needs Python 3.%2 or newer.")
                            .arg(interpreter.version())
                            .arg(minimumMinor));
    return interpreter;
}

} // namespace Lectern
