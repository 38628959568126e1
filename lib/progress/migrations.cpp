// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/migrations.h"

using namespace Qt::StringLiterals;

namespace Lectern {

const QList<QStringList> &migrations()
{
    static const QList<QStringList> list{
        {
            // Sources and outputs, compressed, each kept once however many runs share it.
            u"CREATE TABLE content (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE,"
            " bytes BLOB NOT NULL)"_s,
            u"CREATE TABLE run (id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE,"
            " work TEXT NOT NULL, time INTEGER NOT NULL, kind TEXT NOT NULL, result TEXT NOT NULL,"
            " verdict TEXT NOT NULL, wall INTEGER NOT NULL,"
            " source INTEGER NOT NULL REFERENCES content, output INTEGER NOT NULL REFERENCES"
            " content, is_cut INTEGER NOT NULL, count INTEGER NOT NULL DEFAULT 1)"_s,
            u"CREATE INDEX run_work ON run (work, time, id)"_s,
            u"CREATE INDEX run_source ON run (source)"_s,
            u"CREATE INDEX run_output ON run (output)"_s,
            // What the learner did; rows are added and never changed.
            u"CREATE TABLE event (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE,"
            " time INTEGER NOT NULL, kind TEXT NOT NULL, lesson TEXT NOT NULL, item TEXT NOT NULL,"
            " value INTEGER NOT NULL, detail TEXT NOT NULL)"_s,
            u"CREATE INDEX event_item ON event (lesson, item, kind, value, time)"_s,
            u"CREATE INDEX event_kind ON event (kind, time)"_s,
            u"CREATE TABLE place (lesson TEXT PRIMARY KEY, place TEXT NOT NULL,"
            " time INTEGER NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        },
    };
    return list;
}

} // namespace Lectern
