// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/linebuilder.h"
#include "output/outputfile.h"

#include <QDir>
#include <QMap>

class QIODevice;

namespace Lectern::App {

/// All that a program wrote and was told, to the last byte, without keeping it in memory: the bytes
/// are in an OutputFile, lines are made from them when somebody looks. Any line is ready in bounded
/// time, because every 64 KiB the place and what is carried over there are remembered. No widget.
///
/// It takes at most maximumBytes; what comes after them, and what cannot be written, is dropped and
/// counted, never the cause of a failure.
class OutputStore
{
public:
    static constexpr qint64 defaultMaximum = 256'000'000;

    explicit OutputStore(qint64 maximumBytes = defaultMaximum,
                         const QString &folder = QDir::tempPath());

    void clear();
    /// \a bytes cut anywhere.
    void append(OutputSource source, QByteArrayView bytes);
    /// The program has ended: a character or a sequence that is incomplete shows as it is.
    void finish();

    /// What was written, dropped bytes included; so for lineEndCount().
    qint64 totalBytes() const { return m_totalBytes; }
    qint64 lineEndCount() const { return m_totalLineEnds; }
    qint64 droppedBytes() const { return m_droppedBytes; }
    qint64 maximumBytes() const { return m_maximumBytes; }
    /// Why the file cannot be written; empty if it can.
    QString writeError() const { return m_file.errorText(); }
    bool isInMemory() const { return m_file.isInMemory(); }

    /// Lines that can be had: those that were ended, and the open one unless it is empty.
    qint64 lineCount() const { return m_lineEnds + (m_open.isEmpty() ? 0 : 1); }
    /// The line that has no end yet, and so may change; lineCount() if it is empty.
    qint64 openLine() const { return m_lineEnds; }
    /// Lines \a first to \a first + \a count - 1, as far as there are such.
    QList<OutputLine> lines(qint64 first, int count) const;

    /// The line up to which lines from \a line on are read in one go, in bounded time: larger than
    /// \a line, if that is one. Once it is less than lineCount(), it stays.
    qint64 blockEnd(qint64 line) const;

    /// The bytes as they came, what was typed among them. False if they cannot be read or written.
    bool writeTo(QIODevice &device) const;

private:
    /// A place where a line begins.
    struct Checkpoint
    {
        qint64 line = 0;
        qint64 offset = 0; ///< in m_file
        LineBuilder::State state;
    };

    bool keep(OutputSource source, QByteArrayView bytes);
    void follow(OutputSource source, QByteArrayView bytes);
    void endLongLine(OutputSource source, QByteArrayView bytes);
    bool read(qint64 first, qint64 end, QList<OutputLine> &result) const;

    qint64 m_maximumBytes;
    OutputFile m_file;
    QList<Checkpoint> m_checkpoints;
    /// Lines of more than a few checkpoints, which would take long to make again.
    QMap<qint64, OutputLine> m_longLines;
    LineBuilder m_open;
    qint64 m_openBytes = 0;
    qint64 m_lineEnds = 0; ///< in m_file
    qint64 m_totalBytes = 0;
    qint64 m_totalLineEnds = 0;
    qint64 m_droppedBytes = 0;
};

} // namespace Lectern::App
