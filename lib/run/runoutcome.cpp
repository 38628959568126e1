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
    QString operator()(const CpuLimit &) const { return u"timed_out"_s; }
    QString operator()(const MemoryLimit &) const { return u"memory_limit"_s; }
    QString operator()(const ProcessLimit &) const { return u"process_limit"_s; }
    QString operator()(const DiskLimit &) const { return u"disk_limit"_s; }
    QString operator()(const OutputLimit &) const { return u"output_limit"_s; }
    QString operator()(const Cancelled &) const { return u"cancelled"_s; }
};

struct KilledBy
{
    template <typename End>
    QString operator()(const End &) const
    {
        return {};
    }
    QString operator()(const TimedOut &) const { return u"wall"_s; }
    QString operator()(const CpuLimit &) const { return u"cpu"_s; }
    QString operator()(const MemoryLimit &) const { return u"memory"_s; }
    QString operator()(const ProcessLimit &) const { return u"processes"_s; }
    QString operator()(const DiskLimit &) const { return u"disk"_s; }
    QString operator()(const OutputLimit &) const { return u"output"_s; }
    QString operator()(const Cancelled &) const { return u"stop"_s; }
};

} // namespace

QString outcomeName(const RunEnd &end)
{
    return std::visit(NameOf{}, end);
}

QString killedByName(const RunEnd &end)
{
    return std::visit(KilledBy{}, end);
}

} // namespace Lectern
