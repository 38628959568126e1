// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorassistance.h"

#include "editor/calltipview.h"
#include "editor/codeeditor.h"
#include "editor/completionlist.h"
#include "editor/editorcommands.h"
#include "editor/syntaxmark.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using Sci = QsciScintillaBase;

constexpr auto restBeforeCheck = 500ms;
constexpr qsizetype lettersBeforeList = 2;

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

EditorAssistance::EditorAssistance(CodeEditor *editor, CodeAssistant *assistant, QObject *parent)
    : QObject(parent), m_editor(editor), m_assistant(assistant)
{
    addEditorCommand(editor, this, u"complete"_s, tr("Complete"), Qt::CTRL | Qt::Key_Space,
                     [this] { askForCompletions(); });
    addEditorCommand(editor, this, u"showCallTip"_s, tr("Show Parameters"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_Space, [this] { askForCallTip(); });
    m_syntaxTimer.setSingleShot(true);
    m_syntaxTimer.setInterval(restBeforeCheck);
    connect(&m_syntaxTimer, &QTimer::timeout, this, &EditorAssistance::checkSyntax);

    connect(editor, &Sci::SCN_CHARADDED, this,
            [this](int character) { onCharacterAdded(static_cast<char32_t>(character)); });
    connect(editor, &CodeEditor::sourceChanged, this, &EditorAssistance::onSourceChanged);
    connect(editor, &QsciScintilla::cursorPositionChanged, this, &EditorAssistance::onCursorMoved);
    connect(editor, &Sci::SCN_FOCUSOUT, this, &EditorAssistance::closeAll);
    connect(editor->completionList(), &CompletionList::dismissed, this, [this] {
        m_dismissedWord = wordStart();
        onListClosed();
    });
    connect(editor->completionList(), &CompletionList::accepted, this,
            &EditorAssistance::onListClosed);
    connect(editor->callTip(), &CallTipView::dismissed, this, [this] { m_callTipId = 0; });
    connect(assistant, &CodeAssistant::completed, this, &EditorAssistance::onCompleted);
    connect(assistant, &CodeAssistant::signatureFound, this, &EditorAssistance::onSignatureFound);
    connect(assistant, &CodeAssistant::syntaxChecked, this, &EditorAssistance::onSyntaxChecked);
}

/// Not QWidget::hasFocus(): the list of completions may be the active window.
bool EditorAssistance::canWrite() const
{
    return m_editor->SendScintilla(Sci::SCI_GETFOCUS) != 0 && !m_editor->isReadOnly();
}

long EditorAssistance::cursor() const
{
    return m_editor->SendScintilla(Sci::SCI_GETCURRENTPOS);
}

QByteArray EditorAssistance::textBetween(long start, long end) const
{
    return m_editor->bytes(static_cast<int>(start), static_cast<int>(end)).first(end - start);
}

long EditorAssistance::wordStart() const
{
    const long end = cursor();
    const auto line = m_editor->SendScintilla(Sci::SCI_LINEFROMPOSITION, end);
    const QByteArray before =
        textBetween(m_editor->SendScintilla(Sci::SCI_POSITIONFROMLINE, line), end);
    qsizetype length = 0;
    while (length < before.size() && isWordByte(before[before.size() - length - 1]))
        ++length;
    return end - length;
}

/// Whether the word at the cursor is a member: a number's point and an ellipsis are no such dots.
bool EditorAssistance::isAfterAttributeDot() const
{
    const long start = wordStart();
    const auto line = m_editor->SendScintilla(Sci::SCI_LINEFROMPOSITION, start);
    const QByteArray before =
        textBetween(m_editor->SendScintilla(Sci::SCI_POSITIONFROMLINE, line), start);
    if (!before.endsWith('.') || before.size() < 2)
        return false;
    qsizetype at = before.size() - 2;
    if (QByteArrayView(")]}'\"").contains(before[at]))
        return true;
    bool isNumber = true;
    for (; at >= 0 && isWordByte(before[at]); --at)
        isNumber = isDigit(before[at]);
    return at < before.size() - 2 && !isNumber;
}

/// Whether the word at the cursor is a new name, which only the learner can know.
bool EditorAssistance::isNaming() const
{
    const long start = wordStart();
    const auto line = m_editor->SendScintilla(Sci::SCI_LINEFROMPOSITION, start);
    const QByteArray before =
        textBetween(m_editor->SendScintilla(Sci::SCI_POSITIONFROMLINE, line), start).trimmed();
    return before == "def" || before == "async def" || before == "class" || before == "for" ||
           before.endsWith(" as");
}

/// As the assistant counts.
std::pair<int, int> EditorAssistance::lineAndColumn() const
{
    const long position = cursor();
    const auto line = m_editor->SendScintilla(Sci::SCI_LINEFROMPOSITION, position);
    const long start = m_editor->SendScintilla(Sci::SCI_POSITIONFROMLINE, line);
    return {static_cast<int>(line) + 1,
            static_cast<int>(QString::fromUtf8(textBetween(start, position)).size())};
}

void EditorAssistance::onCharacterAdded(char32_t character)
{
    if (!canWrite() || !m_editor->isCursorInCode())
        return;
    const bool isInWord = character > 0x7f || isWordByte(static_cast<char>(character));
    if (character == U'(' || character == U',' || (!isInWord && m_editor->callTip()->isOpen()))
        askForCallTip();
    const long start = wordStart();
    const QByteArray word = textBetween(start, cursor());
    if (character == U'.') {
        m_dismissedWord = -1;
        if (isAfterAttributeDot())
            askForCompletions();
    } else if (word.size() >= lettersBeforeList && !isDigit(word[0]) && start != m_dismissedWord &&
               start != m_completion.wordStart && !m_editor->completionList()->isOpen() &&
               !isNaming()) {
        askForCompletions();
    }
}

void EditorAssistance::onCursorMoved()
{
    if (wordStart() != m_dismissedWord)
        m_dismissedWord = -1;
    if (wordStart() != m_completion.wordStart)
        m_completion = {};
    if (m_editor->callTip()->isOpen())
        askForCallTip(); // another argument, or none any more
}

void EditorAssistance::onListClosed()
{
    m_completion = {};
    if (m_callTipId != 0) // the list has taken its place
        askForCallTip();
}

void EditorAssistance::onSourceChanged()
{
    const bool isFresh = !m_editor->isUndoAvailable() && !m_editor->isRedoAvailable();
    m_syntaxId = 0;
    if (isFresh) {
        m_syntaxTimer.stop();
        closeAll();
    } else {
        m_syntaxTimer.start();
    }
}

void EditorAssistance::askForCompletions()
{
    if (!canWrite())
        return;
    m_dismissedWord = -1;
    const auto [line, column] = lineAndColumn();
    m_completion.wordStart = wordStart();
    m_completion.id = m_assistant->complete(m_editor->source(), line, column);
}

void EditorAssistance::onCompleted(quint64 id, const QList<Completion> &completions)
{
    if (id != m_completion.id || m_completion.wordStart != wordStart() || !canWrite())
        return;
    m_editor->completionList()->show(completions, m_completion.wordStart);
}

void EditorAssistance::askForCallTip()
{
    if (!canWrite())
        return;
    const auto [line, column] = lineAndColumn();
    m_callTipId = m_assistant->signature(m_editor->source(), line, column);
}

void EditorAssistance::onSignatureFound(quint64 id, const std::optional<CallTip> &tip)
{
    if (id != m_callTipId)
        return;
    if (!tip || !canWrite()) {
        m_editor->callTip()->close();
        m_callTipId = 0;
    } else if (!m_editor->completionList()->isOpen()) {
        m_editor->callTip()->show(*tip);
    }
}

void EditorAssistance::checkSyntax()
{
    m_syntaxId = m_assistant->checkSyntax(m_editor->source());
}

void EditorAssistance::onSyntaxChecked(quint64 id, const std::optional<SyntaxProblem> &problem)
{
    if (id == m_syntaxId) // else the text has changed since
        m_editor->syntaxMark()->setProblem(problem);
}

void EditorAssistance::closeAll()
{
    m_completion = {};
    m_callTipId = 0;
    m_editor->completionList()->close();
    m_editor->callTip()->close();
}

} // namespace Lectern::App
