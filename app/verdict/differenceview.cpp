// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/differenceview.h"

#include "theme.h"
#include "verdict/differencemodel.h"

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

using enum DifferenceModel::Column;

constexpr int padding = 8; ///< left and right of a cell's text
constexpr int leading = 2; ///< above and below it

bool isSame(const DiffRow &row)
{
    return row.kind == DiffRow::Kind::Same;
}

} // namespace

/// Paints cells; wraps long lines, so that both sides stay in sight.
class DifferenceView::Delegate final : public QStyledItemDelegate
{
public:
    explicit Delegate(const DifferenceModel &model) : m_model(model) {}

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
        const DifferenceModel::Side &side = m_model.side(index);
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

    const DifferenceModel &m_model;
};

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent),
      m_model(std::make_unique<DifferenceModel>()),
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
    m_table->setFont(theme.codeFont);
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
