// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/historyentry.h"

namespace Lectern::App {

/// What a position of the history is, in a few words that also make sense when they are heard:
/// "Run 7 of 12, 14:02, passed". \a position counts from 1; \a now decides whether the date is
/// said. An entry with the id 0 is what stands in the editor.
QString historyTitle(const HistorySummary &entry, qsizetype position, qsizetype count,
                     const QDateTime &now);

/// What else there is to say of it: its verdict, how long it took, how often; one or more
/// sentences, may be empty.
QString historyDetail(const HistorySummary &entry);

} // namespace Lectern::App
