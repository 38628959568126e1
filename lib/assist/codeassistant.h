// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assist/assistantprocess.h"
#include "run/interpreter.h"

namespace Lectern {

/// Answers what an editor asks about a source, in a Python beside it, which runs nothing of the
/// source. Nothing blocks; answers come as signals, never from inside the request.
///
/// Of each kind only the newest request counts: older ones get no answer. Lines count from 1,
/// columns from 0, in UTF-16 units.
class CodeAssistant : public QObject
{
    Q_OBJECT

public:
    explicit CodeAssistant(QObject *parent = nullptr);

    /// The Python to ask from now on; the one before is ended. Until then there is none.
    void setInterpreter(const Interpreter &interpreter);

    /// Always answered: by Jedi, where the Python has it; by bufferWords(), where it has not, or
    /// fails. Where Jedi takes longer than a moment, by both, one after the other.
    quint64 complete(const QString &source, int line, int column);
    /// Answered by Jedi alone: there may be no answer.
    quint64 signature(const QString &source, int line, int column);
    /// Answered where there is a Python.
    quint64 checkSyntax(const QString &source);

    bool isRunning() const { return m_process.isRunning(); }
    /// See AssistantProcess; for tests.
    AssistantProcess &process() { return m_process; }

Q_SIGNALS:
    void completed(quint64 id, const QList<Lectern::Completion> &completions);
    void signatureFound(quint64 id, const std::optional<Lectern::CallTip> &tip);
    void syntaxChecked(quint64 id, const std::optional<Lectern::SyntaxProblem> &problem);
    /// Once for each interpreter, when it was first needed: without Jedi there are no call tips,
    /// and completion knows no more than the words in the source.
    void jediLookedFor(bool isAvailable);

private:
    AssistRequest &newest(AssistKind kind) { return m_newest[static_cast<size_t>(kind)]; }
    bool ask(AssistKind kind, const QString &source, int line, int column);
    void completeFromWords();
    void onAnswer(const AssistAnswer &answer);
    void onJedi(bool isAvailable);

    AssistantProcess m_process;
    std::array<AssistRequest, 3> m_newest; ///< by kind; without a source once it is answered
    QTimer m_wordsTimer; ///< until words are offered in place of an answer that does not come
    std::optional<bool> m_hasJedi;
    quint64 m_lastId = 0;
};

} // namespace Lectern
