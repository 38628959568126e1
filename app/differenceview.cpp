// SPDX-License-Identifier: GPL-3.0-or-later
#include "differenceview.h"

#include "check/linediff.h"
#include "theme.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

enum Column { ExpectedLine, Expected, Sign, ActualLine, Actual, ColumnCount };

constexpr qsizetype maxShownLength = 4000;
constexpr int padding = 8; ///< left and right of a cell's text
constexpr int leading = 2; ///< above and below it

/// One side of a row, ready to be shown.
struct Side
{
    QString text;
    qsizetype changeStart = 0; ///< of the part that differs, in \a text
    qsizetype changeLength = 0;
};

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

/// What a person can see of \a c; blanks only \a ifBlank. Never more than one character, so that
/// places in the line stay what they are.
QChar visible(QChar c, bool ifBlank)
{
    if (c == u' ')
        return ifBlank ? QChar(u'·') : c;
    if (c == u'\t')
        return ifBlank ? QChar(u'→') : c;
    if (c.unicode() < 0x20)
        return QChar(char16_t(0x2400 + c.unicode()));
    if (c == QChar(0x7f))
        return QChar(0x2421);
    const bool harmful = c.category() == QChar::Other_Control ||
                         c.category() == QChar::Other_Format || c == QChar::LineSeparator ||
                         c == QChar::ParagraphSeparator;
    // The joiners of emoji and scripts are format characters that are needed.
    return harmful && c != QChar(0x200c) && c != QChar(0x200d) ? QChar(0x2426) : c;
}

/// The side of a row whose line \a text differs in [start, end).
Side makeSide(const QString &text, qsizetype start, qsizetype end, bool endsInMark)
{
    Side side{text, start, end - start};
    qsizetype blanksFrom = text.size();
    while (blanksFrom > 0 && text[blanksFrom - 1].isSpace())
        --blanksFrom;
    for (qsizetype i = 0; i < side.text.size(); ++i) {
        const bool differs = i >= start && i < end;
        side.text[i] = visible(text[i], differs || (start < end && i >= blanksFrom));
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

} // namespace

/// One row per DiffRow.
class DifferenceView::Model final : public QAbstractTableModel
{
public:
    void setTexts(const QString &expected, const QString &actual)
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

    void clear()
    {
        beginResetModel();
        m_rows.clear();
        m_sides.clear();
        endResetModel();
    }

    qsizetype differenceCount() const
    {
        return m_rows.size() - std::ranges::count_if(m_rows, isSame);
    }

    bool isCut() const { return m_isCut; }

    const DiffRow &row(int index) const { return m_rows[index]; }
    const Side &side(const QModelIndex &index) const
    {
        const auto &sides = m_sides[index.row()];
        return index.column() == Expected ? sides.first : sides.second;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const DiffRow &row = m_rows[index.row()];
        if (role == Qt::AccessibleTextRole)
            return sentence(row);
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

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        if (section == Expected)
            return tr("Expected");
        if (section == Actual)
            return tr("Printed");
        if (role == Qt::DisplayRole)
            return {};
        return section == Sign ? tr("Comparison") : tr("Line");
    }

private:
    static std::pair<Side, Side> makeSides(const DiffRow &row, bool endsExpected, bool endsActual)
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

    static QString sentence(const DiffRow &row)
    {
        const auto shown = [](const QString &line) {
            return line.trimmed().isEmpty() ? tr("an empty line") : line.left(maxShownLength);
        };
        switch (row.kind) {
        case DiffRow::Kind::Same:
            return tr("Line %1, same: %2").arg(QString::number(row.actualLine), shown(row.actual));
        case DiffRow::Kind::Changed:
            return tr("Line %1, different. Expected: %2. Printed: %3")
                .arg(QString::number(row.actualLine), shown(row.expected), shown(row.actual));
        case DiffRow::Kind::Missing:
            return tr("Missing, expected line %1: %2")
                .arg(QString::number(row.expectedLine), shown(row.expected));
        case DiffRow::Kind::Extra:
            return tr("Line %1, not expected: %2")
                .arg(QString::number(row.actualLine), shown(row.actual));
        }
        return {};
    }

    QList<DiffRow> m_rows;
    QList<std::pair<Side, Side>> m_sides;
    bool m_isCut = false; ///< lineDiff() did not take all lines
};

/// Paints cells; wraps long lines, so that both sides stay in sight.
class DifferenceView::Delegate final : public QStyledItemDelegate
{
public:
    explicit Delegate(const Model &model) : m_model(model) {}

    Theme theme;

    int heightFor(const QString &text, const QFont &font, int width) const
    {
        const QFontMetrics metrics(font);
        const int available = width - 2 * padding;
        qreal height = metrics.height();
        if (available > 0 && metrics.horizontalAdvance(text) > available) {
            QTextLayout layout(text, font);
            height = layOutText(layout, available);
        }
        return static_cast<int>(std::ceil(height)) + 2 * leading;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const DiffRow &row = m_model.row(index.row());
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, background(row, index.column()));
        if (index.column() == Expected || index.column() == Actual)
            paintLine(*painter, option, index);
        else
            paintLabel(*painter, option, index, row);
        const bool hasFocus = option.widget != nullptr && option.widget->hasFocus();
        if (hasFocus && option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)),
                              theme.accent);
            painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                              theme.accent);
        }
        painter->restore();
    }

private:
    static qreal layOutText(QTextLayout &layout, int width)
    {
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrap);
        qreal height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout.endLayout();
        return height;
    }

    QColor background(const DiffRow &row, int column) const
    {
        const bool isExpected = column <= Expected;
        const int line = isExpected ? row.expectedLine : row.actualLine;
        if (column == Sign)
            return theme.panelBackground;
        if (isSame(row))
            return theme.codeBackground;
        if (line == 0)
            return theme.panelBackground; // nothing stands on this side
        return isExpected ? theme.expectedTint : theme.actualTint;
    }

    void paintLine(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const Side &side = m_model.side(index);
        QTextLayout layout(side.text, option.font);
        layOutText(layout, option.rect.width() - 2 * padding);
        QTextLayout::FormatRange change;
        change.start = static_cast<int>(side.changeStart);
        change.length = static_cast<int>(side.changeLength);
        change.format.setBackground(index.column() == Expected ? theme.expectedChange
                                                               : theme.actualChange);
        change.format.setFontUnderline(true);
        painter.setPen(theme.text);
        layout.draw(&painter, option.rect.topLeft() + QPointF(padding, leading),
                    change.length > 0 ? QList{change} : QList<QTextLayout::FormatRange>());
    }

    void paintLabel(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const DiffRow &row) const
    {
        const bool isSign = index.column() == Sign;
        QFont font = option.font;
        font.setBold(isSign && !isSame(row));
        painter.setFont(font);
        painter.setPen(font.bold() ? theme.text : theme.mutedText);
        painter.drawText(option.rect.adjusted(padding, leading, -padding, -leading),
                         int(isSign ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignTop,
                         index.data().toString());
    }

    const Model &m_model;
};

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent),
      m_model(std::make_unique<Model>()),
      m_delegate(std::make_unique<Delegate>(*m_model)),
      m_summary(new QLabel(this)),
      m_table(new QTableView(this))
{
    setObjectName("differenceView"_L1);
    m_summary->setObjectName("differenceSummary"_L1);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(padding, padding, padding, padding);

    m_table->setObjectName("differenceTable"_L1);
    m_table->setAccessibleName(tr("Expected and printed lines, side by side"));
    m_table->setModel(m_model.get());
    m_table->setItemDelegate(m_delegate.get());
    m_table->setFont(codeFont());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(1);
    header->setSectionsClickable(false);
    header->setHighlightSections(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_table);
    setFocusProxy(m_table);
}

DifferenceView::~DifferenceView()
{
    m_table->setModel(nullptr); // the table, a child, outlives the model
    m_table->setItemDelegate(nullptr);
}

void DifferenceView::setTheme(const Theme &theme)
{
    m_delegate->theme = theme;
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Base, theme.codeBackground);
    m_table->setPalette(colors);
    m_table->viewport()->update();
}

void DifferenceView::setTexts(const QString &expected, const QString &actual)
{
    m_model->setTexts(expected, actual);
    const qsizetype count = m_model->differenceCount();
    QString summary = count == 0   ? tr("No line differs")
                      : count == 1 ? tr("1 line differs")
                                   : tr("%L1 lines differ").arg(count);
    if (m_model->isCut())
        summary += tr(" in the beginning of the texts; the rest is not shown");
    m_summary->setText(summary);
    layOut();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isSame(m_model->row(row)))
            continue;
        m_table->setCurrentIndex(m_model->index(row, Expected));
        m_table->scrollTo(m_model->index(row, Expected), QAbstractItemView::PositionAtCenter);
        break;
    }
}

void DifferenceView::clear()
{
    m_model->clear();
    m_summary->clear();
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool DifferenceView::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        layOut();
    return result;
}

void DifferenceView::layOut()
{
    const QFontMetrics metrics(m_table->font());
    const auto digits = QString::number(std::max(10, m_model->rowCount())).size();
    const int numberWidth = metrics.horizontalAdvance(QString(digits, u'0')) + 2 * padding;
    const int signWidth = metrics.horizontalAdvance(u'≠') + 2 * padding;
    const int scrollBar = m_table->verticalScrollBar()->sizeHint().width();
    const int rest = width() - 2 * numberWidth - signWidth - scrollBar;
    const int textWidth = std::max(metrics.horizontalAdvance(u'0') * 8, rest / 2);
    for (const int column : {ExpectedLine, ActualLine})
        m_table->setColumnWidth(column, numberWidth);
    for (const int column : {Expected, Actual})
        m_table->setColumnWidth(column, textWidth);
    m_table->setColumnWidth(Sign, signWidth);

    QHeaderView *rows = m_table->verticalHeader();
    rows->setDefaultSectionSize(metrics.height() + 2 * leading);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = rows->defaultSectionSize();
        for (const int column : {Expected, Actual})
            height = std::max(height,
                              m_delegate->heightFor(m_model->side(m_model->index(row, column)).text,
                                                    m_table->font(), textWidth));
        if (rows->sectionSize(row) != height)
            rows->resizeSection(row, height);
    }
}

} // namespace Lectern::App
