// SPDX-License-Identifier: GPL-3.0-or-later
// relvar-cli: reads the command line, hands the dialects in, turns the outcome into an exit code.
#include "cli/commandsupport.h"
#include "commandline/commandline.h"
#include "dialects/builtin.h"
#include "language/language.h"

#include <QGuiApplication>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>

using namespace relvar;
using namespace relvar::cli;

namespace {

/// Qt wants a UTF-8 locale and complains about any other; bare machines have C.UTF-8 alone.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// What Qt remarks about the machine (a variable that is not set) is nothing that a caller of ours can use.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "relvar-cli: %s\n", message.toUtf8().constData());
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool paints)
{
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    // No display is ever needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Error wrongUse(const CLI::ParseError &error, const commandline::CommandLine &commandLine)
{
    return {CliError::WrongUse,
            text("cli", "%1. See relvar-cli --help.",
                 {commandLine.withoutPasswords(QString::fromStdString(error.what()))}),
            {},
            {}};
}

/// CLI11 takes the words from the last to the first.
std::vector<std::string> reversed(std::vector<std::string> words)
{
    std::reverse(words.begin(), words.end());
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    // Before anything else: until then a password shows in the process list.
    const commandline::CommandLine commandLine(argc, argv);

    Command command;
    CommonOptions common;
    Output::Style style;
    int verbosity = 0;
    double timeout = 10;
    double statementTimeout = -1;

    CLI::App parser("Relvar designs schemas and runs migrations of databases.", "relvar-cli");
    parser.fallthrough();
    parser.require_subcommand(0, 1);
    parser.set_version_flag("--version", std::string("relvar-cli ") + RELVAR_VERSION);
    addText(parser, "-C", common.directory, "The project's folder; else the current one or the nearest above it")
        ->type_name("DIR");
    addText(parser, "--dialect", common.dialect, "What SQL is written for, where nothing else tells")
        ->type_name("NAME");
    parser.add_flag("--json", style.json, "One JSON document on standard output");
    parser.add_flag("-q,--quiet", style.quiet, "Only errors, and what was asked for");
    parser.add_flag("-v,--verbose", verbosity, "Also each statement");
    parser.add_flag("--no-color", style.noColor, "No colours on the terminal");
    parser.add_flag("-y,--yes", common.yes, "Answer questions with yes");
    parser.add_flag("--trust", common.trust, "The SQL in this project may run");
    parser.add_flag("--no-backup", common.noBackup, "Do not copy a SQLite file before something in it goes away");
    addText(parser, "--scratch", common.scratch,
            "A development server for scratch databases; a private one is made when not given")
        ->type_name("SOURCE");
    parser
        .add_option("--statement-timeout", statementTimeout,
                    "Seconds that a statement of a migration may run, 0 for no limit (PostgreSQL)")
        ->check(CLI::Range(0.0, 604800.0))
        ->type_name("SECONDS");
    parser.add_option("--timeout", timeout, "Seconds to wait for another program that writes (10)")
        ->check(CLI::Range(0.0, 86400.0))
        ->type_name("SECONDS");
    parser.footer(
        "SOURCE: postgresql://user@host:port/database[?schemas=a,b], sqlite:path/to/file.db, sqlite::memory:,\n"
        "        @connection, file:schema.sql, dir:migrations, dir:migrations@ID, draft, head, empty\n"
        "Exit codes: 0 done or equal, 1 failed, 2 wrong use, 3 found something");
    addInit(parser, command);
    addInspect(parser, command);
    addDiff(parser, command);
    addNew(parser, command);
    addSplit(parser, command);
    addVerify(parser, command);
    addStatus(parser, command);
    addDrift(parser, command);
    addFleet(parser, command);
    addRun(parser, command);
    addPlan(parser, command);
    addLint(parser, command);
    addBaseline(parser, command);
    addRepair(parser, command);
    addAccept(parser, command);
    addRebuild(parser, command);
    addPush(parser, command);
    addPurge(parser, command);
    addImport(parser, command);
    addExport(parser, command);
    addEntities(parser, command);
    addSum(parser, command);
    addSquash(parser, command);
    addSandbox(parser, command);
    addCompletion(parser, command);
    addManual(parser, command);

    std::optional<Error> misread;
    try {
        parser.parse(reversed(commandLine.words()));
        if (!command.run)
            throw CLI::RequiredError("A command");
    } catch (const CLI::Success &asked) { // --help, --version
        return parser.exit(asked);
    } catch (const CLI::ParseError &error) {
        misread = wrongUse(error, commandLine);
        // The error may have come before the flag.
        style.json
            = std::find(commandLine.words().begin(), commandLine.words().end(), "--json") != commandLine.words().end();
    }
    style.verbose = verbosity > 0;
    common.timeoutMs = static_cast<int>(timeout * 1000);
    if (statementTimeout >= 0)
        common.statementTimeoutMs = static_cast<int>(statementTimeout * 1000);

    if (!style.verbose)
        qInstallMessageHandler(keepQtQuiet);
    // Before the application: its threads inherit what is blocked.
    Interruption interruption;
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, command.paints);
    QCoreApplication::setApplicationName(QStringLiteral("relvar-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RELVAR_VERSION));
    // What programs read is the same in every language.
    const language::Translation translation(style.json || command.writesForPrograms
                                                ? QString(language::english)
                                                : language::choose(language::systemWishes(), language::available()));

    Output output(style);
    if (commandLine.hadPassword()) {
        output.remark(text("cli",
                           "The password in the address was seen by everybody who listed the processes of this "
                           "machine, and your shell may have kept it. Better: leave it out and let it be asked, or "
                           "set DATABASE_URL, or use the password file of the server's programs.")
                          .toString());
    }
    if (misread) {
        output.error(*misread);
        return static_cast<int>(ExitCode::WrongUse);
    }
    Session session{dialects::builtin(), common, output, interruption,
                    QStringLiteral("relvar-cli ") + QStringLiteral(RELVAR_VERSION)};
    Result<ExitCode> result = command.run(session);
    if (result && !output.arrived()) {
        result
            = fail(CliError::NotWritable,
                   text("cli", "The command did its work, but its output could not be written in full. Check the space "
                               "left where it goes, then ask again; relvar-cli status tells where a database stands."));
    }
    if (result)
        return static_cast<int>(*result);
    output.error(result.error());
    if (result.error().code.is(CliError::DraftConflicts))
        return static_cast<int>(ExitCode::Found);
    return static_cast<int>(isWrongUse(result.error()) ? ExitCode::WrongUse : ExitCode::Failed);
}
