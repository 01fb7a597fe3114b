// SPDX-License-Identifier: GPL-3.0-or-later
// Applies the migrations of a folder to an SQLite file: `runner_child <database> <folder>`. A process that tests start
// twice at once, and kill. Prints one line when the first statement starts.
#include "dialects/builtin.h"
#include "runner/execute.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace relvar;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const dialect::Dialect &sqlite = *dialect::find(dialects::builtin(), QStringLiteral("sqlite"));
    const auto directory = migration::readDirectory(application.arguments().at(2));
    const auto connection =
        sqlite.open({.name = QStringLiteral("child"), .dialect = sqlite.id(), .address = application.arguments().at(1)});
    if (!directory || !connection)
        return 2;
    // A reader may come while the other process commits.
    auto ledger = migration::readLedger(**connection, sqlite);
    if (!ledger)
        return 3;
    const auto plan = runner::planUp(*directory, *ledger, {});
    if (!plan)
        return 4;
    const runner::RunOptions options{
        .database = QStringLiteral("shop.db"), .appliedBy = QStringLiteral("child"), .lockTimeoutMs = 60000};
    bool told = false;
    const auto sink = [&](const runner::RunEvent &event) {
        if (!told && std::holds_alternative<runner::StatementStarted>(event)) {
            told = true;
            out << "started" << Qt::endl;
        }
    };
    const auto finished = runner::executeMigrations(**connection, sqlite, *plan, options, sink, database::CancelToken());
    if (!finished)
        out << finished.error().toString() << Qt::endl;
    return finished && finished->remaining.isEmpty() ? 0 : 1;
}
