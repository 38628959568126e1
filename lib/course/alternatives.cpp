// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/alternatives.h"

#include "check/compare.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Alternatives)
};

/// What the block is expected to print, if that can be shown as it stands; else null.
const Expectation *plainOutput(const RunnableBlock &block)
{
    const auto output =
        std::ranges::find(block.expectations, OutputStream::StandardOutput, &Expectation::stream);
    if (output == block.expectations.end() || output->rule.kind == RuleKind::Pattern ||
        output->rule.kind == RuleKind::Regex)
        return nullptr;
    return &*output;
}

} // namespace

QByteArray mixingKey(const QString &text)
{
    return QCryptographicHash::hash(text.trimmed().toUtf8(), QCryptographicHash::Sha1);
}

QStringList predictionChoices(const RunnableBlock &block)
{
    const Expectation *output = plainOutput(block);
    if (block.alternatives.isEmpty() || !output)
        return {};
    QStringList choices{output->text};
    for (const Alternative &alternative : block.alternatives)
        choices.append(alternative.text);
    std::ranges::sort(choices, {}, mixingKey);
    return choices;
}

void checkAlternatives(const RunnableBlock &block, const QString &file, Problems &problems)
{
    if (block.alternatives.isEmpty())
        return;
    const auto report = [&](int line, const QString &message) {
        problems.append({file, line, message});
    };
    const int firstLine = block.alternatives.first().line;
    const Expectation *output = plainOutput(block);
    if (!block.predict)
        report(firstLine, Tr::tr("The block \"%1\" asks for no prediction. Give it the option "
                                 "predict, or remove its alternatives.")
                              .arg(block.address()));
    if (!output) {
        report(firstLine, Tr::tr("Alternatives are picked from beside the expected text. Expect a "
                                 "standard output without holes, or remove them."));
        return;
    }
    QStringList known;
    for (const Alternative &alternative : block.alternatives) {
        const auto isSame = [&](const QString &text) {
            return compare(text, alternative.text, {}).agrees;
        };
        if (alternative.text.trimmed().isEmpty())
            report(alternative.line,
                   Tr::tr("This alternative is empty. Write what a reader may believe."));
        else if (compare(output->text, alternative.text, output->rule).agrees)
            report(alternative.line, Tr::tr("This alternative is what the block prints. Write "
                                            "what a reader may believe instead."));
        else if (std::ranges::any_of(known, isSame))
            report(alternative.line,
                   Tr::tr("This alternative is given twice. Remove one of them."));
        known.append(alternative.text);
    }
}

} // namespace Lectern
