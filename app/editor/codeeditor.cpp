// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/codeeditor.h"

#include "editor/calltipview.h"
#include "editor/completionlist.h"
#include "editor/editorcommands.h"
#include "editor/editorfolding.h"
#include "editor/editorsearch.h"
#include "editor/editortext.h"
#include "editor/errormark.h"
#include "editor/kshlexer.h"
#include "editor/linecommands.h"
#include "editor/multiplecursors.h"
#include "editor/pythonindentation.h"
#include "editor/stepmark.h"
#include "editor/syntaxmark.h"
#include "theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int edgeAtColumn = 100;

enum Margin { ErrorMargin, LineNumberMargin, FoldMargin, MarginCount };

} // namespace

CodeEditor::CodeEditor(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QsciScintilla(parent), m_lexer(new KshLexer(repository.definitionForName(u"Python"_s), this))
{
    setObjectName("codeEditor"_L1);
    setAccessibleName(tr("Program"));
    setFrameShape(QFrame::NoFrame);
    setUpEditing();
    setUpMargins();
    m_search = new EditorSearch(this);
    m_lineCommands = new LineCommands(this);
    m_cursors = new MultipleCursors(this);
    m_syntaxMark = new SyntaxMark(this);
    m_completionList = new CompletionList(this);
    m_callTip = new CallTipView(this);
    addEditorCommands(this);
    setLexer(m_lexer);
    setTheme(makeTheme(ColorScheme::Light, repository));

    setKeyHelp(tr("Python code. Tab indents; Control+slash comments lines."));
    connect(this, &QsciScintilla::textChanged, this, [this] {
        describe(); // after the mark of the step, which goes
        if (!m_isReplacing)
            Q_EMIT sourceChanged();
    });
    connect(this, &QsciScintilla::linesChanged, this, &CodeEditor::updateLineNumberWidth);
}

void CodeEditor::setUpEditing()
{
    setUtf8(true);
    setEolMode(EolUnix);
    setWrapMode(WrapNone);
    setIndentationsUseTabs(false);
    setIndentationWidth(PythonIndentation::levelSize);
    setTabWidth(PythonIndentation::levelSize);
    setTabIndents(true);
    setBackspaceUnindents(true);
    setAutoIndent(false); // see PythonIndentation
    setIndentationGuides(true);
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setCaretWidth(2);
    setEdgeMode(EdgeLine);
    setEdgeColumn(edgeAtColumn);
    // The horizontal scroll bar covers what is there, not 2000 pixels.
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 4L);
    setExtraAscent(2);
    setExtraDescent(2);
}

void CodeEditor::setUpMargins()
{
    setMargins(MarginCount);
    setMarginType(LineNumberMargin, NumberMargin);
    setMarginMarkerMask(LineNumberMargin, 0);
    for (int margin = 0; margin < MarginCount; ++margin)
        setMarginSensitivity(margin, false);
    m_errorMark = new ErrorMark(this, ErrorMargin);
    m_stepMark = new StepMark(this, ErrorMargin);
    m_folding = new EditorFolding(this, FoldMargin, ErrorMark::markerBit());
}

void CodeEditor::setTheme(const Theme &theme)
{
    m_lexer->setTheme(theme);
    setColors(theme);
    m_folding->setTheme(theme);
    m_errorMark->setTheme(theme);
    m_stepMark->setTheme(theme);
    m_search->setTheme(theme);
    m_cursors->setTheme(theme);
    m_syntaxMark->setTheme(theme);
    m_completionList->setTheme(theme);
    m_callTip->setTheme(theme);
    setMarginWidth(FoldMargin, QFontMetrics(theme.codeFont).height());
    updateLineNumberWidth();
}

void CodeEditor::setColors(const Theme &theme)
{
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Window, theme.codeBackground); // around the scroll bars
    setPalette(colors);
    setPaper(theme.codeBackground);
    setColor(theme.text);
    setCaretForegroundColor(theme.accent);
    setCaretLineBackgroundColor(theme.currentLine);
    setSelectionBackgroundColor(theme.selection);
    resetSelectionForegroundColor();
    setMarginsFont(theme.codeFont);
    setMarginsForegroundColor(theme.mutedText);
    setMarginsBackgroundColor(theme.codeBackground);
    setIndentationGuidesForegroundColor(theme.border);
    setIndentationGuidesBackgroundColor(theme.codeBackground);
    setEdgeColor(theme.border);
    const QColor bracket =
        QColor::fromRgba(theme.codeTheme.editorColor(KSyntaxHighlighting::Theme::BracketMatching));
    setMatchedBraceBackgroundColor(bracket);
    setMatchedBraceForegroundColor(legibleOn(bracket, theme.text, theme.minimumContrast));
    setUnmatchedBraceBackgroundColor(theme.failedTint);
    setUnmatchedBraceForegroundColor(theme.failed);
}

void CodeEditor::setSource(const QString &source)
{
    QString text = source;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QByteArray bytes = text.toUtf8();
    const bool readOnly = isReadOnly();

    m_isReplacing = true;
    m_completionList->close();
    m_callTip->close();
    setReadOnly(false);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_CLEARALL); // the marks too
    // Not setText(), which ends at the first NUL.
    SendScintilla(SCI_ADDTEXT, static_cast<unsigned long>(bytes.size()), bytes.constData());
    SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETSAVEPOINT);
    SendScintilla(SCI_GOTOPOS, 0UL);
    SendScintilla(SCI_SETXOFFSET, 0UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    setReadOnly(readOnly);
    m_isReplacing = false;
    m_syntaxMark->setProblem(std::nullopt);
    Q_EMIT sourceChanged();
}

QString CodeEditor::source() const
{
    return textOf(this);
}

CursorPlace CodeEditor::cursorPlace() const
{
    CursorPlace place;
    getCursorPosition(&place.line, &place.column);
    ++place.line;
    const auto top = static_cast<unsigned long>(firstVisibleLine());
    place.firstVisibleLine = static_cast<int>(SendScintilla(SCI_DOCLINEFROMVISIBLE, top)) + 1;
    return place;
}

void CodeEditor::setCursorPlace(const CursorPlace &place)
{
    const int line = std::clamp(place.line, 1, lines()) - 1;
    m_folding->show(line);
    const auto number = static_cast<unsigned long>(line);
    const int length =
        static_cast<int>(SendScintilla(SCI_COUNTCHARACTERS, positionFromLineIndex(line, 0),
                                       SendScintilla(SCI_GETLINEENDPOSITION, number)));
    setCursorPosition(line, std::clamp(place.column, 0, length));
    const auto top = static_cast<unsigned long>(std::clamp(place.firstVisibleLine, 1, lines()) - 1);
    setFirstVisibleLine(static_cast<int>(SendScintilla(SCI_VISIBLEFROMDOCLINE, top)));
}

void CodeEditor::goToLine(int line1Based)
{
    const int line = std::clamp(line1Based, 1, lines()) - 1;
    m_folding->show(line);
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(SendScintilla(
                                   SCI_GETLINEINDENTPOSITION, static_cast<unsigned long>(line))));
    SendScintilla(SCI_VERTICALCENTRECARET);
}

void CodeEditor::markErrorLine(int line1Based)
{
    m_errorMark->setLine(line1Based);
    if (errorLine() > 0)
        showLine(line1Based);
}

void CodeEditor::showLine(int line1Based)
{
    m_folding->show(line1Based - 1);
    const auto line = static_cast<int>(
        SendScintilla(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line1Based - 1)));
    const int offset = line - firstVisibleLine();
    const auto onScreen = static_cast<int>(SendScintilla(SCI_LINESONSCREEN));
    if (offset < 0 || offset >= onScreen)
        setFirstVisibleLine(std::max(0, line - onScreen / 3));
}

void CodeEditor::clearErrorLine()
{
    m_errorMark->clear();
}

int CodeEditor::errorLine() const
{
    return m_errorMark->line();
}

void CodeEditor::markStepLine(int line1Based)
{
    m_stepMark->setLine(line1Based);
    if (stepLine() > 0)
        showLine(line1Based);
    describe();
}

int CodeEditor::stepLine() const
{
    return m_stepMark->line();
}

void CodeEditor::setKeyHelp(const QString &help)
{
    m_keyHelp = help;
    describe();
}

void CodeEditor::describe()
{
    setAccessibleDescription(
        stepLine() == 0 ? m_keyHelp
                        : tr("The recorded run is at line %1. %2").arg(stepLine()).arg(m_keyHelp));
}

bool CodeEditor::isCursorInCode()
{
    const auto cursor = static_cast<int>(SendScintilla(SCI_GETCURRENTPOS));
    return cursor == 0 || m_lexer->meaningAt(cursor - 1) == KshLexer::Meaning::Code;
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto others = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (event->key() == Qt::Key_Escape && others == Qt::NoModifier && leave())
        return;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        m_completionList->setChosen();
    if (isEnter && m_completionList->isComplete())
        m_completionList->close(); // there is nothing to take: a new line is meant
    if (!isEnter || others != Qt::NoModifier || isReadOnly() || m_completionList->isOpen()) {
        QsciScintilla::keyPressEvent(event);
        return;
    }
    beginUndoAction();
    QsciScintilla::keyPressEvent(event);
    PythonIndentation(this, m_lexer).indentNewLines();
    endUndoAction();
}

/// What Escape does, but for closing the completions, which QScintilla does itself.
bool CodeEditor::leave()
{
    if (m_completionList->isOpen())
        return false;
    if (m_callTip->isOpen())
        m_callTip->dismiss();
    else if (m_cursors->count() > 1)
        m_cursors->dropOthers();
    else
        Q_EMIT escapePressed();
    return true;
}

void CodeEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else
        QsciScintilla::wheelEvent(event);
}

void CodeEditor::updateLineNumberWidth()
{
    const int digits = std::max(2, static_cast<int>(QString::number(lines()).size()));
    setMarginWidth(LineNumberMargin, QString(digits + 1, u'0'));
}

} // namespace Lectern::App
