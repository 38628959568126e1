// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibleevents.h"
#include "support/stringmakers.h"

#include "editor/codeeditor.h"
#include "editor/editoraccessibility.h"

#include <KSyntaxHighlighting/Repository>

#include <QAccessible>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <climits>

using namespace Lectern::App;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

namespace {

const KSyntaxHighlighting::Repository &repository()
{
    static const KSyntaxHighlighting::Repository loaded;
    return loaded;
}

/// What a screen reader has of an editor.
struct Fixture
{
    explicit Fixture(const QString &source)
    {
        installEditorAccessibility();
        editor = std::make_unique<CodeEditor>(repository());
        editor->resize(600, 300);
        editor->setSource(source);
        editor->show();
        editor->activateWindow();
        editor->setFocus();
        REQUIRE(QTest::qWaitForWindowActive(editor.get()));
        object = QAccessible::queryAccessibleInterface(editor.get());
        REQUIRE(object != nullptr);
        text = object->textInterface();
        REQUIRE(text != nullptr);
        editable = object->editableTextInterface();
        REQUIRE(editable != nullptr);
    }

    /// A piece as "start-end: text".
    QString at(int offset, QAccessible::TextBoundaryType type = QAccessible::LineBoundary) const
    {
        int start = INT_MIN;
        int end = INT_MIN;
        const QString piece = text->textAtOffset(offset, type, &start, &end);
        return u"%1-%2: %3"_s.arg(start).arg(end).arg(piece);
    }
    /// All pieces from the start of the text on, each in bars.
    QString pieces(QAccessible::TextBoundaryType type) const
    {
        int start = 0;
        int end = 0;
        QString all = u'|' + text->textAtOffset(0, type, &start, &end) + u'|';
        for (int next = end; next > 0 && all.size() < 1000; next = end) {
            const QString piece = text->textAfterOffset(start, type, &start, &end);
            if (end > 0)
                all += piece + u'|';
        }
        return all;
    }
    /// The selected range, as text; "none" without one.
    QString selected() const
    {
        int start = INT_MIN;
        int end = INT_MIN;
        text->selection(0, &start, &end);
        return text->selectionCount() == 0 ? u"none"_s : text->text(start, end);
    }

    std::unique_ptr<CodeEditor> editor;
    QAccessibleInterface *object = nullptr;
    QAccessibleTextInterface *text = nullptr;
    QAccessibleEditableTextInterface *editable = nullptr;
};

/// Texts where QScintilla's own interface crashes or counts wrongly.
const QString texts[] = {u""_s, u"\n"_s, u"abc"_s, u"one\ntwo\n"_s, u"ä€😀b\nzwei"_s};
constexpr int offsets[] = {INT_MIN, -2, -1, 0, 1, 2, 3, 4, 5, 8, 10, 100, INT_MAX};

} // namespace

TEST_CASE("a range of the text is read whichever way it is given", "[editoraccessibility]")
{
    const Fixture f(u"one\ntwo\n"_s);
    CHECK(f.text->text(0, 3) == u"one"_s);
    CHECK(f.text->text(3, 0) == u"one"_s);
    CHECK(f.text->text(2, 2).isEmpty());
    CHECK(f.text->text(-5, 3) == u"one"_s);
    CHECK(f.text->text(4, 1000) == u"two\n"_s);
    CHECK(f.text->text(1000, 2000).isEmpty());
    CHECK(f.text->text(INT_MIN, INT_MAX) == u"one\ntwo\n"_s);
    CHECK(f.object->text(QAccessible::Value) == u"one\ntwo\n"_s);
}

TEST_CASE("no offset and no text makes the interface fail", "[editoraccessibility]")
{
    for (const QString &source : texts) {
        CAPTURE(source);
        const Fixture f(source);
        for (const int first : offsets) {
            for (int type = QAccessible::CharBoundary; type <= QAccessible::NoBoundary; ++type) {
                const auto boundary = static_cast<QAccessible::TextBoundaryType>(type);
                int start = 0;
                int end = 0;
                for (const QString &piece :
                     {f.text->textBeforeOffset(first, boundary, &start, &end),
                      f.text->textAtOffset(first, boundary, &start, &end),
                      f.text->textAfterOffset(first, boundary, &start, &end)})
                    CHECK(piece.size() <= source.size());
            }
            int start = INT_MIN;
            int end = INT_MIN;
            f.text->attributes(first, &start, &end);
            CHECK((0 <= start && start <= end && end <= source.size()));
            f.text->characterRect(first);
            f.text->setCursorPosition(first);
            CHECK((0 <= f.text->cursorPosition() && f.text->cursorPosition() <= source.size()));
            f.text->removeSelection(first);
            for (const int second : offsets) {
                CHECK(f.text->text(first, second).size() <= source.size());
                f.text->scrollToSubstring(first, second);
                f.text->setSelection(0, first, second);
                f.text->setSelection(first, 0, second);
                f.text->selection(first, &start, &end);
                f.editable->replaceText(first, second, f.text->text(first, second));
                CHECK(f.editor->source() == source);
            }
        }
    }
}

TEST_CASE("offsets are those of the text as a QString", "[editoraccessibility]")
{
    const Fixture f(u"ä€😀b\nzwei"_s);
    CHECK(f.text->characterCount() == 10);
    CHECK(f.text->text(2, 4) == u"😀"_s);
    CHECK(f.text->text(2, 3) == u"😀"_s); // there are no halves
    CHECK(f.text->text(3, 4) == u"😀"_s);
    CHECK(f.text->text(3, 3).isEmpty());
    f.text->setCursorPosition(5);
    CHECK(f.text->cursorPosition() == 5);
    QTest::keyClick(f.editor.get(), 'x');
    CHECK(f.editor->source() == u"ä€😀bx\nzwei"_s);
    CHECK(f.text->cursorPosition() == 6);
    f.text->setCursorPosition(3); // inside of a character
    CHECK(f.text->cursorPosition() == 2);
}

TEST_CASE("the line at the caret is found up to the end of the text", "[editoraccessibility]")
{
    const Fixture open(u"ä\ntwo"_s);
    CHECK(open.at(0) == u"0-2: ä\n"_s);
    CHECK(open.at(1) == u"0-2: ä\n"_s);
    CHECK(open.at(2) == u"2-5: two"_s);
    CHECK(open.at(5) == u"2-5: two"_s);
    const Fixture ended(u"one\n"_s);
    CHECK(ended.at(3) == u"0-4: one\n"_s);
    CHECK(ended.at(4) == u"4-4: "_s);
}

TEST_CASE("the text is read in lines and words and characters", "[editoraccessibility]")
{
    const Fixture f(u"é = f_1(😀)\n\n  b"_s);
    CHECK(f.pieces(QAccessible::LineBoundary) == u"|é = f_1(😀)\n|\n|  b|"_s);
    CHECK(f.pieces(QAccessible::CharBoundary) == u"|é| |=| |f|_|1|(|😀|)|\n|\n| | |b|"_s);
    CHECK(f.pieces(QAccessible::WordBoundary).startsWith(u"|é| |=| |f_1|(|😀|)|\n|\n|"_s));
    CHECK(f.at(15, QAccessible::WordBoundary).endsWith(u'b'));
    CHECK(f.at(100, QAccessible::WordBoundary).endsWith(u'b'));
    CHECK(f.pieces(QAccessible::NoBoundary) == u'|' + f.editor->source() + u'|');
}

TEST_CASE("a text of blanks has words to read as well", "[editoraccessibility]")
{
    const Fixture f(u"\n\n"_s);
    CHECK(f.pieces(QAccessible::WordBoundary) == u"|\n|\n|"_s);
    int start = 0;
    int end = 0;
    CHECK(f.text->textBeforeOffset(2, QAccessible::WordBoundary, &start, &end) == u"\n"_s);
    CHECK((start == 0 && end == 1));
    CHECK(f.text->textBeforeOffset(0, QAccessible::WordBoundary, &start, &end).isEmpty());
    CHECK((start == -1 && end == -1));
}

TEST_CASE("the caret is where the editor has it before anything was typed", "[editoraccessibility]")
{
    const Fixture f(u"one\ntwo\n"_s);
    CHECK(f.text->cursorPosition() == 0);
    f.editor->setCursorPosition(1, 2);
    CHECK(f.text->cursorPosition() == 6);
    f.text->setCursorPosition(3);
    int line = -1;
    int index = -1;
    f.editor->getCursorPosition(&line, &index);
    CHECK((line == 0 && index == 3));
}

TEST_CASE("there is one selection or none", "[editoraccessibility]")
{
    const Fixture f(u"one\ntwo\n"_s);
    CHECK(f.selected() == u"none"_s);
    f.text->removeSelection(0);
    f.text->addSelection(6, 1);
    CHECK(f.selected() == u"ne\ntw"_s);
    CHECK(f.editor->selectedText() == u"ne\ntw"_s);
    f.text->setSelection(1, 0, 2); // there is no second one
    f.text->removeSelection(1);
    CHECK(f.selected() == u"ne\ntw"_s);
    f.text->removeSelection(0);
    CHECK(f.selected() == u"none"_s);
    CHECK(f.editor->source() == u"one\ntwo\n"_s);
}

TEST_CASE("each change of the text is one step to undo", "[editoraccessibility]")
{
    const Fixture f(u"ä = 1\nprint(ä)\n"_s);
    f.editable->replaceText(4, 0, u"name =\r\n"_s);
    CHECK(f.editor->source() == u"name =\n1\nprint(ä)\n"_s);
    f.editor->undo();
    CHECK(f.editor->source() == u"ä = 1\nprint(ä)\n"_s);
    f.editable->insertText(1, u"😀\0"_s);
    CHECK(f.editor->source() == u"ä😀\0 = 1\nprint(ä)\n"_s);
    f.editor->undo();
    f.editable->deleteText(-1, 6);
    CHECK(f.editor->source() == u"print(ä)\n"_s);
    f.editor->undo();
    CHECK(f.editor->source() == u"ä = 1\nprint(ä)\n"_s);
    CHECK_FALSE(f.editor->isUndoAvailable());
}

TEST_CASE("inserted text is heard of by the editor and leaves the caret behind it",
          "[editoraccessibility]")
{
    const Fixture f(u"ab"_s);
    int changes = 0;
    QObject::connect(f.editor.get(), &CodeEditor::sourceChanged, f.editor.get(),
                     [&changes] { ++changes; });
    f.text->setCursorPosition(1);
    f.editable->insertText(1, u"é"_s);
    CHECK(changes == 1);
    CHECK(f.text->cursorPosition() == 2);
    f.editable->insertText(0, u"__"_s);
    CHECK(f.text->cursorPosition() == 4);
}

TEST_CASE("a read-only editor says so and stays as it is", "[editoraccessibility]")
{
    const Fixture f(u"one"_s);
    CHECK(f.object->role() == QAccessible::EditableText);
    CHECK(f.object->state().editable);
    CHECK(f.object->state().multiLine);
    CHECK(f.object->state().focused);
    f.editor->setReadOnly(true);
    CHECK_FALSE(f.object->state().editable);
    CHECK(f.object->state().readOnly);
    f.editable->replaceText(0, 3, u"two"_s);
    f.editable->deleteText(0, 1);
    CHECK(f.editor->source() == u"one"_s);
}

TEST_CASE("a character is found where it is drawn", "[editoraccessibility]")
{
    const Fixture f(u"ä€b\n    x\n"_s);
    const auto offset = GENERATE(0, 1, 2, 3, 8, 9);
    const QRect place = f.text->characterRect(offset);
    CAPTURE(offset, place.x(), place.y(), place.width(), place.height());
    CHECK(f.object->rect().contains(place));
    CHECK(place.height() > 5);
    CHECK(f.text->offsetAtPoint(place.center()) == offset);
    CHECK(f.text->characterRect(-1).isEmpty());
    CHECK(f.text->characterRect(100).isEmpty());
    CHECK(f.text->offsetAtPoint(f.object->rect().topLeft() - QPoint(5, 5)) == -1);
}

TEST_CASE("typing and moving are told", "[editoraccessibility]")
{
    const AccessibleEvents events;
    const Fixture f(u"ä\n"_s);
    events.clear();
    f.text->setCursorPosition(1);
    CHECK(events.comes(u"caret 1"_s));
    QTest::keyClick(f.editor.get(), 'x');
    CHECK(events.comes(u"inserted x at 1"_s));
    CHECK(events.comes(u"caret 2"_s));
    QTest::keyClick(f.editor.get(), Qt::Key_Home, Qt::ShiftModifier);
    CHECK(events.comes(u"selected 0 to 2"_s));
    QTest::keyClick(f.editor.get(), Qt::Key_Delete);
    CHECK(events.comes(u"removed äx at 0"_s));
    CHECK(events.comes(u"selected 0 to 0"_s));
}

TEST_CASE("an editor goes while a reader holds its interface", "[editoraccessibility]")
{
    const AccessibleEvents events;
    Fixture f(u"one"_s);
    const QAccessible::Id id = QAccessible::uniqueId(f.object);
    f.editor.reset();
    CHECK(QAccessible::accessibleInterface(id) == nullptr);
}
