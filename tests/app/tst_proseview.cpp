// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/proseview.h"

#include "app/fixtures.h"
#include "course/markdown.h"
#include "page/pictures.h"
#include "page/typography.h"

#include <QFile>
#include <QHelpEvent>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

/// English prose in one paragraph.
QString prose()
{
    return "<p>"_L1 +
           u"You have a configuration that works, and you would like to try a variation "
           "of it. So you copy it and edit the copy. What does the original hold "
           "afterwards? Decide first, then run the program. "_s.repeated(6) +
           "</p>"_L1;
}

struct Fixture
{
    ProseView view;

    explicit Fixture(const QString &html, double scale = 1, const QString &folder = u"/nowhere"_s)
        : view(folder)
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository(), scale));
        view.setProse(html);
        view.resize(1200, 10);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    QString text() const { return view.document()->toPlainText(); }
};

double charactersPerLine(const ProseView &view)
{
    const QTextLayout &layout = *view.document()->begin().layout();
    REQUIRE(layout.lineCount() > 4);
    double characters = 0;
    for (int line = 0; line + 1 < layout.lineCount(); ++line)
        characters += layout.lineAt(line).textLength();
    return characters / (layout.lineCount() - 1);
}

} // namespace

TEST_CASE("a line of prose has 65 to 80 characters at every scale", "[widget]")
{
    for (const double scale : {1.0, 1.5, 2.0}) {
        Fixture f(prose(), scale);
        const double characters = charactersPerLine(f.view);
        CAPTURE(scale, characters);
        CHECK(characters >= 65);
        CHECK(characters <= 80);
    }
}

TEST_CASE("the measure follows the scale while the page is open", "[widget]")
{
    Fixture f(prose());
    f.view.setTheme(makeTheme(ColorScheme::Dark, testRepository(), 2));
    const double characters = charactersPerLine(f.view);
    CHECK(characters >= 65);
    CHECK(characters <= 80);
}

TEST_CASE("headings have a scale of sizes and more room above than below", "[widget]")
{
    const Theme theme = makeTheme(ColorScheme::Light, testRepository());
    const Typography typography = makeTypography(theme);
    CHECK(typography.title.pointSizeF() > typography.heading(2).pointSizeF());
    CHECK(typography.heading(2).pointSizeF() > typography.heading(3).pointSizeF());
    CHECK(typography.heading(3).pointSizeF() > typography.body.pointSizeF());
    CHECK(typography.caption.pointSizeF() < typography.body.pointSizeF());
    Fixture f(u"<p>a</p>\n<h2>b</h2>\n<p>c</p>\n<h3>d</h3>\n<p>e</p>"_s);
    CHECK(f.view.headingCount() == 2);
    CHECK(f.view.headingTop(1) > f.view.headingTop(0));
    for (QTextBlock block = f.view.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            CHECK(block.blockFormat().topMargin() > 1.5 * block.blockFormat().bottomMargin());
    }
}

TEST_CASE("prose is as high as its text and leaves wheel and paging keys to the page", "[widget]")
{
    QWidget parent;
    ProseView view(u"/nowhere"_s, &parent);
    view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
    view.setProse(prose());
    view.resize(400, 10);
    parent.resize(800, 800);
    parent.show();
    REQUIRE(QTest::qWaitForWindowExposed(&parent));
    const int wide = view.height();
    view.resize(250, 10);
    CHECK(view.height() > wide);
    CHECK(view.height() >= view.document()->size().height());
    QKeyEvent pageDown(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &pageDown);
    CHECK_FALSE(pageDown.isAccepted());
}

TEST_CASE("a table that is too wide scrolls by itself and hides no row", "[widget]")
{
    const QString cell = "<td>"_L1 + QString(60, u'x') + "</td>"_L1;
    Fixture f("<table>\n<thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr>"_L1 + cell + cell +
              "</tr></tbody></table>"_L1);
    f.view.resize(400, 10);
    CHECK(QTest::qWaitFor([&] { return f.view.horizontalScrollBar()->maximum() > 0; }));
    CHECK(f.view.viewport()->height() >= f.view.document()->size().height());
    CHECK(f.view.width() == 400);
}

TEST_CASE("a picture is at most as wide as the lines and tells what it shows", "[widget]")
{
    QTemporaryDir folder;
    QImage picture(3000, 300, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(folder.filePath(u"wide.png"_s)));
    Fixture f(u"<p><img src=\"wide.png\" alt=\"a red &amp; wide bar\" /></p>"_s, 1, folder.path());
    CHECK(f.view.document()->size().width() <= f.view.viewport()->width());
    CHECK(f.view.document()->size().height() < 150);
    CHECK(f.view.accessibleDescription() == u"a red & wide bar"_s);
    const QImage seen = f.view.grab().toImage();
    CHECK(seen.pixelColor(20, 10) == QColor(Qt::red));
}

TEST_CASE("pictures are plain files of the lesson's folder and nothing else", "[widget]")
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(folder.filePath(u"inside.png"_s)));
    REQUIRE(picture.save(elsewhere.filePath(u"outside.png"_s)));
    const QString outside = elsewhere.filePath(u"outside.png"_s);
    REQUIRE(QFile::link(outside, folder.filePath(u"link.png"_s)));
    REQUIRE(QFile::link(elsewhere.path(), folder.filePath(u"linked"_s)));
    Pictures pictures(folder.path());
    CHECK_FALSE(pictures.picture(u"inside.png"_s).isNull());
    QFile file(folder.filePath(u"inside.png"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QString &source : QStringList{
             outside, "file://"_L1 + outside,
             "../"_L1 + elsewhere.path().section(u'/', -1) + "/outside.png"_L1, u"link.png"_s,
             u"linked/outside.png"_s, u"/dev/zero"_s, u"http://127.0.0.1/x.png"_s,
             u"//127.0.0.1/x.png"_s, u"qrc:/x.png"_s, u":/x.png"_s, u""_s, u"."_s,
             "data:image/png;base64,"_L1 + QString::fromLatin1(file.readAll().toBase64())}) {
        CAPTURE(source);
        CHECK(pictures.picture(source).isNull());
    }
}

TEST_CASE("a picture that is refused leaves its alternative text", "[widget]")
{
    Fixture f(u"<p>See <img src=\"http://127.0.0.1/x.png\" alt=\"a &lt;b&gt; chart\" />.</p>"_s);
    CHECK(f.text() == u"See [Picture, not shown: a <b> chart]."_s);
    Fixture nameless(u"<p><img src=\"no.png\"></p>"_s);
    CHECK(nameless.text() == u"[A picture that is not shown]"_s);
}

TEST_CASE("HTML and scripts of a course are left out before they reach the page", "[widget]")
{
    Problems problems;
    const auto parts = parseMarkdown(
        u"before\n\n<script>alert(1)</script>\n\n<iframe src=\"http://127.0.0.1\"></iframe>\n\n"
        "a <b onclick=\"x()\">bold</b> word\n\n[run](javascript:alert(1)) "
        "[file](file:///etc/passwd)"
        "\n\n![x](data:image/png;base64,AAAA)\n"_s,
        u"lesson.md"_s, 1, u"/nowhere"_s, problems);
    CHECK(problems.size() >= 5);
    REQUIRE(parts.size() == 1);
    Fixture f(parts[0].html);
    CHECK_FALSE(f.text().contains(u"alert"_s));
    CHECK_FALSE(f.view.toHtml().contains(u"javascript"_s));
    CHECK(f.text().contains(u"bold"_s));
}

TEST_CASE("the document gets neither style sheets nor files when it asks", "[widget]")
{
    QTemporaryDir folder;
    QFile sheet(folder.filePath(u"s.css"_s));
    REQUIRE(sheet.open(QIODevice::WriteOnly));
    sheet.write("p { color: #ff0000; }");
    sheet.close();
    Fixture f("<link rel=\"stylesheet\" href=\""_L1 + sheet.fileName() +
                  "\"><p>text <img src=\"file:///etc/passwd\"></p>"_L1,
              1, folder.path());
    const QTextBlock block = f.view.document()->begin();
    CHECK(block.begin().fragment().charFormat().foreground().color() != QColor(Qt::red));
    CHECK(f.view.document()
              ->resource(QTextDocument::HtmlResource, QUrl(u"file:///etc/passwd"_s))
              .toByteArray()
              .isEmpty());
}

TEST_CASE("a link is wished for and never followed by the view itself", "[widget]")
{
    Fixture f(u"<p><a href=\"https://example.org/\">there</a></p>"_s);
    QSignalSpy links(&f.view, &QTextBrowser::anchorClicked);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    REQUIRE(links.size() == 1);
    CHECK(f.text() == u"there"_s);
    CHECK(f.view.focusPolicy() == Qt::StrongFocus);
    Fixture plain(u"<p>nothing to come to</p>"_s);
    CHECK_FALSE(plain.view.focusPolicy() & Qt::TabFocus);
}

TEST_CASE("a link tells its title as a tool tip and takes none of it for markup", "[widget]")
{
    Fixture f(u"<p><a href=\"stage/other\" title=\"A &lt;b&gt; title\">there</a> is more</p>"_s);
    const auto toolTipAt = [&](const QPoint &place) {
        QHelpEvent event(QEvent::ToolTip, place, f.view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(f.view.viewport(), &event);
        return QToolTip::text();
    };
    CHECK(toolTipAt(QPoint(10, 10)) == u"<p>A &lt;b&gt; title</p>"_s);
    toolTipAt(QPoint(300, 10));
    CHECK(QTest::qWaitFor([] { return QToolTip::text().isEmpty(); })); // it fades
}
