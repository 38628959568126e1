// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Lectern {

/// The import statements that stand before every other statement of a Python program, in order,
/// each on one line; a doc string and comments may stand between them. Imports from __future__ and
/// of *, and everything after one, are left out, as is everything from the first module whose
/// top-level name is in \a ownModules (files beside the program) or that does more than it should
/// when it is merely imported. Not a parser: what it does not understand ends the list.
///
/// A waiting interpreter that has imported exactly these is as the program will find it; see
/// warmstart.h.
QList<QByteArray> leadingImports(const QByteArray &source, const QStringList &ownModules);

} // namespace Lectern
