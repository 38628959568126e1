// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace Lectern {

/// The environment of every run: a short allow-list of the user's own (search path, home, name,
/// language, time zone, temporary folder), and what makes output the same everywhere: UTF-8 mode,
/// no colours, matplotlib without windows. No PYTHON* variable and no secret of the user passes.
QProcessEnvironment runEnvironment();

} // namespace Lectern
