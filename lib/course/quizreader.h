// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"
#include "course/yamlmap.h"

namespace Lectern {

/// Reads the YAML of a quiz. What is wrong is reported; what can be read is returned all the same.
QuizBlock readQuiz(const QString &yaml, const YamlSource &source, const QString &id,
                   Problems &problems);

} // namespace Lectern
