// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Lectern {

/// One run of the whole program, from cases.yaml.
struct ExerciseCase
{
    QByteArray standardInput;
    QStringList arguments;
    QString expected;
    Rule rule;
    int line = 0; ///< 1-based line in cases.yaml
};

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
    QList<SampleAnswer> wrong;
    QList<SampleAnswer> right;
};

} // namespace Lectern
