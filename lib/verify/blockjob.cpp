// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/blockjob.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

VerifyItem itemFor(const Lesson &lesson, const QString &address, VerifyItem::Kind kind, int line)
{
    VerifyItem item;
    item.kind = kind;
    item.lessonId = lesson.id;
    item.name = lesson.id + u'#' + address;
    item.file = lesson.file;
    item.line = line;
    return item;
}

VerifyItem::Kind kindOf(RunnableBlock::Role role)
{
    switch (role) {
    case RunnableBlock::Role::Demo:
        return VerifyItem::Kind::Demo;
    case RunnableBlock::Role::Pitfall:
        return VerifyItem::Kind::Pitfall;
    case RunnableBlock::Role::Fix:
        return VerifyItem::Kind::Fix;
    }
    Q_UNREACHABLE_RETURN(VerifyItem::Kind::Demo);
}

/// A Parsons problem in the right order is a program like any other.
RunnableBlock solved(const ParsonsBlock &parsons)
{
    RunnableBlock block;
    block.id = parsons.id;
    block.code = parsons.lines.join(u'\n') + u'\n';
    block.expectations = parsons.expectations;
    block.line = parsons.line;
    return block;
}

} // namespace

BlockJob::BlockJob(const Lesson &lesson, const RunnableBlock &block, const QString &cacheFolder,
                   ForkServers &servers)
    : BlockJob(itemFor(lesson, block.address(), kindOf(block.role), block.line), lesson, block,
               cacheFolder, servers)
{
}

BlockJob::BlockJob(const Lesson &lesson, const ParsonsBlock &block, const QString &cacheFolder,
                   ForkServers &servers)
    : BlockJob(itemFor(lesson, block.id, VerifyItem::Kind::Parsons, block.line), lesson,
               solved(block), cacheFolder, servers)
{
}

BlockJob::BlockJob(VerifyItem item, const Lesson &lesson, const RunnableBlock &block,
                   const QString &cacheFolder, ForkServers &servers)
    : VerifyJob(std::move(item), block.alone),
      m_lesson(lesson),
      m_block(block),
      m_runner(servers),
      m_session(m_runner, cacheFolder)
{
    // What is about time is measured in an interpreter of its own.
    m_block.cold = m_block.cold || block.alone;
    connect(&m_session, &BlockSession::finished, this, &BlockJob::onFinished);
}

void BlockJob::start(const Interpreter &interpreter)
{
    m_interpreter = interpreter;
    m_session.start(m_lesson, m_block, m_block.code, interpreter);
}

void BlockJob::onFinished(const BlockReport &report)
{
    m_item.wall = report.outcome.wall;
    const Verdict &verdict = report.verdict;
    if (verdict.passed()) {
        conclude(VerifyItem::Status::Passed);
        return;
    }
    if (verdict.kind == Verdict::Kind::MissingPackage) {
        conclude(VerifyItem::Status::Unavailable, verdict.message);
        return;
    }
    if (report.outcome.wasWarm) { // no refusal rests on a fork alone
        m_block.cold = true;
        start(m_interpreter);
        return;
    }
    if (const auto &difference = verdict.comparison.firstDifference) {
        // A pattern's or a traceback's lines are not the output's lines: only a rule that
        // compares line by line can point at the very line of the file.
        const RuleKind rule = verdict.comparison.rule.kind;
        const bool isByLine = rule == RuleKind::Exact || rule == RuleKind::Trailing;
        m_item.line = verdict.expectationLine + (isByLine ? qMax(difference->line - 1, 0) : 0);
        m_item.expected = difference->expected;
        m_item.actual = difference->actual;
    } else if (verdict.errorLine > 0) {
        m_item.line = m_block.codeLine + verdict.errorLine - 1;
    }
    conclude(VerifyItem::Status::Failed, verdict.message);
}

} // namespace Lectern
