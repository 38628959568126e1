// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/valuefinding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ValueFinding)
};

/// Stands for the path: a private character, because the texts of values may hold any "%1".
const QString &place()
{
    static const QString character(QChar(0xe000));
    return character;
}

QString shapeText(const ArrayValue &array)
{
    QStringList parts;
    for (const qint64 length : array.shape)
        parts.append(QString::number(length));
    return u'(' + parts.join(", "_L1) + (parts.size() == 1 ? ",)"_L1 : ")"_L1);
}

} // namespace

QString shortValueText(const Value &value)
{
    return valueText(value, 200);
}

QString valueKindText(const Value &value)
{
    if (std::holds_alternative<NoneValue>(value.content))
        return u"None"_s;
    const bool isVowel = QStringView(u"aeiouAEIO").contains(value.type.left(1));
    const QString kind = (isVowel ? "an "_L1 : "a "_L1) + value.type;
    if (const auto *subclass = std::get_if<SubclassValue>(&value.content))
        return Tr::tr("%1 (a subclass of %2)").arg(kind, subclass->base.front().type);
    return kind;
}

ValueFinding ValueFinding::notEqual(const Value &expected, const Value &actual)
{
    const QString wanted = shortValueText(expected);
    const QString came = shortValueText(actual);
    if (std::holds_alternative<OpaqueValue>(expected.content) && !expected.origin.isEmpty())
        return ValueFinding(Tr::tr("%1 should be the same object as %2, but it is another.")
                                .arg(place(), expected.origin));
    if (wanted == came)
        return ValueFinding(
            Tr::tr("%1 should be %2, but it is another object, although both print alike.")
                .arg(place(), wanted));
    return ValueFinding(Tr::tr("%1 should be %2, but it is %3.").arg(place(), wanted, came));
}

ValueFinding ValueFinding::otherKind(const Value &expected, const Value &actual)
{
    const QString wanted = valueKindText(expected);
    const QString came = valueKindText(actual);
    if (wanted == came)
        return notEqual(expected, actual);
    return ValueFinding(Tr::tr("%1 is %2, where %3 is expected.").arg(place(), came, wanted));
}

ValueFinding ValueFinding::tooLarge()
{
    return ValueFinding(Tr::tr("%1 is too large or too deep to be compared.").arg(place()));
}

ValueFinding ValueFinding::otherLength(std::size_t expected, std::size_t actual)
{
    return ValueFinding(Tr::tr("%1 has the length %2, where %3 is expected.")
                            .arg(place())
                            .arg(actual)
                            .arg(expected));
}

ValueFinding ValueFinding::otherShape(const ArrayValue &expected, const ArrayValue &actual)
{
    return ValueFinding(Tr::tr("%1 has the shape %2, where %3 is expected.")
                            .arg(place(), shapeText(actual), shapeText(expected)));
}

ValueFinding ValueFinding::otherDtype(const ArrayValue &expected, const ArrayValue &actual)
{
    return ValueFinding(Tr::tr("%1 has the dtype %2, where %3 is expected.")
                            .arg(place(), actual.dtype, expected.dtype));
}

ValueFinding ValueFinding::otherItems(const Value *expected, const Value *actual)
{
    if (!actual)
        return ValueFinding(
            Tr::tr("%1 lacks the item %2.").arg(place(), shortValueText(*expected)));
    if (!expected)
        return ValueFinding(Tr::tr("%1 has the item %2, which is not expected.")
                                .arg(place(), shortValueText(*actual)));
    return ValueFinding(Tr::tr("%1 lacks the item %2, but has %3.")
                            .arg(place(), shortValueText(*expected), shortValueText(*actual)));
}

ValueFinding ValueFinding::missingKey(const Value &key)
{
    return ValueFinding(Tr::tr("%1 has no key %2.").arg(place(), shortValueText(key)));
}

ValueFinding ValueFinding::extraKey(const Value &key)
{
    return ValueFinding(
        Tr::tr("%1 has the key %2, which is not expected.").arg(place(), shortValueText(key)));
}

ValueFinding ValueFinding::misplacedKey(const Value &key)
{
    return ValueFinding(Tr::tr("%1 has the key %2 in another place than expected.")
                            .arg(place(), shortValueText(key)));
}

ValueFinding ValueFinding::inside(const QString &step) const
{
    ValueFinding finding = *this;
    finding.m_path.prepend(step);
    return finding;
}

QString ValueFinding::sentence(const QString &wholePath) const
{
    QString text = m_sentence;
    return text.replace(text.indexOf(place()), 1, wholePath);
}

} // namespace Lectern
