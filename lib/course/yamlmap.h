// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/problem.h"

#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <optional>

namespace Lectern {

/// Where YAML text comes from, so that a problem can name file and line.
struct YamlSource
{
    QString file;
    int firstLine = 1; ///< line of the file in which the YAML text begins
};

/// Parses \a text. Refuses what a course has no use for and what can be used against a reader:
/// more than one document, anchors and aliases, tags, nesting over 50, more than 100,000 nodes.
/// What is wrong is appended to \a problems.
std::optional<YAML::Node> parseYaml(const QString &text, const YamlSource &source,
                                    Problems &problems);

/// Reads one YAML map key by key with the types that the format asks for, and reports each missing,
/// mistyped, repeated and unknown key. Does not interpret values.
class YamlMap
{
public:
    enum class Presence { Required, Optional };

    /// Reports if \a node is not a map; it then reads as an empty one without further reports.
    YamlMap(const YAML::Node &node, YamlSource source, Problems &problems);

    /// A scalar as text; empty if missing. Required text must not be empty.
    QString text(const char *key, Presence presence = Presence::Required);
    /// A whole number within [minimum, maximum]; minimum if missing or wrong.
    qint64 number(const char *key, qint64 minimum, qint64 maximum,
                  Presence presence = Presence::Required);
    /// true or false; false if missing.
    bool flag(const char *key);
    /// A list of scalars; a required one must not be empty.
    QStringList list(const char *key, Presence presence = Presence::Required);
    /// Any value; an undefined node if missing.
    YAML::Node node(const char *key, Presence presence = Presence::Required);

    bool has(const char *key) const;
    /// The line of \a key's value in the file, or of the map.
    int line(const char *key) const;
    int line() const { return lineOf(m_node); }
    int lineOf(const YAML::Node &node) const;
    const YamlSource &source() const { return m_source; }

    void report(const char *key, const QString &message);
    /// Reports every key that was never asked for. Call last.
    void reportUnknownKeys();

private:
    YAML::Node find(const char *key) const;
    /// The line of \a key itself: an empty value has none of its own.
    int keyLine(const char *key) const;

    YAML::Node m_node;
    YamlSource m_source;
    Problems &m_problems;
    QStringList m_asked;
    bool m_isMap = false;
};

} // namespace Lectern
