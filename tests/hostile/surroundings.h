// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile/program.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace Lectern::Hostile {

/// What stands around one run: a home with a key, a canary outside of it, a folder for temporary
/// files, listeners on every kind of socket, a secret in the environment and in an open
/// descriptor. All of it bears a mark by which it is recognised.
class Surroundings
{
public:
    Surroundings();
    ~Surroundings();
    Q_DISABLE_COPY_MOVE(Surroundings)

    QByteArray mark() const { return m_mark; }
    QString path(const QString &relative = QStringLiteral(".")) const;
    QString write(const QString &relative, const QByteArray &content) const;
    /// \a text with the placeholders @TOKEN@, @HOME@... replaced.
    QByteArray filled(QByteArray text) const;
    QProcessEnvironment environment() const;

    /// What a run has changed or left that it must not; \a leaves is what it may leave. The
    /// permitted things are removed.
    QStringList faults(const QStringList &leaves);
    /// Whether one of the secrets stands in \a output.
    bool betrayedIn(const QByteArray &output) const;
    /// How many connections came in since the last call.
    int visitors() const;

private:
    void listen();
    void removePermitted(const QStringList &leaves);

    QByteArray m_mark;
    QByteArray m_secret;
    QTemporaryDir m_folder;
    QList<int> m_listeners;
    int m_port = 0;
    int m_secretDescriptor = -1;
    QStringList m_before;          ///< of home and outside
    QStringList m_temporaryBefore; ///< of /tmp
    QStringList m_sharedBefore;    ///< of /dev/shm
    QStringList m_segmentsBefore;  ///< of System V
};

} // namespace Lectern::Hostile
