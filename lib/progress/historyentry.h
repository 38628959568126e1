// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Lectern {

/// One position of a work's history, without its texts.
struct HistorySummary
{
    enum class Kind {
        Run,
        Check,
        Reset,    ///< what stood in the editor before it went back to the starter
        Restore,  ///< an old source that was brought back
        Replaced, ///< what stood in the editor before an old source was brought back
    };
    enum class Result { Neutral, Passed, Failed };

    qint64 id = 0;   ///< given by RunHistory; 0 for what is not in it
    QString workKey; ///< as for drafts
    QDateTime time;  ///< of the last of them, if several were folded
    Kind kind = Kind::Run;
    Result result = Result::Neutral;
    QString verdict; ///< one sentence for people; may be empty
    std::chrono::milliseconds wall{0};
    int count = 1; ///< how many that were the same in all but their time stand for it

    bool operator==(const HistorySummary &) const = default;
};

/// The same with its texts.
struct HistoryEntry
{
    HistorySummary summary;
    QString source;
    QString output;           ///< decoded; at most RunHistory::maximumOutputBytes of UTF-8
    bool isOutputCut = false; ///< there was more
};

} // namespace Lectern
