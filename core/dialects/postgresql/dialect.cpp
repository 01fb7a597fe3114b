// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/dialect.h"

#include "dialects/postgresql/activity.h"
#include "dialects/postgresql/compile.h"
#include "dialects/postgresql/concurrently.h"
#include "dialects/postgresql/connection.h"
#include "dialects/postgresql/ddl.h"
#include "dialects/postgresql/gradual.h"
#include "dialects/postgresql/introspect.h"
#include "dialects/postgresql/invalidindexes.h"
#include "dialects/postgresql/language.h"
#include "dialects/postgresql/lease.h"
#include "dialects/postgresql/lockforecast.h"
#include "dialects/postgresql/lockholders.h"
#include "dialects/postgresql/offering.h"
#include "dialects/postgresql/online.h"
#include "dialects/postgresql/quoting.h"
#include "dialects/postgresql/rules.h"
#include "dialects/postgresql/scratch.h"
#include "dialects/postgresql/scriptreader.h"
#include "dialects/postgresql/session.h"
#include "dialects/postgresql/split.h"
#include "dialects/postgresql/stashcontent.h"
#include "dialects/postgresql/types.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

QString PostgresqlDialect::id() const
{
    return u"postgresql"_s;
}

QString PostgresqlDialect::displayName() const
{
    return u"PostgreSQL"_s;
}

const dialect::Capabilities &PostgresqlDialect::capabilities() const
{
    static const dialect::Capabilities capabilities{
        .serverSchemes = {u"postgresql"_s, u"postgres"_s},
        .runLock = true,
        .lockForecast = true,
        .watching = true,
        .namespaces = true,
        .enums = true,
        .comments = true,
        .onlineForms = true,
        .recordsDependencies = true,
        .materializedViews = true,
        .identityColumns = true,
        .includedColumns = true,
        .nullsNotDistinct = true,
        .exclusionConstraints = true,
        .partitions = true,
        .foreignKeyMatch = true,
        .tableOptions = {u"UNLOGGED"_s},
        .indexMethods = {u"btree"_s, u"hash"_s, u"gin"_s, u"gist"_s, u"brin"_s, u"spgist"_s},
        .collations = {u"C"_s, u"POSIX"_s, u"und-x-icu"_s},
        // NAMEDATALEN - 1: https://www.postgresql.org/docs/current/limits.html
        .identifierMaxBytes = 63,
    };
    return capabilities;
}

const diff::Rules &PostgresqlDialect::rules() const
{
    return postgresql::rules();
}

QStringList PostgresqlDialect::usualTypes() const
{
    return postgresql::usualTypes();
}

schema::Column PostgresqlDialect::keyColumn(const QString &name) const
{
    return {.id = ObjectId::create(),
            .name = name,
            .type = {u"bigint"_s, {}},
            .notNull = true,
            .identity = schema::Identity{}};
}

const dialect::Language &PostgresqlDialect::language() const
{
    static const PostgresqlLanguage language;
    return language;
}

QString PostgresqlDialect::quoteIdentifier(const QString &name) const
{
    return postgresql::quoteIdentifier(name);
}

QString PostgresqlDialect::quoteLiteral(const QVariant &value) const
{
    return postgresql::quoteLiteral(value);
}

QList<dialect::Statement> PostgresqlDialect::create(const schema::Schema &schema) const
{
    return createStatements(schema);
}

QList<dialect::Statement> PostgresqlDialect::create(const schema::Schema &schema, ObjectId object) const
{
    return createStatements(schema, object);
}

QList<dialect::SplitStatement> PostgresqlDialect::split(const QString &script) const
{
    return postgresql::split(script);
}

dialect::TransactionControl PostgresqlDialect::transactionControl(const QString &statement) const
{
    return postgresql::transactionControl(statement);
}

Result<dialect::CompiledChanges> PostgresqlDialect::compile(const schema::Schema &from, const schema::Schema &to,
                                                            const diff::Changes &changes,
                                                            const dialect::CompileOptions &options) const
{
    return compileChanges(from, to, changes, options);
}

Result<QList<dialect::Stage>> PostgresqlDialect::compileOnline(const schema::Schema &from, const schema::Schema &to,
                                                               const dialect::CompileOptions &options,
                                                               const dialect::OnlineOptions &online) const
{
    return postgresql::compileOnline(from, to, options, online);
}

Result<QList<dialect::Stage>> PostgresqlDialect::compileGradual(const schema::Schema &from, const schema::Schema &to,
                                                                const dialect::CompileOptions &options,
                                                                const dialect::OnlineOptions &online) const
{
    return postgresql::compileGradual(from, to, options, online);
}

dialect::Script PostgresqlDialect::frame(const QList<dialect::Statement> &statements) const
{
    return postgresql::frame(statements);
}

Result<std::unique_ptr<database::Connection>> PostgresqlDialect::open(const database::ConnectionSettings &settings,
                                                                      const database::CancelToken &cancel) const
{
    return openConnection(settings, cancel);
}

Result<std::unique_ptr<database::Connection>> PostgresqlDialect::openScratch(const dialect::ScratchPlace &place,
                                                                             const database::CancelToken &cancel) const
{
    return postgresql::openScratch(place, cancel);
}

Text PostgresqlDialect::limitOfProof(const database::ServerFacts &scratch, int targetVersion) const
{
    // server_version_num: major * 10000 + minor. Minors of one major differ in no statement.
    const int held = scratch.version / 10000;
    const int target = targetVersion / 10000;
    if (target == 0 || held == target)
        return {};
    return text("postgresql", "It was proved on PostgreSQL %1, and the target is PostgreSQL %2.",
                {QString::number(held), QString::number(target)});
}

schema::Schema PostgresqlDialect::emptySchema() const
{
    // Always the same id: what was drawn before anything was read stays where it is.
    constexpr ObjectId publicId(0x7075626c6963);
    return {.namespaces = {{.id = publicId, .name = u"public"_s, .comment = u"standard public schema"_s}}};
}

Result<dialect::Snapshot> PostgresqlDialect::introspect(database::Connection &connection) const
{
    return postgresql::introspect(connection);
}

std::optional<dialect::ScriptSnapshot> PostgresqlDialect::readScript(const QByteArray &script) const
{
    return postgresql::readScript(script);
}

Result<dialect::Offering> PostgresqlDialect::offering(database::Connection &connection) const
{
    return readOffering(connection);
}

Result<> PostgresqlDialect::probe(const database::ConnectionSettings &settings) const
{
    return probeAddress(settings);
}

QString PostgresqlDialect::beginStatement() const
{
    return u"BEGIN"_s;
}

QString PostgresqlDialect::deferConstraints() const
{
    return u"SET CONSTRAINTS ALL DEFERRED"_s;
}

// https://www.postgresql.org/docs/current/wal-async-commit.html: what is lost is the end of the log, never its middle.
QString PostgresqlDialect::commitWithoutWaitingStatement() const
{
    return u"SET LOCAL synchronous_commit = off"_s;
}

QString PostgresqlDialect::lockLedgerStatement() const
{
    // Conflicts with itself and with every writer, with no reader.
    return u"LOCK TABLE relvar.migrations IN SHARE ROW EXCLUSIVE MODE"_s;
}

QStringList PostgresqlDialect::sessionSetup(const dialect::SessionLimits &limits) const
{
    return postgresql::sessionSetup(limits);
}

Result<dialect::RunLock> PostgresqlDialect::tryRunLock(database::Connection &watching) const
{
    return postgresql::tryRunLock(watching);
}

Result<std::optional<QString>> PostgresqlDialect::runLockHolder(database::Connection &connection) const
{
    return postgresql::runLockHolder(connection);
}

QStringList PostgresqlDialect::createLedger() const
{
    return postgresql::createLedger();
}

QString PostgresqlDialect::ledgerTable() const
{
    return u"\"relvar\".\"migrations\""_s;
}

QString PostgresqlDialect::journalTable() const
{
    return u"\"relvar\".\"journal\""_s;
}

QStringList PostgresqlDialect::upgradeLedger(int version) const
{
    return postgresql::upgradeLedger(version);
}

QString PostgresqlDialect::ledgerVersionQuery() const
{
    return postgresql::ledgerVersionQuery();
}

QList<dialect::Statement> PostgresqlDialect::dropEverything(const dialect::Snapshot &snapshot) const
{
    return postgresql::dropEverything(snapshot);
}

Result<QList<dialect::Stash>> PostgresqlDialect::stashes(database::Connection &connection) const
{
    return postgresql::stashes(connection);
}

QList<dialect::LockForecast> PostgresqlDialect::forecastLocks(const schema::Schema &before,
                                                              const QStringList &statements, int version) const
{
    return postgresql::forecastLocks(before, statements, version);
}

Result<QList<dialect::LockHolder>> PostgresqlDialect::lockHolders(database::Connection &connection,
                                                                  const QStringList &quotedTables) const
{
    return postgresql::lockHolders(connection, quotedTables);
}

std::optional<dialect::Keeping> PostgresqlDialect::keeping(const QString &statement) const
{
    return postgresql::keeping(statement);
}

QString PostgresqlDialect::emptyStatement(const QString &quotedTable) const
{
    return u"TRUNCATE "_s + quotedTable;
}

Result<dialect::TableSize> PostgresqlDialect::sizeOf(database::Connection &connection, const QString &quotedTable) const
{
    return postgresql::sizeOf(connection, quotedTable);
}

Result<std::optional<bool>> PostgresqlDialect::hasRun(database::Connection &connection, const QString &statement) const
{
    return postgresql::hasRun(connection, statement);
}

Result<dialect::RunLock> PostgresqlDialect::tryRunLease(database::Connection &watching,
                                                        const dialect::RunLease &lease) const
{
    return postgresql::tryRunLease(watching, lease);
}

Result<bool> PostgresqlDialect::holdsRunLease(database::Connection &connection, const QString &token) const
{
    return postgresql::holdsRunLease(connection, token);
}

Result<> PostgresqlDialect::endRunLease(database::Connection &watching, const QString &token) const
{
    return postgresql::endRunLease(watching, token);
}

QStringList PostgresqlDialect::transactionSetup(const dialect::SessionLimits &limits) const
{
    return postgresql::transactionSetup(limits);
}

Result<qint64> PostgresqlDialect::sessionId(database::Connection &connection) const
{
    return postgresql::sessionId(connection);
}

Result<dialect::Activity> PostgresqlDialect::watch(database::Connection &watching, qint64 session) const
{
    return postgresql::watch(watching, session);
}

Result<> PostgresqlDialect::cancelStatement(database::Connection &watching, qint64 session) const
{
    return postgresql::cancelStatement(watching, session);
}

Result<> PostgresqlDialect::endSession(database::Connection &watching, qint64 session) const
{
    return postgresql::endSession(watching, session);
}

Result<QList<dialect::Leftover>> PostgresqlDialect::leftovers(database::Connection &connection,
                                                              const QString &statement) const
{
    return leftoversOf(connection, statement);
}

Result<QStringList> PostgresqlDialect::sessionRestore(database::Connection &connection) const
{
    return postgresql::sessionRestore(connection);
}

} // namespace relvar::postgresql
