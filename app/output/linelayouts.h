// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputformats.h"
#include "output/placelink.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <memory>

namespace Lectern::App {

class OutputStore;

/// The lines that are being looked at, with the shapes of their characters. Made when asked for and
/// kept until forgotten. The store must outlive it.
///
/// Of a long line only as much is shaped as has to be seen. Every line runs from left to right and
/// is a world of its own: what is right-to-left in it turns around inside, nothing else does.
class LineLayouts
{
    Q_DECLARE_TR_FUNCTIONS(Lectern::App::LineLayouts)

public:
    struct Entry
    {
        OutputLine line; ///< with a note at its end if it was cut
        std::optional<PlaceLink> link;
        std::unique_ptr<QTextLayout> layout; ///< of the first `shaped` units of the text
        qsizetype shaped = 0;
        double width = 0; ///< of the whole line; estimated where it is not shaped

        double xOf(qsizetype column) const;
        qsizetype columnAt(double x) const;
    };

    /// \a line with a note on what was cut from it.
    static OutputLine withCutNote(OutputLine line);

    explicit LineLayouts(const OutputStore &store) : m_store(store) {}

    const OutputFormats &formats() const { return m_formats; }
    void setFormats(const OutputFormats &formats);
    /// Only places in files of these names (without folder) become links; empty: all.
    void setLinkedFiles(const QStringList &fileNames);

    /// Line \a number, shaped up to \a right pixels and up to \a column at least.
    const Entry &at(qint64 number, double right = 0, qsizetype column = 0);
    /// Reads lines that will be asked for, all at once.
    void load(qint64 first, int count);
    /// Lines from \a number on have changed.
    void forgetFrom(qint64 number);
    /// Lets go of everything outside of these lines.
    void keepOnly(qint64 first, qint64 last);
    void clear() { m_entries.clear(); }

private:
    void insert(qint64 number, OutputLine line);
    void shape(Entry &entry, double right, qsizetype column) const;

    const OutputStore &m_store;
    OutputFormats m_formats;
    QStringList m_linkedFiles;
    double m_characterWidth = 8;
    std::map<qint64, Entry> m_entries;
};

} // namespace Lectern::App
