// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/rule.h"
#include "run/recording.h"
#include "run/runlimits.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Lectern {

/// Prose between the interactive parts.
struct ProseBlock
{
    QString html; ///< safe HTML of cmark-gfm: no raw HTML, images relative to the lesson's folder
    int line = 0; ///< 1-based line in lesson.md, as for all blocks
};

/// A block quote with a marker, see FORMAT.md "Boxes".
struct BoxBlock
{
    enum class Kind { Note, Background, Myth };

    Kind kind = Kind::Note;
    QString html;
    int line = 0;
};

/// Code that is shown and never run.
struct ListingBlock
{
    QString language; ///< as written in the fence, e.g. "python"; may be empty
    QString code;
    int line = 0;
};

enum class OutputStream { StandardOutput, StandardError };

/// What a program should print on one stream.
struct Expectation
{
    OutputStream stream = OutputStream::StandardOutput;
    Rule rule;
    QString text; ///< ends with a newline unless empty
    int line = 0; ///< of the first line of the text, so that a difference can name file and line
};

/// Something else that a reader may believe a block prints.
struct Alternative
{
    QString text; ///< ends with a newline unless empty
    int line = 0; ///< of its first line
};

/// A value that the reader may turn.
struct Knob
{
    QString name;
    double minimum = 0;
    double maximum = 0;
    bool logarithmic = false;
};

/// A demo, a pitfall or its fix: code that runs and is compared.
struct RunnableBlock
{
    enum class Role { Demo, Pitfall, Fix };
    enum class Language { Python, Shell };

    Role role = Role::Demo;
    Language language = Language::Python;
    QString id;
    QString code;
    QList<Expectation> expectations; ///< at least one
    bool predict = false;
    QList<Alternative> alternatives; ///< to pick a prediction from; see course/alternatives.h
    bool cold = false;
    bool alone = false;
    int exitCode = 0;
    qint64 peakBytes = 0; ///< its memory must stay below; 0: no budget
    Instruments instruments;
    QStringList needs; ///< PEP 508, on top of the lesson's
    QByteArray standardInput;
    RunLimits limits;
    std::optional<Knob> knob;
    QStringList syllabus;
    int line = 0;     ///< of the fence
    int codeLine = 0; ///< of the first line of code

    /// "ID", or "ID.fix" for a fix.
    QString address() const { return role == Role::Fix ? id + QStringLiteral(".fix") : id; }
};

struct QuizBlock
{
    QString id;
    QString askHtml;
    QStringList optionsHtml; ///< empty: an open question
    QList<int> correct;      ///< positions in optionsHtml
    QString answerHtml;      ///< open questions only
    QString whyHtml;
    QStringList syllabus;
    int line = 0;
};

/// Lines to put in order.
struct ParsonsBlock
{
    QString id;
    QStringList lines; ///< in the right order, without distractors
    QStringList distractors;
    QList<Expectation> expectations;
    QStringList syllabus;
    int line = 0;
};

using Block =
    std::variant<ProseBlock, BoxBlock, ListingBlock, RunnableBlock, QuizBlock, ParsonsBlock>;

} // namespace Lectern
