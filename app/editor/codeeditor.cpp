// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/codeeditor.h"

#include "editor/kshlexer.h"
#include "theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int indentationSize = 4;
constexpr int edgeAtColumn = 100;

enum Margin { ErrorMargin, LineNumberMargin, SpaceMargin, MarginCount };
enum Marker { ErrorSymbol = 0, ErrorBackground = 1 };

/// The statements after which a block ends.
constexpr std::array blockEnds{"return"_L1, "pass"_L1, "break"_L1, "continue"_L1, "raise"_L1};

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

qsizetype leadingBlanks(QStringView line)
{
    return std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); }) -
           line.begin();
}

/// A disc with an exclamation mark, \a size pixels high.
QImage errorImage(int size, const QColor &disc, const QColor &sign)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1));
    painter.setBrush(sign);
    const double width = size * 0.16;
    const double left = (size - width) / 2;
    painter.drawRoundedRect(QRectF(left, size * 0.2, width, size * 0.36), width / 2, width / 2);
    painter.drawEllipse(QRectF(left, size * 0.66, width, width));
    return image;
}

} // namespace

CodeEditor::CodeEditor(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QsciScintilla(parent), m_lexer(new KshLexer(repository.definitionForName(u"Python"_s), this))
{
    setObjectName("codeEditor"_L1);
    setAccessibleName(tr("Program"));
    setAccessibleDescription(tr("Python code. Tab indents; Control+slash comments lines."));
    setFrameShape(QFrame::NoFrame);
    setUpEditing();
    setUpMargins();
    setUpKeys();
    setLexer(m_lexer);
    setTheme(makeTheme(ColorScheme::Light, repository));

    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (!m_isReplacing)
            Q_EMIT sourceChanged();
    });
    connect(this, &QsciScintilla::linesChanged, this, &CodeEditor::updateMarginWidths);
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, &CodeEditor::updateMarginWidths);
}

void CodeEditor::setUpEditing()
{
    setUtf8(true);
    setEolMode(EolUnix);
    setWrapMode(WrapNone);
    setIndentationsUseTabs(false);
    setIndentationWidth(indentationSize);
    setTabWidth(indentationSize);
    setTabIndents(true);
    setBackspaceUnindents(true);
    setAutoIndent(false); // see indentNewLine()
    setIndentationGuides(true);
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setCaretWidth(2);
    setEdgeMode(EdgeLine);
    setEdgeColumn(edgeAtColumn);
    setFolding(NoFoldStyle);
    // The horizontal scroll bar covers what is there, not 2000 pixels.
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETMULTIPLESELECTION, 0UL);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 4L);
    setExtraAscent(2);
    setExtraDescent(2);
}

void CodeEditor::setUpMargins()
{
    setMargins(MarginCount);
    setMarginType(ErrorMargin, SymbolMargin);
    setMarginMarkerMask(ErrorMargin, 1 << ErrorSymbol);
    setMarginType(LineNumberMargin, NumberMargin);
    setMarginMarkerMask(LineNumberMargin, 0);
    setMarginType(SpaceMargin, SymbolMargin);
    setMarginMarkerMask(SpaceMargin, 0);
    for (int margin = 0; margin < MarginCount; ++margin)
        setMarginSensitivity(margin, false);
    // A marker that no margin shows is drawn behind the line itself.
    markerDefine(QsciScintilla::Background, ErrorBackground);
}

void CodeEditor::setUpKeys()
{
    const auto release = [this](int key) {
        if (QsciCommand *command = standardCommands()->boundTo(key))
            command->setKey(0);
    };
    release(int(Qt::CTRL) | Qt::Key_Slash);

    auto *toggle = new QAction(tr("Toggle Comment"), this);
    toggle->setObjectName("toggleCommentAction"_L1);
    toggle->setShortcut(Qt::CTRL | Qt::Key_Slash);
    toggle->setShortcutContext(Qt::WidgetShortcut);
    connect(toggle, &QAction::triggered, this, &CodeEditor::toggleComment);
    addAction(toggle);

    auto *zoomReset = new QAction(tr("Normal Size"), this);
    zoomReset->setObjectName("zoomResetAction"_L1);
    zoomReset->setShortcut(Qt::CTRL | Qt::Key_0);
    zoomReset->setShortcutContext(Qt::WidgetShortcut);
    connect(zoomReset, &QAction::triggered, this, [this] { zoomTo(0); });
    addAction(zoomReset);
}

void CodeEditor::setTheme(const Theme &theme)
{
    m_font = theme.codeFont;
    const auto editorColor = [&theme](KSyntaxHighlighting::Theme::EditorColorRole role) {
        return QColor::fromRgba(theme.codeTheme.editorColor(role));
    };
    m_lexer->setTheme(theme);

    QPalette colors = theme.palette;
    colors.setColor(QPalette::Window, theme.codeBackground); // around the scroll bars
    setPalette(colors);
    setPaper(theme.codeBackground);
    setColor(theme.text);
    setCaretForegroundColor(theme.accent);
    setCaretLineBackgroundColor(theme.currentLine);
    setSelectionBackgroundColor(theme.selection);
    resetSelectionForegroundColor();
    setMarginsFont(m_font);
    setMarginsForegroundColor(theme.mutedText);
    setMarginsBackgroundColor(theme.codeBackground);
    setIndentationGuidesForegroundColor(theme.border);
    setIndentationGuidesBackgroundColor(theme.codeBackground);
    setEdgeColor(theme.border);
    const QColor bracket = editorColor(KSyntaxHighlighting::Theme::BracketMatching);
    setMatchedBraceBackgroundColor(bracket);
    setMatchedBraceForegroundColor(legibleOn(bracket, theme.text, theme.minimumContrast));
    setUnmatchedBraceBackgroundColor(theme.failedTint);
    setUnmatchedBraceForegroundColor(theme.failed);
    setMarkerBackgroundColor(theme.failedTint, ErrorBackground);
    updateErrorSymbol(theme);
    updateMarginWidths();
}

void CodeEditor::setSource(const QString &source)
{
    QString text = source;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QByteArray bytes = text.toUtf8();
    const bool readOnly = isReadOnly();

    m_isReplacing = true;
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
    Q_EMIT sourceChanged();
}

QString CodeEditor::source() const
{
    const qsizetype size = SendScintilla(SCI_GETLENGTH);
    return QString::fromUtf8(bytes(0, static_cast<int>(size)).first(size));
}

void CodeEditor::markErrorLine(int line1Based)
{
    clearErrorLine();
    if (line1Based < 1 || line1Based > lines())
        return;
    markerAdd(line1Based - 1, ErrorSymbol);
    markerAdd(line1Based - 1, ErrorBackground);
    const int offset = line1Based - 1 - firstVisibleLine();
    const auto onScreen = static_cast<int>(SendScintilla(SCI_LINESONSCREEN));
    if (offset < 0 || offset >= onScreen)
        setFirstVisibleLine(std::max(0, line1Based - 1 - onScreen / 3));
}

void CodeEditor::clearErrorLine()
{
    markerDeleteAll(ErrorSymbol);
    markerDeleteAll(ErrorBackground);
}

int CodeEditor::errorLine() const
{
    return static_cast<int>(SendScintilla(SCI_MARKERNEXT, 0UL, 1L << ErrorSymbol)) + 1;
}

void CodeEditor::toggleComment()
{
    int firstLine = 0;
    int firstIndex = 0;
    int lastLine = 0;
    int lastIndex = 0;
    getSelection(&firstLine, &firstIndex, &lastLine, &lastIndex);
    const bool hadSelection = firstLine >= 0;
    if (!hadSelection) {
        getCursorPosition(&firstLine, &firstIndex);
        lastLine = firstLine;
    } else if (lastIndex == 0 && lastLine > firstLine) {
        --lastLine; // nothing of that line is selected
    }

    qsizetype column = -1;
    bool allComments = true;
    for (int line = firstLine; line <= lastLine; ++line) {
        const QString lineText = text(line);
        if (isBlank(lineText))
            continue;
        const qsizetype indent = leadingBlanks(lineText);
        column = column < 0 ? indent : std::min(column, indent);
        allComments = allComments && lineText[indent] == u'#';
    }
    if (column < 0 || isReadOnly())
        return;

    beginUndoAction();
    for (int line = firstLine; line <= lastLine; ++line) {
        const QString lineText = text(line);
        if (isBlank(lineText))
            continue;
        if (!allComments) {
            insertAt(u"# "_s, line, static_cast<int>(column));
            continue;
        }
        const auto at = static_cast<int>(leadingBlanks(lineText));
        const int length = lineText.sliced(at).startsWith("# "_L1) ? 2 : 1;
        SendScintilla(SCI_DELETERANGE, static_cast<unsigned long>(positionFromLineIndex(line, at)),
                      static_cast<long>(length));
    }
    endUndoAction();
    if (hadSelection)
        setSelection(firstLine, 0, lastLine + 1, 0);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto others = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (!isEnter || others != Qt::NoModifier || isReadOnly()) {
        QsciScintilla::keyPressEvent(event);
        return;
    }
    beginUndoAction();
    QsciScintilla::keyPressEvent(event);
    indentNewLine();
    endUndoAction();
}

void CodeEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMarginWidths();
}

void CodeEditor::indentNewLine()
{
    int line = 0;
    int index = 0;
    getCursorPosition(&line, &index);
    if (line == 0)
        return;
    // After blanks only, the rest keeps the column it had; after code, it gets that code's level.
    const int above = indentation(line - 1);
    const int wanted = isBlank(text(line - 1)) ? above + indentation(line)
                                               : std::max(0, above + indentationStep(line - 1));
    setIndentation(line, wanted);
    SendScintilla(SCI_VCHOME);
    if (wanted > 0 && SendScintilla(SCI_GETCOLUMN, SendScintilla(SCI_GETCURRENTPOS)) == 0)
        SendScintilla(SCI_VCHOME); // it goes to and fro between first character and column 0
}

int CodeEditor::indentationStep(int line)
{
    const QString lineText = text(line);
    qsizetype end = lineText.size();
    const auto meaning = [&](qsizetype index) {
        return m_lexer->meaningAt(positionFromLineIndex(line, static_cast<int>(index)));
    };
    while (end > 0 &&
           (lineText[end - 1].isSpace() || meaning(end - 1) == KshLexer::Meaning::Comment))
        --end;
    if (end == 0 || meaning(end - 1) != KshLexer::Meaning::Code)
        return 0;
    if (QStringView(u":([{").contains(lineText[end - 1]))
        return indentationSize;
    const QStringView code = QStringView(lineText).first(end).trimmed();
    const auto endsBlock = [code](QLatin1StringView word) {
        return code.startsWith(word) && (code.size() == word.size() || code[word.size()] == u' ');
    };
    return std::ranges::any_of(blockEnds, endsBlock) ? -indentationSize : 0;
}

void CodeEditor::updateMarginWidths()
{
    const int digits = std::max(2, static_cast<int>(QString::number(lines()).size()));
    setMarginWidth(LineNumberMargin, QString(digits + 1, u'0'));
    setMarginWidth(ErrorMargin, QFontMetrics(m_font).height() + 4);
    setMarginWidth(SpaceMargin, 10);
}

void CodeEditor::updateErrorSymbol(const Theme &theme)
{
    const int size = QFontMetrics(m_font).height() - 1;
    markerDefine(errorImage(size, theme.failed, theme.codeBackground), ErrorSymbol);
}

} // namespace Lectern::App
