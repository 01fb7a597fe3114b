// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a scratch database that looks at every statement before it runs: refuses what reaches outside, and
// supplies roles and extensions that a schema takes for granted. The database goes with it.
#pragma once

#include "database/connection.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace relvar::postgresql {

/// A scratch database as openScratch() has made it.
struct ScratchDatabase
{
    QString name;
    /// The role that it belongs to and that works in it.
    QString owner;
    /// May drop the database, and in a private cluster make roles.
    std::unique_ptr<database::Connection> administrator;
    /// The superuser in the database itself, for extensions; only in a private cluster. Called from the same thread.
    std::function<Result<std::unique_ptr<database::Connection>>()> connectAsSuperuser;

    [[nodiscard]] bool isPrivate() const { return bool(connectAsSuperuser); }
};

/// Without an error of its own: what stays behind on a server that is gone cannot be helped.
void dropScratch(const ScratchDatabase &scratch);

class ScratchConnection final : public database::Connection
{
public:
    ScratchConnection(std::unique_ptr<database::Connection> inner, ScratchDatabase scratch);
    ~ScratchConnection() override;
    Q_DISABLE_COPY_MOVE(ScratchConnection)

    Result<database::ResultSet> query(const QString &sql, const QVariantList &parameters) override;
    Result<qint64> execute(const QString &sql, const QVariantList &parameters) override;
    Result<QList<database::ResultSet>> queries(const QStringList &statements) override;
    void onNotice(std::function<void(const database::Notice &)> handler) override;
    [[nodiscard]] bool isLost() const override;
    Result<> reconnect() override;
    [[nodiscard]] bool inTransaction() const override;
    [[nodiscard]] database::ServerFacts facts() const override;
    [[nodiscard]] database::Canceller canceller() const override;

private:
    /// What is to be done with a statement instead of running it, or around it.
    struct Admission
    {
        /// Done already: its effect is on roles, which stay as they are.
        bool isDone = false;
        /// Run by the superuser, because the owner may not.
        bool asSuperuser = false;
        /// Schemas that the new owner of something gets into for the time of the statement.
        QStringList before;
        QStringList after;
    };

    [[nodiscard]] Result<Admission> admit(const QString &sql);
    [[nodiscard]] Result<> supplyRoles(const QStringList &names);
    [[nodiscard]] Result<Admission> admitExtension(const QString &name, const QString &sql);
    [[nodiscard]] Result<Admission> admitOwnerChange(const QStringList &roles);
    [[nodiscard]] Result<qint64> run(const QString &sql, const QVariantList &parameters, const Admission &admission);
    [[nodiscard]] static Error asScratchError(const Error &error);

    std::unique_ptr<database::Connection> m_inner;
    ScratchDatabase m_scratch;
    QSet<QString> m_roles;
};

} // namespace relvar::postgresql
