// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/scratchcluster.h"

#include "database/serveraddress.h"
#include "dialect/dialect.h"
#include "dialects/postgresql/guardian.h"
#include "dialects/postgresql/serverprograms.h"

#include <QDir>
#include <QFile>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

using database::DatabaseError;
using dialect::ScratchError;

constexpr int startPatienceMs = 60000;
constexpr int defaultPort = 5432;
/// Compiling of queries, with its settings, came with 11.
constexpr int jitMajor = 11;
/// sizeof(sockaddr_un::sun_path) - 1: https://www.man7.org/linux/man-pages/man7/unix.7.html
constexpr qsizetype longestSocketPath = 107;

/// $1: folder of the programs, $2: our folder, $3: the superuser. Everything goes when the standard input ends.
constexpr char clusterScript[] = R"sh(
programs=$1 folder=$2 superuser=$3
give_up() {
    cat "$folder/words" "$folder/log" 2>/dev/null
    rm -rf -- "$folder"
    exit 1
}
initialize() {
    "$programs/initdb" -D "$folder/data" -U "$superuser" -A trust -E UTF8 --no-sync "$@" >"$folder/words" 2>&1 </dev/null
}
initialize --locale=C.UTF-8 || { rm -rf -- "$folder/data"; initialize --locale=C; } || give_up
cat "$folder/settings" >>"$folder/data/postgresql.conf"
cat "$folder/admission" >"$folder/data/pg_hba.conf"
"$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -s -w -t 60 start >"$folder/words" 2>&1 </dev/null || give_up
# Nobody may listen any more, and there is still something to stop.
trap '' PIPE
echo "ready $(head -n 1 "$folder/data/postmaster.pid")"
while read -r line; do :; done
"$programs/pg_ctl" -D "$folder/data" -s -w -t 20 -m immediate stop >/dev/null 2>&1
rm -rf -- "$folder"
)sh";

/// As root the server refuses to run.
std::optional<SystemUser> unprivilegedUser()
{
    if (geteuid() != 0)
        return {};
    for (const char *name : {"postgres", "nobody"}) {
        std::array<char, 16384> buffer{};
        passwd entry{};
        passwd *found = nullptr;
        if (getpwnam_r(name, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
            return SystemUser{entry.pw_uid, entry.pw_gid};
    }
    return SystemUser{65534, 65534};
}

/// A new folder for its user alone, with a path short enough for a socket and, when the user is another, reachable.
Result<QString> makeFolder(const std::optional<SystemUser> &user)
{
    QStringList parents = {QDir::tempPath(), u"/tmp"_s};
    if (user)
        parents.move(0, 1);
    QString reason;
    for (const QString &parent : parents) {
        QByteArray path = QFile::encodeName(parent + u"/relvar-XXXXXX"_s);
        if (path.size() + qsizetype(qstrlen("/.s.PGSQL.65535")) > longestSocketPath)
            continue;
        // For us alone from the beginning: mode 0700.
        if (!mkdtemp(path.data())) {
            reason = QString::fromLocal8Bit(strerror(errno));
            continue;
        }
        if (!user || chown(path.constData(), user->user, user->group) == 0)
            return QFile::decodeName(path);
        rmdir(path.constData());
    }
    return fail(ScratchError::Unavailable,
                text("postgresql",
                     "There is no folder for a private server: %1 cannot be written to, or its path is too "
                     "long. Set TMPDIR to a folder that can.",
                     {QDir::tempPath()}),
                reason);
}

QByteArray settingsText(const ClusterOptions &options, const QString &folder, int port, int programsMajor)
{
    QStringList lines = {
        u"listen_addresses = '%1'"_s.arg(options.port == 0 ? QString() : u"127.0.0.1"_s),
        u"port = %1"_s.arg(port),
        u"unix_socket_directories = '%1'"_s.arg(QString(folder).replace(u'\'', u"''"_s)),
        u"unix_socket_permissions = 0700"_s,
        // Nothing has to outlive the process.
        u"fsync = off"_s,
        u"synchronous_commit = off"_s,
        u"full_page_writes = off"_s,
        u"autovacuum = off"_s,
        u"max_connections = 50"_s,
        u"shared_buffers = 32MB"_s,
        // A lower one makes CREATE PUBLICATION warn.
        u"wal_level = logical"_s,
        u"max_wal_senders = 0"_s,
        u"lc_messages = 'C'"_s,
    };
    if (programsMajor >= jitMajor)
        lines.append(u"jit = off"_s);
    return (lines + options.configuration).join(u'\n').toUtf8() + '\n';
}

QByteArray admissionText(const ClusterOptions &options)
{
    return (options.hostBasedAuthentication + QStringList{u"local all all trust"_s}).join(u'\n').toUtf8() + '\n';
}

bool writeFile(const QString &path, const QByteArray &content, const std::optional<SystemUser> &user)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()
           && (!user || fchown(file.handle(), user->user, user->group) == 0);
}

Error startCancelled()
{
    return {DatabaseError::Cancelled, text("postgresql", "Starting a private server was cancelled."), {}, {}};
}

Error notStarted(const QByteArray &words)
{
    return {ScratchError::Unavailable,
            text("postgresql",
                 "The private server for proofs did not start. Its own words are below; a development server "
                 "can be used instead."),
            QString::fromUtf8(words).trimmed(),
            {}};
}

} // namespace

struct ScratchCluster::Private
{
    QString folder;
    int port = defaultPort;
    qint64 processId = 0;
    std::unique_ptr<Guardian> guardian;
};

ScratchCluster::ScratchCluster()
    : m_private(std::make_unique<Private>())
{
}

ScratchCluster::~ScratchCluster() = default;

Result<std::unique_ptr<ScratchCluster>> ScratchCluster::start(const ClusterOptions &options,
                                                              const database::CancelToken &cancel)
{
    const auto interruption = std::make_shared<Interruption>();
    const int requestsBefore = interruption->requests();
    const database::Interruptible interruptible(cancel, [interruption] { interruption->request(); });
    if (cancel.isCancelled())
        return fail(startCancelled());
    const QString programs = options.programs.isEmpty() ? newestServerPrograms() : options.programs;
    if (!holdsServerPrograms(programs)) {
        return fail(ScratchError::Unavailable,
                    text("postgresql",
                         "The programs of a PostgreSQL server (initdb, pg_ctl, postgres) are not installed "
                         "here. Install the package postgresql, or name a development server for proofs."),
                    programs);
    }
    const std::optional<SystemUser> user = unprivilegedUser();
    const Result<QString> folder = makeFolder(user);
    if (!folder)
        return fail(folder.error());

    std::unique_ptr<ScratchCluster> cluster(new ScratchCluster);
    Private &made = *cluster->m_private;
    made.folder = *folder;
    made.port = options.port == 0 ? defaultPort : options.port;
    if (!writeFile(*folder + u"/settings"_s, settingsText(options, *folder, made.port, majorOfServerPrograms(programs)),
                   user)
        || !writeFile(*folder + u"/admission"_s, admissionText(options), user)) {
        QDir(*folder).removeRecursively();
        return fail(ScratchError::Unavailable,
                    text("postgresql",
                         "The folder of the private server, %1, cannot be written to. Free some space there.",
                         {*folder}));
    }
    tl::expected<std::unique_ptr<Guardian>, QString> guardian = Guardian::start(
        {.text = clusterScript,
         .arguments = {QFile::encodeName(programs), QFile::encodeName(*folder), cluster->superuser().toUtf8()},
         .folder = QFile::encodeName(*folder),
         // Nothing of ours: no PGPASSWORD, no PGDATA, messages in English.
         .environment = {"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C"},
         .user = user});
    if (!guardian) {
        QDir(*folder).removeRecursively();
        return fail(ScratchError::Unavailable,
                    text("postgresql",
                         "The private server cannot be started: the system starts no further process. Close "
                         "other programs and try again."),
                    guardian.error());
    }
    made.guardian = *std::move(guardian);
    const QDeadlineTimer deadline(startPatienceMs);
    Guardian::Said said = made.guardian->listen(*interruption, requestsBefore, deadline);
    constexpr char ready[] = "ready ";
    QByteArray words;
    while (said.text && !said.text->startsWith(ready)) {
        words += *said.text;
        if (said.ended)
            return fail(notStarted(words));
        said = made.guardian->listen(*interruption, requestsBefore, deadline);
    }
    if (!said.text) {
        made.guardian->letGo();
        return fail(cancel.isCancelled() ? startCancelled() : notStarted("It took too long."));
    }
    made.processId = said.text->mid(qstrlen(ready)).trimmed().toLongLong();
    return cluster;
}

Result<ScratchCluster *> ScratchCluster::shared(const database::CancelToken &cancel, int major)
{
    // Static, so that the servers stop with the process, and not with the last proof.
    static std::mutex mutex;
    static std::map<int, QString> foldersByMajor;
    static std::map<QString, std::unique_ptr<ScratchCluster>> clusters;
    const std::lock_guard lock(mutex);
    QString &programs = foldersByMajor[major];
    if (!holdsServerPrograms(programs))
        programs = serverProgramsFor(major).folder;
    std::unique_ptr<ScratchCluster> &cluster = clusters[programs];
    const bool isGone = cluster && kill(pid_t(cluster->processId()), 0) != 0 && errno == ESRCH;
    if (!cluster || isGone) {
        Result<std::unique_ptr<ScratchCluster>> started = start({.programs = programs}, cancel);
        if (!started)
            return fail(started.error());
        cluster = *std::move(started);
    }
    return cluster.get();
}

database::ConnectionSettings ScratchCluster::settings(const QString &database, const QString &user) const
{
    const database::ServerAddress address{.scheme = u"postgresql"_s,
                                          .host = socketFolder(),
                                          .port = QString::number(m_private->port),
                                          .database = database,
                                          .user = user};
    return {.name = database, .dialect = u"postgresql"_s, .address = toUrl(address)};
}

QString ScratchCluster::superuser() const
{
    // Not "postgres": a schema's own objects often belong to a role of that name, and here it must be an ordinary one.
    return u"relvar_superuser"_s;
}

QString ScratchCluster::socketFolder() const
{
    return m_private->folder;
}

qint64 ScratchCluster::processId() const
{
    return m_private->processId;
}

} // namespace relvar::postgresql
