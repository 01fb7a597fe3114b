// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importreading.h"

#include "dialect/language.h"
#include "diff/changes.h"
#include "imports/schemafile.h"
#include "project/project.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

/// What is larger holds rows, not a schema.
constexpr qint64 largestFile = 1024LL * 1024 * 1024;
/// Enough of a file to tell whose SQL it is.
constexpr qsizetype looksAt = 100'000;
constexpr int mostStatements = 60;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(project::ProjectError::BrokenFile,
                    text("shell",
                         QT_TRANSLATE_NOOP("shell", "%1 cannot be read. Check that it is a file that you may read."),
                         {path}),
                    file.errorString());
    }
    if (file.size() > largestFile) {
        return fail(project::ProjectError::BrokenFile,
                    text("shell",
                         QT_TRANSLATE_NOOP("shell", "%1 has %2. Only its schema is taken in: dump that alone (pg_dump "
                                                    "--schema-only)."),
                         {path, QLocale().formattedDataSize(file.size())}));
    }
    return file.readAll();
}

/// The product whose grammar refuses the fewest of the first statements.
const dialect::Dialect *likelyDialect(const QList<const dialect::Dialect *> &dialects, const QByteArray &content)
{
    const QString beginning = QString::fromUtf8(content.left(looksAt));
    const dialect::Dialect *best = dialects.constFirst();
    qsizetype fewest = -1;
    for (const dialect::Dialect *candidate : dialects) {
        if (const auto script = candidate->readScript(content.left(looksAt)); script && script->isDump)
            return candidate;
        const QList<dialect::SplitStatement> statements = candidate->split(beginning).mid(0, mostStatements);
        const qsizetype refused
            = std::count_if(statements.cbegin(), statements.cend(), [&](const dialect::SplitStatement &one) {
                  return candidate->language().check(one.sql).has_value();
              });
        if (fewest < 0 || refused < fewest) {
            fewest = refused;
            best = candidate;
        }
    }
    return best;
}

Result<ImportReading> readDatabaseToImport(const dialect::Dialect &dialect,
                                           const database::ConnectionSettings &settings,
                                           const database::CancelToken &cancel)
{
    database::ConnectionSettings reading = settings;
    reading.readOnly = true;
    const auto connection = dialect.open(reading, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    const Result<dialect::Snapshot> snapshot = dialect.introspect(**connection);
    if (!snapshot)
        return fail(snapshot.error());
    if (const dialect::NotHandled *hidden = dialect::findNotVisible(snapshot->notHandled)) {
        return fail(database::DatabaseError::PermissionDenied,
                    text("shell",
                         QT_TRANSLATE_NOOP("shell",
                                           "The user may not read %1, so it would count as dropped. Connect as the "
                                           "owner of the database."),
                         {hidden->name}),
                    hidden->reason);
    }
    return ImportReading{&dialect, snapshot->schema, snapshot->notHandled, {}};
}

} // namespace

QString ImportSource::name() const
{
    return file.isEmpty() ? database.name : QFileInfo(file).fileName();
}

Result<ImportReading> readImport(const QList<const dialect::Dialect *> &dialects, const dialect::Dialect *dialect,
                                 const ImportSource &source, const dialect::ScratchPlace &place,
                                 const database::CancelToken &cancel)
{
    if (source.file.isEmpty()) {
        const dialect::Dialect *own = dialect::find(dialects, source.database.dialect);
        if (!own || (dialect && own != dialect)) {
            return fail(project::ProjectError::BrokenFile,
                        text("shell",
                             QT_TRANSLATE_NOOP("shell",
                                               "%1 is a database of another product than the draft. Import it into a "
                                               "project of its own."),
                             {source.database.name}));
        }
        return readDatabaseToImport(*own, source.database, cancel);
    }
    const Result<QByteArray> content = readFile(source.file);
    if (!content)
        return fail(content.error());
    const dialect::Dialect *used = dialect                        ? dialect
                                   : imports::isDbml(source.file) ? dialects.constFirst()
                                                                  : likelyDialect(dialects, *content);
    auto read = imports::readSchemaFile(*content, source.file, *used, place, cancel);
    if (!read)
        return fail(read.error());
    return ImportReading{used, std::move(read->schema), std::move(read->notHandled), std::move(read->notNormalised)};
}

ImportComparison compareImport(const schema::Schema &present, const schema::Schema &read, const diff::Rules &rules,
                               const QList<diff::Rename> &renames, imports::Others others)
{
    ImportComparison compared;
    // Who keeps what the file does not have renames nothing.
    const QList<diff::Rename> known = others == imports::Others::Stay ? QList<diff::Rename>() : renames;
    compared.imported = imports::importedSchema(present, read, rules, known, others);
    compared.valueMappings = diff::valueMappings(known, present, compared.imported);
    if (others == imports::Others::Go)
        compared.questions = diff::findLikelyRenames(present, compared.imported, rules);
    for (const diff::Description &change :
         diff::describe(diff::diff(present, compared.imported, rules), present, compared.imported))
        compared.lines.append(change.text.toString());
    return compared;
}

} // namespace relvar::shell
