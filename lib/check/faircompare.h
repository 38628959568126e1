// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/compare.h"

#include <QStringView>

#include <optional>

namespace Lectern {

/// What is right whoever wrote the program: equal as under Trailing, or different within a line in
/// nothing but these. Takes normalised text (normalizeRunText()), and gives the first difference,
/// or nothing if the texts agree.
///
/// - How much white space parts words, and whether any stands beside a number, as under Numbers,
///   or beside a printed container. But where the expected output is indented anywhere, indentation
///   counts, and in a line without letters and digits, which is a drawing, every space does.
/// - The noise of floats, see isFloatNoise(). Integers are exact, 1 is not 1.0, and 0.5 is not
/// 0.50.
/// - The order of a printed set or dict wherever it stands, also as one value over several lines.
/// - That NumPy's scalars name their type in a container: np.float64(0.5) is 0.5.
///
/// Lines are content: which there are, where they end and their order.
std::optional<Difference> compareFair(QStringView expected, QStringView actual);

} // namespace Lectern
