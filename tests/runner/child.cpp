// SPDX-License-Identifier: GPL-3.0-or-later
// Applies the migrations of a folder to a database: `runner_child <dialect> <address> <folder>`. A process that tests
// start twice at once, and kill. Prints one line when the first statement starts.
#include "dialects/builtin.h"
#include "runner/execute.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace relvar;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = application.arguments();
    const dialect::Dialect &dialect = *dialect::find(dialects::builtin(), arguments.at(1));
    const auto directory = migration::readDirectory(arguments.at(3));
    if (!directory)
        return 2;
    const runner::RunOptions options{.database = QStringLiteral("shop.db"),
                                     .appliedBy = QStringLiteral("child"),
                                     .lockTimeoutMs = 60000};
    bool told = false;
    const auto sink = [&](const runner::RunEvent &event) {
        if (!told && std::holds_alternative<runner::StatementStarted>(event)) {
            told = true;
            out << "started" << Qt::endl;
        }
    };
    const runner::RunRequest request{.settings = {.name = QStringLiteral("child"),
                                                  .dialect = dialect.id(),
                                                  .address = arguments.at(2)},
                                     .directory = *directory,
                                     .options = options};
    const auto finished = runner::runMigrations(dialect, request, sink, database::CancelToken());
    if (!finished)
        out << finished.error().toString() << Qt::endl;
    return finished && finished->remaining.isEmpty() ? 0 : 1;
}
