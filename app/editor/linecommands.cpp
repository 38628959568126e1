// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/linecommands.h"

#include "editor/editortext.h"
#include "editor/qscintilla.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using Sci = QsciScintillaBase;

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

qsizetype leadingBlanks(QStringView line)
{
    return std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); }) -
           line.begin();
}

} // namespace

LineCommands::LineCommands(QsciScintilla *editor) : QObject(editor), m_editor(editor) {}

LineCommands::Lines LineCommands::lines() const
{
    int firstIndex = 0;
    int lastIndex = 0;
    Lines lines;
    m_editor->getSelection(&lines.first, &firstIndex, &lines.last, &lastIndex);
    lines.areSelected = lines.first >= 0;
    if (!lines.areSelected) {
        m_editor->getCursorPosition(&lines.first, &firstIndex);
        lines.last = lines.first;
    } else if (lastIndex == 0 && lines.last > lines.first) {
        --lines.last; // nothing of that line is selected
    }
    return lines;
}

int LineCommands::startOf(int line) const
{
    return static_cast<int>(
        line < m_editor->lines()
            ? m_editor->SendScintilla(Sci::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line))
            : m_editor->SendScintilla(Sci::SCI_GETLENGTH));
}

void LineCommands::toggleComment()
{
    const Lines lines = this->lines();
    qsizetype column = -1;
    bool allComments = true;
    for (int line = lines.first; line <= lines.last; ++line) {
        const QString text = lineTextOf(m_editor, line);
        if (isBlank(text))
            continue;
        const qsizetype indent = leadingBlanks(text);
        column = column < 0 ? indent : std::min(column, indent);
        allComments = allComments && text[indent] == u'#';
    }
    if (column < 0 || m_editor->isReadOnly())
        return;

    m_editor->beginUndoAction();
    for (int line = lines.first; line <= lines.last; ++line) {
        const QString text = lineTextOf(m_editor, line);
        if (isBlank(text))
            continue;
        if (!allComments) {
            m_editor->insertAt(u"# "_s, line, static_cast<int>(column));
            continue;
        }
        const auto at = static_cast<int>(leadingBlanks(text));
        const int length = text.sliced(at).startsWith("# "_L1) ? 2 : 1;
        m_editor->SendScintilla(Sci::SCI_DELETERANGE,
                                static_cast<unsigned long>(positionInLine(m_editor, line, at)),
                                static_cast<long>(length));
    }
    m_editor->endUndoAction();
    if (lines.areSelected)
        m_editor->setSelection(lines.first, 0, lines.last + 1, 0);
}

void LineCommands::duplicate()
{
    if (m_editor->isReadOnly())
        return;
    const Lines lines = this->lines();
    const int start = startOf(lines.first);
    const int end = startOf(lines.last + 1);
    const auto anchor = m_editor->SendScintilla(Sci::SCI_GETANCHOR);
    const auto cursor = m_editor->SendScintilla(Sci::SCI_GETCURRENTPOS);
    QByteArray copy = m_editor->bytes(start, end).first(end - start);
    if (lines.last + 1 == m_editor->lines())
        copy.prepend('\n'); // the last line has no end of its own
    m_editor->beginUndoAction();
    m_editor->SendScintilla(Sci::SCI_SETTARGETRANGE, static_cast<unsigned long>(end), long(end));
    m_editor->SendScintilla(Sci::SCI_REPLACETARGET, static_cast<unsigned long>(copy.size()),
                            copy.constData());
    m_editor->endUndoAction();
    m_editor->SendScintilla(Sci::SCI_SETSEL, static_cast<unsigned long>(anchor + copy.size()),
                            static_cast<long>(cursor + copy.size()));
}

void LineCommands::remove()
{
    if (m_editor->isReadOnly())
        return;
    const Lines lines = this->lines();
    int start = startOf(lines.first);
    const int end = startOf(lines.last + 1);
    if (lines.last + 1 == m_editor->lines() && start > 0)
        --start;                 // and the line end before
    m_editor->beginUndoAction(); // else one step with what was deleted before
    m_editor->SendScintilla(Sci::SCI_DELETERANGE, static_cast<unsigned long>(start),
                            static_cast<long>(end - start));
    m_editor->endUndoAction();
    m_editor->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(startOf(
                                                  std::min(lines.first, m_editor->lines() - 1))));
}

void LineCommands::moveUp()
{
    m_editor->SendScintilla(Sci::SCI_MOVESELECTEDLINESUP);
}

void LineCommands::moveDown()
{
    m_editor->SendScintilla(Sci::SCI_MOVESELECTEDLINESDOWN);
}

} // namespace Lectern::App
