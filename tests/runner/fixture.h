// SPDX-License-Identifier: GPL-3.0-or-later
// A database file with a folder of migrations beside it, and a connection that can be made to fail.
#pragma once

#include "dialects/builtin.h"
#include "runner/execute.h"
#include "support/resultassert.h"

#include <QTemporaryDir>

namespace relvar::test {

inline const dialect::Dialect &sqlite()
{
    static const dialect::Dialect *const found = dialect::find(dialects::builtin(), QStringLiteral("sqlite"));
    return *found;
}

inline migration::MigrationFile migrationFile(const QString &id, const QString &up, const QString &down,
                                              bool transactional = true)
{
    migration::MigrationFile file;
    file.id = id;
    file.name = QStringLiteral("m");
    file.up = {up, transactional};
    if (!down.isEmpty())
        file.down = migration::Section{down, transactional};
    // Line numbers and checksum as they are in a file.
    return migration::parse(file.fileName(), migration::print(file)).value();
}

/// Hands everything to a real connection, unless `before` has an error for the statement.
class InterposedConnection : public database::Connection
{
public:
    explicit InterposedConnection(std::unique_ptr<database::Connection> real)
        : m_real(std::move(real))
    {
    }

    std::function<std::optional<Error>(const QString &sql)> before;

    Result<database::ResultSet> query(const QString &sql, const QVariantList &parameters = {}) override
    {
        if (before) {
            if (const std::optional<Error> error = before(sql))
                return fail(*error);
        }
        return m_real->query(sql, parameters);
    }
    Result<qint64> execute(const QString &sql, const QVariantList &parameters = {}) override
    {
        if (before) {
            if (const std::optional<Error> error = before(sql))
                return fail(*error);
        }
        return m_real->execute(sql, parameters);
    }
    void onNotice(std::function<void(const database::Notice &)> handler) override
    {
        m_real->onNotice(std::move(handler));
    }
    Result<> copyTo(const QString &path, const database::CopyProgress &progress) override
    {
        return m_real->copyTo(path, progress);
    }
    bool isLost() const override { return m_real->isLost(); }
    bool isPooled() const override { return m_real->isPooled(); }
    Result<> reconnect() override { return m_real->reconnect(); }
    bool inTransaction() const override { return m_real->inTransaction(); }
    database::ServerFacts facts() const override { return m_real->facts(); }
    database::Canceller canceller() const override { return m_real->canceller(); }

private:
    std::unique_ptr<database::Connection> m_real;
};

class Fixture
{
public:
    Fixture()
    {
        settings.name = QStringLiteral("shop");
        settings.dialect = QStringLiteral("sqlite");
        settings.address = m_folder.filePath(QStringLiteral("shop.db"));
        QFile file(settings.address);
        static_cast<void>(file.open(QIODevice::WriteOnly));
        directory.path = m_folder.path();
        options.database = QStringLiteral("shop.db");
        options.appliedBy = QStringLiteral("tester");
        options.toolVersion = QStringLiteral("0");
    }

    database::ConnectionSettings settings;
    migration::MigrationDirectory directory;
    runner::RunOptions options;
    database::CancelToken cancel;
    QList<runner::RunEvent> events;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<InterposedConnection> open() const
    {
        auto connection = sqlite().open(settings);
        return connection ? std::make_unique<InterposedConnection>(std::move(*connection)) : nullptr;
    }

    Result<runner::RunFinished> run(database::Connection &connection, runner::Direction direction,
                                    const runner::Target &target = {})
    {
        events.clear();
        const auto ledger = migration::readLedger(connection, sqlite());
        if (!ledger)
            return fail(ledger.error());
        const auto plan = direction == runner::Direction::Up ? runner::planUp(directory, *ledger, target)
                                                             : runner::planDown(directory, *ledger, target);
        if (!plan)
            return fail(plan.error());
        return runner::executeMigrations(
            connection, settings, sqlite(), *plan, options,
            [this](const runner::RunEvent &event) { events.append(event); }, cancel);
    }

    Result<runner::RunFinished> run(runner::Direction direction, const runner::Target &target = {})
    {
        return run(*open(), direction, target);
    }

    /// The first value of the query's first row, as text.
    QString value(const QString &sql) const
    {
        const auto result = open()->query(sql);
        return result && !result->rows.isEmpty() ? result->rows.first().value(0).toString()
                                                 : QStringLiteral("(nothing)");
    }

    /// Names of the tables that are not Relvar's or SQLite's own.
    QString tables() const
    {
        return value(
            QStringLiteral("SELECT coalesce(group_concat(name, ' '), '') FROM (SELECT name FROM sqlite_schema "
                           "WHERE type = 'table' AND name NOT LIKE 'relvar%' AND name NOT LIKE 'sqlite%' ORDER BY "
                           "name)"));
    }

    /// "id:status:applied/total" of each row of the ledger.
    QString ledger() const
    {
        return value(
            QStringLiteral("SELECT coalesce(group_concat(id || ':' || status || ':' || statements_applied || '/' || "
                           "statements_total, ' '), '') FROM (SELECT * FROM relvar_migrations ORDER BY sequence)"));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace relvar::test
