// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/runfiles.h"

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <fts.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Lectern::Supervisor {

namespace {

std::string problem(const std::string &path)
{
    return "The run's folder cannot be made (" + path + ": " + std::strerror(errno) +
           "). Free some space, or check the permissions of the temporary folder.";
}

bool leadsOut(const std::string &path)
{
    if (path.empty() || path.front() == '/')
        return true;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (path.substr(begin, end - begin) == "..")
            return true;
        begin = end + 1;
    }
    return false;
}

void makeParents(const std::string &path, std::size_t from)
{
    for (auto slash = path.find('/', from); slash != std::string::npos;
         slash = path.find('/', slash + 1))
        ::mkdir(path.substr(0, slash).c_str(), 0700);
}

} // namespace

bool writeAll(int descriptor, const std::string &text)
{
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t count = ::write(descriptor, text.data() + written, text.size() - written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        written += static_cast<std::size_t>(count);
    }
    return true;
}

std::string writeRunFiles(const std::string &folder, const std::vector<File> &files)
{
    for (const File &item : files) {
        if (leadsOut(item.path))
            return "The run's folder cannot be made (" + item.path +
                   ": its name leads out of the folder). Rename the file.";
        const std::string path = folder + '/' + item.path;
        makeParents(path, folder.size() + 1);
        if (!item.linkTarget.empty()) {
            if (::symlink(item.linkTarget.c_str(), path.c_str()) != 0)
                return problem(item.path);
            continue;
        }
        const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                                item.isExecutable ? 0700 : 0600);
        if (file < 0)
            return problem(item.path);
        const bool isWritten = writeAll(file, item.content);
        if (::close(file) != 0 || !isWritten)
            return problem(item.path);
    }
    return {};
}

bool removeTree(const std::string &folder, std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    const auto isLate = [&] { return std::chrono::steady_clock::now() > deadline; };
    // Folders inside a folder are moved up to the top first, under a name of ours: so no path
    // grows long, no recursion deep, and two descriptors are enough.
    const int top = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (top < 0)
        return errno == ENOENT;
    ::fchmod(top, 0700);
    unsigned long moved = 0;
    const auto empty = [&](int descriptor, bool isTop) { // true: something was done
        bool didSomething = false;
        DIR *directory = ::fdopendir(descriptor);
        if (!directory)
            return false;
        while (const dirent *entry = ::readdir(directory)) {
            const std::string name = entry->d_name;
            if (name == "." || name == ".." || isLate())
                continue;
            if (::unlinkat(::dirfd(directory), name.c_str(), 0) == 0 ||
                ::unlinkat(::dirfd(directory), name.c_str(), AT_REMOVEDIR) == 0) {
                didSomething = true;
            } else if (!isTop) {
                const std::string aside = ".lectern-removed-" + std::to_string(moved++);
                ::fchmodat(::dirfd(directory), name.c_str(), 0700, 0); // a folder, or it were gone
                didSomething |=
                    ::renameat(::dirfd(directory), name.c_str(), top, aside.c_str()) == 0;
            }
        }
        ::closedir(directory);
        return didSomething;
    };
    for (bool didSomething = true; didSomething && !isLate();) {
        didSomething = empty(::openat(top, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), true);
        DIR *directory = ::fdopendir(::openat(top, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!directory)
            break;
        std::vector<std::string> names;
        while (const dirent *entry = ::readdir(directory)) {
            if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
                names.emplace_back(entry->d_name);
        }
        ::closedir(directory);
        for (const std::string &name : names) {
            if (isLate())
                break;
            ::fchmodat(top, name.c_str(), 0700, 0);
            const int inner =
                ::openat(top, name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
            if (inner >= 0)
                didSomething |= empty(inner, false);
        }
    }
    ::close(top);
    return ::rmdir(folder.c_str()) == 0;
}

std::int64_t treeBytes(const std::string &folder, int maximumEntries, int &entries)
{
    std::int64_t bytes = 0;
    entries = 0;
    char *const paths[] = {const_cast<char *>(folder.c_str()), nullptr};
    FTS *walk = ::fts_open(paths, FTS_PHYSICAL | FTS_NOCHDIR | FTS_XDEV, nullptr);
    if (!walk)
        return 0;
    while (const FTSENT *entry = ::fts_read(walk)) {
        if (entry->fts_info == FTS_DP)
            continue;
        if (++entries >= maximumEntries)
            break;
        if (entry->fts_statp && entry->fts_info != FTS_NS)
            bytes += static_cast<std::int64_t>(entry->fts_statp->st_blocks) * 512;
    }
    ::fts_close(walk);
    return bytes;
}

} // namespace Lectern::Supervisor
