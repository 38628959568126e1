// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/linux/launcher.h"
#include "supervisor/linux/linuxcontainer.h"
#include "supervisor/linux/runfiles.h"
#include "supervisor/supervision.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

// lectern-supervisor CONTROL: started by the engine, with the control socket as descriptor CONTROL.
// lectern-supervisor --remove FOLDER: for what a run has left, where that takes long.
// lectern-supervisor --init CONTROL REQUEST STARTED INPUT OUTPUT ERROR: as PID 1, by itself.

using namespace Lectern::Supervisor;

namespace {

void supervise(const StartRequest &request, SandboxKind kind, const StandardStreams &streams,
               int control)
{
    LinuxContainer container(request, kind, streams);
    Supervision(container, request, control).run();
}

bool readWhole(int descriptor, char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t count = ::read(descriptor, bytes, size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

/// The first message and not a byte more: what follows is for PID 1.
std::string readStartRequest(int control)
{
    std::uint64_t size = 0;
    char head[sizeof size + 1];
    if (!readWhole(control, head, sizeof head))
        return {};
    std::memcpy(&size, head, sizeof size);
    if (head[sizeof size] != MessageKind::Start || size > 100'000'000)
        return {};
    std::string body(size, '\0');
    return readWhole(control, body.data(), body.size()) ? body : std::string();
}

int superviseAsInit(char *arguments[])
{
    int descriptors[6] = {};
    for (int i = 0; i < 6; ++i) {
        descriptors[i] = std::atoi(arguments[i]);
        ::fcntl(descriptors[i], F_SETFD, FD_CLOEXEC);
    }
    const auto [control, requestFile, started, input, output, error] = descriptors;
    std::string body;
    char bytes[65536];
    for (ssize_t count = 0; (count = ::read(requestFile, bytes, sizeof bytes)) > 0;)
        body.append(bytes, static_cast<std::size_t>(count));
    ::close(requestFile);
    const auto request = decode<StartRequest>(body);
    if (!request || ::write(started, "s", 1) != 1)
        return 1;
    ::close(started);
    supervise(*request, SandboxKind::Namespaces, {input, output, error}, control);
    return 0;
}

int superviseFromOutside(int control)
{
    ::fcntl(control, F_SETFD, FD_CLOEXEC);
    const std::string body = readStartRequest(control);
    const auto request = decode<StartRequest>(body);
    if (!request)
        return 1;
    const StandardStreams streams = moveStandardStreams();
    if (request->allowsNamespaces && superviseInNamespaces(*request, body, control, streams))
        return 0;
    if (request->allowsSubreaper && !request->isContained) {
        supervise(*request, SandboxKind::Subreaper, streams, control);
        return 0;
    }
    Report report;
    report.end = request->isContained ? EndKind::NoContainment : EndKind::NotStarted;
    report.message = request->isContained
                         ? "This system cannot contain the run: bubblewrap is missing, or may not "
                           "make namespaces. Install bubblewrap, or trust the course."
                         : "This system has no namespaces for the run: bubblewrap is missing, or "
                           "may not make them.";
    const std::string bytes = encode(MessageKind::Report, report);
    ::send(control, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    return 0;
}

} // namespace

int main(int count, char *arguments[])
{
    if (count == 3 && std::string_view(arguments[1]) == "--remove")
        return removeTree(arguments[2]) ? 0 : 1;
    if (count == 2)
        return superviseFromOutside(std::atoi(arguments[1]));
    if (count == 8 && std::string_view(arguments[1]) == "--init")
        return superviseAsInit(arguments + 2);
    std::fputs("lectern-supervisor watches over the programs that Lectern runs; Lectern starts "
               "it.\n",
               stderr);
    return 2;
}
