// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcontroller.h"

#include "exercisecontroller.h"
#include "page/lessonpage.h"
#include "placetext.h"
#include "progress/learningrecord.h"
#include "progress/progressdatabase.h"
#include "progress/runhistory.h"
#include "progresspresenter.h"
#include "readingcontroller.h"
#include "recordkeeper.h"
#include "runcontroller.h"
#include "workcontroller.h"

namespace Lectern::App {

using Kind = LearningEvent::Kind;

RecordController::RecordController(const QString &path, const Parts &parts, QObject *parent)
    : QObject(parent), m_path(path), m_parts(parts), m_keeper(std::make_unique<RecordKeeper>(path))
{
    connect(m_keeper.get(), &RecordKeeper::kept, this, &RecordController::onKept);
    connect(m_keeper.get(), &RecordKeeper::failed, this, &RecordController::failed);
    connect(m_keeper.get(), &RecordKeeper::noticed, this, &RecordController::noticed);
    connectRuns();
    connectReading();
    connectLearning();
}

RecordController::~RecordController()
{
    // Those that read go on without.
    m_parts.work.setHistory(nullptr);
    m_parts.reading.setPlaces({});
    m_parts.progress.setDatabase(nullptr);
}

void RecordController::connectRuns()
{
    RecordKeeper *keeper = m_keeper.get();
    connect(&m_parts.runs, &RunController::blockRan, keeper, &RecordKeeper::keepBlockRun);
    connect(&m_parts.runs, &RunController::workRan, keeper, &RecordKeeper::keepWorkRun);
    connect(&m_parts.runs, &RunController::workChecked, keeper, &RecordKeeper::keepCheck);
    connect(&m_parts.runs, &RunController::passConfirmed, keeper, &RecordKeeper::keepPass);
    connect(&m_parts.work, &WorkController::opened, keeper,
            [keeper](const Work &work) { keeper->keepLastWork(work.key()); });
}

void RecordController::connectReading()
{
    connect(&m_parts.reading, &ReadingController::lessonOpened, this,
            [this] { keep(Kind::Visited, {}, 0); });
    connect(&m_parts.reading, &ReadingController::placeReached, m_keeper.get(),
            [keeper = m_keeper.get()](const QString &lessonId, const ReadingPlace &place) {
                keeper->keepPlace(lessonId, placeText(place));
            });
}

void RecordController::connectLearning()
{
    LessonPage *page = &m_parts.page;
    connect(page, &LessonPage::predicted, this,
            [this](const QString &address, const QString &text, bool agreed) {
                keep(Kind::Predicted, address, agreed ? 1 : 0, text);
            });
    connect(page, &LessonPage::answered, this, [this](const QString &quizId, bool isRight) {
        keep(Kind::Answered, quizId, isRight ? 1 : 0);
    });
    connect(page, &LessonPage::solved, this,
            [this](const QString &parsonsId) { keep(Kind::Answered, parsonsId, 1); });
    connect(&m_parts.exercises, &ExerciseController::hintOpened, this,
            [this](const QString &id, int number) { keep(Kind::HintOpened, id, number); });
    connect(&m_parts.exercises, &ExerciseController::solutionOpened, this,
            [this](const QString &id) { keep(Kind::SolutionSeen, id, 0); });
}

void RecordController::keep(Kind kind, const QString &itemId, int value, const QString &detail)
{
    if (const Lesson *lesson = m_parts.reading.lesson())
        m_keeper->keep(LearningEvent{kind, lesson->id, itemId, QDateTime::currentDateTimeUtc(),
                                     value, detail});
}

/// Reading begins when the keeper has made the file.
void RecordController::onKept()
{
    if (std::exchange(m_wasOpened, true)) {
        m_parts.progress.refresh();
        return;
    }
    auto database = ProgressDatabase::open(m_path);
    if (!database) {
        Q_EMIT failed(database.error());
        return;
    }
    m_database = std::move(*database);
    m_history = std::make_unique<RunHistory>(*m_database);
    m_parts.work.setHistory(m_history.get());
    m_parts.progress.setDatabase(m_database.get());
    m_parts.reading.setPlaces([this](const QString &lessonId) {
        const auto place = LearningRecord(*m_database).place(lessonId);
        return place && *place ? placeFromText((*place)->place) : ReadingPlace();
    });
    Q_EMIT opened(LearningRecord(*m_database).lastWork().value_or(QString()));
}

} // namespace Lectern::App
