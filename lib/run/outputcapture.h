// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/runoutcome.h"

namespace Lectern {

/// Keeps the beginning and the end of one stream, and counts all of it. Memory is bounded however
/// much comes.
class OutputCapture
{
public:
    /// \a limitBytes: what may be printed; more than keptOutputBytes is counted but not kept.
    explicit OutputCapture(qint64 limitBytes);

    /// Takes \a bytes; gives that part of them which is still within the limit.
    QByteArray append(const QByteArray &bytes);

    bool isOverLimit() const { return m_output.totalBytes > m_limitBytes; }

    CapturedOutput take();

private:
    CapturedOutput m_output;
    qint64 m_limitBytes;
};

/// Takes the frames that the place signal wrote (see resources/python/site_hook.py) out of
/// \a errorOutput, and tells the innermost place, preferably in \a runFolder. Pure.
std::optional<RunPlace> takePlace(QByteArray &errorOutput, const QString &runFolder);

} // namespace Lectern
