// SPDX-License-Identifier: GPL-3.0-or-later
#include "assist/bufferwords.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr size_t mostWords = 200;

constexpr std::array keywords{
    "False"_L1, "None"_L1,   "True"_L1,   "and"_L1,     "as"_L1,       "assert"_L1, "async"_L1,
    "await"_L1, "break"_L1,  "case"_L1,   "class"_L1,   "continue"_L1, "def"_L1,    "del"_L1,
    "elif"_L1,  "else"_L1,   "except"_L1, "finally"_L1, "for"_L1,      "from"_L1,   "global"_L1,
    "if"_L1,    "import"_L1, "in"_L1,     "is"_L1,      "lambda"_L1,   "match"_L1,  "nonlocal"_L1,
    "not"_L1,   "or"_L1,     "pass"_L1,   "raise"_L1,   "return"_L1,   "try"_L1,    "while"_L1,
    "with"_L1,  "yield"_L1};

constexpr std::array builtins{"abs"_L1,
                              "all"_L1,
                              "any"_L1,
                              "ascii"_L1,
                              "bin"_L1,
                              "bool"_L1,
                              "breakpoint"_L1,
                              "bytearray"_L1,
                              "bytes"_L1,
                              "callable"_L1,
                              "chr"_L1,
                              "classmethod"_L1,
                              "compile"_L1,
                              "complex"_L1,
                              "delattr"_L1,
                              "dict"_L1,
                              "dir"_L1,
                              "divmod"_L1,
                              "enumerate"_L1,
                              "eval"_L1,
                              "exec"_L1,
                              "filter"_L1,
                              "float"_L1,
                              "format"_L1,
                              "frozenset"_L1,
                              "getattr"_L1,
                              "globals"_L1,
                              "hasattr"_L1,
                              "hash"_L1,
                              "help"_L1,
                              "hex"_L1,
                              "id"_L1,
                              "input"_L1,
                              "int"_L1,
                              "isinstance"_L1,
                              "issubclass"_L1,
                              "iter"_L1,
                              "len"_L1,
                              "list"_L1,
                              "locals"_L1,
                              "map"_L1,
                              "max"_L1,
                              "memoryview"_L1,
                              "min"_L1,
                              "next"_L1,
                              "object"_L1,
                              "oct"_L1,
                              "open"_L1,
                              "ord"_L1,
                              "pow"_L1,
                              "print"_L1,
                              "property"_L1,
                              "range"_L1,
                              "repr"_L1,
                              "reversed"_L1,
                              "round"_L1,
                              "set"_L1,
                              "setattr"_L1,
                              "slice"_L1,
                              "sorted"_L1,
                              "staticmethod"_L1,
                              "str"_L1,
                              "sum"_L1,
                              "super"_L1,
                              "tuple"_L1,
                              "type"_L1,
                              "vars"_L1,
                              "zip"_L1,
                              "ArithmeticError"_L1,
                              "AssertionError"_L1,
                              "AttributeError"_L1,
                              "Exception"_L1,
                              "FileNotFoundError"_L1,
                              "ImportError"_L1,
                              "IndexError"_L1,
                              "KeyError"_L1,
                              "KeyboardInterrupt"_L1,
                              "LookupError"_L1,
                              "ModuleNotFoundError"_L1,
                              "NameError"_L1,
                              "NotImplementedError"_L1,
                              "OSError"_L1,
                              "OverflowError"_L1,
                              "PermissionError"_L1,
                              "RecursionError"_L1,
                              "RuntimeError"_L1,
                              "StopIteration"_L1,
                              "SyntaxError"_L1,
                              "SystemExit"_L1,
                              "TimeoutError"_L1,
                              "TypeError"_L1,
                              "UnicodeDecodeError"_L1,
                              "ValueError"_L1,
                              "ZeroDivisionError"_L1};

bool isWordPart(QChar c)
{
    return c == u'_' || c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

struct Place
{
    QStringView word;
    qsizetype distance = 0;
};

/// The words of \a source that begin with \a prefix and are more than it. The one that starts at
/// \a ownStart is left out.
std::vector<Place> wordsOf(QStringView source, QStringView prefix, qsizetype ownStart,
                           bool isMember)
{
    std::vector<Place> places;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (!isWordPart(source[i]))
            continue;
        const qsizetype start = i;
        while (i < source.size() && isWordPart(source[i]))
            ++i;
        const QStringView word = source.sliced(start, i - start);
        const bool followsDot = start > 0 && source[start - 1] == u'.';
        if (start != ownStart && !word[0].isDigit() && word.size() > prefix.size() &&
            (followsDot || !isMember) && word.startsWith(prefix, Qt::CaseInsensitive))
            places.push_back({word, qAbs(start - ownStart)});
    }
    return places;
}

Completion::Kind kindOf(QStringView word)
{
    const auto isWord = [word](QLatin1StringView name) { return word == name; };
    if (std::ranges::any_of(keywords, isWord))
        return Completion::Kind::Keyword;
    if (std::ranges::none_of(builtins, isWord))
        return Completion::Kind::Word;
    return word[0].isUpper() ? Completion::Kind::Class : Completion::Kind::Function;
}

} // namespace

QList<Completion> bufferWords(const QString &source, qsizetype position)
{
    qsizetype start = std::clamp<qsizetype>(position, 0, source.size());
    const qsizetype end = start;
    while (start > 0 && isWordPart(source[start - 1]))
        --start;
    const QStringView prefix = QStringView(source).sliced(start, end - start);
    const bool isMember = start > 0 && source[start - 1] == u'.';

    std::vector<Place> places = wordsOf(source, prefix, start, isMember);
    std::ranges::stable_sort(places, {}, &Place::distance);
    QList<Completion> words;
    QSet<QStringView> known;
    const auto add = [&](QStringView word) {
        if (static_cast<size_t>(words.size()) >= mostWords || known.contains(word))
            return;
        known.insert(word);
        words.append({word.toString(), kindOf(word)});
    };
    for (const Place &place : places)
        add(place.word);
    if (isMember)
        return words;
    QStringList own; // what the views above look at must stay
    const auto addOwn = [&](const auto &names) {
        for (const QLatin1StringView name : names) {
            if (name.size() > prefix.size() &&
                QString(name).startsWith(prefix, Qt::CaseInsensitive)) {
                own.append(name);
                add(own.constLast());
            }
        }
    };
    addOwn(keywords);
    addOwn(builtins);
    return words;
}

} // namespace Lectern
