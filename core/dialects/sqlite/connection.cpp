// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/connection.h"

#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/split.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

namespace {

constexpr auto inMemoryPath = ":memory:"_L1;

/// The driver's handle as other threads may see it: null once the connection is closed.
struct SharedHandle
{
    QMutex mutex;
    sqlite3 *handle = nullptr;
};

QString uniqueName()
{
    static std::atomic<quint64> last = 0;
    return u"relvar-sqlite-%1"_s.arg(++last);
}

/// Qt takes a null QString or QByteArray for NULL; here only an invalid QVariant is.
QVariant withoutNullValues(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(""_L1);
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("", 0);
    return value;
}

class SqliteConnection final : public database::Connection
{
public:
    explicit SqliteConnection(Address address)
        : m_address(std::move(address))
        , m_name(uniqueName())
        , m_shared(std::make_shared<SharedHandle>())
    {
    }

    ~SqliteConnection() override
    {
        {
            const QMutexLocker lock(&m_shared->mutex);
            m_shared->handle = nullptr;
        }
        m_database.close();
        m_database = {};
        if (QSqlDatabase::contains(m_name))
            QSqlDatabase::removeDatabase(m_name);
    }

    Q_DISABLE_COPY_MOVE(SqliteConnection)

    Result<> open(bool readOnly)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        if (!m_database.isValid()) {
            return fail(SqliteError::Other,
                        text("sqlite",
                             QT_TRANSLATE_NOOP("sqlite",
                                               "Qt's driver for SQLite is missing. Install the package "
                                               "libqt6sql6-sqlite.")));
        }
        m_database.setDatabaseName(m_address.path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s + (readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
        if (!m_database.open())
            return fail(errorOf(m_database.lastError()));
        const QVariant handle = m_database.driver()->handle();
        Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
        m_shared->handle = m_handle;
        // The first read of the file: only now SQLite looks at what it is, and who holds it.
        if (auto read = query(u"SELECT sqlite_source_id(), count(*) FROM sqlite_schema"_s, {}); !read)
            return fail(read.error());
        else if (read->rows.constFirst().constFirst().toString() != QLatin1StringView(sqlite3_sourceid()))
            return fail(twoLibraries());
        if (auto enforced = execute(u"PRAGMA foreign_keys = ON"_s, {}); !enforced)
            return fail(enforced.error());
        return {};
    }

    void refuseWhatReachesOutside();

    Result<database::ResultSet> query(const QString &sql, const QVariantList &parameters) override
    {
        QSqlQuery query(m_database);
        if (auto run = start(query, sql, parameters); !run)
            return fail(run.error());
        database::ResultSet result;
        const QSqlRecord record = query.record();
        const int count = record.count();
        for (int column = 0; column < count; ++column)
            result.columns.append(record.fieldName(column));
        while (query.next()) {
            QVariantList row;
            row.reserve(count);
            for (int column = 0; column < count; ++column) {
                QVariant value = query.value(column);
                row.append(value.isNull() ? QVariant() : std::move(value));
            }
            result.rows.append(std::move(row));
        }
        if (query.lastError().isValid())
            return fail(errorOf(query.lastError()));
        return result;
    }

    Result<qint64> execute(const QString &sql, const QVariantList &parameters) override
    {
        const auto before = sqlite3_total_changes64(m_handle);
        QSqlQuery query(m_database);
        if (auto run = start(query, sql, parameters); !run)
            return fail(run.error());
        // A statement that answers rows (RETURNING, some PRAGMAs) is done only when all of them were fetched.
        while (query.next()) { }
        if (query.lastError().isValid())
            return fail(errorOf(query.lastError()));
        // sqlite3_changes() keeps the number of the last INSERT, UPDATE or DELETE through all other statements.
        return sqlite3_total_changes64(m_handle) == before ? 0 : qint64(sqlite3_changes64(m_handle));
    }

    bool inTransaction() const override { return sqlite3_get_autocommit(m_handle) == 0; }

    database::ServerFacts facts() const override
    {
        return {u"SQLite "_s + QLatin1StringView(sqlite3_libversion()), sqlite3_libversion_number()};
    }

    database::Canceller canceller() const override
    {
        return [shared = m_shared] {
            const QMutexLocker lock(&shared->mutex);
            if (shared->handle)
                sqlite3_interrupt(shared->handle);
        };
    }

private:
    Result<> start(QSqlQuery &query, const QString &sql, const QVariantList &parameters)
    {
        const QList<dialect::SplitStatement> statements = split(sql);
        if (statements.size() != 1) {
            return fail(SqliteError::NotOneStatement,
                        text("sqlite", QT_TRANSLATE_NOOP("sqlite", "One SQL statement is expected here, not %1."),
                             {QString::number(statements.size())}),
                        sql);
        }
        query.setForwardOnly(true);
        if (!query.prepare(statements.constFirst().sql))
            return fail(errorOf(query.lastError()));
        for (const QVariant &parameter : parameters)
            query.addBindValue(withoutNullValues(parameter));
        if (!query.exec())
            return fail(errorOf(query.lastError()));
        return {};
    }

    Error errorOf(const QSqlError &error) const
    {
        bool numeric = false;
        const int code = error.nativeErrorCode().toInt(&numeric);
        // What the driver itself refuses (a wrong number of parameters) has no result code.
        const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
        return errorFor(numeric ? code : SQLITE_ERROR, words, m_address.shown);
    }

    static Error twoLibraries()
    {
        return {SqliteError::Other,
                text("sqlite",
                     QT_TRANSLATE_NOOP("sqlite",
                                       "Qt's driver for SQLite brings another SQLite library than Relvar uses. Install "
                                       "Relvar and Qt from the same source.")),
                QLatin1StringView(sqlite3_sourceid()),
                {}};
    }

    Address m_address;
    QString m_name;
    std::shared_ptr<SharedHandle> m_shared;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
};

/// Called while a statement is prepared. Must not use the connection.
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_ATTACH: // VACUUM INTO attaches its target
    case SQLITE_DETACH:
        return SQLITE_DENY;
    case SQLITE_FUNCTION:
        return qstricmp(second, "load_extension") == 0 || qstricmp(second, "fts3_tokenizer") == 0 ? SQLITE_DENY
                                                                                                   : SQLITE_OK;
    case SQLITE_PRAGMA:
        // Both are variables of the whole process.
        return qstricmp(first, "temp_store_directory") == 0 || qstricmp(first, "data_store_directory") == 0 ? SQLITE_DENY
                                                                                                             : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

void SqliteConnection::refuseWhatReachesOutside()
{
    sqlite3_set_authorizer(m_handle, authorize, nullptr);
}

Result<std::unique_ptr<SqliteConnection>> openAddress(const Address &address, bool readOnly)
{
    auto connection = std::make_unique<SqliteConnection>(address);
    if (auto opened = connection->open(readOnly); !opened)
        return fail(opened.error());
    return connection;
}

Address privateAddress()
{
    return {inMemoryPath, inMemoryPath, true, false};
}

} // namespace

Address parseAddress(const QString &address)
{
    if (address == inMemoryPath)
        return privateAddress();
    constexpr auto createMode = "?mode=rwc"_L1;
    const bool create = address.endsWith(createMode);
    const QString shown = create ? address.chopped(createMode.size()) : address;
    // Absolute, because SQLite takes what begins with "file:" for a URI.
    return {shown.isEmpty() ? QString() : QFileInfo(shown).absoluteFilePath(), shown, false, create};
}

Result<> probeAddress(const database::ConnectionSettings &settings)
{
    const Address address = parseAddress(settings.address);
    if (address.inMemory)
        return {};
    const bool toBeMade = address.create && !settings.readOnly && !QFileInfo::exists(address.path)
        && QFileInfo(address.path).dir().exists();
    return toBeMade ? Result<>() : checkFile(address.path, address.shown);
}

Result<std::unique_ptr<database::Connection>> openConnection(const database::ConnectionSettings &settings)
{
    if (auto usable = probeAddress(settings); !usable)
        return fail(usable.error());
    const Address address = parseAddress(settings.address);
    return openAddress(address, settings.readOnly && !address.inMemory);
}

Result<std::unique_ptr<database::Connection>> openInMemory()
{
    return openAddress(privateAddress(), false);
}

Result<std::unique_ptr<database::Connection>> openScratch()
{
    auto connection = openAddress(privateAddress(), false);
    if (connection)
        (*connection)->refuseWhatReachesOutside();
    return connection;
}

} // namespace relvar::sqlite
