// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/relation.h"

#include "check/differencetext.h"
#include "check/numbertext.h"

#include <QCoreApplication>
#include <QList>
#include <QSet>

#include <muParser.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

enum class TokenKind { Name, Number, Comparison, Open, Close, Comma, Operator, Invalid };

struct Token
{
    TokenKind kind;
    QStringView text;
};

bool isNameStart(QChar c)
{
    return (c.toLower() >= u'a' && c.toLower() <= u'z' && c.unicode() < 0x80) || c == u'_';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

Token symbolToken(QStringView text)
{
    static constexpr std::array comparisons{"<="_L1, ">="_L1, "=="_L1, "!="_L1, "<"_L1, ">"_L1};
    for (const QLatin1StringView comparison : comparisons) {
        if (text.startsWith(comparison))
            return {TokenKind::Comparison, text.first(comparison.size())};
    }
    const QStringView symbol = text.first(1);
    switch (symbol.front().unicode()) {
    case u'(':
        return {TokenKind::Open, symbol};
    case u')':
        return {TokenKind::Close, symbol};
    case u',':
        return {TokenKind::Comma, symbol};
    case u'+':
    case u'-':
    case u'*':
    case u'/':
    case u'^':
        return {TokenKind::Operator, symbol};
    default:
        return {TokenKind::Invalid, symbol};
    }
}

QList<Token> tokens(QStringView relation)
{
    QList<Token> result;
    qsizetype position = 0;
    while (position < relation.size()) {
        const QStringView rest = relation.sliced(position);
        Token token{TokenKind::Invalid, rest.first(1)};
        if (rest.front() == u' ' || rest.front() == u'\t') {
            ++position;
            continue;
        }
        if (isNameStart(rest.front())) {
            const auto end = std::ranges::find_if_not(rest, isNamePart);
            token = {TokenKind::Name, rest.first(end - rest.begin())};
        } else if (const qsizetype length = decimalNumberLength(rest); length > 0) {
            token = {TokenKind::Number, rest.first(length)};
        } else {
            token = symbolToken(rest);
        }
        result.append(token);
        position += token.text.size();
    }
    return result;
}

double divide(double left, double right)
{
    if (right == 0)
        throw mu::ParserError(mu::ecDIV_BY_ZERO);
    return left / right;
}

double smallest(const double *values, int count)
{
    return *std::min_element(values, values + count);
}

double largest(const double *values, int count)
{
    return *std::max_element(values, values + count);
}

/// A parser that knows exactly the operators and functions of FORMAT.md: muParser's own would
/// bring assignment and more.
mu::Parser relationParser()
{
    mu::Parser parser;
    parser.EnableBuiltInOprt(false);
    parser.ClearConst();
    parser.ClearFun();
    parser.DefineOprt(
        "or", +[](double a, double b) -> double { return a != 0 || b != 0; }, mu::prLOR);
    parser.DefineOprt(
        "and", +[](double a, double b) -> double { return a != 0 && b != 0; }, mu::prLAND);
    parser.DefineOprt("<", +[](double a, double b) -> double { return a < b; }, mu::prCMP);
    parser.DefineOprt("<=", +[](double a, double b) -> double { return a <= b; }, mu::prCMP);
    parser.DefineOprt(">", +[](double a, double b) -> double { return a > b; }, mu::prCMP);
    parser.DefineOprt(">=", +[](double a, double b) -> double { return a >= b; }, mu::prCMP);
    parser.DefineOprt("==", +[](double a, double b) -> double { return a == b; }, mu::prCMP);
    parser.DefineOprt("!=", +[](double a, double b) -> double { return a != b; }, mu::prCMP);
    parser.DefineOprt("+", +[](double a, double b) { return a + b; }, mu::prADD_SUB);
    parser.DefineOprt("-", +[](double a, double b) { return a - b; }, mu::prADD_SUB);
    parser.DefineOprt("*", +[](double a, double b) { return a * b; }, mu::prMUL_DIV);
    parser.DefineOprt("/", divide, mu::prMUL_DIV);
    parser.DefineOprt(
        "^", +[](double a, double b) { return std::pow(a, b); }, mu::prPOW, mu::oaRIGHT);
    parser.DefineFun("abs", +[](double a) { return std::abs(a); });
    parser.DefineFun("sqrt", +[](double a) { return std::sqrt(a); });
    parser.DefineFun("log", +[](double a) { return std::log(a); });
    parser.DefineFun("exp", +[](double a) { return std::exp(a); });
    parser.DefineFun("min", smallest);
    parser.DefineFun("max", largest);
    return parser;
}

/// The code of muParser's error, its message, or the value.
struct Evaluation
{
    double value = 0;
    std::optional<mu::ParserError> error;
};

Evaluation evaluate(const QString &relation, const QHash<QString, double> &values)
{
    // The parser keeps pointers to these.
    std::map<std::string, double> variables;
    for (const auto &[name, value] : values.asKeyValueRange())
        variables.emplace(name.toStdString(), value);
    try {
        mu::Parser parser = relationParser();
        for (auto &[name, value] : variables)
            parser.DefineVar(name, &value);
        parser.SetExpr(relation.toStdString());
        return {.value = parser.Eval(), .error = std::nullopt};
    } catch (const mu::ParserError &error) {
        return {.value = 0, .error = error};
    }
}

/// Follows the comparisons through parentheses; what two of them in a row at one level mean is not
/// what an author expects.
std::optional<QString> checkComparisons(const QList<Token> &relation)
{
    QList<int> counts{0}; // comparisons since the last and, or, comma, at each level
    bool any = false;
    for (const Token &token : relation) {
        if (token.kind == TokenKind::Open)
            counts.append(0);
        else if (token.kind == TokenKind::Close && counts.size() > 1)
            counts.removeLast();
        else if (token.kind == TokenKind::Comma && counts.size() == 1)
            return QCoreApplication::translate(
                "Compare", "a comma stands outside a function; write and between two relations");
        else if (token.kind == TokenKind::Comma || token.text == "and"_L1 || token.text == "or"_L1)
            counts.last() = 0;
        else if (token.kind == TokenKind::Comparison && ++counts.last() > 1)
            return QCoreApplication::translate(
                "Compare", "two comparisons in a row; write a < b and b < c instead of a < b < c");
        any |= token.kind == TokenKind::Comparison;
    }
    if (!any)
        return QCoreApplication::translate("Compare", "it does not compare anything");
    return std::nullopt;
}

} // namespace

bool isReservedInRelations(QStringView name)
{
    static constexpr std::array reserved{"and"_L1, "or"_L1,   "abs"_L1, "min"_L1,
                                         "max"_L1, "sqrt"_L1, "log"_L1, "exp"_L1};
    return std::ranges::any_of(reserved, [name](QLatin1StringView word) { return word == name; });
}

QStringList relationNames(QStringView relation)
{
    QStringList names;
    for (const Token &token : tokens(relation)) {
        if (token.kind == TokenKind::Name && !isReservedInRelations(token.text) &&
            !names.contains(token.text))
            names.append(token.text.toString());
    }
    return names;
}

std::optional<QString> checkRelation(const QString &relation)
{
    const QList<Token> parts = tokens(relation);
    for (const Token &token : parts) {
        if (token.text == "="_L1)
            return QCoreApplication::translate("Compare", "write == for \"is equal to\"");
        if (token.kind == TokenKind::Invalid)
            return QCoreApplication::translate("Compare", "%1 has no meaning in a relation")
                .arg(quoted(token.text));
    }
    if (const auto problem = checkComparisons(parts))
        return problem;
    QHash<QString, double> values;
    for (const QString &name : relationNames(relation))
        values.insert(name, 1);
    const auto error = evaluate(relation, values).error;
    if (error && error->GetCode() != mu::ecDIV_BY_ZERO)
        return QString::fromStdString(error->GetMsg());
    return std::nullopt;
}

std::expected<bool, QString> relationHolds(const QString &relation,
                                           const QHash<QString, double> &values)
{
    const Evaluation result = evaluate(relation, values);
    if (!result.error)
        return result.value != 0;
    if (result.error->GetCode() == mu::ecDIV_BY_ZERO)
        return std::unexpected(QCoreApplication::translate("Compare", "division by zero"));
    return std::unexpected(QString::fromStdString(result.error->GetMsg()));
}

} // namespace Lectern
