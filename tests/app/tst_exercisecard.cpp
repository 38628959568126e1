// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/exercisecard.h"

#include "app/fixtures.h"
#include "page/codeview.h"
#include "page/proseview.h"
#include "page/solutionpanel.h"
#include "verdict/differenceview.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;
using State = ExerciseCard::AnswerState;

namespace {

QStringList announcements;

void record(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announcements += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

struct Fixture
{
    ExerciseCard card{sampleLesson().exercises.first(), testRepository()};
    QPushButton *hint = child<QPushButton>(card, u"hintButton"_s);
    QPushButton *solution = child<QPushButton>(card, u"solutionButton"_s);
    QPushButton *nextHint = child<QPushButton>(card, u"nextHintButton"_s);
    QPushButton *confirm = child<QPushButton>(card, u"confirmSolutionButton"_s);
    QPushButton *cancel = child<QPushButton>(card, u"cancelSolutionButton"_s);
    QPushButton *compare = child<QPushButton>(card, u"compareButton"_s);
    QPushButton *open = child<QPushButton>(card, u"openExerciseButton"_s);
    QWidget *question = child<QWidget>(card, u"solutionQuestion"_s);
    QLabel *questionText = child<QLabel>(card, u"solutionQuestionText"_s);
    QLabel *state = child<QLabel>(card, u"answerState"_s);
    CodeView *code = child<CodeView>(card, u"solution"_s);
    ProseView *hints = child<ProseView>(card, u"hints"_s);
    QSignalSpy hintOpened{&card, &ExerciseCard::hintOpened};
    QSignalSpy solutionOpened{&card, &ExerciseCard::solutionOpened};
    QSignalSpy compareRequested{&card, &ExerciseCard::compareRequested};
    QAccessible::UpdateHandler previous;

    Fixture()
    {
        card.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        card.resize(600, 600);
        card.show();
        card.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&card));
        announcements.clear();
        previous = QAccessible::installUpdateHandler(record);
    }
    ~Fixture() { QAccessible::installUpdateHandler(previous); }

    static void click(QPushButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
};

} // namespace

TEST_CASE("hints open one at a time, and the last one says that it is the last", "[exercisecard]")
{
    Fixture f;
    CHECK_FALSE(f.hints->isVisible());
    CHECK(f.hint->text() == u"Hint 1 of 3"_s);
    f.click(f.hint);
    CHECK(f.hints->toPlainText().contains(u"first"_s));
    CHECK_FALSE(f.hints->toPlainText().contains(u"second"_s));
    CHECK(f.hint->text() == u"Hint 2 of 3"_s);
    CHECK(f.hint->accessibleName() == u"Show hint 2 of 3 for Double it"_s);
    f.click(f.hint);
    f.click(f.hint);
    CHECK(f.hints->toPlainText().contains(u"first"_s)); // those that were opened stay
    CHECK(f.hints->toPlainText().contains(u"third"_s));
    CHECK_FALSE(f.hint->isEnabled());
    CHECK(f.hint->text() == u"All 3 hint(s) are open"_s);
    CHECK(f.card.openedHints() == 3);
}

TEST_CASE("an opened hint is told to the window and to screen readers", "[exercisecard]")
{
    Fixture f;
    f.hint->setFocus();
    QTest::keyClick(f.hint, Qt::Key_Space);
    QTest::keyClick(f.hint, Qt::Key_Space);
    REQUIRE(f.hintOpened.size() == 2);
    CHECK(f.hintOpened[1][0].toString() == u"double"_s);
    CHECK(f.hintOpened[1][1].toInt() == 2);
    CHECK(announcements == QStringList{u"Hint 1 of 3: first"_s, u"Hint 2 of 3: second"_s});
    CHECK(f.hint->hasFocus());
    QTest::keyClick(f.hint, Qt::Key_Space);
    CHECK(f.solution->hasFocus()); // the keyboard is not lost with the last hint
}

TEST_CASE("the solution opens only after a question was answered", "[exercisecard]")
{
    Fixture f;
    f.click(f.solution);
    CHECK_FALSE(f.code->isVisible());
    CHECK(f.question->isVisible());
    CHECK(f.questionText->text() ==
          u"Show the solution? You will learn more by trying the next hint first."_s);
    CHECK(announcements == QStringList{f.questionText->text()});
    CHECK(f.nextHint->hasFocus());
    f.click(f.solution); // asking twice is no answer
    CHECK_FALSE(f.code->isVisible());
    CHECK(f.solutionOpened.isEmpty());
    f.click(f.confirm);
    CHECK(f.code->isVisible());
    CHECK(f.code->toPlainText().contains(u"return 2 * x"_s));
    CHECK(child<QWidget>(f.card, u"solutionWhy"_s)->isVisible());
    CHECK_FALSE(f.question->isVisible());
    CHECK_FALSE(f.solution->isEnabled());
    REQUIRE(f.solutionOpened.size() == 1);
    CHECK(f.solutionOpened[0][0].toString() == u"double"_s);
    CHECK(f.compare->hasFocus());
}

TEST_CASE("the question can be answered by a hint or be dropped", "[exercisecard]")
{
    Fixture f;
    f.click(f.solution);
    f.click(f.nextHint);
    CHECK_FALSE(f.question->isVisible());
    CHECK(f.card.openedHints() == 1);
    CHECK(f.hintOpened.size() == 1);
    f.click(f.solution);
    f.click(f.cancel);
    CHECK_FALSE(f.question->isVisible());
    CHECK(f.solution->hasFocus());
    f.click(f.solution);
    QTest::keyClick(f.nextHint, Qt::Key_Escape);
    CHECK_FALSE(f.question->isVisible());
    CHECK(f.solutionOpened.isEmpty());
    CHECK_FALSE(f.card.isSolutionOpened());
}

TEST_CASE("with all hints open the question offers none", "[exercisecard]")
{
    Fixture f;
    f.card.setOpenedHints(3);
    f.click(f.solution);
    CHECK_FALSE(f.nextHint->isVisible());
    CHECK(f.cancel->hasFocus()); // Enter does not show it by chance
    CHECK(f.questionText->text().startsWith(u"Show the solution? You have all hints"_s));
}

TEST_CASE("after passing the solution opens at once", "[exercisecard]")
{
    Fixture f;
    f.card.setPassed(true);
    f.click(f.solution);
    CHECK(f.code->isVisible());
    CHECK(f.solutionOpened.size() == 1);
}

TEST_CASE("a passed exercise says so, and whether hints were needed", "[exercisecard]")
{
    Fixture f;
    CHECK(f.state->text() == u"○ Not begun yet"_s);
    CHECK(f.open->text() == u"Write your answer"_s);
    f.card.setAnswerState(State::Begun);
    CHECK(f.state->text() == u"◐ Begun, not passed yet"_s);
    CHECK(f.open->text() == u"Go on with your answer"_s);
    f.card.setPassed(true);
    CHECK(f.state->text() == u"✓ Passed, without a hint"_s);
    CHECK(f.state->accessibleName() == u"Passed, without a hint"_s);
    CHECK(f.open->isEnabled()); // it stays open to play with
    f.click(f.hint);
    CHECK(f.state->text() == u"✓ Passed, without a hint"_s); // this one came later
    f.card.setPassed(false);
    f.card.setPassed(true);
    CHECK(f.state->text() == u"✓ Passed, after 1 hint(s)"_s);
    f.card.setPassed(false);
    f.card.setSolutionOpened(true);
    f.card.setPassed(true);
    CHECK(f.state->text() == u"✓ Passed, after the solution was opened"_s);
}

TEST_CASE("passing withdraws the question", "[exercisecard]")
{
    Fixture f;
    f.click(f.solution);
    f.card.setPassed(true);
    CHECK_FALSE(f.question->isVisible());
}

TEST_CASE("what was open can be restored without a word", "[exercisecard]")
{
    Fixture f;
    f.card.setOpenedHints(2);
    f.card.setSolutionOpened(true);
    f.card.setAnswerState(State::Begun);
    CHECK(f.hints->toPlainText().contains(u"second"_s));
    CHECK(f.hint->text() == u"Hint 3 of 3"_s);
    CHECK(f.code->isVisible());
    CHECK(f.hintOpened.isEmpty());
    CHECK(f.solutionOpened.isEmpty());
    CHECK(announcements.isEmpty());
    f.card.setOpenedHints(99);
    CHECK(f.card.openedHints() == 3);
    f.card.setOpenedHints(0);
    f.card.setSolutionOpened(false);
    CHECK_FALSE(f.hints->isVisible());
    CHECK_FALSE(f.code->isVisible());
}

TEST_CASE("solution and answer are compared side by side", "[exercisecard]")
{
    Fixture f;
    auto *view = child<DifferenceView>(f.card, u"solutionComparison"_s);
    f.card.showComparison(u"too early"_s);
    CHECK_FALSE(view->isVisible());
    f.card.setSolutionOpened(true);
    CHECK_FALSE(view->isVisible());
    f.click(f.compare);
    REQUIRE(f.compareRequested.size() == 1);
    CHECK(f.compareRequested[0][0].toString() == u"double"_s);
    f.card.showComparison(u"def double(x):\n    return y * x\n"_s);
    CHECK(view->isVisible());
    auto *table = child<QTableView>(*view, u"differenceTable"_s);
    const auto *model = table->model();
    CHECK(model->headerData(1, Qt::Horizontal).toString() == u"Your answer"_s);
    CHECK(model->headerData(4, Qt::Horizontal).toString() == u"Solution"_s);
    CHECK(model->index(1, 1).data().toString() == u"    return y * x"_s);
    CHECK(model->index(1, 4).data().toString() == u"    return 2 * x"_s);
    CHECK(table->columnViewportPosition(0) == 0);     // the line numbers are in sight
    CHECK(table->height() > 2 * table->rowHeight(0)); // all rows, since the page scrolls
}

TEST_CASE("difficulty is words and dots with a text for screen readers", "[exercisecard]")
{
    Fixture f;
    auto *caption = child<QLabel>(f.card, u"blockCaption"_s);
    CHECK(caption->text() == u"Exercise, easy ●●○○○"_s);
    CHECK(caption->accessibleName() == u"Exercise, difficulty 2 of 5: easy"_s);
}

TEST_CASE("the card leads into the editor", "[exercisecard]")
{
    Fixture f;
    QSignalSpy opened(&f.card, &ExerciseCard::openRequested);
    f.click(f.open);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == u"double"_s);
}

TEST_CASE("on a narrow page the buttons stand below each other", "[exercisecard]")
{
    Fixture f;
    CHECK(f.hint->visibleRegion().boundingRect().height() == f.hint->sizeHint().height());
    f.click(f.solution);
    CHECK(QTest::qWaitFor([&] {
        return f.confirm->visibleRegion().boundingRect().height() == f.confirm->sizeHint().height();
    }));
    f.card.setTheme(makeTheme(ColorScheme::Light, testRepository(), 1.5));
    CHECK(f.hint->y() == f.open->y());
    f.card.resize(300, 900);
    CHECK(QTest::qWaitFor([&] { return f.hint->y() < f.open->y(); }));
    CHECK(f.card.width() == 300);
    CHECK(QTest::qWaitFor([&] {
        return f.open->visibleRegion().boundingRect().height() == f.open->sizeHint().height();
    }));
    CHECK(f.hint->geometry().right() <= f.hint->parentWidget()->width());
}
