// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/message.h"

namespace Lectern::Supervisor {

std::string frame(char kind, std::string_view body)
{
    const std::uint64_t size = body.size();
    std::string bytes(reinterpret_cast<const char *>(&size), sizeof size);
    bytes += kind;
    bytes += body;
    return bytes;
}

std::optional<FrameReader::Frame> FrameReader::next()
{
    std::uint64_t size = 0;
    constexpr std::size_t head = sizeof size + 1;
    if (m_bytes.size() < head)
        return std::nullopt;
    std::memcpy(&size, m_bytes.data(), sizeof size);
    if (m_bytes.size() - head < size)
        return std::nullopt;
    Frame frame{m_bytes[sizeof size], m_bytes.substr(head, size)};
    m_bytes.erase(0, head + size);
    return frame;
}

} // namespace Lectern::Supervisor
