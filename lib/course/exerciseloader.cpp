// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/exerciseloader.h"

#include "check/compare.h"
#include "course/blockreader.h"
#include "course/callsreader.h"
#include "course/frontmatter.h"
#include "course/markdown.h"
#include "course/optionvalues.h"
#include "course/textfile.h"
#include "course/yamlmap.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExerciseLoader)
};

constexpr qint64 maximumFileBytes = 1'000'000;

class ExerciseReader
{
public:
    ExerciseReader(const QString &folder, Problems &problems) : m_problems(problems)
    {
        m_exercise.folder = folder;
        m_exercise.id = QFileInfo(folder).fileName();
    }

    Exercise read()
    {
        readTask();
        m_exercise.starter = readFile(u"starter.py"_s, true);
        m_exercise.solution = readFile(u"solution.py"_s, true);
        const QString why = readFile(u"solution.md"_s, true);
        m_exercise.explanation = readText(why, path(u"solution.md"_s), 1);
        m_exercise.tests = readFile(u"tests.py"_s, false);
        readCases();
        m_exercise.calls =
            readCalls(readFile(u"calls.yaml"_s, false), {path(u"calls.yaml"_s), 1}, m_problems);
        if (!QFileInfo::exists(path(u"tests.py"_s)) && !QFileInfo::exists(path(u"cases.yaml"_s)) &&
            !QFileInfo::exists(path(u"calls.yaml"_s)))
            report(m_exercise.folder, 0,
                   Tr::tr("This exercise has no check. Add tests.py, cases.yaml or calls.yaml."));
        m_exercise.wrong = readSamples(u"wrong"_s);
        m_exercise.right = readSamples(u"right"_s);
        readFirstLines();
        if (m_exercise.right.isEmpty())
            report(m_exercise.folder, 0,
                   Tr::tr("right/ is empty. Add a correct answer that differs from the solution."));
        return std::move(m_exercise);
    }

private:
    QString path(const QString &name) const { return m_exercise.folder + u'/' + name; }

    void report(const QString &file, int line, const QString &message)
    {
        m_problems.append({file, line, message});
    }

    QString readFile(const QString &name, bool isRequired)
    {
        const QString file = path(name);
        if (!isRequired && !QFileInfo::exists(file))
            return {};
        const Result<QString> text = readTextFile(file, maximumFileBytes);
        if (!text) {
            m_problems.append(problemFromError(text.error(), file));
            return {};
        }
        if (text->trimmed().isEmpty())
            report(file, 0,
                   Tr::tr("This file is empty. Write it, or remove it if it is not required."));
        return *text;
    }

    /// Prose and listings; a block that would run is reported.
    QList<Block> readText(const QString &text, const QString &file, int firstLine)
    {
        const QList<Block> blocks =
            BlockReader(file, m_problems)
                .read(parseMarkdown(text, file, firstLine, m_exercise.folder, m_problems));
        for (const Block &block : blocks) {
            if (const auto *runnable = std::get_if<RunnableBlock>(&block))
                report(
                    file, runnable->line,
                    Tr::tr("A runnable block cannot stand in an exercise. Move it to the lesson."));
        }
        return blocks;
    }

    void readTask()
    {
        const QString file = path(u"task.md"_s);
        const QString text = readFile(u"task.md"_s, true);
        if (text.isEmpty())
            return; // reported already
        const auto matter = splitFrontMatter(text, file, m_problems);
        if (!matter)
            return;
        m_exercise.task = readText(matter->body, file, matter->bodyLine);
        const YamlSource source{file, matter->yamlLine};
        const auto node = parseYaml(matter->yaml, source, m_problems);
        if (!node)
            return;
        YamlMap map(*node, source, m_problems);
        m_exercise.title = map.text("title");
        m_exercise.difficulty = static_cast<int>(map.number("difficulty", 1, 5));
        const QStringList hints = map.list("hints");
        for (const QString &hint : hints)
            m_exercise.hintsHtml.append(inlineMarkdown(hint));
        if (hints.size() < 3)
            map.report(
                "hints",
                Tr::tr("An exercise has at least three hints, from gentle to nearly the answer."));
        m_exercise.needs = map.list("needs", YamlMap::Presence::Optional);
        m_exercise.syllabus =
            map.text("syllabus", YamlMap::Presence::Optional).split(u',', Qt::SkipEmptyParts);
        m_exercise.alone = map.flag("alone");
        const QString rule = map.text("rule", YamlMap::Presence::Optional);
        if (!rule.isEmpty())
            m_defaultRule = takeRule(rule, file, map.line("rule"));
        readLimits(map);
        map.reportUnknownKeys();
    }

    Rule takeRule(const QString &text, const QString &file, int line)
    {
        const Parsed<Rule> rule = parseRuleWithOptions(text);
        if (!rule)
            report(file, line, rule.error());
        return rule.value_or(Rule{});
    }

    void readLimits(YamlMap &map)
    {
        const YAML::Node node = map.node("limits", YamlMap::Presence::Optional);
        if (!node.IsDefined() || node.IsNull())
            return;
        YamlMap limits(node, map.source(), m_problems);
        const auto take = [&](const char *key, auto &target, auto parse) {
            const QString text = limits.text(key, YamlMap::Presence::Optional);
            if (text.isEmpty())
                return;
            if (const auto value = parse(text))
                target = *value;
            else
                limits.report(key, value.error());
        };
        take("wall", m_exercise.limits.wall, &parseDuration);
        take("memory", m_exercise.limits.memoryBytes, &parseByteSize);
        take("output", m_exercise.limits.outputBytes, &parseByteSize);
        take("disk", m_exercise.limits.diskBytes, &parseByteSize);
        limits.reportUnknownKeys();
    }

    void readCases()
    {
        const QString text = readFile(u"cases.yaml"_s, false);
        if (text.isEmpty())
            return;
        const YamlSource source{path(u"cases.yaml"_s), 1};
        const auto node = parseYaml(text, source, m_problems);
        if (!node)
            return;
        if (!node->IsSequence() || node->size() == 0) {
            report(source.file, 1,
                   Tr::tr("This must be a list of cases: stdin, args, expect, rule."));
            return;
        }
        for (const YAML::Node &entry : *node) {
            YamlMap map(entry, source, m_problems);
            if (!entry.IsMap())
                continue; // reported already
            ExerciseCase item;
            item.line = map.line();
            item.standardInput = map.text("stdin", YamlMap::Presence::Optional).toUtf8();
            item.arguments = map.list("args", YamlMap::Presence::Optional);
            item.expected = map.text("expect", YamlMap::Presence::Optional);
            if (!map.has("expect"))
                map.report(
                    "expect",
                    Tr::tr("The key \"expect\" is missing. Say what the program must print."));
            const QString rule = map.text("rule", YamlMap::Presence::Optional);
            item.rule =
                rule.isEmpty() ? m_defaultRule : takeRule(rule, source.file, map.line("rule"));
            if (const auto wrong = checkExpectedText(item.expected, item.rule))
                map.report("expect", *wrong);
            map.reportUnknownKeys();
            m_exercise.cases.append(item);
        }
    }

    QList<SampleAnswer> readSamples(const QString &kind)
    {
        QList<SampleAnswer> samples;
        for (const QString &name :
             QDir(path(kind)).entryList({u"*.py"_s}, QDir::Files, QDir::Name)) {
            const QString relative = kind + u'/' + name;
            samples.append({path(relative), readFile(relative, true), {}});
        }
        return samples;
    }

    void readFirstLines()
    {
        QStringList seen;
        for (SampleAnswer &sample : m_exercise.wrong) {
            static const QLatin1StringView prefix("# feedback:");
            const QString firstLine = sample.code.section(u'\n', 0, 0);
            sample.feedback = firstLine.startsWith(prefix)
                                  ? firstLine.sliced(prefix.size()).trimmed()
                                  : QString();
            if (sample.feedback.isEmpty())
                report(sample.file, 1,
                       Tr::tr("The first line must be \"# feedback: TEXT\": what the reader must "
                              "be told."));
            else if (seen.contains(sample.feedback))
                report(sample.file, 1,
                       Tr::tr("Another wrong answer has the same feedback. Tell them apart."));
            seen.append(sample.feedback);
        }
        for (const SampleAnswer &sample : std::as_const(m_exercise.right)) {
            if (!sample.code.startsWith(u'#'))
                report(
                    sample.file, 1,
                    Tr::tr("The first line must be a comment that says what is different here."));
        }
        if (m_exercise.wrong.size() < 2)
            report(m_exercise.folder, 0,
                   Tr::tr("wrong/ has fewer than two answers. Add wrong answers that learners "
                          "really give."));
    }

    Exercise m_exercise;
    Problems &m_problems;
    Rule m_defaultRule = ExerciseCase().rule;
};

} // namespace

Exercise loadExercise(const QString &folder, Problems &problems)
{
    return ExerciseReader(folder, problems).read();
}

} // namespace Lectern
