// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editortext.h"

#include "editor/qscintilla.h"

namespace Lectern::App {

namespace {

using Sci = QsciScintillaBase;

QString textBetween(const QsciScintilla *editor, long start, long end)
{
    return QString::fromUtf8(
        editor->bytes(static_cast<int>(start), static_cast<int>(end)).first(end - start));
}

} // namespace

QString textOf(const QsciScintilla *editor)
{
    return textBetween(editor, 0, editor->SendScintilla(Sci::SCI_GETLENGTH));
}

QString lineTextOf(const QsciScintilla *editor, int line)
{
    const auto number = static_cast<unsigned long>(line);
    return textBetween(editor, editor->SendScintilla(Sci::SCI_POSITIONFROMLINE, number),
                       editor->SendScintilla(Sci::SCI_GETLINEENDPOSITION, number));
}

int positionInLine(const QsciScintilla *editor, int line, int column)
{
    const auto start =
        editor->SendScintilla(Sci::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    return static_cast<int>(start + lineTextOf(editor, line).left(column).toUtf8().size());
}

} // namespace Lectern::App
