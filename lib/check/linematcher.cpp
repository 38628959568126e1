// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/linematcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString typeExpression(Hole::Type type)
{
    switch (type) {
    case Hole::Type::Int:
        return u"[+-]?[0-9]+"_s;
    case Hole::Type::Float:
        return u"[+-]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|(?i:nan|inf(?:inity)?))"_s;
    case Hole::Type::Str:
        return u"[^\\s\\p{Z}\\x{85}]+"_s;
    case Hole::Type::Any:
    case Hole::Type::Lines: // never within a line
        break;
    }
    return u"[\\s\\S]*?"_s;
}

/// \a text as an expression that matches just that. QRegularExpression::escape() would make
/// an octal number of a NUL that a digit follows.
QString escapedText(const QString &text)
{
    QStringList parts;
    for (const QStringView part : QStringView(text).split(QChar::Null))
        parts.append(QRegularExpression::escape(part));
    return parts.join("\\x{0}"_L1);
}

/// PCRE takes no lone surrogates. No decoded output has them.
QString validText(QStringView text)
{
    QString result = text.toString();
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result[i].isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate())
            ++i;
        else if (result[i].isSurrogate())
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace

LineMatcher::LineMatcher(const PatternLine &line)
    : m_line(line),
      m_hasHoles(
          std::ranges::any_of(line.pieces, [](const PatternPiece &piece) { return piece.isHole; }))
{
}

void LineMatcher::compile(const Bindings &bindings)
{
    QStringList known; // of the names that are bound already
    for (const PatternPiece &piece : m_line.pieces) {
        const auto bound = bindings.constFind(piece.hole.name);
        if (piece.isHole && bound != bindings.constEnd())
            known.append(bound->text);
    }
    if (m_isCompiled && known == m_known)
        return;
    m_isCompiled = true;
    m_known = known;
    QString source = u"\\A"_s;
    m_groups.clear();
    for (const PatternPiece &piece : m_line.pieces) {
        const Hole &hole = piece.hole;
        if (piece.isHole && (hole.type == Hole::Type::Int || hole.type == Hole::Type::Float))
            source += u" *"_s; // numbers in columns are padded
        if (!piece.isHole) {
            source += escapedText(validText(piece.literal));
        } else if (hole.name.isEmpty()) {
            source += u"(?:"_s + typeExpression(hole.type) + u')';
        } else if (const auto bound = bindings.constFind(hole.name); bound != bindings.constEnd()) {
            source += u"(?:"_s + escapedText(validText(bound->text)) + u')';
        } else if (const auto group = m_groups.constFind(hole.name); group != m_groups.constEnd()) {
            source += u"\\g{"_s + QString::number(*group) + u'}';
        } else {
            m_groups.insert(hole.name, static_cast<int>(m_groups.size()) + 1);
            source += u'(' + typeExpression(hole.type) + u')';
        }
    }
    source += u"\\z"_s;
    m_expression.setPattern(source);
}

LineMatcher::Result LineMatcher::match(QStringView text, int lineNumber, Bindings &bindings)
{
    if (!m_hasHoles) {
        const QStringView literal = m_line.source;
        return literal == text ? Result::Match : Result::NoMatch;
    }
    const PatternPiece &first = m_line.pieces.first();
    if (!first.isHole && !text.startsWith(first.literal))
        return Result::NoMatch;
    compile(bindings);
    const QString valid = text.isValidUtf16() ? QString() : validText(text);
    const QStringView subject = valid.isNull() ? text : QStringView(valid);
    if (!m_expression.isValid()) // too large for PCRE
        return Result::TooComplex;
    const QRegularExpressionMatch found = m_expression.matchView(subject);
    if (!found.hasMatch())
        return found.isValid() ? Result::NoMatch : Result::TooComplex;
    for (const auto &[name, group] : m_groups.asKeyValueRange())
        bindings.insert(
            name,
            {.text =
                 text.sliced(found.capturedStart(group), found.capturedLength(group)).toString(),
             .line = lineNumber,
             .column = static_cast<int>(found.capturedStart(group)) + 1});
    return Result::Match;
}

} // namespace Lectern
