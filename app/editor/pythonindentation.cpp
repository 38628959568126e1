// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pythonindentation.h"

#include "editor/editortext.h"
#include "editor/kshlexer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using Sci = QsciScintillaBase;

/// The statements after which a block ends.
constexpr std::array blockEnds{"return"_L1, "pass"_L1, "break"_L1, "continue"_L1, "raise"_L1};

} // namespace

void PythonIndentation::indentNewLines()
{
    const auto count = static_cast<int>(m_editor->SendScintilla(Sci::SCI_GETSELECTIONS));
    for (int i = 0; i < count; ++i) {
        const auto selection = static_cast<unsigned long>(i);
        const long cursor = m_editor->SendScintilla(Sci::SCI_GETSELECTIONNCARET, selection);
        const auto line = static_cast<int>(
            m_editor->SendScintilla(Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(cursor)));
        if (line == 0)
            continue;
        const auto number = static_cast<unsigned long>(line);
        m_editor->SendScintilla(Sci::SCI_SETLINEINDENTATION, number, long(wantedAt(line)));
        const long place = m_editor->SendScintilla(Sci::SCI_GETLINEINDENTPOSITION, number);
        m_editor->SendScintilla(Sci::SCI_SETSELECTIONNANCHOR, selection, place);
        m_editor->SendScintilla(Sci::SCI_SETSELECTIONNCARET, selection, place);
    }
    m_editor->SendScintilla(Sci::SCI_CHOOSECARETX); // up and down keep to this column
}

int PythonIndentation::wantedAt(int line)
{
    // After blanks only, the rest keeps the column it had; after code, it gets that code's level.
    const int above = m_editor->indentation(line - 1);
    return lineTextOf(m_editor, line - 1).trimmed().isEmpty()
               ? above + m_editor->indentation(line)
               : std::max(0, above + stepAfter(line - 1));
}

int PythonIndentation::stepAfter(int line)
{
    const QString text = lineTextOf(m_editor, line);
    const int start = positionInLine(m_editor, line, 0);
    const auto meaning = [&](qsizetype index) {
        return m_lexer->meaningAt(start + static_cast<int>(text.first(index).toUtf8().size()));
    };
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isSpace() || meaning(end - 1) == KshLexer::Meaning::Comment))
        --end;
    if (end == 0 || meaning(end - 1) != KshLexer::Meaning::Code)
        return 0;
    if (QStringView(u":([{").contains(text[end - 1]))
        return levelSize;
    const QStringView code = QStringView(text).first(end).trimmed();
    const auto endsBlock = [code](QLatin1StringView word) {
        return code.startsWith(word) && (code.size() == word.size() || code[word.size()] == u' ');
    };
    return std::ranges::any_of(blockEnds, endsBlock) ? -levelSize : 0;
}

} // namespace Lectern::App
