// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputfile.h"

#include <optional>

namespace Lectern::App {

/// Reads the pieces of an OutputFile one after the other; a long one comes in parts. The file must
/// outlive it and must not change meanwhile.
class OutputReader
{
public:
    struct Piece
    {
        OutputSource source = OutputSource::StandardOutput;
        QByteArrayView bytes; ///< until the next call of next()
    };

    /// \a offset is where a piece begins.
    OutputReader(const OutputFile &file, qint64 offset) : m_file(file), m_offset(offset) {}

    /// Nothing at the end, or where the file cannot be read.
    std::optional<Piece> next();

private:
    bool fill(qsizetype size);

    const OutputFile &m_file;
    qint64 m_offset = 0; ///< of m_buffer in the file
    QByteArray m_buffer;
    qsizetype m_used = 0; ///< how much of it was given
    OutputSource m_source = OutputSource::StandardOutput;
    qint64 m_rest = 0; ///< of the piece that is being read
};

} // namespace Lectern::App
