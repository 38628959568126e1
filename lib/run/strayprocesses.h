// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lectern {

/// Makes this process the parent of every process below it whose own parent ends (prctl(2),
/// PR_SET_CHILD_SUBREAPER), so that what a killed supervisor leaves can be found.
void adoptOrphans();

/// Ends what was adopted: every child of this process that is not a supervisor, and all below it.
/// Only for the case that a supervisor was lost; otherwise it has left nothing.
void endStrayProcesses();

} // namespace Lectern
