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
/// In repositories that are grown from Ruskit's own; others have it as a crate.
const QString migrationPath = u"src/framework/database/migration.rs"_s;
const QString preludePath = u"src/framework/prelude.rs"_s;

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
    static const QRegularExpression table(u"\\bfn\\s+table_name\\s*\\(\\s*\\)[^{]*\\{\\s*\"((?:\\\\.|[^\"\\\\])*)\""_s);
    static const QRegularExpression escaped(uR"(\\(["\\]))"_s);
    static const QRegularExpression list(u"\\bfn\\s+migrations\\s*\\(\\s*\\)\\s*->\\s*Vec\\s*<\\s*Migration\\s*>"_s);
    QMap<QString, RuskitModel> models;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().startsWith(modelFolder) || !list.match(*file).hasMatch())
            continue;
        const QString name = table.match(*file).captured(1).replace(escaped, u"\\1"_s);
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

/// Ruskit runs them as src/app/models/mod.rs hands them over, and what it was made with does so model by model.
void sayOrder(const Files &files, const QString &path, LeftOut &leftOut)
{
    static const QRegularExpression list(
        u"\\bfn\\s+get_all_model_migrations\\b(?:(?!\\bfn\\s)(?!\\bsort).)*(?:\\bfn\\s|$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString index = modelFolder + u"mod.rs"_s;
    if (list.match(files.value(index)).captured().count("::migrations"_L1) > 1) {
        leftOut.say(
            text("frameworks",
                 "%1 hands the migrations over model by model, so that on a new database this one runs before "
                 "older ones of models behind %2. Sort them there: migrations.sort_by(|a, b| a.name.cmp(&b.name)).",
                 {index, path}));
    }
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

/// Whether MigrationManager::run() begins a transaction for each way up: since 0.1.5, which is the only one on
/// crates.io. No way down gets one.
bool opensTransaction(const Files &files)
{
    static const QRegularExpression begins(u"\\bfn\\s+run\\s*\\((?:(?!\\bfn\\s).)*\\.begin\\s*\\("_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    return !files.contains(migrationPath) || files.value(migrationPath).contains(begins);
}

/// All of it or nothing. `isInTransaction`: Ruskit runs it in one, in which SQLite cannot switch foreign keys off, so
/// that a table that is replaced would take the rows along that refer to it.
QString ruskitScript(const dialect::Script &script, const dialect::Dialect &dialect, bool isInTransaction)
{
    const QString sql = plan::toSql(script);
    const bool brings = bringsTransaction(script, dialect);
    if (sql.isEmpty() || brings != isInTransaction)
        return sql;
    if (isInTransaction) {
        return u"-- The transaction of Ruskit ends here, because foreign keys cannot be switched off in it.\nCOMMIT;\n\n"_s
               + sql + u"\n-- And begins again, for the row that Ruskit writes.\nBEGIN;\n"_s;
    }
    return u"BEGIN;\n\n"_s + sql + u"\nCOMMIT;\n"_s;
}

QString wayBack(const plan::MigrationPlan &plan, const dialect::Dialect &dialect)
{
    if (plan.grade != plan::Grade::Irreversible)
        return ruskitScript(plan.down, dialect, false);
    QStringList reasons;
    for (const Text &reason : plan.reasons)
        reasons.append(reason.toString().simplified());
    // An error, as Ruskit would count it as reverted otherwise.
    return u"-- There is no way back: "_s + reasons.join(u"; "_s) + u"\nSELECT there_is_no_way_back;\n"_s;
}

struct RustType
{
    QString name;
    /// What it can hold is all that the column can.
    bool isExact = true;
};

/// What sqlx reads a column of SQLite as: it goes by what is stored, which the affinity decides.
/// https://www.sqlite.org/datatype3.html#determination_of_column_affinity
RustType rustType(const QString &declared)
{
    const QString type = declared.toUpper();
    const auto has = [&type](const char *word) { return type.contains(QLatin1StringView(word)); };
    if (type == u"BOOLEAN"_s || type == u"BOOL"_s)
        return {u"bool"_s};
    if (has("INT"))
        return {u"i64"_s};
    if (has("CHAR") || has("CLOB") || has("TEXT"))
        return {u"String"_s};
    if (has("BLOB"))
        return {u"Vec<u8>"_s};
    if (has("REAL") || has("FLOA") || has("DOUB"))
        return {u"f64"_s};
    if (type.isEmpty())
        return {u"Vec<u8>"_s, false};
    const bool isText = has("DATE") || has("TIME") || has("JSON") || has("UUID");
    return {isText ? u"String"_s : u"f64"_s, false};
}

/// What the macros of an entity's attributes say of themselves.
const QSet<QString> &reservedTypes()
{
    static const QSet<QString> names{
        u"Debug"_s,           u"Deserialize"_s,     u"Field"_s,  u"FromRow"_s, u"GenerateValidationFields"_s,
        u"ModelValidation"_s, u"Option"_s,          u"Result"_s, u"Self"_s,    u"Serialize"_s,
        u"String"_s,          u"ValidationError"_s, u"Vec"_s};
    return names;
}

/// The head of a new file of an entity.
QString entityHead(const Files &files)
{
    if (!files.contains(migrationPath) && !files.contains(preludePath))
        return u"use ruskit::framework::prelude::*;\n\n"_s;
    if (files.contains(preludePath))
        return u"use crate::framework::prelude::*;\n\n"_s;
    return u"use rustavel_derive::GenerateValidationFields;\nuse serde::{Deserialize, Serialize};\nuse sqlx::FromRow;\n"
           "use validator::ValidationError;\n\nuse crate::framework::database::model::{Field, ModelValidation};\n\n"_s;
}

QString entityCode(const schema::Table &table, const QString &type, LeftOut &leftOut)
{
    QString code = rustDocumentation(table.comment, {})
                   + u"#[derive(Debug, Serialize, Deserialize, FromRow, GenerateValidationFields)]\npub struct "_s
                   + type + u" {\n"_s;
    UniqueNames fields;
    for (const schema::Column &column : table.columns) {
        const RustType written = rustType(column.type.text);
        if (!written.isExact)
            leftOut.column(table.name + u'.' + column.name,
                           column.type.text.isEmpty() ? u"no type"_s : column.type.text);
        const bool isKey = table.isPrimaryKeyColumn(column.id);
        const QString field = fields.take(rustPossibleName(snakeCase(column.name)), u"column"_s);
        code += rustDocumentation(column.comment, u"    "_s);
        if (field != column.name)
            code += u"    #[sqlx(rename = "_s + rustEscapedString(column.name) + u")]\n"_s;
        if (isKey)
            code += u"    #[sqlx(default)]\n"_s;
        code += u"    pub "_s + rustName(field) + u": "_s
                + (column.notNull || isKey ? written.name : u"Option<"_s + written.name + u'>') + u",\n"_s;
    }
    return code + u"}\n"_s;
}

} // namespace

QStringList ruskitModelFiles()
{
    return {modelFolder + u"*.rs"_s, entityFolder + u"*.rs"_s, migrationPath, preludePath};
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
    const QString up = ruskitScript(request.plan.up, dialect, opensTransaction(request.files));
    const QString entry = u"Migration::new("_s + rustString(name) + u", "_s + rustTextBlock(up) + u", "_s
                          + rustTextBlock(wayBack(request.plan, dialect)) + u')';
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
    LeftOut leftOut(u"Ruskit"_s);
    sayOrder(request.files, path, leftOut);
    return Emission{.files = {{path, before, *after}}, .notExpressed = leftOut.notes()};
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
    QSet<QString> takenTypes = reservedTypes();
    QSet<QString> takenModules{u"mod"_s};
    for (const RuskitModel &model : models) {
        takenTypes.insert(model.type);
        takenModules.insert(QFileInfo(model.path).completeBaseName());
    }
    UniqueNames types(takenTypes);
    UniqueNames modules(takenModules);
    for (const Box<schema::Table> &table : request.schema.tables) {
        const RuskitModel model = models.value(table->name);
        const QString type
            = model.type.isEmpty() ? types.take(pascalCase(singular(snakeCase(table->name))), u"Table"_s) : model.type;
        const QString module = model.path.isEmpty() ? modules.take(rustPossibleName(snakeCase(type)), u"table"_s)
                                                    : QFileInfo(model.path).completeBaseName();
        const QString path = entityFolder + module + u".rs"_s;
        const QString before = request.files.value(path);
        const QString part = entityCode(*table, type, leftOut);
        if (before.trimmed().isEmpty()) {
            emission.files.append({path, before, entityHead(request.files) + marked(part, slashMarkers())});
        } else if (const auto after = withMarkedPart(before, part, slashMarkers())) {
            emission.files.append({path, before, *after});
        } else {
            leftOut.say(
                text("frameworks", "%1 was written by hand and stays as it is. Make the change there, too.", {path}));
        }
        if (!declaresRustModule(index, module)) {
            if (!index.isEmpty() && !index.endsWith(u'\n'))
                index += u'\n';
            index += rustPublicModule(module) + u"pub use "_s + rustName(module) + u"::"_s + type + u";\n"_s;
        }
    }
    if (index != indexBefore)
        emission.files.append({indexPath, indexBefore, index});
    emission.notExpressed = leftOut.notes();
    return emission;
}

} // namespace relvar::frameworks
