// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern {

/// Where the learner is in a draft; all from 0, as the editor counts.
struct DraftPlace
{
    int line = 0;
    int column = 0;
    int firstVisibleLine = 0;

    bool operator==(const DraftPlace &) const = default;
};

/// Keeps what the learner writes: one file per exercise, opened block or scratch buffer, under a
/// folder of the user's. A draft is written aside, synced and renamed, and the folder is synced
/// too, so that a crash, a power cut or a full disk leaves the old one or the new one whole. Knows
/// nothing of courses: a key is any text.
///
/// The place in a draft stands in a file beside it, "NAME.place". A draft without one is as good.
class DraftStore
{
public:
    explicit DraftStore(QString folder);

    /// The user's data folder for Lectern's drafts.
    static QString defaultFolder();

    /// The draft under \a key; nothing if there is none; an Error if it is there and cannot be
    /// read.
    Result<std::optional<QString>> load(const QString &key) const;
    /// Whether there is a draft under \a key, readable or not.
    bool contains(const QString &key) const;
    /// The start of the draft if none was saved, or what was saved cannot be read.
    DraftPlace place(const QString &key) const;

    Result<void> save(const QString &key, const QString &text) const;
    Result<void> save(const QString &key, const QString &text, const DraftPlace &place) const;
    Result<void> savePlace(const QString &key, const DraftPlace &place) const;

    /// The keys of all drafts, sorted. One whose file name had to be shortened is only listed if a
    /// place was saved with it.
    QStringList keys() const;
    /// Removes the draft and its place; none there is no Error.
    Result<void> remove(const QString &key) const;
    /// Renames a draft that cannot be read, so that saving does not overwrite it. Gives back its
    /// new path; it is no draft any more.
    Result<QString> setAside(const QString &key) const;

    /// Where the draft of \a key is kept.
    QString path(const QString &key) const;

private:
    QString placePath(const QString &key) const;
    Result<void> write(const QString &path, const QByteArray &bytes) const;

    QString m_folder;
};

} // namespace Lectern
