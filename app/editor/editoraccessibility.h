// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lectern::App {

/// Gives every CodeEditor an accessible interface of our own, for screen readers. Call it once,
/// before the first editor is made; a second call changes nothing.
///
/// QScintilla 2.14 brings an interface too, with which a reader cannot work and which crashes: on
/// a range whose end lies before its start, and on the place of the caret at the end of the text.
/// It knows no caret before the text was edited, says no selection, reads no last line without a
/// line end, and counts code points.
///
/// Offsets are indices of the QString that CodeEditor::source() gives, as everywhere in
/// QAccessible. Each call takes any number: an offset outside the text means its nearer end, and
/// ranges may be given either way round. What is changed through the interface can be undone in
/// one step; a read-only editor stays as it is.
void installEditorAccessibility();

} // namespace Lectern::App
