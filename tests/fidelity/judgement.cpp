// SPDX-License-Identifier: GPL-3.0-or-later
#include "fidelity/judgement.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Lectern::Test {

namespace {

QString firstDifference(const QString &what, const QString &expected, const QString &actual)
{
    const QStringList left = expected.split(u'\n');
    const QStringList right = actual.split(u'\n');
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
        if (left.value(i, u"<end>"_s) == right.value(i, u"<end>"_s))
            continue;
        return u"%1, line %2:\n  plain:   %3\n  Lectern: %4\n"_s.arg(what).arg(i + 1).arg(
            left.value(i, u"<end>"_s).left(1000), right.value(i, u"<end>"_s).left(1000));
    }
    return {};
}

QStringList problemsOfRandom(const FidelityRuns &runs)
{
    QStringList problems;
    const QList<Observation> all{runs.plain, runs.warm, runs.cold, runs.warmAgain};
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].end != runs.plain.end || all[i].error != runs.plain.error)
            problems.append(u"does not end as plain Python does: "_s + all[i].end + u' ' +
                            all[i].error);
        for (qsizetype j = 0; j < i; ++j) {
            if (all[i].output == all[j].output)
                problems.append(u"two runs printed the same: "_s + all[i].output);
        }
    }
    return problems;
}

QStringList problemsOfStart(const FidelityScript &script, const FidelityRuns &runs)
{
    QStringList problems;
    if (script.start != u"warm" && script.start != u"cold")
        problems.append(u"a comment \"# start: warm\" or \"# start: cold\" is missing"_s);
    else if (runs.warm.start != script.start)
        problems.append(
            u"it started %1, not %2 (%3)"_s.arg(runs.warm.start, script.start, runs.warm.end));
    if (runs.cold.start != u"cold")
        problems.append(u"--cold did not start cold: "_s + runs.cold.end);
    return problems;
}

bool isSeen(const AllowedDifference &difference, const QString &sandbox)
{
    const bool isRoot = ::geteuid() == 0;
    return (!difference.isOfNamespaces || sandbox == u"namespaces") &&
           !(difference.isOfRoot && !isRoot) && !(difference.isOfOthers && isRoot);
}

} // namespace

QString differenceBetween(const Observation &expected, const Observation &actual)
{
    return firstDifference(u"end"_s, expected.end, actual.end) +
           firstDifference(u"standard output"_s, expected.output, actual.output) +
           firstDifference(u"standard error"_s, expected.error, actual.error);
}

QStringList problemsOf(const FidelityScript &script, const FidelityRuns &runs,
                       const QMap<QString, AllowedDifference> &allowed)
{
    QStringList problems = problemsOfStart(script, runs);
    if (script.isRandom)
        return problems + problemsOfRandom(runs);
    if (!script.difference.isEmpty() && !allowed.contains(script.difference))
        problems.append(u"README.md does not list the difference "_s + script.difference);
    const bool differs =
        !script.difference.isEmpty() && isSeen(allowed.value(script.difference), runs.cold.sandbox);
    const auto check = [&](const QString &name, const Observation &run, bool mayDiffer) {
        const QString difference = differenceBetween(runs.plain, run);
        if (difference.isEmpty() && mayDiffer)
            problems.append(
                u"%1: declared to differ (%2), but does not"_s.arg(name, script.difference));
        else if (!difference.isEmpty() && !mayDiffer)
            problems.append(name + u": "_s + difference);
    };
    check(u"--warm"_s, runs.warm, differs);
    check(u"--cold"_s, runs.cold, differs && !script.differsOnlyWarm);
    return problems;
}

} // namespace Lectern::Test
