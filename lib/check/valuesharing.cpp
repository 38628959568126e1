// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/valuecompare.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ValueSharing)
};

using Difference = std::optional<SharingDifference>;

Difference differ(const Value &expected, const Value &actual, const QString &path);

Difference differ(const SequenceValue &expected, const SequenceValue &actual, const QString &path)
{
    Difference found;
    for (std::size_t i = 0; i < qMin(expected.items.size(), actual.items.size()) && !found; ++i)
        found = differ(expected.items[i], actual.items[i], path + u'[' + QString::number(i) + u']');
    return found;
}

Difference differ(const DictValue &expected, const DictValue &actual, const QString &path)
{
    QHash<QString, const Value *> values;
    for (std::size_t i = 0; i + 1 < actual.items.size(); i += 2)
        values.insert(valueKey(actual.items[i]), &actual.items[i + 1]);
    Difference found;
    for (std::size_t i = 0; i + 1 < expected.items.size() && !found; i += 2) {
        const Value *other = values.value(valueKey(expected.items[i]));
        if (other)
            found = differ(expected.items[i + 1], *other,
                           path + u'[' + valueText(expected.items[i], 200) + u']');
    }
    return found;
}

Difference differ(const RecordValue &expected, const RecordValue &actual, const QString &path)
{
    Difference found;
    for (std::size_t i = 0; i < qMin(expected.values.size(), actual.values.size()) && !found; ++i)
        found = differ(expected.values[i], actual.values[i],
                       path + u'.' + expected.names.value(qsizetype(i)));
    return found;
}

Difference differ(const SubclassValue &expected, const SubclassValue &actual, const QString &path)
{
    return differ(expected.base.front(), actual.base.front(), path);
}

/// All other values have no parts that are objects of their own.
template <typename Content>
Difference differ(const Content &, const Content &, const QString &)
{
    return std::nullopt;
}

Difference differ(const Value &expected, const Value &actual, const QString &path)
{
    if (expected.origin != actual.origin) {
        if (expected.origin.isEmpty())
            return SharingDifference{
                SharingDifference::Kind::Shared,
                Tr::tr("%1 is the same object as %2, but it should be a new one.")
                    .arg(path, actual.origin)};
        return SharingDifference{SharingDifference::Kind::Copied,
                                 Tr::tr("%1 should be the same object as %2, but it is another.")
                                     .arg(path, expected.origin)};
    }
    if (!expected.origin.isEmpty() || expected.content.index() != actual.content.index())
        return std::nullopt;
    return std::visit(
        [&](const auto &content) {
            return differ(content, std::get<std::decay_t<decltype(content)>>(actual.content), path);
        },
        expected.content);
}

} // namespace

std::optional<SharingDifference> compareSharing(const Value &expected, const Value &actual,
                                                const QString &name)
{
    return differ(expected, actual, name);
}

} // namespace Lectern
