// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assist/calltip.h"
#include "assist/completion.h"
#include "assist/syntaxproblem.h"

#include <QByteArray>

#include <variant>

namespace Lectern {

// The lines that CodeAssistant and resources/python/code_assistant.py exchange. Pure. Python counts
// characters where we count UTF-16 units: the source is needed to go from one to the other.

enum class AssistKind { Completion, Signature, Syntax };

struct AssistRequest
{
    quint64 id = 0;
    AssistKind kind = AssistKind::Syntax;
    QString source;
    int line = 1;   ///< from 1; this and the next not for Syntax
    int column = 0; ///< from 0, in UTF-16 units
};

/// Whether the Python has Jedi.
struct JediPresence
{
    bool isAvailable = false;
};

struct AssistAnswer
{
    quint64 id = 0;
    AssistKind kind = AssistKind::Syntax;
    bool hasFailed = false; ///< nothing could be found out; the values are empty
    QList<Completion> completions;
    std::optional<CallTip> callTip;
    std::optional<SyntaxProblem> problem; ///< with columns as Python counts; see inUtf16()
};

/// One line, with its end.
QByteArray encode(const AssistRequest &request);

/// std::monostate for what is no answer.
std::variant<std::monostate, JediPresence, AssistAnswer> decodeAssistLine(const QByteArray &line);

/// \a problem of \a source with its columns in UTF-16 units, and within the source.
SyntaxProblem inUtf16(const SyntaxProblem &problem, const QString &source);

} // namespace Lectern
