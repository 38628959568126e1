// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/draftstore.h"

namespace Lectern::App {

/// What stands for typing in the runs of one work.
struct PreparedText
{
    QString text;
    bool isReplayed = false; ///< given to every run

    bool operator==(const PreparedText &) const = default;
};

/// Keeps the prepared input of each work beside its draft.
class PreparedInputStore
{
public:
    explicit PreparedInputStore(DraftStore drafts) : m_drafts(std::move(drafts)) {}

    /// Empty if there is none, or none that can be read.
    PreparedText load(const QString &workKey) const;
    Result<void> save(const QString &workKey, const PreparedText &input) const;

private:
    DraftStore m_drafts;
};

} // namespace Lectern::App
