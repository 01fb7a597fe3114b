// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/dialect.h"

#include "dialects/sqlite/compile.h"
#include "dialects/sqlite/connection.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/introspect.h"
#include "dialects/sqlite/language.h"
#include "dialects/sqlite/rules.h"
#include "dialects/sqlite/split.h"
#include "dialects/sqlite/stashcontent.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

QString SqliteDialect::id() const
{
    return u"sqlite"_s;
}

QString SqliteDialect::displayName() const
{
    return u"SQLite"_s;
}

const dialect::Capabilities &SqliteDialect::capabilities() const
{
    static const dialect::Capabilities capabilities{
        .copiesToFile = true,
        .autoincrement = true,
        .virtualGeneratedColumns = true,
        .tableOptions = {u"STRICT"_s, u"WITHOUT ROWID"_s},
        .collations = {u"BINARY"_s, u"NOCASE"_s, u"RTRIM"_s},
    };
    return capabilities;
}

const diff::Rules &SqliteDialect::rules() const
{
    return sqlite::rules();
}

QStringList SqliteDialect::usualTypes() const
{
    // The five that STRICT tables know first, then what people write for its affinity.
    return {u"INTEGER"_s, u"TEXT"_s, u"REAL"_s,     u"BLOB"_s,          u"ANY"_s,         u"NUMERIC"_s,
            u"BOOLEAN"_s, u"DATE"_s, u"DATETIME"_s, u"DECIMAL(10,2)"_s, u"VARCHAR(255)"_s};
}

schema::Column SqliteDialect::keyColumn(const QString &name) const
{
    // Exactly INTEGER: any other spelling is not the rowid and hands out no numbers.
    return {.id = ObjectId::create(), .name = name, .type = {u"INTEGER"_s, {}}, .notNull = true};
}

const dialect::Language &SqliteDialect::language() const
{
    static const SqliteLanguage language;
    return language;
}

QString SqliteDialect::quoteIdentifier(const QString &name) const
{
    return sqlite::quoteIdentifier(name);
}

QString SqliteDialect::quoteLiteral(const QVariant &value) const
{
    return sqlite::quoteLiteral(value);
}

QList<dialect::Statement> SqliteDialect::create(const schema::Schema &schema) const
{
    return createStatements(schema);
}

QList<dialect::Statement> SqliteDialect::create(const schema::Schema &schema, ObjectId object) const
{
    return createStatements(schema, object);
}

QList<dialect::SplitStatement> SqliteDialect::split(const QString &script) const
{
    return sqlite::split(script);
}

dialect::TransactionControl SqliteDialect::transactionControl(const QString &statement) const
{
    return sqlite::transactionControl(statement);
}

Result<dialect::CompiledChanges> SqliteDialect::compile(const schema::Schema &from, const schema::Schema &to,
                                                        const diff::Changes &changes,
                                                        const dialect::CompileOptions &options) const
{
    return compileChanges(from, to, changes, options);
}

dialect::Script SqliteDialect::frame(const QList<dialect::Statement> &statements) const
{
    return sqlite::frame(statements);
}

Result<std::unique_ptr<database::Connection>> SqliteDialect::open(const database::ConnectionSettings &settings,
                                                                  const database::CancelToken &) const
{
    return openConnection(settings);
}

Result<std::unique_ptr<database::Connection>> SqliteDialect::openScratch(const dialect::ScratchPlace &,
                                                                         const database::CancelToken &) const
{
    return sqlite::openScratch();
}

schema::Schema SqliteDialect::emptySchema() const
{
    return {};
}

Result<dialect::Snapshot> SqliteDialect::introspect(database::Connection &connection) const
{
    return sqlite::introspect(connection);
}

Result<> SqliteDialect::probe(const database::ConnectionSettings &settings) const
{
    return probeAddress(settings);
}

QString SqliteDialect::beginStatement() const
{
    // Takes the write lock at once: a transaction that reads first and writes later can only fail when both want to.
    return u"BEGIN IMMEDIATE"_s;
}

QString SqliteDialect::deferConstraints() const
{
    return u"PRAGMA defer_foreign_keys = ON"_s;
}

QString SqliteDialect::lockLedgerStatement() const
{
    return {};
}

QStringList SqliteDialect::sessionSetup(const dialect::SessionLimits &) const
{
    // The driver's busy timeout is the connection's.
    return {};
}

Result<dialect::RunLock> SqliteDialect::tryRunLock(database::Connection &) const
{
    return dialect::RunLock{.taken = true, .holder = {}};
}

QStringList SqliteDialect::createLedger() const
{
    // Not STRICT: the sqlite3 shells before 3.37 that people still have could not open the database any more.
    return {uR"(CREATE TABLE IF NOT EXISTS "relvar_migrations" (
    "id" TEXT PRIMARY KEY,
    "name" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "down_checksum" TEXT,
    "down_sql" TEXT,
    "down_transactional" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "statements_total" INTEGER,
    "statements_applied" INTEGER,
    "started_at" TEXT,
    "finished_at" TEXT,
    "duration_ms" INTEGER,
    "applied_by" TEXT,
    "tool_version" TEXT,
    "error" TEXT,
    "sequence" INTEGER NOT NULL,
    "statement_begun" INTEGER,
    "done_length" INTEGER,
    "done_checksum" TEXT,
    "process" TEXT,
    "ledger_version" INTEGER NOT NULL DEFAULT 2
))"_s,
            uR"(CREATE TABLE IF NOT EXISTS "relvar_journal" (
    "number" INTEGER PRIMARY KEY,
    "at" TEXT,
    "migration" TEXT,
    "event" TEXT,
    "detail" TEXT,
    "person" TEXT
))"_s};
}

QStringList SqliteDialect::upgradeLedger(int version) const
{
    if (version > 1)
        return {};
    return {uR"(ALTER TABLE "relvar_migrations" ADD COLUMN "statement_begun" INTEGER)"_s,
            uR"(ALTER TABLE "relvar_migrations" ADD COLUMN "done_length" INTEGER)"_s,
            uR"(ALTER TABLE "relvar_migrations" ADD COLUMN "done_checksum" TEXT)"_s,
            uR"(ALTER TABLE "relvar_migrations" ADD COLUMN "process" TEXT)"_s,
            uR"(ALTER TABLE "relvar_migrations" ADD COLUMN "ledger_version" INTEGER NOT NULL DEFAULT 2)"_s,
            uR"(ALTER TABLE "relvar_journal" ADD COLUMN "person" TEXT)"_s,
            // The first version noted a statement before it ran, whether it ran in a transaction or not.
            uR"(UPDATE "relvar_migrations"
SET "statement_begun" = "statements_applied", "statements_applied" = "statements_applied" - 1
WHERE "status" IN ('running', 'reverting') AND "statements_applied" > 0)"_s};
}

QString SqliteDialect::ledgerTable() const
{
    return sqlite::quoteIdentifier(u"relvar_migrations"_s);
}

QString SqliteDialect::journalTable() const
{
    return sqlite::quoteIdentifier(u"relvar_journal"_s);
}

QString SqliteDialect::ledgerVersionQuery() const
{
    // The version is the default of a column, so that one query tells, also where there is no ledger.
    return uR"(SELECT coalesce(max(CASE WHEN "name" = 'ledger_version' THEN CAST("dflt_value" AS INTEGER) END),
    min(1, count(*))) FROM pragma_table_info('relvar_migrations'))"_s;
}

QList<dialect::Statement> SqliteDialect::dropEverything(const dialect::Snapshot &snapshot) const
{
    return sqlite::dropEverything(snapshot);
}

Result<QList<dialect::Stash>> SqliteDialect::stashes(database::Connection &connection) const
{
    return sqlite::stashes(connection);
}

std::optional<dialect::Keeping> SqliteDialect::keeping(const QString &statement) const
{
    return sqlite::keeping(statement);
}

Result<dialect::TableSize> SqliteDialect::sizeOf(database::Connection &connection, const QString &quotedTable) const
{
    return sqlite::sizeOf(connection, quotedTable);
}

Result<QStringList> SqliteDialect::sessionRestore(database::Connection &connection) const
{
    const auto settings = connection.query(
        u"SELECT 'foreign_keys', foreign_keys FROM pragma_foreign_keys "
        "UNION ALL SELECT 'legacy_alter_table', legacy_alter_table FROM pragma_legacy_alter_table "
        "UNION ALL SELECT 'recursive_triggers', recursive_triggers FROM pragma_recursive_triggers "
        "UNION ALL SELECT 'ignore_check_constraints', ignore_check_constraints FROM pragma_ignore_check_constraints "
        "UNION ALL SELECT 'defer_foreign_keys', defer_foreign_keys FROM pragma_defer_foreign_keys"_s);
    if (!settings)
        return fail(settings.error());
    QStringList statements;
    for (const QVariantList &row : settings->rows)
        statements.append(u"PRAGMA %1 = %2"_s.arg(row.at(0).toString(), row.at(1).toString()));
    // Whoever left it on never meant to.
    statements.append(u"PRAGMA writable_schema = OFF"_s);
    return statements;
}

} // namespace relvar::sqlite
