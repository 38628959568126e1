// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/interpreterchooser.h"

#include "run/interpreterfinder.h"

namespace Lectern {

InterpreterChooser::InterpreterChooser(QObject *parent) : QObject(parent)
{
    connect(&m_probe, &InterpreterProbe::finished, this, &InterpreterChooser::onProbed);
}

void InterpreterChooser::start(const QString &chosen, const QStringList &requirements)
{
    m_isFreeThreaded = false;
    begin(chosen, requirements);
}

void InterpreterChooser::startFreeThreaded(const QStringList &requirements)
{
    m_isFreeThreaded = true;
    begin({}, requirements);
}

void InterpreterChooser::begin(const QString &chosen, const QStringList &requirements)
{
    m_candidates = interpreterCandidates(chosen);
    m_requirements = requirements;
    m_requirements.removeDuplicates();
    m_isNamed = !chosen.isEmpty();
    m_tried = 0;
    if (m_candidates.isEmpty())
        QMetaObject::invokeMethod(this, &InterpreterChooser::next, Qt::QueuedConnection);
    else
        next(); // a probe never reports from inside its start
}

void InterpreterChooser::next()
{
    if (m_candidates.isEmpty()) {
        const QString sentence =
            m_isFreeThreaded ? tr("No Python without the interpreter lock was found (%1 tried). "
                                  "Install one beside yours, for example by: uv python install "
                                  "3.14t")
                             : tr("No usable Python 3 was found (%1 tried). Install one (on "
                                  "Debian: apt install python3), or name one with --python.");
        Q_EMIT finished(
            std::unexpected(Error{ErrorCode::NoInterpreter, sentence.arg(m_tried), {}}));
        return;
    }
    ++m_tried;
    m_probe.start(m_candidates.takeFirst(), m_requirements);
}

void InterpreterChooser::onProbed(const Result<Interpreter> &result)
{
    // A wrong requirement is the course's mistake, whichever Python is asked.
    if (result && m_isFreeThreaded && !result->isFreeThreaded)
        next();
    else if (result || m_isNamed || result.error().code == ErrorCode::InvalidCourse)
        Q_EMIT finished(result);
    else
        next();
}

} // namespace Lectern
