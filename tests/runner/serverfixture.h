// SPDX-License-Identifier: GPL-3.0-or-later
// A database on a PostgreSQL server of the test's own, with migrations, and a connection that can be made to fail.
#pragma once

#include "fixture.h"
#include "support/postgresqlserver.h"

#include "dialects/postgresql/dialect.h"

namespace relvar::test {

inline const dialect::Dialect &postgresqlDialect()
{
    static const postgresql::PostgresqlDialect dialect;
    return dialect;
}

class ServerFixture
{
public:
    ServerFixture(const PostgresqlServer &server, const QString &database)
        : settings(server.settings(database))
        , m_server(server)
        , m_database(database)
    {
        directory.path = QStringLiteral("/nowhere");
        options.database = QStringLiteral("shop");
        options.appliedBy = QStringLiteral("tester");
        options.toolVersion = QStringLiteral("0");
        options.firstPauseMs = 10;
        options.reconnectMs = 20000;
    }

    database::ConnectionSettings settings;
    migration::MigrationDirectory directory;
    runner::RunOptions options;
    database::CancelToken cancel;
    QList<runner::RunEvent> events;
    /// Called for each event, in the thread of the run.
    std::function<void(const runner::RunEvent &)> onEvent = [](const runner::RunEvent &) {};

    void addFile(const QString &id, const QString &up, const QString &down, bool transactional = true)
    {
        directory.files.append(migrationFile(id, up, down, transactional));
    }

    std::unique_ptr<InterposedConnection> open() const
    {
        auto connection = postgresqlDialect().open(settings);
        return connection ? std::make_unique<InterposedConnection>(std::move(*connection)) : nullptr;
    }

    Result<runner::RunFinished> run(database::Connection &connection, runner::Direction direction)
    {
        events.clear();
        const auto ledger = migration::readLedger(connection, postgresqlDialect());
        if (!ledger)
            return fail(ledger.error());
        const auto plan = direction == runner::Direction::Up ? runner::planUp(directory, *ledger, {})
                                                             : runner::planDown(directory, *ledger, {});
        if (!plan)
            return fail(plan.error());
        return runner::executeMigrations(connection, settings, postgresqlDialect(), *plan, options, sink(), cancel);
    }

    Result<runner::RunFinished> run(runner::Direction direction)
    {
        events.clear();
        const runner::RunRequest request{.settings = settings,
                                         .directory = directory,
                                         .direction = direction,
                                         .options = options};
        return runner::runMigrations(postgresqlDialect(), request, sink(), cancel);
    }

    /// The first value of the query's first row, as text, over a connection of its own.
    QString value(const QString &sql) const
    {
        const auto result = m_server.run(m_database, sql);
        return result && !result->rows.isEmpty() ? result->rows.first().value(0).toString()
                                                 : QStringLiteral("(nothing)");
    }

    /// Names of the tables in schema public.
    QString tables() const
    {
        return value(QStringLiteral("SELECT coalesce(string_agg(tablename, ' ' ORDER BY tablename), '') FROM pg_tables "
                                    "WHERE schemaname = 'public'"));
    }

    /// "id:status:applied/total" of each row of the ledger.
    QString ledger() const
    {
        return value(
            QStringLiteral("SELECT coalesce(string_agg(id || ':' || status || ':' || statements_applied || '/' || "
                           "statements_total, ' ' ORDER BY sequence), '') FROM relvar.migrations"));
    }

    template<typename Event>
    int countOf() const
    {
        return static_cast<int>(std::count_if(events.begin(), events.end(), [](const runner::RunEvent &event) {
            return std::holds_alternative<Event>(event);
        }));
    }

private:
    runner::EventSink sink()
    {
        return [this](const runner::RunEvent &event) {
            events.append(event);
            onEvent(event);
        };
    }

    const PostgresqlServer &m_server;
    QString m_database;
};

} // namespace relvar::test
