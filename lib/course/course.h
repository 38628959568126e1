// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"
#include "course/exercise.h"
#include "run/trust.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Lectern {

/// A file that a lesson's programs read as data/NAME and that a seeded script makes.
struct GeneratedData
{
    QString name;      ///< file name below data/ in the run's folder
    QString generator; ///< absolute path of the script
    QString size;      ///< about how large, for people: "210 MB"
    quint64 seed = 0;  ///< the script's second argument
};

struct Lesson
{
    QString id;     ///< "data-structures/copying"
    QString folder; ///< absolute path
    QString file;   ///< absolute path of lesson.md
    QString title;
    int minutes = 0;
    QString level;
    QStringList objectives;
    QStringList needs;     ///< PEP 508
    QStringList dataFiles; ///< absolute paths of the plain files in data/
    QList<GeneratedData> generatedData;
    QList<Block> blocks;       ///< in page order
    QList<Exercise> exercises; ///< by folder name
    Trust trust = Trust::Own;  ///< Contained for every course that did not come with Lectern

    /// The runnable block addressed by \a address ("copy-two-levels", "shared-rows.fix"), or null.
    const RunnableBlock *findRunnable(QStringView address) const;
    const Exercise *findExercise(QStringView exerciseId) const;
};

struct Stage
{
    QString slug;   ///< "data-structures"
    QString folder; ///< absolute path
    QString title;
    QString summary;
    QList<Lesson> lessons;
};

/// A course as plain values, in file order. Made by loadCourse(); never changes afterwards.
struct Course
{
    QString id;
    QString folder; ///< absolute path
    QString title;
    QString summary;
    QStringList authors;
    QString license;
    QString python; ///< version specifier, e.g. ">=3.11"
    QList<Stage> stages;

    const Lesson *findLesson(QStringView lessonId) const;
};

} // namespace Lectern
