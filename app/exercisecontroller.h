// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/lessonrecord.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Lectern::App {

class ExerciseCard;
class LessonPage;

/// Keeps the exercises on the page in step with what the learner has done: begun, passed, hints and
/// solutions that were opened before.
class ExerciseController final : public QObject
{
    Q_OBJECT

public:
    /// What is recorded of an exercise of the lesson on the page.
    using RecordOf = std::function<ExerciseRecord(const QString &exerciseId)>;
    /// The learner's present answer to it; nothing if there is none.
    using AnswerTo = std::function<std::optional<QString>(const QString &exerciseId)>;

    /// \a page must outlive this.
    ExerciseController(LessonPage &page, RecordOf recordOf, AnswerTo answerTo,
                       QObject *parent = nullptr);

    /// The record has changed.
    void refresh();

Q_SIGNALS:
    void hintOpened(const QString &exerciseId, int number);
    void solutionOpened(const QString &exerciseId);

private:
    void add(ExerciseCard *card, const QString &exerciseId);
    void restore(ExerciseCard &card, const QString &exerciseId);

    RecordOf m_recordOf;
    AnswerTo m_answerTo;
    QHash<QString, QPointer<ExerciseCard>> m_cards; ///< of the page, by exercise
};

} // namespace Lectern::App
