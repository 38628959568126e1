// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/protocol.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Lectern {

/// Our end of the connection to a supervisor: messages out, messages in. Never blocks.
class ControlChannel : public QObject
{
    Q_OBJECT

public:
    explicit ControlChannel(QObject *parent = nullptr) : QObject(parent) {}
    ~ControlChannel() override;

    /// Makes the connection; false if there are no descriptors left.
    bool open();
    /// The end for the supervisor; ours to close once it has been inherited.
    int otherEnd() const { return m_otherEnd; }
    void closeOtherEnd();
    /// The supervisor then kills everything.
    void close();

    void send(const std::string &message);
    /// Takes in what has come by now, without waiting for the event loop.
    void read();

Q_SIGNALS:
    void received(const Lectern::Supervisor::FrameReader::Frame &message);

private:
    void flush();

    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
    Supervisor::FrameReader m_frames;
    QByteArray m_unsent;
    int m_socket = -1;
    int m_otherEnd = -1;
};

} // namespace Lectern
