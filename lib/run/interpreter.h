// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern {

/// A package that a lesson asks for, and what the interpreter has of it.
struct PackageNeed
{
    QString requirement; ///< PEP 508, as asked for
    QString name;
    QString installed; ///< version; empty if it is not there
    bool isMet = false;

    bool operator==(const PackageNeed &) const = default;
};

/// A Python that was found and asked for its version by running it.
struct Interpreter
{
    QString executable; ///< sys.executable: the real file, or the link inside a virtual environment
    int major = 0;
    int minor = 0;
    int micro = 0;
    QString implementation; ///< e.g. "CPython"
    QString prefix;
    bool isVirtualEnvironment = false;
    bool isFreeThreaded = false;
    QList<PackageNeed> needs; ///< one for each requirement that was asked for, in order

    /// "3.13.5".
    QString version() const { return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(micro); }

    /// "CPython 3.13.5".
    QString name() const { return implementation + u' ' + version(); }

    bool operator==(const Interpreter &) const = default;
};

/// Those of \a requirements that \a interpreter was asked for and lacks.
QStringList missingPackages(const Interpreter &interpreter, const QStringList &requirements);

/// "pandas>=2.0 (not installed)" and so on, joined; with what to do, as a sentence for people.
QString missingPackagesSentence(const Interpreter &interpreter, const QStringList &missing);

} // namespace Lectern
