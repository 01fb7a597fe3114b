// SPDX-License-Identifier: GPL-3.0-or-later
// One session at libpq's level: sends statements, waits for all of their answers, cancels them, notices that the server
// is gone. Knows nothing of values.
#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "dialects/postgresql/handles.h"
#include "dialects/postgresql/interruption.h"
#include "dialects/postgresql/values.h"

#include <vector>

namespace relvar::postgresql {

class CancelRequest;

class Link
{
public:
    using Results = std::vector<ResultHandle>;

    /// `where` names the connection for people.
    Link(ConnectionHandle handle, std::shared_ptr<Interruption> interruption, QString where);
    ~Link();
    Q_DISABLE_COPY_MOVE(Link)

    /// The simple protocol: exactly as given, also several statements or one that allows no company (CREATE DATABASE).
    [[nodiscard]] Result<Results> run(const QString &sql);
    /// The extended protocol: one statement with numbered places.
    [[nodiscard]] Result<Results> run(const QString &sql, const Parameters &parameters);
    /// The same as run(), without keeping anything: `take` gets each row as it comes, as a result of its own, and at
    /// the end one without rows.
    [[nodiscard]] Result<> runRowByRow(const QString &sql, const std::function<void(ResultHandle)> &take);
    /// All in one round trip, one result each. `take` gets each as it comes, while the server works on the next; when
    /// one fails, what came before is worth nothing.
    [[nodiscard]] Result<> runPipeline(const QStringList &statements, const std::function<void(ResultHandle)> &take);

    void onNotice(std::function<void(const database::Notice &)> handler) { m_onNotice = std::move(handler); }
    [[nodiscard]] bool isLost() const;
    [[nodiscard]] bool inTransaction() const;
    /// The number that the other side gave: of a server process, or what a pooler made up.
    [[nodiscard]] int processId() const;
    /// Of the failure that was answered last: its SQLSTATE, and the 1-based character of the statement that it is
    /// about; 0: not told.
    [[nodiscard]] QString sqlStateOfError() const { return m_errorState; }
    [[nodiscard]] int positionOfError() const { return m_errorPosition; }
    /// server_version_num.
    [[nodiscard]] int serverVersion() const { return m_serverVersion; }

private:
    struct Waiting;

    [[nodiscard]] Result<> prepare(const QString &sql) const;
    [[nodiscard]] Result<Results> gatherAll(const QString &statement, bool sent);
    [[nodiscard]] Result<> gather(const QStringList &statements, bool sent, qsizetype pipelined,
                                  const std::function<void(ResultHandle)> &take);
    [[nodiscard]] bool awaitResult(Waiting &waiting);
    [[nodiscard]] bool waitOnce(Waiting &waiting, short events);
    [[nodiscard]] bool settleCancel(Waiting &waiting);
    [[nodiscard]] bool endCopy(bool in, Waiting &waiting);
    [[nodiscard]] Error errorOf(const pg_result *result, const QString &statement, bool cancelled);
    [[nodiscard]] Error lostError() const;
    [[nodiscard]] Error gaveUpError();

    static void receiveNotice(void *link, const pg_result *notice);

    ConnectionHandle m_handle;
    std::shared_ptr<Interruption> m_interruption;
    QString m_where;
    std::function<void(const database::Notice &)> m_onNotice;
    /// What the server said when it closed the session.
    QString m_farewell;
    int m_serverVersion = 0;
    QString m_errorState;
    int m_errorPosition = 0;
};

} // namespace relvar::postgresql
