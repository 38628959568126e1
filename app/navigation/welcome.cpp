// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/welcome.h"

#include "navigation/progressring.h"
#include "theme.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// How wide the three panes are beside each other, in the picture and in the text below it.
constexpr int paneShares[] = {5, 10, 8};

/// \a heading as the theme calls them; empty for what is none.
QLabel *makeText(const QString &text, const QString &objectName, const QString &heading = {})
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setProperty("heading", heading); // before the text, with which screen readers come
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

/// The window in miniature. The text below it says the same.
class PaneSketch final : public QWidget
{
public:
    explicit PaneSketch(const Theme &theme) : m_theme(theme)
    {
        setObjectName(u"paneSketch"_s);
        setFixedHeight(qRound(124 * theme.scale));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double gap = 8 * m_theme.scale;
        const double unit = (width() - 2 * gap) / 23.0; // the sum of the shares
        double x = 0;
        for (int pane = 0; pane < 3; ++pane) {
            const QRectF area(x + 0.5, 0.5, unit * paneShares[pane] - 1, height() - 1.0);
            painter.setPen(QPen(m_theme.border, 1));
            painter.setBrush(pane == 2 ? m_theme.codeBackground : m_theme.panelBackground);
            painter.drawRoundedRect(area, 8 * m_theme.scale, 8 * m_theme.scale);
            paintPane(painter, pane, area.adjusted(gap, gap, -gap, -gap));
            x += area.width() + 1 + gap;
        }
    }

private:
    void paintPane(QPainter &painter, int pane, const QRectF &area) const
    {
        if (pane == 0)
            paintTree(painter, area);
        else if (pane == 1)
            paintLesson(painter, area);
        else
            paintEditor(painter, area);
    }

    /// A line of text that is too small to be read.
    void paintLine(QPainter &painter, const QRectF &area, double y, double from, double to,
                   const QColor &color) const
    {
        const double thickness = 4 * m_theme.scale;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(area.x() + area.width() * from, area.y() + y,
                                       area.width() * (to - from), thickness),
                                thickness / 2, thickness / 2);
    }

    void paintTree(QPainter &painter, const QRectF &area) const
    {
        const double row = area.height() / 5;
        const double size = 11 * m_theme.scale;
        const double ratios[] = {1, 1, 0.6, 0, 0};
        const double ends[] = {0.8, 0.95, 0.7, 0.9, 0.75};
        for (int i = 0; i < 5; ++i) {
            ProgressRing::forTheme(ratios[i], m_theme)
                .paint(painter, {area.x(), area.y() + i * row, size, size});
            const double from = (size + 6 * m_theme.scale) / area.width();
            paintLine(painter, area, i * row + size / 2 - 2 * m_theme.scale, from,
                      qMax(ends[i], from), m_theme.mutedText);
        }
    }

    void paintLesson(QPainter &painter, const QRectF &area) const
    {
        const double scale = m_theme.scale;
        paintLine(painter, area, 2 * scale, 0, 0.45, m_theme.text);
        paintLine(painter, area, 16 * scale, 0, 0.95, m_theme.mutedText);
        paintLine(painter, area, 26 * scale, 0, 0.8, m_theme.mutedText);
        const QRectF block(area.x(), area.y() + 40 * scale, area.width(), 40 * scale);
        painter.setPen(QPen(m_theme.border, 1));
        painter.setBrush(m_theme.codeBackground);
        painter.drawRoundedRect(block, 5 * scale, 5 * scale);
        const QRectF code = block.adjusted(30 * scale, 10 * scale, -10 * scale, 0);
        paintLine(painter, code, 0, 0, 0.7, m_theme.accent);
        paintLine(painter, code, 12 * scale, 0, 0.5, m_theme.text);
        // The sign of a button that runs.
        const QPointF middle(block.x() + 15 * scale, block.center().y());
        const QPointF triangle[] = {middle + QPointF(-5, -6) * scale,
                                    middle + QPointF(6, 0) * scale,
                                    middle + QPointF(-5, 6) * scale};
        painter.setBrush(m_theme.accent);
        painter.drawPolygon(triangle, 3);
        paintLine(painter, area, 90 * scale, 0, 0.6, m_theme.mutedText);
    }

    void paintEditor(QPainter &painter, const QRectF &area) const
    {
        const double scale = m_theme.scale;
        paintLine(painter, area, 4 * scale, 0, 0.5, m_theme.accent);
        paintLine(painter, area, 16 * scale, 0.12, 0.75, m_theme.text);
        paintLine(painter, area, 28 * scale, 0.12, 0.6, m_theme.text);
        paintLine(painter, area, 40 * scale, 0.12, 0.4, m_theme.text);
        const double line = area.y() + 60 * scale;
        painter.setPen(QPen(m_theme.border, 1));
        painter.drawLine(QPointF(area.x(), line), QPointF(area.right(), line));
        const double size = 16 * scale;
        ProgressRing::forTheme(1, m_theme)
            .paint(painter, {area.x(), line + 10 * scale, size, size});
        paintLine(painter, area, 76 * scale, (size + 8 * scale) / area.width(), 0.7,
                  m_theme.passed);
        paintLine(painter, area, 96 * scale, 0, 0.5, m_theme.mutedText);
    }

    Theme m_theme;
};

} // namespace

QFont buttonFont(const Theme &theme)
{
    QFont font = theme.readingFont;
    font.setWeight(QFont::DemiBold);
    return font;
}

Welcome::Welcome(bool canStart, const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(qRound(14 * theme.scale));
    QLabel *title = makeText(tr("Welcome to Lectern"), u"startTitle"_s, u"lesson"_s);
    layout->addWidget(title);
    QLabel *text = makeText(
        tr("Lectern teaches Python by running it: every program on a page runs on your own "
           "computer, and what it prints is compared with what the lesson says. You write your "
           "answers beside the page, and each check tells you what was expected and what came."),
        u"welcomeText"_s);
    text->setFont(theme.readingFont);
    layout->addWidget(text);
    if (canStart) {
        auto *start = new QPushButton(tr("Start with the first lesson"));
        start->setObjectName(u"startButton"_s);
        start->setProperty("primary", true);
        start->setFont(buttonFont(theme));
        start->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        layout->addWidget(start, 0, Qt::AlignLeft);
        connect(start, &QPushButton::clicked, this, &Welcome::startRequested);
    }
    addPanes(*layout, theme);
    addKeys(*layout, theme);
}

void Welcome::addPanes(QVBoxLayout &layout, const Theme &theme)
{
    layout.addSpacing(qRound(6 * theme.scale));
    layout.addWidget(new PaneSketch(theme));
    auto *columns = new QGridLayout;
    columns->setHorizontalSpacing(qRound(8 * theme.scale));
    columns->setVerticalSpacing(qRound(3 * theme.scale));
    const std::pair<QString, QString> panes[] = {
        {tr("The course"), tr("Its stages and lessons. A ring fills as you get on.")},
        {tr("The lesson"), tr("Read it, and run each program right where it stands.")},
        {tr("Your editor"), tr("Write, run and check your answer. What it prints stands below.")},
    };
    for (int i = 0; i < 3; ++i) {
        QLabel *name = makeText(panes[i].first, u"paneName%1"_s.arg(i));
        QFont font = theme.textFont;
        font.setWeight(QFont::DemiBold);
        name->setFont(font);
        QLabel *text = makeText(panes[i].second, u"paneText%1"_s.arg(i));
        text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        columns->addWidget(name, 0, i);
        columns->addWidget(text, 1, i);
        columns->setColumnStretch(i, paneShares[i]);
        // The share alone decides, not how long the longest word is.
        for (QLabel *label : {name, text}) {
            QSizePolicy policy = label->sizePolicy(); // its height still follows its width
            policy.setHorizontalPolicy(QSizePolicy::Ignored);
            label->setSizePolicy(policy);
        }
    }
    layout.addLayout(columns);
}

void Welcome::addKeys(QVBoxLayout &layout, const Theme &theme)
{
    layout.addSpacing(qRound(6 * theme.scale));
    auto *keys = new QGridLayout;
    keys->setHorizontalSpacing(qRound(12 * theme.scale));
    keys->setVerticalSpacing(qRound(6 * theme.scale));
    const std::pair<QKeySequence, QString> entries[] = {
        {QKeySequence(Qt::Key_F5), tr("runs what is in the editor")},
        {QKeySequence(Qt::CTRL | Qt::Key_K), tr("finds a word in all lessons")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), tr("finds a command")},
        {QKeySequence(Qt::Key_F1), tr("shows all keys and helps")},
    };
    int row = 0;
    for (const auto &[key, what] : entries) {
        auto *cap = new QLabel(key.toString(QKeySequence::NativeText));
        cap->setObjectName(u"key%1"_s.arg(row));
        cap->setProperty("card", true);
        cap->setFont(theme.codeFont);
        cap->setAlignment(Qt::AlignCenter);
        cap->setMinimumSize(QFontMetrics(theme.codeFont).horizontalAdvance(cap->text()) +
                                qRound(22 * theme.scale),
                            qRound(28 * theme.scale));
        keys->addWidget(cap, row, 0);
        keys->addWidget(makeText(what, u"keyText%1"_s.arg(row)), row, 1);
        ++row;
    }
    keys->setColumnStretch(1, 1);
    layout.addLayout(keys);
}

} // namespace Lectern::App
