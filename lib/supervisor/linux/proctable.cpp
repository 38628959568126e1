// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/proctable.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Lectern::Supervisor {

namespace {

std::string procPath(pid_t pid, const char *name)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/%s", static_cast<int>(pid), name);
    return path;
}

/// The bytes of "NAME:   123 kB", summed over all lines of that name.
std::int64_t kilobyteField(std::string_view text, std::string_view name)
{
    const auto at = text.find(name);
    return at == std::string_view::npos ? 0 : std::atoll(text.data() + at + name.size()) * 1024;
}

template <typename Visit>
void forEachNumber(const char *folder, Visit visit)
{
    DIR *directory = ::opendir(folder);
    if (!directory)
        return;
    while (const dirent *entry = ::readdir(directory)) {
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9')
            visit(static_cast<pid_t>(std::atoi(entry->d_name)));
    }
    ::closedir(directory);
}

} // namespace

std::string readProcFile(const char *path)
{
    std::string text;
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return text;
    char buffer[4096];
    ssize_t count = 0;
    while ((count = ::read(file, buffer, sizeof buffer)) > 0)
        text.append(buffer, static_cast<std::size_t>(count));
    ::close(file);
    return text;
}

ProcessFigures figuresOf(pid_t pid)
{
    ProcessFigures figures;
    const std::string stat = readProcFile(procPath(pid, "stat").c_str());
    const std::string status = readProcFile(procPath(pid, "status").c_str());
    // The command in parentheses may contain anything; the state and the rest follow the last ')'.
    const auto end = stat.rfind(')');
    if (end == std::string::npos || status.empty())
        return figures;
    char state = 0;
    long long ticks[4] = {};
    std::sscanf(stat.c_str() + end + 1,
                " %c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lld %lld %lld %lld", &state,
                &ticks[0], &ticks[1], &ticks[2], &ticks[3]);
    static const long ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    figures.exists = true;
    figures.cpu = std::chrono::nanoseconds((ticks[0] + ticks[1] + ticks[2] + ticks[3]) *
                                           (1'000'000'000 / ticksPerSecond));
    figures.threads = 1;
    if (state == 'Z')
        return figures; // only a record is left of it
    figures.residentBytes = kilobyteField(status, "\nVmRSS:");
    figures.anonymousBytes = kilobyteField(status, "\nRssAnon:");
    figures.sharedMemoryBytes = kilobyteField(status, "\nRssShmem:");
    if (const auto at = status.find("\nThreads:"); at != std::string::npos)
        figures.threads = std::max(1LL, std::atoll(status.c_str() + at + 9));
    return figures;
}

std::int64_t proportionalBytes(pid_t pid)
{
    const std::string rollup = readProcFile(procPath(pid, "smaps_rollup").c_str());
    if (rollup.empty())
        return -1;
    return kilobyteField(rollup, "\nPss_Anon:") + kilobyteField(rollup, "\nPss_Shmem:");
}

std::vector<pid_t> allProcesses(pid_t self)
{
    std::vector<pid_t> pids;
    forEachNumber("/proc", [&](pid_t pid) {
        if (pid != self)
            pids.push_back(pid);
    });
    return pids;
}

std::vector<pid_t> threadsOf(pid_t pid)
{
    std::vector<pid_t> threads;
    forEachNumber(procPath(pid, "task").c_str(), [&](pid_t thread) { threads.push_back(thread); });
    return threads;
}

std::vector<pid_t> descendants(pid_t root)
{
    std::vector<pid_t> tree{root};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const pid_t parent = tree[i];
        forEachNumber(procPath(parent, "task").c_str(), [&](pid_t thread) {
            char name[64];
            std::snprintf(name, sizeof name, "task/%d/children", static_cast<int>(thread));
            const std::string children = readProcFile(procPath(parent, name).c_str());
            for (const char *at = children.c_str(); *at != 0;) {
                char *next = nullptr;
                const long child = std::strtol(at, &next, 10);
                if (next == at)
                    break;
                tree.push_back(static_cast<pid_t>(child));
                at = next + (*next == ' ');
            }
        });
    }
    tree.erase(tree.begin());
    return tree;
}

std::int64_t memoryFileBytes(const std::vector<pid_t> &pids, std::string_view prefix)
{
    std::vector<std::pair<dev_t, ino_t>> seen;
    std::int64_t bytes = 0;
    for (const pid_t pid : pids) {
        const std::string folder = procPath(pid, "fd");
        DIR *directory = ::opendir(folder.c_str());
        if (!directory)
            continue;
        while (const dirent *entry = ::readdir(directory)) {
            char target[16];
            const ssize_t size =
                ::readlinkat(::dirfd(directory), entry->d_name, target, sizeof target);
            struct stat file = {};
            if (size < 0 || !std::string_view(target, std::size_t(size)).starts_with(prefix) ||
                ::fstatat(::dirfd(directory), entry->d_name, &file, 0) != 0)
                continue;
            const std::pair identity(file.st_dev, file.st_ino);
            if (std::find(seen.begin(), seen.end(), identity) != seen.end())
                continue;
            seen.push_back(identity);
            bytes += static_cast<std::int64_t>(file.st_blocks) * 512;
        }
        ::closedir(directory);
    }
    return bytes;
}

bool readsInput(pid_t pid, const std::pair<dev_t, ino_t> &input, int maximum, int &threads)
{
    struct stat file = {};
    if (::stat(procPath(pid, "fd/0").c_str(), &file) != 0 ||
        input != std::pair(file.st_dev, file.st_ino))
        return false;
    // "NUMBER ARGUMENTS...", or "running"; proc_pid_syscall(5).
    const std::string reading = std::to_string(SYS_read) + " 0x0 ";
    bool isReading = false;
    forEachNumber(procPath(pid, "task").c_str(), [&](pid_t thread) {
        if (isReading || ++threads > maximum)
            return;
        char name[64];
        std::snprintf(name, sizeof name, "task/%d/syscall", static_cast<int>(thread));
        isReading = readProcFile(procPath(pid, name).c_str()).starts_with(reading);
    });
    return isReading;
}

std::int64_t systemVBytes()
{
    const std::string table = readProcFile("/proc/sysvipc/shm");
    std::int64_t bytes = 0;
    // key shmid perms size cpid lpid nattch uid gid cuid cgid atime dtime ctime rss swap
    for (auto line = table.find('\n'); line != std::string::npos && line + 1 < table.size();
         line = table.find('\n', line + 1)) {
        long long resident = 0;
        if (std::sscanf(table.c_str() + line + 1,
                        "%*d %*d %*o %*u %*u %*u %*u %*u %*u %*u %*u %*u %*u %*u %lld",
                        &resident) == 1)
            bytes += resident;
    }
    return bytes;
}

} // namespace Lectern::Supervisor
