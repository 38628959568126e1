// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/quizreader.h"

#include "course/markdown.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(QuizReader)
};

/// The positions named by `answer`: one number or a list of them.
QList<int> readPositions(YamlMap &map, qsizetype optionCount)
{
    const YAML::Node node = map.node("answer");
    QList<int> positions;
    if (optionCount < 2)
        return {}; // reported already
    const auto take = [&](const YAML::Node &entry) {
        bool isNumber = false;
        const int position =
            entry.IsScalar() ? QString::fromStdString(entry.Scalar()).toInt(&isNumber) : -1;
        if (!isNumber || position < 0 || position >= optionCount)
            map.report("answer",
                       Tr::tr("\"answer\" must be a position from 0 to %1.").arg(optionCount - 1));
        else if (!positions.contains(position))
            positions.append(position);
    };
    if (node.IsDefined() && node.IsSequence()) {
        if (node.size() == 0)
            map.report("answer",
                       Tr::tr("\"answer\" is an empty list. Name at least one right option."));
        for (const YAML::Node &entry : node)
            take(entry);
    } else if (node.IsDefined() && !node.IsNull()) {
        take(node);
    }
    return positions;
}

} // namespace

QuizBlock readQuiz(const QString &yaml, const YamlSource &source, const QString &id,
                   Problems &problems)
{
    QuizBlock quiz;
    quiz.id = id;
    quiz.line = source.firstLine - 1;
    const auto node = parseYaml(yaml, source, problems);
    if (!node)
        return quiz;
    YamlMap map(*node, source, problems);
    quiz.askHtml = inlineMarkdown(map.text("ask"));
    const QStringList options = map.list("options", YamlMap::Presence::Optional);
    for (const QString &option : options)
        quiz.optionsHtml.append(inlineMarkdown(option));
    if (map.has("options")) {
        quiz.correct = readPositions(map, options.size());
        quiz.whyHtml = inlineMarkdown(map.text("why"));
        if (options.size() < 2)
            map.report("options", Tr::tr("A question with options needs at least two."));
    } else {
        quiz.answerHtml = inlineMarkdown(map.text("answer"));
        quiz.whyHtml = inlineMarkdown(map.text("why", YamlMap::Presence::Optional));
    }
    const QString syllabus = map.text("syllabus", YamlMap::Presence::Optional);
    quiz.syllabus = syllabus.split(u',', Qt::SkipEmptyParts);
    map.reportUnknownKeys();
    return quiz;
}

} // namespace Lectern
