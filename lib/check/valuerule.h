// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lectern {

/// How two Python values are compared (calls.yaml). Without options: by value, so that 1 equals
/// 1.0, but True does not equal 1 and a tuple is no list; nan equals nan; the order of a dict or
/// set does not matter, nor does the noise of floats (isFloatNoise()).
struct ValueRule
{
    bool exact = false;    ///< types, every digit and the order of a dict agree as well
    bool anyOrder = false; ///< the items of the outermost list or tuple may come in any order
    bool close = false;    ///< floats agree within these tolerances instead, at any depth
    double relativeTolerance = 1e-9;  ///< Close only: of the expected number
    double absoluteTolerance = 1e-12; ///< Close only

    bool operator==(const ValueRule &) const = default;
};

} // namespace Lectern
