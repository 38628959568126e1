// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editoraccessibility.h"

#include "editor/codeeditor.h"
#include "editor/textpieces.h"

#include <QAccessibleWidget>
#include <QFontInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

class EditorAccessibility final : public QAccessibleWidget,
                                  public QAccessibleTextInterface,
                                  public QAccessibleEditableTextInterface
{
public:
    explicit EditorAccessibility(CodeEditor &editor);

    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;

    QString text(int startOffset, int endOffset) const override;
    // Qt's own would never return from a text of blanks: it looks there for the start of a word.
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                             int *endOffset) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                         int *endOffset) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                            int *endOffset) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

    void deleteText(int startOffset, int endOffset) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int startOffset, int endOffset, const QString &text) override;

private:
    /// Null as soon as the editor is being deleted: events are still sent for what is left of it.
    CodeEditor *editor() const { return qobject_cast<CodeEditor *>(object()); }
    long send(unsigned int message, unsigned long first = 0, long second = 0) const;
    QString source() const;
    /// From 0 to 0 where nothing is selected.
    TextRange selectedRange() const;
    /// The bytes of UTF-8 before the character at \a offset; Scintilla counts in them.
    int positionOf(int offset) const;
    int offsetOf(long position) const;
    void tellMoves();

    QObject m_context; ///< ends the connection with this interface
    TextRange m_toldSelection;
    int m_toldCursor = 0;
};

EditorAccessibility::EditorAccessibility(CodeEditor &editor)
    : QAccessibleWidget(&editor, QAccessible::EditableText),
      m_toldSelection(selectedRange()),
      m_toldCursor(cursorPosition())
{
    // QScintilla tells by itself what was inserted and removed.
    QObject::connect(&editor, &QsciScintillaBase::SCN_UPDATEUI, &m_context,
                     [this] { tellMoves(); });
}

QAccessible::State EditorAccessibility::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.selectableText = true;
    state.multiLine = true;
    const bool isReadOnly = send(QsciScintillaBase::SCI_GETREADONLY) != 0;
    state.readOnly = isReadOnly;
    state.editable = !isReadOnly;
    return state;
}

QString EditorAccessibility::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? source() : QAccessibleWidget::text(kind);
}

void *EditorAccessibility::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void EditorAccessibility::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const TextRange range = selectionIndex == 0 ? selectedRange() : TextRange();
    *startOffset = range.start;
    *endOffset = range.end;
}

int EditorAccessibility::selectionCount() const
{
    return selectedRange() == TextRange() ? 0 : 1;
}

void EditorAccessibility::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void EditorAccessibility::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0 && selectionCount() > 0)
        setCursorPosition(cursorPosition());
}

void EditorAccessibility::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex == 0)
        send(QsciScintillaBase::SCI_SETSEL, static_cast<unsigned long>(positionOf(startOffset)),
             positionOf(endOffset));
}

int EditorAccessibility::cursorPosition() const
{
    return offsetOf(send(QsciScintillaBase::SCI_GETCURRENTPOS));
}

void EditorAccessibility::setCursorPosition(int position)
{
    send(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(positionOf(position)));
}

QString EditorAccessibility::text(int startOffset, int endOffset) const
{
    const QString all = source();
    const TextRange range = textRange(all, startOffset, endOffset);
    return all.sliced(range.start, range.end - range.start);
}

QString EditorAccessibility::textBeforeOffset(int offset, QAccessible::TextBoundaryType type,
                                              int *startOffset, int *endOffset) const
{
    textAtOffset(offset, type, startOffset, endOffset);
    if (*startOffset > 0)
        return textAtOffset(*startOffset - 1, type, startOffset, endOffset);
    *startOffset = *endOffset = -1;
    return {};
}

QString EditorAccessibility::textAtOffset(int offset, QAccessible::TextBoundaryType type,
                                          int *startOffset, int *endOffset) const
{
    const QString all = source();
    const TextRange piece = textPiece(all, textOffset(all, offset), type);
    *startOffset = piece.start;
    *endOffset = piece.end;
    return all.sliced(piece.start, piece.end - piece.start);
}

QString EditorAccessibility::textAfterOffset(int offset, QAccessible::TextBoundaryType type,
                                             int *startOffset, int *endOffset) const
{
    textAtOffset(offset, type, startOffset, endOffset);
    if (*endOffset < characterCount())
        return textAtOffset(*endOffset, type, startOffset, endOffset);
    *startOffset = *endOffset = -1;
    return {};
}

int EditorAccessibility::characterCount() const
{
    return offsetOf(send(QsciScintillaBase::SCI_GETLENGTH));
}

QRect EditorAccessibility::characterRect(int offset) const
{
    if (!editor() || offset < 0 || offset > characterCount())
        return {};
    const auto placeOf = [this](long position) {
        return QPoint(
            static_cast<int>(send(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0, position)),
            static_cast<int>(send(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0, position)));
    };
    const int position = positionOf(offset);
    const QPoint place = placeOf(position);
    const QPoint next =
        placeOf(send(QsciScintillaBase::SCI_POSITIONAFTER, static_cast<unsigned long>(position)));
    // At the end of a line there is the caret only.
    const int width = next.y() == place.y() ? std::max(1, next.x() - place.x()) : 1;
    const auto height = static_cast<int>(send(QsciScintillaBase::SCI_TEXTHEIGHT));
    return {editor()->viewport()->mapToGlobal(place), QSize(width, height)};
}

int EditorAccessibility::offsetAtPoint(const QPoint &point) const
{
    if (!editor())
        return -1;
    const QWidget &viewport = *editor()->viewport();
    const QPoint place = viewport.mapFromGlobal(point);
    if (!viewport.rect().contains(place))
        return -1;
    const int offset = offsetOf(send(QsciScintillaBase::SCI_CHARPOSITIONFROMPOINT,
                                     static_cast<unsigned long>(place.x()), place.y()));
    // Scintilla does not count the line end as something to point at.
    const bool isBehindLine = point.x() > characterRect(offset).right();
    return isBehindLine ? std::min(offset + 1, characterCount()) : offset;
}

void EditorAccessibility::scrollToSubstring(int startIndex, int endIndex)
{
    // The second one is to be seen in any case.
    send(QsciScintillaBase::SCI_SCROLLRANGE, static_cast<unsigned long>(positionOf(endIndex)),
         positionOf(startIndex));
}

/// The font, which is the same for all of the text: colours say nothing that its words do not.
QString EditorAccessibility::attributes(int, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    if (!editor())
        return {};
    const QFontInfo font(editor()->lexer()->defaultFont());
    return u"font-family:\"%1\";font-size:%2pt;"_s.arg(font.family()).arg(font.pointSizeF());
}

void EditorAccessibility::deleteText(int startOffset, int endOffset)
{
    replaceText(startOffset, endOffset, {});
}

void EditorAccessibility::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void EditorAccessibility::replaceText(int startOffset, int endOffset, const QString &text)
{
    if (!editor() || editor()->isReadOnly())
        return;
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QByteArray bytes = lines.toUtf8();
    const TextRange range = textRange(source(), startOffset, endOffset);
    const int start = positionOf(range.start);
    const int end = positionOf(range.end);
    const long cursor = send(QsciScintillaBase::SCI_GETCURRENTPOS);

    editor()->beginUndoAction();
    send(QsciScintillaBase::SCI_SETTARGETRANGE, static_cast<unsigned long>(start), end);
    editor()->SendScintilla(QsciScintillaBase::SCI_REPLACETARGET,
                            static_cast<unsigned long>(bytes.size()), bytes.constData());
    editor()->endUndoAction();
    // A caret where the text goes in stands behind it then, as after typing.
    if (start <= cursor && cursor <= end)
        send(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(start + bytes.size()));
}

long EditorAccessibility::send(unsigned int message, unsigned long first, long second) const
{
    return editor() ? editor()->SendScintilla(message, first, second) : 0;
}

QString EditorAccessibility::source() const
{
    return editor() ? editor()->source() : QString();
}

TextRange EditorAccessibility::selectedRange() const
{
    const int start = offsetOf(send(QsciScintillaBase::SCI_GETSELECTIONSTART));
    const int end = offsetOf(send(QsciScintillaBase::SCI_GETSELECTIONEND));
    return start < end ? TextRange{start, end} : TextRange();
}

int EditorAccessibility::positionOf(int offset) const
{
    const QString all = source();
    return static_cast<int>(QStringView(all).first(textOffset(all, offset)).toUtf8().size());
}

int EditorAccessibility::offsetOf(long position) const
{
    return static_cast<int>(send(QsciScintillaBase::SCI_COUNTCODEUNITS, 0, position));
}

void EditorAccessibility::tellMoves()
{
    const int cursor = cursorPosition();
    if (std::exchange(m_toldCursor, cursor) != cursor) {
        QAccessibleTextCursorEvent event(object(), cursor);
        QAccessible::updateAccessibility(&event);
    }
    const TextRange range = selectedRange();
    if (std::exchange(m_toldSelection, range) != range) {
        QAccessibleTextSelectionEvent event(object(), range.start, range.end);
        event.setCursorPosition(cursor);
        QAccessible::updateAccessibility(&event);
    }
}

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(CodeEditor::staticMetaObject.className()))
        return nullptr;
    auto *editor = qobject_cast<CodeEditor *>(object);
    return editor ? new EditorAccessibility(*editor) : nullptr;
}

} // namespace

void installEditorAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace Lectern::App
