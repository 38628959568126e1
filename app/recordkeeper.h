// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "check/checkreport.h"
#include "course/course.h"
#include "progress/historyentry.h"
#include "progress/learningevent.h"
#include "result.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace Lectern {
class LearningRecord;
class ProgressDatabase;
class RunHistory;
} // namespace Lectern

namespace Lectern::App {

struct Work;

/// Writes down what the learner does, in a thread of its own, so that the window never waits for a
/// disk. Reading is left to those who show it, through databases of their own.
class RecordKeeper final : public QObject
{
    Q_OBJECT

public:
    /// \a path is the database's; see ProgressDatabase. Where it cannot be had, nothing is kept and
    /// failed() says why.
    explicit RecordKeeper(const QString &path, QObject *parent = nullptr);
    /// Blocks until what was told is written.
    ~RecordKeeper() override;

    void keep(const LearningEvent &event);
    void keep(const HistoryEntry &entry);
    void keepPlace(const QString &lessonId, const QString &place);
    void keepLastWork(const QString &workKey);

    void keepBlockRun(const Lesson &lesson, const QString &address, const BlockReport &report);
    void keepWorkRun(const Work &work, const QString &source, const BlockReport &report,
                     const QList<Expectation> &expectations);
    void keepCheck(const Work &work, const QString &source, const CheckReport &report);
    void keepPass(const Work &work);

Q_SIGNALS:
    /// Something was written: read again what is shown of it.
    void kept();
    void failed(const Lectern::Error &error);
    /// A damaged record was set aside; a sentence.
    void noticed(const QString &notice);

private:
    struct Stores;

    void write(std::function<Result<void>(Stores &)> change);

    QThread m_thread;
    QObject *m_writer;                ///< lives in m_thread
    std::unique_ptr<Stores> m_stores; ///< made, used and destroyed in m_thread
};

} // namespace Lectern::App
