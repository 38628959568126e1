// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/passconfirmation.h"

namespace Lectern {

PassConfirmation::PassConfirmation(QObject *parent) : QObject(parent), m_session(m_runner)
{
    connect(&m_session, &CheckSession::finished, this, [this](const CheckReport &report) {
        if (!std::exchange(m_isActive, false))
            return;
        if (report.verdict.passed())
            Q_EMIT confirmed();
        else
            Q_EMIT refuted(report);
    });
}

void PassConfirmation::start(const Lesson &lesson, const Exercise &exercise, const QString &answer,
                             const Interpreter &interpreter)
{
    m_isActive = true;
    m_session.start(lesson, exercise, answer, interpreter, StartPolicy::Cold);
}

void PassConfirmation::cancel()
{
    if (std::exchange(m_isActive, false))
        m_session.cancel();
}

} // namespace Lectern
