// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL 10 and newer, as dialect::Dialect sees a database. Only joins the parts of this room.
#pragma once

#include "dialect/dialect.h"
#include "dialects/postgresql/answering.h"
#include "dialects/postgresql/browsing.h"
#include "dialects/postgresql/realrows.h"

namespace relvar::postgresql {

class PostgresqlDialect final : public dialect::Dialect,
                                public PostgresqlRealRows,
                                public PostgresqlBrowsing,
                                public PostgresqlAnswering
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] const dialect::Capabilities &capabilities() const override;
    [[nodiscard]] const diff::Rules &rules() const override;
    [[nodiscard]] QStringList usualTypes() const override;
    [[nodiscard]] schema::Column keyColumn(const QString &name) const override;

    [[nodiscard]] const dialect::Language &language() const override;
    [[nodiscard]] QString quoteIdentifier(const QString &name) const override;
    [[nodiscard]] QString quoteLiteral(const QVariant &value) const override;
    [[nodiscard]] QList<dialect::Statement> create(const schema::Schema &schema) const override;
    [[nodiscard]] QList<dialect::Statement> create(const schema::Schema &schema, ObjectId object) const override;
    [[nodiscard]] QList<dialect::SplitStatement> split(const QString &script) const override;
    [[nodiscard]] dialect::TransactionControl transactionControl(const QString &statement) const override;

    [[nodiscard]] Result<dialect::CompiledChanges> compile(const schema::Schema &from, const schema::Schema &to,
                                                           const diff::Changes &changes,
                                                           const dialect::CompileOptions &options) const override;
    [[nodiscard]] Result<QList<dialect::Stage>> compileOnline(const schema::Schema &from, const schema::Schema &to,
                                                              const dialect::CompileOptions &options,
                                                              const dialect::OnlineOptions &online) const override;
    [[nodiscard]] Result<QList<dialect::Stage>> compileGradual(const schema::Schema &from, const schema::Schema &to,
                                                               const dialect::CompileOptions &options,
                                                               const dialect::OnlineOptions &online) const override;
    [[nodiscard]] dialect::Script frame(const QList<dialect::Statement> &statements) const override;

    [[nodiscard]] Result<std::unique_ptr<database::Connection>> open(
        const database::ConnectionSettings &settings, const database::CancelToken &cancel) const override;
    [[nodiscard]] Result<std::unique_ptr<database::Connection>> openScratch(
        const dialect::ScratchPlace &place, const database::CancelToken &cancel) const override;
    [[nodiscard]] Text limitOfProof(const database::ServerFacts &scratch, int targetVersion) const override;
    [[nodiscard]] schema::Schema emptySchema() const override;
    [[nodiscard]] Result<dialect::Snapshot> introspect(database::Connection &connection) const override;
    [[nodiscard]] std::optional<dialect::ScriptSnapshot> readScript(const QByteArray &script) const override;
    [[nodiscard]] Result<dialect::Offering> offering(database::Connection &connection) const override;
    [[nodiscard]] Result<> probe(const database::ConnectionSettings &settings) const override;

    [[nodiscard]] QString beginStatement() const override;
    [[nodiscard]] QString deferConstraints() const override;
    [[nodiscard]] QString lockLedgerStatement() const override;
    [[nodiscard]] QString commitWithoutWaitingStatement() const override;
    [[nodiscard]] QStringList sessionSetup(const dialect::SessionLimits &limits) const override;
    [[nodiscard]] Result<dialect::RunLock> tryRunLock(database::Connection &watching) const override;
    [[nodiscard]] Result<std::optional<QString>> runLockHolder(database::Connection &connection) const override;
    [[nodiscard]] Result<dialect::RunLock> tryRunLease(database::Connection &watching,
                                                       const dialect::RunLease &lease) const override;
    [[nodiscard]] Result<bool> holdsRunLease(database::Connection &connection, const QString &token) const override;
    [[nodiscard]] Result<> endRunLease(database::Connection &watching, const QString &token) const override;
    [[nodiscard]] QStringList transactionSetup(const dialect::SessionLimits &limits) const override;
    [[nodiscard]] QStringList createLedger() const override;
    [[nodiscard]] QString ledgerTable() const override;
    [[nodiscard]] QString journalTable() const override;
    [[nodiscard]] QStringList upgradeLedger(int version) const override;
    [[nodiscard]] QString ledgerVersionQuery() const override;
    [[nodiscard]] QList<dialect::Statement> dropEverything(const dialect::Snapshot &snapshot) const override;
    [[nodiscard]] Result<QList<dialect::Stash>> stashes(database::Connection &connection) const override;
    [[nodiscard]] std::optional<dialect::Keeping> keeping(const QString &statement) const override;
    [[nodiscard]] QList<dialect::LockForecast> forecastLocks(const schema::Schema &before, const QStringList &statements,
                                                             int version) const override;
    [[nodiscard]] Result<QList<dialect::LockHolder>> lockHolders(database::Connection &connection,
                                                                 const QStringList &quotedTables) const override;
    [[nodiscard]] QString emptyStatement(const QString &quotedTable) const override;
    [[nodiscard]] Result<dialect::TableSize> sizeOf(database::Connection &connection,
                                                    const QString &quotedTable) const override;
    [[nodiscard]] Result<std::optional<bool>> hasRun(database::Connection &connection,
                                                     const QString &statement) const override;
    [[nodiscard]] Result<qint64> sessionId(database::Connection &connection) const override;
    [[nodiscard]] Result<dialect::Activity> watch(database::Connection &watching, qint64 session) const override;
    [[nodiscard]] Result<> cancelStatement(database::Connection &watching, qint64 session) const override;
    [[nodiscard]] Result<> endSession(database::Connection &watching, qint64 session) const override;
    [[nodiscard]] Result<QList<dialect::Leftover>> leftovers(database::Connection &connection,
                                                             const QString &statement) const override;
    [[nodiscard]] Result<QStringList> sessionRestore(database::Connection &connection) const override;
};

} // namespace relvar::postgresql
