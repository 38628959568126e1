// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/exercisecard.h"

#include "app/fixtures.h"
#include "page/codeview.h"
#include "page/proseview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    ExerciseCard card{sampleLesson().exercises.first(), testRepository()};
    QPushButton *hint = child<QPushButton>(card, u"hintButton"_s);
    QPushButton *solution = child<QPushButton>(card, u"solutionButton"_s);

    Fixture()
    {
        card.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        card.resize(600, 600);
        card.show();
        REQUIRE(QTest::qWaitForWindowExposed(&card));
    }
};

} // namespace

TEST_CASE("hints open one at a time, and the last one says that it is the last", "[widget]")
{
    Fixture f;
    auto *hints = child<ProseView>(f.card, u"hints"_s);
    CHECK_FALSE(hints->isVisible());
    QTest::mouseClick(f.hint, Qt::LeftButton);
    CHECK(hints->toPlainText().contains(u"first"_s));
    CHECK_FALSE(hints->toPlainText().contains(u"second"_s));
    QTest::mouseClick(f.hint, Qt::LeftButton);
    QTest::mouseClick(f.hint, Qt::LeftButton);
    CHECK(hints->toPlainText().contains(u"third"_s));
    CHECK_FALSE(f.hint->isEnabled());
}

TEST_CASE("the solution opens only after it was asked for twice", "[widget]")
{
    Fixture f;
    auto *code = child<CodeView>(f.card, u"solution"_s);
    QTest::mouseClick(f.solution, Qt::LeftButton);
    CHECK_FALSE(code->isVisible());
    QTest::mouseClick(f.solution, Qt::LeftButton);
    CHECK(code->isVisible());
    CHECK(code->toPlainText().contains(u"return 2 * x"_s));
}

TEST_CASE("the card leads into the editor", "[widget]")
{
    Fixture f;
    QSignalSpy opened(&f.card, &ExerciseCard::openRequested);
    QTest::mouseClick(child<QPushButton>(f.card, u"openExerciseButton"_s), Qt::LeftButton);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == u"double"_s);
}
