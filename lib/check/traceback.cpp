// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/traceback.h"

#include "check/textlines.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The lines [begin, end) that belong to one traceback, its header or first frame included.
struct Section
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isIgnored = false;
};

struct ExceptionLine
{
    QStringView type;
    QStringView message;
};

bool isHeader(QStringView line)
{
    return line == "Traceback (most recent call last):"_L1 ||
           line.trimmed() == "+ Exception Group Traceback (most recent call last):"_L1;
}

bool isPreamble(QStringView line)
{
    static constexpr std::array beginnings{"Exception ignored "_L1, "Exception in thread "_L1,
                                           "During handling of the above exception"_L1,
                                           "The above exception was the direct cause"_L1};
    // Inside an exception group the lines of a chain begin with a bar.
    const qsizetype bar = line.indexOf(u'|');
    const QStringView text =
        bar >= 0 && line.first(bar).trimmed().isEmpty() ? line.sliced(bar + 1).trimmed() : line;
    return std::ranges::any_of(beginnings,
                               [text](QLatin1StringView begin) { return text.startsWith(begin); });
}

/// \a line without the bar that an exception group puts before its own lines.
QStringView withoutBar(QStringView line)
{
    return line.startsWith("  | "_L1) ? line.sliced(4) : line;
}

/// "Type: message" or "Type", where the type is a dotted name, maybe with "<locals>" in it.
std::optional<ExceptionLine> splitExceptionLine(QStringView line)
{
    const auto isTypeUnit = [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || u"_.<>"_s.contains(c);
    };
    const auto end = std::ranges::find_if_not(line, isTypeUnit);
    const QStringView type = line.first(end - line.begin());
    if (type.isEmpty() ||
        !(type.front().isLetter() || type.front() == u'_' || type.front().isSurrogate()) ||
        type.endsWith(u'.') || type.contains(u'<') != type.contains("<locals>"_L1))
        return std::nullopt;
    const QStringView rest = line.sliced(type.size());
    if (rest.trimmed().isEmpty())
        return ExceptionLine{.type = type, .message = {}};
    if (rest.startsWith(": "_L1))
        return ExceptionLine{.type = type, .message = rest.sliced(2)};
    if (rest == ":"_L1)
        return ExceptionLine{.type = type, .message = {}};
    return std::nullopt;
}

/// Whether \a line may be an exception although no traceback is around it.
bool isBareException(const ExceptionLine &line, bool hasColon)
{
    static constexpr std::array endings{"Error"_L1,     "Exception"_L1, "Warning"_L1,
                                        "Interrupt"_L1, "Exit"_L1,      "Iteration"_L1,
                                        "Group"_L1,     "Expired"_L1,   "Timeout"_L1};
    const QStringView name = line.type.sliced(line.type.lastIndexOf(u'.') + 1);
    if (!name.front().isUpper())
        return false;
    return hasColon || std::ranges::any_of(endings, [name](QLatin1StringView ending) {
               return name.endsWith(ending);
           });
}

/// Each traceback reaches to the next one, without what introduces that.
QList<Section> findSections(const QList<QStringView> &lines)
{
    QList<Section> sections;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isHeader(lines[i]))
            continue;
        qsizetype previousEnd = i;
        bool isIgnored = false;
        while (previousEnd > 0 &&
               (withoutBar(lines[previousEnd - 1]).trimmed().isEmpty() ||
                lines[previousEnd - 1] == "  |"_L1 || isPreamble(lines[previousEnd - 1]))) {
            --previousEnd;
            isIgnored |= lines[previousEnd].startsWith("Exception ignored "_L1);
        }
        if (!sections.isEmpty())
            sections.last().end = std::max(previousEnd, sections.last().begin);
        sections.append({.begin = i, .end = lines.size(), .isIgnored = isIgnored});
    }
    return sections;
}

/// Reads one section. Nothing if no exception line follows the frames.
std::optional<Traceback> readSection(const QList<QStringView> &lines, const Section &section,
                                     const QString &file)
{
    static const QRegularExpression frame(uR"re(^ *File "(.*)", line (\d+))re"_s);
    const bool isGroup = lines[section.begin].trimmed().startsWith(u'+');
    Traceback result;
    qsizetype i = section.begin + (isHeader(lines[section.begin]) ? 1 : 0);
    for (; i < section.end; ++i) {
        const QStringView line = isGroup ? withoutBar(lines[i]) : lines[i];
        if (!line.isEmpty() && line.front() != u' ')
            break;
        if (!line.trimmed().startsWith("File \""_L1) || !line.isValidUtf16())
            continue;
        const QRegularExpressionMatch match = frame.matchView(line);
        const QStringView path = match.capturedView(1);
        if (match.hasMatch() && path.sliced(path.lastIndexOf(u'/') + 1) == file)
            result.line = match.capturedView(2).toInt();
    }
    if (i == section.end)
        return std::nullopt;
    const auto exception = splitExceptionLine(isGroup ? withoutBar(lines[i]) : lines[i]);
    if (!exception)
        return std::nullopt;
    result.type = exception->type.toString();
    result.message = exception->message.toString();
    for (++i; i < section.end; ++i) {
        if (isGroup && !lines[i].startsWith("  | "_L1) && lines[i] != "  |"_L1)
            break; // the exceptions in the group
        result.message += u'\n';
        result.message += isGroup ? withoutBar(lines[i]) : lines[i];
    }
    result.message.truncate(withoutTrailingSpace(result.message).size());
    return result;
}

/// The first line of a text that begins with a frame: a SyntaxError in the program itself has no
/// header.
std::optional<qsizetype> findBareFrame(const QList<QStringView> &lines)
{
    const auto found = std::ranges::find_if(lines, [](QStringView line) {
        return line.startsWith("  File \""_L1) && line.contains("\", line "_L1);
    });
    if (found == lines.end())
        return std::nullopt;
    return found - lines.begin();
}

std::optional<Traceback> readBareException(const QList<QStringView> &lines)
{
    const auto first =
        std::ranges::find_if(lines, [](QStringView line) { return !line.trimmed().isEmpty(); });
    if (first == lines.end())
        return std::nullopt;
    const auto exception = splitExceptionLine(*first);
    if (!exception || !isBareException(*exception, first->contains(u':')))
        return std::nullopt;
    Traceback result;
    result.type = exception->type.toString();
    result.message = exception->message.toString();
    for (auto line = first + 1; line != lines.end(); ++line) {
        result.message += u'\n';
        result.message += *line;
    }
    result.message.truncate(withoutTrailingSpace(result.message).size());
    return result;
}

} // namespace

std::optional<Traceback> parseTraceback(QStringView text, const QString &file)
{
    const QList<QStringView> lines = contentLines(text);
    const QString fileName = file.sliced(file.lastIndexOf(u'/') + 1);
    QList<Section> sections = findSections(lines);
    if (sections.isEmpty()) {
        if (const auto frame = findBareFrame(lines))
            sections.append({.begin = *frame, .end = lines.size()});
    }
    for (qsizetype i = sections.size() - 1; i >= 0; --i) {
        if (sections[i].isIgnored)
            continue;
        if (auto result = readSection(lines, sections[i], fileName))
            return result;
    }
    return sections.isEmpty() ? readBareException(lines) : std::nullopt;
}

} // namespace Lectern
