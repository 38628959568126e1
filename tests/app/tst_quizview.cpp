// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/quizview.h"

#include "app/fixtures.h"
#include "page/proseview.h"
#include "verdict/verdictbanner.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QuizView view;
    QPushButton *answer = child<QPushButton>(view, u"quizAnswerButton"_s);
    VerdictBanner *banner = child<VerdictBanner>(view, u"quizVerdict"_s);
    ProseView *why = child<ProseView>(view, u"quizWhy"_s);

    explicit Fixture(const QuizBlock &quiz) : view(quiz, u"/nowhere"_s)
    {
        view.setTheme(makeTheme(ColorScheme::Dark, testRepository()));
        view.resize(500, 400);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    void choose(int option)
    {
        child<QAbstractButton>(view, u"quizOption%1"_s.arg(option))->click();
    }
};

QuizBlock choice()
{
    return std::get<QuizBlock>(sampleLesson().blocks[2]);
}

} // namespace

TEST_CASE("the right option is confirmed, and the reason appears", "[widget]")
{
    Fixture f(choice());
    f.choose(1);
    QTest::mouseClick(f.answer, Qt::LeftButton);
    CHECK(f.banner->tone() == VerdictBanner::Tone::Passed);
    CHECK(f.why->isVisible());
    CHECK(f.why->toPlainText().contains(u"Because."_s));
}

TEST_CASE("a wrong option is not scolded, and the reason stays hidden", "[widget]")
{
    Fixture f(choice());
    f.choose(0);
    QTest::mouseClick(f.answer, Qt::LeftButton);
    CHECK(f.banner->tone() == VerdictBanner::Tone::Neutral);
    CHECK_FALSE(f.why->isVisible());
}

TEST_CASE("answering without a choice asks for one", "[widget]")
{
    Fixture f(choice());
    QTest::keyClick(f.answer, Qt::Key_Space);
    CHECK(f.banner->isVisible());
    CHECK(f.banner->tone() == VerdictBanner::Tone::Neutral);
    CHECK_FALSE(f.why->isVisible());
}

TEST_CASE("several right options must all be chosen, and no other", "[widget]")
{
    QuizBlock quiz = choice();
    quiz.optionsHtml.append(u"both"_s);
    quiz.correct = {2, 0};
    Fixture f(quiz);
    f.choose(0);
    QTest::mouseClick(f.answer, Qt::LeftButton);
    CHECK(f.banner->tone() == VerdictBanner::Tone::Neutral);
    f.choose(2);
    QTest::mouseClick(f.answer, Qt::LeftButton);
    CHECK(f.banner->tone() == VerdictBanner::Tone::Passed);
}

TEST_CASE("an open question reveals its answer on demand", "[widget]")
{
    QuizBlock quiz;
    quiz.id = u"open"_s;
    quiz.askHtml = u"Why?"_s;
    quiz.answerHtml = u"Sharing."_s;
    Fixture f(quiz);
    CHECK_FALSE(f.why->isVisible());
    QTest::mouseClick(f.answer, Qt::LeftButton);
    CHECK(f.why->isVisible());
    CHECK(f.why->toPlainText().contains(u"Sharing."_s));
}

TEST_CASE("an ampersand in an option is shown, not taken for a shortcut", "[widget]")
{
    QuizBlock quiz = choice();
    quiz.optionsHtml = {u"a &amp; b"_s, u"c"_s};
    Fixture f(quiz);
    CHECK(child<QAbstractButton>(f.view, u"quizOption0"_s)->text() == u"a && b"_s);
}
