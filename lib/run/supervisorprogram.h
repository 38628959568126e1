// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern {

/// The path of lectern-supervisor: beside this program, or where it is installed. If it is nowhere,
/// the path beside this program, whose start then fails with a reason.
QString supervisorProgram();

} // namespace Lectern
