// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/controlchannel.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Lectern {

ControlChannel::~ControlChannel()
{
    close();
    closeOtherEnd();
}

bool ControlChannel::open()
{
    int sockets[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        return false;
    m_socket = sockets[0];
    m_otherEnd = sockets[1];
    ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
    m_readNotifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_readNotifier.get(), &QSocketNotifier::activated, this, &ControlChannel::read);
    return true;
}

void ControlChannel::closeOtherEnd()
{
    if (m_otherEnd >= 0)
        ::close(m_otherEnd);
    m_otherEnd = -1;
}

void ControlChannel::close()
{
    m_readNotifier.reset();
    m_writeNotifier.reset();
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void ControlChannel::send(const std::string &message)
{
    if (m_socket < 0)
        return;
    m_unsent += QByteArrayView(message.data(), static_cast<qsizetype>(message.size()));
    flush();
}

void ControlChannel::flush()
{
    while (!m_unsent.isEmpty()) {
        const ssize_t count = ::send(m_socket, m_unsent.constData(),
                                     static_cast<std::size_t>(m_unsent.size()), MSG_NOSIGNAL);
        if (count <= 0)
            break;
        m_unsent.remove(0, count);
    }
    const bool isWaiting = !m_unsent.isEmpty() && errno == EAGAIN;
    if (isWaiting && !m_writeNotifier) {
        m_writeNotifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
        connect(m_writeNotifier.get(), &QSocketNotifier::activated, this, &ControlChannel::flush);
    }
    if (m_writeNotifier)
        m_writeNotifier->setEnabled(isWaiting);
}

void ControlChannel::read()
{
    if (m_socket < 0)
        return;
    char bytes[16384];
    ssize_t count = 0;
    while ((count = ::recv(m_socket, bytes, sizeof bytes, MSG_DONTWAIT)) > 0)
        m_frames.feed({bytes, static_cast<std::size_t>(count)});
    if (count == 0)
        m_readNotifier->setEnabled(false); // the process's end follows
    while (const auto message = m_frames.next())
        Q_EMIT received(*message);
}

} // namespace Lectern
