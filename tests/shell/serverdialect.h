// SPDX-License-Identifier: GPL-3.0-or-later
// Databases on a pretended server: test://user@host/name opens the SQLite file <name>.db of a folder, and a port means
// waiting for a greeting from that TCP port first. Wrong passwords and unknown hosts are refused as servers do.
#pragma once

#include "dialects/sqlite/dialect.h"

#include <QHash>

#include <atomic>

namespace relvar::test {

class ServerDialect final : public dialect::Dialect
{
public:
    explicit ServerDialect(QString folder);

    /// By user: who is in it must say this.
    QHash<QString, QString> passwords;
    /// Nobody answers. Set from any thread.
    std::atomic_bool isDown = false;

    [[nodiscard]] Result<std::unique_ptr<database::Connection>> open(
        const database::ConnectionSettings &settings, const database::CancelToken &cancel) const override;
    [[nodiscard]] Result<> probe(const database::ConnectionSettings &settings) const override;
    [[nodiscard]] QString id() const override { return QStringLiteral("test"); }
    [[nodiscard]] QString displayName() const override { return QStringLiteral("Test server"); }
    [[nodiscard]] const dialect::Capabilities &capabilities() const override { return m_capabilities; }

    // The rest is SQLite's.
    [[nodiscard]] const diff::Rules &rules() const override { return m_sqlite.rules(); }
    [[nodiscard]] QStringList usualTypes() const override { return m_sqlite.usualTypes(); }
    [[nodiscard]] schema::Column keyColumn(const QString &name) const override { return m_sqlite.keyColumn(name); }
    [[nodiscard]] QString quoteIdentifier(const QString &name) const override { return m_sqlite.quoteIdentifier(name); }
    [[nodiscard]] QString quoteLiteral(const QVariant &value) const override { return m_sqlite.quoteLiteral(value); }
    [[nodiscard]] QList<dialect::Statement> create(const schema::Schema &schema) const override
    {
        return m_sqlite.create(schema);
    }
    [[nodiscard]] QList<dialect::Statement> create(const schema::Schema &schema, ObjectId object) const override
    {
        return m_sqlite.create(schema, object);
    }
    [[nodiscard]] QList<dialect::SplitStatement> split(const QString &script) const override
    {
        return m_sqlite.split(script);
    }
    [[nodiscard]] dialect::TransactionControl transactionControl(const QString &statement) const override
    {
        return m_sqlite.transactionControl(statement);
    }
    [[nodiscard]] Result<dialect::CompiledChanges> compile(const schema::Schema &from, const schema::Schema &to,
                                                           const diff::Changes &changes,
                                                           const dialect::CompileOptions &options) const override
    {
        return m_sqlite.compile(from, to, changes, options);
    }
    [[nodiscard]] dialect::Script frame(const QList<dialect::Statement> &statements) const override
    {
        return m_sqlite.frame(statements);
    }
    [[nodiscard]] Result<std::unique_ptr<database::Connection>> openScratch(
        const dialect::ScratchPlace &place, const database::CancelToken &cancel) const override
    {
        return m_sqlite.openScratch(place, cancel);
    }
    [[nodiscard]] schema::Schema emptySchema() const override { return m_sqlite.emptySchema(); }
    [[nodiscard]] Result<dialect::Snapshot> introspect(database::Connection &connection) const override
    {
        return m_sqlite.introspect(connection);
    }
    [[nodiscard]] QString beginStatement() const override { return m_sqlite.beginStatement(); }
    [[nodiscard]] QString deferConstraints() const override { return m_sqlite.deferConstraints(); }
    [[nodiscard]] QString lockLedgerStatement() const override { return m_sqlite.lockLedgerStatement(); }
    [[nodiscard]] QStringList sessionSetup(const dialect::SessionLimits &limits) const override
    {
        return m_sqlite.sessionSetup(limits);
    }
    [[nodiscard]] Result<dialect::RunLock> tryRunLock(database::Connection &watching) const override
    {
        return m_sqlite.tryRunLock(watching);
    }
    [[nodiscard]] QStringList createLedger() const override { return m_sqlite.createLedger(); }
    [[nodiscard]] QString ledgerTable() const override { return m_sqlite.ledgerTable(); }
    [[nodiscard]] QString journalTable() const override { return m_sqlite.journalTable(); }
    [[nodiscard]] QStringList upgradeLedger(int version) const override { return m_sqlite.upgradeLedger(version); }
    [[nodiscard]] QString ledgerVersionQuery() const override { return m_sqlite.ledgerVersionQuery(); }
    [[nodiscard]] QList<dialect::Statement> dropEverything(const dialect::Snapshot &snapshot) const override
    {
        return m_sqlite.dropEverything(snapshot);
    }
    [[nodiscard]] Result<QStringList> sessionRestore(database::Connection &connection) const override
    {
        return m_sqlite.sessionRestore(connection);
    }

private:
    sqlite::SqliteDialect m_sqlite;
    dialect::Capabilities m_capabilities;
    QString m_folder;
};

/// Takes connections and never says a word.
class SilentServer
{
public:
    SilentServer();
    ~SilentServer();
    Q_DISABLE_COPY_MOVE(SilentServer)

    [[nodiscard]] QString port() const;

private:
    int m_socket = -1;
};

} // namespace relvar::test
