// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/frontmatter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

} // namespace

std::optional<FrontMatter> splitFrontMatter(const QString &text, const QString &file,
                                            Problems &problems)
{
    const bool begins = text.startsWith("---\n"_L1);
    qsizetype end = begins ? text.indexOf("\n---\n"_L1, 3) : -1;
    if (begins && end < 0 && text.endsWith("\n---"_L1))
        end = text.size() - 4;
    if (end < 0) {
        problems.append(
            {file, 1,
             begins ? Tr::tr("The front matter is not closed. Add a line \"---\" after its keys.")
                    : Tr::tr("The front matter is missing. Begin with a line \"---\", the keys, "
                             "and a line \"---\".")});
        return std::nullopt;
    }
    FrontMatter result;
    result.yaml = text.sliced(4, qMax(end - 3, 0));
    result.body = text.sliced(qMin(end + 5, text.size()));
    result.bodyLine =
        static_cast<int>(QStringView(text).first(qMin(end + 5, text.size())).count(u'\n')) + 1;
    return result;
}

} // namespace Lectern
