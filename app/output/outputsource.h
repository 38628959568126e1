// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runner.h"

namespace Lectern::App {

/// Where text of a console comes from: what the program wrote, or what the reader typed for it.
enum class OutputSource : quint8 { StandardOutput, StandardError, TypedInput };

constexpr int outputSourceCount = 3;

inline OutputSource sourceOf(Runner::Channel channel)
{
    return channel == Runner::Channel::StandardError ? OutputSource::StandardError
                                                     : OutputSource::StandardOutput;
}

} // namespace Lectern::App
