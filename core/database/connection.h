// SPDX-License-Identifier: GPL-3.0-or-later
// An open connection to one database. Blocking; made, used and closed in one thread (a Canceller alone may be called
// from any). Every failure is an Error with the driver's words as detail.
#pragma once

#include "base/result.h"
#include "database/connectionsettings.h"

#include <QVariantList>

#include <QObject>

#include <functional>
#include <memory>

namespace relvar::database {
Q_NAMESPACE

/// What callers branch on, whatever the product.
enum class DatabaseError {
    /// The address cannot be understood.
    BadAddress,
    /// Nobody answers there: no such host, refused, no network.
    Unreachable,
    TimedOut,
    PasswordNeeded,
    WrongPassword,
    /// The two sides do not agree on encryption or a certificate.
    TlsRefused,
    UnknownDatabase,
    /// The server lets this user or address not in, or has no place for one more.
    NotAdmitted,
    PermissionDenied,
    ConnectionLost,
    Cancelled,
    /// Someone else holds what is needed.
    Locked,
    /// The statement refuses to run inside a transaction; it has done nothing.
    InsideTransaction,
    StatementFailed,
};
Q_ENUM_NS(DatabaseError)

/// Rows of a query, all in memory. Integers as qlonglong, floats as double, text as QString, binary as QByteArray,
/// NULL as an invalid QVariant.
struct ResultSet
{
    QStringList columns;
    QList<QVariantList> rows;
};

/// What the server says beside an answer: NOTICE, WARNING …
struct Notice
{
    /// "NOTICE", "WARNING", "INFO": the server's word.
    QString severity;
    QString message;
    /// DETAIL and HINT, a line each; often empty.
    QString detail;

    friend bool operator==(const Notice &, const Notice &) = default;
};

struct ServerFacts
{
    /// "SQLite 3.40.1", "PostgreSQL 15.20".
    QString product;
    /// 30401 style for SQLite is 3040001 (sqlite3_libversion_number), for PostgreSQL 150020 (server_version_num).
    int version = 0;
};

/// Told how much of a copy is done, in the driver's own unit; false stops it.
using CopyProgress = std::function<bool(qint64 done, qint64 of)>;

/// Stops what a connection is doing. Copyable, callable from any thread, returns at once, harmless after the connection
/// is gone.
using Canceller = std::function<void()>;

class Connection
{
public:
    virtual ~Connection() = default;

    /// One statement; `?` placeholders are filled with the parameters.
    virtual Result<ResultSet> query(const QString &sql, const QVariantList &parameters = {}) = 0;
    /// One statement whose rows do not matter. Answers the number of rows that it changed, -1 when the driver cannot
    /// tell.
    virtual Result<qint64> execute(const QString &sql, const QVariantList &parameters = {}) = 0;
    /// Several queries without parameters, in one round trip where the driver can; the answers in the same order. The
    /// first failure is the error of all.
    virtual Result<QList<ResultSet>> queries(const QStringList &statements);
    /// Told about each notice, in the thread that runs the statement, before the statement returns.
    virtual void onNotice(std::function<void(const Notice &)> handler);
    /// True when the server is gone or has closed the connection: every further statement fails until reconnect().
    [[nodiscard]] virtual bool isLost() const;
    /// A new session with the same settings in place of a lost one. What was open in the old one is rolled back.
    virtual Result<> reconnect();
    /// Copies the whole database, as it is at one moment, into a new file that only its owner may read. Other programs
    /// go on meanwhile. Outside a transaction. What was written of the file is removed when it fails. Only where
    /// Capabilities::copiesToFile.
    virtual Result<> copyTo(const QString &path, const CopyProgress &progress);
    /// A pooler stands between: what is told to the session may be gone, or be met by somebody else, after the end of the
    /// transaction.
    [[nodiscard]] virtual bool isPooled() const;
    /// True between BEGIN and COMMIT or ROLLBACK, asked from the driver, not remembered.
    [[nodiscard]] virtual bool inTransaction() const = 0;
    [[nodiscard]] virtual ServerFacts facts() const = 0;
    [[nodiscard]] virtual Canceller canceller() const = 0;
};

} // namespace relvar::database
