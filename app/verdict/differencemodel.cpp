// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/differencemodel.h"

#include "verdict/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qsizetype maxShownLength = 4000;

bool isSame(const DiffRow &row)
{
    return row.kind == DiffRow::Kind::Same;
}

QString signOf(DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Kind::Same:
        return u"="_s;
    case DiffRow::Kind::Changed:
        return u"≠"_s;
    case DiffRow::Kind::Missing:
        return u"−"_s;
    case DiffRow::Kind::Extra:
        return u"+"_s;
    }
    return {};
}

/// The side of a row whose line \a text differs in [start, end).
DifferenceModel::Side makeSide(const QString &text, qsizetype start, qsizetype end, bool endsInMark)
{
    DifferenceModel::Side side{text, start, end - start};
    qsizetype blanksFrom = text.size();
    while (blanksFrom > 0 && text[blanksFrom - 1].isSpace())
        --blanksFrom;
    for (qsizetype i = 0; i < side.text.size(); ++i) {
        const bool differs = i >= start && i < end;
        side.text[i] = visibleCharacter(text[i], differs || (start < end && i >= blanksFrom));
    }
    if (endsInMark) {
        side.text += u'⏎';
        ++side.changeLength;
    }
    if (side.text.size() <= maxShownLength)
        return side;
    // Around the difference, which may be far to the right.
    const qsizetype from = std::max<qsizetype>(0, side.changeStart - maxShownLength / 4);
    const bool cutsEnd = side.text.size() - from > maxShownLength;
    side.text = side.text.sliced(from, std::min(maxShownLength, side.text.size() - from));
    side.changeStart -= from;
    if (from > 0) {
        side.text.prepend(u'…');
        ++side.changeStart;
    }
    side.changeLength = std::min(side.changeLength, side.text.size() - side.changeStart);
    if (cutsEnd)
        side.text += u'…';
    return side;
}

/// The lengths of what \a first and \a second begin and end with together.
std::pair<qsizetype, qsizetype> commonEnds(const QString &first, const QString &second)
{
    const qsizetype shorter = std::min(first.size(), second.size());
    qsizetype prefix =
        std::mismatch(first.begin(), first.begin() + shorter, second.begin()).first - first.begin();
    if (prefix > 0 && first[prefix - 1].isHighSurrogate())
        --prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix &&
           first[first.size() - 1 - suffix] == second[second.size() - 1 - suffix])
        ++suffix;
    if (suffix > 0 && first[first.size() - suffix].isLowSurrogate())
        --suffix;
    return {prefix, suffix};
}

/// How many lines \a text has; a line end at its end begins no other.
qsizetype lineCount(const QString &text)
{
    return text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

QString lineNumber(int line)
{
    return line > 0 ? QString::number(line) : QString();
}

std::pair<DifferenceModel::Side, DifferenceModel::Side>
makeSides(const DiffRow &row, bool endsExpected, bool endsActual)
{
    const qsizetype expectedSize = row.expected.size();
    const qsizetype actualSize = row.actual.size();
    if (isSame(row))
        return {makeSide(row.expected, 0, 0, false), makeSide(row.actual, 0, 0, false)};
    if (row.kind != DiffRow::Kind::Changed)
        return {makeSide(row.expected, 0, expectedSize, row.expectedLine > 0 && !expectedSize),
                makeSide(row.actual, 0, actualSize, row.actualLine > 0 && !actualSize)};
    const auto [prefix, suffix] = commonEnds(row.expected, row.actual);
    return {makeSide(row.expected, prefix, expectedSize - suffix, endsExpected),
            makeSide(row.actual, prefix, actualSize - suffix, endsActual)};
}

} // namespace

void DifferenceModel::setTexts(const QString &expected, const QString &actual)
{
    beginResetModel();
    m_rows = lineDiff(expected, actual);
    qsizetype shownLines = 0;
    for (const DiffRow &row : std::as_const(m_rows))
        shownLines += (row.expectedLine > 0) + (row.actualLine > 0);
    m_isCut = shownLines < lineCount(expected) + lineCount(actual);
    // A missing line end counts only where nothing else differs.
    const bool onlyEnd = !m_isCut && !m_rows.isEmpty() && std::ranges::all_of(m_rows, isSame) &&
                         expected.endsWith(u'\n') != actual.endsWith(u'\n');
    if (onlyEnd)
        m_rows.last().kind = DiffRow::Kind::Changed;
    m_sides.clear();
    for (const DiffRow &row : std::as_const(m_rows)) {
        const bool isOnlyEnd = onlyEnd && &row == &m_rows.constLast();
        m_sides.append(makeSides(row, isOnlyEnd && expected.endsWith(u'\n'),
                                 isOnlyEnd && actual.endsWith(u'\n')));
    }
    endResetModel();
}

void DifferenceModel::setSideTitles(const QString &left, const QString &right)
{
    m_titles = {left, right};
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void DifferenceModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_sides.clear();
    endResetModel();
}

int DifferenceModel::nextDifference(int row, int step) const
{
    const int count = rowCount();
    if (row < 0 && step < 0)
        row = 0;
    for (int i = 1; i <= count; ++i) {
        // Beyond the last difference comes the first again.
        const int next = ((row + i * step) % count + count) % count;
        if (!isSame(m_rows[next]))
            return next;
    }
    return -1;
}

qsizetype DifferenceModel::differenceCount() const
{
    return m_rows.size() - std::ranges::count_if(m_rows, isSame);
}

const DifferenceModel::Side &DifferenceModel::side(const QModelIndex &index) const
{
    const auto &sides = m_sides[index.row()];
    return index.column() == Expected ? sides.first : sides.second;
}

QString DifferenceModel::sentence(int index) const
{
    const DiffRow &row = m_rows[index];
    const auto &sides = m_sides[index];
    // Blanks that differ are named as they are shown, or nobody would hear of them.
    const auto shown = [](const QString &line) {
        return line.isEmpty() || line == u"⏎" ? tr("an empty line") : line;
    };
    const auto number = [](int line) { return QString::number(line); };
    switch (row.kind) {
    case DiffRow::Kind::Same:
        return tr("Line %1, same: %2").arg(number(row.actualLine), shown(sides.second.text));
    case DiffRow::Kind::Changed:
        return tr("Line %1, different. %2: %3. %4: %5")
            .arg(number(row.actualLine), m_titles.first, shown(sides.first.text), m_titles.second,
                 shown(sides.second.text));
    case DiffRow::Kind::Missing:
        return tr("%1 only, line %2: %3")
            .arg(m_titles.first, number(row.expectedLine), shown(sides.first.text));
    case DiffRow::Kind::Extra:
        return tr("%1 only, line %2: %3")
            .arg(m_titles.second, number(row.actualLine), shown(sides.second.text));
    }
    return {};
}

QString DifferenceModel::asText(int index) const
{
    const DiffRow &row = m_rows[index];
    switch (row.kind) {
    case DiffRow::Kind::Same:
        return "  "_L1 + row.actual;
    case DiffRow::Kind::Changed:
        return "- "_L1 + row.expected + "\n+ "_L1 + row.actual;
    case DiffRow::Kind::Missing:
        return "- "_L1 + row.expected;
    case DiffRow::Kind::Extra:
        return "+ "_L1 + row.actual;
    }
    return {};
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const DiffRow &row = m_rows[index.row()];
    if (role == Qt::AccessibleTextRole)
        return sentence(index.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ExpectedLine:
        return lineNumber(row.expectedLine);
    case Sign:
        return signOf(row.kind);
    case ActualLine:
        return lineNumber(row.actualLine);
    default:
        return side(index).text;
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == Expected)
        return m_titles.first;
    if (section == Actual)
        return m_titles.second;
    if (role == Qt::DisplayRole)
        return {};
    return section == Sign ? tr("Comparison") : tr("Line");
}

} // namespace Lectern::App
