// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <optional>

namespace Lectern {

/// Keeps what the learner writes: one file per exercise, opened block or scratch buffer, under a
/// folder of the user's. A draft is written aside, synced and renamed, so that a crash or a full
/// disk leaves the old one whole. Knows nothing of courses: a key is any text.
class DraftStore
{
public:
    explicit DraftStore(QString folder);

    /// The user's data folder for Lectern's drafts.
    static QString defaultFolder();

    /// The draft under \a key; nothing if there is none; an Error if it is there and cannot be
    /// read.
    Result<std::optional<QString>> load(const QString &key) const;

    Result<void> save(const QString &key, const QString &text) const;

    /// Where the draft of \a key is kept.
    QString path(const QString &key) const;

private:
    QString m_folder;
};

} // namespace Lectern
