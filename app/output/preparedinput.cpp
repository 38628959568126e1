// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/preparedinput.h"

#include "theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int visibleLines = 5;

} // namespace

PreparedInput::PreparedInput(QWidget *parent)
    : QWidget(parent),
      m_text(new QPlainTextEdit),
      m_used(new QCheckBox(tr("&Use it for every run"))),
      m_takeOver(new QPushButton(tr("&Take what was typed")))
{
    setObjectName(u"preparedInput"_s);
    m_text->setObjectName(u"preparedText"_s);
    m_text->setAccessibleName(tr("Prepared input"));
    m_text->setAccessibleDescription(
        tr("One line for each time that the program asks. Tab leaves the field."));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_used->setObjectName(u"preparedUsed"_s);
    m_takeOver->setObjectName(u"preparedTakeOver"_s);
    m_takeOver->setAccessibleDescription(
        tr("Replaces the prepared input by the lines that were typed in this run"));
    m_takeOver->setEnabled(false);
    auto *explanation =
        new QLabel(tr("These lines stand for what you would type, one for each input()."));
    explanation->setObjectName(u"preparedExplanation"_s);
    explanation->setWordWrap(true);
    explanation->setBuddy(m_text);

    auto *row = new QHBoxLayout;
    row->addWidget(m_used, 1);
    row->addWidget(m_takeOver);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(explanation);
    layout->addWidget(m_text);
    layout->addLayout(row);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT textChanged(text()); });
    connect(m_used, &QCheckBox::toggled, this, &PreparedInput::usedChanged);
    connect(m_takeOver, &QPushButton::clicked, this,
            [this] { m_text->setPlainText(m_typedLines.join(u'\n') + u'\n'); });
}

void PreparedInput::setTheme(const Theme &theme)
{
    m_text->setFont(theme.codeFont);
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Base, theme.codeBackground);
    m_text->setPalette(colors);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * visibleLines +
                           qRound(12 * theme.scale));
}

void PreparedInput::setText(const QString &text)
{
    const QSignalBlocker blocker(this);
    if (text != this->text())
        m_text->setPlainText(text);
}

QString PreparedInput::text() const
{
    return m_text->toPlainText();
}

void PreparedInput::setUsed(bool isUsed)
{
    const QSignalBlocker blocker(this);
    m_used->setChecked(isUsed);
}

bool PreparedInput::isUsed() const
{
    return m_used->isChecked();
}

void PreparedInput::setTypedLines(const QStringList &lines)
{
    m_typedLines = lines;
    m_takeOver->setEnabled(!lines.isEmpty());
}

} // namespace Lectern::App
