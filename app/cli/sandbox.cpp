// SPDX-License-Identifier: GPL-3.0-or-later
// sandbox: another command with a private server of its own, for trying things out and for continuous integration.
#include "cli/commandsupport.h"
#include "database/serveraddress.h"
#include "dialects/postgresql/connection.h"
#include "dialects/postgresql/quoting.h"
#include "dialects/postgresql/scratchcluster.h"

#include <QProcess>

#include <csignal>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pollMs = 100;
/// How long the command may take to end by itself, and then to obey, when it is asked to stop.
constexpr int exitPatienceMs = 3000;

struct SandboxArguments
{
    QString database = u"sandbox"_s;
};

Result<> createDatabase(const postgresql::ScratchCluster &cluster, const QString &name,
                        const database::CancelToken &cancel)
{
    const auto connection = postgresql::openConnection(cluster.settings(u"postgres"_s, cluster.superuser()), cancel);
    if (!connection)
        return fail(connection.error());
    const auto made = (*connection)->execute(u"CREATE DATABASE "_s + postgresql::quoteIdentifier(name));
    return made ? Result<>() : Result<>(fail(made.error()));
}

QProcessEnvironment environmentFor(const database::ConnectionSettings &settings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DATABASE_URL"_s, settings.address);
    // https://www.postgresql.org/docs/current/libpq-envars.html
    if (const auto parsed = database::parseServerAddress(settings.address)) {
        environment.insert(u"PGHOST"_s, parsed->address.host);
        environment.insert(u"PGPORT"_s, parsed->address.port);
        environment.insert(u"PGDATABASE"_s, parsed->address.database);
        environment.insert(u"PGUSER"_s, parsed->address.user);
    }
    for (const QString &other : {u"PGPASSWORD"_s, u"PGSERVICE"_s, u"PGHOSTADDR"_s, u"PGOPTIONS"_s})
        environment.remove(other);
    return environment;
}

/// What relvar-cli blocks and ignores for itself is nothing for the command.
void restoreSignals()
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    signal(SIGPIPE, SIG_DFL);
}

void waitFor(QProcess &process, const database::CancelToken &cancel)
{
    while (!process.waitForFinished(pollMs) && process.state() != QProcess::NotRunning) {
        if (!cancel.isCancelled())
            continue;
        // Ctrl+C reached the command too, and it may have something to put right.
        if (process.waitForFinished(exitPatienceMs))
            return;
        process.terminate();
        if (!process.waitForFinished(exitPatienceMs))
            process.kill();
        process.waitForFinished();
    }
}

Result<ExitCode> sandbox(Session &session, const SandboxArguments &arguments, const QStringList &words)
{
    if (words.isEmpty()) {
        return fail(CliError::WrongUse,
                    text("cli",
                         "No command is named. Write it behind the options: relvar-cli sandbox psql -c 'SELECT 1'."));
    }
    session.output.remark(text("cli", "Starting a private server; it ends with the command.").toString());
    const auto cluster = postgresql::ScratchCluster::start({}, session.token());
    if (!cluster)
        return fail(cluster.error());
    if (auto made = createDatabase(**cluster, arguments.database, session.token()); !made)
        return fail(made.error());

    QProcess process;
    process.setProcessEnvironment(environmentFor((*cluster)->settings(arguments.database, (*cluster)->superuser())));
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setChildProcessModifier(restoreSignals);
    process.start(words.constFirst(), words.mid(1));
    if (!process.waitForStarted()) {
        return fail(CliError::WrongUse,
                    text("cli", "%1 cannot be started. Check its name and whether it is in PATH.",
                         {words.constFirst()}),
                    process.errorString());
    }
    waitFor(process, session.token());
    if (process.exitStatus() == QProcess::CrashExit) {
        return fail(CliError::CommandFailed, text("cli", "%1 was ended by a signal.", {words.constFirst()}));
    }
    // Not only those that have a name: the command's own exit code is the answer.
    return static_cast<ExitCode>(process.exitCode());
}

} // namespace

void addSandbox(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand(
        "sandbox",
        "Run a command with DATABASE_URL and PGHOST … of an empty database on a private PostgreSQL server, which "
        "ends with it");
    const auto arguments = std::make_shared<SandboxArguments>();
    addText(command, "--name", arguments->database, "The database's name (sandbox)")->type_name("NAME");
    // All words from the first that is no option belong to the command.
    command.prefix_command();
    command.fallthrough(false);
    command.footer("relvar-cli sandbox [--name NAME] COMMAND [ARGUMENT …]");
    command.callback([arguments, &command, &chosen] {
        QStringList words;
        for (const std::string &word : command.remaining())
            words.append(QString::fromStdString(word));
        if (!words.isEmpty() && words.constFirst() == u"--"_s)
            words.removeFirst();
        chosen.run = [arguments, words](Session &session) { return sandbox(session, *arguments, words); };
    });
}

} // namespace relvar::cli
