// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/quizview.h"

#include "app/fixtures.h"
#include "page/proseview.h"
#include "verdict/verdictbanner.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>

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

TEST_CASE("an option is shown as written and named so to a screen reader", "[widget]")
{
    QuizBlock quiz = choice();
    quiz.optionsHtml = {u"a &amp; <code>b</code>"_s, u"c"_s};
    Fixture f(quiz);
    CHECK(child<QAbstractButton>(f.view, u"quizOption0"_s)->accessibleName() == u"a & b"_s);
    CHECK(child<ProseView>(f.view, u"quizOptionText0"_s)->toPlainText() == u"a & b"_s);
}

TEST_CASE("a question is answered with the keyboard alone", "[widget]")
{
    Fixture f(choice());
    f.view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.view));
    auto *first = child<QAbstractButton>(f.view, u"quizOption0"_s);
    auto *second = child<QAbstractButton>(f.view, u"quizOption1"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    CHECK(first->isChecked());
    QTest::keyClick(first, Qt::Key_Down);
    CHECK(second->isChecked());
    CHECK(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Tab);
    CHECK(f.answer->hasFocus());
    QTest::keyClick(f.answer, Qt::Key_Space);
    CHECK(f.banner->tone() == VerdictBanner::Tone::Passed);
}

TEST_CASE("a click beside the text of an option chooses it", "[widget]")
{
    Fixture f(choice());
    auto *option = child<QAbstractButton>(f.view, u"quizOption1"_s);
    QWidget *row = option->parentWidget();
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() - 5, row->height() / 2));
    CHECK(option->isChecked());
}

TEST_CASE("each answer is told as right or not and said at its option", "[widget]")
{
    Fixture f(choice());
    QSignalSpy answers(&f.view, &QuizView::answered);
    auto *first = child<QAbstractButton>(f.view, u"quizOption0"_s);
    auto *second = child<QAbstractButton>(f.view, u"quizOption1"_s);
    f.choose(0);
    QTest::mouseClick(f.answer, Qt::LeftButton);
    CHECK(first->accessibleDescription().startsWith(u"Not this one"_s));
    f.choose(1);
    CHECK_FALSE(first->accessibleDescription().contains(u"this one"_s)); // it is another answer
    QTest::mouseClick(f.answer, Qt::LeftButton);
    CHECK(second->accessibleDescription().startsWith(u"Right"_s));
    REQUIRE(answers.size() == 2);
    CHECK(answers[0] == QVariantList{u"which"_s, false});
    CHECK(answers[1] == QVariantList{u"which"_s, true});
}

TEST_CASE("an option tells to a screen reader what is asked", "[widget]")
{
    QuizBlock quiz = choice();
    quiz.askHtml = u"What is <code>a</code>?"_s;
    Fixture f(quiz);
    auto *option = child<QAbstractButton>(f.view, u"quizOption0"_s);
    CHECK(option->accessibleDescription() == u"What is a?"_s);
    f.choose(0);
    QTest::mouseClick(f.answer, Qt::LeftButton);
    CHECK(option->accessibleDescription() == u"Not this one\nWhat is a?"_s);
}

TEST_CASE("the right answer is shown on demand only after a try", "[widget]")
{
    Fixture f(choice());
    QSignalSpy answers(&f.view, &QuizView::answered);
    auto *reveal = child<QPushButton>(f.view, u"quizRevealButton"_s);
    CHECK_FALSE(reveal->isVisible());
    f.choose(0);
    QTest::mouseClick(f.answer, Qt::LeftButton);
    REQUIRE(reveal->isVisible());
    QTest::mouseClick(reveal, Qt::LeftButton);
    CHECK(child<QAbstractButton>(f.view, u"quizOption1"_s)
              ->accessibleDescription()
              .startsWith(u"Right"_s));
    CHECK(f.why->isVisible());
    CHECK(answers.size() == 1); // showing it is no answer
}

TEST_CASE("of several answers nothing tells which of them are right", "[widget]")
{
    QuizBlock quiz = choice();
    quiz.optionsHtml.append(u"both"_s);
    quiz.correct = {0, 2};
    Fixture f(quiz);
    f.choose(0);
    f.choose(1);
    QTest::mouseClick(f.answer, Qt::LeftButton);
    for (int i = 0; i < 3; ++i)
        CHECK(child<QAbstractButton>(f.view, u"quizOption%1"_s.arg(i))->accessibleDescription() ==
              QTextDocumentFragment::fromHtml(quiz.askHtml).toPlainText());
}

TEST_CASE("a long option wraps instead of widening the page", "[widget]")
{
    QuizBlock quiz = choice();
    quiz.optionsHtml[0] = u"a long option "_s.repeated(30);
    Fixture f(quiz);
    CHECK(f.view.minimumSizeHint().width() < 400);
}
