// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/interpreter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Interpreter)
};

} // namespace

QStringList missingPackages(const Interpreter &interpreter, const QStringList &requirements)
{
    QStringList missing;
    for (const QString &requirement : requirements) {
        const auto need =
            std::ranges::find(interpreter.needs, requirement, &PackageNeed::requirement);
        if (need != interpreter.needs.end() && !need->isMet && !missing.contains(requirement))
            missing.append(requirement);
    }
    return missing;
}

QString missingPackagesSentence(const Interpreter &interpreter, const QStringList &missing)
{
    QStringList parts;
    for (const QString &requirement : missing) {
        const auto need =
            std::ranges::find(interpreter.needs, requirement, &PackageNeed::requirement);
        const bool isOld = need != interpreter.needs.end() && !need->installed.isEmpty();
        parts.append(isOld ? Tr::tr("%1 (it has %2)").arg(requirement, need->installed)
                           : requirement);
    }
    return Tr::tr(
               "This needs %1, which %2 at %3 does not have. Install it (on Debian: apt install "
               "python3-%4; "
               "elsewhere: pip install \"%5\" in a virtual environment), or choose another Python.")
        .arg(parts.join(", "_L1), interpreter.name(), interpreter.executable,
             missing.isEmpty()
                 ? QString()
                 : missing.first().section(QRegularExpression(u"[^A-Za-z0-9_.-]"_s), 0, 0),
             missing.join("\" \""_L1));
}

} // namespace Lectern
