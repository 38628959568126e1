// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/blockreader.h"

#include "check/compare.h"
#include "course/alternatives.h"
#include "course/knobvalue.h"
#include "course/optionvalues.h"
#include "course/quizreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BlockReader)
};

std::optional<RunnableBlock::Role> runnableRole(const QString &key)
{
    if (key == u"demo")
        return RunnableBlock::Role::Demo;
    if (key == u"pitfall")
        return RunnableBlock::Role::Pitfall;
    if (key == u"fix")
        return RunnableBlock::Role::Fix;
    return std::nullopt;
}

} // namespace

BlockReader::BlockReader(QString file, Problems &problems)
    : m_file(std::move(file)), m_problems(problems)
{
}

void BlockReader::report(int line, const QString &message)
{
    m_problems.append({m_file, line, message});
}

void BlockReader::claimId(const QString &id, int line)
{
    if (!isValidId(id))
        report(
            line,
            Tr::tr("\"%1\" is not an id. Use lower-case letters, digits and hyphens, 40 at most.")
                .arg(id));
    else if (m_ids.contains(id))
        report(line, Tr::tr("The id \"%1\" is used twice in this lesson. Rename one.").arg(id));
    m_ids.insert(id);
}

QList<Block> BlockReader::read(const QList<MarkdownPart> &parts)
{
    for (const MarkdownPart &part : parts) {
        m_line = part.line;
        readPart(part);
    }
    finishRunnable();
    for (const Block &block : std::as_const(m_blocks)) {
        if (const auto *runnable = std::get_if<RunnableBlock>(&block))
            checkAlternatives(*runnable, m_file, m_problems);
    }
    if (!m_pendingPitfall.isEmpty())
        report(m_pendingPitfallLine,
               Tr::tr("The pitfall \"%1\" has no fix. Add a block with fix=%1 after it.")
                   .arg(m_pendingPitfall));
    if (m_pendingMythLine > 0)
        report(m_pendingMythLine,
               Tr::tr("No demo follows this myth. Add the demo that settles it."));
    return std::move(m_blocks);
}

void BlockReader::readPart(const MarkdownPart &part)
{
    switch (part.kind) {
    case MarkdownPart::Kind::Fence:
        readFence(part);
        return;
    case MarkdownPart::Kind::Quote:
        finishRunnable();
        readQuote(part);
        return;
    case MarkdownPart::Kind::Prose:
        finishRunnable();
        m_blocks.append(ProseBlock{part.html, part.line});
        return;
    }
}

void BlockReader::readQuote(const MarkdownPart &part)
{
    BoxBlock box{BoxBlock::Kind::Note, part.html, part.line};
    if (part.marker.isEmpty()) {
        m_blocks.append(ProseBlock{"<blockquote>"_L1 + part.html + "</blockquote>"_L1, part.line});
        return;
    }
    if (part.marker == u"MYTH") {
        box.kind = BoxBlock::Kind::Myth;
        m_pendingMythLine = part.line;
    } else if (part.marker == u"BACKGROUND") {
        box.kind = BoxBlock::Kind::Background;
    } else if (part.marker != u"NOTE") {
        report(part.line,
               Tr::tr("There is no box \"%1\". Use NOTE, BACKGROUND or MYTH.").arg(part.marker));
    }
    m_blocks.append(box);
}

void BlockReader::readFence(const MarkdownPart &part)
{
    QString error;
    const FenceInfo info = parseFenceInfo(part.info, &error);
    if (!error.isEmpty())
        report(part.line, error);
    if (info.language == u"text" && info.find(u"expect")) {
        readExpectation(part, info);
        return;
    }
    if (info.language == u"text" && info.find(u"alternative")) {
        readAlternative(part, info);
        return;
    }
    finishRunnable();
    if (info.options.isEmpty()) {
        m_blocks.append(ListingBlock{info.language, part.text, part.line});
        return;
    }
    const FenceInfo::Option &first = info.options.first();
    const QString id = first.value.value_or(QString());
    const auto role = runnableRole(first.key);
    if (role && (info.language == u"python" ||
                 (info.language == u"sh" && role == RunnableBlock::Role::Demo))) {
        readRunnable(part, info, *role, id);
    } else if (info.language == u"yaml" && first.key == u"quiz") {
        claimId(id, part.line);
        m_blocks.append(readQuiz(part.text, {m_file, part.line + 1}, id, m_problems));
    } else if (info.language == u"python" && first.key == u"parsons") {
        readParsons(part, info, id);
    } else {
        report(part.line,
               Tr::tr("\"%1 %2\" is not a role. Roles are: python demo=, pitfall=, fix=, parsons=; "
                      "sh demo=; yaml quiz=; text expect; text alternative.")
                   .arg(info.language, first.key));
    }
}

void BlockReader::readRunnable(const MarkdownPart &part, const FenceInfo &info,
                               RunnableBlock::Role role, const QString &id)
{
    RunnableBlock block;
    block.role = role;
    block.language =
        info.language == u"sh" ? RunnableBlock::Language::Shell : RunnableBlock::Language::Python;
    block.id = id;
    block.code = part.text;
    block.line = part.line;
    block.codeLine = part.line + 1;
    for (const FenceInfo::Option &option : info.options.sliced(1))
        readRunnableOption(block, option);
    if (block.code.trimmed().isEmpty())
        report(part.line, Tr::tr("This block is empty. Give it code to run."));
    checkKnob(block);

    if (role == RunnableBlock::Role::Fix) {
        if (id.isEmpty() || m_pendingPitfall != id)
            report(part.line,
                   Tr::tr("This fix follows no pitfall \"%1\". Put it right after its pitfall.")
                       .arg(id));
        m_pendingPitfall.clear();
    } else {
        claimId(id, part.line);
        if (!m_pendingPitfall.isEmpty())
            report(m_pendingPitfallLine,
                   Tr::tr("The pitfall \"%1\" has no fix. Add a block with fix=%1 after it.")
                       .arg(m_pendingPitfall));
        m_pendingPitfall = role == RunnableBlock::Role::Pitfall ? id : QString();
        m_pendingPitfallLine = part.line;
    }
    if (m_pendingMythLine > 0 && role != RunnableBlock::Role::Demo)
        report(
            m_pendingMythLine,
            Tr::tr("The block after this myth is not a demo. Put the demo that settles it first."));
    m_pendingMythLine = 0;
    m_blocks.append(block);
}

void BlockReader::readRunnableOption(RunnableBlock &block, const FenceInfo::Option &option)
{
    const QString value = option.value.value_or(QString());
    const auto take = [&](auto &target, auto parsed) {
        if (parsed)
            target = *parsed;
        else
            report(block.line, parsed.error());
    };
    if (!option.value && option.key == u"predict")
        block.predict = true;
    else if (!option.value && option.key == u"cold")
        block.cold = true;
    else if (!option.value && option.key == u"alone")
        block.alone = true;
    else if (option.key == u"wall")
        take(block.limits.wall, parseDuration(value));
    else if (option.key == u"memory")
        take(block.limits.memoryBytes, parseByteSize(value));
    else if (option.key == u"peak")
        take(block.peakBytes, parseByteSize(value));
    else if (option.key == u"output")
        take(block.limits.outputBytes, parseByteSize(value));
    else if (option.key == u"disk")
        take(block.limits.diskBytes, parseByteSize(value));
    else if (option.key == u"knob")
        take(block.knob,
             parseKnob(value).transform([](const Knob &knob) { return std::optional(knob); }));
    else if (option.key == u"needs")
        block.needs = value.split(u' ', Qt::SkipEmptyParts);
    else if (option.key == u"stdin")
        block.standardInput = value.toUtf8();
    else if (option.key == u"syllabus")
        readSyllabus(block.syllabus, option);
    else if (option.key == u"instrument")
        readInstruments(block, value);
    else if (option.key == u"exit") {
        bool isNumber = false;
        block.exitCode = value.toInt(&isNumber);
        if (!isNumber || block.exitCode < 0 || block.exitCode > 255)
            report(block.line,
                   Tr::tr("\"exit=%1\" is not an exit status. Give a number from 0 to 255.")
                       .arg(value));
    } else {
        report(block.line, Tr::tr("A runnable block has no option \"%1\". See lessons/FORMAT.md.")
                               .arg(option.key));
    }
}

void BlockReader::readSyllabus(QStringList &syllabus, const FenceInfo::Option &option)
{
    syllabus = option.value.value_or(QString()).split(u',', Qt::SkipEmptyParts);
}

void BlockReader::readInstruments(RunnableBlock &block, const QString &value)
{
    for (const QString &name : value.split(u',')) {
        if (const auto instrument = instrumentFromName(name)) {
            block.instruments |= *instrument;
            continue;
        }
        QStringList names;
        for (const Instrument known : allInstruments())
            names.append(instrumentName(known));
        report(block.line, Tr::tr("There is no instrument \"%1\". Instruments are: %2.")
                               .arg(name, names.join(", "_L1)));
    }
}

void BlockReader::checkKnob(const RunnableBlock &block)
{
    if (!block.knob)
        return;
    const QRegularExpression assignment(u"^%1\\s*=[^=]"_s.arg(block.knob->name),
                                        QRegularExpression::MultilineOption);
    qsizetype count = 0;
    for (auto it = assignment.globalMatch(block.code); it.hasNext(); it.next())
        ++count;
    if (count > 1 || !knobValue(block.code, block.knob->name))
        report(block.line, Tr::tr("The knob \"%1\" must be assigned a number, exactly once, at the "
                                  "top level of the code.")
                               .arg(block.knob->name));
}

void BlockReader::readExpectation(const MarkdownPart &part, const FenceInfo &info)
{
    Expectation expectation;
    expectation.text = part.text;
    expectation.line = part.line + 1;
    QString ruleText = u"trailing"_s;
    for (const FenceInfo::Option &option : info.options) {
        const QString value = option.value.value_or(QString());
        if (option.key == u"expect" && !option.value)
            continue;
        if (option.key == u"stream" && value == u"stderr")
            expectation.stream = OutputStream::StandardError;
        else if (option.key == u"rule")
            ruleText = value + ruleText.sliced(ruleText.indexOf(u' ') < 0 ? ruleText.size()
                                                                          : ruleText.indexOf(u' '));
        else if (option.key == u"rel" || option.key == u"abs")
            ruleText += u' ' + option.key + u'=' + value;
        else if (option.key != u"stream" || value != u"stdout")
            report(
                part.line,
                Tr::tr("An expectation has no option \"%1\". Options are: stream, rule, rel, abs.")
                    .arg(option.key));
    }
    if (const Parsed<Rule> rule = parseRuleWithOptions(ruleText))
        expectation.rule = *rule;
    else
        report(part.line, rule.error());
    if (const auto wrong = checkExpectedText(expectation.text, expectation.rule))
        report(expectation.line, *wrong);

    if (!m_blocks.isEmpty()) {
        if (auto *runnable = std::get_if<RunnableBlock>(&m_blocks.last())) {
            runnable->expectations.append(expectation);
            return;
        }
        if (auto *parsons = std::get_if<ParsonsBlock>(&m_blocks.last())) {
            parsons->expectations.append(expectation);
            return;
        }
    }
    report(part.line,
           Tr::tr("This expectation follows no runnable block. Put it right after one."));
}

void BlockReader::readAlternative(const MarkdownPart &part, const FenceInfo &info)
{
    for (const FenceInfo::Option &option : info.options) {
        if (option.key != u"alternative" || option.value)
            report(part.line, Tr::tr("An alternative has no option \"%1\".").arg(option.key));
    }
    auto *runnable = m_blocks.isEmpty() ? nullptr : std::get_if<RunnableBlock>(&m_blocks.last());
    if (!runnable || runnable->expectations.isEmpty()) {
        report(part.line, Tr::tr("This alternative follows no expectation of a runnable block. Put "
                                 "it right after one."));
        return;
    }
    runnable->alternatives.append({part.text, part.line + 1});
}

void BlockReader::readParsons(const MarkdownPart &part, const FenceInfo &info, const QString &id)
{
    ParsonsBlock block;
    block.id = id;
    block.line = part.line;
    claimId(id, part.line);
    for (const FenceInfo::Option &option : info.options.sliced(1)) {
        if (option.key == u"syllabus")
            readSyllabus(block.syllabus, option);
        else
            report(part.line, Tr::tr("A Parsons problem has no option \"%1\".").arg(option.key));
    }
    for (const QString &line : part.text.split(u'\n')) {
        QString rest = line;
        while (rest.endsWith(u' '))
            rest.chop(1);
        if (rest.endsWith("#distractor"_L1))
            block.distractors.append(rest.chopped(11).trimmed());
        else if (!rest.isEmpty())
            block.lines.append(rest);
    }
    if (block.lines.size() < 2)
        report(part.line, Tr::tr("A Parsons problem needs at least two lines to put in order."));
    m_blocks.append(block);
}

void BlockReader::finishRunnable()
{
    if (m_blocks.isEmpty())
        return;
    const auto *runnable = std::get_if<RunnableBlock>(&m_blocks.last());
    const auto *parsons = std::get_if<ParsonsBlock>(&m_blocks.last());
    const int line = runnable && runnable->expectations.isEmpty() ? runnable->line
                     : parsons && parsons->expectations.isEmpty() ? parsons->line
                                                                  : 0;
    if (line > 0)
        report(
            line,
            Tr::tr(
                "This block says nothing about its output. Add a \"text expect\" block after it."));
}

} // namespace Lectern
