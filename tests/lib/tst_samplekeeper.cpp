// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/samplekeeper.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern::Supervisor;

namespace {

/// A sample of one process with \a threads.
TreeSample sampleAt(std::int64_t time, std::size_t threads)
{
    TreeSample sample;
    sample.nanoseconds = time;
    sample.processes.push_back({.id = 1, .threads = std::vector<ThreadSample>(threads)});
    return sample;
}

/// What is kept of \a count moments, one after the other.
std::vector<std::int64_t> timesKept(SampleKeeper &keeper, int count, std::size_t threads)
{
    for (int time = 0; time < count; ++time) {
        if (keeper.wantsNext())
            keeper.keep(sampleAt(time, threads));
    }
    std::vector<std::int64_t> times;
    for (const TreeSample &sample : keeper.take())
        times.push_back(sample.nanoseconds);
    return times;
}

} // namespace

TEST_CASE("all samples of a short run are kept in order", "[samplekeeper]")
{
    SampleKeeper keeper(100);
    CHECK(timesKept(keeper, 5, 1) == std::vector<std::int64_t>{0, 1, 2, 3, 4});
    CHECK(keeper.take().empty());
}

TEST_CASE("of a long run samples at even distances are kept and the first is one of them",
          "[samplekeeper]")
{
    const int count = GENERATE(49, 50, 51, 99, 100, 1000, 123'457);
    const std::size_t threads = GENERATE(0U, 1U, 7U);
    constexpr std::size_t maximum = 100;
    CAPTURE(count, threads);
    SampleKeeper keeper(maximum);
    const std::vector<std::int64_t> times = timesKept(keeper, count, threads);
    REQUIRE(times.size() >= 2);
    CHECK(times.size() * (threads + 1) <= maximum);
    CHECK(times.front() == 0);
    const std::int64_t distance = times[1] - times[0];
    for (std::size_t i = 1; i < times.size(); ++i)
        CHECK(times[i] - times[i - 1] == distance);
    CHECK(times.back() >= count - 2 * distance); // to the end
}

TEST_CASE("the next run of a server is kept whole again", "[samplekeeper]")
{
    SampleKeeper keeper(100);
    timesKept(keeper, 10'000, 1);
    CHECK(timesKept(keeper, 40, 1).size() == 40);
}

TEST_CASE("one sample that is too large is kept all the same", "[samplekeeper]")
{
    SampleKeeper keeper(100);
    CHECK(timesKept(keeper, 1, 1000).size() == 1);
}
