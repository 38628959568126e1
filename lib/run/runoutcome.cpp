// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runoutcome.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct NameOf
{
    QString operator()(const NotStarted &) const { return u"not_started"_s; }
    QString operator()(const Exited &) const { return u"exited"_s; }
    QString operator()(const Crashed &) const { return u"crashed"_s; }
    QString operator()(const TimedOut &) const { return u"timed_out"_s; }
    QString operator()(const MemoryLimit &) const { return u"memory_limit"_s; }
    QString operator()(const OutputLimit &) const { return u"output_limit"_s; }
    QString operator()(const Cancelled &) const { return u"cancelled"_s; }
};

} // namespace

QString outcomeName(const RunEnd &end)
{
    return std::visit(NameOf{}, end);
}

} // namespace Lectern
