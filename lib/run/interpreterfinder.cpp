// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/interpreterfinder.h"

#include "run/interpreterprobe.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// python3 and python3.N in \a folder, python3 first, then the newest.
QStringList pythonsIn(const QString &folder)
{
    static const QRegularExpression versioned(u"^python3\\.(\\d+)t?$"_s);
    const QDir directory(folder);
    QStringList names = directory.entryList({u"python3*"_s}, QDir::Files | QDir::Executable);
    names.removeIf([](const QString &name) {
        return name != u"python3" && !versioned.match(name).hasMatch();
    });
    std::ranges::sort(names, [](const QString &left, const QString &right) {
        const auto rank = [](const QString &name) {
            return name == u"python3" ? 1000 : versioned.match(name).captured(1).toInt();
        };
        return rank(left) > rank(right);
    });
    for (QString &name : names)
        name = directory.absoluteFilePath(name);
    return names;
}

} // namespace

QStringList interpreterCandidates(const QString &chosen)
{
    if (!chosen.isEmpty()) {
        if (chosen.contains(u'/'))
            return {QFileInfo(chosen).absoluteFilePath()};
        const QString found = QStandardPaths::findExecutable(chosen);
        return {found.isEmpty() ? QDir::current().absoluteFilePath(chosen) : found};
    }
    QStringList candidates;
    if (const QString environment = qEnvironmentVariable("VIRTUAL_ENV");
        QDir::isAbsolutePath(environment))
        candidates.append(environment + "/bin/python3"_L1);
    QStringList folders =
        qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.append({u"/usr/bin"_s, u"/usr/local/bin"_s});
    for (const QString &folder : std::as_const(folders)) {
        if (QDir::isAbsolutePath(folder))
            candidates.append(pythonsIn(folder));
    }
    candidates.removeDuplicates();
    return candidates;
}

InterpreterFinder::InterpreterFinder(QObject *parent) : QObject(parent) {}

InterpreterFinder::~InterpreterFinder() = default;

void InterpreterFinder::start(const QStringList &candidates, const QStringList &requirements)
{
    m_candidates = candidates;
    m_results.assign(static_cast<std::size_t>(candidates.size()), std::nullopt);
    m_remaining = m_results.size();
    m_probes.clear();
    if (candidates.isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT finished({}); }, Qt::QueuedConnection);
        return;
    }
    for (std::size_t index = 0; index < m_results.size(); ++index) {
        auto probe = std::make_unique<InterpreterProbe>();
        connect(probe.get(), &InterpreterProbe::finished, this,
                [this, index](const Result<Interpreter> &result) { onFinding(index, result); });
        probe->start(candidates[static_cast<qsizetype>(index)], requirements);
        m_probes.push_back(std::move(probe));
    }
}

void InterpreterFinder::onFinding(std::size_t index, const Result<Interpreter> &result)
{
    m_results[index] = result;
    if (--m_remaining > 0)
        return;
    QList<InterpreterFinding> findings;
    QStringList executables;
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        const Result<Interpreter> &found = *m_results[i];
        const QString real =
            found ? QFileInfo(found->executable).canonicalFilePath() + u'|' + found->prefix
                  : QString();
        if (found && executables.contains(real))
            continue;
        executables.append(real);
        findings.append({m_candidates[static_cast<qsizetype>(i)], found});
    }
    Q_EMIT finished(findings);
}

} // namespace Lectern
