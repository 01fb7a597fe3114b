// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/templates.h"

#include "edit/templates.h"
#include "migration/atomicwrite.h"
#include "schema/json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A version 4 UUID in SQLite's own functions (https://www.rfc-editor.org/rfc/rfc9562#section-5.4).
const QString sqliteUuid
    = u"lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || "
      u"substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"_s;

/// The types and defaults of one product.
class Columns
{
public:
    Columns(const QString &dialect, const document::UsualColumns &usual)
        : m_isPostgresql(dialect == u"postgresql")
        , m_usual(usual)
    {
    }

    [[nodiscard]] schema::Column uuidKey() const
    {
        schema::Column column = plain(m_usual.keyName, m_isPostgresql ? u"uuid"_s : u"TEXT"_s, true);
        column.defaultExpression = m_isPostgresql ? u"gen_random_uuid()"_s : sqliteUuid;
        return column;
    }
    [[nodiscard]] schema::Column countedKey() const
    {
        schema::Column column = plain(m_usual.keyName, countedType(), true);
        if (m_isPostgresql)
            column.identity = schema::Identity{};
        return column;
    }
    /// An identity of PostgreSQL is a bigint unless the convention wants less.
    [[nodiscard]] QString countedType() const
    {
        if (!m_isPostgresql)
            return u"INTEGER"_s;
        return m_usual.key == document::UsualColumns::Key::Integer ? u"integer"_s : u"bigint"_s;
    }
    [[nodiscard]] QList<schema::Column> times() const
    {
        return {time(m_usual.createdAt, m_usual.timesRequired, m_usual.createdAtHasDefault),
                time(m_usual.updatedAt, m_usual.timesRequired, m_usual.updatedAtHasDefault)};
    }
    [[nodiscard]] schema::Column deletion() const { return time(m_usual.deletedAt, false, false); }
    [[nodiscard]] schema::Column text(const QString &name) const
    {
        return plain(name, m_isPostgresql ? u"text"_s : u"TEXT"_s, true);
    }
    [[nodiscard]] schema::Column number(const QString &name) const
    {
        schema::Column column = plain(name, m_isPostgresql ? u"integer"_s : u"INTEGER"_s, true);
        column.defaultExpression = u"0"_s;
        return column;
    }

private:
    [[nodiscard]] schema::Column time(const QString &name, bool isRequired, bool hasDefault) const
    {
        const QString usual = m_isPostgresql ? u"timestamp with time zone"_s : u"TEXT"_s;
        schema::Column column = plain(name, m_usual.timeType.isEmpty() ? usual : m_usual.timeType, isRequired);
        if (hasDefault)
            column.defaultExpression = m_isPostgresql ? u"now()"_s : u"CURRENT_TIMESTAMP"_s;
        return column;
    }
    static schema::Column plain(const QString &name, const QString &type, bool notNull)
    {
        return {.id = ObjectId::create(), .name = name, .type = {type, {}}, .notNull = notNull};
    }

    bool m_isPostgresql;
    document::UsualColumns m_usual;
};

schema::Table tableOf(const QList<schema::Column> &columns, bool hasKey)
{
    schema::Table table;
    table.id = ObjectId::create();
    table.columns = columns;
    if (hasKey)
        table.primaryKey = schema::PrimaryKey{.id = ObjectId::create(), .parts = {{columns.constFirst().id}}};
    return table;
}

schema::Table lookupTable(const Columns &columns)
{
    const schema::Column code = columns.text(u"code"_s);
    schema::Table table
        = tableOf({columns.countedKey(), code, columns.text(u"name"_s), columns.number(u"position"_s)}, true);
    table.uniqueConstraints = {{.id = ObjectId::create(), .parts = {{code.id}}}};
    return table;
}

QString folderOf(const Project &project)
{
    return project.path + u"/templates"_s;
}

tl::unexpected<Error> brokenTemplate(const QString &path, const QString &detail)
{
    return fail(ProjectError::BrokenFile,
                text("project", "The template %1 cannot be read. Correct or remove the file.",
                     {QDir::toNativeSeparators(path)}),
                detail, path);
}

Result<TableTemplate> readTemplate(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return brokenTemplate(path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return brokenTemplate(path, error.errorString());
    const Result<schema::Schema> schema = schema::fromJson(document.object());
    if (!schema)
        return brokenTemplate(path, schema.error().message.toString());
    if (schema->tables.size() != 1)
        return brokenTemplate(path, {});
    return TableTemplate{name, {}, *schema->tables.constFirst(), true};
}

} // namespace

QList<TableTemplate> builtinTemplates(const QString &dialect, int targetVersion, const document::UsualColumns &usual)
{
    const Columns columns(dialect, usual);
    const bool isPostgresql = dialect == u"postgresql";
    QString uuids = text("project", "A random UUID as key, and when the row was made and changed.").toString();
    if (isPostgresql && targetVersion != 0 && targetVersion < 130000)
        uuids += u' ' + text("project", "Before PostgreSQL 13, gen_random_uuid() needs the extension pgcrypto.").toString();
    const QString counted = isPostgresql ? u"id %1 identity"_s.arg(columns.countedType()) : u"id INTEGER"_s;
    QList<TableTemplate> keys{
        {text("project", "id uuid + timestamps").toString(), uuids,
         tableOf(QList<schema::Column>{columns.uuidKey()} + columns.times(), true)},
        {counted, text("project", "A number as key that the database counts up.").toString(),
         tableOf({columns.countedKey()}, true)},
    };
    if (usual.key != document::UsualColumns::Key::Uuid) {
        keys.prepend({text("project", "%1 + timestamps", {counted}).toString(),
                      text("project", "A number as key that the database counts up, and when the row was made and "
                                      "changed.")
                          .toString(),
                      tableOf(QList<schema::Column>{columns.countedKey()} + columns.times(), true)});
    }
    return keys
           + QList<TableTemplate>{
               {text("project", "timestamps").toString(),
                text("project", "When the row was made and changed. The program or a trigger keeps updated_at.")
                    .toString(),
                tableOf(columns.times(), false)},
               {text("project", "soft delete").toString(),
                text("project", "When the row was deleted; NULL: it is there. Queries have to look at it.").toString(),
                tableOf({columns.deletion()}, false)},
               {text("project", "lookup table").toString(),
                text("project", "A short list to choose from: a code for programs, a name for people, an order.")
                    .toString(),
                lookupTable(columns)},
           };
}

Result<QList<TableTemplate>> readTemplates(const Project &project)
{
    QList<TableTemplate> templates;
    const QDir folder(folderOf(project));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    for (const QString &name : names) {
        const Result<TableTemplate> read = readTemplate(folder.filePath(name), name.chopped(5));
        if (!read)
            return fail(read.error());
        templates.append(*read);
    }
    return templates;
}

Result<> writeTemplate(const Project &project, const QString &name, const schema::Table &table)
{
    static const QRegularExpression usable(u"^[\\w][\\w .+-]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (!usable.match(name).hasMatch() || name.endsWith(u' ') || name.endsWith(u'.')) {
        return fail(ProjectError::NotWritable,
                    text("project",
                         "“%1” cannot be the name of a template, because it is the name of a file too. Use letters, digits, "
                         "blanks, and . + - _",
                         {name}));
    }
    schema::Table pattern = edit::asTemplate(table);
    pattern.comment.clear();
    schema::Schema schema;
    schema.tables = {pattern};
    return migration::writeAtomically(folderOf(project) + u'/' + name + u".json"_s,
                                      QJsonDocument(schema::toJson(schema)).toJson(QJsonDocument::Indented));
}

Result<> removeTemplate(const Project &project, const QString &name)
{
    QFile file(folderOf(project) + u'/' + name + u".json"_s);
    if (file.exists() && !file.remove()) {
        return fail(ProjectError::NotWritable,
                    text("project", "The template %1 cannot be removed. Check the permissions of its folder.", {name}),
                    file.errorString(), file.fileName());
    }
    return {};
}

} // namespace relvar::project
