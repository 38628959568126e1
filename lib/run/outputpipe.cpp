// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/outputpipe.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Lectern {

namespace {

/// Not more at once, so that a flood leaves the event loop time for the rest.
constexpr qsizetype maximumAtOnce = 1 << 20;

} // namespace

OutputPipe::~OutputPipe()
{
    m_notifier.reset();
    closeWriteEnd();
    if (m_readEnd >= 0)
        ::close(m_readEnd);
}

bool OutputPipe::open()
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    ::fcntl(m_readEnd, F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &OutputPipe::readyRead);
    return true;
}

void OutputPipe::closeWriteEnd()
{
    if (m_writeEnd >= 0)
        ::close(m_writeEnd);
    m_writeEnd = -1;
}

QByteArray OutputPipe::readAll()
{
    QByteArray bytes;
    char buffer[65536];
    while (m_readEnd >= 0 && bytes.size() < maximumAtOnce) {
        const ssize_t count = ::read(m_readEnd, buffer, sizeof buffer);
        if (count > 0)
            bytes.append(buffer, count);
        else if (count < 0 && errno == EINTR)
            continue;
        else {
            if (count == 0) // all ends for writing are closed
                m_notifier->setEnabled(false);
            break;
        }
    }
    return bytes;
}

} // namespace Lectern
