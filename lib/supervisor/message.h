// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace Lectern::Supervisor {

/// Turns values into bytes: numbers as 8 bytes in the machine's order (both ends run on one
/// machine), texts and lists behind their length.
class Writer
{
public:
    template <typename... Values>
    void operator()(const Values &...values)
    {
        (write(values), ...);
    }

    std::string take() { return std::move(m_bytes); }

private:
    template <typename Number>
        requires std::is_arithmetic_v<Number> || std::is_enum_v<Number>
    void write(Number number)
    {
        const auto wide = static_cast<std::int64_t>(number);
        m_bytes.append(reinterpret_cast<const char *>(&wide), sizeof wide);
    }
    void write(const std::string &text)
    {
        write(text.size());
        m_bytes += text;
    }
    template <typename Item>
    void write(const std::vector<Item> &items)
    {
        write(items.size());
        for (const Item &item : items)
            write(item);
    }
    template <typename Record>
        requires std::is_class_v<Record>
    void write(const Record &record)
    {
        exchange(*this, record);
    }

    std::string m_bytes;
};

/// The reverse. Bytes that end early leave the rest of the values as they were; isWhole() tells.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    template <typename... Values>
    void operator()(Values &...values)
    {
        (read(values), ...);
    }

    /// Everything that was asked for was there, and nothing is left.
    bool isWhole() const { return m_isWhole && m_bytes.empty(); }

private:
    template <typename Number>
        requires std::is_arithmetic_v<Number> || std::is_enum_v<Number>
    void read(Number &number)
    {
        std::int64_t wide = 0;
        if (m_bytes.size() < sizeof wide) {
            m_isWhole = false;
            return;
        }
        std::memcpy(&wide, m_bytes.data(), sizeof wide);
        m_bytes.remove_prefix(sizeof wide);
        number = static_cast<Number>(wide);
    }
    void read(std::string &text)
    {
        std::size_t size = 0;
        read(size);
        if (size > m_bytes.size()) {
            m_isWhole = false;
            return;
        }
        text.assign(m_bytes.substr(0, size));
        m_bytes.remove_prefix(size);
    }
    template <typename Item>
    void read(std::vector<Item> &items)
    {
        std::size_t count = 0;
        read(count);
        items.clear();
        for (std::size_t i = 0; i < count && m_isWhole; ++i)
            read(items.emplace_back());
    }
    template <typename Record>
        requires std::is_class_v<Record>
    void read(Record &record)
    {
        exchange(*this, record);
    }

    std::string_view m_bytes;
    bool m_isWhole = true;
};

/// One message on the control stream: 8 bytes of size, 1 byte of kind, the body.
std::string frame(char kind, std::string_view body);

/// Cuts the control stream into messages.
class FrameReader
{
public:
    struct Frame
    {
        char kind = 0;
        std::string body;
    };

    void feed(std::string_view bytes) { m_bytes += bytes; }
    std::optional<Frame> next();

private:
    std::string m_bytes;
};

} // namespace Lectern::Supervisor
