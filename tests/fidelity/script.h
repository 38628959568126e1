// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Lectern::Test {

/// One small program of the battery and what its comments say of it; README.md explains them.
struct FidelityScript
{
    QString name;
    QString path;
    QByteArray source;
    QString inputPath; ///< empty: nothing on standard input
    QString start;     ///< "warm" or "cold"
    QString coldWord;  ///< what in its text makes it start cold; may be empty
    QString difference;
    bool differsOnlyWarm = false;
    QString earlyDifference; ///< of a run that begins while its interpreter loads imports
    bool isRandom = false;
    QStringList needs; ///< modules
};

/// A difference that is allowed, from the list in README.md.
struct AllowedDifference
{
    bool isOfNamespaces = false; ///< not there without them
    bool isOfRoot = false;       ///< seen by root only
    bool isOfOthers = false;     ///< seen by all others only
};

/// All scripts of \a folder by name, as far as the environment variable LECTERN_FIDELITY_SCRIPTS, a
/// regular expression, lets them through.
QList<FidelityScript> readScripts(const QString &folder);

FidelityScript readScript(const QString &path);

/// By name.
QMap<QString, AllowedDifference> readAllowedDifferences(const QString &readme);

} // namespace Lectern::Test
