// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/prismamodel.h"

#include "base/words.h"
#include "frameworks/domaintype.h"
#include "frameworks/prismawriting.h"
#include "schema/partname.h"
#include "schema/sqltokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// PostgreSQL cuts longer names, and Prisma cuts its own in another way.
constexpr qsizetype longestName = 63;

QString documentation(const QString &comment, const QString &indent)
{
    QString lines;
    if (comment.trimmed().isEmpty())
        return lines;
    for (const QString &line : comment.trimmed().split(u'\n'))
        lines += indent + QString(u"/// "_s + line.trimmed()).trimmed() + u'\n';
    return lines;
}

/// As `prisma format` aligns them: names, types and attributes below each other, by their bytes.
QString linesOf(const QList<PrismaField> &fields)
{
    qsizetype name = 0;
    qsizetype type = 0;
    for (const PrismaField &field : fields) {
        name = std::max(name, field.name.size());
        type = std::max(type, field.type.toUtf8().size());
    }
    QString lines;
    for (const PrismaField &field : fields) {
        lines += documentation(field.comment, u"  "_s);
        QString line = u"  "_s + field.name.leftJustified(name) + u' '
                       + field.type.leftJustified(type - (field.type.toUtf8().size() - field.type.size()));
        if (!field.attributes.isEmpty())
            line += u' ' + field.attributes.join(u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line + u'\n';
    }
    return lines;
}

/// The argument that names what the database calls otherwise than Prisma would.
QString mapArgument(const QString &name, const QString &usual)
{
    return name.isEmpty() || (name == usual && name.toUtf8().size() <= longestName) ? QString()
                                                                                    : u"map: "_s + prismaQuoted(name);
}

/// Prisma's word for an operator class where it has one.
/// https://www.prisma.io/docs/orm/prisma-schema/data-model/indexes#configuring-the-operator-class-of-indexes-with-ops-postgresql-only
QString operatorClass(const QString &name)
{
    static const QRegularExpression ofBrin(
        u"^(?:bit|bpchar|bytea|date|float4|float8|inet|int2|int4|int8|numeric|oid|text|time|timestamp|uuid)_"
        "(?:minmax|minmax_multi|bloom|inclusion)_ops$"_s);
    if (name == u"jsonb_path_ops"_s || name == u"inet_ops"_s || ofBrin.match(name).hasMatch())
        return pascalCase(QString(name).replace(u"minmax"_s, u"min_max"_s));
    return u"raw("_s + prismaQuoted(name) + u')';
}

QString attributeCall(const QString &attribute, QStringList arguments)
{
    arguments.removeAll(QString());
    return attribute + (arguments.isEmpty() ? QString() : u'(' + arguments.join(u", "_s) + u')');
}

class ModelWriting
{
public:
    ModelWriting(PrismaWriting &writing, const schema::Table &table)
        : m_writing(writing)
        , m_table(table)
        , m_shown(schema::displayName(writing.schema, table))
    {
    }

    QString write(const QList<PrismaField> &relations, bool namesNamespaces);

private:
    PrismaField field(const schema::Column &column);
    void noteColumn(const schema::Column &column, const PrismaType &type);
    void addKey();
    void addUnique(const QString &name, const QList<schema::KeyPart> &parts);
    void addUnique(const schema::UniqueConstraint &unique, qsizetype number);
    /// The row's number is the key, so that there is no index for it.
    [[nodiscard]] bool isKeyTheRow() const;
    /// Which index the constraint has in SQLite: the numbers go by where keys stand in CREATE TABLE.
    [[nodiscard]] QString automaticIndex(qsizetype number) const;
    void addIndex(const schema::Index &index);
    /// Why Prisma cannot say the index; empty: it can.
    [[nodiscard]] QString obstacle(const schema::Index &index) const;
    [[nodiscard]] QString part(const schema::KeyPart &part) const;
    [[nodiscard]] QString usualName(const QList<schema::KeyPart> &parts, const QString &suffix) const;
    /// Attributes of the one field, or of the model.
    void addAttribute(const QString &single, const QString &attribute, const QList<schema::KeyPart> &parts,
                      const QString &map);
    void note(const QString &kind, const QString &name, const QStringList &rest);

    PrismaWriting &m_writing;
    const schema::Table &m_table;
    QString m_shown;
    QHash<ObjectId, QStringList> m_fieldAttributes;
    QStringList m_attributes;
};

void ModelWriting::note(const QString &kind, const QString &name, const QStringList &rest)
{
    for (const QString &what : rest)
        m_writing.leftOut.constraint(kind, name, m_shown, what);
}

void ModelWriting::noteColumn(const schema::Column &column, const PrismaType &type)
{
    const QString where = m_shown + u'.' + column.name;
    for (const QString &what : rareProperties(column))
        m_writing.leftOut.column(where, what);
    if (const QString other = prismaOtherType(m_writing, column); !other.isEmpty()) {
        m_writing.leftOut.otherType(where, column.type.text, other);
    }
    if (m_writing.isServer() && withoutDomain(column.type, m_writing.schema) != column.type.text)
        m_writing.leftOut.column(where, u"DOMAIN "_s + column.type.text);
    if (!m_writing.isServer() && m_table.isPrimaryKeyColumn(column.id)) {
        if (isKeyTheRow() && !column.identity) {
            m_writing.leftOut.otherType(where, u"PRIMARY KEY"_s, u"PRIMARY KEY AUTOINCREMENT"_s);
        } else if (!isKeyTheRow() && !column.notNull) {
            m_writing.leftOut.column(where, u"PRIMARY KEY without NOT NULL"_s);
        }
    }
    if (column.identity && m_writing.isServer()) {
        m_writing.leftOut.column(where, column.identity->always ? u"GENERATED ALWAYS AS IDENTITY"_s
                                                                : u"GENERATED BY DEFAULT AS IDENTITY"_s);
    }
    if (type.isList && column.notNull)
        m_writing.leftOut.column(where, u"NOT NULL of an array"_s);
    m_writing.leftOut.comment(column.comment);
}

PrismaField ModelWriting::field(const schema::Column &column)
{
    const PrismaType type = prismaType(m_writing, column);
    noteColumn(column, type);
    const bool isRequired = column.notNull || m_table.isPrimaryKeyColumn(column.id);
    PrismaField field{.name = m_writing.names.field(m_table.id, column.id),
                      .type = type.name
                              + (type.isList  ? u"[]"_s
                                 : isRequired ? QString()
                                              : u"?"_s),
                      .attributes = m_fieldAttributes.value(column.id),
                      .comment = column.comment};
    if (const QString value = prismaDefault(m_writing, m_table, column, type); !value.isEmpty())
        field.attributes.append(value);
    if (field.name != column.name)
        field.attributes.append(attributeCall(u"@map"_s, {prismaQuoted(column.name)}));
    if (!type.native.isEmpty())
        field.attributes.append(type.native);
    return field;
}

QString ModelWriting::usualName(const QList<schema::KeyPart> &parts, const QString &suffix) const
{
    QStringList names{m_table.name};
    for (const schema::KeyPart &part : parts) {
        const schema::Column *column = m_table.column(part.column);
        names.append(column ? column->name : QString());
    }
    return names.join(u'_') + suffix;
}

QString ModelWriting::part(const schema::KeyPart &part) const
{
    QStringList arguments;
    if (!part.operatorClass.isEmpty())
        arguments.append(u"ops: "_s + operatorClass(part.operatorClass));
    if (part.descending)
        arguments.append(u"sort: Desc"_s);
    return attributeCall(m_writing.names.field(m_table.id, part.column), arguments);
}

void ModelWriting::addAttribute(const QString &single, const QString &attribute, const QList<schema::KeyPart> &parts,
                                const QString &map)
{
    const bool isPlain = parts.size() == 1 && !parts.first().descending;
    if (isPlain && !single.isEmpty()) {
        QStringList &attributes = m_fieldAttributes[parts.first().column];
        // A field takes each of them once.
        const bool isTaken = std::any_of(attributes.cbegin(), attributes.cend(),
                                         [&](const QString &one) { return one.startsWith(single); });
        if (!isTaken) {
            attributes.append(attributeCall(single, {map}));
            return;
        }
    }
    QStringList fields;
    for (const schema::KeyPart &one : parts)
        fields.append(part(one));
    m_attributes.append(attributeCall(attribute, {u'[' + fields.join(u", "_s) + u']', map}));
}

void ModelWriting::addKey()
{
    if (!m_table.primaryKey)
        return;
    const schema::PrimaryKey &key = *m_table.primaryKey;
    note(u"PRIMARY KEY"_s, key.name, rareProperties(key));
    m_writing.leftOut.comment(key.comment);
    // On SQLite keys have no name in Prisma.
    if (!m_writing.isServer() && !key.name.isEmpty())
        note(u"PRIMARY KEY"_s, key.name, {u"its name"_s});
    const QString map = m_writing.isServer() ? mapArgument(key.name, m_table.name + u"_pkey"_s) : QString();
    QList<schema::KeyPart> parts = key.parts;
    for (schema::KeyPart &part : parts) {
        if (part.descending)
            note(u"PRIMARY KEY"_s, key.name, {u"DESC"_s});
        part.descending = false;
    }
    addAttribute(u"@id"_s, u"@@id"_s, parts, map);
}

void ModelWriting::addUnique(const QString &name, const QList<schema::KeyPart> &parts)
{
    addAttribute(u"@unique"_s, u"@@unique"_s, parts, mapArgument(name, usualName(parts, u"_key"_s)));
}

bool ModelWriting::isKeyTheRow() const
{
    if (!m_table.primaryKey || m_table.primaryKey->parts.size() != 1 || m_table.options.contains(u"WITHOUT ROWID"_s))
        return false;
    const schema::Column *column = m_table.column(m_table.primaryKey->parts.first().column);
    return column && column->type.text.compare("integer"_L1, Qt::CaseInsensitive) == 0;
}

QString ModelWriting::automaticIndex(qsizetype number) const
{
    qsizetype before = 0;
    int depth = 0;
    // Relvar itself writes the primary key first.
    bool isKeyFirst = m_table.definition.isEmpty();
    for (const schema::SqlToken &token : schema::sqlTokens(m_table.definition)) {
        const QString word = m_table.definition.mid(token.begin, token.end - token.begin).toUpper();
        depth += word == u"("_s ? 1 : word == u")"_s ? -1 : 0;
        if (token.kind != schema::SqlToken::Kind::Word || depth != 1)
            continue;
        before += word == u"UNIQUE"_s ? 1 : 0;
        if (word == u"PRIMARY"_s) {
            isKeyFirst = before <= number;
            break;
        }
    }
    const bool isCounted = m_table.primaryKey && !isKeyTheRow() && isKeyFirst;
    return u"sqlite_autoindex_"_s + m_table.name + u'_' + QString::number(number + 1 + (isCounted ? 1 : 0));
}

void ModelWriting::addUnique(const schema::UniqueConstraint &unique, qsizetype number)
{
    note(u"UNIQUE"_s, unique.name, rareProperties(unique));
    m_writing.leftOut.comment(unique.comment);
    const bool isSaid = std::all_of(unique.parts.cbegin(), unique.parts.cend(), [&](const schema::KeyPart &part) {
        const schema::Column *column = m_table.column(part.column);
        return column && m_writing.isField(*column);
    });
    if (!isSaid) {
        note(u"UNIQUE"_s, unique.name, {u"over a generated column"_s});
        return;
    }
    const QString name = m_writing.isServer() ? unique.name : automaticIndex(number);
    m_writing.leftOut.uniqueIndex(unique.name, m_shown, name);
    addUnique(name, unique.parts);
}

QString ModelWriting::obstacle(const schema::Index &index) const
{
    if (!index.predicate.isEmpty())
        return u"WHERE "_s + index.predicate;
    static const QHash<QString, QString> methods{{u"gin"_s, u"Gin"_s},
                                                 {u"gist"_s, u"Gist"_s},
                                                 {u"spgist"_s, u"SpGist"_s},
                                                 {u"brin"_s, u"Brin"_s},
                                                 {u"hash"_s, u"Hash"_s}};
    if (!index.method.isEmpty() && !methods.contains(index.method))
        return u"USING "_s + index.method;
    for (const schema::KeyPart &part : index.parts) {
        const schema::Column *column = m_table.column(part.column);
        if (!column)
            return u'(' + part.expression + u')';
        if (!m_writing.isField(*column))
            return column->name + u", a generated column"_s;
        if (part.operatorClass.contains(u'('))
            return part.operatorClass;
        const PrismaType type = prismaType(m_writing, *column);
        const bool isSure = type.isUnsupported || !part.operatorClass.isEmpty();
        const bool isForGin = type.isList || type.name == u"Json"_s;
        // Prisma knows which types have a class of their own for a method, and refuses others.
        if (!isSure
            && ((index.method == u"gist"_s) || (index.method == u"gin"_s && !isForGin)
                || (index.method == u"spgist"_s && type.value != PrismaType::Value::Text)
                || (index.method == u"brin"_s && (type.isList || type.value == PrismaType::Value::Json))))
            return u"USING "_s + index.method + u" with "_s + column->type.text;
    }
    return {};
}

void ModelWriting::addIndex(const schema::Index &index)
{
    const QString kind = index.unique ? u"UNIQUE INDEX"_s : u"INDEX"_s;
    if (const QString reason = obstacle(index); !reason.isEmpty()) {
        note(kind, index.name, {reason});
        return;
    }
    note(kind, index.name, rareProperties(index));
    m_writing.leftOut.comment(index.comment);
    if (index.unique) {
        QList<schema::KeyPart> parts = index.parts;
        for (schema::KeyPart &part : parts) {
            // Prisma takes them for plain indexes alone.
            if (!part.operatorClass.isEmpty())
                note(kind, index.name, {part.operatorClass});
            part.operatorClass.clear();
        }
        addUnique(index.name, parts);
        return;
    }
    QStringList fields;
    for (const schema::KeyPart &one : index.parts)
        fields.append(part(one));
    static const QHash<QString, QString> methods{{u"gin"_s, u"type: Gin"_s},
                                                 {u"gist"_s, u"type: Gist"_s},
                                                 {u"spgist"_s, u"type: SpGist"_s},
                                                 {u"brin"_s, u"type: Brin"_s},
                                                 {u"hash"_s, u"type: Hash"_s}};
    m_attributes.append(attributeCall(u"@@index"_s, {u'[' + fields.join(u", "_s) + u']',
                                                     mapArgument(index.name, usualName(index.parts, u"_idx"_s)),
                                                     methods.value(index.method)}));
}

QString ModelWriting::write(const QList<PrismaField> &relations, bool namesNamespaces)
{
    for (const QString &what : rareProperties(m_table, m_writing.schema))
        m_writing.leftOut.table(m_shown, what);
    m_writing.leftOut.comment(m_table.comment);
    addKey();
    for (qsizetype i = 0; i < m_table.uniqueConstraints.size(); ++i)
        addUnique(m_table.uniqueConstraints.at(i), i);
    // As `prisma format` orders them.
    for (const bool isUnique : {true, false}) {
        for (const schema::Index &index : m_table.indexes) {
            if (index.unique == isUnique)
                addIndex(index);
        }
    }
    for (const schema::CheckConstraint &check : m_table.checks)
        note(u"CHECK"_s, check.name, {check.expression});
    for (const schema::ExclusionConstraint &exclusion : m_table.exclusions)
        note(u"EXCLUDE"_s, exclusion.name, {exclusion.definition});

    QList<PrismaField> fields;
    for (const schema::Column &column : m_table.columns) {
        if (m_writing.isField(column))
            fields.append(field(column));
        else
            m_writing.leftOut.column(m_shown + u'.' + column.name,
                                     u"GENERATED ALWAYS AS ("_s + column.generated->expression + u')');
    }
    const QString name = m_writing.names.model(m_table.id);
    if (name != m_table.name)
        m_attributes.append(attributeCall(u"@@map"_s, {prismaQuoted(m_table.name)}));
    if (m_writing.isIgnored(m_table)) {
        m_attributes.append(u"@@ignore"_s);
        m_writing.leftOut.say(text("frameworks",
                                   "Table %1: it has no key that is always there and that Prisma can read, so Prisma "
                                   "Client leaves it out (@@ignore).",
                                   {m_shown}));
    }
    if (const schema::Namespace *space = m_writing.schema.findNamespace(m_table.namespaceId); space && namesNamespaces)
        m_attributes.append(attributeCall(u"@@schema"_s, {prismaQuoted(space->name)}));
    QString code = documentation(m_table.comment, {}) + u"model "_s + name + u" {\n"_s + linesOf(fields + relations);
    if (!m_attributes.isEmpty())
        code += u"\n  "_s + m_attributes.join(u"\n  "_s) + u'\n';
    return code + u"}\n"_s;
}

QString enumCode(PrismaWriting &writing, const schema::EnumType &type, bool namesNamespaces)
{
    QList<PrismaField> values;
    for (const QString &value : type.values) {
        PrismaField line{.name = writing.names.enumValue(type.id, value), .type = {}, .attributes = {}, .comment = {}};
        if (line.name != value)
            line.type = attributeCall(u"@map"_s, {prismaQuoted(value)});
        values.append(line);
        // No way of writing it makes a script of Prisma's that runs and no difference afterwards.
        if (value.contains(u'\'')) {
            writing.leftOut.say(text("frameworks",
                                     "Value %1 of TYPE %2: Prisma does not double the apostrophe in it, so PostgreSQL "
                                     "refuses what Prisma itself writes for this type.",
                                     {value, type.name}));
        }
    }
    QStringList attributes;
    const QString name = writing.names.enumName(type.id);
    if (name != type.name)
        attributes.append(attributeCall(u"@@map"_s, {prismaQuoted(type.name)}));
    if (const schema::Namespace *space = writing.schema.findNamespace(type.namespaceId); space && namesNamespaces)
        attributes.append(attributeCall(u"@@schema"_s, {prismaQuoted(space->name)}));
    writing.leftOut.comment(type.comment);
    QString code = documentation(type.comment, {}) + u"enum "_s + name + u" {\n"_s + linesOf(values);
    if (!attributes.isEmpty())
        code += u"\n  "_s + attributes.join(u"\n  "_s) + u'\n';
    return code + u"}\n"_s;
}

/// The number behind a column that counts up is a part of it; others are nothing that Prisma knows.
void noteSequences(PrismaWriting &writing)
{
    for (const Box<schema::Sequence> &sequence : writing.schema.sequences) {
        const schema::Table *owner = writing.schema.table(sequence->ownerTable);
        const schema::Column *column = owner ? owner->column(sequence->ownerColumn) : nullptr;
        const bool isSerial = column && sequence->name == schema::nameOfPart(owner->name, column->name, u"seq"_s)
                              && sequence->start == 1 && sequence->increment == 1 && sequence->minimum == 1
                              && sequence->cache == 1 && !sequence->cycle;
        if (!isSerial)
            writing.leftOut.object(u"SEQUENCE"_s, sequence->name);
        writing.leftOut.comment(sequence->comment);
    }
}

} // namespace

PrismaModel prismaModel(const schema::Schema &schema, PrismaProduct product, const QList<PrismaBlock> &own,
                        bool namesNamespaces)
{
    PrismaWriting writing(schema, product, own);
    PrismaModel model;
    const auto uses = [&](ObjectId space) {
        const schema::Namespace *found = schema.findNamespace(space);
        if (found && !model.namespaces.contains(found->name))
            model.namespaces.append(found->name);
    };
    for (const Box<schema::Table> &table : schema.tables) {
        if (writing.isModel(*table))
            uses(table->namespaceId);
    }
    for (const Box<schema::EnumType> &type : schema.enums)
        uses(type->namespaceId);
    model.namespaces.sort();
    const bool isUsual = model.namespaces.isEmpty() || model.namespaces == QStringList(u"public"_s);
    if (isUsual && !namesNamespaces)
        model.namespaces.clear();
    namesNamespaces = !model.namespaces.isEmpty();

    QStringList blocks;
    const auto isOwn = [&](ObjectId id, const QString &shown) {
        const PrismaBlock *block = writing.names.own(id);
        if (block) {
            writing.leftOut.say(text("frameworks",
                                     "%1 stands outside of the marked lines as %2, so it is yours and stays as it is.",
                                     {shown, block->keyword + u' ' + block->name}));
        }
        return block != nullptr;
    };
    for (const Box<schema::EnumType> &type : schema.enums) {
        if (type->values.isEmpty())
            writing.leftOut.object(u"TYPE"_s, type->name);
        else if (!isOwn(type->id, type->name))
            blocks.append(enumCode(writing, *type, namesNamespaces));
    }
    const QHash<ObjectId, QList<PrismaField>> relations = prismaRelations(writing);
    for (const Box<schema::Table> &table : schema.tables) {
        const QString shown = schema::displayName(schema, *table);
        if (table->columns.isEmpty())
            writing.leftOut.object(u"TABLE"_s, shown);
        if (writing.isModel(*table) && !isOwn(table->id, shown))
            blocks.append(ModelWriting(writing, *table).write(relations.value(table->id), namesNamespaces));
    }
    if (writing.presentTimes > 0) {
        writing.leftOut.say(text("frameworks",
                                 "Defaults of the present time (%1): Prisma's own migrations write them as "
                                 "CURRENT_TIMESTAMP.",
                                 {QString::number(writing.presentTimes)}));
    }
    noteSequences(writing);
    for (const Box<schema::View> &view : schema.views)
        writing.leftOut.object(view->materialized ? u"MATERIALIZED VIEW"_s : u"VIEW"_s, view->name);
    writing.leftOut.otherObjects(schema);
    for (const schema::Namespace &space : schema.namespaces) {
        // Prisma makes those that something of its own is in.
        if (space.name != u"public"_s && !model.namespaces.contains(space.name))
            writing.leftOut.object(u"SCHEMA"_s, space.name);
        // The server's own comment is on public.
        if (space.comment != u"standard public schema"_s)
            writing.leftOut.comment(space.comment);
    }
    model.code = blocks.join(u'\n');
    model.notExpressed = writing.leftOut.notes();
    return model;
}

} // namespace relvar::frameworks
