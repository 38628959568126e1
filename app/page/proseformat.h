// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace Lectern::App {

struct Theme;
struct Typography;

/// Sets what a style sheet of QTextDocument cannot say: line heights, tables with rules instead of
/// boxes, lists that hang by the width of their bullets, no margin at the document's own edges.
void formatProse(QTextDocument &document, const Theme &theme, const Typography &typography);

} // namespace Lectern::App
