// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/variablesview.h"

#include "instruments/figurecanvas.h"
#include "instruments/showntext.h"
#include "instruments/valuetable.h"
#include "instruments/variablesfilter.h"
#include "instruments/variablesmodel.h"
#include "theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// Fewer are taken in at a glance.
constexpr qsizetype manyVariables = 15;

TableValues valuesOf(const Variable &variable)
{
    const VariableTable &table = *variable.table;
    TableValues values{.columns = {},
                       .rowNames = {},
                       .rows = {},
                       .totalRows = variable.shape.value(0),
                       .totalColumns = variable.shape.value(1),
                       .note = shownLine(variable.type)};
    const bool isFrame = variable.kind == ObjectKind::DataFrame;
    for (const ObjectColumn &column : table.columns) {
        const QString name = shownLine(column.name);
        values.columns.append(isFrame ? VariablesView::tr("%1 (%2)", "a column and its type")
                                            .arg(name, shownLine(column.dtype))
                                      : name);
    }
    if (!isFrame && !table.columns.isEmpty() && !table.columns.first().dtype.isEmpty())
        values.note = VariablesView::tr("%1 of %2", "a type, and the type of its values")
                          .arg(values.note, shownLine(table.columns.first().dtype));
    for (const QString &name : table.index)
        values.rowNames.append(shownLine(name));
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(shownLine(cell));
        values.rows.append(cells);
    }
    return values;
}

} // namespace

VariablesView::VariablesView(QWidget *parent)
    : InstrumentTable(tr("Variables"), parent),
      m_model(new VariablesModel(this)),
      m_filter(new VariablesFilter(this))
{
    setObjectName(u"variablesView"_s);
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    table()->horizontalHeader()->setMinimumSectionSize(24);
    table()->horizontalHeader()->setStretchLastSection(true);
    makeOptions();
    makeDetail();
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VariablesView::showCurrent);
    applyFilter();
}

void VariablesView::makeOptions()
{
    m_filterField = new QLineEdit;
    m_filterField->setObjectName(u"variablesFilter"_s);
    m_filterField->setAccessibleName(tr("Filter by name"));
    m_filterField->setPlaceholderText(tr("Filter by name"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->hide();
    m_definitions = new QCheckBox(tr("Functions, classes and modules"));
    m_definitions->setObjectName(u"variablesDefinitions"_s);
    m_definitions->hide();
    m_note = new QLabel;
    m_note->setObjectName(u"variablesNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *rows = new QVBoxLayout;
    rows->addWidget(m_filterField);
    rows->addWidget(m_definitions);
    rows->addWidget(m_note);
    optionRow()->addLayout(rows, 1);
    connect(m_filterField, &QLineEdit::textChanged, this, &VariablesView::applyFilter);
    connect(m_definitions, &QCheckBox::toggled, this, &VariablesView::applyFilter);
}

void VariablesView::makeDetail()
{
    m_title = new QLabel;
    m_title->setObjectName(u"variableTitle"_s);
    m_title->setProperty("caption", true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_values = new ValueTable;
    m_value = new QPlainTextEdit;
    m_value->setObjectName(u"variableValue"_s);
    m_value->setReadOnly(true);
    m_value->setTabChangesFocus(true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_detail = new QStackedWidget;
    m_detail->addWidget(m_value);
    m_detail->addWidget(m_values);
    auto *area = new QWidget;
    auto *rows = new QVBoxLayout(area);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_title);
    rows->addWidget(m_detail, 1);
    setDetail(area, 0.5);
    connect(m_values, &ValueTable::exportRequested, this, &VariablesView::exportRequested);
}

void VariablesView::setTheme(const Theme &theme)
{
    InstrumentTable::setTheme(theme);
    m_values->setTheme(theme);
    m_value->setFont(theme.codeFont);
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Base, theme.codeBackground);
    m_value->setPalette(colors);
    m_title->setContentsMargins(qRound(8 * theme.scale), 0, qRound(8 * theme.scale), 0);
    fitColumns();
}

void VariablesView::setVariables(const Variables &variables, const QString &summary)
{
    const Variable *before = current();
    const QString name = before ? before->name : QString();
    m_model->setVariables(variables);
    const bool hasDefinitions = std::ranges::any_of(variables.list, [](const Variable &variable) {
        using enum ObjectKind;
        return variable.kind == Function || variable.kind == Class || variable.kind == Module;
    });
    m_definitions->setVisible(hasDefinitions);
    m_filterField->setVisible(variables.list.size() > manyVariables);
    if (variables.list.size() <= manyVariables)
        m_filterField->clear();
    applyFilter();
    setSummary(summary);
    fitColumns();
    choose(name);
    updateText();
}

void VariablesView::applyFilter()
{
    m_filter->setDefinitionsShown(m_definitions->isChecked());
    m_filter->setFilterFixedString(m_filterField->text());
    QStringList sentences;
    if (!m_filterField->text().isEmpty())
        sentences.append(
            tr("%n variable(s) have this in their name.", nullptr, m_filter->rowCount()));
    else if (m_filter->rowCount() == 0)
        sentences.append(tr("There are no variables."));
    if (m_model->variables().isCut)
        sentences.append(tr("There are more than are shown here."));
    m_note->setText(sentences.join(u' '));
    m_note->setVisible(!sentences.isEmpty());
    if (!current())
        choose({});
}

void VariablesView::choose(const QString &name)
{
    int row = 0;
    for (int i = 0; i < m_filter->rowCount() && !name.isEmpty(); ++i) {
        const int source = m_filter->mapToSource(m_filter->index(i, 0)).row();
        if (m_model->variables().list[source].name == name)
            row = i;
    }
    table()->setCurrentIndex(m_filter->index(row, VariablesModel::Name));
    showCurrent();
}

const Variable *VariablesView::current() const
{
    const QModelIndex index = m_filter->mapToSource(table()->currentIndex());
    return index.isValid() ? &m_model->variables().list[index.row()] : nullptr;
}

void VariablesView::showCurrent()
{
    const Variable *variable = current();
    m_detail->parentWidget()->setVisible(variable != nullptr);
    if (!variable)
        return;
    const QString name = shownLine(variable->name);
    const QString type = shownLine(variable->type);
    const QString size = sizeText(*variable);
    m_title->setText(size.isEmpty() ? tr("%1: %2", "a name, a type").arg(name, type)
                                    : tr("%1: %2, %3", "name, type, size").arg(name, type, size));
    m_value->setAccessibleName(tr("Value of %1").arg(m_title->text()));
    if (variable->table)
        m_values->setValues(valuesOf(*variable));
    else
        m_value->setPlainText(shownText(variable->text));
    m_detail->setCurrentWidget(variable->table ? static_cast<QWidget *>(m_values) : m_value);
}

void VariablesView::resizeEvent(QResizeEvent *event)
{
    InstrumentTable::resizeEvent(event);
    fitColumns();
}

/// None of the first columns takes so much that the value has no room. What is cut in them stands
/// below, where the variable is chosen.
void VariablesView::fitColumns()
{
    QHeaderView *header = table()->horizontalHeader();
    table()->resizeColumnsToContents();
    for (const auto &[column, share] : {std::pair{VariablesModel::Name, 0.26},
                                        {VariablesModel::Type, 0.2},
                                        {VariablesModel::Size, 0.24}})
        header->resizeSection(column,
                              std::min(header->sectionSize(column), qRound(width() * share)));
}

QString VariablesView::rowsAsText() const
{
    return shownText(describe(m_model->variables()), 1'000'000);
}

QString VariablesView::asCsv() const
{
    QString csv = csvLine({u"name"_s, u"type"_s, u"length"_s, u"shape"_s, u"bytes"_s, u"value"_s});
    const auto number = [](const std::optional<qint64> &value) {
        return value ? QString::number(*value) : QString();
    };
    for (const Variable &variable : m_model->variables().list) {
        QStringList shape;
        for (const qint64 size : variable.shape)
            shape.append(QString::number(size));
        csv += csvLine({variable.name, variable.type, number(variable.length), shape.join(u'x'),
                        number(variable.bytes), variable.text});
    }
    return csv;
}

} // namespace Lectern::App
