// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "run/runspec.h"

#include <QList>
#include <QTemporaryDir>

#include <memory>

namespace Lectern {

/// The folder that one run has for itself: made empty, filled with the run's files, and removed
/// with everything that the program left in it when this object goes.
class RunFolder
{
public:
    /// Makes the folder and writes \a files into it. A path that leads out of the folder is an
    /// Error.
    static Result<std::unique_ptr<RunFolder>> create(const QList<RunFile> &files);

    ~RunFolder();
    Q_DISABLE_COPY_MOVE(RunFolder)

    /// Absolute, without links in it.
    QString path() const { return m_path; }
    QString filePath(const QString &relative) const { return m_path + u'/' + relative; }

private:
    RunFolder();

    QTemporaryDir m_directory;
    QString m_path;
};

} // namespace Lectern
