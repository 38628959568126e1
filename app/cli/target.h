// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/catalog.h"

namespace Lectern::Cli {

/// A program named on the command line.
struct Target
{
    QString name;         ///< as it was given
    Lesson lesson;        ///< empty for a file
    RunnableBlock block;  ///< a file is a block that came from nowhere
    bool isBlock = false; ///< of a lesson
};

/// The most bytes of a file with a program or an expectation.
inline constexpr qint64 maximumSourceBytes = 10'000'000;

/// Reads FILE.py or LESSON#DEMO; a file, if \a text is both. \a courseFolder may be empty: the
/// bundled courses. A course that did not come with Lectern gets \a trust.
Result<Target> readTarget(const QString &text, const QString &courseFolder, Trust trust);

} // namespace Lectern::Cli
