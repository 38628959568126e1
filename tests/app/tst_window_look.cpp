// SPDX-License-Identifier: GPL-3.0-or-later
// What the window looks like by its user's choice, and that it is remembered.
#include "app/windowfixture.h"
#include "page/proseview.h"
#include "settingsstore.h"
#include "windowhost.h"

#include <QMenuBar>
#include <QPushButton>
#include <Qsci/qscilexer.h>
#include <QScreen>
#include <QSplitter>

using namespace Lectern;
using namespace Lectern::App;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TEST_CASE("every pane scales together, live", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    const auto sizes = [&] {
        const RunnableView *demo = f.window->page()->runnable(u"two-trials"_s);
        REQUIRE(demo != nullptr);
        return QList<double>{child<QWidget>(*f.window, u"courseTree"_s)->font().pointSizeF(),
                             child<QPushButton>(*demo, u"blockRunButton"_s)->font().pointSizeF(),
                             child<QWidget>(*demo, u"codeView"_s)->font().pointSizeF(),
                             double(f.editor()->textHeight(0)),
                             f.window->menuBar()->font().pointSizeF()};
    };
    const QList<double> usual = sizes();
    f.trigger(u"largerAction"_s);
    f.trigger(u"largerAction"_s);
    const QList<double> larger = sizes();
    for (qsizetype i = 0; i < usual.size(); ++i) {
        INFO("pane " << i);
        CHECK(larger[i] > usual[i]);
    }
    f.trigger(u"usualSizeAction"_s);
    CHECK(sizes() == usual);
    f.trigger(u"smallerAction"_s);
    CHECK(sizes()[0] < usual[0]);
    f.trigger(u"usualSizeAction"_s);
}

TEST_CASE("Control and the wheel scale everything wherever the pointer is", "[window]")
{
    WindowFixture f;
    const auto turn = [&](QWidget *widget, int angle) {
        QTest::wheelEvent(f.window->windowHandle(), widget->mapTo(f.window.get(), QPoint(20, 20)),
                          {0, angle}, {}, Qt::ControlModifier);
    };
    const auto scalesOver = [&](QWidget *widget) {
        const double usual = f.window->settings().scale;
        turn(widget, 120);
        const double larger = f.window->settings().scale;
        turn(widget, -120);
        return larger > usual && f.window->settings().scale == usual;
    };
    CHECK(scalesOver(child<QWidget>(*f.window, u"startPage"_s)));
    CHECK(scalesOver(f.editor()->viewport()));
    CHECK(scalesOver(f.window->pane()->output()->viewport()));
    REQUIRE(f.window->openLesson(copyingLesson));
    const LessonPage *page = f.window->page();
    CHECK(scalesOver(page->viewport()));
    CHECK(scalesOver(page->findChild<ProseView *>()->viewport()));
    const RunnableView *demo = page->runnable(u"two-trials"_s);
    REQUIRE(f.window->page()->scrollTo(demo->address()));
    CHECK(scalesOver(child<QAbstractScrollArea>(*demo, u"codeView"_s)->viewport()));
}

TEST_CASE("the courses get the room that their letters need", "[window]")
{
    WindowFixture f;
    f.window->resize(1400, 800);
    auto *splitter = child<QSplitter>(*f.window, u"mainSplitter"_s);
    splitter->setSizes({250, 700, 450});
    const int usual = splitter->sizes()[0];
    while (f.window->settings().scale < 1.5)
        f.trigger(u"largerAction"_s);
    CHECK(splitter->sizes()[0] == Catch::Approx(usual * f.window->settings().scale).epsilon(0.03));
    f.trigger(u"usualSizeAction"_s);
    CHECK(splitter->sizes()[0] == Catch::Approx(usual).epsilon(0.03));
}

TEST_CASE("colours change live, in all panes", "[window]")
{
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    f.trigger(u"darkSchemeAction"_s);
    CHECK(f.editor()->lexer()->defaultPaper().lightness() < 80);
    const RunnableView *demo = f.window->page()->runnable(u"two-trials"_s);
    CHECK(child<QWidget>(*demo, u"codeView"_s)->palette().color(QPalette::Base).lightness() < 80);
    f.trigger(u"highContrastAction"_s);
    CHECK(f.editor()->lexer()->defaultPaper() == QColor(Qt::black));
    f.trigger(u"lightSchemeAction"_s);
    CHECK(f.editor()->lexer()->defaultPaper().lightness() > 200);
}

TEST_CASE("size and panes and colours are as they were left", "[window]")
{
    WindowFixture f;
    f.trigger(u"largerAction"_s);
    f.trigger(u"darkSchemeAction"_s);
    f.trigger(u"showOutlineAction"_s);
    const QSize screen = f.window->screen()->availableSize();
    f.window->resize(screen.width() - 2, screen.height() - 100);
    auto *splitter = child<QSplitter>(*f.window, u"workSplitter"_s);
    splitter->setSizes({200, 300});
    const QList<int> sizes = splitter->sizes();
    const QSize size = f.window->size();
    const Settings left = f.window->settings();
    f.options.settings = left;
    f.open();
    CHECK(f.window->size() == size);
    CHECK(child<QSplitter>(*f.window, u"workSplitter"_s)->sizes().first() == sizes.first());
    CHECK_FALSE(child<QWidget>(*f.window, u"outlineView"_s)->isVisible());
    CHECK(f.editor()->lexer()->defaultPaper().lightness() < 80);
    CHECK(f.window->settings().scale == left.scale);
    CHECK(left.scale > 1);
    f.trigger(u"usualSizeAction"_s);
    f.trigger(u"lightSchemeAction"_s);
}

TEST_CASE("the window is made again in another language, with the lesson that was open", "[window]")
{
    const QTemporaryDir folder;
    WindowOptions options;
    options.courseFolder = QStringLiteral(LECTERN_SOURCE_DIR "/lessons");
    options.drafts = DraftStore(folder.filePath(u"drafts"_s));
    options.cacheFolder = folder.filePath(u"cache"_s);
    options.settings.language = u"en"_s;
    const SettingsStore store(folder.filePath(u"settings.json"_s));
    WindowHost host(options, testRepository(), store);
    host.window().show();
    REQUIRE(host.window().openLesson(copyingLesson));
    CHECK(host.window().actions().run->text() == u"Run"_s);
    host.window().pane()->editor()->setSource(u"# kept\n"_s);

    Q_EMIT host.window().languageChosen(u"vi"_s);
    REQUIRE(QTest::qWaitForWindowExposed(&host.window()));
    CHECK(host.window().actions().run->text() == u"Chạy"_s);
    CHECK(host.window().lessonId() == copyingLesson);
    CHECK(host.window().pane()->editor()->source() == u"# kept\n"_s);
    CHECK(store.load().settings.language == u"vi"_s);

    Q_EMIT host.window().languageChosen(u"en"_s);
    CHECK(host.window().actions().run->text() == u"Run"_s);
}

TEST_CASE("a broken settings file does not keep the window from opening", "[window]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"scale\": 1.5, \"colorSch");
    file.close();
    const SettingsStore store(path);
    const SettingsStore::Loaded loaded = store.load();
    REQUIRE(loaded.notice);
    WindowOptions options;
    options.drafts = DraftStore(folder.filePath(u"drafts"_s));
    options.cacheFolder = folder.filePath(u"cache"_s);
    options.settings = loaded.settings;
    WindowHost host(options, testRepository(), store);
    host.window().show();
    CHECK(QTest::qWaitForWindowExposed(&host.window()));
    host.window().close();
    CHECK_FALSE(store.load().notice); // a good one took its place
}
