// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/yamlmap.h"

#include <QCoreApplication>

#include <yaml-cpp/eventhandler.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int maximumDepth = 50;
constexpr int maximumNodes = 100'000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Yaml)
};

/// What the guard found; thrown to leave the parser, caught in parseYaml().
struct Refusal
{
    int line;
    QString message;
};

/// Walks the events of a document before it is built, so that no hostile one is.
class Guard : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { count(mark, {}, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuseAlias(mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &) override
    {
        count(mark, tag, anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        enter(mark, tag, anchor);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        enter(mark, tag, anchor);
    }
    void OnMapEnd() override { --m_depth; }

private:
    [[noreturn]] static void refuse(const YAML::Mark &mark, const QString &message)
    {
        throw Refusal{mark.line, message};
    }

    [[noreturn]] static void refuseAlias(const YAML::Mark &mark)
    {
        refuse(mark, Tr::tr("YAML anchors and aliases (&name, *name) are not used in courses. "
                            "Write the value out."));
    }

    void enter(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        count(mark, tag, anchor);
        if (++m_depth > maximumDepth)
            refuse(mark, Tr::tr("This is nested more than %1 levels deep. Make it flatter.")
                             .arg(maximumDepth));
    }

    void count(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            refuseAlias(mark);
        if (!tag.empty() && tag != "?" && tag != "!")
            refuse(mark, Tr::tr("YAML tags (!name) are not used in courses. Remove the tag."));
        if (++m_nodes > maximumNodes)
            refuse(mark, Tr::tr("This has more than %1 values. Split it.").arg(maximumNodes));
    }

    int m_depth = 0;
    int m_nodes = 0;
};

QString toText(const YAML::Node &node)
{
    return QString::fromStdString(node.Scalar());
}

} // namespace

std::optional<YAML::Node> parseYaml(const QString &text, const YamlSource &source,
                                    Problems &problems)
{
    const auto report = [&](int line, const QString &message) {
        problems.append({source.file, source.firstLine + qMax(line, 0), message});
        return std::nullopt;
    };
    const std::string bytes = text.toStdString();
    try {
        std::istringstream stream(bytes);
        YAML::Parser parser(stream);
        Guard guard;
        if (!parser.HandleNextDocument(guard))
            return report(
                0, Tr::tr("There is no YAML here. Write the keys that the format asks for."));
        if (parser.HandleNextDocument(guard))
            return report(0, Tr::tr("There is more than one YAML document here. Keep one."));
        return YAML::Load(bytes);
    } catch (const Refusal &refusal) {
        return report(refusal.line, refusal.message);
    } catch (const YAML::Exception &exception) {
        return report(
            exception.mark.line,
            Tr::tr("This is not valid YAML: %1.").arg(QString::fromStdString(exception.msg)));
    }
}

YamlMap::YamlMap(const YAML::Node &node, YamlSource source, Problems &problems)
    : m_node(node), m_source(std::move(source)), m_problems(problems), m_isMap(node.IsMap())
{
    if (!m_isMap) {
        m_problems.append({m_source.file, lineOf(node),
                           Tr::tr("Keys with values are expected here (key: value).")});
        return;
    }
    QStringList seen;
    for (const auto &entry : m_node) {
        const QString key = entry.first.IsScalar() ? toText(entry.first) : QString();
        if (seen.contains(key))
            m_problems.append({m_source.file, lineOf(entry.first),
                               Tr::tr("The key \"%1\" is given twice. Keep one.").arg(key)});
        seen.append(key);
    }
}

YAML::Node YamlMap::find(const char *key) const
{
    if (m_isMap) {
        for (const auto &entry : m_node) {
            if (entry.first.IsScalar() && entry.first.Scalar() == key)
                return entry.second;
        }
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

int YamlMap::keyLine(const char *key) const
{
    if (m_isMap) {
        for (const auto &entry : m_node) {
            if (entry.first.IsScalar() && entry.first.Scalar() == key)
                return lineOf(entry.first);
        }
    }
    return line();
}

YAML::Node YamlMap::node(const char *key, Presence presence)
{
    m_asked.append(QString::fromUtf8(key));
    const YAML::Node found = find(key);
    if (presence == Presence::Required && m_isMap && (!found.IsDefined() || found.IsNull()))
        m_problems.append(
            {m_source.file, keyLine(key),
             Tr::tr("The key \"%1\" is missing. Add it.").arg(QString::fromUtf8(key))});
    return found;
}

QString YamlMap::text(const char *key, Presence presence)
{
    const YAML::Node found = node(key, presence);
    if (!found.IsDefined() || found.IsNull())
        return {};
    if (!found.IsScalar()) {
        report(key, Tr::tr("\"%1\" must be a text.").arg(QString::fromUtf8(key)));
        return {};
    }
    const QString value = toText(found);
    if (presence == Presence::Required && value.trimmed().isEmpty())
        report(key, Tr::tr("\"%1\" is empty. Give it a text.").arg(QString::fromUtf8(key)));
    return value;
}

qint64 YamlMap::number(const char *key, qint64 minimum, qint64 maximum, Presence presence)
{
    const YAML::Node found = node(key, presence);
    if (!found.IsDefined() || found.IsNull())
        return minimum;
    bool isNumber = false;
    const qint64 value = found.IsScalar() ? toText(found).toLongLong(&isNumber) : 0;
    if (!isNumber || value < minimum || value > maximum) {
        report(key, Tr::tr("\"%1\" must be a whole number from %2 to %3.")
                        .arg(QString::fromUtf8(key))
                        .arg(minimum)
                        .arg(maximum));
        return minimum;
    }
    return value;
}

bool YamlMap::flag(const char *key)
{
    const QString value = text(key, Presence::Optional);
    if (!value.isEmpty() && value != u"true" && value != u"false")
        report(key, Tr::tr("\"%1\" must be true or false.").arg(QString::fromUtf8(key)));
    return value == u"true";
}

QStringList YamlMap::list(const char *key, Presence presence)
{
    const YAML::Node found = node(key, presence);
    if (!found.IsDefined() || found.IsNull())
        return {};
    QStringList values;
    bool isList = found.IsSequence();
    for (std::size_t i = 0; isList && i < found.size(); ++i) {
        isList = found[i].IsScalar();
        if (isList)
            values.append(toText(found[i]));
    }
    if (!isList)
        report(key, Tr::tr("\"%1\" must be a list of texts.").arg(QString::fromUtf8(key)));
    else if (values.isEmpty() && presence == Presence::Required)
        report(
            key,
            Tr::tr("\"%1\" is an empty list. Add at least one entry.").arg(QString::fromUtf8(key)));
    return values;
}

bool YamlMap::has(const char *key) const
{
    return find(key).IsDefined();
}

int YamlMap::line(const char *key) const
{
    const YAML::Node found = find(key);
    return found.IsDefined() ? lineOf(found) : line();
}

int YamlMap::lineOf(const YAML::Node &node) const
{
    return m_source.firstLine + (node.IsDefined() ? qMax(node.Mark().line, 0) : 0);
}

void YamlMap::report(const char *key, const QString &message)
{
    m_problems.append({m_source.file, line(key), message});
}

void YamlMap::reportUnknownKeys()
{
    if (!m_isMap)
        return;
    for (const auto &entry : m_node) {
        const QString key = entry.first.IsScalar() ? toText(entry.first) : QString();
        if (!m_asked.contains(key))
            m_problems.append({m_source.file, lineOf(entry.first),
                               Tr::tr("The key \"%1\" is unknown here. Known keys: %2.")
                                   .arg(key, m_asked.join(", "_L1))});
    }
}

} // namespace Lectern
