// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"
#include "course/fenceinfo.h"
#include "course/markdown.h"

#include <QSet>

namespace Lectern {

/// Turns the parts of a lesson's Markdown into its blocks, and reports every rule of
/// lessons/FORMAT.md that a block breaks. Runs nothing.
class BlockReader
{
public:
    BlockReader(QString file, Problems &problems);

    QList<Block> read(const QList<MarkdownPart> &parts);

    /// Claims \a id for this lesson; reports a second use. Exercises claim theirs through this,
    /// too.
    void claimId(const QString &id, int line);

private:
    void readPart(const MarkdownPart &part);
    void readQuote(const MarkdownPart &part);
    void readFence(const MarkdownPart &part);
    void readRunnable(const MarkdownPart &part, const FenceInfo &info, RunnableBlock::Role role,
                      const QString &id);
    void readRunnableOption(RunnableBlock &block, const FenceInfo::Option &option);
    void readExpectation(const MarkdownPart &part, const FenceInfo &info);
    void readAlternative(const MarkdownPart &part, const FenceInfo &info);
    void readParsons(const MarkdownPart &part, const FenceInfo &info, const QString &id);
    void readSyllabus(QStringList &syllabus, const FenceInfo::Option &option);
    void finishRunnable();
    void readInstruments(RunnableBlock &block, const QString &value);
    void checkKnob(const RunnableBlock &block);
    void report(int line, const QString &message);

    QString m_file;
    Problems &m_problems;
    QList<Block> m_blocks;
    QSet<QString> m_ids;
    QString m_pendingPitfall; ///< id of a pitfall that still needs its fix
    int m_pendingPitfallLine = 0;
    int m_pendingMythLine = 0; ///< line of a myth that no demo has settled yet; 0 if none
    int m_line = 0;            ///< of the part that is being read
};

} // namespace Lectern
