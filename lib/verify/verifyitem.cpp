// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/verifyitem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

VerifyCount VerifyReport::count(VerifyItem::Kind kind) const
{
    VerifyCount count;
    for (const VerifyItem &item : items) {
        if (item.kind != kind)
            continue;
        ++count.total;
        count.passed += item.status == VerifyItem::Status::Passed ? 1 : 0;
    }
    return count;
}

int VerifyReport::failed() const
{
    return static_cast<int>(
        std::ranges::count(items, VerifyItem::Status::Failed, &VerifyItem::status));
}

int VerifyReport::unavailable() const
{
    return static_cast<int>(
        std::ranges::count(items, VerifyItem::Status::Unavailable, &VerifyItem::status));
}

QString verifyKindName(VerifyItem::Kind kind)
{
    switch (kind) {
    case VerifyItem::Kind::Listings:
        return u"listings"_s;
    case VerifyItem::Kind::Demo:
        return u"demo"_s;
    case VerifyItem::Kind::Pitfall:
        return u"pitfall"_s;
    case VerifyItem::Kind::Fix:
        return u"fix"_s;
    case VerifyItem::Kind::Parsons:
        return u"parsons"_s;
    case VerifyItem::Kind::Solution:
        return u"solution"_s;
    case VerifyItem::Kind::Starter:
        return u"starter"_s;
    case VerifyItem::Kind::WrongAnswer:
        return u"wrong_answer"_s;
    case VerifyItem::Kind::RightAnswer:
        return u"right_answer"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Lectern
