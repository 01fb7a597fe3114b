// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/drizzlewriting.h"
#include "base/words.h"
#include "frameworks/typescript.h"

#include <QRegularExpression>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that generated code may import or call by a short name.
const QSet<QString> &drizzleReserved()
{
    static const QSet<QString> words = typescript::reservedWith({
        u"pgTable"_s,     u"pgSchema"_s,    u"pgEnum"_s,
        u"pgSequence"_s,  u"pgView"_s,      u"pgMaterializedView"_s,
        u"sqliteTable"_s, u"sqliteView"_s,  u"customType"_s,
        u"index"_s,       u"uniqueIndex"_s, u"unique"_s,
        u"check"_s,       u"foreignKey"_s,  u"primaryKey"_s,
        u"sql"_s,         u"relations"_s,   u"one"_s,
        u"many"_s,        u"table"_s,       u"smallint"_s,
        u"integer"_s,     u"bigint"_s,      u"smallserial"_s,
        u"serial"_s,      u"bigserial"_s,   u"boolean"_s,
        u"text"_s,        u"varchar"_s,     u"char"_s,
        u"numeric"_s,     u"real"_s,        u"doublePrecision"_s,
        u"json"_s,        u"jsonb"_s,       u"uuid"_s,
        u"date"_s,        u"time"_s,        u"timestamp"_s,
        u"interval"_s,    u"inet"_s,        u"cidr"_s,
        u"macaddr"_s,     u"macaddr8"_s,    u"point"_s,
        u"line"_s,        u"blob"_s,
    });
    return words;
}

/// What a table of Drizzle has beside its columns.
QSet<QString> reservedProperties()
{
    return {u"_"_s,      u"constructor"_s, u"enableRls"_s, u"enableRLS"_s, u"getSql"_s,
            u"getSQL"_s, u"prototype"_s,   u"toString"_s,  u"valueOf"_s,   u"hasOwnProperty"_s};
}

} // namespace

DrizzleNames::DrizzleNames(const schema::Schema &schema)
    : m_names(drizzleReserved())
{
    const auto add = [this](ObjectId id, const QString &name, const QString &suffix) {
        m_variables.insert(id, typescript::variable(m_names, drizzleReserved(), name, suffix));
    };
    // Tables first, those of the usual place before others: theirs are the names that people write most.
    const ObjectId usual = schema.defaultNamespace();
    QList<const schema::Table *> tables;
    for (const Box<schema::Table> &table : schema.tables)
        tables.append(&*table);
    std::stable_partition(tables.begin(), tables.end(),
                          [usual](const schema::Table *table) { return table->namespaceId == usual; });
    for (const schema::Table *table : std::as_const(tables)) {
        add(table->id, table->name, u"Table"_s);
        UniqueNames properties(reservedProperties());
        for (const schema::Column &column : table->columns)
            m_properties[table->id].insert(column.id, properties.take(camelCase(column.name), u"column"_s));
    }
    for (const Box<schema::View> &view : schema.views)
        add(view->id, view->name, u"View"_s);
    for (const Box<schema::EnumType> &type : schema.enums)
        add(type->id, type->name, u"Enum"_s);
    for (const schema::Namespace &space : schema.namespaces)
        add(space.id, space.name, u"Schema"_s);
    for (const Box<schema::Sequence> &sequence : schema.sequences)
        add(sequence->id, sequence->name, u"Sequence"_s);
}

QString DrizzleNames::takeVariable(const QString &name, const QString &suffix)
{
    return typescript::variable(m_names, drizzleReserved(), name, suffix);
}

DrizzleWriting::DrizzleWriting(const schema::Schema &written, const dialect::Dialect &of, bool firstMajor)
    : schema(written)
    , dialect(of)
    , isFirstMajor(firstMajor)
    , names(written)
{
}

QString DrizzleWriting::collate(const QString &collation) const
{
    return u" COLLATE "_s + (collation.contains(u'"') ? collation : dialect.quoteIdentifier(collation));
}

QString DrizzleWriting::use(const QString &function)
{
    imports.insert(function);
    return function;
}

QString DrizzleWriting::raw(const QString &expression)
{
    usesSql = true;
    return u"sql`"_s + typescript::inTemplate(expression) + u'`';
}

QString DrizzleWriting::customType(const QString &text, const QString &value)
{
    if (const auto known = customTypes.constFind(text); known != customTypes.cend())
        return *known;
    const QString variable = names.takeVariable(text.isEmpty() ? u"untyped"_s : text.section(u'.', -1), u"Type"_s);
    customTypes.insert(text, variable);
    customDeclarations.append(
        u"const %1 = %2<{ data: %3 }>({ dataType: () => %4 });\n"_s.arg(variable, use(u"customType"_s), value,
                                                                        typescript::quoted(text)));
    return variable;
}

void DrizzleWriting::noteAwkwardTexts()
{
    static const QRegularExpression quotes(u"[\"`]"_s);
    static const QRegularExpression joints(u"[\"`;,]|--"_s);
    static const QRegularExpression jointsOfExpressions(u";|--|,,"_s);
    QStringList found;
    const auto name = [&](const QString &text) {
        if (text.contains(isFirstMajor ? quotes : joints) && !found.contains(text))
            found.append(text);
    };
    const auto expression = [&](const QString &text) {
        if (!isFirstMajor && text.contains(jointsOfExpressions) && !found.contains(text))
            found.append(text);
    };
    const auto all = [&](const auto &objects) {
        for (const auto &object : objects)
            name(object.name);
    };
    const auto boxed = [&](const auto &objects) {
        for (const auto &object : objects)
            name(object->name);
    };
    all(schema.namespaces);
    boxed(schema.enums);
    boxed(schema.sequences);
    boxed(schema.views);
    for (const Box<schema::Table> &table : schema.tables) {
        // Drizzle has no word for it at all.
        if (table->isPartition())
            continue;
        name(table->name);
        if (table->primaryKey)
            name(table->primaryKey->name);
        all(table->columns);
        all(table->uniqueConstraints);
        all(table->foreignKeys);
        all(table->checks);
        all(table->indexes);
        for (const schema::CheckConstraint &check : table->checks)
            expression(check.expression);
        for (const schema::Index &index : table->indexes) {
            expression(index.predicate);
            for (const schema::KeyPart &part : index.parts)
                expression(part.expression);
        }
    }
    if (found.isEmpty())
        return;
    leftOut.say(
        text("frameworks",
             "Signs in a name or expression that drizzle-kit takes wrongly when it writes SQL itself, as it does "
             "after a change in the code: %1",
             {found.join(u" · "_s)}));
}

QString DrizzleWriting::spaceOf(ObjectId namespaceId) const
{
    const schema::Namespace *space = schema.findNamespace(namespaceId);
    return !space || space->name == u"public"_s ? QString() : space->name;
}

} // namespace relvar::frameworks
