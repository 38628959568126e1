// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lectern {

/// How two Python values are compared (calls.yaml). Without options: by value, so that 1 equals
/// 1.0, but True does not equal 1 and a tuple is no list; nan equals nan; the order of a dict or
/// set does not matter.
struct ValueRule
{
    bool exact = false;    ///< types agree as well, and so does the order of a dict
    bool anyOrder = false; ///< the items of the outermost list or tuple may come in any order
    bool close = false;    ///< floats agree within a tolerance, at any depth
    double relativeTolerance = 1e-9; ///< Close only: of the expected number
    double absoluteTolerance = 0;    ///< Close only

    bool operator==(const ValueRule &) const = default;
};

} // namespace Lectern
