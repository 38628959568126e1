// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/verdictbanner.h"

#include "announcement.h"
#include "check/verdict.h"
#include "style/box.h"
#include "theme.h"
#include "verdict/verdictsign.h"

#include <QAccessibleWidget>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using Tone = VerdictTone;

Tone toneOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Passed:
        return Tone::Passed;
    case Verdict::Kind::WrongOutput:
    case Verdict::Kind::TestsFailed:
    case Verdict::Kind::Raised:
    case Verdict::Kind::OverBudget:
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
    case Verdict::Kind::OverBudget:
        return VerdictBanner::tr("Above its memory budget");
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

/// A frame says nothing of itself; this is a message that nobody has to answer.
class VerdictBanner::Accessible final : public QAccessibleWidget
{
public:
    explicit Accessible(VerdictBanner *banner)
        : QAccessibleWidget(banner, QAccessible::Notification)
    {
    }

    static QAccessibleInterface *make(const QString &className, QObject *object)
    {
        auto *banner = qobject_cast<VerdictBanner *>(object);
        const bool isBanner =
            banner && className == QLatin1StringView(staticMetaObject.className());
        return isBanner ? new Accessible(banner) : nullptr;
    }
};

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent),
      m_grid(new QGridLayout(this)),
      m_sign(new VerdictSign(this)),
      m_title(new QLabel(this)),
      m_message(new QLabel(this))
{
    QAccessible::installFactory(&Accessible::make); // once, however often it is called
    setObjectName("verdictBanner"_L1);
    for (QLabel *label : {m_title, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_title->setObjectName("verdictTitle"_L1);
    m_message->setObjectName("verdictMessage"_L1);
    m_title->setProperty("heading", u"verdict"_s);

    m_grid->addWidget(m_sign, 0, 0, 2, 1, Qt::AlignTop);
    m_grid->addWidget(m_title, 0, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_message, 1, 1, Qt::AlignTop);
    m_grid->setColumnStretch(1, 1);
    scaleTo(1);
    hide();
    m_runningAnnouncement.setSingleShot(true);
    connect(&m_runningAnnouncement, &QTimer::timeout, this,
            [this] { announce(this, m_title->text()); });
}

VerdictBanner::~VerdictBanner() = default;

void VerdictBanner::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    scaleTo(theme.scale);
    applyColors();
}

void VerdictBanner::setVerdict(const Verdict &verdict)
{
    present(toneOf(verdict.kind), titleOf(verdict.kind), verdict.message);
}

void VerdictBanner::setCheckVerdict(const Verdict &verdict)
{
    present(toneOf(verdict.kind), verdict.passed() ? tr("Passed") : titleOf(verdict.kind),
            verdict.message);
}

void VerdictBanner::setRunning()
{
    display(Tone::Running, tr("Running…"), {});
    m_runningAnnouncement.start(500ms);
}

void VerdictBanner::setNeutral(const QString &title, const QString &message)
{
    present(Tone::Neutral, title, message);
}

void VerdictBanner::clear()
{
    m_runningAnnouncement.stop();
    hide();
    m_tone = Tone::Neutral;
    m_title->clear();
    m_message->clear();
    setAccessibleName({});
    setAccessibleDescription({});
}

VerdictTone VerdictBanner::tone() const
{
    return m_tone;
}

void VerdictBanner::present(Tone tone, const QString &title, const QString &message)
{
    display(tone, title, message);
    announce(this, message.isEmpty() ? title : tr("%1. %2").arg(title, message));
}

void VerdictBanner::display(Tone tone, const QString &title, const QString &message)
{
    m_runningAnnouncement.stop();
    m_tone = tone;
    m_title->setText(title);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(message);
    applyColors();
    setVisible(true);
}

void VerdictBanner::scaleTo(double scale)
{
    m_grid->setContentsMargins(qRound(16 * scale), qRound(12 * scale), qRound(16 * scale),
                               qRound(12 * scale));
    m_grid->setHorizontalSpacing(qRound(14 * scale));
    m_grid->setVerticalSpacing(qRound(4 * scale));
    m_sign->setFixedSize(qRound(VerdictSign::size * scale), qRound(VerdictSign::size * scale));
    m_grid->setRowMinimumHeight(0, m_sign->height());
}

void VerdictBanner::applyColors()
{
    if (!m_theme)
        return;
    const QColor color = colorOf(m_tone, *m_theme);
    m_sign->set(m_tone, color, tintOf(m_tone, *m_theme));
    const std::pair<QLabel *, QColor> texts[] = {{m_title, color}, {m_message, m_theme->text}};
    for (const auto &[label, textColor] : texts) {
        QPalette colors = m_theme->palette;
        colors.setColor(QPalette::WindowText, textColor);
        label->setPalette(colors);
    }
    update();
}

void VerdictBanner::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_theme)
        return;
    QPainter painter(this);
    App::Box box; // QFrame has one of its own
    box.fill = tintOf(m_tone, *m_theme);
    box.line = colorOf(m_tone, *m_theme);
    box.lineWidth = boxLine(*m_theme);
    box.radius = scaled(*m_theme, 8);
    paintBox(painter, rect(), box);
}

} // namespace Lectern::App
