// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/patternmatcher.h"

#include "check/differencetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qsizetype maximumSteps = 1'000'000;

} // namespace

PatternMatcher::PatternMatcher(const Pattern &pattern, QList<QStringView> actual)
    : m_pattern(pattern), m_actual(std::move(actual))
{
    m_matchers.reserve(static_cast<size_t>(pattern.lines.size()));
    m_segments.emplace_back();
    for (qsizetype i = 0; i < pattern.lines.size(); ++i) {
        m_matchers.emplace_back(pattern.lines[i]);
        if (pattern.lines[i].isLinesHole())
            m_segments.push_back({.begin = i + 1, .end = i + 1, .names = {}, .namesFromHere = {}});
        else
            m_segments.back().end = i + 1;
    }
    QSet<QString> names;
    for (auto segment = m_segments.rbegin(); segment != m_segments.rend(); ++segment) {
        for (qsizetype i = segment->begin; i < segment->end; ++i) {
            for (const PatternPiece &piece : pattern.lines[i].pieces) {
                if (piece.isHole && !piece.hole.name.isEmpty())
                    segment->names.insert(piece.hole.name);
            }
        }
        names.unite(segment->names);
        segment->namesFromHere = names;
    }
}

std::optional<Difference> PatternMatcher::run()
{
    if (placeSegment(0, 0, {}))
        return std::nullopt;
    return difference();
}

bool PatternMatcher::placeSegment(qsizetype index, qsizetype from, const Bindings &bindings)
{
    const Segment &segment = m_segments[static_cast<size_t>(index)];
    const qsizetype size = segment.end - segment.begin;
    const bool isLast = index + 1 == static_cast<qsizetype>(m_segments.size());
    const QString key = stateKey(index, bindings);
    if (const auto failed = m_failedFrom.constFind(key);
        failed != m_failedFrom.constEnd() && *failed <= from)
        return false;
    qsizetype first = from;
    qsizetype last = 0;
    if (index > 0) {
        const qsizetype latest = m_actual.size() - size;
        last = std::max(latest + emptyTail(segment), from);
        if (isLast)
            first = std::max(latest, from);
    }
    for (qsizetype at = first; at <= last && !m_tooComplex; ++at) {
        Bindings extended = bindings;
        if (!matchLines(segment, at, extended))
            continue;
        if (!isLast) {
            if (placeSegment(index + 1, at + size, extended))
                return true;
            if (!bindsForLater(index, bindings))
                break; // another place would leave the rest the same, only later
            continue;
        }
        if (at + size >= m_actual.size()) {
            m_bindings = extended;
            return true;
        }
        fail(segment.end, at + size, extended);
    }
    m_failedFrom.insert(key, from);
    return false;
}

bool PatternMatcher::bindsForLater(qsizetype index, const Bindings &bindings) const
{
    const Segment &segment = m_segments[static_cast<size_t>(index)];
    const Segment &next = m_segments[static_cast<size_t>(index) + 1];
    return std::ranges::any_of(segment.names, [&](const QString &name) {
        return next.namesFromHere.contains(name) && !bindings.contains(name);
    });
}

qsizetype PatternMatcher::emptyTail(const Segment &segment) const
{
    qsizetype begin = segment.end;
    while (begin > segment.begin && m_pattern.lines[begin - 1].canBeEmpty())
        --begin;
    return segment.end - begin;
}

bool PatternMatcher::matchLines(const Segment &segment, qsizetype at, Bindings &bindings)
{
    for (qsizetype i = segment.begin; i < segment.end; ++i) {
        const qsizetype line = at + (i - segment.begin);
        if (++m_steps > maximumSteps)
            m_tooComplex = true;
        // Empty lines at the end were taken off the output; the pattern may still want them.
        const QStringView text = line < m_actual.size() ? m_actual[line] : QStringView(u"");
        LineMatcher &matcher = m_matchers[static_cast<size_t>(i)];
        LineMatcher::Result result = LineMatcher::Result::NoMatch;
        if (!m_tooComplex && (line < m_actual.size() || m_pattern.lines[i].canBeEmpty()))
            result = matcher.match(text, static_cast<int>(line) + 1, bindings);
        if (result == LineMatcher::Result::Match)
            continue;
        m_tooComplex |= result == LineMatcher::Result::TooComplex;
        fail(i, line, bindings);
        return false;
    }
    return true;
}

void PatternMatcher::fail(qsizetype patternLine, qsizetype actualLine, const Bindings &bindings)
{
    if (patternLine <= m_failedPatternLine)
        return;
    m_failedPatternLine = patternLine;
    m_failedActualLine = actualLine;
    m_failedBindings = bindings;
}

QString PatternMatcher::stateKey(qsizetype index, const Bindings &bindings) const
{
    const QSet<QString> &later = m_segments[static_cast<size_t>(index)].namesFromHere;
    QStringList names;
    for (const auto &[name, binding] : bindings.asKeyValueRange()) {
        if (later.contains(name))
            names.append(name);
    }
    names.sort();
    QString key = QString::number(index);
    for (const QString &name : std::as_const(names)) {
        const QString &text = bindings.constFind(name)->text;
        key += u' ' + name + u'=' + QString::number(text.size()) + u':' + text;
    }
    return key;
}

QString PatternMatcher::knownValues(const PatternLine &line) const
{
    QStringList values;
    for (const PatternPiece &piece : line.pieces) {
        const auto bound = m_failedBindings.constFind(piece.hole.name);
        if (piece.isHole && bound != m_failedBindings.constEnd() && values.size() < 5)
            values.append(piece.hole.name + u" = "_s + quoted(bound->text));
    }
    if (values.isEmpty())
        return {};
    return u' ' +
           QCoreApplication::translate("Compare", "From further up: %1.").arg(values.join(", "_L1));
}

Difference PatternMatcher::difference() const
{
    const bool patternEnded = m_failedPatternLine >= m_pattern.lines.size();
    const bool outputEnded = m_failedActualLine >= m_actual.size();
    const QString wanted = patternEnded ? QString() : m_pattern.lines[m_failedPatternLine].source;
    const QStringView found = outputEnded ? QStringView() : m_actual[m_failedActualLine];
    const QString line = QString::number(m_failedActualLine + 1);
    if (patternEnded)
        return extraLine(static_cast<int>(m_failedActualLine) + 1, found);

    Difference result;
    result.line = static_cast<int>(m_failedActualLine) + 1;
    result.column = 1;
    result.expected = wanted;
    result.actual = found.toString();
    const bool afterLinesHole =
        m_failedPatternLine > 0 && m_pattern.lines[m_failedPatternLine - 1].isLinesHole();
    const bool isFloating =
        afterLinesHole &&
        m_failedPatternLine < m_segments.back().begin; // the last segment stands at the end
    if (m_tooComplex) {
        result.message = QCoreApplication::translate(
                             "Compare", "The pattern is too ambiguous for this output, near %1.")
                             .arg(quoted(wanted));
        return result;
    }
    if (isFloating) {
        result.message =
            QCoreApplication::translate("Compare", "From line %1 on there is no line like %2.")
                .arg(line, quoted(wanted));
    } else if (outputEnded) {
        result.line = static_cast<int>(m_actual.size()) + 1;
        result.message =
            m_actual.isEmpty()
                ? QCoreApplication::translate(
                      "Compare", "The program printed nothing; a line like %1 is missing.")
                      .arg(quoted(wanted))
                : QCoreApplication::translate(
                      "Compare", "The output ends after line %1; a line like %2 is missing.")
                      .arg(QString::number(m_actual.size()), quoted(wanted));
    } else {
        const PatternPiece first = m_pattern.lines[m_failedPatternLine].pieces.value(0);
        const qsizetype mismatch = firstMismatch(first.literal, found);
        result.column = static_cast<int>(mismatch) + 1;
        result.message = QCoreApplication::translate(
                             "Compare", "Line %1: no line like %2 here; the program printed %3.")
                             .arg(line, quoted(wanted, mismatch), quoted(found, mismatch));
    }
    result.message += knownValues(m_pattern.lines[m_failedPatternLine]);
    return result;
}

} // namespace Lectern
