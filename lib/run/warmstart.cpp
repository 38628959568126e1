// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/warmstart.h"

#include "run/leadingimports.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WarmStart)
};

/// What a waiting interpreter would answer differently from a new one. Texts are scanned, not
/// parsed: a word in a comment costs a few milliseconds, nothing else.
const QRegularExpression &tellTaleWords()
{
    static const QRegularExpression words(
        uR"(\b(gc|tracemalloc|importlib|import_module|reload|resource|getrusage|process_time(?:_ns)?)"
        uR"(|faulthandler|psutil|importtime|site|usercustomize|sitecustomize|freeze)"
        uR"(|get_objects|getrefcount|path_importer_cache|path_hooks|meta_path|getswitchinterval)"
        uR"(|memory_info|statm|smaps\w*|VmRSS|VmHWM|relativeCreated|cpu_times|thread_time(?:_ns)?)"
        uR"(|CLOCK_(?:PROCESS|THREAD)_CPUTIME_ID)\b)"
        uR"(|\bsys\s*\.\s*modules\b|\bos\s*\.\s*times\b|\bPYTHON[A-Z]+\b|/proc/)"_s);
    return words;
}

/// The programs that a run speaks of: its script, or all but that where it is one of ours.
QList<QByteArray> programsOf(const RunSpec &spec)
{
    QList<QByteArray> programs;
    for (const RunFile &file : spec.files) {
        const bool isScript = file.path == spec.script;
        if (spec.subject.isEmpty() ? isScript : !isScript && file.path.endsWith(".py"_L1))
            programs.append(file.content);
    }
    return programs;
}

QString tellTaleWord(const RunSpec &spec)
{
    for (const QByteArray &program : programsOf(spec)) {
        const auto match = tellTaleWords().match(QString::fromUtf8(program));
        if (match.hasMatch())
            return match.captured();
    }
    return {};
}

/// Of the script, and of the learner's program that it will import.
QByteArray preloadOf(const RunSpec &spec)
{
    QList<QByteArray> imports;
    for (const QString &path : {spec.script, spec.subject}) {
        for (const RunFile &file : spec.files) {
            if (!path.isEmpty() && file.path == path)
                imports += leadingImports(file.content, ownModules(spec));
        }
    }
    return imports.join('\n');
}

} // namespace

QStringList ownModules(const RunSpec &spec)
{
    QStringList names;
    for (const RunFile &file : spec.files) {
        if (file.path == spec.script)
            continue;
        QString name = file.path.section(u'/', 0, 0);
        name = name.section(u'.', 0, 0); // x.py, x.cpython-313-x86_64-linux-gnu.so, x/
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

bool hidesOwnModule(const QStringList &loaded, const RunSpec &spec)
{
    return std::ranges::any_of(ownModules(spec),
                               [&](const QString &name) { return loaded.contains(name); });
}

WarmStart warmStart(const RunSpec &spec)
{
    WarmStart warm;
    const auto script =
        std::ranges::find(spec.files, spec.script, [](const RunFile &file) { return file.path; });
    if (spec.start == StartPolicy::Cold) {
        warm.coldReason = Tr::tr("it was asked to start cold");
    } else if (!spec.hasSiteHook || spec.script.isEmpty() || script == spec.files.end()) {
        warm.coldReason = Tr::tr("it is no Python script");
    } else if (!spec.programOptions.isEmpty()) {
        warm.coldReason = Tr::tr("it has interpreter options");
    } else if (spec.hashSeed) {
        warm.coldReason = Tr::tr("it has a hash seed");
    } else if (std::ranges::any_of(spec.environment, [](const auto &variable) {
                   return variable.first.startsWith("PYTHON"_L1);
               })) {
        warm.coldReason = Tr::tr("it sets an environment variable of Python");
    } else if (const QString word = tellTaleWord(spec); !word.isEmpty()) {
        warm.coldReason = Tr::tr("it mentions %1").arg(word);
    } else {
        warm.isPossible = true;
        warm.preload = preloadOf(spec);
    }
    return warm;
}

} // namespace Lectern
