// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supervisor/sample.h"

#include <cstddef>
#include <utility>

namespace Lectern::Supervisor {

/// The samples of a run of any length in bounded memory: where they become too many, every second
/// one is dropped, and from then on half as many are kept. So they stand at even distances, and the
/// first is among them. Ask wantsNext() once for each moment: what is not wanted need not be read.
class SampleKeeper
{
public:
    /// \a maximum counts processes and threads in all kept samples together.
    explicit SampleKeeper(std::size_t maximum = 100'000) : m_maximum(maximum) {}

    /// Whether the sample of this moment is to be kept.
    bool wantsNext() { return m_seen++ % m_stride == 0; }

    void keep(TreeSample sample)
    {
        m_size += sizeOf(sample);
        m_samples.push_back(std::move(sample));
        if (m_size < m_maximum || m_samples.size() < 2)
            return;
        m_size = 0;
        m_stride *= 2;
        std::vector<TreeSample> kept;
        for (std::size_t i = 0; i < m_samples.size(); i += 2) {
            m_size += sizeOf(m_samples[i]);
            kept.push_back(std::move(m_samples[i]));
        }
        m_samples = std::move(kept);
    }

    /// All that are kept, in the order of time; afterwards it is as new.
    std::vector<TreeSample> take()
    {
        return std::exchange(*this, SampleKeeper(m_maximum)).m_samples;
    }

private:
    static std::size_t sizeOf(const TreeSample &sample)
    {
        std::size_t size = sample.processes.size();
        for (const ProcessSample &process : sample.processes)
            size += process.threads.size();
        return size;
    }

    std::size_t m_maximum;
    std::vector<TreeSample> m_samples;
    std::size_t m_size = 0;
    std::size_t m_stride = 1;
    std::size_t m_seen = 0;
};

} // namespace Lectern::Supervisor
