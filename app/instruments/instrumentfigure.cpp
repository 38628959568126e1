// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrumentfigure.h"

#include "instruments/figurecanvas.h"
#include "instruments/figureexport.h"
#include "theme.h"
#include "work/elidedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QtMath>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

InstrumentFigure::InstrumentFigure(FigureCanvas *canvas, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_canvas(canvas),
      m_scroll(new QScrollArea(this)),
      m_text(new QPlainTextEdit(this)),
      m_stack(new QStackedWidget(this)),
      m_value(new ElidedLabel(this)),
      m_summary(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    canvas->setAccessibleName(title);
    m_scroll->setWidget(canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(u"figureText"_s);
    m_text->setAccessibleName(tr("%1, as text").arg(title));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_value->setObjectName(u"figureValue"_s);
    m_summary->setObjectName(u"figureSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->hide();
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_text);
    setFocusProxy(canvas);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_stack, 1);
    column->addWidget(m_value);
    column->addWidget(m_summary);
    column->addLayout(m_buttons);
    makeButtons();
    showStop({});
    connect(canvas, &FigureCanvas::stopChanged, this, &InstrumentFigure::showStop);
    connect(canvas, &FigureCanvas::sightRequested, this, [this](const QRect &rect) {
        m_scroll->ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2 + 20,
                                rect.height() / 2 + 20);
    });
}

QToolButton *InstrumentFigure::makeButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->addWidget(button);
    return button;
}

void InstrumentFigure::makeButtons()
{
    m_buttons->addStretch(1);
    m_asText = makeButton(tr("As text"), u"figureAsText"_s);
    m_asText->setCheckable(true);
    m_asText->setToolTip(tr("Show in words what the figure shows"));
    connect(m_asText, &QToolButton::toggled, this, [this](bool shown) {
        m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_text) : m_scroll);
        m_value->setVisible(!shown);
        m_summary->setVisible(!shown && !m_summary->text().isEmpty()); // the text begins with it
        setFocusProxy(shown ? static_cast<QWidget *>(m_text) : m_canvas);
        updateText();
    });
    QToolButton *copy = makeButton(tr("Copy text"), u"figureCopy"_s);
    copy->setToolTip(tr("Copy in words what the figure shows"));
    connect(copy, &QToolButton::clicked, this, &InstrumentFigure::copyText);
    QToolButton *exported = makeButton(tr("Export"), u"figureExport"_s);
    exported->setPopupMode(QToolButton::InstantPopup);
    exported->setMenu(makeExportMenu());
}

QMenu *InstrumentFigure::makeExportMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, const QString &suffix, auto content) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"figureExport_"_s + suffix);
        connect(action, &QAction::triggered, this,
                [this, suffix, content] { Q_EMIT exportRequested(content(), suffix); });
    };
    add(tr("Picture (PNG) …"), u"png"_s, [this] { return pngOf(*m_canvas); });
    add(tr("Drawing (SVG) …"), u"svg"_s, [this] { return svgOf(*m_canvas); });
    add(tr("Page (PDF) …"), u"pdf"_s, [this] { return pdfOf(*m_canvas); });
    add(tr("Values (CSV) …"), u"csv"_s, [this] { return m_canvas->asCsv().toUtf8(); });
    return menu;
}

void InstrumentFigure::setTheme(const Theme &theme)
{
    m_canvas->setTheme(theme);
    const int margin = qRound(8 * theme.scale);
    m_value->setContentsMargins(margin, 0, margin, 0);
    m_summary->setContentsMargins(margin, 0, margin, 0);
    m_buttons->setContentsMargins(margin, 0, margin, 0);
    m_text->setFont(theme.textFont);
    m_text->setPalette(theme.palette);
    m_value->setFont(theme.textFont);
    m_summary->setFont(theme.textFont);
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Window, theme.pageBackground);
    m_scroll->viewport()->setPalette(colors);
}

void InstrumentFigure::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty() && !isShownAsText());
    setAccessibleDescription(summary);
    if (m_canvas->stop() < 0)
        m_canvas->setAccessibleDescription(summary);
    updateText();
}

QString InstrumentFigure::asText() const
{
    QStringList lines;
    if (!m_summary->text().isEmpty())
        lines.append(m_summary->text());
    lines += m_canvas->textLines();
    return lines.join(u'\n');
}

int InstrumentFigure::fittedHeight(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int inside = std::max(1, width - margins.left() - margins.right());
    const QSizeF whole = m_canvas->pictureSize();
    const double shown = whole.height() * std::min(1.0, inside / std::max(1.0, whole.width()));
    const QSizeF needed = m_canvas->neededSize();
    const bool scrolls = needed.width() > inside;
    const int barHeight = scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    int height = margins.top() + margins.bottom();
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem *item = layout()->itemAt(i);
        if (item->isEmpty())
            continue;
        if (item->widget() == m_stack)
            height += qCeil(std::max(shown, needed.height())) + barHeight;
        else
            height += item->hasHeightForWidth() ? item->heightForWidth(inside)
                                                : item->sizeHint().height();
        height += layout()->spacing();
    }
    return height;
}

bool InstrumentFigure::isShownAsText() const
{
    return m_asText->isChecked();
}

void InstrumentFigure::setShownAsText(bool shown)
{
    m_asText->setChecked(shown);
}

void InstrumentFigure::updateText()
{
    if (isShownAsText()) // else it is made when it is wanted
        m_text->setPlainText(asText());
}

void InstrumentFigure::showStop(const QString &text)
{
    if (text.isEmpty()) // whoever comes to the drawing hears what it says
        m_canvas->setAccessibleDescription(m_summary->text());
    m_value->setText(text.isEmpty() && m_canvas->stopCount() > 0
                         ? tr("Arrow keys or a click show the values.")
                         : text);
}

void InstrumentFigure::copyText() const
{
    QGuiApplication::clipboard()->setText(asText());
}

} // namespace Lectern::App
