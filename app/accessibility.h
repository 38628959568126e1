// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lectern::App {

/// Tells screen readers what Qt's own accessible interfaces do not know of our widgets: that the
/// lesson page is a document and a figure of an instrument a chart, which labels are headings and
/// of which level (by their property "headingLevel", or "heading" where that says it, which is set
/// before their text), and what is in a CodeEditor (see installEditorAccessibility()). Call it
/// once, before the first widget is made; a second call changes nothing.
void installAccessibility();

} // namespace Lectern::App
