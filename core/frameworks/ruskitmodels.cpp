// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/ruskitmodels.h"

#include "base/words.h"
#include "frameworks/leftout.h"
#include "frameworks/markedpart.h"
#include "frameworks/migrator.h"
#include "frameworks/naming.h"
#include "frameworks/rustcode.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString modelFolder = u"src/app/models/"_s;
const QString entityFolder = u"src/app/entities/"_s;
const QString migrationPath = u"src/framework/database/migration.rs"_s;

struct RuskitModel
{
    QString path;
    /// "Post"
    QString type;
};

/// By the table that fn table_name() names.
QMap<QString, RuskitModel> modelsOf(const Files &files)
{
    static const QRegularExpression type(u"\\bimpl\\s+Model\\s+for\\s+(\\w+)"_s);
    static const QRegularExpression table(u"\\bfn\\s+table_name\\s*\\(\\s*\\)[^{]*\\{\\s*\"([^\"]*)\""_s);
    static const QRegularExpression list(u"\\bfn\\s+migrations\\s*\\(\\s*\\)\\s*->\\s*Vec\\s*<\\s*Migration\\s*>"_s);
    QMap<QString, RuskitModel> models;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().startsWith(modelFolder) || !list.match(*file).hasMatch())
            continue;
        const QString name = table.match(*file).captured(1);
        if (!name.isEmpty())
            models.insert(name, {file.key(), type.match(*file).captured(1)});
    }
    return models;
}

Result<> checkProduct(const dialect::Dialect &dialect)
{
    if (dialect.id() == u"sqlite"_s)
        return {};
    return fail(FrameworkError::NotSupported,
                text("frameworks",
                     "The repository has Ruskit with migrations in its models, which knows SQLite alone. Give "
                     "the folder of another one, or bring Ruskit up to date."));
}

/// The tables that come or change, first those of the new schema.
QStringList changedTables(const plan::MigrationPlan &plan)
{
    QStringList names;
    for (const Box<schema::Table> &table : plan.to.tables) {
        const schema::Table *before = plan.from.table(table->id);
        if (!before || *before != *table)
            names.append(table->name);
    }
    for (const Box<schema::Table> &table : plan.from.tables) {
        if (!plan.to.table(table->id))
            names.append(table->name);
    }
    return names;
}

/// All of it or nothing: Ruskit begins no transaction.
QString ruskitScript(const dialect::Script &script, const dialect::Dialect &dialect)
{
    const QString sql = plan::toSql(script);
    return bringsTransaction(script, dialect) || sql.isEmpty() ? sql : u"BEGIN;\n\n"_s + sql + u"\nCOMMIT;\n"_s;
}

/// As Ruskit's own generator takes them; empty: it has no word for the type, and takes a String.
QString rustType(const QString &type)
{
    static const QMap<QString, QString> types{{u"INTEGER"_s, u"i64"_s},
                                              {u"REAL"_s, u"f64"_s},
                                              {u"TEXT"_s, u"String"_s},
                                              {u"BOOLEAN"_s, u"bool"_s}};
    return types.value(type.toUpper());
}

QString entityCode(const schema::Table &table, const QString &type, LeftOut &leftOut)
{
    QString code = rustDocumentation(table.comment, {})
                   + u"#[derive(Debug, Serialize, Deserialize, FromRow, GenerateValidationFields)]\npub struct "_s
                   + type + u" {\n"_s;
    UniqueNames fields;
    for (const schema::Column &column : table.columns) {
        const QString written = rustType(column.type.text);
        if (written.isEmpty())
            leftOut.column(table.name + u'.' + column.name,
                           column.type.text.isEmpty() ? u"no type"_s : column.type.text);
        const bool isKey = table.isPrimaryKeyColumn(column.id);
        const QString field = fields.take(rustPossibleName(snakeCase(column.name)), u"column"_s);
        code += rustDocumentation(column.comment, u"    "_s);
        if (field != column.name)
            code += u"    #[sqlx(rename = "_s + rustEscapedString(column.name) + u")]\n"_s;
        if (isKey)
            code += u"    #[sqlx(default)]\n"_s;
        const QString plain = written.isEmpty() ? u"String"_s : written;
        code += u"    pub "_s + rustName(field) + u": "_s
                + (column.notNull || isKey ? plain : u"Option<"_s + plain + u'>') + u",\n"_s;
    }
    return code + u"}\n"_s;
}

} // namespace

QStringList ruskitModelFiles()
{
    return {modelFolder + u"*.rs"_s, entityFolder + u"*.rs"_s, migrationPath};
}

bool hasRuskitModels(const Files &files)
{
    const Result<QString> migrator = findMigrator(files);
    return migrator && migrator->isEmpty() && !modelsOf(files).isEmpty();
}

Result<Emission> ruskitMigration(const MigrationRequest &request, const dialect::Dialect &dialect)
{
    if (const Result<> checked = checkProduct(dialect); !checked)
        return fail(checked.error());
    static const QRegularExpression takesSql(u"\\bfn\\s+new\\s*\\(\\s*name\\s*:\\s*&str\\s*,\\s*up\\s*:\\s*&str"_s);
    if (request.files.contains(migrationPath) && !takesSql.match(request.files.value(migrationPath)).hasMatch()) {
        return fail(FrameworkError::NotSupported,
                    text("frameworks",
                         "%1 has no Migration::new with SQL: this Ruskit can create and drop tables in its own "
                         "words, and nothing else. Bring it up to date, or write the change by hand.",
                         {migrationPath}),
                    {}, migrationPath);
    }
    const QMap<QString, RuskitModel> models = modelsOf(request.files);
    QString path = models.first().path;
    for (const QString &table : changedTables(request.plan)) {
        if (models.contains(table)) {
            path = models.value(table).path;
            break;
        }
    }
    const QString words = snakeCase(request.name);
    const QString name
        = QString::number(request.time.toSecsSinceEpoch()) + u'_' + (words.isEmpty() ? u"migration"_s : words);
    const QString entry = u"Migration::new("_s + rustString(name) + u", "_s
                          + rustTextBlock(ruskitScript(request.plan.up, dialect)) + u", "_s
                          + rustTextBlock(ruskitScript(request.plan.down, dialect)) + u')';
    const QString before = request.files.value(path);
    const std::optional<QString> after = withMigrationEntry(before, entry);
    if (!after) {
        return fail(
            FrameworkError::Unreadable,
            text("frameworks",
                 "%1 has no \"fn migrations()\" that begins with vec![…], so there is no list that the migration "
                 "could be put into. Give it one.",
                 {path}),
            {}, path);
    }
    return Emission{.files = {{path, before, *after}}, .notExpressed = {}};
}

Result<Emission> ruskitEntities(const EntitiesRequest &request, const dialect::Dialect &dialect)
{
    if (const Result<> checked = checkProduct(dialect); !checked)
        return fail(checked.error());
    const QMap<QString, RuskitModel> models = modelsOf(request.files);
    LeftOut leftOut(u"Ruskit"_s);
    Emission emission;
    const QString indexPath = entityFolder + u"mod.rs"_s;
    const QString indexBefore = request.files.value(indexPath);
    QString index = indexBefore;
    if (!index.isEmpty() && !index.endsWith(u'\n'))
        index += u'\n';
    for (const Box<schema::Table> &table : request.schema.tables) {
        const RuskitModel model = models.value(table->name);
        const QString type = model.type.isEmpty() ? pascalCase(singular(snakeCase(table->name))) : model.type;
        const QString module = model.path.isEmpty() ? snakeCase(type) : QFileInfo(model.path).completeBaseName();
        const QString path = entityFolder + module + u".rs"_s;
        const QString before = request.files.value(path);
        const QString part = entityCode(*table, type, leftOut);
        if (before.trimmed().isEmpty()) {
            emission.files.append(
                {path, before,
                 u"use rustavel_derive::GenerateValidationFields;\nuse serde::{Deserialize, Serialize};\n"
                 "use sqlx::FromRow;\n\nuse crate::framework::database::model::{Field, "
                 "ModelValidation};\n\n"_s
                     + marked(part, slashMarkers())});
        } else if (const auto after = withMarkedPart(before, part, slashMarkers())) {
            emission.files.append({path, before, *after});
        } else {
            leftOut.say(
                text("frameworks", "%1 was written by hand and stays as it is. Make the change there, too.", {path}));
        }
        if (!declaresRustModule(index, module)) {
            index += rustPublicModule(module) + u"pub use "_s + rustName(module) + u"::"_s + type + u";\n"_s;
        }
    }
    if (index != indexBefore)
        emission.files.append({indexPath, indexBefore, index});
    emission.notExpressed = leftOut.notes();
    return emission;
}

} // namespace relvar::frameworks
