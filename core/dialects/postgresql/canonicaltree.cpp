// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/canonicaltree.h"

#include "dialects/postgresql/canonicalexpression.h"
#include "dialects/postgresql/canonicalstatement.h"
#include "dialects/postgresql/majorspellings.h"

#include <QSet>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue canonical(const QJsonValue &value);

QJsonArray canonical(const QJsonArray &nodes)
{
    QJsonArray result;
    for (const QJsonValue &node : nodes)
        result.append(canonical(node));
    return result;
}

/// Lists of strings that name an object. Other lists of strings are values, names of columns or aliases.
bool isObjectName(const QString &key)
{
    static const QSet<QString> keys{u"collname"_s, u"defnames"_s, u"domainname"_s,  u"fields"_s,
                                    u"funcname"_s, u"name"_s,     u"names"_s,       u"objname"_s,
                                    u"opclass"_s,  u"typeName"_s, u"opclassname"_s, u"opfamilyname"_s};
    return keys.contains(key);
}

/// The name of a column is behind one of a table, so a schema is only in front of both.
QJsonArray withoutUsualSchema(QJsonArray name, qsizetype partsWithSchema)
{
    const QString first = stringOf(name.first());
    if (name.size() >= partsWithSchema && (first == u"public" || first == u"pg_catalog"))
        name.removeFirst();
    return name;
}

/// COMMENT ON … object
QJsonValue canonicalObject(const QJsonObject &statement)
{
    static const QSet<QString> insideTable{u"OBJECT_COLUMN"_s, u"OBJECT_TRIGGER"_s, u"OBJECT_RULE"_s,
                                           u"OBJECT_POLICY"_s, u"OBJECT_TABCONSTRAINT"_s};
    const QJsonValue object = statement.value(u"object");
    const QJsonArray name = object[u"List"][u"items"].toArray();
    if (name.isEmpty())
        return canonical(object);
    const int parts = insideTable.contains(statement.value(u"objtype").toString()) ? 3 : 2;
    return QJsonObject{{u"List"_s, QJsonObject{{u"items"_s, canonical(withoutUsualSchema(name, parts))}}}};
}

/// PostgreSQL keeps neither the bounds of an array nor how many there are; numeric(10) is numeric(10,0).
QJsonObject canonicalTypeName(QJsonObject type)
{
    if (type.contains(u"arrayBounds"))
        type.insert(u"arrayBounds"_s, true);
    QJsonArray modifiers = type.value(u"typmods").toArray();
    const QJsonArray names = type.value(u"names").toArray();
    if (modifiers.size() == 1 && names.size() == 1 && stringOf(names.first()) == u"numeric") {
        modifiers.append(constant(u"ival"_s, 0));
        type.insert(u"typmods"_s, modifiers);
    }
    return type;
}

QJsonObject canonical(const QJsonObject &node)
{
    QJsonObject result;
    for (auto field = node.begin(); field != node.end(); ++field) {
        const QString key = field.key();
        const QJsonArray list = field.value().toArray();
        // Whether a materialised view is filled is a matter of its rows; a dump of a schema makes all of them empty.
        if (key == u"replace" || key == u"if_not_exists" || key == u"skipData")
            continue;
        if (key == u"schemaname" && node.contains(u"relname") && field.value().toString() == u"public")
            continue;
        // FROM t AS t
        if (key == u"alias" && field.value().toObject().size() == 1 && node.contains(u"relname")
            && field.value()[u"aliasname"] == node.value(u"relname"))
            continue;
        if (key == u"mode" && field.value().toString() == u"FUNC_PARAM_DEFAULT")
            result.insert(key, u"FUNC_PARAM_IN"_s);
        else if (key == u"object" && node.contains(u"objtype"))
            result.insert(key, canonicalObject(node));
        else if (!list.isEmpty() && isObjectName(key))
            result.insert(key, canonical(withoutUsualSchema(list, key == u"fields" ? 3 : 2)));
        else
            result.insert(key, canonical(field.value()));
    }
    return result;
}

/// What the fields alone do not tell: the kind of the node, which is the key that it stands behind.
QJsonObject canonicalNode(const QString &kind, const QJsonObject &fields)
{
    if (std::optional<QJsonObject> statement = canonicalStatement(kind, fields))
        return *std::move(statement);
    return canonicalExpression(kind, fields);
}

QJsonValue canonical(const QJsonValue &value)
{
    if (value.isArray())
        return canonical(value.toArray());
    if (!value.isObject())
        return value;
    const QJsonObject result = canonical(value.toObject());
    if (result.contains(u"names") && result.contains(u"typemod"))
        return canonicalTypeName(result);
    if (result.size() == 1 && result.begin().value().isObject())
        return canonicalNode(result.begin().key(), result.begin().value().toObject());
    return result;
}

} // namespace

QJsonObject canonicalTree(const QJsonObject &tree)
{
    return withOneSpelling(canonical(QJsonValue(tree)).toObject());
}

} // namespace relvar::postgresql
