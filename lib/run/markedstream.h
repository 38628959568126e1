// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Lectern {

/// A stream that several runs share, one after the other: cuts out one run's part, which ends with
/// a marker that nobody can guess.
class MarkedStream
{
public:
    /// A word for one run.
    static QByteArray newMarker();

    /// For the next run. What came before is dropped.
    void expect(const QByteArray &marker);

    /// Takes what came; gives what of it is certainly not the marker.
    QByteArray feed(const QByteArray &bytes);

    bool hasEnded() const { return m_hasEnded; }

private:
    QByteArray m_marker;
    QByteArray m_pending; ///< what may be the beginning of the marker
    bool m_hasEnded = false;
};

} // namespace Lectern
