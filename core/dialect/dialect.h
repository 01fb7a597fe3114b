// SPDX-License-Identifier: GPL-3.0-or-later
// What a database product knows of SQL, as small interfaces. Stateless and thread-safe; names no vendor.
// The one list of dialects is dialects/builtin.h.
#pragma once

#include "database/canceltoken.h"
#include "database/connectionsettings.h"
#include "dialect/activity.h"
#include "dialect/locks.h"
#include "dialect/stage.h"
#include "dialect/stash.h"
#include "diff/diff.h"

namespace relvar::dialect {
Q_NAMESPACE

/// Facts, read before anything is planned or offered in the window.
struct Capabilities
{
    /// The beginnings of an address ("postgresql" for postgresql://host/db); the first is the one that is written.
    /// Empty: a database is a file.
    QStringList serverSchemes;
    /// Runs are kept apart by a lock on a second connection, see Dialect::tryRunLock().
    bool runLock = false;
    /// Tables are locked in modes that forecastLocks() and lockHolders() can tell.
    bool lockForecast = false;
    /// A second connection can see what a session does: sessionId(), watch(), cancelStatement().
    bool watching = false;
    /// Connection::copyTo() works.
    bool copiesToFile = false;
    bool namespaces = false;
    bool enums = false;
    bool comments = false;
    /// compileOnline() and compileGradual() know forms of changes that keep nobody waiting.
    bool onlineForms = false;
    /// Views, triggers and others name in dependsOn all tables that they use.
    bool recordsDependencies = false;
    bool transactionalDdl = true;
    bool materializedViews = false;
    bool identityColumns = false;
    bool autoincrement = false;
    bool storedGeneratedColumns = true;
    bool virtualGeneratedColumns = false;
    bool deferrableForeignKeys = true;
    /// Keys and indexes may carry further columns (INCLUDE).
    bool includedColumns = false;
    /// Unique keys and indexes may take NULL for one value (NULLS NOT DISTINCT).
    bool nullsNotDistinct = false;
    bool exclusionConstraints = false;
    /// Tables may be parted (PARTITION BY) or inherit columns.
    bool partitions = false;
    /// Foreign keys of several columns may be MATCH FULL.
    bool foreignKeyMatch = false;
    /// Options a table may have, as Table::options names them.
    QStringList tableOptions;
    QStringList indexMethods;
    QStringList collations;
    int identifierMaxBytes = 0;
};

/// An object that introspection found and does not model.
struct NotHandled
{
    QString kind;
    QString name;
    /// Why, in words: "CREATE TABLE text could not be read: …".
    QString reason;
    /// In a script, where it stands (1 is the first); 0 elsewhere.
    int line = 0;
};

/// What the user of the connection may not read: its kind is "not visible".
[[nodiscard]] NotHandled notVisible(const QString &name, const QString &reason);
/// The first such; none: the schema is whole, and what is not in it is not in the database.
[[nodiscard]] const NotHandled *findNotVisible(const QList<NotHandled> &objects);

/// The history table of a migration tool, recognised by name and columns; never part of a schema.
struct ForeignHistory
{
    /// "dbmate", "golang-migrate", "Flyway", …
    QString tool;
    QString table;
};

/// Where the scratch databases of proofs and replays are made.
struct ScratchPlace
{
    /// A development server on which databases may be made and dropped; none: a private place that the dialect makes.
    std::optional<database::ConnectionSettings> server;
    /// Of the target, as ServerFacts::version: a private place is one of the same version where that can be had. 0: not
    /// known.
    int version = 0;
};

enum class OnlineError {
    /// The product has no such form, for anything or for this change.
    NotSupported,
    /// compileGradual(): the schemas differ in nothing, or in more than the name and type of one column or table.
    NotOneChange,
};
Q_ENUM_NS(OnlineError)

enum class ScratchError {
    /// There is no place for a scratch database here, and why: no server programs are installed.
    Unavailable,
    /// The place lacks what the schema needs: an extension, a collation.
    Lacking,
    /// The statement could reach outside of the scratch database, so it was not run.
    Refused,
};
Q_ENUM_NS(ScratchError)

/// What a run asks of its session. 0: no limit.
struct SessionLimits
{
    /// How long a statement waits for a lock before it fails as Locked.
    int lockTimeoutMs = 0;
    int statementTimeoutMs = 0;

    friend bool operator==(const SessionLimits &, const SessionLimits &) = default;
};

/// The answer to one attempt to get the lock that keeps runs apart.
struct RunLock
{
    bool taken = false;
    /// Who has it, for people: "relvar (process 4711, user ann, since 14:02:11)". Empty when taken or not known.
    QString holder;
};

/// The lock between runs as a row that has to be renewed: for connections whose sessions a pooler shares, where no lock
/// of a session lasts.
struct RunLease
{
    /// Of one run, unlike any other.
    QString token;
    /// For people.
    QString holder;
    int seconds = 30;
};

struct Snapshot
{
    schema::Schema schema;
    QList<NotHandled> notHandled;
    QList<ForeignHistory> histories;
    database::ServerFacts facts;
    /// Tables of Relvar itself, stashes among them: no part of the schema, but dropped with everything.
    QStringList ownTables;
};

/// What a script makes, read without a database.
struct ScriptSnapshot
{
    Snapshot snapshot;
    /// Written by the product's own dump program: every text is as the database spells it. Otherwise expressions, and
    /// the texts of views and so on, are as somebody wrote them: not normalised.
    bool isDump = false;
    /// A dump without its last lines: there is no telling what is missing.
    bool isCutOff = false;
};

/// One statement of a text with where it stands.
struct SplitStatement
{
    /// Without the final semicolon and without comments around it.
    QString sql;
    /// 1-based line of its first word in the text.
    int line = 1;
};

/// What a statement does to transactions, so that a runner can follow a file that brings its own.
/// Alone: it refuses to run in one, or ends one by itself (VACUUM, CREATE INDEX CONCURRENTLY, a block that commits).
enum class TransactionControl { None, Begin, Commit, Rollback, Savepoint, Alone };

class Language;
struct Offering;

/// The form of the ledger that this version makes and writes; see Dialect::upgradeLedger().
inline constexpr int ledgerVersion = 2;

class Dialect
{
public:
    virtual ~Dialect() = default;

    /// "sqlite", "postgresql": in relvar.toml and ConnectionSettings.
    [[nodiscard]] virtual QString id() const = 0;
    /// "SQLite": for people.
    [[nodiscard]] virtual QString displayName() const = 0;
    [[nodiscard]] virtual const Capabilities &capabilities() const = 0;
    [[nodiscard]] virtual const diff::Rules &rules() const = 0;
    /// Types offered in a combo box, most usual first.
    [[nodiscard]] virtual QStringList usualTypes() const = 0;
    /// The type of a key column that new tables get ("INTEGER").
    [[nodiscard]] virtual schema::Column keyColumn(const QString &name) const = 0;

    // Spelling
    /// What editors of SQL need to know; a product may have no more than its name.
    [[nodiscard]] virtual const Language &language() const;
    /// The one function that quotes identifiers: quotes always, doubles the quotes inside.
    [[nodiscard]] virtual QString quoteIdentifier(const QString &name) const = 0;
    [[nodiscard]] virtual QString quoteLiteral(const QVariant &value) const = 0;
    /// The statements that make the whole schema in an empty database, in a valid order. Verbatim definitions are used
    /// where the schema has them.
    [[nodiscard]] virtual QList<Statement> create(const schema::Schema &schema) const = 0;
    /// The same for one table with its indexes and triggers ("Copy DDL", the inspector's SQL tab).
    [[nodiscard]] virtual QList<Statement> create(const schema::Schema &schema, ObjectId object) const = 0;
    [[nodiscard]] virtual QList<SplitStatement> split(const QString &script) const = 0;
    [[nodiscard]] virtual TransactionControl transactionControl(const QString &statement) const = 0;

    // Compiling
    /// Steps for the changes from → to. Errors: a change that the product cannot make.
    [[nodiscard]] virtual Result<CompiledChanges> compile(const schema::Schema &from, const schema::Schema &to,
                                                          const diff::Changes &changes,
                                                          const CompileOptions &options) const = 0;
    /// The same in migrations that keep readers and writers waiting for moments only, where the product has a form for
    /// that; at least one. The last leads to `to`.
    [[nodiscard]] virtual Result<QList<Stage>> compileOnline(const schema::Schema &from, const schema::Schema &to,
                                                             const CompileOptions &options,
                                                             const OnlineOptions &online) const;
    /// One column or table gets another name or type while programs use the old and the new: the first migrations let
    /// both live and keep them in step, the last one takes the old away. Errors: the difference is something else, or
    /// the product knows no such form. Only where Capabilities::onlineForms.
    [[nodiscard]] virtual Result<QList<Stage>> compileGradual(const schema::Schema &from, const schema::Schema &to,
                                                              const CompileOptions &options,
                                                              const OnlineOptions &online) const;
    /// Puts sorted statements into the frame that they need (SQLite: PRAGMA, BEGIN and COMMIT around a rebuild; merges
    /// what several steps ask for once).
    [[nodiscard]] virtual Script frame(const QList<Statement> &statements) const = 0;

    // Databases
    [[nodiscard]] virtual Result<std::unique_ptr<database::Connection>> open(
        const database::ConnectionSettings &settings, const database::CancelToken &cancel = {}) const = 0;
    /// A private empty database for proofs and replays, where what could reach outside is refused. It goes with the
    /// connection. Errors: ScratchError.
    [[nodiscard]] virtual Result<std::unique_ptr<database::Connection>> openScratch(const ScratchPlace &place = {},
                                                                                    const database::CancelToken &cancel
                                                                                    = {}) const = 0;
    /// What a proof held on the scratch database leaves open for a target of that version: "Proved on PostgreSQL 15,
    /// the target has 18." Empty: nothing, or the target's version is 0, not known.
    [[nodiscard]] virtual Text limitOfProof(const database::ServerFacts &scratch, int targetVersion) const
    {
        Q_UNUSED(scratch)
        Q_UNUSED(targetVersion)
        return {};
    }
    /// The schema that a new database of the product has: in PostgreSQL the namespace public.
    [[nodiscard]] virtual schema::Schema emptySchema() const = 0;
    /// Reads the whole schema in one consistent snapshot. Tables of Relvar itself (relvar_*) are left out.
    [[nodiscard]] virtual Result<Snapshot> introspect(database::Connection &connection) const = 0;
    /// The schema that a script (UTF-8) makes in an empty database, without one. What only a database can tell is reported as
    /// not handled, with its line. Nothing: the product's scripts are cheap to run, so they are run.
    [[nodiscard]] virtual std::optional<ScriptSnapshot> readScript(const QByteArray &script) const
    {
        Q_UNUSED(script)
        return {};
    }
    /// What this database has to choose from, beyond what every one of the product has. Default: nothing.
    [[nodiscard]] virtual Result<Offering> offering(database::Connection &connection) const;
    /// Checks whether the settings' address may name a database (file exists and is one) without opening it for
    /// writing.
    [[nodiscard]] virtual Result<> probe(const database::ConnectionSettings &settings) const = 0;

    // Running
    [[nodiscard]] virtual QString beginStatement() const = 0;
    /// Inside a transaction: foreign keys are checked at its end, as far as the product can.
    [[nodiscard]] virtual QString deferConstraints() const = 0;
    /// Inside a transaction: makes every other run wait that wants to change the ledger. Empty where beginStatement()
    /// does.
    [[nodiscard]] virtual QString lockLedgerStatement() const = 0;
    /// Inside a transaction: its end need not wait for the disk, because everything that relies on it is written after
    /// it, so that a crash loses both or neither. Empty where the product has no such thing.
    [[nodiscard]] virtual QString commitWithoutWaitingStatement() const { return {}; }
    /// Statements that give the session its limits.
    [[nodiscard]] virtual QStringList sessionSetup(const SessionLimits &limits) const = 0;
    /// One attempt, without waiting, outside a transaction, on a connection that does nothing else; the lock goes with
    /// that connection. Only where Capabilities::runLock.
    [[nodiscard]] virtual Result<RunLock> tryRunLock(database::Connection &watching) const = 0;
    /// Who has that lock at this moment, without asking for it; none: nobody. Only where Capabilities::runLock.
    [[nodiscard]] virtual Result<std::optional<QString>> runLockHolder(database::Connection &connection) const;
    /// tryRunLock() for a connection that isPooled(): takes the lease, or renews the one with that token. Makes its table when
    /// it is missing. Who holds the one is in the way of the other.
    [[nodiscard]] virtual Result<RunLock> tryRunLease(database::Connection &watching, const RunLease &lease) const;
    /// True when the lease with the token has not gone to another run. Inside the transaction that relies on it.
    [[nodiscard]] virtual Result<bool> holdsRunLease(database::Connection &connection, const QString &token) const;
    [[nodiscard]] virtual Result<> endRunLease(database::Connection &watching, const QString &token) const;
    /// The statements of sessionSetup() for one transaction that has just begun: behind a pooler the session goes to
    /// others afterwards.
    [[nodiscard]] virtual QStringList transactionSetup(const SessionLimits &limits) const;
    /// Statements that make Relvar's own tables when they are missing (the only IF NOT EXISTS), and their quoted names.
    [[nodiscard]] virtual QStringList createLedger() const = 0;
    /// Statements that bring a ledger of that older version to ledgerVersion.
    [[nodiscard]] virtual QStringList upgradeLedger(int version) const = 0;
    [[nodiscard]] virtual QString ledgerTable() const = 0;
    [[nodiscard]] virtual QString journalTable() const = 0;
    /// A query that answers one row with the version of the ledger; 0: there is none.
    [[nodiscard]] virtual QString ledgerVersionQuery() const = 0;
    /// Statements that drop every object of the schema (`fresh`), Relvar's and foreign histories' tables included.
    [[nodiscard]] virtual QList<Statement> dropEverything(const Snapshot &snapshot) const = 0;
    /// The tables in which migrations keep something, without those that hold no more than a sequence's position.
    [[nodiscard]] virtual Result<QList<Stash>> stashes(database::Connection &connection) const;
    /// What a statement of compile()'s puts aside; nothing for any other.
    [[nodiscard]] virtual std::optional<Keeping> keeping(const QString &statement) const;
    /// Takes all rows out of a table and gives their space back.
    [[nodiscard]] virtual QString emptyStatement(const QString &quotedTable) const;
    /// Cheap: of large tables what the database guesses.
    [[nodiscard]] virtual Result<TableSize> sizeOf(database::Connection &connection, const QString &quotedTable) const;
    /// What each of the statements, which run one after another from that schema on, locks and does to tables on a
    /// server of that ServerFacts::version; 0: not known, the newest is meant. Only where Capabilities::lockForecast.
    [[nodiscard]] virtual QList<LockForecast> forecastLocks(const schema::Schema &before, const QStringList &statements,
                                                            int version) const;
    /// Who holds locks on those tables now, the connection itself left out. Only where Capabilities::lockForecast.
    [[nodiscard]] virtual Result<QList<LockHolder>> lockHolders(database::Connection &connection,
                                                                const QStringList &quotedTables) const;
    /// What the other methods call this session. Only where Capabilities::watching.
    [[nodiscard]] virtual Result<qint64> sessionId(database::Connection &connection) const;
    /// Looks once, without waiting. Only where Capabilities::watching.
    [[nodiscard]] virtual Result<Activity> watch(database::Connection &watching, qint64 session) const;
    /// Asks the server to cancel what a session does. Errors: PermissionDenied. Only where Capabilities::watching.
    [[nodiscard]] virtual Result<> cancelStatement(database::Connection &watching, qint64 session) const;
    /// The same for one that is idle in its transaction, which is rolled back.
    [[nodiscard]] virtual Result<> endSession(database::Connection &watching, qint64 session) const;
    /// What an earlier try of the statement left behind, which runs outside a transaction. Empty for most statements.
    [[nodiscard]] virtual Result<QList<Leftover>> leftovers(database::Connection &connection,
                                                            const QString &statement) const;
    /// Whether a statement that runs TransactionControl::Alone, and was not seen to end, came to its end; none where the
    /// database cannot tell.
    [[nodiscard]] virtual Result<std::optional<bool>> hasRun(database::Connection &connection,
                                                             const QString &statement) const;
    /// Settings of the session that a file may change, read before a file and put back after it whatever happens.
    [[nodiscard]] virtual Result<QStringList> sessionRestore(database::Connection &connection) const = 0;
};

/// The dialect with that id in the list, or null.
[[nodiscard]] const Dialect *find(const QList<const Dialect *> &dialects, const QString &id);

} // namespace relvar::dialect
