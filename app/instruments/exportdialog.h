// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <functional>

class QFileDialog;
class QIODevice;
class QObject;
class QWidget;

namespace Lectern::App {

/// Something that the learner wants to have as a file.
struct FileExport
{
    QString title; ///< of the dialog: "Save the output"
    QString
        fileName; ///< proposed; where somebody enters a name without a suffix, its suffix is added
    /// Writes all of it; false if the device failed.
    std::function<bool(QIODevice &)> write;
};

/// \a content as it is, proposed as "\a baseName.\a suffix": what an instrument hands out.
FileExport exportOf(const QByteArray &content, const QString &baseName, const QString &suffix);

/// Asks over \a parent where to save \a file, and does not wait for the answer. The file is written
/// when a place is chosen: whole, or what was there stays. \a failed takes why it could not be.
/// After \a context is gone nothing is written. The dialog deletes itself.
QFileDialog *openExportDialog(QWidget *parent, const FileExport &file, const QObject *context,
                              const std::function<void(const Error &)> &failed);

} // namespace Lectern::App
