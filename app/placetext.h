// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/readingplace.h"

namespace Lectern::App {

/// \a place as the record keeps it: "offset id".
QString placeText(const ReadingPlace &place);
/// The top of the page if \a text is no place.
ReadingPlace placeFromText(const QString &text);

} // namespace Lectern::App
