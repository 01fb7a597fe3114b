// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/seaormentities.h"

#include "frameworks/markedpart.h"
#include "frameworks/naming.h"
#include "frameworks/rustcode.h"
#include "frameworks/seaormrelations.h"
#include "frameworks/seaormtypes.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString indent = QString(4, u' ');
constexpr auto enumModule = "sea_orm_active_enums"_L1;

class Writer
{
public:
    Writer(const EntitiesRequest &request, const dialect::Dialect &dialect, const SeaOrmPlace &place)
        : m_schema(request.schema)
        , m_files(request.files)
        , m_place(place)
        , m_isSqlite(dialect.id() == u"sqlite"_s)
    {
    }

    Emission write()
    {
        nameEverything();
        for (const schema::Table *table : std::as_const(m_tables))
            addFile(m_names[table->id].module, entity(*table), u"\nimpl ActiveModelBehavior for ActiveModel {}\n"_s);
        if (!m_enumNames.isEmpty())
            addFile(enumModule, enums(), {});
        addFile(u"prelude"_s, prelude(), {});
        addIndex();
        return m_emission;
    }

private:
    void leaveOut(const Text &why) { m_emission.notExpressed.append(why); }

    void nameEverything()
    {
        UniqueNames enumNames(QSet<QString>{u"Model"_s, u"Entity"_s, u"Column"_s, u"Relation"_s, u"PrimaryKey"_s,
                                            u"ActiveModel"_s, u"Self"_s, u"Option"_s, u"String"_s, u"Vec"_s, u"Json"_s,
                                            u"Date"_s, u"Time"_s, u"DateTime"_s, u"Decimal"_s, u"Uuid"_s});
        for (const Box<schema::EnumType> &type : m_schema.enums) {
            if (type->values.isEmpty())
                leaveOut(text("frameworks", "Type %1: an enum without values has no form in Rust.", {type->name}));
            else
                m_enumNames.insert(type->id, enumNames.take(pascalCase(type->name), u"Enum"_s));
        }
        UniqueNames modules({u"prelude"_s, enumModule, u"mod"_s, u"lib"_s, u"main"_s});
        UniqueNames types(rustTypeWords());
        for (const Box<schema::Table> &table : m_schema.tables) {
            // A partition is read and written through its table.
            if (table->isPartition())
                continue;
            if (!table->primaryKey || table->primaryKey->parts.isEmpty()) {
                leaveOut(text("frameworks",
                              "Table %1 has no primary key, and SeaORM has entities only of tables that "
                              "have one.",
                              {schema::displayName(m_schema, *table)}));
                continue;
            }
            SeaOrmNames names;
            names.module = modules.take(snakeCase(table->name), u"table"_s);
            names.type = types.take(pascalCase(table->name), u"Table"_s);
            UniqueNames variants(rustTypeWords());
            for (const schema::Column &column : table->columns)
                names.columns.insert(column.id, variants.take(pascalCase(snakeCase(column.name)), u"Column"_s));
            m_names.insert(table->id, names);
            m_tables.append(&*table);
        }
        for (const Box<schema::View> &view : m_schema.views) {
            leaveOut(
                text("frameworks", "View %1: SeaORM has entities of tables that have a primary key.", {view->name}));
        }
    }

    QString entity(const schema::Table &table)
    {
        bool hasEq = true;
        QString fields;
        UniqueNames fieldNames;
        for (const schema::Column &column : table.columns)
            fields += field(table, column, fieldNames, hasEq);
        QStringList head;
        if (const schema::Namespace *space = m_schema.findNamespace(table.namespaceId);
            space && space->name != u"public"_s)
            head.append(u"schema_name = "_s + rustEscapedString(space->name));
        head.append(u"table_name = "_s + rustEscapedString(table.name));

        QString result = u"use sea_orm::entity::prelude::*;\n\n"_s;
        result += rustDocumentation(table.comment, {});
        result += u"#[derive(Clone, Debug, PartialEq, "_s + (hasEq ? u"Eq, "_s : QString())
                  + u"DeriveEntityModel)]\n#[sea_orm("_s + head.join(u", "_s) + u")]\npub struct Model {\n"_s + fields
                  + u"}\n\n"_s;
        return result + relations(table);
    }

    QString field(const schema::Table &table, const schema::Column &column, UniqueNames &names, bool &hasEq)
    {
        const SeaOrmType type = seaOrmType(column, m_schema, m_isSqlite, m_enumNames);
        hasEq = hasEq && type.hasEq;
        if (!type.feature.isEmpty())
            m_features.insert(type.feature);
        const QString variant = m_names[table.id].columns.value(column.id);
        const QString name = names.take(snakeCase(column.name), u"column"_s);
        QStringList attributes;
        const bool isKey = table.isPrimaryKeyColumn(column.id);
        if (isKey) {
            attributes.append(u"primary_key"_s);
            if (!isHandedOut(table, column))
                attributes.append(u"auto_increment = false"_s);
        }
        // What SeaORM makes of the field's name by itself is only sure for plain words.
        static const QRegularExpression plain(u"^[a-z]+(_[a-z]+)*$"_s);
        if (name != column.name || !plain.match(column.name).hasMatch())
            attributes.append(u"column_name = "_s + rustEscapedString(column.name));
        if (variant != pascalCase(name) || rustName(name) == name + u'_')
            attributes.append(u"enum_name = \""_s + variant + u'"');
        attributes += type.attributes;
        if (!column.notNull && !isKey && !type.attributes.isEmpty())
            attributes.append(u"nullable"_s);
        QString result = rustDocumentation(column.comment, indent);
        if (type.isByText)
            result += rustComment(u"SeaORM has no type for "_s + column.type.text + u": read and written as text."_s,
                                  indent);
        if (!attributes.isEmpty())
            result += indent + u"#[sea_orm("_s + attributes.join(u", "_s) + u")]\n"_s;
        const bool isOptional = !column.notNull && !isKey;
        return result + indent + u"pub "_s + rustName(name) + u": "_s
               + (isOptional ? u"Option<"_s + qualified(type.rust) + u'>' : qualified(type.rust)) + u",\n"_s;
    }

    /// Enums live in a module of their own.
    QString qualified(const QString &rust) const
    {
        for (const QString &name : m_enumNames) {
            if (rust == name)
                return u"super::"_s + enumModule + u"::"_s + name;
            if (rust == u"Vec<"_s + name + u'>')
                return u"Vec<super::"_s + enumModule + u"::"_s + name + u'>';
        }
        return rust;
    }

    bool isHandedOut(const schema::Table &table, const schema::Column &column) const
    {
        if (m_isSqlite) {
            return table.primaryKey->parts.size() == 1 && column.type.text.toUpper() == u"INTEGER"_s
                   && !table.options.contains(u"WITHOUT ROWID"_s);
        }
        return column.identity || (column.defaultExpression && column.defaultExpression->startsWith("nextval("_L1));
    }

    QString relations(const schema::Table &table) const
    {
        const SeaOrmRelations relations = seaOrmRelations(m_schema, table, m_names);
        QString variants;
        QString implementations;
        for (const SeaOrmRelation &relation : relations.relations) {
            const QString line = indent + u"#[sea_orm("_s + relation.attributes.join(u", "_s) + u")]\n"_s;
            variants += relation.attributes.size() == 1
                            ? line
                            : indent + u"#[sea_orm(\n"_s + indent + indent
                                  + relation.attributes.join(u",\n"_s + indent + indent) + u"\n"_s + indent + u")]\n"_s;
            variants += indent + relation.variant + u",\n"_s;
            if (!relation.related.isEmpty()) {
                implementations += u"\nimpl Related<super::"_s + rustName(relation.related)
                                   + u"::Entity> for Entity {\n    fn to() -> RelationDef {\n        Relation::"_s
                                   + relation.variant + u".def()\n    }\n}\n"_s;
            }
        }
        for (const SeaOrmJoin &join : relations.joins) {
            const QString path = u"super::"_s + rustName(join.joinModule) + u"::Relation::"_s;
            implementations += u"\nimpl Related<super::"_s + rustName(join.module)
                               + u"::Entity> for Entity {\n    fn to() -> RelationDef {\n        "_s + path
                               + join.toOther + u".def()\n    }\n    fn via() -> Option<RelationDef> {\n        Some("_s
                               + path + join.toThis + u".def().rev())\n    }\n}\n"_s;
        }
        return u"#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]\npub enum Relation {"_s
               + (variants.isEmpty() ? QString() : u'\n' + variants) + u"}\n"_s + implementations;
    }

    QString enums()
    {
        QString result = u"use sea_orm::entity::prelude::*;\n"_s;
        for (const Box<schema::EnumType> &type : m_schema.enums) {
            const QString name = m_enumNames.value(type->id);
            if (name.isEmpty())
                continue;
            if (const schema::Namespace *space = m_schema.findNamespace(type->namespaceId);
                space && space->name != u"public"_s) {
                leaveOut(text("frameworks",
                              "Type %1: SeaORM does not say in which schema an enum is. It works when %2 is "
                              "in the search path.",
                              {type->name, space->name}));
                result += rustComment(u"In the schema "_s + space->name + u", which has to be in the search path."_s);
            }
            result += u'\n' + rustDocumentation(type->comment, {})
                      + u"#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]\n"
                        "#[sea_orm(rs_type = \"String\", db_type = \"Enum\", enum_name = "_s
                      + rustEscapedString(type->name) + u")]\npub enum "_s + name + u" {\n"_s;
            UniqueNames variants(rustTypeWords());
            for (const QString &value : type->values) {
                result += indent + u"#[sea_orm(string_value = "_s + rustEscapedString(value) + u")]\n"_s + indent
                          + variants.take(pascalCase(value), u"Value"_s) + u",\n"_s;
            }
            result += u"}\n"_s;
        }
        return result;
    }

    QString prelude() const
    {
        // Who uses none of these names would get a warning.
        QString result = u"#![allow(unused_imports)]\n\n"_s;
        QStringList lines;
        for (const schema::Table *table : m_tables) {
            const SeaOrmNames &names = m_names[table->id];
            lines.append(u"pub use super::"_s + rustName(names.module) + u"::Entity as "_s + names.type + u";\n"_s);
        }
        lines.sort();
        return result + lines.join(QString());
    }

    void addFile(const QString &module, const QString &part, const QString &forPeople)
    {
        const QString path = m_place.folder + u'/' + module + u".rs"_s;
        const QString before = m_files.value(path);
        if (before.isEmpty()) {
            m_emission.files.append({.path = path, .before = {}, .text = marked(part, slashMarkers()) + forPeople});
            return;
        }
        const std::optional<QString> after = withMarkedPart(before, part, slashMarkers());
        if (!after) {
            leaveOut(text("frameworks", "%1 was not written here, so it stays as it is. Remove it to have it written.",
                          {path}));
        } else if (*after != before) {
            m_emission.files.append({.path = path, .before = before, .text = *after});
        }
    }

    void addIndex()
    {
        QStringList modules{u"prelude"_s};
        if (!m_enumNames.isEmpty())
            modules.append(enumModule);
        for (const schema::Table *table : std::as_const(m_tables))
            modules.append(m_names[table->id].module);
        modules.sort();
        const QString path = m_place.folder + u'/' + m_place.index;
        const QString before = m_files.value(path);
        const QString outside = outsideOfMarkers(before, slashMarkers());
        QString part;
        if (!m_features.isEmpty()) {
            QStringList features(m_features.cbegin(), m_features.cend());
            features.sort();
            part += rustComment(u"Needs these features of sea-orm: "_s + features.join(u", "_s) + u'.');
        }
        for (const Text &text : std::as_const(m_emission.notExpressed))
            part += rustComment(text.toString());
        for (const QString &module : std::as_const(modules)) {
            const QRegularExpression declared(u"^\\s*(?:pub\\s+)?mod\\s+"_s
                                                  + QRegularExpression::escape(rustName(module)) + u"\\s*;"_s,
                                              QRegularExpression::MultilineOption);
            if (!outside.contains(declared))
                part += u"pub mod "_s + rustName(module) + u";\n"_s;
        }
        const QString text = before.isEmpty() ? marked(part, slashMarkers())
                                              : withMarkedPart(before, part, slashMarkers())
                                                    .value_or(before + (before.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s)
                                                              + marked(part, slashMarkers()));
        if (text != before)
            m_emission.files.append({.path = path, .before = before, .text = text});
    }

    schema::Schema m_schema;
    Files m_files;
    SeaOrmPlace m_place;
    bool m_isSqlite = false;
    QList<const schema::Table *> m_tables;
    QMap<ObjectId, SeaOrmNames> m_names;
    QMap<ObjectId, QString> m_enumNames;
    QSet<QString> m_features;
    Emission m_emission;
};

} // namespace

Emission seaOrmEntities(const EntitiesRequest &request, const dialect::Dialect &dialect, const SeaOrmPlace &place)
{
    return Writer(request, dialect, place).write();
}

} // namespace relvar::frameworks
