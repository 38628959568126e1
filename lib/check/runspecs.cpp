// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/runspecs.h"

#include "run/pythonhelper.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The plain data files for a program that speaks of data at all, as links: nothing is copied.
QList<RunFile> plainData(const Lesson &lesson, const QString &code)
{
    QList<RunFile> files;
    for (const QString &path : lesson.dataFiles) {
        if (code.contains("data"_L1))
            files.append({"data/"_L1 + QFileInfo(path).fileName(), {}, path});
    }
    return files;
}

} // namespace

RunSpec programSpec(const Interpreter &interpreter, const QString &code, const QString &fileName)
{
    RunSpec spec;
    spec.program = interpreter.executable;
    spec.hasSiteHook = true;
    spec.script = fileName;
    spec.files = {{fileName, code.toUtf8(), {}}};
    static const QRegularExpression module(u"^\\s*(?:import|from)\\b[^#\\n]*\\blectern\\b"_s,
                                           QRegularExpression::MultilineOption);
    spec.recording.hasMarks = code.contains(module);
    if (spec.recording.hasMarks)
        spec.files.append({u"lectern.py"_s, pythonHelper(u"lectern.py"_s), {}});
    return spec;
}

RunSpec blockSpec(const Lesson &lesson, const RunnableBlock &block, const QString &code,
                  const Interpreter &interpreter, const QList<RunFile> &data)
{
    RunSpec spec;
    if (block.language == RunnableBlock::Language::Python) {
        spec = programSpec(interpreter, code);
    } else {
        spec.program = u"/bin/sh"_s;
        spec.script = u"main.sh"_s;
        spec.files = {{spec.script, code.toUtf8(), {}}};
        // python3 is the chosen interpreter, under that name and before all others.
        spec.files.append({u".bin/python3"_s,
                           "#!/bin/sh\nexec '"_ba +
                               interpreter.executable.toUtf8().replace('\'', "'\\''") +
                               "' \"$@\"\n"_ba,
                           {},
                           true});
        spec.pathFolder = u".bin"_s;
    }
    spec.files.append(plainData(lesson, code));
    spec.files.append(data);
    spec.standardInput = block.standardInput;
    spec.limits = block.limits;
    spec.trust = lesson.trust;
    spec.start = block.cold ? StartPolicy::Cold : StartPolicy::WarmIfPossible;
    return spec;
}

RunSpec parsonsSpec(const QStringList &lines, const Interpreter &interpreter)
{
    return programSpec(interpreter, lines.join(u'\n') + u'\n');
}

RunSpec testsSpec(const Lesson &lesson, const Exercise &exercise, const QString &answer,
                  const Interpreter &interpreter, const QByteArray &token)
{
    RunSpec spec = programSpec(interpreter, answer, u"answer.py"_s);
    spec.script = u".lectern/run_tests.py"_s;
    spec.files.append({spec.script, pythonHelper(u"run_tests.py"_s), {}});
    spec.files.append({u".lectern/tests.py"_s, exercise.tests.toUtf8(), {}});
    spec.subject = u"answer.py"_s;
    spec.files.append(plainData(lesson, exercise.tests + answer));
    spec.standardInput = token + '\n';
    spec.limits = exercise.limits;
    spec.trust = lesson.trust;
    return spec;
}

RunSpec caseSpec(const Lesson &lesson, const Exercise &exercise, const ExerciseCase &item,
                 const QString &answer, const Interpreter &interpreter)
{
    RunSpec spec = programSpec(interpreter, answer, u"answer.py"_s);
    spec.files.append(plainData(lesson, answer));
    spec.arguments = item.arguments;
    spec.standardInput = item.standardInput;
    spec.limits = exercise.limits;
    spec.trust = lesson.trust;
    return spec;
}

RunSpec callSpec(const Lesson &lesson, const Exercise &exercise,
                 const std::optional<QString> &answer, const Interpreter &interpreter,
                 const QByteArray &request, quint32 seed)
{
    // Room for the report; what the answer prints is bounded before it gets there.
    RunSpec spec = programSpec(interpreter, answer.value_or(QString()), u"answer.py"_s);
    if (!answer)
        spec.files.clear();
    spec.script = u".lectern/report_call.py"_s;
    spec.files.append({spec.script, pythonHelper(u"report_call.py"_s), {}});
    spec.files.append(plainData(lesson, answer.value_or(QString()) + QString::fromUtf8(request)));
    spec.hashSeed = seed;
    spec.standardInput = request + '\n';
    spec.limits = exercise.limits;
    spec.limits.outputBytes = qMax(spec.limits.outputBytes, keptOutputBytes);
    spec.trust = lesson.trust;
    return spec;
}

Expected expectedOf(const RunnableBlock &block)
{
    return {block.expectations, block.exitCode, block.peakBytes};
}

QList<GeneratedData> generatedDataFor(const Lesson &lesson, const QString &code)
{
    QList<GeneratedData> mentioned;
    for (const GeneratedData &data : lesson.generatedData) {
        if (code.contains("data/"_L1 + data.name))
            mentioned.append(data);
    }
    return mentioned;
}

} // namespace Lectern
