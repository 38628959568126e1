// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern::App {

/// A course, or a pack of courses, that was open.
struct RecentCourse
{
    QString title;
    QString path; ///< absolute: of a folder or a pack

    bool operator==(const RecentCourse &) const = default;
};

/// What the window remembers from one day to the next. A value; SettingsStore keeps it. What the
/// learner wrote and solved is not in it.
struct Settings
{
    static constexpr double minimumScale = 0.6;
    static constexpr double maximumScale = 3.0;
    static constexpr qsizetype maximumRecentCourses = 10;

    std::optional<ColorScheme> colorScheme; ///< none: the desktop's, and it is followed
    double scale = 1;                       ///< within [minimumScale, maximumScale]
    QByteArray windowGeometry;              ///< of QWidget::saveGeometry(); empty: never saved
    QMap<QString, QByteArray> splitters; ///< QSplitter::saveState(), by the splitter's objectName
    QStringList hiddenPanes;             ///< objectNames; every other pane is visible
    QList<RecentCourse> recentCourses;   ///< the last one first, each path once
    QString lastCourse;                  ///< path; empty: the bundled courses
    QString python;                      ///< path; empty: the first usable one
    /// What the editor's programs are recorded with, by the names of instrumentName().
    QStringList instruments{QStringLiteral("memory"), QStringLiteral("variables"),
                            QStringLiteral("figures")};
    QString language;                   ///< such as "de"; empty: the desktop's
    QMap<QString, bool> presenterFlags; ///< by name; a missing one is off

    /// Puts \a course first among the recent ones, and lets the oldest go when they are too many.
    void addRecentCourse(const RecentCourse &course);

    bool operator==(const Settings &) const = default;
};

} // namespace Lectern::App
