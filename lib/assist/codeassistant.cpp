// SPDX-License-Identifier: GPL-3.0-or-later
#include "assist/codeassistant.h"

#include "assist/bufferwords.h"

#include <utility>

using namespace std::chrono_literals;

namespace Lectern {

namespace {

/// How long the list may be in coming: then words are better than nothing.
constexpr auto aMoment = 300ms;

/// A longer source is not sent.
constexpr qsizetype maximumSourceLength = 400'000;

/// Where \a line and \a column are in \a source.
qsizetype positionOf(const QString &source, int line, int column)
{
    qsizetype start = 0;
    for (int i = 1; i < line && start >= 0; ++i)
        start = source.indexOf(u'\n', start) + 1;
    return qMin(start + column, source.size());
}

} // namespace

CodeAssistant::CodeAssistant(QObject *parent) : QObject(parent)
{
    m_wordsTimer.setSingleShot(true);
    connect(&m_wordsTimer, &QTimer::timeout, this, &CodeAssistant::completeFromWords);
    connect(&m_process, &AssistantProcess::answered, this, &CodeAssistant::onAnswer);
    connect(&m_process, &AssistantProcess::jediLookedFor, this, &CodeAssistant::onJedi);
    connect(&m_process, &AssistantProcess::lost, this, [this] {
        if (m_wordsTimer.isActive())
            m_wordsTimer.start(0ms);
    });
}

void CodeAssistant::setInterpreter(const Interpreter &interpreter)
{
    m_hasJedi.reset();
    m_process.setExecutable(interpreter.executable);
}

quint64 CodeAssistant::complete(const QString &source, int line, int column)
{
    m_wordsTimer.start(ask(AssistKind::Completion, source, line, column) ? aMoment : 0ms);
    return newest(AssistKind::Completion).id;
}

quint64 CodeAssistant::signature(const QString &source, int line, int column)
{
    ask(AssistKind::Signature, source, line, column);
    return newest(AssistKind::Signature).id;
}

quint64 CodeAssistant::checkSyntax(const QString &source)
{
    ask(AssistKind::Syntax, source, 1, 0);
    return newest(AssistKind::Syntax).id;
}

bool CodeAssistant::ask(AssistKind kind, const QString &source, int line, int column)
{
    AssistRequest &request = newest(kind);
    request = {++m_lastId, kind, source, line, column};
    const bool isKnownToLackJedi = kind != AssistKind::Syntax && m_hasJedi == false;
    return !isKnownToLackJedi && source.size() <= maximumSourceLength && m_process.send(request);
}

void CodeAssistant::completeFromWords()
{
    const AssistRequest &request = newest(AssistKind::Completion);
    const qsizetype position = positionOf(request.source, request.line, request.column);
    Q_EMIT completed(request.id, bufferWords(request.source, position));
}

void CodeAssistant::onAnswer(const AssistAnswer &answer)
{
    AssistRequest &request = newest(answer.kind);
    if (answer.id != request.id)
        return;
    const QString source = std::exchange(request.source, {});
    switch (answer.kind) {
    case AssistKind::Completion:
        if (answer.hasFailed && m_wordsTimer.isActive()) {
            request.source = source;
            m_wordsTimer.start(0ms);
        } else if (!answer.hasFailed) {
            m_wordsTimer.stop();
            Q_EMIT completed(answer.id, answer.completions);
        }
        break;
    case AssistKind::Signature:
        Q_EMIT signatureFound(answer.id, answer.callTip);
        break;
    case AssistKind::Syntax:
        Q_EMIT syntaxChecked(answer.id, answer.problem.transform([&](const SyntaxProblem &problem) {
            return inUtf16(problem, source);
        }));
        break;
    }
}

void CodeAssistant::onJedi(bool isAvailable)
{
    if (!isAvailable && m_wordsTimer.isActive())
        m_wordsTimer.start(0ms);
    if (std::exchange(m_hasJedi, isAvailable) != isAvailable)
        Q_EMIT jediLookedFor(isAvailable);
}

} // namespace Lectern
