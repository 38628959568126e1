// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/pitfallpair.h"

#include "app/comparisonfixture.h"
#include "app/fixtures.h"
#include "instruments/comparisonview.h"
#include "page/runnableview.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

RunnableBlock block(RunnableBlock::Role role)
{
    RunnableBlock made = sampleDemo(u"trap"_s);
    made.role = role;
    return made;
}

/// A pair in a page that scrolls, with a button below it.
struct Fixture
{
    QScrollArea page;
    PitfallPair *pair;
    QPushButton *after = new QPushButton(u"after"_s);
    RunnableView *fix;

    explicit Fixture(QSize size = {700, 600})
    {
        const Theme theme = makeTheme(ColorScheme::Light, testRepository());
        auto *column = new QWidget;
        auto *mistake =
            new RunnableView(block(RunnableBlock::Role::Pitfall), testRepository(), column);
        fix = new RunnableView(block(RunnableBlock::Role::Fix), testRepository(), column);
        pair = new PitfallPair(mistake, nullptr, fix, column);
        mistake->setTheme(theme);
        fix->setTheme(theme);
        pair->setTheme(theme);
        auto *layout = new QVBoxLayout(column);
        layout->addWidget(pair);
        layout->addWidget(after);
        layout->addStretch(1);
        page.setWidget(column);
        page.setWidgetResizable(true);
        page.setFocusPolicy(Qt::NoFocus);
        page.resize(size);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    bool shows(const QString &name) const
    {
        const auto *part = pair->findChild<QWidget *>(name);
        return part && part->isVisible();
    }
    QPushButton *compare() const { return child<QPushButton>(*pair, u"compareButton"_s); }
};

} // namespace

TEST_CASE("a pair that cannot be measured offers no comparison", "[pitfallpair]")
{
    const Fixture f;
    CHECK_FALSE(f.shows(u"compareButton"_s));
    f.pair->setComparable(false);
    CHECK(f.pair->findChild<QWidget *>(u"compareButton"_s) == nullptr);
    f.pair->setComparable(true);
    CHECK(f.shows(u"compareButton"_s));
    CHECK_FALSE(f.shows(u"comparisonView"_s));
    f.pair->setComparable(false);
    CHECK_FALSE(f.shows(u"compareButton"_s));
}

TEST_CASE("compare says what it does and is stop while runs are made", "[pitfallpair]")
{
    const Fixture f;
    f.pair->setComparable(true);
    QPushButton *button = f.compare();
    CHECK(button->text() == u"Compare"_s);
    CHECK(button->accessibleName().contains(u"runs both in turn several times"_s));
    CHECK(button->toolTip() == button->accessibleName());
    QSignalSpy compares(f.pair, &PitfallPair::compareRequested);
    QSignalSpy stops(f.pair, &PitfallPair::stopRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(compares.size() == 1);
    f.pair->setComparing(true);
    f.pair->setProgress(4, 20);
    CHECK(button->text() == u"Stop"_s);
    CHECK(child<QLabel>(*f.pair, u"compareProgress"_s)->text() == u"4 of 20"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(stops.size() == 1);
    CHECK(compares.size() == 1);
    f.pair->setComparing(false);
    CHECK(button->text() == u"Compare"_s);
    CHECK_FALSE(f.shows(u"compareProgress"_s));
}

TEST_CASE("what was compared stands below the button and does not scroll by itself",
          "[pitfallpair]")
{
    const QSize size = GENERATE(QSize(1100, 500), QSize(520, 500));
    const Fixture f(size);
    f.pair->setComparable(true);
    f.pair->showComparison(listAndGenerator(), u"The fix takes half of the time. "_s.repeated(8));
    auto *view = child<ComparisonView>(*f.pair, u"comparisonView"_s);
    CHECK(QTest::qWaitFor([&] {
        return view->mapTo(f.pair, QPoint()).y() >
               f.compare()->mapTo(f.pair, QPoint()).y() + f.compare()->height() - 1;
    }));
    CHECK(f.compare()->mapTo(f.pair, QPoint()).y() >=
          f.fix->mapTo(f.pair, QPoint()).y() + f.fix->height());
    const auto *drawing = view->findChild<QScrollArea *>();
    CHECK(QTest::qWaitFor([&] { return drawing->verticalScrollBar()->maximum() == 0; }));
    CHECK(view->height() < 400);
    CHECK(QTest::qWaitFor(
        [&] { return view->mapTo(f.pair, QPoint()).y() + view->height() <= f.pair->height(); }));
    CHECK(f.after->y() > f.pair->geometry().bottom());
}

TEST_CASE("the tab key goes from the fix to compare to the figure and on", "[pitfallpair]")
{
    const Fixture f;
    f.pair->setComparable(true);
    f.pair->showComparison(listAndGenerator(), {});
    REQUIRE(QTest::qWaitFor([&] { return f.shows(u"comparisonView"_s); }));
    child<QPushButton>(*f.fix, u"blockCopyButton"_s)->setFocus();
    QStringList names;
    for (int i = 0; i < 12 && !f.after->hasFocus(); ++i) {
        QTest::keyClick(f.page.focusWidget() ? f.page.focusWidget() : f.pair, Qt::Key_Tab);
        names.append(QApplication::focusWidget()->objectName());
    }
    const qsizetype compare = names.indexOf(u"compareButton"_s);
    CAPTURE(names.join(u' ').toStdString());
    REQUIRE(compare >= 0);
    CHECK(names.sliced(compare + 1) == QStringList{u"figureChoice"_s, u"figureCanvas"_s,
                                                   u"figureAsText"_s, u"figureCopy"_s,
                                                   u"figureExport"_s, QString()});
    CHECK(f.after->hasFocus());
}

TEST_CASE("a failure is a sentence that goes when runs are made again", "[pitfallpair]")
{
    const Fixture f;
    f.pair->setComparable(true);
    f.pair->showComparison(listAndGenerator(), {});
    f.pair->setComparing(true);
    f.pair->setComparing(false);
    f.pair->showFailure(u"The fix did not end in time. Make it smaller and compare again."_s);
    CHECK(f.shows(u"compareFailure"_s));
    CHECK(QTest::qWaitFor([&] { return f.shows(u"comparisonView"_s); }));
    CHECK(child<QLabel>(*f.pair, u"compareFailure"_s)->text().startsWith(u"The fix did"_s));
    f.pair->setComparing(true);
    CHECK_FALSE(f.shows(u"compareFailure"_s));
    f.pair->showFailure(u"No."_s);
    f.pair->showComparison(listAndGenerator(), {});
    CHECK_FALSE(f.shows(u"compareFailure"_s));
}

TEST_CASE("a comparison takes another theme and hands out its values", "[pitfallpair]")
{
    const Fixture f;
    f.pair->setComparable(true);
    f.pair->showComparison(listAndGenerator(), {});
    auto *view = child<ComparisonView>(*f.pair, u"comparisonView"_s);
    const int height = view->height();
    f.pair->setTheme(makeTheme(ColorScheme::Dark, testRepository(), 1.5));
    CHECK(QTest::qWaitFor([&] { return view->height() > height; }));
    QSignalSpy exported(f.pair, &PitfallPair::exportRequested);
    child<QAction>(*view, u"figureExport_csv"_s)->trigger();
    CHECK(exported.size() == 1);
}
