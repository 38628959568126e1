// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordkeeper.h"

#include "progress/learningrecord.h"
#include "progress/progressdatabase.h"
#include "progress/runhistory.h"
#include "work/historyentries.h"
#include "work/work.h"

namespace Lectern::App {

struct RecordKeeper::Stores
{
    explicit Stores(std::unique_ptr<ProgressDatabase> opened)
        : database(std::move(opened)), history(*database), record(*database)
    {
    }

    std::unique_ptr<ProgressDatabase> database;
    RunHistory history;
    LearningRecord record;
};

namespace {

LearningEvent eventOf(LearningEvent::Kind kind, const QString &lessonId, const QString &itemId,
                      int value = 0)
{
    return {kind, lessonId, itemId, QDateTime::currentDateTimeUtc(), value, {}};
}

} // namespace

RecordKeeper::RecordKeeper(const QString &path, QObject *parent)
    : QObject(parent), m_writer(new QObject)
{
    m_writer->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("recordKeeper"));
    m_thread.start();
    QMetaObject::invokeMethod(m_writer, [this, path] {
        auto database = ProgressDatabase::open(path);
        if (!database) {
            Q_EMIT failed(database.error());
            return;
        }
        if (const QString notice = (*database)->notice(); !notice.isEmpty())
            Q_EMIT noticed(notice);
        m_stores = std::make_unique<Stores>(std::move(*database));
        Q_EMIT kept();
    });
}

RecordKeeper::~RecordKeeper()
{
    // Behind everything that was told.
    QMetaObject::invokeMethod(m_writer, [this] {
        m_stores.reset();
        m_writer->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

void RecordKeeper::write(std::function<Result<void>(Stores &)> change)
{
    QMetaObject::invokeMethod(m_writer, [this, change = std::move(change)] {
        if (!m_stores)
            return; // said when it could not be opened
        if (const Result<void> written = change(*m_stores); !written)
            Q_EMIT failed(written.error());
        else
            Q_EMIT kept();
    });
}

void RecordKeeper::keep(const LearningEvent &event)
{
    write([event](Stores &stores) { return stores.record.record(event); });
}

void RecordKeeper::keep(const HistoryEntry &entry)
{
    write([entry](Stores &stores) -> Result<void> {
        if (const auto id = stores.history.record(entry); !id)
            return std::unexpected(id.error());
        return {};
    });
}

void RecordKeeper::keepPlace(const QString &lessonId, const QString &place)
{
    write([lessonId, place](Stores &stores) {
        return stores.record.setPlace(lessonId, place, QDateTime::currentDateTimeUtc());
    });
}

void RecordKeeper::keepLastWork(const QString &workKey)
{
    write([workKey](Stores &stores) { return stores.record.setLastWork(workKey); });
}

void RecordKeeper::keepBlockRun(const Lesson &lesson, const QString &address,
                                const BlockReport &report)
{
    keep(eventOf(LearningEvent::Kind::Ran, lesson.id, address, report.verdict.passed() ? 1 : 0));
}

void RecordKeeper::keepWorkRun(const Work &work, const QString &source, const BlockReport &report,
                               const QList<Expectation> &expectations)
{
    keep(historyEntry(work, source, report, expectations, QDateTime::currentDateTimeUtc()));
}

void RecordKeeper::keepCheck(const Work &work, const QString &source, const CheckReport &report)
{
    keep(historyEntry(work, source, report, QDateTime::currentDateTimeUtc()));
    if (!report.verdict.passed())
        keep(eventOf(LearningEvent::Kind::Attempted, work.lesson.id, work.id));
}

void RecordKeeper::keepPass(const Work &work)
{
    keep(eventOf(LearningEvent::Kind::Passed, work.lesson.id, work.id));
}

} // namespace Lectern::App
