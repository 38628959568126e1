// SPDX-License-Identifier: GPL-3.0-or-later
// The program that the runner tests run: it does one thing, named by its first argument, so that
// no test rests on system tools. Plain C++ and POSIX, no Qt.
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <thread>
#include <vector>

extern char **environ;

namespace {

using Arguments = std::vector<std::string>;
namespace fs = std::filesystem;

void put(int descriptor, const std::string &text)
{
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t written = ::write(descriptor, text.data() + done, text.size() - done);
        if (written < 0)
            ::_exit(99);
        done += static_cast<std::size_t>(written);
    }
}

void pause(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

int hang()
{
    for (;;)
        ::pause();
}

std::string readAll(int descriptor)
{
    std::string text;
    char buffer[4096];
    for (ssize_t count; (count = ::read(descriptor, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(count));
    return text;
}

/// Standard input comes back on standard output.
int echo(const Arguments &)
{
    put(1, readAll(0));
    return 0;
}

/// Says on both streams which is which.
int both(const Arguments &)
{
    put(1, "to output\n");
    put(2, "to error\n");
    put(1, "more output\n");
    return 0;
}

/// exit N
int exitWith(const Arguments &arguments)
{
    return std::stoi(arguments.at(0));
}

/// crash SIGNAL
int crash(const Arguments &arguments)
{
    ::raise(std::stoi(arguments.at(0)));
    return 98;
}

/// Waits without using the processor, deaf to polite signals.
int hangDeaf(const Arguments &)
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::signal(signal, SIG_IGN);
    put(1, "hanging\n");
    return hang();
}

/// Uses one core without end.
int busy(const Arguments &)
{
    volatile unsigned turns = 0;
    for (;;)
        turns = turns + 1;
}

/// flood [1|2]: lines without end on that stream.
int flood(const Arguments &arguments)
{
    const int descriptor = arguments.empty() ? 1 : std::stoi(arguments[0]);
    std::string lines;
    while (lines.size() < 60'000)
        lines += "one more line\n";
    for (;;)
        put(descriptor, lines);
}

/// One line without end.
int floodLine(const Arguments &)
{
    const std::string piece(60'000, 'x');
    for (;;)
        put(1, piece);
}

/// say N: N bytes 'x' and nothing else.
int say(const Arguments &arguments)
{
    put(1, std::string(std::stoul(arguments.at(0)), 'x'));
    return 0;
}

/// A letter of two bytes, with a pause between them.
int splitUtf8(const Arguments &)
{
    put(1, "caf\xC3");
    pause(150);
    put(1, "\xA9\n");
    return 0;
}

/// Ends without looking at its input.
int noRead(const Arguments &)
{
    put(1, "did not read\n");
    return 0;
}

/// Closes both streams and lives on for a while: the end of a pipe is not the end of a program.
int closeOutput(const Arguments &)
{
    put(1, "before\n");
    ::close(1);
    ::close(2);
    pause(300);
    return 7;
}

/// grandchild exits|stays [own] [MARKER]: starts a sleeper in the same group (or in a session of
/// its own), prints its pid, then ends or stays.
int grandchild(const Arguments &arguments)
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        if (arguments.size() > 1 && arguments[1] == "own")
            ::setsid();
        ::signal(SIGTERM, SIG_IGN);
        ::signal(SIGHUP, SIG_IGN);
        hang();
    }
    put(1, std::to_string(pid) + '\n');
    return arguments.at(0) == "stays" ? hang() : 0;
}

std::vector<char> touched(std::size_t megabytes)
{
    std::vector<char> memory(megabytes * 1'000'000);
    for (std::size_t i = 0; i < memory.size(); i += 1024)
        memory[i] = static_cast<char>(i >> 10 | 1);
    return memory;
}

/// allocate MB [ends]: touches that much memory, says so, and stays (or ends a little later).
int allocate(const Arguments &arguments)
{
    const std::vector<char> memory = touched(std::stoul(arguments.at(0)));
    put(1, "allocated\n");
    if (arguments.size() < 2)
        return hang();
    pause(200);
    return memory[1024] == 0 ? 97 : 0;
}

/// share MB N: N children, each with the same touched memory, together far below N times MB.
int share(const Arguments &arguments)
{
    const std::vector<char> memory = touched(std::stoul(arguments.at(0)));
    std::vector<pid_t> children;
    for (int i = 0; i < std::stoi(arguments.at(1)); ++i) {
        children.push_back(::fork());
        if (children.back() == 0) {
            volatile char sum = 0;
            for (std::size_t at = 0; at < memory.size(); at += 1024)
                sum = static_cast<char>(sum + memory[at]);
            hang();
        }
    }
    pause(400);
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    put(1, "shared\n");
    return memory[1024] == 0 ? 97 : 0;
}

int printEnvironment(const Arguments &)
{
    for (char **entry = environ; *entry; ++entry)
        put(1, std::string(*entry) + '\n');
    return 0;
}

/// The working folder, then each file in it, sorted: "NAME" or "NAME -> TARGET", with "*" if
/// executable.
int printFolder(const Arguments &)
{
    put(1, fs::current_path().string() + '\n');
    std::vector<std::string> lines;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(".")) {
        std::string line = entry.path().lexically_relative(".").string();
        if (entry.is_symlink())
            line += " -> " + fs::read_symlink(entry.path()).string();
        else if (!entry.is_directory() && ::access(entry.path().c_str(), X_OK) == 0)
            line += '*';
        lines.push_back(line);
    }
    std::ranges::sort(lines);
    for (const std::string &line : lines)
        put(1, line + '\n');
    return 0;
}

/// print PATH: a file's content.
int printFile(const Arguments &arguments)
{
    const int descriptor = ::open(arguments.at(0).c_str(), O_RDONLY);
    if (descriptor < 0)
        return 96;
    put(1, readAll(descriptor));
    return 0;
}

int printArguments(const Arguments &arguments)
{
    for (const std::string &argument : arguments)
        put(1, '[' + argument + "]\n");
    return 0;
}

/// Leaves folders behind whose owner may neither list, enter nor change them.
int leaveFiles(const Arguments &)
{
    for (const char *folder : {"locked/deep", "readonly/deep"}) {
        fs::create_directories(folder);
        std::ofstream(std::string(folder) + "/file") << "left behind\n";
    }
    fs::create_symlink("/", "link-out");
    ::mkfifo("fifo", 0600);
    ::chmod("locked/deep", 0000);
    ::chmod("locked", 0000);
    ::chmod("readonly/deep", 0500);
    ::chmod("readonly", 0500);
    ::chmod(".", 0000);
    return 0;
}

/// How many descriptors it was born with.
int descriptors(const Arguments &)
{
    int open = 0;
    for (int descriptor = 0; descriptor < 1024; ++descriptor)
        open += ::fcntl(descriptor, F_GETFD) != -1 ? 1 : 0;
    put(1, std::to_string(open) + '\n');
    return 0;
}

const std::map<std::string, int (*)(const Arguments &)> modes{
    {"echo", echo},
    {"both", both},
    {"exit", exitWith},
    {"crash", crash},
    {"hang", hangDeaf},
    {"busy", busy},
    {"flood", flood},
    {"flood-line", floodLine},
    {"say", say},
    {"split-utf8", splitUtf8},
    {"noread", noRead},
    {"closeout", closeOutput},
    {"grandchild", grandchild},
    {"allocate", allocate},
    {"share", share},
    {"env", printEnvironment},
    {"cwd", printFolder},
    {"print", printFile},
    {"arguments", printArguments},
    {"leavefiles", leaveFiles},
    {"descriptors", descriptors},
};

} // namespace

int main(int argc, char **argv)
{
    const auto mode = argc > 1 ? modes.find(argv[1]) : modes.end();
    if (mode == modes.end()) {
        std::fputs("testchild: no such mode\n", stderr);
        return 95;
    }
    return mode->second(Arguments(argv + 2, argv + argc));
}
