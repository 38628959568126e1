// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/learningevent.h"
#include "result.h"

#include <QObject>

#include <memory>

namespace Lectern {
class Catalog;
class ProgressDatabase;
class RunHistory;
} // namespace Lectern

namespace Lectern::App {

class ExerciseController;
class LessonPage;
class ProgressPresenter;
class ReadingController;
class RecordKeeper;
class RunController;
class WorkController;

/// Has written down what the window's parts tell of the learner's doing, and gives back to them
/// what was written: where a lesson was left, what was worked on, the history.
class RecordController final : public QObject
{
    Q_OBJECT

public:
    /// Those that tell and are told.
    struct Parts
    {
        RunController &runs;
        WorkController &work;
        ReadingController &reading;
        ExerciseController &exercises;
        ProgressPresenter &progress;
        LessonPage &page;
    };

    /// \a path is the database's. The parts must outlive this.
    RecordController(const QString &path, const Parts &parts, QObject *parent = nullptr);
    ~RecordController() override;

Q_SIGNALS:
    /// The record can be read. \a lastWork is the key of what was open last; may be empty.
    void opened(const QString &lastWork);
    void failed(const Lectern::Error &error);
    /// A sentence on what was wrong with the record and has been mended.
    void noticed(const QString &notice);

private:
    void connectRuns();
    void connectReading();
    void connectLearning();
    void onKept();
    void keep(LearningEvent::Kind kind, const QString &itemId, int value,
              const QString &detail = {});

    QString m_path;
    Parts m_parts;
    std::unique_ptr<ProgressDatabase> m_database; ///< for reading
    std::unique_ptr<RunHistory> m_history;
    std::unique_ptr<RecordKeeper> m_keeper;
    bool m_wasOpened = false;
};

} // namespace Lectern::App
