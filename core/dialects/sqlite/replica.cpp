// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/replica.h"

#include "dialects/sqlite/catalog.h"
#include "dialects/sqlite/connection.h"
#include "dialects/sqlite/crosscheck.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/rebuild.h"

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;

Replica::Replica(std::unique_ptr<database::Connection> connection)
    : m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Replica>> Replica::make(const QList<Statement> &create)
{
    Result<std::unique_ptr<database::Connection>> connection = openScratch();
    if (!connection)
        return fail(connection.error());
    std::unique_ptr<Replica> replica(new Replica(std::move(*connection)));
    // One transaction spares a write of the schema cookie per statement.
    for (const QString &sql : {u"PRAGMA foreign_keys = OFF"_s, u"BEGIN"_s}) {
        if (const auto done = replica->m_connection->execute(sql); !done)
            return fail(done.error());
    }
    for (const Statement &statement : create)
        (void)replica->m_connection->execute(statement.sql);
    return replica;
}

Result<> Replica::run(const QList<Statement> &statements)
{
    for (const Statement &statement : statements) {
        if (statement.place != Statement::Place::Body)
            continue;
        if (const auto done = m_connection->execute(statement.sql); !done) {
            // The person knows the table, not its successor.
            QString words = done.error().detail.isEmpty() ? done.error().message.toString() : done.error().detail;
            words.remove(successorName({}));
            return fail(SqliteError::Unsupported,
                        text("sqlite", "SQLite refuses this change: %1. Change the object that it names.", {words}),
                        statement.sql);
        }
    }
    return {};
}

Result<> Replica::startTrial()
{
    return m_connection->execute(u"SAVEPOINT relvar_trial"_s).map([](qint64) {});
}

Result<> Replica::endTrial()
{
    return m_connection->execute(u"ROLLBACK TO relvar_trial"_s)
        .and_then([&](qint64) { return m_connection->execute(u"RELEASE relvar_trial"_s); })
        .map([](qint64) {});
}

bool Replica::wouldRun(const QList<QList<Statement>> &lists)
{
    if (!startTrial())
        return false;
    bool taken = true;
    for (const QList<Statement> &statements : lists)
        taken = taken && run(statements).has_value();
    return endTrial().has_value() && taken;
}

Result<StoredTexts> Replica::textsAfter(const QList<Statement> &statements)
{
    if (const Result<> started = startTrial(); !started)
        return fail(started.error());
    Result<StoredTexts> found = run(statements).and_then([&] { return texts(); });
    if (const Result<> ended = endTrial(); !ended)
        return fail(ended.error());
    return found;
}

Result<StoredTexts> Replica::texts()
{
    const auto rows = m_connection->query(u"SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL "
                                          "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                          "AND name NOT LIKE 'relvar\\_%' ESCAPE '\\'"_s);
    if (!rows)
        return fail(rows.error());
    StoredTexts texts;
    for (const QVariantList &row : rows->rows)
        texts.insert({row.at(0).toString(), row.at(1).toString()}, row.at(2).toString());
    return texts;
}

Result<QMap<QString, QString>> Replica::unreadable()
{
    const auto catalog = readCatalog(*m_connection);
    if (!catalog)
        return fail(catalog.error());
    QMap<QString, QString> found;
    for (const CatalogTable &table : catalog->tables) {
        if (table.isVirtual)
            continue;
        const auto parsed = parseCreateTable(table.definition);
        const QString reason = parsed ? disagreement(*parsed, table) : parsed.error().detail;
        if (!reason.isEmpty())
            found.insert(foldCase(table.name), reason);
    }
    return found;
}

Result<Replica::Broken> Replica::broken(AskNames asks)
{
    Broken found;
    const auto attempt = [&](const QString &name, const QString &sql) {
        if (const auto prepared = m_connection->query(u"EXPLAIN "_s + sql); !prepared) {
            found.refused.insert(name, prepared.error().detail);
            return;
        }
        if (asks == AskNames::No)
            return;
        takeQuotedForText(*m_connection, false);
        if (const auto prepared = m_connection->query(u"EXPLAIN "_s + sql); !prepared)
            found.refusedAsNames.insert(name, prepared.error().detail);
        takeQuotedForText(*m_connection, true);
    };
    const auto views = m_connection->query(u"SELECT name FROM sqlite_master WHERE type = 'view'"_s);
    if (!views)
        return fail(views.error());
    for (const QVariantList &row : views->rows)
        attempt(row.first().toString(), u"SELECT * FROM "_s + quoteIdentifier(row.first().toString()));

    // Preparing a write prepares the triggers that it would fire.
    const auto tables = m_connection->query(
        u"SELECT m.name, group_concat('\"' || replace(c.name, '\"', '\"\"') || '\" = NULL', ', ') "
        "FROM sqlite_master AS m, pragma_table_xinfo(m.name) AS c "
        "WHERE m.type = 'table' AND c.hidden = 0 AND EXISTS (SELECT 1 FROM sqlite_master AS t "
        "WHERE t.type = 'trigger' AND t.tbl_name = m.name COLLATE NOCASE) GROUP BY m.name"_s);
    if (!tables)
        return fail(tables.error());
    for (const QVariantList &row : tables->rows) {
        const QString name = row.at(0).toString();
        const QString quoted = quoteIdentifier(name);
        attempt(name, u"INSERT INTO "_s + quoted + u" DEFAULT VALUES"_s);
        attempt(name, u"UPDATE "_s + quoted + u" SET "_s + row.at(1).toString());
        attempt(name, u"DELETE FROM "_s + quoted);
    }
    return found;
}

} // namespace relvar::sqlite
