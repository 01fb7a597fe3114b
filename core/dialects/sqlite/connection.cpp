// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/connection.h"

#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/frame.h"
#include "dialects/sqlite/lockholder.h"
#include "dialects/sqlite/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QThread>

#include <dlfcn.h>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

namespace {

constexpr auto inMemoryPath = ":memory:"_L1;
constexpr int lockWaitMs = 5000;
constexpr int lockPollMs = 20;
/// A megabyte or so between two looks at whether somebody wants it to stop.
constexpr int pagesAtOnce = 256;

struct CloseDatabase
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

using StatementHandle = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// What other threads may do to a connection: stop its statement, as long as it is open.
struct Interruption
{
    QMutex mutex;
    /// Null once the connection is closed.
    sqlite3 *handle = nullptr;
    int requests = 0;

    int count()
    {
        const QMutexLocker lock(&mutex);
        return requests;
    }
};

int bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, place);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return bytes.isEmpty() ? sqlite3_bind_zeroblob(statement, place, 0)
                               : sqlite3_bind_blob64(statement, place, bytes.constData(), sqlite3_uint64(bytes.size()),
                                                     SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray utf8 = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, place, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    }
}

QVariant valueAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        // The text first: it is what the number of bytes is counted from.
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(utf8, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

/// The counters of 64 bits are there since SQLite 3.37, and Relvar runs with older libraries than it was built with:
/// https://www.sqlite.org/releaselog/3_37_0.html
using LongCounter = sqlite3_int64 (*)(sqlite3 *);

LongCounter longCounter(const char *name)
{
    return reinterpret_cast<LongCounter>(dlsym(RTLD_DEFAULT, name));
}

qint64 changes(sqlite3 *handle)
{
    static const LongCounter counter = longCounter("sqlite3_changes64");
    return counter ? counter(handle) : sqlite3_changes(handle);
}

qint64 totalChanges(sqlite3 *handle)
{
    static const LongCounter counter = longCounter("sqlite3_total_changes64");
    return counter ? counter(handle) : sqlite3_total_changes(handle);
}

class SqliteConnection final : public database::Connection
{
public:
    explicit SqliteConnection(Address address)
        : m_address(std::move(address))
        , m_interruption(std::make_shared<Interruption>())
    {
    }

    ~SqliteConnection() override
    {
        const QMutexLocker lock(&m_interruption->mutex);
        m_interruption->handle = nullptr;
    }

    Q_DISABLE_COPY_MOVE(SqliteConnection)

    Result<> open(bool readOnly)
    {
        const int access = readOnly                                 ? SQLITE_OPEN_READONLY
                           : m_address.inMemory || m_address.create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                                    : SQLITE_OPEN_READWRITE;
        sqlite3 *handle = nullptr;
        // A connection stays in its thread, so it needs no mutex; interrupting is safe without one.
        const int code = sqlite3_open_v2(m_address.path.toUtf8().constData(), &handle,
                                         access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
        m_handle.reset(handle);
        if (code != SQLITE_OK)
            return fail(error(code));
        m_interruption->handle = handle;
        sqlite3_busy_handler(handle, &SqliteConnection::waitForLock, this);
        // The first read of the file: only now SQLite looks at what it is, and who holds it.
        if (auto read = execute(u"SELECT count(*) FROM sqlite_master"_s, {}); !read)
            return fail(read.error());
        if (auto enforced = execute(u"PRAGMA foreign_keys = ON"_s, {}); !enforced)
            return fail(enforced.error());
        return {};
    }

    void refuseWhatReachesOutside();
    void takeQuotedForText(bool takes);

    Result<> forEachRow(const QString &sql, const std::function<void(const Row &)> &take)
    {
        const auto statement = prepare(sql, {});
        if (!statement)
            return fail(statement.error());
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(statement->get())) == SQLITE_ROW)
            take(Row(statement->get()));
        if (code != SQLITE_DONE)
            return fail(error(code));
        return {};
    }

    Result<database::ResultSet> query(const QString &sql, const QVariantList &parameters) override
    {
        const auto statement = prepare(sql, parameters);
        if (!statement)
            return fail(statement.error());
        database::ResultSet result;
        const int count = sqlite3_column_count(statement->get());
        for (int column = 0; column < count; ++column)
            result.columns.append(QString::fromUtf8(sqlite3_column_name(statement->get(), column)));
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(statement->get())) == SQLITE_ROW) {
            QVariantList row;
            row.reserve(count);
            for (int column = 0; column < count; ++column)
                row.append(valueAt(statement->get(), column));
            result.rows.append(std::move(row));
        }
        if (code != SQLITE_DONE)
            return fail(error(code));
        return result;
    }

    dialect::AnswerOrRefusal answer(const QString &sql, const dialect::AnswerLimit &limit)
    {
        const auto statement = prepare(sql, {});
        if (!statement)
            return refusal(statement.error(), sql);
        const qint64 before = totalChanges(m_handle.get());
        const bool reads = sqlite3_stmt_readonly(statement->get()) != 0;
        dialect::Answer answer;
        const int count = sqlite3_column_count(statement->get());
        for (int column = 0; column < count; ++column)
            answer.rows.columns.append(QString::fromUtf8(sqlite3_column_name(statement->get(), column)));
        qint64 bytes = 0;
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(statement->get())) == SQLITE_ROW) {
            ++answer.count;
            answer.isCut = answer.isCut || answer.rows.rows.size() >= limit.rows || bytes >= limit.bytes;
            if (answer.isCut && reads) {
                // Nothing comes of the rest.
                answer.count = -1;
                code = SQLITE_DONE;
                break;
            }
            if (answer.isCut)
                continue;
            QVariantList row;
            row.reserve(count);
            for (int column = 0; column < count; ++column) {
                row.append(valueAt(statement->get(), column));
                bytes += sqlite3_column_bytes(statement->get(), column);
            }
            answer.rows.rows.append(std::move(row));
        }
        if (code != SQLITE_DONE)
            return refusal(error(code), {});
        answer.changed = totalChanges(m_handle.get()) == before ? 0 : changes(m_handle.get());
        return answer;
    }

    Result<qint64> execute(const QString &sql, const QVariantList &parameters) override
    {
        const auto statement = prepare(sql, parameters);
        if (!statement)
            return fail(statement.error());
        const qint64 before = totalChanges(m_handle.get());
        // A statement that answers rows (RETURNING, some PRAGMAs) is done only when all of them were fetched.
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement->get());
        if (code != SQLITE_DONE)
            return fail(withClaim(error(code), sql));
        // sqlite3_changes() keeps the number of the last INSERT, UPDATE or DELETE through all other statements.
        return totalChanges(m_handle.get()) == before ? 0 : changes(m_handle.get());
    }

    // https://www.sqlite.org/backup.html
    Result<> copyTo(const QString &path, const database::CopyProgress &progress) override
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            return fail(SqliteError::PermissionDenied,
                        text("sqlite",
                             "The copy %1 cannot be made. Check that the folder is there and that you may "
                             "write to it.",
                             {path}),
                        file.errorString());
        }
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        // One snapshot: without a transaction of its own the copy would begin anew with each write of others.
        const auto begun = execute(u"BEGIN"_s, {}).and_then([&](qint64) {
            return query(u"SELECT count(*) FROM sqlite_master"_s, {});
        });
        const Result<> copied = begun ? copyPages(path, progress) : Result<>(fail(begun.error()));
        if (inTransaction())
            static_cast<void>(execute(u"ROLLBACK"_s, {}));
        if (!copied)
            QFile::remove(path);
        return copied;
    }

    bool inTransaction() const override { return sqlite3_get_autocommit(m_handle.get()) == 0; }

    database::ServerFacts facts() const override
    {
        return {u"SQLite "_s + QLatin1StringView(sqlite3_libversion()), sqlite3_libversion_number()};
    }

    database::Canceller canceller() const override
    {
        return [interruption = m_interruption] {
            const QMutexLocker lock(&interruption->mutex);
            ++interruption->requests;
            if (interruption->handle)
                sqlite3_interrupt(interruption->handle);
        };
    }

private:
    struct FinishBackup
    {
        void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
    };

    Result<> copyPages(const QString &path, const database::CopyProgress &progress)
    {
        sqlite3 *handle = nullptr;
        const int opened = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
        const std::unique_ptr<sqlite3, CloseDatabase> target(handle);
        const auto failure = [&](int code) {
            const QString words = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
            return fail(errorFor(code, words, path));
        };
        if (opened != SQLITE_OK)
            return failure(opened);
        // A copy that is torn by a power cut is made anew; the run has not begun.
        sqlite3_exec(handle, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
        std::unique_ptr<sqlite3_backup, FinishBackup> backup(
            sqlite3_backup_init(handle, "main", m_handle.get(), "main"));
        if (!backup)
            return failure(sqlite3_errcode(handle));
        int waits = 0;
        while (true) {
            const int code = sqlite3_backup_step(backup.get(), pagesAtOnce);
            const int pages = sqlite3_backup_pagecount(backup.get());
            if (!progress(pages - sqlite3_backup_remaining(backup.get()), pages))
                return fail(errorFor(SQLITE_INTERRUPT, {}, m_address.shown));
            if (code == SQLITE_DONE)
                break;
            const bool busy = code == SQLITE_BUSY || code == SQLITE_LOCKED;
            if (busy && ++waits * lockPollMs < lockWaitMs)
                QThread::msleep(lockPollMs);
            else if (code != SQLITE_OK)
                return failure(code);
        }
        const int finished = sqlite3_backup_finish(backup.release());
        return finished == SQLITE_OK ? Result<>() : Result<>(failure(finished));
    }

    Result<StatementHandle> prepare(const QString &sql, const QVariantList &parameters)
    {
        m_requestsBefore = m_interruption->count();
        const QByteArray utf8 = sql.toUtf8();
        sqlite3_stmt *prepared = nullptr;
        const char *tail = nullptr;
        const int code = sqlite3_prepare_v2(m_handle.get(), utf8.constData(), int(utf8.size()) + 1, &prepared, &tail);
        StatementHandle statement(prepared);
        if (code != SQLITE_OK)
            return fail(error(code));
        const bool more = *tail != '\0' && !tokenize(QString::fromUtf8(tail), 1).isEmpty();
        if (!statement || more) {
            return fail(SqliteError::NotOneStatement,
                        text("sqlite", QT_TRANSLATE_NOOP("sqlite", "Exactly one SQL statement is expected here.")),
                        sql);
        }
        const int places = sqlite3_bind_parameter_count(statement.get());
        if (places != parameters.size()) {
            return fail(SqliteError::WrongParameters,
                        text("sqlite", QT_TRANSLATE_NOOP("sqlite", "The statement has %1 places for values, not %2."),
                             {QString::number(places), QString::number(parameters.size())}),
                        sql);
        }
        for (int place = 1; place <= places; ++place) {
            if (const int bound = bind(statement.get(), place, parameters.at(place - 1)); bound != SQLITE_OK)
                return fail(error(bound));
        }
        return statement;
    }

    /// `unread`: the statement, where it was not even understood.
    tl::unexpected<dialect::Refusal> refusal(const Error &found, const QString &unread) const
    {
        dialect::Refusal refusal{found, {}, found.code.is(SqliteError::ReadOnly)};
        const int offset = unread.isEmpty() ? -1 : errorOffset(m_handle.get());
        if (offset >= 0)
            refusal.offset = QString::fromUtf8(unread.toUtf8().left(offset)).size();
        else if (!unread.isEmpty() && found.detail.contains("incomplete input"_L1))
            refusal.offset = unread.size();
        return tl::unexpected(refusal);
    }

    /// SQLite's own busy timeout cannot be cancelled; this one ends with the statement. Zero gives up.
    static int waitForLock(void *connection, int waits)
    {
        const auto *self = static_cast<SqliteConnection *>(connection);
        if (waits * lockPollMs >= lockWaitMs || self->interrupted())
            return 0;
        QThread::msleep(lockPollMs);
        return 1;
    }

    bool interrupted() const { return m_interruption->count() != m_requestsBefore; }

    Error error(int code) const
    {
        const bool cancelledWait = (code & 0xff) == SQLITE_BUSY && interrupted();
        const QString words = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(code));
        Error found = errorFor(cancelledWait ? SQLITE_INTERRUPT : code, words, m_address.shown);
        const QString holder
            = found.code.is(SqliteError::Locked) && !m_address.inMemory ? lockHolder(m_address.path) : QString();
        if (!holder.isEmpty()) {
            found.message = text("sqlite",
                                 "%1 is locked: %2 is using it. Close it or wait until it has finished, "
                                 "then try again.",
                                 {m_address.shown, holder});
            found.detail += u": "_s + holder;
        }
        return found;
    }

    /// The constraint of the claims has one name for all of them: which one it was, its words say.
    Error withClaim(Error found, const QString &statement)
    {
        const QString claim = found.code.is(SqliteError::ClaimFailed) ? claimOf(statement) : QString();
        if (claim.isEmpty())
            return found;
        // After a ROLLBACK there may be no telling what the words are computed from.
        const auto answer = query(claim, {});
        const QList<Token> tokens = tokenize(claim, 2);
        const QString words = answer && !answer->rows.isEmpty() ? answer->rows.first().first().toString()
                              : tokens.size() == 2 && tokens.last().kind == TokenKind::String ? tokens.last().name()
                                                                                              : QString();
        if (!words.isEmpty()) {
            found.message = text("sqlite",
                                 "%1 is not as the migration needs it, so the migration stopped itself. This does not "
                                 "hold: %2. Correct the database, or the file.",
                                 {m_address.shown, words});
        }
        return found;
    }

    Address m_address;
    std::shared_ptr<Interruption> m_interruption;
    std::unique_ptr<sqlite3, CloseDatabase> m_handle;
    int m_requestsBefore = 0;
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
        return qstricmp(first, "temp_store_directory") == 0 || qstricmp(first, "data_store_directory") == 0
                   ? SQLITE_DENY
                   : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

void SqliteConnection::takeQuotedForText(bool takes)
{
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_DQS_DML, int(takes), nullptr);
}

void SqliteConnection::refuseWhatReachesOutside()
{
    sqlite3_set_authorizer(m_handle.get(), authorize, nullptr);
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

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Row::number(int column) const
{
    return sqlite3_column_int(m_statement, column);
}

QByteArrayView Row::bytes(int column) const
{
    const unsigned char *utf8 = sqlite3_column_text(m_statement, column);
    return QByteArrayView(utf8, sqlite3_column_bytes(m_statement, column));
}

Result<> forEachRow(database::Connection &connection, const QString &sql, const std::function<void(const Row &)> &take)
{
    auto *own = dynamic_cast<SqliteConnection *>(&connection);
    Q_ASSERT(own);
    return own->forEachRow(sql, take);
}

dialect::AnswerOrRefusal answer(database::Connection &connection, const QString &sql, const dialect::AnswerLimit &limit)
{
    auto *own = dynamic_cast<SqliteConnection *>(&connection);
    Q_ASSERT(own);
    return own->answer(sql, limit);
}

void takeQuotedForText(database::Connection &connection, bool takes)
{
    auto *own = dynamic_cast<SqliteConnection *>(&connection);
    Q_ASSERT(own);
    own->takeQuotedForText(takes);
}

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
