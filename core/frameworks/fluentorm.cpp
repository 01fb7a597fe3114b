// SPDX-License-Identifier: GPL-3.0-or-later
// FluentORM (Zig): a file of builder calls for each table, SQL up and down, and the snapshot of what they make.
// FluentORM knows PostgreSQL alone. https://github.com/SOG-web/fluentorm.zig
#include "base/words.h"
#include "frameworks/fluentormmodel.h"
#include "frameworks/leftout.h"
#include "frameworks/markedpart.h"
#include "frameworks/targets.h"
#include "frameworks/zig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file of schemas/ that has a table.
struct SchemaFile
{
    QString path;
    bool hasMarkers = false;
};

/// Where a repository has FluentORM: "" or "backend/".
QString rootOf(const Files &files)
{
    static const QRegularExpression schemaFile(u"^(.*)schemas/[^/]*\\.(?:zig|json)$"_s);
    QString root;
    bool isFound = false;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QRegularExpressionMatch match = schemaFile.match(file.key());
        if (match.hasMatch() && (!isFound || match.capturedLength(1) < root.size())) {
            root = match.captured(1);
            isFound = true;
        }
    }
    return root;
}

/// By table. Of several files with one table the one that is ours to write.
QHash<QString, SchemaFile> schemaFiles(const Files &files, const QString &root)
{
    static const QRegularExpression name(u"^\\s*pub\\s+const\\s+table_name\\s*=\\s*\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s,
                                         QRegularExpression::MultilineOption);
    QHash<QString, SchemaFile> found;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QRegularExpressionMatch match = name.match(*file);
        if (!file.key().startsWith(root + u"schemas/"_s) || !match.hasMatch())
            continue;
        const SchemaFile here{file.key(), withMarkedPart(*file, {}, slashMarkers()).has_value()};
        SchemaFile &known = found[match.captured(1)];
        if (known.path.isEmpty() || here.hasMarkers)
            known = here;
    }
    return found;
}

int lastNumber(const Files &files, const QString &root)
{
    static const QRegularExpression number(u"schemas/(\\d+)_[^/]*\\.zig$"_s);
    int last = 0;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file.key().startsWith(root))
            last = std::max(last, number.match(file.key()).captured(1).toInt());
    }
    return last;
}

QString generatedPart(const FluentOrmTable &table)
{
    const QString notes = asComments(table.notExpressed, u"//"_s);
    QString part = notes.isEmpty() ? QString() : u"// Not in this file:\n"_s + notes;
    part += u"fn generated(t: *TableSchema) void {\n"_s;
    for (const QString &line : table.calls)
        part += u"    "_s + line + u'\n';
    return part + u"}\n"_s;
}

QString newFile(const FluentOrmTable &table)
{
    return u"const fluentorm = @import(\"fluentorm\");\nconst TableSchema = fluentorm.TableSchema;\n\n"_s
           + zig::documentation(table.comment) + u"pub const table_name = "_s + zig::quoted(table.name)
           + u";\n\npub fn build(t: *TableSchema) void {\n    generated(t);\n}\n\n"_s
           + marked(generatedPart(table), slashMarkers());
}

struct WrittenModel
{
    QList<FileEdit> files;
    QList<Text> notExpressed;
    /// Tables in files that people wrote.
    QStringList byHand;
};

WrittenModel writeModel(const FluentOrmModel &model, const Files &files, const QString &root)
{
    WrittenModel written{.files = {}, .notExpressed = model.notExpressed, .byHand = {}};
    const QHash<QString, SchemaFile> known = schemaFiles(files, root);
    int number = lastNumber(files, root);
    for (const FluentOrmTable &table : model.tables) {
        written.notExpressed += table.notExpressed;
        const SchemaFile file = known.value(table.name);
        if (file.path.isEmpty()) {
            const QString name = snakeCase(table.name);
            written.files.append({root + u"schemas/"_s + QString::number(++number).rightJustified(2, u'0') + u'_'
                                      + (name.isEmpty() ? u"table"_s : name) + u".zig"_s,
                                  {},
                                  newFile(table)});
        } else if (file.hasMarkers) {
            const QString before = files.value(file.path);
            written.files.append({file.path, before, *withMarkedPart(before, generatedPart(table), slashMarkers())});
        } else {
            written.byHand.append(table.name);
            written.notExpressed.append(text("frameworks",
                                             "%1 was written by hand and stays as it is. Make the change there, too.",
                                             {file.path}));
        }
    }
    const QStringList names = [&] {
        QStringList list;
        for (const FluentOrmTable &table : model.tables)
            list.append(table.name);
        return list;
    }();
    for (auto file = known.cbegin(); file != known.cend(); ++file) {
        if (!names.contains(file.key())) {
            written.notExpressed.append(text("frameworks",
                                             "%1 is about the table %2, which is not there any more. Remove the file.",
                                             {file->path, file.key()}));
        }
    }
    return written;
}

/// What FluentORM's generator takes for there. Tables that people wrote keep the entry that they have.
QJsonObject snapshotOf(const FluentOrmModel &model, const WrittenModel &written, const QJsonObject &before,
                       qint64 seconds)
{
    QHash<QString, QJsonObject> known;
    for (const QJsonValue &table : before.value(u"tables"_s).toArray())
        known.insert(table[u"name"].toString(), table.toObject());
    QJsonArray tables;
    for (const FluentOrmTable &table : model.tables)
        tables.append(written.byHand.contains(table.name) && known.contains(table.name) ? known.value(table.name)
                                                                                        : table.snapshot);
    return {{u"version"_s, 1}, {u"created_at"_s, seconds}, {u"tables"_s, tables}};
}

class FluentOrm : public Framework
{
public:
    QString id() const override { return u"fluentorm"_s; }
    QString displayName() const override { return u"FluentORM"_s; }
    bool supports(const QString &dialectId) const override { return dialectId == u"postgresql"_s; }
    QStringList reads() const override;
    Result<Emission> migration(const MigrationRequest &request, const dialect::Dialect &dialect) const override;
    Result<Emission> entities(const EntitiesRequest &request, const dialect::Dialect &dialect) const override;
};

QStringList FluentOrm::reads() const
{
    QStringList patterns;
    for (const QString &folder : {QString(), u"*/"_s}) {
        patterns += {folder + u"schemas/*.zig"_s, folder + u"schemas/.fluent_snapshot.json"_s,
                     folder + u"migrations/*.sql"_s};
    }
    return patterns;
}

Result<Emission> FluentOrm::migration(const MigrationRequest &request, const dialect::Dialect &dialect) const
{
    Q_UNUSED(dialect)
    if (std::any_of(request.plan.up.statements.cbegin(), request.plan.up.statements.cend(),
                    [](const dialect::Statement &statement) { return statement.outsideTransaction; })) {
        return fail(FrameworkError::NotSupported,
                    text("frameworks", "A statement of this migration must not run in a transaction, and FluentORM "
                                       "runs every file in one. Write the change without CONCURRENTLY, or run it as "
                                       "SQL by hand."));
    }
    const QString root = rootOf(request.files);
    const QString snapshotPath = root + u"schemas/.fluent_snapshot.json"_s;
    const QString before = request.files.value(snapshotPath);
    const QJsonDocument snapshot = QJsonDocument::fromJson(before.toUtf8());
    if (!before.isEmpty() && !snapshot.isObject()) {
        return fail(FrameworkError::Unreadable,
                    text("frameworks", "%1 is no snapshot of FluentORM. Restore it.", {snapshotPath}), {},
                    snapshotPath);
    }
    // FluentORM runs files in the order of the seconds before their names.
    qint64 seconds = request.time.toSecsSinceEpoch();
    static const QRegularExpression form(u"migrations/(\\d+)_[^/]*\\.sql$"_s);
    for (auto file = request.files.cbegin(); file != request.files.cend(); ++file) {
        if (file.key().startsWith(root))
            seconds = std::max(seconds, form.match(file.key()).captured(1).toLongLong() + 1);
    }
    QString words = snakeCase(request.name);
    // What ends so is the way back of another file.
    if (words.isEmpty() || words == u"down"_s || words.endsWith(u"_down"_s))
        words += words.isEmpty() ? u"migration"_s : u"_migration"_s;
    const FluentOrmModel model = fluentOrmModel(request.plan.to);
    const WrittenModel written = writeModel(model, request.files, root);
    Emission emission{.files = {}, .notExpressed = written.notExpressed};
    const QString stem = root + u"migrations/"_s + QString::number(seconds) + u'_' + words;
    // One file for all of it, where FluentORM's generator makes one for each change: its runner goes on after a file
    // that has failed.
    const QString notes = asComments(emission.notExpressed, u"--"_s);
    emission.files.append({stem + u".sql"_s,
                           {},
                           u"-- Migration: "_s + words + u"\n-- Table: several\n-- Type: custom\n"_s
                               + (notes.isEmpty() ? QString() : u"-- Not in schemas/:\n"_s + notes) + u'\n'
                               + plan::toSql(request.plan.up)});
    emission.files.append(
        {stem + u"_down.sql"_s, {}, u"-- Rollback: "_s + words + u"\n\n"_s + plan::toSql(request.plan.down)});
    emission.files += written.files;
    emission.files.append(
        {snapshotPath, before,
         QString::fromUtf8(QJsonDocument(snapshotOf(model, written, snapshot.object(), seconds)).toJson())});
    return emission;
}

Result<Emission> FluentOrm::entities(const EntitiesRequest &request, const dialect::Dialect &dialect) const
{
    Q_UNUSED(dialect)
    const WrittenModel written = writeModel(fluentOrmModel(request.schema), request.files, rootOf(request.files));
    return Emission{.files = written.files, .notExpressed = written.notExpressed};
}

} // namespace

const Framework &fluentOrm()
{
    static const FluentOrm framework;
    return framework;
}

} // namespace relvar::frameworks
