// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/verdictbanner.h"

#include "check/verdict.h"
#include "theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using Tone = VerdictBanner::Tone;

Tone toneOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Passed:
        return Tone::Passed;
    case Verdict::Kind::WrongOutput:
    case Verdict::Kind::TestsFailed:
    case Verdict::Kind::Raised:
    case Verdict::Kind::WrongExitCode:
    case Verdict::Kind::Crashed:
        return Tone::Failed;
    case Verdict::Kind::TimedOut:
    case Verdict::Kind::MemoryLimit:
    case Verdict::Kind::ProcessLimit:
    case Verdict::Kind::DiskLimit:
    case Verdict::Kind::OutputLimit:
    case Verdict::Kind::NotStarted:
    case Verdict::Kind::MissingPackage:
        return Tone::Warning;
    case Verdict::Kind::Cancelled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString titleOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Passed:
        return VerdictBanner::tr("Matches");
    case Verdict::Kind::WrongOutput:
        return VerdictBanner::tr("Differs");
    case Verdict::Kind::TestsFailed:
        return VerdictBanner::tr("Not there yet");
    case Verdict::Kind::Raised:
        return VerdictBanner::tr("An error was raised");
    case Verdict::Kind::WrongExitCode:
        return VerdictBanner::tr("Not the expected exit status");
    case Verdict::Kind::Crashed:
        return VerdictBanner::tr("Python crashed");
    case Verdict::Kind::MissingPackage:
        return VerdictBanner::tr("A package is missing");
    case Verdict::Kind::TimedOut:
        return VerdictBanner::tr("Stopped: it took too long");
    case Verdict::Kind::MemoryLimit:
        return VerdictBanner::tr("Stopped: it used too much memory");
    case Verdict::Kind::ProcessLimit:
        return VerdictBanner::tr("Stopped: it started too many processes");
    case Verdict::Kind::DiskLimit:
        return VerdictBanner::tr("Stopped: it wrote too much");
    case Verdict::Kind::OutputLimit:
        return VerdictBanner::tr("Stopped: it printed too much");
    case Verdict::Kind::Cancelled:
        return VerdictBanner::tr("Stopped");
    case Verdict::Kind::NotStarted:
        return VerdictBanner::tr("Could not be started");
    }
    return {};
}

QColor colorOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Passed:
        return theme.passed;
    case Tone::Failed:
        return theme.failed;
    case Tone::Warning:
        return theme.warning;
    case Tone::Running:
        return theme.accent;
    case Tone::Neutral:
        break;
    }
    return theme.mutedText;
}

QColor tintOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Passed:
        return theme.passedTint;
    case Tone::Failed:
        return theme.failedTint;
    case Tone::Warning:
        return theme.warningTint;
    case Tone::Running:
    case Tone::Neutral:
        break;
    }
    return theme.panelBackground;
}

} // namespace

/// A disc with a check mark, a cross or dots; a triangle for a warning.
class VerdictBanner::Sign final : public QWidget
{
public:
    explicit Sign(QWidget *parent) : QWidget(parent)
    {
        setObjectName("verdictSign"_L1);
        setFixedSize(28, 28);
    }

    void set(Tone tone, const QColor &color, const QColor &mark)
    {
        m_tone = tone;
        m_color = color;
        m_mark = mark;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / 28.0, height() / 28.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_color);
        if (m_tone == Tone::Warning) {
            painter.setPen(QPen(m_color, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolygon(QPolygonF({{14, 4}, {25, 23.5}, {3, 23.5}}));
        } else {
            painter.drawEllipse(QRectF(2, 2, 24, 24));
        }
        painter.setPen(QPen(m_mark, 2.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        paintMark(painter);
    }

private:
    void paintMark(QPainter &painter) const
    {
        switch (m_tone) {
        case Tone::Passed:
            painter.drawPolyline(QPolygonF({{8.5, 14.5}, {12.5, 18.5}, {19.5, 10}}));
            break;
        case Tone::Failed:
            painter.drawLine(QPointF(9.8, 9.8), QPointF(18.2, 18.2));
            painter.drawLine(QPointF(18.2, 9.8), QPointF(9.8, 18.2));
            break;
        case Tone::Warning:
            painter.drawLine(QPointF(14, 11), QPointF(14, 16));
            painter.drawPoint(QPointF(14, 20.5));
            break;
        case Tone::Running:
            for (const double x : {9.0, 14.0, 19.0})
                painter.drawPoint(QPointF(x, 14));
            break;
        case Tone::Neutral:
            painter.drawLine(QPointF(14, 13.5), QPointF(14, 19));
            painter.drawPoint(QPointF(14, 9));
            break;
        }
    }

    Tone m_tone = Tone::Neutral;
    QColor m_color;
    QColor m_mark;
};

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent), m_sign(new Sign(this)), m_title(new QLabel(this)), m_message(new QLabel(this))
{
    setObjectName("verdictBanner"_L1);
    for (QLabel *label : {m_title, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_title->setObjectName("verdictTitle"_L1);
    m_message->setObjectName("verdictMessage"_L1);
    m_title->setProperty("heading", u"verdict"_s);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_sign, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1, Qt::AlignVCenter);
    grid->addWidget(m_message, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    grid->setRowMinimumHeight(0, 28);
    hide();
}

VerdictBanner::~VerdictBanner() = default;

void VerdictBanner::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    applyColors();
}

void VerdictBanner::setVerdict(const Verdict &verdict)
{
    present(toneOf(verdict.kind), titleOf(verdict.kind), verdict.message);
}

void VerdictBanner::setRunning()
{
    present(Tone::Running, tr("Running…"), {});
}

void VerdictBanner::setNeutral(const QString &title, const QString &message)
{
    present(Tone::Neutral, title, message);
}

void VerdictBanner::clear()
{
    hide();
    m_tone = Tone::Neutral;
    m_title->clear();
    m_message->clear();
    setAccessibleName({});
    setAccessibleDescription({});
}

VerdictBanner::Tone VerdictBanner::tone() const
{
    return m_tone;
}

void VerdictBanner::present(Tone tone, const QString &title, const QString &message)
{
    m_tone = tone;
    m_title->setText(title);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(message);
    applyColors();
    setVisible(true);

    QAccessibleAnnouncementEvent event(this, message.isEmpty() ? title : title % u". "_s % message);
    QAccessible::updateAccessibility(&event);
}

void VerdictBanner::applyColors()
{
    if (!m_theme)
        return;
    const QColor color = colorOf(m_tone, *m_theme);
    const QColor tint = tintOf(m_tone, *m_theme);
    m_sign->set(m_tone, color, tint);
    // Through a style sheet, since Fusion's frames are not rounded.
    setStyleSheet(
        u"#verdictBanner { background: %1; border: 1px solid %2;"
        " border-radius: 8px; } #verdictTitle { color: %2; } #verdictMessage { color: %3; }"_s.arg(
            tint.name(), color.name(), m_theme->text.name()));
}

} // namespace Lectern::App
