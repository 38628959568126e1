// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/valuerule.h"
#include "course/block.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern {

/// One run of the whole program, from cases.yaml.
struct ExerciseCase
{
    QByteArray standardInput;
    QStringList arguments;
    QString expected;
    Rule rule{.kind = RuleKind::Fair};
    int line = 0; ///< 1-based line in cases.yaml
};

/// In what a call may fail, each of which may deserve a sentence of its own.
enum class CallFailure { Value, Nothing, Raised, Mutated, Copied, Shared, Printed };

/// One call of a function of the answer, from calls.yaml. What is written in Python stays text.
struct ExerciseCall
{
    QString call;                    ///< name in the answer, dotted for an attribute
    QString arguments;               ///< as between the parentheses of the call
    QString setup;                   ///< runs before the arguments are made
    std::optional<QString> expected; ///< an expression; without it what the solution returns
    QString raises;                  ///< the exception that is expected instead
    std::optional<QString> prints;   ///< compared as RuleKind::Fair
    ValueRule rule;
    bool mayMutate = false; ///< what the call does to its arguments is not looked at
    bool shares = false;    ///< the result shares with the arguments what the solution's shares
    int random = 0;         ///< how many times with fresh random inputs; 0 for once, without any
    std::optional<quint32> seed; ///< of the first of these times; without it a new one each check
    QString title;
    QString message;                      ///< shown first when it fails, whatever the failure
    QHash<CallFailure, QString> messages; ///< the same for one kind of failure
    int line = 0;                         ///< 1-based line in calls.yaml
};

/// How often the answer is called in all.
inline int callCount(const QList<ExerciseCall> &calls)
{
    int count = 0;
    for (const ExerciseCall &call : calls)
        count += qMax(call.random, 1);
    return count;
}

/// An answer that comes with the exercise, to prove that its check is fair.
struct SampleAnswer
{
    QString file; ///< absolute path
    QString code;
    QString feedback; ///< wrong/ only: what the reader must be told
};

struct Exercise
{
    QString id;
    QString folder; ///< absolute path
    QString title;
    int difficulty = 1;    ///< 1 to 5
    QStringList hintsHtml; ///< from gentle to nearly the answer
    QList<Block> task;     ///< prose and listings only
    RunLimits limits;
    bool alone = false; ///< verify runs nothing beside its checks
    QStringList needs;  ///< PEP 508, on top of the lesson's
    QStringList syllabus;
    QString starter;
    QString solution;
    QList<Block> explanation; ///< why the solution is one; prose and listings only
    QString tests;            ///< source of tests.py; empty if there is none
    QList<ExerciseCase> cases;
    QList<ExerciseCall> calls;
    QList<SampleAnswer> wrong;
    QList<SampleAnswer> right;
};

} // namespace Lectern
