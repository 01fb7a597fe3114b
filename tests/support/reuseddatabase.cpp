// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reuseddatabase.h"

#include "dialects/postgresql/dialect.h"

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &postgresqlDialect()
{
    static const postgresql::PostgresqlDialect dialect;
    return dialect;
}

/// After so many uses the catalogs are longer than a new database's by what was dropped.
constexpr int usesOfOneDatabase = 60;

/// Since 15 public belongs to the owner of the database, and others may not make anything in it.
constexpr int versionOfPublic = 150000;

const auto emptying = uR"(DO $$
DECLARE one text;
BEGIN
    SET LOCAL client_min_messages = error;
    FOR one IN SELECT format('DROP EVENT TRIGGER %I', evtname) FROM pg_event_trigger
        UNION ALL SELECT format('DROP PUBLICATION %I', pubname) FROM pg_publication
        UNION ALL SELECT format('DROP FOREIGN DATA WRAPPER %I CASCADE', fdwname) FROM pg_foreign_data_wrapper
        UNION ALL SELECT format('DROP EXTENSION %I CASCADE', extname) FROM pg_extension WHERE extname <> 'plpgsql'
        UNION ALL SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace
            WHERE nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema'
    LOOP
        EXECUTE one;
    END LOOP;
    CREATE SCHEMA public%1;
    GRANT %2 ON SCHEMA public TO PUBLIC;
    COMMENT ON SCHEMA public IS 'standard public schema';
END $$)"_s;

Result<> empty(database::Connection &connection)
{
    const bool isOwners = connection.facts().version >= versionOfPublic;
    QString statement = emptying;
    statement.replace(u"%1"_s, isOwners ? u" AUTHORIZATION pg_database_owner"_s : QString());
    statement.replace(u"%2"_s, isOwners ? u"USAGE"_s : u"ALL"_s);
    return connection.execute(statement).map([](qint64) {});
}

/// What stands in no schema and goes with no other object.
const auto remains = uR"(
SELECT EXISTS (SELECT FROM pg_default_acl) OR EXISTS (SELECT FROM pg_cast WHERE oid >= 16384)
    OR EXISTS (SELECT FROM pg_language WHERE oid >= 16384) OR EXISTS (SELECT FROM pg_am WHERE oid >= 16384)
    OR EXISTS (SELECT FROM pg_largeobject_metadata)
    OR EXISTS (SELECT FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
        WHERE d.datname = current_database()))"_s;

/// False: a new one is needed.
Result<bool> canBeEmptied(database::Connection &connection)
{
    return connection.query(remains).map(
        [](const database::ResultSet &answer) { return !answer.rows.first().first().toBool(); });
}

} // namespace

ReusedDatabase::ReusedDatabase(const PostgresqlServer &server, QString name)
    : m_server(server)
    , m_name(std::move(name))
{
}

Result<> ReusedDatabase::clear()
{
    if (m_connection && m_uses++ < usesOfOneDatabase) {
        if (m_connection->inTransaction()) {
            if (const auto back = m_connection->execute(u"ROLLBACK"_s); !back)
                return fail(back.error());
        }
        for (const QString &statement : {u"RESET SESSION AUTHORIZATION"_s, u"RESET ALL"_s}) {
            if (const auto reset = m_connection->execute(statement); !reset)
                return fail(reset.error());
        }
        const Result<bool> possible = canBeEmptied(*m_connection);
        if (!possible)
            return fail(possible.error());
        if (*possible)
            return empty(*m_connection);
    }
    if (m_connection) {
        m_connection.reset();
        if (const Result<> dropped = m_server.dropDatabase(m_name); !dropped)
            return dropped;
    }
    m_uses = 1;
    if (const Result<> made = m_server.createDatabase(m_name); !made)
        return made;
    auto connection = m_server.connect(m_name);
    if (!connection)
        return fail(connection.error());
    m_connection = *std::move(connection);
    return {};
}

Result<> ReusedDatabase::run(const QList<dialect::Statement> &statements)
{
    return run(dialect::Script{.transactional = true, .statements = statements});
}

Result<> ReusedDatabase::run(const dialect::Script &script)
{
    const auto execute = [&](const QString &sql) -> Result<> {
        Result<qint64> done = m_connection->execute(sql);
        if (done)
            return {};
        Error error = done.error();
        error.detail += u"\nin: "_s + sql;
        if (m_connection->inTransaction())
            static_cast<void>(m_connection->execute(u"ROLLBACK"_s));
        return fail(error);
    };
    if (script.transactional) {
        if (const Result<> begun = execute(u"BEGIN"_s); !begun)
            return begun;
    }
    for (const dialect::Statement &statement : script.statements) {
        if (const Result<> done = execute(statement.sql); !done)
            return done;
    }
    return script.transactional ? execute(u"COMMIT"_s) : Result<>();
}

Result<schema::Schema> ReusedDatabase::read(const schema::Schema &names)
{
    const dialect::Dialect &dialect = postgresqlDialect();
    return dialect.introspect(*m_connection).map([&](const dialect::Snapshot &snapshot) {
        return diff::pair(names, snapshot.schema, dialect.rules());
    });
}

Result<QStringList> ReusedDatabase::stashes()
{
    return m_connection
        ->query(u"SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                "WHERE n.nspname = 'relvar' ORDER BY 1"_s)
        .map([](const database::ResultSet &answer) {
            QStringList names;
            for (const QVariantList &row : answer.rows)
                names.append(row.first().toString());
            return names;
        });
}

} // namespace relvar::test
