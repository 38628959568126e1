// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/treecompare.h"

#include "check/differencetext.h"
#include "check/textlines.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Walks two values side by side, down to the first place where they part.
class TreeWalk
{
public:
    TreeWalk(QStringView expectedText, QStringView actualText, int firstLine)
        : m_expectedText(expectedText), m_actualText(actualText), m_firstLine(firstLine)
    {
    }

    Difference walk(const Literal &expected, const Literal &actual)
    {
        if (expected.kind == actual.kind) {
            switch (expected.kind) {
            case Literal::Kind::List:
            case Literal::Kind::Tuple:
                return walkItems(expected, actual);
            case Literal::Kind::Set:
                return walkMembers(expected, actual);
            case Literal::Kind::Dict:
                return walkPairs(expected, actual);
            default:
                break;
            }
        }
        return different(expected, actual);
    }

private:
    using Index = QHash<QString, const Literal *>;

    Difference walkItems(const Literal &expected, const Literal &actual)
    {
        const qsizetype common = std::min(expected.children.size(), actual.children.size());
        for (qsizetype i = 0; i < common; ++i) {
            if (expected.children[i] != actual.children[i]) {
                m_path += u'[' + QString::number(i) + u']';
                return walk(expected.children[i], actual.children[i]);
            }
        }
        if (common < expected.children.size())
            return missing(QCoreApplication::translate("Compare", "the item [%1] is missing: %2")
                               .arg(QString::number(common), wanted(expected.children[common])),
                           expected.children[common], actual);
        if (common < actual.children.size())
            return extra(QCoreApplication::translate("Compare", "the item [%1] is extra: %2")
                             .arg(QString::number(common), printed(actual.children[common])),
                         actual.children[common]);
        return different(expected, actual);
    }

    Difference walkMembers(const Literal &expected, const Literal &actual)
    {
        const auto canonicals = [](const Literal &set) {
            QSet<QString> result;
            for (const Literal &member : set.children)
                result.insert(member.canonical);
            return result;
        };
        const QSet<QString> present = canonicals(actual);
        for (const Literal &member : expected.children) {
            if (!present.contains(member.canonical))
                return missing(QCoreApplication::translate("Compare", "the member %1 is missing")
                                   .arg(wanted(member)),
                               member, actual);
        }
        const QSet<QString> allowed = canonicals(expected);
        for (const Literal &member : actual.children) {
            if (!allowed.contains(member.canonical))
                return extra(QCoreApplication::translate("Compare", "the member %1 is extra")
                                 .arg(printed(member)),
                             member);
        }
        return different(expected, actual);
    }

    Difference walkPairs(const Literal &expected, const Literal &actual)
    {
        const Index wantedPairs = indexed(expected);
        const Index printedPairs = indexed(actual);
        for (qsizetype i = 0; i + 1 < expected.children.size(); i += 2) {
            if (!printedPairs.contains(expected.children[i].canonical))
                return missing(QCoreApplication::translate("Compare", "the key %1 is missing")
                                   .arg(wanted(expected.children[i])),
                               expected.children[i], actual);
        }
        for (qsizetype i = 0; i + 1 < actual.children.size(); i += 2) {
            const Literal &key = actual.children[i];
            const Literal *value = wantedPairs.value(key.canonical);
            if (!value)
                return extra(
                    QCoreApplication::translate("Compare", "the key %1 is extra").arg(printed(key)),
                    key);
            if (*value != *printedPairs.value(key.canonical)) {
                m_path += u'[' + printed(key) + u']';
                return walk(*value, *printedPairs.value(key.canonical));
            }
        }
        return different(expected, actual);
    }

    /// From a key's canonical text to its value; the last of equal keys counts.
    static Index indexed(const Literal &dict)
    {
        Index index;
        for (qsizetype i = 0; i + 1 < dict.children.size(); i += 2)
            index.insert(dict.children[i].canonical, &dict.children[i + 1]);
        return index;
    }

    QString wanted(const Literal &value) const { return shortened(source(m_expectedText, value)); }
    QString printed(const Literal &value) const { return shortened(source(m_actualText, value)); }

    static QStringView source(QStringView text, const Literal &value)
    {
        return text.sliced(value.begin, value.end - value.begin);
    }

    Difference different(const Literal &expected, const Literal &actual) const
    {
        const QStringView wantedText = source(m_expectedText, expected);
        const QStringView printedText = source(m_actualText, actual);
        const qsizetype mismatch = firstMismatch(wantedText, printedText);
        Difference difference = at(actual.begin);
        difference.expected = wantedText.toString();
        difference.actual = printedText.toString();
        difference.message =
            place(difference) +
            QCoreApplication::translate("Compare", "expected %1, but the program printed %2.")
                .arg(shortened(wantedText, mismatch), shortened(printedText, mismatch));
        return difference;
    }

    Difference missing(const QString &what, const Literal &expected, const Literal &container) const
    {
        Difference difference = at(container.begin);
        difference.expected = source(m_expectedText, expected).toString();
        difference.message = place(difference) + what + u'.';
        return difference;
    }

    Difference extra(const QString &what, const Literal &actual) const
    {
        Difference difference = at(actual.begin);
        difference.actual = source(m_actualText, actual).toString();
        difference.message = place(difference) + what + u'.';
        return difference;
    }

    Difference at(qsizetype offset) const
    {
        const TextPosition position = positionAt(m_actualText, offset);
        Difference difference;
        difference.line = position.line + m_firstLine - 1;
        difference.column = position.column;
        return difference;
    }

    /// The begin of a message: "Line 1, column 5, in [0]['a']: ".
    QString place(const Difference &difference) const
    {
        const QString line = QString::number(difference.line);
        const QString column = QString::number(difference.column);
        if (m_path.isEmpty())
            return QCoreApplication::translate("Compare", "Line %1, column %2:").arg(line, column) +
                   u' ';
        return QCoreApplication::translate("Compare", "Line %1, column %2, in %3:")
                   .arg(line, column, shortened(m_path, m_path.size())) +
               u' ';
    }

    QStringView m_expectedText;
    QStringView m_actualText;
    int m_firstLine;
    QString m_path;
};

} // namespace

Difference treeDifference(const Literal &expected, QStringView expectedText, const Literal &actual,
                          QStringView actualText, int firstLine)
{
    return TreeWalk(expectedText, actualText, firstLine).walk(expected, actual);
}

} // namespace Lectern
