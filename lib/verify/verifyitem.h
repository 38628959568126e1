// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace Lectern {

/// One thing that verifying a course proves.
struct VerifyItem
{
    enum class Kind {
        Listings,
        Demo,
        Pitfall,
        Fix,
        Parsons,
        Solution,
        Starter,
        WrongAnswer,
        RightAnswer
    };
    enum class Status {
        Passed,
        Failed,
        Unavailable, ///< a package is missing, so nothing was learned
    };

    Kind kind = Kind::Demo;
    QString lessonId;
    QString name; ///< "lesson#address", or "lesson#exercise wrong/a.py"
    QString file; ///< absolute path, where to mend it
    int line = 0; ///< 1-based; 0 where the whole file is meant
    Status status = Status::Failed;
    QString message;  ///< why it failed, or what is missing; empty when passed
    QString expected; ///< where something was compared and differs
    QString actual;
    std::chrono::nanoseconds wall{0};
};

/// How many items of one kind there were, and how many passed.
struct VerifyCount
{
    int passed = 0;
    int total = 0;
};

/// What a whole verification found, in the order of the course.
struct VerifyReport
{
    QList<VerifyItem> items;

    VerifyCount count(VerifyItem::Kind kind) const;
    int failed() const;
    int unavailable() const;
};

/// "demo", "pitfall", "wrong_answer"... as used in JSON.
QString verifyKindName(VerifyItem::Kind kind);

} // namespace Lectern
