// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Lectern {

/// Turns SIGINT, SIGTERM and SIGHUP of this process into a Qt signal, so that it can leave its
/// event loop and end what it started instead of dying at once. At most one object at a time.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    /// The signals have their default effect again.
    ~TerminationSignals() override;

Q_SIGNALS:
    /// From the event loop, for each signal that arrived.
    void received(int signalNumber);
};

} // namespace Lectern
