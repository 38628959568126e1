// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/callverdict.h"

#include "check/compare.h"
#include "check/valuecompare.h"
#include "check/valuefinding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CallVerdict)
};

struct Failure
{
    CallFailure kind;
    QString message;
};

/// As a whole program's output: what a call prints is no more to the letter.
TextComparison comparePrinted(const QString &expected, const QString &actual)
{
    return compare(expected, actual, {.kind = RuleKind::Fair});
}

class CallJudge
{
public:
    CallJudge(const ExerciseCall &call, const CallReport &reference, const CallReport &actual)
        : m_call(call), m_reference(reference), m_actual(actual)
    {
    }

    /// The first thing that is wrong, the most telling first.
    std::optional<Failure> firstFailure() const
    {
        for (const auto look : {&CallJudge::ending, &CallJudge::value, &CallJudge::mutation,
                                &CallJudge::sharing, &CallJudge::printed}) {
            if (const auto failure = (this->*look)())
                return failure;
        }
        return std::nullopt;
    }

    /// The name of the exception that must come; empty if none must.
    QString expectedException() const
    {
        if (!m_call.raises.isEmpty() || !m_reference.raised)
            return m_call.raises;
        return m_reference.raised->names.value(0);
    }

private:
    std::optional<Failure> ending() const
    {
        const QString wanted = expectedException();
        if (m_actual.raised && wanted.isEmpty())
            return Failure{CallFailure::Raised, m_actual.raised->message};
        if (m_actual.raised && !m_actual.raised->names.contains(wanted))
            return Failure{CallFailure::Raised, Tr::tr("The call must raise %1, but it raised %2.")
                                                    .arg(wanted, m_actual.raised->message)};
        if (!m_actual.raised && !wanted.isEmpty())
            return Failure{CallFailure::Raised,
                           Tr::tr("The call must raise %1, but it returned %2.")
                               .arg(wanted, shortValueText(*m_actual.result))};
        return std::nullopt;
    }

    std::optional<Failure> value() const
    {
        if (m_actual.raised)
            return std::nullopt; // as expected, see ending()
        if (!m_actual.result || !m_reference.result)
            return Failure{CallFailure::Value, Tr::tr("There is no value to compare.")};
        const auto isNone = [](const Value &value) {
            return std::holds_alternative<NoneValue>(value.content);
        };
        if (isNone(*m_actual.result) && !isNone(*m_reference.result))
            return Failure{CallFailure::Nothing,
                           Tr::tr("%1 must return %2, but it returned None. Look for a way through "
                                  "it that ends without return.")
                               .arg(m_call.call, valueKindText(*m_reference.result))};
        const auto comparison = compareValues(*m_reference.result, *m_actual.result, m_call.rule);
        if (comparison.agrees())
            return std::nullopt;
        const auto slight = slightDifference(*m_reference.result, *m_actual.result, m_call.rule);
        const QString &where = comparison.firstDifference->message;
        return Failure{CallFailure::Value,
                       slight ? where + u' ' + strictnessSentence(*slight) : where};
    }

    /// An argument must be afterwards what it is after the reference's run: of the solution what it
    /// made of it, of an expression what it was.
    std::optional<Failure> mutation() const
    {
        if (m_call.mayMutate)
            return std::nullopt;
        if (m_actual.after.size() != m_reference.after.size())
            return Failure{CallFailure::Mutated, Tr::tr("The call was made in another way.")};
        for (qsizetype i = 0; i < m_actual.after.size(); ++i) {
            const Value &wanted = m_reference.after[i].value;
            const QString name = m_reference.after[i].name;
            const bool mustStay =
                compareValues(m_reference.before[i].value, wanted, {.exact = true}).agrees();
            ValueRule rule = mustStay ? ValueRule{.exact = true} : m_call.rule;
            rule.anyOrder = false;
            const auto comparison = compareValues(wanted, m_actual.after[i].value, rule, name);
            if (comparison.agrees())
                continue;
            const QString difference = comparison.firstDifference->message;
            return Failure{CallFailure::Mutated,
                           mustStay
                               ? Tr::tr("The call changed what it was given. %1").arg(difference)
                               : Tr::tr("After the call, %1").arg(difference)};
        }
        return std::nullopt;
    }

    std::optional<Failure> sharing() const
    {
        if (!m_call.shares || !m_actual.result || !m_reference.result)
            return std::nullopt;
        const auto found = compareSharing(*m_reference.result, *m_actual.result);
        if (!found)
            return std::nullopt;
        return Failure{found->kind == SharingDifference::Kind::Copied ? CallFailure::Copied
                                                                      : CallFailure::Shared,
                       found->message};
    }

    std::optional<Failure> printed() const
    {
        if (!m_call.prints)
            return std::nullopt;
        const TextComparison comparison = comparePrinted(*m_call.prints, m_actual.printed);
        if (comparison.agrees)
            return std::nullopt;
        return Failure{
            CallFailure::Printed,
            Tr::tr("The call prints something else. %1").arg(differenceSentence(comparison))};
    }

    const ExerciseCall &m_call;
    const CallReport &m_reference;
    const CallReport &m_actual;
};

} // namespace

TestResult judgeCall(const ExerciseCall &call, const CallReport &reference,
                     const CallReport &actual)
{
    TestResult result;
    result.printed = actual.printed;
    const CallJudge judge(call, reference, actual);
    const auto failure = judge.firstFailure();
    if (!failure) {
        result.status = TestResult::Status::Passed;
        return result;
    }
    const bool isError = failure->kind == CallFailure::Raised && actual.raised;
    result.status = isError ? TestResult::Status::Error : TestResult::Status::Failed;
    result.errorLine = actual.raised ? actual.raised->line : 0;
    const QString own = call.messages.value(failure->kind, call.message);
    // An own sentence says what to think of, the other one where; of None there is no more to say.
    const bool isEnough = !own.isEmpty() && failure->kind == CallFailure::Nothing;
    result.message = isEnough ? own : QString(own + u' ' + failure->message).trimmed();
    result.called = calledText(call, reference.before);
    if (failure->kind == CallFailure::Printed) {
        result.expected = *call.prints;
        result.actual = actual.printed;
        result.firstDifference = comparePrinted(result.expected, result.actual).firstDifference;
    } else {
        const QString exception = judge.expectedException();
        result.expected = !exception.isEmpty() ? exception
                          : reference.result   ? valueText(*reference.result)
                                               : QString();
        result.actual = actual.raised ? actual.raised->message : valueText(*actual.result);
    }
    return result;
}

QString calledText(const ExerciseCall &call, const QList<CallArgument> &arguments)
{
    constexpr qsizetype limit = 300;
    QStringList parts;
    for (const CallArgument &argument : arguments) {
        const QString text = valueText(argument.value, limit);
        if (call.random > 0)
            parts.append(argument.keyword.isEmpty() ? text : argument.keyword + u'=' + text);
        else if (!argument.name.contains(u' ') && argument.name != argument.keyword)
            parts.append(argument.name + " = "_L1 + text);
    }
    if (call.random > 0)
        return call.call + u'(' + parts.join(", "_L1) + u')';
    const QString written = call.call + u'(' + call.arguments.trimmed() + u')';
    parts.removeDuplicates();
    return parts.isEmpty() ? written : written + "  with  "_L1 + parts.join(", "_L1);
}

} // namespace Lectern
