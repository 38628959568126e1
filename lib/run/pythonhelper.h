// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Lectern {

/// The source of one of our own programs that run in the learner's Python: a file name in
/// resources/python/, which is compiled in. A name that is not there is a broken invariant.
QByteArray pythonHelper(const QString &fileName);

} // namespace Lectern
