// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Lectern::Hostile {

/// How a run may end, as in "timed_out killed_by=wall" or "exited code=3".
struct Ending
{
    QString outcome; ///< as in the JSON of lectern-cli, or "any"
    QString killedBy;
    std::optional<int> exitCode;
    std::optional<int> signal;

    QString text() const;
};

/// A program of programs/ with what its head promises. README.md describes the head.
class Program
{
public:
    static std::expected<Program, QString> read(const QString &name, const QString &path);

    QString name() const { return m_name; } ///< "time/endless-loop"
    /// What stands behind a key; for [SANDBOX] if the head has that, else in general.
    QStringList values(const QString &key, const QString &sandbox = {}) const;
    QString value(const QString &key, const QString &sandbox = {}) const;
    bool has(const QString &key) const { return m_values.contains(key); }
    /// The same with the quotes and escapes of JSON undone.
    QStringList texts(const QString &key, const QString &sandbox) const;

    QStringList sandboxes() const;
    QStringList options() const;
    QList<Ending> endings(const QString &sandbox) const;
    QList<int> markedLines() const; ///< those that end with "# here"
    double wallLimit() const;       ///< seconds
    /// The file as the interpreter gets it, placeholders aside.
    QByteArray source() const;

private:
    std::expected<void, QString> addLine(const QString &line);
    QString firstMistake() const;

    QString m_name;
    QByteArray m_text;
    QHash<QString, QStringList> m_values;
};

/// All programs of \a folder or one of its folders, in the order of their names.
QStringList programNames(const QString &folder);

} // namespace Lectern::Hostile
