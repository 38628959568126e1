// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "check/checkreport.h"
#include "progress/historyentry.h"
#include "work/work.h"

namespace Lectern::App {

/// What the history keeps of a run of \a source, which was measured by \a expectations. A run that
/// nothing was expected of, and one that was stopped or never began, neither passed nor failed.
HistoryEntry historyEntry(const Work &work, const QString &source, const BlockReport &report,
                          const QList<Expectation> &expectations, const QDateTime &time);

/// What it keeps of a check; its output is the list of the tests with what they say.
HistoryEntry historyEntry(const Work &work, const QString &source, const CheckReport &report,
                          const QDateTime &time);

} // namespace Lectern::App
