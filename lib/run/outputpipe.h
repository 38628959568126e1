// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Lectern {

/// Our end of one of a program's output streams. Unlike QProcess it can be emptied at once when it
/// is known that nobody writes any more, so that a run is over as soon as its report is here.
class OutputPipe : public QObject
{
    Q_OBJECT

public:
    explicit OutputPipe(QObject *parent = nullptr) : QObject(parent) {}
    ~OutputPipe() override;

    /// Makes the pipe; false if there are no descriptors left.
    bool open();
    /// The end for the program; ours to close once it has been inherited.
    int writeEnd() const { return m_writeEnd; }
    void closeWriteEnd();

    /// Everything that is in it now.
    QByteArray readAll();

Q_SIGNALS:
    void readyRead();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_readEnd = -1;
    int m_writeEnd = -1;
};

} // namespace Lectern
