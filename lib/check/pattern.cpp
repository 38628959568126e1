// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/pattern.h"

#include "check/differencetext.h"
#include "check/relation.h"
#include "check/textlines.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qsizetype maximumLinesHoles = 200;

std::optional<Hole::Type> holeType(QStringView name)
{
    static constexpr std::array names{"int"_L1, "float"_L1, "str"_L1, "any"_L1, "lines"_L1};
    const auto found =
        std::ranges::find_if(names, [name](QLatin1StringView type) { return type == name; });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Hole::Type>(found - names.begin());
}

bool isHoleName(QStringView name)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
    };
    return !name.isEmpty() && isLetter(name.front()) && std::ranges::all_of(name, [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9');
    });
}

/// \a content is what stands between "<<" and ">>".
std::expected<Hole, QString> parseHole(QStringView content)
{
    const qsizetype colon = content.lastIndexOf(u':');
    const QStringView name = colon < 0 ? QStringView() : content.first(colon);
    const QStringView typeName = content.sliced(colon + 1);
    const QString source = u"<<"_s + content + u">>"_s;
    const auto type = holeType(typeName);
    if (!type)
        return std::unexpected(
            QCoreApplication::translate(
                "Compare", "%1 has no known type; the types are int, float, str, any and lines")
                .arg(source));
    if (colon >= 0 && !isHoleName(name))
        return std::unexpected(
            QCoreApplication::translate(
                "Compare", "%1 has no proper name; use letters, digits and underscores")
                .arg(source));
    if (isReservedInRelations(name))
        return std::unexpected(
            QCoreApplication::translate(
                "Compare", "%1 has a name that is an operator or a function in relations")
                .arg(source));
    return Hole{.type = *type, .name = name.toString()};
}

/// The next "<<...>>" of \a line at or after \a from that is written as a hole.
struct HolePlace
{
    qsizetype begin = -1;
    qsizetype end = -1;
};

HolePlace findHole(QStringView line, qsizetype from)
{
    qsizetype begin = -1; // of the last "<<" that may still become a hole
    for (qsizetype i = from; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool isDoubled = i + 1 < line.size() && line[i + 1] == c;
        if (c == u'>' && isDoubled && begin >= 0)
            return {.begin = begin, .end = i + 2};
        if (c == u'<' && isDoubled)
            begin = i;
        else if (c.isSpace() || c == u'>' || (c == u'<' && i != begin + 1))
            begin = -1;
    }
    return {};
}

std::expected<PatternLine, QString> parseLine(QStringView source)
{
    PatternLine line{.source = source.toString(), .pieces = {}};
    qsizetype position = 0;
    const auto addLiteral = [&](qsizetype end) {
        if (end > position)
            line.pieces.append({.literal = source.sliced(position, end - position).toString(),
                                .hole = {},
                                .isHole = false});
    };
    for (HolePlace place = findHole(source, 0); place.begin >= 0;
         place = findHole(source, position)) {
        const auto hole = parseHole(source.sliced(place.begin + 2, place.end - place.begin - 4));
        if (!hole)
            return std::unexpected(hole.error());
        addLiteral(place.begin);
        line.pieces.append({.literal = {}, .hole = *hole, .isHole = true});
        position = place.end;
    }
    addLiteral(source.size());
    if (source.trimmed().size() < source.size() && line.pieces.size() == 2 &&
        line.pieces[1].isHole && line.pieces[1].hole.type == Hole::Type::Lines &&
        line.pieces[0].literal.trimmed().isEmpty())
        line.pieces.removeFirst(); // an indented lines hole
    const bool hasLines = std::ranges::any_of(line.pieces, [](const PatternPiece &piece) {
        return piece.isHole && piece.hole.type == Hole::Type::Lines;
    });
    if (hasLines && !line.isLinesHole())
        return std::unexpected(
            QCoreApplication::translate("Compare", "a lines hole must stand alone on its line: %1")
                .arg(quoted(source)));
    return line;
}

/// The same name must mean the same thing everywhere.
std::optional<QString> checkNames(const Pattern &pattern)
{
    QHash<QString, Hole::Type> types;
    qsizetype linesHoles = 0;
    for (const PatternLine &line : pattern.lines) {
        linesHoles += line.isLinesHole() ? 1 : 0;
        for (const PatternPiece &piece : line.pieces) {
            if (!piece.isHole || piece.hole.name.isEmpty())
                continue;
            const Hole &hole = piece.hole;
            const auto known = types.constFind(hole.name);
            if (known != types.constEnd() && *known != hole.type)
                return QCoreApplication::translate("Compare", "the hole %1 has two different types")
                    .arg(quoted(hole.name));
            if (known != types.constEnd() && hole.type == Hole::Type::Lines)
                return QCoreApplication::translate("Compare", "the lines hole %1 cannot come twice")
                    .arg(quoted(hole.name));
            types.insert(hole.name, hole.type);
        }
    }
    if (linesHoles > maximumLinesHoles)
        return QCoreApplication::translate("Compare", "more than %1 lines holes")
            .arg(QString::number(maximumLinesHoles));
    for (const QString &relation : pattern.relations) {
        for (const QString &name : relationNames(relation)) {
            const auto type = types.constFind(name);
            if (type == types.constEnd())
                return QCoreApplication::translate(
                           "Compare", "the relation %1 uses %2, and no hole has that name")
                    .arg(quoted(relation), quoted(name));
            if (!Hole{.type = *type, .name = {}}.isNumeric())
                return QCoreApplication::translate(
                           "Compare", "the relation %1 uses %2, and that hole is not int or float")
                    .arg(quoted(relation), quoted(name));
        }
    }
    return std::nullopt;
}

} // namespace

std::expected<Pattern, QString> parsePattern(QStringView text)
{
    QList<QStringView> sources = contentLines(text);
    Pattern pattern;
    while (!sources.isEmpty() &&
           (sources.last().startsWith("where:"_L1) || sources.last().isEmpty())) {
        const QStringView line = sources.takeLast();
        if (line.isEmpty())
            continue;
        const QString relation = line.sliced(6).trimmed().toString();
        if (const auto problem = checkRelation(relation))
            return std::unexpected(
                QCoreApplication::translate("Compare", "the relation %1 is not valid: %2")
                    .arg(quoted(relation), *problem));
        pattern.relations.prepend(relation);
    }
    for (const QStringView source : std::as_const(sources)) {
        auto line = parseLine(source);
        if (!line)
            return std::unexpected(line.error());
        pattern.lines.append(*std::move(line));
    }
    if (const auto problem = checkNames(pattern))
        return std::unexpected(*problem);
    return pattern;
}

} // namespace Lectern
