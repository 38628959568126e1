// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What the benchmarks share: medians, and the rows of the one table that they make together.

namespace Lectern::Bench {

using Clock = std::chrono::steady_clock;

inline double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    bool isEmpty() const { return m_values.empty(); }
    std::size_t size() const { return m_values.size(); }

    double quantile(double part) const
    {
        if (m_values.empty())
            return 0;
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
    }
    double median() const { return quantile(0.5); }
    double worst() const { return quantile(1); }

private:
    std::vector<double> m_values;
};

/// Samples by name, in the order of the names.
using Measurements = std::map<std::string, Samples>;

struct Goal
{
    double value = 0;
    bool isAtMost = true;
    const char *unit = "x";
};

inline std::string text(double value, const char *unit)
{
    char buffer[64];
    const bool isCount = *unit == '\0';
    const int digits = isCount || value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3;
    std::snprintf(buffer, sizeof buffer, "%.*f%s", digits, value, unit);
    return buffer;
}

inline void tableRow(const std::string &what, const std::string &measured, const std::string &goal,
                     const std::string &met)
{
    std::printf("| %-66s | %10s | %10s | %-12s |\n", what.c_str(), measured.c_str(), goal.c_str(),
                met.c_str());
    std::fflush(stdout);
}

/// A row with a goal. A figure that could not be had (not above 0 where it is a ratio) is no hit.
inline void row(const std::string &what, std::optional<double> measured, const Goal &goal)
{
    const std::string wanted = (goal.isAtMost ? "<= " : ">= ") + text(goal.value, goal.unit);
    if (!measured) {
        tableRow(what, "-", wanted, "not measured");
        return;
    }
    const bool isMet = goal.isAtMost ? *measured <= goal.value : *measured >= goal.value;
    tableRow(what, text(*measured, goal.unit), wanted, isMet ? "met" : "MISSED");
}

/// A row that only informs.
inline void row(const std::string &what, std::optional<double> measured, const char *unit)
{
    tableRow(what, measured ? text(*measured, unit) : "-", "", "");
}

inline Goal atMost(double value, const char *unit = "x")
{
    return {value, true, unit};
}

inline Goal atLeast(double value, const char *unit = "x")
{
    return {value, false, unit};
}

/// Median of \a over by median of \a under; nothing if either was not measured.
inline std::optional<double> ratio(const Samples &over, const Samples &under)
{
    if (over.isEmpty() || under.isEmpty() || under.median() <= 0)
        return std::nullopt;
    return over.median() / under.median();
}

/// What the figures of the table come from, for people who doubt them. On standard error.
inline void note(const Measurements &measurements, const char *unit)
{
    std::fprintf(stderr, "%-40s %4s %9s %9s %9s %9s\n", "", "n", "25 %", "median", "90 %", "worst");
    for (const auto &[name, samples] : measurements)
        std::fprintf(stderr, "%-40s %4zu %9.2f %9.2f %9.2f %9.2f %s\n", name.c_str(),
                     samples.size(), samples.quantile(0.25), samples.median(),
                     samples.quantile(0.9), samples.worst(), unit);
}

} // namespace Lectern::Bench
