// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern::App {

// Texts that a program made, ready to be looked at: what would hide, break or reorder the text
// around it is a sign or an escape (see escapeOf()), and what is too long ends with "…".

/// \a text as one line: line breaks are signs, tabs blanks.
QString shownLine(const QString &text, qsizetype maximum = 300);
/// \a text with its lines.
QString shownText(const QString &text, qsizetype maximum = 20'000);
/// \a text for a tool tip, which would take some of it for HTML; wrapped where it is long.
QString shownToolTip(const QString &text);

} // namespace Lectern::App
