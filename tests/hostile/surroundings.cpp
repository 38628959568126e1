// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/surroundings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <arpa/inet.h>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::Hostile {

namespace {

QByteArray randomMark()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

/// Every entry below \a folder with all that a program could change of it.
QStringList snapshot(const QString &folder)
{
    QStringList entries;
    QDirIterator iterator(folder,
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        if (path.contains("__pycache__"_L1))
            continue; // every Python that looks at the home leaves it
        struct stat status{};
        ::lstat(QFile::encodeName(path).constData(), &status);
        QByteArray hash;
        QFile file(path);
        if (S_ISREG(status.st_mode) && file.open(QIODevice::ReadOnly))
            hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Md5).toHex();
        entries.append(u"%1 %2 %3 %4"_s.arg(path.mid(folder.size() + 1))
                           .arg(status.st_mode, 0, 8)
                           .arg(status.st_uid)
                           .arg(QString::fromLatin1(hash)));
    }
    entries.sort();
    return entries;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

/// Whether a file in a folder of a run, as its name says, has \a text in it.
bool holdsText(const QString &folder, const QByteArray &text)
{
    if (!QFileInfo(folder).fileName().startsWith("lectern"_L1))
        return false;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (int left = 100; left > 0 && files.hasNext(); --left) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.read(100'000).contains(text))
            return true;
    }
    return false;
}

QStringList segments()
{
    QFile file(u"/proc/sysvipc/shm"_s);
    QStringList ids;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromLatin1(file.readAll()).split(u'\n'))
            ids.append(line.simplified().section(u' ', 1, 1));
    }
    return ids;
}

QStringList newOnes(const QStringList &before, const QStringList &now)
{
    QStringList entries;
    for (const QString &entry : now) {
        if (!before.contains(entry))
            entries.append(entry);
    }
    return entries;
}

int listenAt(const sockaddr *address, socklen_t size)
{
    const int socket = ::socket(address->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (::bind(socket, address, size) == 0 && ::listen(socket, 16) == 0)
        return socket;
    ::close(socket);
    return -1;
}

int listenAtName(const QByteArray &name)
{
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    const auto size = qMin(name.size(), qsizetype(sizeof address.sun_path));
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(size));
    return listenAt(reinterpret_cast<const sockaddr *>(&address),
                    static_cast<socklen_t>(offsetof(sockaddr_un, sun_path)) +
                        static_cast<socklen_t>(size));
}

/// Removes a folder that a program may have closed or made very deep.
void removeAll(const QString &path)
{
    if (!QDir(path).removeRecursively() && QFileInfo(path).isDir()) {
        QDirIterator folders(path, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (folders.hasNext())
            QFile::setPermissions(folders.next(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QDir(path).removeRecursively();
    }
    QFile::remove(path);
}

} // namespace

namespace {

/// Where own code may reach: not below /tmp, of which each run has one of its own.
QString placeOutside()
{
    const QString built = QCoreApplication::applicationDirPath();
    return built.startsWith("/tmp/"_L1) ? QDir::homePath() : built;
}

} // namespace

Surroundings::Surroundings()
    : m_mark(randomMark()),
      m_secret("secret" + randomMark()),
      m_folder(placeOutside() + "/.lectern-hostile-XXXXXX"_L1)
{
    for (const QString &folder : {u"home/.ssh"_s, u"outside"_s, u"tmp"_s, u"cache"_s})
        QDir(m_folder.path()).mkpath(folder);
    for (int minor = 9; minor < 16; ++minor)
        write(u"home/.local/lib/python3.%1/site-packages/usercustomize.py"_s.arg(minor), "pass\n");
    write(u"home/.ssh/id_canary"_s, m_secret);
    write(u"outside/canary"_s, m_secret);
    write(u"secret"_s, m_secret);
    // Inherited by what we start, as a careless program would leave it.
    m_secretDescriptor = ::open(QFile::encodeName(path(u"secret"_s)).constData(), O_RDWR);
    listen();
    m_before = snapshot(path(u"home"_s)) + snapshot(path(u"outside"_s));
    m_temporaryBefore = entriesOf(u"/tmp"_s);
    m_sharedBefore = entriesOf(u"/dev/shm"_s);
    m_segmentsBefore = segments();
}

Surroundings::~Surroundings()
{
    for (const int listener : m_listeners)
        ::close(listener);
    ::close(m_secretDescriptor);
    QFile::remove("/dev/shm/hostile-"_L1 + QString::fromLatin1(m_mark));
    removeAll(path(u"tmp"_s));
}

void Surroundings::listen()
{
    sockaddr_in loopback{};
    loopback.sin_family = AF_INET;
    loopback.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_listeners.append(listenAt(reinterpret_cast<const sockaddr *>(&loopback), sizeof loopback));
    socklen_t size = sizeof loopback;
    ::getsockname(m_listeners[0], reinterpret_cast<sockaddr *>(&loopback), &size);
    m_port = ntohs(loopback.sin_port);
    sockaddr_in6 loopback6{};
    loopback6.sin6_family = AF_INET6;
    loopback6.sin6_addr = in6addr_loopback;
    loopback6.sin6_port = loopback.sin_port;
    m_listeners.append(listenAt(reinterpret_cast<const sockaddr *>(&loopback6), sizeof loopback6));
    m_listeners.append(listenAtName(QFile::encodeName(path(u"outside/bus"_s))));
    m_listeners.append(listenAtName(QFile::encodeName(path(u"home/bus"_s))));
    m_listeners.append(listenAtName('\0' + m_mark));
}

QString Surroundings::path(const QString &relative) const
{
    return QDir::cleanPath(m_folder.filePath(relative));
}

QString Surroundings::write(const QString &relative, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(relative)).path());
    QFile file(path(relative));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path(relative)));
    return path(relative);
}

QByteArray Surroundings::filled(QByteArray text) const
{
    char pidNamespace[64]{};
    if (::readlink("/proc/self/ns/pid", pidNamespace, sizeof pidNamespace - 1) < 0)
        qFatal("/proc cannot be read");
    return text.replace("@TOKEN@", m_mark)
        .replace("@HOME@", path(u"home"_s).toUtf8())
        .replace("@OUTSIDE@", path(u"outside"_s).toUtf8())
        .replace("@CANARY@", path(u"outside/canary"_s).toUtf8())
        .replace("@SOCKET@", path(u"outside/bus"_s).toUtf8())
        .replace("@ABSTRACT@", m_mark)
        .replace("@PORT@", QByteArray::number(m_port))
        .replace("@PIDNS@", pidNamespace);
}

QProcessEnvironment Surroundings::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"VIRTUAL_ENV"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, path(u"home"_s));
    environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
    environment.insert(u"SECRET_TOKEN"_s, QString::fromLatin1(m_secret));
    environment.insert(u"PYTHONPATH"_s, path(u"nothing"_s));
    environment.insert(u"PYTHONSTARTUP"_s, path(u"nothing"_s));
    environment.insert(u"HOSTILE_MARK"_s, QString::fromLatin1(m_mark));
    return environment;
}

QStringList Surroundings::faults(const QStringList &leaves)
{
    QStringList faults;
    removePermitted(leaves);
    const QStringList now = snapshot(path(u"home"_s)) + snapshot(path(u"outside"_s));
    for (const QString &entry : newOnes(m_before, now))
        faults.append("outside the run this is new or changed: "_L1 + entry);
    for (const QString &entry : newOnes(now, m_before))
        faults.append("outside the run this is gone or changed: "_L1 + entry);
    for (const QString &entry : newOnes(m_sharedBefore, entriesOf(u"/dev/shm"_s))) {
        if (entry.contains(QString::fromLatin1(m_mark)))
            faults.append("left in /dev/shm: "_L1 + entry);
    }
    // Other runs of this machine may have theirs for a while.
    const auto isStill = [](const auto &isThere, std::chrono::seconds patience = 5s) {
        QElapsedTimer clock;
        clock.start();
        while (isThere() && clock.durationElapsed() < patience)
            QThread::sleep(20ms);
        return isThere();
    };
    // What takes long to remove is removed in the background.
    if (isStill([&] { return !entriesOf(path(u"tmp"_s)).isEmpty(); }, 20s)) {
        for (const QString &entry : entriesOf(path(u"tmp"_s)))
            faults.append("left in the folder for temporary files: "_L1 + entry);
    }
    for (const QString &entry : newOnes(m_segmentsBefore, segments())) {
        if (isStill([&] { return segments().contains(entry); }))
            faults.append("left as a System V segment: "_L1 + entry);
    }
    for (const QString &entry : newOnes(m_temporaryBefore, entriesOf(u"/tmp"_s))) {
        if (entry.contains(QString::fromLatin1(m_mark)) || holdsText("/tmp/"_L1 + entry, m_mark))
            faults.append("left in /tmp: "_L1 + entry);
    }
    return faults;
}

void Surroundings::removePermitted(const QStringList &leaves)
{
    const QString name = "hostile-"_L1 + QString::fromLatin1(m_mark);
    if (leaves.contains("tmp"_L1)) {
        removeAll(path(u"tmp"_s));
        QFile::remove("/tmp/"_L1 + name);
    }
    if (leaves.contains("shm"_L1))
        QFile::remove("/dev/shm/"_L1 + name);
    if (leaves.contains("outside"_L1))
        QFile::remove(path(u"outside/written"_s));
    if (leaves.contains("sysv"_L1)) {
        for (const QString &id : newOnes(m_segmentsBefore, segments()))
            ::shmctl(id.toInt(), IPC_RMID, nullptr);
    }
}

bool Surroundings::betrayedIn(const QByteArray &output) const
{
    return output.contains(m_secret);
}

int Surroundings::visitors() const
{
    int count = 0;
    for (const int listener : m_listeners) {
        for (int visitor = ::accept(listener, nullptr, nullptr); visitor >= 0;
             visitor = ::accept(listener, nullptr, nullptr)) {
            ::close(visitor);
            ++count;
        }
    }
    return count;
}

} // namespace Lectern::Hostile
