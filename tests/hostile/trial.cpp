// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/trial.h"

#include "hostile/processes.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::Hostile {

namespace {

/// Nobody has to wait for longer than this for what is left of a run to be gone.
constexpr auto patience = 1000ms;
constexpr auto promised = 100ms;

const QByteArray plainProgram = R"(import json, os, sys, tempfile
known = {"PYTHONUTF8", "PYTHON_COLORS", "PYTHONDONTWRITEBYTECODE", "PYTHONSAFEPATH",
         "PYTHONUNBUFFERED", "PYTHONHASHSEED", "PYTHONIOENCODING", "PYTHONNOUSERSITE"}
strange = [name for name in os.environ if name.startswith("PYTHON") and name not in known]
strange += [name for name in os.listdir() if "hostile" in name or name == "json.py"]
print("plain", *strange, json.loads("[1]"))
)";

std::chrono::milliseconds hangLimit(const Program &program)
{
    return std::chrono::milliseconds(qRound(program.wallLimit() * 1000)) + 6s;
}

QStringList arguments(const Program &program, const QString &sandbox,
                      const Surroundings &surroundings)
{
    QByteArray source = surroundings.filled(program.source());
    if (source.endsWith('\n') && !source.contains('\r'))
        source += "# " + surroundings.mark() + '\n'; // to recognise a copy
    QStringList all{u"run"_s, surroundings.write(u"program.py"_s, source), u"--sandbox"_s, sandbox};
    all += program.options();
    QByteArray input;
    for (const QString &text : program.texts(u"stdin"_s, sandbox))
        input += text.toUtf8();
    input += QByteArray(program.value(u"stdin-bytes"_s).toLongLong(), 'i');
    if (!input.isEmpty())
        all += {u"--stdin"_s, surroundings.write(u"input"_s, input)};
    return all;
}

Findings tryPlain(const QString &sandbox, const Surroundings &surroundings)
{
    CliCall call(surroundings, {u"run"_s, surroundings.write(u"plain.py"_s, plainProgram),
                                u"--sandbox"_s, sandbox, u"--json"_s});
    const CliResult result = call.wait(10s);
    const QJsonObject report = QJsonDocument::fromJson(result.output).object();
    if (result.status == 0 && report[u"stdout"].toString() == "plain [1]\n"_L1 &&
        report[u"stderr"].toString().isEmpty())
        return {};
    return {{u"a plain run afterwards ended with %1: %2%3"_s.arg(result.status)
                 .arg(QString::fromUtf8(result.output), QString::fromUtf8(result.error))},
            {}};
}

Findings lookForSurvivors(const QByteArray &mark, const QSet<qint64> &spared)
{
    Findings findings;
    const Survivors survivors = waitUntilGone(mark, spared, patience);
    for (const Process &process : survivors.processes.first(qMin(5, survivors.processes.size())))
        findings.faults.append("still alive: "_L1 + process.text());
    if (!survivors.processes.isEmpty())
        killThem(mark, spared);
    else if (survivors.waited > promised)
        findings.notes.append(
            u"processes were gone only after %1 ms"_s.arg(survivors.waited.count()));
    return findings;
}

Findings judgeAll(const Program &program, const QString &sandbox, Surroundings &surroundings,
                  const CliResult &result, const QSet<qint64> &spared, bool isBusy = false)
{
    Findings findings = judge(program, sandbox, surroundings, result, isBusy);
    if (const int visitors = surroundings.visitors();
        program.has(u"contained"_s) || program.has(u"reaches"_s)) {
        if (visitors != program.value(u"reaches"_s).toInt())
            findings.faults.append(u"%1 connections came in"_s.arg(visitors));
    }
    findings.add(tryPlain(sandbox, surroundings));
    findings.add(lookForSurvivors({}, spared));
    findings.faults +=
        surroundings.faults(program.value(u"leaves"_s, sandbox).split(u' ', Qt::SkipEmptyParts));
    return findings;
}

} // namespace

QString programFolder()
{
    return QStringLiteral(LECTERN_SOURCE_DIR "/tests/hostile/programs");
}

Findings tryProgram(const Program &program, const QString &sandbox, const QSet<qint64> &spared)
{
    Surroundings surroundings;
    const QStringList options = arguments(program, sandbox, surroundings);
    CliCall call(surroundings, options + QStringList{u"--json"_s});
    const CliResult result = call.wait(hangLimit(program));
    Findings findings = lookForSurvivors(surroundings.mark(), spared);
    if (program.value(u"terminal"_s) == "yes"_L1) {
        findings.add(judgeTerminal(callOnTerminal(surroundings, options, hangLimit(program))));
        findings.add(lookForSurvivors(surroundings.mark(), spared));
    }
    findings.add(judgeAll(program, sandbox, surroundings, result, spared));
    return findings;
}

Findings tryTogether(const Program &first, const Program &second, const QString &sandbox,
                     const QSet<qint64> &spared)
{
    Surroundings aroundFirst;
    Surroundings aroundSecond;
    CliCall firstCall(aroundFirst,
                      arguments(first, sandbox, aroundFirst) + QStringList{u"--json"_s});
    CliCall secondCall(aroundSecond,
                       arguments(second, sandbox, aroundSecond) + QStringList{u"--json"_s});
    const CliResult firstResult = firstCall.wait(hangLimit(first));
    const CliResult secondResult = secondCall.wait(hangLimit(second));
    Findings findings = lookForSurvivors(aroundFirst.mark(), spared);
    findings.add(lookForSurvivors(aroundSecond.mark(), spared));
    findings.add(judgeAll(first, sandbox, aroundFirst, firstResult, spared, true));
    findings.add(judgeAll(second, sandbox, aroundSecond, secondResult, spared, true));
    return findings;
}

} // namespace Lectern::Hostile
