// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern::App {

/// A lesson that can be gone to. A value; an empty id is none.
struct LessonReference
{
    QString id; ///< "data-structures/copying"
    QString title;
};

} // namespace Lectern::App
