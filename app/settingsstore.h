// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "settings.h"

#include <optional>

namespace Lectern::App {

/// Keeps the settings in a file of JSON. Written aside, synced and renamed, so that a crash leaves
/// the old ones whole. Keys that this version does not know stay in the file.
class SettingsStore
{
public:
    struct Loaded
    {
        Settings settings;
        std::optional<QString> notice; ///< a sentence for the user, if something was amiss
    };

    explicit SettingsStore(QString file);

    /// settings.json in the user's folder for Lectern's configuration.
    static QString defaultFile();

    /// Never fails. Without a file everything is as at the first start. A file that cannot be read
    /// or is no JSON object is renamed, and the notice says to what. A value that makes no sense is
    /// moved into its range or left as at the first start, it alone.
    Loaded load() const;

    Result<void> save(const Settings &settings) const;

private:
    QString m_file;
};

} // namespace Lectern::App
