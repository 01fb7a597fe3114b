// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/errors.h"

#include "dialects/sqlite/rebuild.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

namespace {

constexpr int primaryCode(int resultCode)
{
    return resultCode & 0xff;
}

Error make(SqliteError code, const char *message, const QString &database, const QString &words)
{
    return {code, text("sqlite", message, {database}), words, {}};
}

/// SQLITE_ERROR covers everything from a typing error to a missing table; only the words tell which.
SqliteError kindOfPlainError(const QString &words)
{
    if (words.contains("syntax error"_L1) || words.contains("incomplete input"_L1)
        || words.contains("unrecognized token"_L1)) {
        return SqliteError::SyntaxError;
    }
    static constexpr QLatin1StringView wrongObject[] = {"no such "_L1,
                                                        "already exists"_L1,
                                                        "already another "_L1,
                                                        "duplicate column name"_L1,
                                                        "has no column named"_L1,
                                                        "ambiguous column name"_L1,
                                                        "unknown column"_L1};
    for (const QLatin1StringView &part : wrongObject) {
        if (words.contains(part))
            return SqliteError::WrongObject;
    }
    return SqliteError::Other;
}

Error refusedInScratch(const QString &words, const QString &database)
{
    return make(SqliteError::NotAllowedInScratch,
                QT_TRANSLATE_NOOP(
                    "sqlite", "The statement reaches outside of its database (ATTACH, VACUUM INTO, load_extension), "
                              "which is not allowed while a migration is being proved."),
                database, words);
}

Error plainError(const QString &words, const QString &database)
{
    // The authorizer's word about a function comes without a code of its own.
    if (words.startsWith("not authorized"_L1))
        return refusedInScratch(words, database);
    switch (kindOfPlainError(words)) {
    case SqliteError::SyntaxError:
        return make(SqliteError::SyntaxError,
                    QT_TRANSLATE_NOOP("sqlite",
                                      "SQLite cannot read this statement. Correct it at the place named below."),
                    database, words);
    case SqliteError::WrongObject:
        return make(SqliteError::WrongObject,
                    QT_TRANSLATE_NOOP("sqlite",
                                      "The statement does not fit what is in %1. Compare the name below with the "
                                      "database's tables and columns."),
                    database, words);
    default:
        return make(SqliteError::Other, QT_TRANSLATE_NOOP("sqlite", "SQLite refused the statement on %1."), database,
                    words);
    }
}

} // namespace

Error errorFor(int resultCode, const QString &words, const QString &database)
{
    switch (primaryCode(resultCode)) {
    case SQLITE_BUSY:
        if (resultCode == SQLITE_BUSY_SNAPSHOT) {
            return make(SqliteError::Busy,
                        QT_TRANSLATE_NOOP(
                            "sqlite", "Another program wrote to %1 after this transaction had read it. Run it again."),
                        database, words);
        }
        [[fallthrough]];
    case SQLITE_LOCKED:
        return make(SqliteError::Locked,
                    QT_TRANSLATE_NOOP("sqlite",
                                      "%1 is locked: another program, or another connection, is writing to it. Close "
                                      "it or wait until it has finished, then try again."),
                    database, words);
    case SQLITE_READONLY:
        // https://www.sqlite.org/wal.html#read_only_databases
        if (resultCode == SQLITE_READONLY_CANTINIT || resultCode == SQLITE_READONLY_DIRECTORY) {
            return make(SqliteError::PermissionDenied,
                        QT_TRANSLATE_NOOP(
                            "sqlite", "%1 is in WAL mode: even reading it needs write access to its folder. Ask for "
                                      "that access, or work on a copy in a folder of your own."),
                        database, words);
        }
        if (resultCode == SQLITE_READONLY_DBMOVED) {
            return make(SqliteError::MissingFile,
                        QT_TRANSLATE_NOOP("sqlite", "%1 was moved or deleted while it was open. Put the file back, or "
                                                    "connect to the place where it is now."),
                        database, words);
        }
        if (resultCode == SQLITE_READONLY_ROLLBACK || resultCode == SQLITE_READONLY_RECOVERY) {
            return make(SqliteError::ReadOnly,
                        QT_TRANSLATE_NOOP("sqlite",
                                          "A program died while it was writing to %1, and what it left must be undone "
                                          "first. Open the database once with write access to the file and its "
                                          "folder."),
                        database, words);
        }
        return make(SqliteError::ReadOnly,
                    QT_TRANSLATE_NOOP("sqlite",
                                      "%1 cannot be written to. Check that the connection is not set to read-only, and "
                                      "that you may write to the file and to its folder."),
                    database, words);
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return make(SqliteError::PermissionDenied,
                    QT_TRANSLATE_NOOP("sqlite",
                                      "%1 cannot be opened. Check that you may read the file, and write to its folder "
                                      "when the database is in WAL mode."),
                    database, words);
    case SQLITE_NOTADB:
        return make(SqliteError::NotADatabase,
                    QT_TRANSLATE_NOOP("sqlite",
                                      "%1 is not an SQLite database, or it is encrypted. Choose another file."),
                    database, words);
    case SQLITE_CORRUPT:
        return make(SqliteError::Corrupt,
                    QT_TRANSLATE_NOOP(
                        "sqlite", "%1 is damaged. Work on a copy: \"sqlite3 FILE .recover\" saves what can be read."),
                    database, words);
    case SQLITE_FULL:
        return make(SqliteError::Full,
                    QT_TRANSLATE_NOOP("sqlite", "There is no room left to write to %1. Free some space and try again."),
                    database, words);
    case SQLITE_IOERR:
        return make(SqliteError::Other,
                    QT_TRANSLATE_NOOP(
                        "sqlite", "The disk of %1 reports a fault. Check the disk, the network folder and the space "
                                  "left on it."),
                    database, words);
    case SQLITE_INTERRUPT:
        return make(SqliteError::Interrupted, QT_TRANSLATE_NOOP("sqlite", "The statement on %1 was cancelled."),
                    database, words);
    case SQLITE_CONSTRAINT:
        // frame.cpp names the constraint; as a constraint it would send the reader to rows that are not at fault.
        if (words.contains("every claim of this file must hold"_L1)) {
            return make(
                SqliteError::ClaimFailed,
                QT_TRANSLATE_NOOP("sqlite",
                                  "%1 is not as the migration needs it, so the migration stopped itself. The statement "
                                  "below names the claim that does not hold: rows, columns, indexes or triggers that "
                                  "the file does not know. Correct the database, or the file."),
                database, words);
        }
        return make(SqliteError::ConstraintViolated,
                    QT_TRANSLATE_NOOP(
                        "sqlite", "Rows in %1 break a constraint. Correct the rows named below, or the constraint."),
                    database, QString(words).remove(successorName({})));
    case SQLITE_AUTH:
        return refusedInScratch(words, database);
    case SQLITE_ERROR:
        return plainError(words, database);
    default:
        return make(SqliteError::Other, QT_TRANSLATE_NOOP("sqlite", "SQLite refused the statement on %1."), database,
                    words);
    }
}

// Asked for by name, because libraries before 3.38 have no such function. https://www.sqlite.org/c3ref/errcode.html
int errorOffset(sqlite3 *database)
{
    using Function = int (*)(sqlite3 *);
    static const auto function = reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, "sqlite3_error_offset"));
    return function ? function(database) : -1;
}

Result<> checkFile(const QString &path, const QString &shown)
{
    if (path.isEmpty())
        return fail(SqliteError::MissingFile,
                    text("sqlite", QT_TRANSLATE_NOOP("sqlite", "The connection names no file.")));
    const QFileInfo info(path);
    if (!info.exists()) {
        if (info.isSymLink()) {
            return fail(SqliteError::MissingFile,
                        text("sqlite", QT_TRANSLATE_NOOP("sqlite", "%1 is a link to %2, which does not exist."),
                             {shown, info.symLinkTarget()}));
        }
        if (!info.dir().exists()) {
            return fail(SqliteError::MissingFile,
                        text("sqlite",
                             QT_TRANSLATE_NOOP("sqlite", "There is no file %1, and no folder %2 for it either."),
                             {shown, QDir::toNativeSeparators(info.absolutePath())}));
        }
        return fail(SqliteError::MissingFile,
                    text("sqlite",
                         QT_TRANSLATE_NOOP(
                             "sqlite", "There is no file %1. Check the path; to make an empty database there, write "
                                       "the address as %1?mode=rwc."),
                         {shown}));
    }
    if (!info.isFile()) {
        return fail(SqliteError::NotAFile,
                    info.isDir()
                        ? text("sqlite", QT_TRANSLATE_NOOP("sqlite", "%1 is a folder. Choose the database file in it."),
                               {shown})
                        : text("sqlite", QT_TRANSLATE_NOOP("sqlite", "%1 is not a file. Choose a database file."),
                               {shown}));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(SqliteError::PermissionDenied,
                    text("sqlite", QT_TRANSLATE_NOOP("sqlite", "%1 may not be read by you. Ask its owner for access."),
                         {shown}),
                    file.errorString());
    }
    // https://www.sqlite.org/fileformat.html#magic_header_string
    static constexpr QByteArrayView magic("SQLite format 3\0", 16);
    const QByteArray header = file.read(magic.size());
    if (!header.isEmpty() && header != magic) {
        return fail(SqliteError::NotADatabase,
                    text("sqlite",
                         QT_TRANSLATE_NOOP("sqlite",
                                           "%1 is not an SQLite database, or it is encrypted. Choose another file."),
                         {shown}));
    }
    return {};
}

} // namespace relvar::sqlite
