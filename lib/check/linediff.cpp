// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/linediff.h"

#include "check/textlines.h"

#include <QHash>
#include <QStringView>

#include <dtl/dtl.hpp>

#include <vector>

namespace Lectern {

namespace {

constexpr qsizetype maximumLines = 2'000;

/// Makes the rows; collects the lines between two common ones, to pair them.
class RowBuilder
{
public:
    RowBuilder(const QList<QStringView> &expected, const QList<QStringView> &actual)
        : m_expected(expected), m_actual(actual)
    {
    }

    void addCommon()
    {
        flush();
        ++m_expectedEnd;
        ++m_actualEnd;
        append(DiffRow::Kind::Same, m_expectedBegin++, m_actualBegin++);
    }

    void addMissing() { ++m_expectedEnd; }
    void addExtra() { ++m_actualEnd; }

    QList<DiffRow> finish()
    {
        flush();
        return m_rows;
    }

private:
    void flush()
    {
        while (m_expectedBegin < m_expectedEnd && m_actualBegin < m_actualEnd)
            append(DiffRow::Kind::Changed, m_expectedBegin++, m_actualBegin++);
        while (m_expectedBegin < m_expectedEnd)
            append(DiffRow::Kind::Missing, m_expectedBegin++, -1);
        while (m_actualBegin < m_actualEnd)
            append(DiffRow::Kind::Extra, -1, m_actualBegin++);
    }

    /// 0-based lines, -1 where a side is empty.
    void append(DiffRow::Kind kind, qsizetype expected, qsizetype actual)
    {
        m_rows.append({.kind = kind,
                       .expectedLine = static_cast<int>(expected) + 1,
                       .actualLine = static_cast<int>(actual) + 1,
                       .expected = expected < 0 ? QString() : m_expected[expected].toString(),
                       .actual = actual < 0 ? QString() : m_actual[actual].toString()});
    }

    const QList<QStringView> &m_expected;
    const QList<QStringView> &m_actual;
    QList<DiffRow> m_rows;
    qsizetype m_expectedBegin = 0; // of the lines that are not in a row yet, half-open
    qsizetype m_expectedEnd = 0;
    qsizetype m_actualBegin = 0;
    qsizetype m_actualEnd = 0;
};

/// The same number for the same line, so that dtl compares numbers.
std::vector<int> numbered(const QList<QStringView> &lines, QHash<QStringView, int> &numbers)
{
    std::vector<int> result;
    result.reserve(static_cast<size_t>(lines.size()));
    for (const QStringView line : lines) {
        const auto found = numbers.constFind(line);
        result.push_back(found != numbers.constEnd() ? *found : static_cast<int>(numbers.size()));
        if (found == numbers.constEnd())
            numbers.insert(line, result.back());
    }
    return result;
}

} // namespace

QList<DiffRow> lineDiff(const QString &expected, const QString &actual)
{
    const QList<QStringView> expectedLines =
        rawLines(expected).first(std::min(rawLines(expected).size(), maximumLines));
    const QList<QStringView> actualLines =
        rawLines(actual).first(std::min(rawLines(actual).size(), maximumLines));
    QHash<QStringView, int> numbers;
    const std::vector<int> expectedNumbers = numbered(expectedLines, numbers);
    const std::vector<int> actualNumbers = numbered(actualLines, numbers);

    dtl::Diff<int> diff(expectedNumbers, actualNumbers);
    diff.compose();
    RowBuilder rows(expectedLines, actualLines);
    for (const auto &[number, step] : diff.getSes().getSequence()) {
        if (step.type == dtl::SES_COMMON)
            rows.addCommon();
        else if (step.type == dtl::SES_DELETE)
            rows.addMissing();
        else
            rows.addExtra();
    }
    return rows.finish();
}

} // namespace Lectern
