// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/learningrecord.h"

#include "progress/progressdatabase.h"

#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Kind = LearningEvent::Kind;

constexpr std::array kindNames{"visited"_L1,     "ran"_L1,           "predicted"_L1, "answered"_L1,
                               "hint_opened"_L1, "solution_seen"_L1, "attempted"_L1, "passed"_L1};

QString nameOf(Kind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kindFrom(const QString &name)
{
    const auto found = std::ranges::find(kindNames, name);
    if (found == kindNames.end())
        return std::nullopt; // of a newer Lectern
    return static_cast<Kind>(found - kindNames.begin());
}

QDateTime timeFrom(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), QTimeZone::UTC);
}

Result<void> withoutRows(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : std::unexpected(query.error());
}

/// All events of one kind and value at one item.
struct Events
{
    QString lessonId;
    QString itemId;
    Kind kind = Kind::Visited;
    int value = 0;
    int count = 0;
    QDateTime first;
    QDateTime last;
};

/// When an item was first helped with, and first passed.
struct Firsts
{
    QDateTime help;
    QDateTime pass;
};

void addTo(LessonRecord &record, const Events &events)
{
    const auto addTo = [&events](QHash<QString, bool> &items) {
        bool &wasRight = items[events.itemId];
        wasRight = wasRight || events.value == 1;
    };
    switch (events.kind) {
    case Kind::Visited:
        record.visits += events.count;
        record.lastVisit =
            record.lastVisit.isValid() ? std::max(record.lastVisit, events.last) : events.last;
        break;
    case Kind::Ran:
        addTo(record.runs);
        break;
    case Kind::Predicted:
        addTo(record.predictions);
        break;
    case Kind::Answered:
        addTo(record.answers);
        break;
    case Kind::HintOpened: {
        int &hints = record.exercises[events.itemId].hintsOpened;
        hints = std::max(hints, events.value);
        break;
    }
    case Kind::SolutionSeen:
        record.exercises[events.itemId].isSolutionSeen = true;
        break;
    case Kind::Attempted:
        record.exercises[events.itemId].attempts += events.count;
        break;
    case Kind::Passed:
        record.exercises[events.itemId].passes += events.count;
        break;
    }
}

void addTo(Firsts &firsts, const Events &events)
{
    const auto earliest = [&events](QDateTime &time) {
        time = time.isValid() ? std::min(time, events.first) : events.first;
    };
    if (events.kind == Kind::HintOpened || events.kind == Kind::SolutionSeen)
        earliest(firsts.help);
    if (events.kind == Kind::Passed)
        earliest(firsts.pass);
}

std::optional<LessonPlace> placeFrom(QSqlQuery &&query)
{
    if (!query.next())
        return std::nullopt;
    return LessonPlace{query.value(0).toString(), query.value(1).toString(),
                       timeFrom(query.value(2))};
}

} // namespace

LearningRecord::LearningRecord(ProgressDatabase &database) : m_database(database) {}

Result<void> LearningRecord::record(const LearningEvent &event)
{
    return m_database.write([&] {
        return withoutRows(m_database.execute(
            u"INSERT INTO event (uid, time, kind, lesson, item, value, detail)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {QUuid::createUuid().toRfc4122(), event.time.toMSecsSinceEpoch(), nameOf(event.kind),
             event.lessonId, event.itemId, event.value, event.detail}));
    });
}

Result<QHash<QString, LessonRecord>> LearningRecord::records()
{
    return collect({});
}

Result<LessonRecord> LearningRecord::record(const QString &lessonId)
{
    return collect(lessonId).transform(
        [&lessonId](const QHash<QString, LessonRecord> &records) { return records[lessonId]; });
}

Result<QHash<QString, LessonRecord>> LearningRecord::collect(const QString &lessonId)
{
    // Sums come from the database: events are many, items are few.
    const bool isAll = lessonId.isEmpty();
    auto query = m_database.execute(
        "SELECT lesson, item, kind, value, COUNT(*), MIN(time), MAX(time) FROM event"_L1 +
            (isAll ? ""_L1 : " WHERE lesson = ?"_L1) + " GROUP BY lesson, item, kind, value"_L1,
        isAll ? QVariantList() : QVariantList{lessonId});
    if (!query)
        return std::unexpected(query.error());
    QHash<QString, LessonRecord> records;
    QHash<std::pair<QString, QString>, Firsts> firsts;
    while (query->next()) {
        const std::optional<Kind> kind = kindFrom(query->value(2).toString());
        if (!kind)
            continue;
        const Events events{
            query->value(0).toString(), query->value(1).toString(), *kind,
            query->value(3).toInt(),    query->value(4).toInt(),    timeFrom(query->value(5)),
            timeFrom(query->value(6))};
        addTo(records[events.lessonId], events);
        addTo(firsts[{events.lessonId, events.itemId}], events);
    }
    for (const auto &[item, times] : firsts.asKeyValueRange()) {
        if (times.pass.isValid())
            records[item.first].exercises[item.second].isPassedUnaided =
                !times.help.isValid() || times.pass < times.help;
    }
    return records;
}

Result<void> LearningRecord::setPlace(const QString &lessonId, const QString &place,
                                      const QDateTime &time)
{
    return m_database.write([&] {
        return withoutRows(m_database.execute(
            u"INSERT INTO place (lesson, place, time) VALUES (?, ?, ?) ON CONFLICT (lesson)"
            " DO UPDATE SET place = excluded.place, time = excluded.time"_s,
            {lessonId, place, time.toMSecsSinceEpoch()}));
    });
}

Result<std::optional<LessonPlace>> LearningRecord::place(const QString &lessonId)
{
    return m_database
        .execute(u"SELECT lesson, place, time FROM place WHERE lesson = ?"_s, {lessonId})
        .transform(placeFrom);
}

Result<std::optional<LessonPlace>> LearningRecord::lastPlace()
{
    // A lesson that was opened and left without scrolling has a visit and no place.
    return m_database
        .execute(u"SELECT latest.lesson, COALESCE(place.place, ''), MAX(latest.time) FROM"
                 " (SELECT lesson, time FROM place UNION ALL SELECT * FROM (SELECT lesson, time"
                 " FROM event WHERE kind = 'visited' ORDER BY time DESC LIMIT 1)) AS latest"
                 " LEFT JOIN place ON place.lesson = latest.lesson"
                 " GROUP BY latest.lesson ORDER BY MAX(latest.time) DESC LIMIT 1"_s)
        .transform(placeFrom);
}

Result<QString> LearningRecord::lastWork()
{
    return m_database.execute(u"SELECT value FROM state WHERE name = 'last_work'"_s)
        .transform(
            [](QSqlQuery &&query) { return query.next() ? query.value(0).toString() : QString(); });
}

Result<void> LearningRecord::setLastWork(const QString &workKey)
{
    return m_database.write([&] {
        return withoutRows(
            m_database.execute(u"INSERT INTO state (name, value) VALUES ('last_work', ?)"
                               " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                               {workKey}));
    });
}

Result<QList<DueExercise>> LearningRecord::due(const QDateTime &now)
{
    auto query = m_database.execute(
        u"SELECT lesson, item, kind, time FROM event WHERE kind IN ('hint_opened',"
        " 'solution_seen', 'attempted', 'passed') ORDER BY lesson, item, time"_s);
    if (!query)
        return std::unexpected(query.error());
    struct Times
    {
        QList<QDateTime> passes;
        QDateTime last;
    };
    QHash<std::pair<QString, QString>, Times> exercises;
    while (query->next()) {
        Times &times = exercises[{query->value(0).toString(), query->value(1).toString()}];
        times.last = timeFrom(query->value(3));
        if (query->value(2).toString() == nameOf(Kind::Passed))
            times.passes.append(times.last);
    }
    QList<DueExercise> list;
    for (const auto &[exercise, times] : exercises.asKeyValueRange()) {
        if (times.passes.isEmpty())
            list.append({exercise.first, exercise.second, DueExercise::Reason::Begun, times.last});
        else if (const QDateTime again = nextReview(times.passes); again <= now)
            list.append({exercise.first, exercise.second, DueExercise::Reason::Repeat, again});
    }
    std::ranges::sort(list, {}, [](const DueExercise &one) {
        return std::tuple(one.since, one.lessonId, one.exerciseId);
    });
    return list;
}

} // namespace Lectern
