// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Lectern::Test {

/// The rights of an ordinary user over files, also where the tests run as root.
class OrdinaryFileRights
{
public:
    OrdinaryFileRights() { change(0); }
    ~OrdinaryFileRights() { change(m_before); }

private:
    void change(quint32 rights)
    {
        constexpr quint32 overrides = 1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH;
        __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
        __user_cap_data_struct data[2]{};
        ::syscall(SYS_capget, &header, data);
        m_before = data[0].effective & overrides;
        data[0].effective = (data[0].effective & ~overrides) | rights;
        ::syscall(SYS_capset, &header, data);
    }

    quint32 m_before = 0;
};

} // namespace Lectern::Test
