// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lectern {

/// Whose code it is. The learner's own, and what came with Lectern, runs with the user's rights,
/// within limits. What came with somebody else's course is contained: no network, files outside the
/// run's folder read-only, a home of its own; where that cannot be had, it does not start.
enum class Trust { Own, Contained };

} // namespace Lectern
