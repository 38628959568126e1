// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

// Relations between numbers in a pattern's "where:" lines, e.g. "thr >= 0.8 * seq and n > 0".
// Operators: + - * / ^ (right to left), < <= > >= == !=, and, or, parentheses; functions: abs, min,
// max, sqrt, log (natural), exp. Worked out by muParser in double precision.

namespace Lectern {

/// Whether \a name means something in a relation by itself, so that no hole may be called so.
bool isReservedInRelations(QStringView name);

/// The names of holes that \a relation uses, in order, each once.
QStringList relationNames(QStringView relation);

/// What is wrong with \a relation, or nothing. A relation compares something, and each comparison
/// has two sides: a < b < c would not mean what it seems to mean.
/// Does not check that the names exist.
std::optional<QString> checkRelation(const QString &relation);

/// Whether \a relation holds for \a values, which have all its names; or why that cannot be worked
/// out: division by zero. Comparisons with nan do not hold, but for != (as in Python).
std::expected<bool, QString> relationHolds(const QString &relation,
                                           const QHash<QString, double> &values);

} // namespace Lectern
