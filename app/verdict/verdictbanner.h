// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdict/verdictsign.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QGridLayout;
class QLabel;

namespace Lectern {
struct Verdict;
}

namespace Lectern::App {

struct Theme;

/// Says in one place how a run went: a sign, a title of a few words, a message. It decides
/// nothing; the words of the message are the verdict's own.
///
/// All text is plain: what a course or a program wrote is never taken as HTML. It can be selected
/// with mouse and keyboard. A change is announced to screen readers, for which the banner is a
/// notification with the title as its name and the message as its description.
class VerdictBanner final : public QFrame
{
    Q_OBJECT

public:
    using Tone = VerdictTone;

    explicit VerdictBanner(QWidget *parent = nullptr);
    ~VerdictBanner() override;

    void setTheme(const Theme &theme);

    /// Of a run, whose output was compared.
    void setVerdict(const Verdict &verdict);
    /// Of an answer, whose tests were run.
    void setCheckVerdict(const Verdict &verdict);
    /// Shown at once; announced only if nothing else comes within half a second.
    void setRunning();
    void setNeutral(const QString &title, const QString &message);
    /// Nothing to say: the banner hides itself. Any of the above shows it again.
    void clear();

    Tone tone() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void display(Tone tone, const QString &title, const QString &message);
    void present(Tone tone, const QString &title, const QString &message);
    void scaleTo(double scale);
    void applyColors();

    class Accessible;
    std::unique_ptr<Theme> m_theme;
    QTimer m_runningAnnouncement;
    Tone m_tone = Tone::Neutral;
    QGridLayout *m_grid;
    VerdictSign *m_sign;
    QLabel *m_title;
    QLabel *m_message;
};

} // namespace Lectern::App
