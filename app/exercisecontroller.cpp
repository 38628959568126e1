// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercisecontroller.h"

#include "page/exercisecard.h"
#include "page/lessonpage.h"

namespace Lectern::App {

ExerciseController::ExerciseController(LessonPage &page, RecordOf recordOf, AnswerTo answerTo,
                                       QObject *parent)
    : QObject(parent), m_recordOf(std::move(recordOf)), m_answerTo(std::move(answerTo))
{
    connect(&page, &LessonPage::exerciseAdded, this, &ExerciseController::add);
}

void ExerciseController::add(ExerciseCard *card, const QString &exerciseId)
{
    m_cards.removeIf([](const auto &each) { return each.value().isNull(); });
    m_cards.insert(exerciseId, card);
    restore(*card, exerciseId);
    connect(card, &ExerciseCard::hintOpened, this, &ExerciseController::hintOpened);
    connect(card, &ExerciseCard::solutionOpened, this, &ExerciseController::solutionOpened);
    connect(card, &ExerciseCard::compareRequested, this, [this, card](const QString &id) {
        if (const auto answer = m_answerTo(id))
            card->showComparison(*answer);
    });
}

void ExerciseController::refresh()
{
    for (const auto &[exerciseId, card] : m_cards.asKeyValueRange()) {
        if (card)
            restore(*card, exerciseId);
    }
}

void ExerciseController::restore(ExerciseCard &card, const QString &exerciseId)
{
    const ExerciseRecord record = m_recordOf(exerciseId);
    // In the order in which the card understands how it was passed.
    if (!record.isPassedUnaided)
        card.setOpenedHints(qMax(card.openedHints(), record.hintsOpened));
    if (record.isPassed())
        card.setAnswerState(ExerciseCard::AnswerState::Passed);
    else if (record.attempts > 0 || m_answerTo(exerciseId))
        card.setAnswerState(ExerciseCard::AnswerState::Begun);
    card.setOpenedHints(qMax(card.openedHints(), record.hintsOpened));
    if (record.isSolutionSeen)
        card.setSolutionOpened(true);
}

} // namespace Lectern::App
