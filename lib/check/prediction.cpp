// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/prediction.h"

#include <algorithm>

namespace Lectern {

namespace {

Expectation predictedExpectation(const QList<Expectation> &expectations)
{
    const auto output =
        std::ranges::find(expectations, OutputStream::StandardOutput, &Expectation::stream);
    if (output != expectations.end())
        return *output;
    return expectations.isEmpty() ? Expectation{} : expectations.first();
}

bool isPattern(const Rule &rule)
{
    return rule.kind == RuleKind::Pattern || rule.kind == RuleKind::Regex;
}

bool agree(const Prediction &prediction, const Expectation &expectation)
{
    if (!isPattern(expectation.rule))
        return compare(prediction.printed, prediction.predicted, expectation.rule).agrees;
    const auto matches = [&](const QString &text) {
        return compare(expectation.text, text, expectation.rule).agrees;
    };
    return compare(prediction.printed, prediction.predicted, {}).agrees ||
           (matches(prediction.printed) && matches(prediction.predicted));
}

} // namespace

std::optional<Prediction> judgePrediction(const QString &predicted, const BlockReport &report,
                                          const QList<Expectation> &expectations)
{
    if (!std::holds_alternative<Exited>(report.outcome.end))
        return std::nullopt;
    const Expectation expectation = predictedExpectation(expectations);
    const CapturedOutput &stream = expectation.stream == OutputStream::StandardOutput
                                       ? report.outcome.standardOutput
                                       : report.outcome.standardError;
    Prediction prediction;
    prediction.predicted = predicted;
    prediction.printed = QString::fromUtf8(stream.bytes);
    prediction.agrees = agree(prediction, expectation);
    prediction.sameWords =
        prediction.agrees ||
        compare(prediction.printed, predicted, Rule{.kind = RuleKind::Tokens}).agrees;
    return prediction;
}

} // namespace Lectern
