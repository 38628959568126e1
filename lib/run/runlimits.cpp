// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runlimits.h"

#include <unistd.h>

using namespace std::chrono_literals;

namespace Lectern {

RunLimits ownProgramLimits()
{
    const qint64 physicalBytes = qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
    return {.wall = 1h,
            .memoryBytes = qMax<qint64>(physicalBytes / 4 * 3, 1'000'000'000),
            .diskBytes = 1'000'000'000,
            .outputBytes = 100'000'000};
}

} // namespace Lectern
