// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/memoryrecording.h"
#include "instruments/threadrecording.h"

#include <QJsonObject>

namespace Lectern {

// What is made of the samples of a run, for recordingJson(). Shapes and units: app/cli/README.md.

QJsonObject toJson(const MemoryRecording &recording);
QJsonObject toJson(const ThreadRecording &recording);

} // namespace Lectern
