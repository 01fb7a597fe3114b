// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/fluentormmodel.h"

#include "base/words.h"
#include "frameworks/domaintype.h"
#include "frameworks/leftout.h"
#include "frameworks/naming.h"
#include "frameworks/sqltype.h"
#include "frameworks/zig.h"
#include "schema/partname.h"
#include "schema/sqlwords.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString product = u"FluentORM"_s;

/// A column's type in the words of FluentORM.
struct FluentType
{
    /// Of the builder: "string".
    QString call;
    /// In the snapshot, without "_optional".
    QString field;
    /// As FluentORM's own migrations write it.
    QString sql;
};

FluentType typeOf(const SqlType &type)
{
    static const QHash<QString, FluentType> types{
        {u"uuid"_s, {u"uuid"_s, u"uuid"_s, u"uuid"_s}},
        {u"text"_s, {u"string"_s, u"text"_s, u"text"_s}},
        {u"boolean"_s, {u"boolean"_s, u"bool"_s, u"boolean"_s}},
        {u"smallint"_s, {u"integer"_s, u"i32"_s, u"integer"_s}},
        {u"integer"_s, {u"integer"_s, u"i32"_s, u"integer"_s}},
        {u"bigint"_s, {u"bigInt"_s, u"i64"_s, u"bigint"_s}},
        {u"real"_s, {u"float"_s, u"f32"_s, u"real"_s}},
        {u"double precision"_s, {u"numeric"_s, u"f64"_s, u"numeric"_s}},
        {u"numeric"_s, {u"numeric"_s, u"f64"_s, u"numeric"_s}},
        {u"timestamp without time zone"_s, {u"dateTime"_s, u"timestamp"_s, u"timestamp without time zone"_s}},
        {u"timestamp with time zone"_s, {u"dateTime"_s, u"timestamp"_s, u"timestamp without time zone"_s}},
        {u"json"_s, {u"json"_s, u"json"_s, u"json"_s}},
        {u"jsonb"_s, {u"jsonb"_s, u"jsonb"_s, u"jsonb"_s}},
        {u"bytea"_s, {u"binary"_s, u"binary"_s, u"bytea"_s}},
    };
    // Whatever else there is comes out as text.
    return types.value(type.dimensions > 0 || !type.space.isEmpty() ? QString() : type.name, types.value(u"text"_s));
}

/// FluentORM writes names into SQL as they are.
bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z_][a-z0-9_]*$"_s);
    return plain.match(name).hasMatch();
}

QString call(const QString &function, const QStringList &options)
{
    return u"t."_s + function + u"(.{ "_s + options.join(u", "_s) + u" });"_s;
}

QString fluentOrmAction(schema::ReferentialAction action)
{
    return schema::sqlWords(action).toLower().replace(u' ', u'_');
}

class TableWriting
{
public:
    TableWriting(const schema::Schema &schema, const schema::Table &table)
        : m_schema(schema)
        , m_table(table)
        , m_shown(schema::displayName(schema, table))
    {
    }

    FluentOrmTable write();

private:
    void addColumn(const schema::Column &column);
    void addKeys();
    void addIndexes();
    void addForeignKey(const schema::ForeignKey &key);
    void addChildren();
    void note(const QString &kind, const QString &name, const QStringList &rest);
    /// What the default is for FluentORM: the text that its generator puts into quotes, or the expression; none: it has
    /// no word for it, and that is noted.
    std::optional<QString> defaultOf(const schema::Column &column, const FluentType &type);
    /// The constraint that makes the column alone unique; null: none.
    [[nodiscard]] const schema::UniqueConstraint *uniqueOf(ObjectId column) const;
    [[nodiscard]] QStringList namesOf(const QList<schema::KeyPart> &parts) const;

    const schema::Schema &m_schema;
    const schema::Table &m_table;
    QString m_shown;
    LeftOut m_leftOut{product};
    UniqueNames m_relationNames;
    FluentOrmTable m_done;
    QJsonArray m_fields;
    QJsonArray m_indexes;
    QJsonArray m_relationships;
    QJsonArray m_children;
};

void TableWriting::note(const QString &kind, const QString &name, const QStringList &rest)
{
    for (const QString &what : rest)
        m_leftOut.constraint(kind, name, m_shown, what);
}

const schema::UniqueConstraint *TableWriting::uniqueOf(ObjectId column) const
{
    const auto found = std::find_if(m_table.uniqueConstraints.cbegin(), m_table.uniqueConstraints.cend(),
                                    [column](const schema::UniqueConstraint &unique) {
                                        return unique.parts.size() == 1 && unique.parts.first().column == column;
                                    });
    return found == m_table.uniqueConstraints.cend() ? nullptr : &*found;
}

QStringList TableWriting::namesOf(const QList<schema::KeyPart> &parts) const
{
    QStringList names;
    for (const schema::KeyPart &part : parts) {
        if (const schema::Column *column = m_table.column(part.column))
            names.append(column->name);
    }
    return names;
}

std::optional<QString> TableWriting::defaultOf(const schema::Column &column, const FluentType &type)
{
    static const QRegularExpression literal(
        u"^'((?:[^']|'')*)'(?:::[A-Za-z_\"][A-Za-z0-9_.\" ]*(?:\\([0-9, ]*\\))?)?$"_s);
    static const QRegularExpression null(u"^null(?:::.*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!column.defaultExpression || null.match(*column.defaultExpression).hasMatch())
        return std::nullopt;
    const QString plain = column.defaultExpression->trimmed();
    const QRegularExpressionMatch match = literal.match(plain);
    static const QStringList quotedFields{u"text"_s, u"uuid"_s, u"json"_s, u"jsonb"_s, u"binary"_s};
    if (!quotedFields.contains(type.field))
        return plain;
    if (match.hasMatch())
        return match.captured(1);
    // Its generator would put the expression into quotes.
    m_leftOut.column(m_shown + u'.' + column.name, u"DEFAULT "_s + plain);
    return std::nullopt;
}

void TableWriting::addColumn(const schema::Column &column)
{
    const QString where = m_shown + u'.' + column.name;
    const QString text = withoutDomain(column.type, m_schema);
    const SqlType sql = sqlType(text);
    const FluentType type = typeOf(sql);
    for (const QString &what : rareProperties(column))
        m_leftOut.column(where, what);
    m_leftOut.comment(column.comment);
    if (!isPlainName(column.name))
        m_leftOut.column(where, u"a name in quotes"_s);

    const bool isKey
        = m_table.primaryKey && m_table.primaryKey->parts.size() == 1 && m_table.isPrimaryKeyColumn(column.id);
    const schema::UniqueConstraint *unique = uniqueOf(column.id);
    const bool isWhole = type.field == u"i32"_s || type.field == u"i64"_s;
    const bool isSerial = column.defaultExpression && column.defaultExpression->startsWith(u"nextval("_s);
    QStringList options{u".name = "_s + zig::quoted(column.name)};
    if (isKey)
        options.append(u".primary_key = true"_s);
    if (isWhole && (column.identity || isSerial) && (isKey || unique)) {
        const bool isSame = column.identity && column.identity->always && sql.name == type.sql;
        const QString counting = !column.identity          ? u"DEFAULT "_s + *column.defaultExpression
                                 : column.identity->always ? u"GENERATED ALWAYS AS IDENTITY"_s
                                                           : u"GENERATED BY DEFAULT AS IDENTITY"_s;
        if (!isSame)
            m_leftOut.otherType(where, text + u' ' + counting, type.sql + u" GENERATED ALWAYS AS IDENTITY"_s);
        if (column.identity
            && (column.identity->start || column.identity->increment || column.identity->minimum
                || column.identity->maximum || column.identity->cache || column.identity->cycle))
            m_leftOut.column(where, u"the options of IDENTITY"_s);
        m_done.calls.append(call(type.field == u"i64"_s ? u"bigIncrements"_s : u"increments"_s, options));
        m_fields.append(QJsonObject{{u"name"_s, column.name},
                                    {u"type"_s, type.field},
                                    {u"primary_key"_s, isKey},
                                    {u"unique"_s, true},
                                    {u"not_null"_s, true},
                                    {u"default_value"_s, QJsonValue::Null},
                                    {u"auto_generated"_s, true},
                                    {u"auto_generate_type"_s, u"increments"_s}});
        return;
    }
    if (text != column.type.text)
        m_leftOut.otherType(where, column.type.text, type.sql);
    else if (sql.name != type.sql || !sql.arguments.isEmpty() || sql.dimensions > 0)
        m_leftOut.otherType(where, text, type.sql);
    const bool isOptional = !column.notNull && !isKey;
    if (unique)
        options.append(u".unique = true"_s);
    if (isOptional)
        options.append(u".nullable = true"_s);

    std::optional<QString> value;
    bool isGenerated = false;
    const QString folded = column.defaultExpression.value_or(QString()).toLower();
    if (column.generated) {
        m_leftOut.column(where, u"GENERATED ALWAYS AS ("_s + column.generated->expression + u')');
        options += {u".create_input = .excluded"_s, u".update_input = false"_s};
    } else if (column.identity) {
        m_leftOut.column(where, u"IDENTITY without a key"_s);
        options.append(u".create_input = .optional"_s);
    } else {
        isGenerated = (type.field == u"uuid"_s && folded == u"gen_random_uuid()"_s)
                      || (type.field == u"timestamp"_s && (folded == u"now()"_s || folded == u"current_timestamp"_s));
        value = isGenerated ? std::optional(type.field == u"uuid"_s ? u"gen_random_uuid()"_s : u"CURRENT_TIMESTAMP"_s)
                            : defaultOf(column, type);
        if (column.defaultExpression && !isOptional)
            options.append(u".create_input = .optional"_s);
        if (value)
            options.append(u".default_value = "_s + zig::quoted(*value));
        if (isGenerated)
            options.append(u".auto_generated = true"_s);
    }
    if (type.field == u"uuid"_s && !value) {
        value = u"gen_random_uuid()"_s;
        m_leftOut.otherType(where, text, text + u" DEFAULT gen_random_uuid()"_s);
    }
    m_done.calls.append(call(type.call, options));
    const QString made = type.field == u"uuid"_s || type.field == u"timestamp"_s ? type.field : u"none"_s;
    m_fields.append(QJsonObject{{u"name"_s, column.name},
                                {u"type"_s, isOptional ? type.field + u"_optional"_s : type.field},
                                {u"primary_key"_s, isKey},
                                {u"unique"_s, unique != nullptr},
                                {u"not_null"_s, !isOptional},
                                {u"default_value"_s, value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null)},
                                {u"auto_generated"_s, isGenerated},
                                {u"auto_generate_type"_s, made}});
}

void TableWriting::addKeys()
{
    if (m_table.primaryKey) {
        const schema::PrimaryKey &key = *m_table.primaryKey;
        m_leftOut.comment(key.comment);
        note(u"PRIMARY KEY"_s, key.name, rareProperties(key));
        if (key.parts.size() > 1)
            note(u"PRIMARY KEY"_s, key.name, {u'(' + namesOf(key.parts).join(u", "_s) + u')'});
        else if (key.name != schema::nameOfPart(m_table.name, {}, u"pkey"_s))
            note(u"PRIMARY KEY"_s, key.name, {u"its name"_s});
    }
    for (const schema::UniqueConstraint &unique : m_table.uniqueConstraints) {
        m_leftOut.comment(unique.comment);
        note(u"UNIQUE"_s, unique.name, rareProperties(unique));
        const QStringList columns = namesOf(unique.parts);
        if (columns.size() == 1 && unique.name != schema::nameOfPart(m_table.name, columns.first(), u"key"_s))
            note(u"UNIQUE"_s, unique.name, {u"its name"_s});
    }
}

void TableWriting::addIndexes()
{
    QStringList lines;
    const auto add = [&](const QString &name, const QStringList &columns, bool unique) {
        QStringList texts;
        for (const QString &column : columns)
            texts.append(zig::quoted(column));
        const QString list
            = texts.size() == 1 ? u"&.{"_s + texts.first() + u'}' : u"&.{ "_s + texts.join(u", "_s) + u" }"_s;
        lines.append(u"    .{ .name = "_s + zig::quoted(name) + u", .columns = "_s + list
                     + (unique ? u", .unique = true"_s : QString()) + u" },"_s);
        m_indexes.append(
            QJsonObject{{u"name"_s, name}, {u"columns"_s, QJsonArray::fromStringList(columns)}, {u"unique"_s, unique}});
    };
    for (const schema::UniqueConstraint &unique : m_table.uniqueConstraints) {
        if (unique.parts.size() > 1) {
            m_leftOut.uniqueIndex(unique.name, m_shown, unique.name);
            add(unique.name, namesOf(unique.parts), true);
        }
    }
    for (const schema::Index &index : m_table.indexes) {
        const QString kind = index.unique ? u"UNIQUE INDEX"_s : u"INDEX"_s;
        m_leftOut.comment(index.comment);
        if (!index.predicate.isEmpty()) {
            note(kind, index.name, {u"WHERE "_s + index.predicate});
            continue;
        }
        const auto computed = std::find_if(index.parts.cbegin(), index.parts.cend(),
                                           [](const schema::KeyPart &part) { return part.column.isNull(); });
        if (computed != index.parts.cend()) {
            note(kind, index.name, {u'(' + computed->expression + u')'});
            continue;
        }
        QStringList rest = rareProperties(index);
        if (!index.method.isEmpty())
            rest.append(u"USING "_s + index.method);
        for (const schema::KeyPart &part : index.parts) {
            if (part.descending)
                rest.append(u"DESC"_s);
            if (!part.operatorClass.isEmpty())
                rest.append(part.operatorClass);
        }
        if (!isPlainName(index.name))
            rest.append(u"a name in quotes"_s);
        note(kind, index.name, rest);
        add(index.name, namesOf(index.parts), index.unique);
    }
    if (!lines.isEmpty())
        m_done.calls += QStringList(u"t.addIndexes(&.{"_s) + lines + QStringList(u"});"_s);
}

void TableWriting::addForeignKey(const schema::ForeignKey &key)
{
    const schema::Table *parent = m_schema.table(key.referencedTable);
    const schema::Column *column = key.columns.size() == 1 ? m_table.column(key.columns.first()) : nullptr;
    const schema::Column *other = parent && column ? parent->column(key.referencedColumns.value(0)) : nullptr;
    m_leftOut.comment(key.comment);
    if (!other || parent->isPartition() || parent->namespaceId != m_schema.defaultNamespace()) {
        note(u"FOREIGN KEY"_s, key.name,
             {u"REFERENCES "_s + (parent ? schema::displayName(m_schema, *parent) : key.missingTable)});
        return;
    }
    note(u"FOREIGN KEY"_s, key.name, rareProperties(key));
    // FluentORM puts fk_ and the table before the relation's name.
    const QString prefix = u"fk_"_s + m_table.name + u'_';
    const bool isOurs = key.name.startsWith(prefix) && isPlainName(key.name.mid(prefix.size()));
    QString wanted = column->name;
    if (wanted.endsWith(u"_id"_s))
        wanted.chop(3);
    const QString name
        = m_relationNames.take(isOurs ? key.name.mid(prefix.size()) : m_table.name + u'_' + snakeCase(wanted),
                               u"relation"_s);
    if (prefix + name != key.name)
        note(u"FOREIGN KEY"_s, key.name, {u"its name"_s});
    const bool isOne = m_table.isUnique(key.columns);
    QStringList options{u".name = "_s + zig::quoted(name), u".column = "_s + zig::quoted(column->name),
                        u".references_table = "_s + zig::quoted(parent->name),
                        u".references_column = "_s + zig::quoted(other->name)};
    if (key.onDelete != schema::ReferentialAction::NoAction)
        options.append(u".on_delete = ."_s + fluentOrmAction(key.onDelete));
    if (key.onUpdate != schema::ReferentialAction::NoAction)
        options.append(u".on_update = ."_s + fluentOrmAction(key.onUpdate));
    m_done.calls.append(call(isOne ? u"hasOne"_s : u"belongsTo"_s, options));
    m_relationships.append(QJsonObject{{u"name"_s, name},
                                       {u"column"_s, column->name},
                                       {u"references_table"_s, parent->name},
                                       {u"references_column"_s, other->name},
                                       {u"relationship_type"_s, isOne ? u"one_to_one"_s : u"many_to_one"_s},
                                       {u"on_delete"_s, fluentOrmAction(key.onDelete)},
                                       {u"on_update"_s, fluentOrmAction(key.onUpdate)}});
}

void TableWriting::addChildren()
{
    for (const schema::Schema::Reference &reference : m_schema.referencesTo(m_table.id)) {
        const schema::Table *child = m_schema.table(reference.table);
        if (!child || child->isPartition() || child->namespaceId != m_table.namespaceId)
            continue;
        const auto key = std::find_if(child->foreignKeys.cbegin(), child->foreignKeys.cend(),
                                      [&](const schema::ForeignKey &one) { return one.id == reference.foreignKey; });
        if (key == child->foreignKeys.cend() || key->columns.size() != 1 || child->isUnique(key->columns))
            continue;
        const schema::Column *column = child->column(key->columns.first());
        const schema::Column *local = m_table.column(key->referencedColumns.value(0));
        if (!column || !local)
            continue;
        const auto between
            = std::count_if(child->foreignKeys.cbegin(), child->foreignKeys.cend(),
                            [&](const schema::ForeignKey &one) { return one.referencedTable == m_table.id; });
        const QString plain = snakeCase(m_table.name) + u'_' + snakeCase(child->name);
        const QString name
            = m_relationNames.take(between > 1 ? plain + u"_by_"_s + snakeCase(column->name) : plain, u"relation"_s);
        QStringList options{u".name = "_s + zig::quoted(name), u".foreign_table = "_s + zig::quoted(child->name),
                            u".foreign_column = "_s + zig::quoted(column->name)};
        if (local->name != u"id"_s)
            options.append(u".local_column = "_s + zig::quoted(local->name));
        m_done.calls.append(call(u"hasMany"_s, options));
        m_children.append(QJsonObject{{u"name"_s, name},
                                      {u"foreign_table"_s, child->name},
                                      {u"foreign_column"_s, column->name},
                                      {u"local_column"_s, local->name}});
    }
}

FluentOrmTable TableWriting::write()
{
    m_done.name = m_table.name;
    m_done.comment = m_table.comment;
    if (!isPlainName(m_table.name))
        m_leftOut.table(m_shown, u"a name in quotes"_s);
    for (const QString &what : rareProperties(m_table, m_schema))
        m_leftOut.table(m_shown, what);
    m_leftOut.comment(m_table.comment);
    addKeys();
    for (const schema::Column &column : m_table.columns)
        addColumn(column);
    for (const schema::ForeignKey &key : m_table.foreignKeys)
        addForeignKey(key);
    addChildren();
    addIndexes();
    for (const schema::CheckConstraint &check : m_table.checks)
        note(u"CHECK"_s, check.name, {check.expression});
    for (const schema::ExclusionConstraint &exclusion : m_table.exclusions)
        note(u"EXCLUDE"_s, exclusion.name, {exclusion.definition});
    m_done.snapshot = {{u"name"_s, m_table.name},
                       {u"fields"_s, m_fields},
                       {u"indexes"_s, m_indexes},
                       {u"relationships"_s, m_relationships},
                       {u"has_many"_s, m_children}};
    m_done.notExpressed = m_leftOut.notes();
    return m_done;
}

/// Parents before children, otherwise as they are; a circle ends where it began.
QList<const schema::Table *> parentsFirst(const schema::Schema &schema)
{
    QList<const schema::Table *> order;
    QSet<ObjectId> seen;
    const auto visit = [&](const auto &self, const schema::Table &table) -> void {
        if (seen.contains(table.id))
            return;
        seen.insert(table.id);
        for (const schema::ForeignKey &key : table.foreignKeys) {
            if (const schema::Table *parent = schema.table(key.referencedTable))
                self(self, *parent);
        }
        order.append(&table);
    };
    for (const Box<schema::Table> &table : schema.tables)
        visit(visit, *table);
    return order;
}

} // namespace

FluentOrmModel fluentOrmModel(const schema::Schema &schema)
{
    FluentOrmModel model;
    LeftOut leftOut(product);
    for (const schema::Table *table : parentsFirst(schema)) {
        // Programs read and write the table that a partition is a part of.
        if (table->isPartition())
            continue;
        if (table->namespaceId == schema.defaultNamespace() && !table->columns.isEmpty())
            model.tables.append(TableWriting(schema, *table).write());
        else
            leftOut.object(u"TABLE"_s, schema::displayName(schema, *table));
    }
    for (const Box<schema::EnumType> &type : schema.enums)
        leftOut.object(u"TYPE"_s, type->name);
    for (const Box<schema::Sequence> &sequence : schema.sequences) {
        if (sequence->ownerTable.isNull())
            leftOut.object(u"SEQUENCE"_s, sequence->name);
    }
    for (const Box<schema::View> &view : schema.views)
        leftOut.object(view->materialized ? u"MATERIALIZED VIEW"_s : u"VIEW"_s, view->name);
    leftOut.otherObjects(schema);
    model.notExpressed = leftOut.notes();
    return model;
}

} // namespace relvar::frameworks
