// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorfolding.h"

#include "editor/qscintilla.h"
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Lectern::App {

namespace {

using Sci = QsciScintillaBase;

constexpr int deepestLevel = 1000; // the number has twelve bits, and begins at 0x400

long ask(const QsciScintilla *editor, unsigned int message, int argument = 0, long second = 0)
{
    return editor->SendScintilla(message, static_cast<unsigned long>(argument), second);
}

/// A sign that points to the right, turned clockwise by \a degrees.
QImage chevron(int size, const QColor &color, int degrees)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, size * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(size / 2.0, size / 2.0);
    painter.rotate(degrees);
    const double reach = size * 0.2;
    painter.drawPolyline(QPolygonF({{-reach / 2, -reach}, {reach / 2, 0}, {-reach / 2, reach}}));
    return image;
}

/// Of a line between two statements.
int levelBetween(const PythonLineShape &line, int before, int after)
{
    if (after > before) // hidden with the block that it leads to
        return after;
    if (line.before.isInStatement())
        return before;
    return line.isComment ? std::clamp(line.indentation, after, before) : after;
}

} // namespace

EditorFolding::EditorFolding(QsciScintilla *editor, int margin, unsigned int seenMarkers)
    : QObject(editor), m_editor(editor), m_seenMarkers(seenMarkers)
{
    editor->setMarginType(margin, QsciScintilla::SymbolMargin);
    ask(editor, Sci::SCI_SETMARGINMASKN, margin, long(Sci::SC_MASK_FOLDERS));
    editor->setMarginSensitivity(margin, true);
    for (int marker = int(Sci::SC_MARKNUM_FOLDEREND); marker <= int(Sci::SC_MARKNUM_FOLDEROPEN);
         ++marker)
        ask(editor, Sci::SCI_MARKERDEFINE, marker, Sci::SC_MARK_EMPTY);
    ask(editor, Sci::SCI_SETAUTOMATICFOLD,
        Sci::SC_AUTOMATICFOLD_SHOW | Sci::SC_AUTOMATICFOLD_CHANGE);
    ask(editor, Sci::SCI_FOLDDISPLAYTEXTSETSTYLE, Sci::SC_FOLDDISPLAYTEXT_BOXED);
    ask(editor, Sci::SCI_SETFOLDFLAGS, 0);
    connect(editor, &Sci::SCN_MODIFIED, this,
            [this](int position, int type, const char *, int, int linesAdded) {
                handleModified(position, type, linesAdded);
            });
    connect(editor, &QsciScintilla::marginClicked, this, [this, margin](int clicked, int line) {
        if (clicked == margin)
            toggle(line);
    });
}

void EditorFolding::setTheme(const Theme &theme)
{
    m_editor->setFoldMarginColors(theme.codeBackground, theme.codeBackground);
    const int size = QFontMetrics(theme.codeFont).height();
    for (const int marker : {Sci::SC_MARKNUM_FOLDEROPEN, Sci::SC_MARKNUM_FOLDEROPENMID})
        m_editor->markerDefine(chevron(size, theme.mutedText, 90), marker);
    for (const int marker : {Sci::SC_MARKNUM_FOLDER, Sci::SC_MARKNUM_FOLDEREND})
        m_editor->markerDefine(chevron(size, theme.text, 0), marker);
    constexpr auto style = static_cast<unsigned long>(Sci::STYLE_FOLDDISPLAYTEXT);
    m_editor->SendScintilla(Sci::SCI_STYLESETBOLD, style, 0L);
    m_editor->SendScintilla(Sci::SCI_STYLESETFONT, style,
                            theme.codeFont.family().toUtf8().constData());
    m_editor->SendScintilla(Sci::SCI_STYLESETSIZEFRACTIONAL, style,
                            long(qRound(theme.codeFont.pointSizeF() * 85)));
    m_editor->SendScintilla(Sci::SCI_STYLESETFORE, style, theme.mutedText);
    m_editor->SendScintilla(Sci::SCI_STYLESETBACK, style, theme.codeBackground);
}

void EditorFolding::handleModified(int position, int type, int linesAdded)
{
    if ((type & (Sci::SC_MOD_INSERTTEXT | Sci::SC_MOD_DELETETEXT)) == 0)
        return;
    const int line = static_cast<int>(ask(m_editor, Sci::SCI_LINEFROMPOSITION, position));
    // The last of the new lines ends as the old one did; so does what is left of deleted ones.
    const auto at = m_shapes.begin() + std::min(line, lineCount() - 1);
    if (linesAdded < 0)
        m_shapes.erase(at, at + std::min<std::ptrdiff_t>(-linesAdded, m_shapes.end() - at - 1));
    else
        m_shapes.insert(at, static_cast<size_t>(linesAdded), PythonLineShape());

    const int last = line + std::max(0, linesAdded);
    if (m_isChanged) {
        m_firstChanged = std::min(m_firstChanged, line);
        m_lastChanged = std::max(m_lastChanged >= line ? m_lastChanged + linesAdded : 0, last);
        return;
    }
    m_isChanged = true;
    m_firstChanged = line;
    m_lastChanged = last;
    // Once for all that a key or a command changes.
    QMetaObject::invokeMethod(this, &EditorFolding::update, Qt::QueuedConnection);
}

void EditorFolding::update()
{
    if (!m_isChanged)
        return;
    m_isChanged = false;
    const int end = readShapes();
    setLevels(m_firstChanged, end);
}

/// Reads from the first changed line to where all is as before; gives the line after that.
int EditorFolding::readShapes()
{
    m_shapes.resize(static_cast<size_t>(ask(m_editor, Sci::SCI_GETLINECOUNT)));
    const auto *text =
        static_cast<const char *>(m_editor->SendScintillaPtrResult(Sci::SCI_GETCHARACTERPOINTER));
    m_firstChanged = std::min(m_firstChanged, lineCount() - 1);
    PythonLineState state;
    if (m_firstChanged > 0)
        state = m_shapes[static_cast<size_t>(m_firstChanged) - 1].after;
    for (int line = m_firstChanged; line < lineCount(); ++line) {
        const long start = ask(m_editor, Sci::SCI_POSITIONFROMLINE, line);
        const long end = ask(m_editor, Sci::SCI_GETLINEENDPOSITION, line);
        PythonLineShape &known = m_shapes[static_cast<size_t>(line)];
        const PythonLineState before = known.after;
        known = pythonLineShape(QByteArrayView(text + start, end - start), state);
        state = known.after;
        if (line >= m_lastChanged && state == before)
            return line + 1;
    }
    return lineCount();
}

/// From the statement before \a first to the one at or after \a end.
void EditorFolding::setLevels(int first, int end)
{
    const auto shape = [this](int line) -> const PythonLineShape & {
        return m_shapes[static_cast<size_t>(line)];
    };
    const auto setLevel = [this](int line, int indentation, int flags) {
        ask(m_editor, Sci::SCI_SETFOLDLEVEL, line,
            (Sci::SC_FOLDLEVELBASE + std::min(indentation, deepestLevel)) | flags);
    };
    int statement = first - 1;
    while (statement >= 0 && !shape(statement).isStatement())
        --statement;
    while (statement < end) {
        int next = statement + 1;
        while (next < lineCount() && !shape(next).isStatement())
            ++next;
        const int before = statement < 0 ? 0 : shape(statement).indentation;
        const int after = next < lineCount() ? shape(next).indentation : 0;
        if (statement >= 0)
            setLevel(statement, before, after > before ? Sci::SC_FOLDLEVELHEADERFLAG : 0);
        for (int line = statement + 1; line < next; ++line)
            setLevel(line, levelBetween(shape(line), before, after), 0);
        statement = next;
        if (next >= lineCount())
            break;
    }
}

bool EditorFolding::isHeader(int line) const
{
    return (ask(m_editor, Sci::SCI_GETFOLDLEVEL, line) & Sci::SC_FOLDLEVELHEADERFLAG) != 0;
}

bool EditorFolding::isFolded(int line) const
{
    return isHeader(line) && ask(m_editor, Sci::SCI_GETFOLDEXPANDED, line) == 0;
}

void EditorFolding::show(int line)
{
    update();
    ask(m_editor, Sci::SCI_ENSUREVISIBLE, line);
}

void EditorFolding::toggle(int line)
{
    update();
    if (isFolded(line))
        ask(m_editor, Sci::SCI_FOLDLINE, line, Sci::SC_FOLDACTION_EXPAND);
    else if (isHeader(line))
        contract(line);
}

void EditorFolding::contract(int header)
{
    const auto last = static_cast<int>(ask(m_editor, Sci::SCI_GETLASTCHILD, header, -1));
    const long marked = ask(m_editor, Sci::SCI_MARKERNEXT, header + 1, long(m_seenMarkers));
    if (last <= header || (marked >= 0 && marked <= last))
        return;
    const long cursor = ask(m_editor, Sci::SCI_GETCURRENTPOS);
    const long line = ask(m_editor, Sci::SCI_LINEFROMPOSITION, static_cast<int>(cursor));
    if (line > header && line <= last)
        ask(m_editor, Sci::SCI_GOTOPOS,
            static_cast<int>(ask(m_editor, Sci::SCI_GETLINEENDPOSITION, header)));
    const QByteArray hidden = tr("%n line(s)", nullptr, last - header).toUtf8();
    m_editor->SendScintilla(Sci::SCI_TOGGLEFOLDSHOWTEXT, static_cast<unsigned long>(header),
                            hidden.constData());
}

void EditorFolding::fold()
{
    update();
    int line = 0;
    int index = 0;
    m_editor->getCursorPosition(&line, &index);
    if (!isHeader(line) || isFolded(line))
        line = static_cast<int>(ask(m_editor, Sci::SCI_GETFOLDPARENT, line));
    if (line >= 0)
        contract(line);
}

void EditorFolding::unfold()
{
    update();
    int line = 0;
    int index = 0;
    m_editor->getCursorPosition(&line, &index);
    if (isFolded(line))
        ask(m_editor, Sci::SCI_FOLDLINE, line, Sci::SC_FOLDACTION_EXPAND);
}

void EditorFolding::foldAll()
{
    update();
    for (int line = 0; line < lineCount(); ++line) {
        if (isHeader(line) && !isFolded(line) && ask(m_editor, Sci::SCI_GETFOLDPARENT, line) < 0)
            contract(line);
    }
}

void EditorFolding::unfoldAll()
{
    update();
    ask(m_editor, Sci::SCI_FOLDALL, Sci::SC_FOLDACTION_EXPAND);
}

} // namespace Lectern::App
