// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "page/codeview.h"
#include "theme.h"

#include <KSyntaxHighlighting/Repository>

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern::App;

namespace {

const KSyntaxHighlighting::Repository &repository()
{
    static const KSyntaxHighlighting::Repository loaded;
    return loaded;
}

/// A page that scrolls, with a listing at its top.
struct Fixture
{
    Fixture() : view(new CodeView(repository()))
    {
        view->setTheme(makeTheme(ColorScheme::Light, repository()));
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addWidget(view);
        column->addStretch();
        page->setMinimumHeight(2000);
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(500, 300);
        area.show();
    }
    void set(const QString &code, const QString &language = QStringLiteral("python"))
    {
        view->setCode(code, language);
        QTest::qWait(0); // the layout
    }
    /// Turns the wheel over the listing; the page gets the event if the listing leaves it.
    void turnWheel(QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = view->viewport();
        QTest::wheelEvent(area.windowHandle(), target->mapTo(&area, QPoint(20, 10)), angle, {},
                          modifiers);
    }
    QColor colorAt(int line, int column) const
    {
        const QTextBlock block = view->document()->findBlockByNumber(line);
        for (const auto &range : block.layout()->formats())
            if (column >= range.start && column < range.start + range.length)
                return range.format.foreground().color();
        return {};
    }
    /// Whether the bottom of the last line is inside the viewport.
    bool showsAllLines() const
    {
        QTextCursor cursor(view->document());
        cursor.movePosition(QTextCursor::End);
        return view->cursorRect(cursor).bottom() <= view->viewport()->height() &&
               view->verticalScrollBar()->maximum() == 0;
    }

    QScrollArea area;
    CodeView *view; // owned by the area
};

} // namespace

TEST_CASE("a listing is as high as its code", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("a = 1\n"));
    const int one = f.view->height();
    CHECK(f.showsAllLines());
    f.set(QStringLiteral("a = 1\n").repeated(40));
    CHECK(f.showsAllLines());
    CHECK(f.view->height() > one + 39 * (f.view->fontMetrics().height() - 2));
    f.set(QStringLiteral("a = 1\n"));
    CHECK(f.view->height() == one); // it shrinks again
}

TEST_CASE("a larger font makes the listing higher", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("a = 1\n").repeated(10));
    const int before = f.view->height();
    QFont font = f.view->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    f.view->setFont(font);
    QTest::qWait(0);
    CHECK(f.view->height() > before * 1.5);
    CHECK(f.showsAllLines());
}

TEST_CASE("a line that is too long gets a scroll bar and hides no line", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("short = 1\n") + QStringLiteral("x = 1; ").repeated(50));
    CHECK(f.view->horizontalScrollBar()->maximum() > 0);
    CHECK(f.showsAllLines());
    CHECK(f.view->lineWrapMode() == QPlainTextEdit::NoWrap);
}

TEST_CASE("the line end at the end of the code is no empty line", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("a\nb\n"));
    CHECK(f.view->toPlainText() == QStringLiteral("a\nb"));
    f.set(QStringLiteral("a\nb"));
    CHECK(f.view->toPlainText() == QStringLiteral("a\nb"));
    f.set(QString());
    CHECK(f.view->toPlainText().isEmpty());
}

TEST_CASE("the wheel over a listing scrolls the page", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("x = 1; ").repeated(50));
    REQUIRE(f.area.verticalScrollBar()->maximum() > 1000);
    REQUIRE(f.area.verticalScrollBar()->value() == 0);
    const auto modifiers = GENERATE(Qt::NoModifier, Qt::ControlModifier);
    f.turnWheel({0, -120}, modifiers);
    CHECK(f.area.verticalScrollBar()->value() > 0);
    CHECK(f.view->horizontalScrollBar()->value() == 0);
}

TEST_CASE("the wheel turned sideways scrolls a long line", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("x = 1; ").repeated(50));
    f.turnWheel({-120, 0});
    CHECK(f.view->horizontalScrollBar()->value() > 0);
    CHECK(f.area.verticalScrollBar()->value() == 0);
}

TEST_CASE("code is coloured by its language", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("return 1  # note\n"));
    CHECK(f.colorAt(0, 0).isValid());
    CHECK(f.colorAt(0, 0) != f.colorAt(0, 11));

    const auto shell = GENERATE(QStringLiteral("shell"), QStringLiteral("bash"));
    f.set(QStringLiteral("echo \"x\" # note\n"), shell);
    CHECK(f.colorAt(0, 10).isValid());
    CHECK(f.colorAt(0, 10) != f.colorAt(0, 6));
}

TEST_CASE("code of an unknown language is plain", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("return 1 # note\n"), GENERATE(QStringLiteral("klingon"), QString()));
    CHECK(f.view->toPlainText() == QStringLiteral("return 1 # note"));
    CHECK(f.colorAt(0, 0) == f.colorAt(0, 11));
    f.view->setTheme(makeTheme(ColorScheme::Dark, repository()));
    CHECK(f.colorAt(0, 0).lightness() > 128);
}

TEST_CASE("every colour of a listing can be read on its background", "[codeview]")
{
    const Theme theme = makeTheme(GENERATE(ColorScheme::Light, ColorScheme::Dark), repository());
    Fixture f;
    f.view->setTheme(theme);
    f.set(QStringLiteral("@d\ndef f(a: int = 0x1) -> str:  # TODO: it\n    '''D.'''\n"
                         "    raise ValueError(f'{a!r}' r'(a|b)' b'\\n')\n"));
    int coloured = 0;
    for (QTextBlock block = f.view->document()->begin(); block.isValid(); block = block.next()) {
        for (const auto &range : block.layout()->formats()) {
            if (range.format.foreground().style() == Qt::NoBrush)
                continue;
            ++coloured;
            CHECK(contrastRatio(range.format.foreground().color(), theme.codeBackground) >= 4.5);
        }
    }
    CHECK(coloured > 8);
}

TEST_CASE("another theme recolours the listing", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("return 1\n"));
    const QColor light = f.colorAt(0, 0);
    f.view->setTheme(makeTheme(ColorScheme::Dark, repository()));
    CHECK(f.colorAt(0, 0) != light);
}

TEST_CASE("a listing is for reading and copying", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("a = 1\n"));
    f.area.activateWindow();
    f.view->setFocus();
    QTest::keyClicks(f.view, QStringLiteral("xyz"));
    CHECK(f.view->toPlainText() == QStringLiteral("a = 1"));
    QTest::keyClick(f.view, Qt::Key_A, Qt::ControlModifier);
    CHECK(f.view->textCursor().selectedText() == QStringLiteral("a = 1"));
    CHECK(f.view->objectName() == QStringLiteral("codeView"));
    CHECK_FALSE(f.view->accessibleName().isEmpty());
}

TEST_CASE("the Tab key leaves a listing", "[codeview]")
{
    Fixture f;
    CHECK(f.view->tabChangesFocus());
    CHECK(f.view->focusPolicy() != Qt::NoFocus);
}

TEST_CASE("a marked line has an arrow and a colour and is described", "[codeview]")
{
    Fixture f;
    f.set(QStringLiteral("a = 1\nb = 2\nc = 3\n"));
    const auto picture = [&f] { return f.view->viewport()->grab().toImage(); };
    const QImage plain = picture();
    f.view->markLine(2);
    CHECK(f.view->markedLine() == 2);
    CHECK(f.view->accessibleDescription() ==
          QStringLiteral("python. The recorded run is at line 2."));
    const QImage marked = picture();
    const int middle = static_cast<int>(
        f.view->cursorRect(QTextCursor(f.view->document()->findBlockByNumber(1))).center().y());
    CHECK(marked.pixelColor(4, middle) != plain.pixelColor(4, middle));
    CHECK(marked.pixelColor(marked.width() - 20, middle) !=
          plain.pixelColor(plain.width() - 20, middle));
    f.view->markLine(4);
    CHECK(f.view->markedLine() == 0);
    CHECK(picture() == plain);
    f.view->markLine(3);
    f.set(QStringLiteral("x\ny\nz\n"));
    CHECK(f.view->markedLine() == 0);
}
