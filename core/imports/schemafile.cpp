// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/schemafile.h"

#include "imports/dbmlschema.h"

#include <QFileInfo>

namespace relvar::imports {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the statements make in an empty database.
Result<dialect::Snapshot> run(const QList<dialect::SplitStatement> &statements, const QString &path,
                              const dialect::Dialect &dialect, const dialect::ScratchPlace &place,
                              const database::CancelToken &cancel)
{
    const auto scratch = dialect.openScratch(place, cancel);
    if (!scratch)
        return fail(scratch.error());
    const database::Interruptible interruptible(cancel, **scratch);
    for (const dialect::SplitStatement &statement : statements) {
        if (auto done = (*scratch)->execute(statement.sql); !done) {
            Error error = done.error();
            error.where = statement.line > 0 ? u"%1:%2"_s.arg(path).arg(statement.line) : path;
            return fail(std::move(error));
        }
    }
    return dialect.introspect(**scratch);
}

/// The script is not at fault: there is no database to run it in, or not one that it may run in.
bool isWithoutPlace(const Error &error)
{
    using dialect::ScratchError;
    return error.code.is(ScratchError::Unavailable) || error.code.is(ScratchError::Lacking)
           || error.code.is(ScratchError::Refused);
}

/// Errors: there is nothing in it that can be understood.
Result<SchemaFile> asRead(const dialect::Snapshot &snapshot, const QString &path, const QString &language,
                          const std::optional<Text> &reason)
{
    if (snapshot.schema.isEmpty() && !snapshot.notHandled.isEmpty()) {
        const dialect::NotHandled &first = snapshot.notHandled.constFirst();
        return fail(
            Error{ImportError::NothingFound,
                  text("imports", "Nothing in %1 makes a part of a schema. Check that it is %2.", {path, language}),
                  first.name + u": "_s + first.reason, u"%1:%2"_s.arg(path).arg(first.line)});
    }
    return SchemaFile{snapshot.schema, snapshot.notHandled, snapshot.histories, true, reason};
}

Result<SchemaFile> readDbmlFile(const QByteArray &content, const QString &path, const dialect::Dialect &dialect,
                                const dialect::ScratchPlace &place, const database::CancelToken &cancel)
{
    const dialect::Snapshot read = toSchema(readDbml(QString::fromUtf8(content)), dialect);
    const auto checked = asRead(read, path, u"DBML"_s, {});
    if (!checked)
        return fail(checked.error());
    QList<dialect::SplitStatement> statements;
    for (const dialect::Statement &statement : dialect.create(read.schema))
        statements.append({statement.sql, 0});
    auto made = run(statements, path, dialect, place, cancel);
    if (made)
        return SchemaFile{made->schema, read.notHandled, made->histories, true, {}};
    if (isWithoutPlace(made.error()))
        return asRead(read, path, u"DBML"_s, made.error().message);
    return fail(made.error());
}

} // namespace

bool isDbml(const QString &path)
{
    return QFileInfo(path).suffix().compare("dbml"_L1, Qt::CaseInsensitive) == 0;
}

Result<SchemaFile> readSchemaFile(const QByteArray &content, const QString &path, const dialect::Dialect &dialect,
                                  const dialect::ScratchPlace &place, const database::CancelToken &cancel)
{
    if (isDbml(path))
        return readDbmlFile(content, path, dialect, place, cancel);
    const auto read = dialect.readScript(content);
    if (read && read->isCutOff) {
        return fail(ImportError::CutOff,
                    text("imports",
                         "%1 is cut off: the last lines that pg_dump writes (-- PostgreSQL database dump complete) "
                         "are missing, and there is no telling what else. Dump it again.",
                         {path}));
    }
    const QString language = u"SQL of "_s + dialect.displayName();
    if (read && read->isDump)
        return asRead(read->snapshot, path, language, {});
    auto snapshot = run(dialect.split(QString::fromUtf8(content)), path, dialect, place, cancel);
    if (snapshot) {
        SchemaFile file{snapshot->schema, snapshot->notHandled, snapshot->histories, read.has_value(), {}};
        // What psql would bring in from other files, a server is not told either.
        for (const dialect::NotHandled &one : read ? read->snapshot.notHandled : QList<dialect::NotHandled>()) {
            if (one.name.startsWith(u'\\'))
                file.notHandled.append(one);
        }
        return file;
    }
    if (read && isWithoutPlace(snapshot.error()))
        return asRead(read->snapshot, path, language, snapshot.error().message);
    return fail(snapshot.error());
}

} // namespace relvar::imports
