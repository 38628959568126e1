// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/launcher.h"

#include "supervisor/linux/linuxcontainer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Lectern::Supervisor {

namespace {

bool isBelow(const std::string &path, const std::string &folder)
{
    return path.starts_with(folder) &&
           (path.size() == folder.size() || path[folder.size()] == '/' || folder == "/");
}

std::string parentOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

/// What of \a program must be seen where its place is hidden: its installation (PREFIX of
/// PREFIX/bin/python), as far as that is none of the folders in \a kept, which hold other things.
std::string installationOf(const std::string &program, const std::vector<std::string> &kept)
{
    const auto isKept = [&](const std::string &folder) {
        return std::find(kept.begin(), kept.end(), folder) != kept.end();
    };
    const std::string folder = parentOf(program);
    const std::string prefix = parentOf(folder);
    return isKept(folder) ? program : isKept(prefix) ? folder : prefix;
}

std::string realPath(const std::string &path)
{
    char resolved[PATH_MAX];
    return ::realpath(path.c_str(), resolved) ? resolved : path;
}

/// What a contained program sees of the system beside its interpreter, as far as it exists.
constexpr std::array systemFolders{"/usr",
                                   "/bin",
                                   "/sbin",
                                   "/lib",
                                   "/lib32",
                                   "/lib64",
                                   "/libx32",
                                   "/opt",
                                   "/nix",
                                   "/gnu/store",
                                   "/sys/devices/system/cpu"};
/// Of /etc only what programs need to start and to know language, time and fonts: no secret.
constexpr std::array settings{"ld.so.cache",  "ld.so.conf",
                              "ld.so.conf.d", "localtime",
                              "timezone",     "passwd",
                              "group",        "nsswitch.conf",
                              "mime.types",   "alternatives",
                              "fonts",        "locale.alias",
                              "os-release",   "debian_version",
                              "python3",      "python3.9",
                              "python3.10",   "python3.11",
                              "python3.12",   "python3.13",
                              "python3.14",   "matplotlibrc",
                              "magic",        "protocols",
                              "services",     "libblas.so.3-x86_64-linux-gnu"};

class SandboxArguments
{
public:
    explicit SandboxArguments(const StartRequest &request) : m_request(request) {}

    std::vector<std::string> make()
    {
        add({"bwrap", "--unshare-user", "--unshare-pid", "--unshare-ipc", "--die-with-parent",
             "--as-pid-1", "--cap-drop", "ALL"});
        if (m_request.isContained)
            addContainedRoot();
        else
            add({"--dev-bind", "/", "/", "--proc", "/proc"});
        addMemoryFolder("/tmp", m_request.diskBytes);
        addMemoryFolder("/dev/shm", m_request.sharedMemoryBytes);
        addVisible();
        if (m_request.isContained)
            add({"--remount-ro", "/dev", "--remount-ro", "/"});
        return std::move(m_arguments);
    }

private:
    void add(std::initializer_list<std::string> arguments)
    {
        m_arguments.insert(m_arguments.end(), arguments);
    }

    void addContainedRoot()
    {
        add({"--unshare-net", "--unshare-uts", "--unshare-cgroup-try", "--disable-userns"});
        for (const std::string folder : systemFolders)
            addSystemFolder(folder);
        for (const std::string name : settings)
            add({"--ro-bind-try", "/etc/" + name, "/etc/" + name});
        add({"--dev", "/dev", "--proc", "/proc", "--ro-bind", "/proc/sys", "/proc/sys"});
    }

    /// As it is here: a link to another, or a folder.
    void addSystemFolder(const std::string &folder)
    {
        char target[PATH_MAX];
        const ssize_t size = ::readlink(folder.c_str(), target, sizeof target);
        if (size > 0)
            add({"--symlink", std::string(target, static_cast<std::size_t>(size)), folder});
        else
            add({"--ro-bind-try", folder, folder});
    }

    void addMemoryFolder(const std::string &folder, std::int64_t bytes)
    {
        // Somewhat more than the limit: that it is exceeded must be seen.
        if (bytes > 0)
            add({"--size", std::to_string(bytes + bytes / 8 + 4'000'000)});
        add({"--tmpfs", folder});
    }

    bool isHidden(const std::string &path) const
    {
        if (!m_request.isContained)
            return isBelow(path, "/tmp") || isBelow(path, "/dev/shm");
        return std::none_of(systemFolders.begin(), systemFolders.end(),
                            [&](const char *folder) { return isBelow(path, folder); });
    }

    void addReadable(const std::string &path)
    {
        if (isHidden(path))
            add({"--ro-bind-try", path, path});
    }

    void addVisible()
    {
        std::vector<std::string> kept{"/", "/tmp", "/dev/shm", "/home", "/root", "/var", "/srv"};
        kept.insert(kept.end(), m_request.privateFolders.begin(), m_request.privateFolders.end());
        addReadable(installationOf(m_request.program, kept));
        addReadable(installationOf(realPath(m_request.program), kept));
        for (const std::string &file : m_request.readableFiles)
            addReadable(file);
        for (const std::string &folder : m_request.writableFolders) {
            if (isHidden(folder))
                add({"--bind-try", folder, folder});
        }
    }

    const StartRequest &m_request;
    std::vector<std::string> m_arguments;
};

/// A descriptor that an exec keeps, out of the way of 0, 1 and 2.
int kept(int descriptor)
{
    return ::fcntl(descriptor, F_DUPFD, 10);
}

[[noreturn]] void execute(const std::vector<std::string> &command)
{
    std::vector<char *> pointers;
    for (const std::string &argument : command)
        pointers.push_back(const_cast<char *>(argument.c_str()));
    pointers.push_back(nullptr);
    ::execvp(pointers[0], pointers.data());
    ::_exit(127);
}

int memoryFileOf(const std::string &bytes)
{
    const int file = ::memfd_create("lectern-request", MFD_CLOEXEC);
    if (file < 0 || ::write(file, bytes.data(), bytes.size()) != ssize_t(bytes.size()) ||
        ::lseek(file, 0, SEEK_SET) != 0)
        return -1;
    return file;
}

} // namespace

StandardStreams moveStandardStreams()
{
    const StandardStreams streams{::fcntl(0, F_DUPFD_CLOEXEC, 10), ::fcntl(1, F_DUPFD_CLOEXEC, 10),
                                  ::fcntl(2, F_DUPFD_CLOEXEC, 10)};
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int standard : {0, 1, 2})
        ::dup2(null, standard);
    ::close(null);
    return streams;
}

std::vector<std::string> sandboxCommand(const StartRequest &request,
                                        const std::vector<std::string> &command)
{
    std::vector<std::string> whole = SandboxArguments(request).make();
    whole.insert(whole.end(), {"--chdir", "/", "--"});
    whole.insert(whole.end(), command.begin(), command.end());
    return whole;
}

bool superviseInNamespaces(const StartRequest &request, const std::string &body, int control,
                           const StandardStreams &streams)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // bubblewrap and its PID 1 follow
    int started[2] = {-1, -1};
    const int self = ::open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    const int requestFile = memoryFileOf(body);
    if (self < 0 || requestFile < 0 || ::pipe2(started, O_CLOEXEC) != 0)
        return false;
    const pid_t child = ::fork();
    if (child < 0)
        return false;
    if (child == 0) {
        std::vector<std::string> init{"/proc/self/fd/" + std::to_string(kept(self)), "--init"};
        for (const int descriptor :
             {control, requestFile, started[1], streams.input, streams.output, streams.error})
            init.push_back(std::to_string(kept(descriptor)));
        execute(sandboxCommand(request, init));
    }
    ::close(self);
    ::close(requestFile);
    ::close(started[1]);
    char byte = 0;
    ssize_t count = 0;
    while ((count = ::read(started[0], &byte, 1)) < 0 && errno == EINTR) {
    }
    int status = 0;
    if (count != 1) { // it ended before PID 1 stood
        ::waitpid(child, &status, 0);
        ::prctl(PR_SET_PDEATHSIG, 0);
        return false;
    }
    for (const int stream : {streams.input, streams.output, streams.error})
        ::close(stream);
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        Report lost;
        lost.message = "What watches over the run ended unexpectedly. Run it again.";
        lost.sandbox = SandboxKind::Namespaces;
        const std::string bytes = encode(MessageKind::Report, lost);
        ::send(control, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    }
    return true;
}

} // namespace Lectern::Supervisor
