// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runenvironment.h"

using namespace Qt::StringLiterals;

namespace Lectern {

QProcessEnvironment runEnvironment()
{
    const QProcessEnvironment user = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const auto &name :
         {u"PATH"_s, u"HOME"_s, u"USER"_s, u"LOGNAME"_s, u"LANG"_s, u"LC_ALL"_s, u"LC_CTYPE"_s,
          u"TZ"_s, u"TMPDIR"_s, u"SYSTEMROOT"_s, u"TEMP"_s, u"TMP"_s}) {
        if (user.contains(name))
            environment.insert(name, user.value(name));
    }
    environment.insert(u"PYTHONUTF8"_s, u"1"_s);
    environment.insert(u"NO_COLOR"_s, u"1"_s); // no-color.org; Python 3.13 colours tracebacks
    environment.insert(u"PYTHON_COLORS"_s, u"0"_s);
    environment.insert(u"MPLBACKEND"_s, u"Agg"_s);
    return environment;
}

} // namespace Lectern
