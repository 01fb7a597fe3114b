// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/names.h"

#include <QRegularExpression>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::Schema;
using schema::Table;

Names::Names(const Schema &schema, bool qualified)
    : m_schema(&schema)
    , m_qualified(qualified)
{
}

bool Names::areQualified(const Schema &schema)
{
    return schema.namespaces.size() > 1
           || (schema.namespaces.size() == 1 && schema.namespaces.first().name != "public"_L1);
}

QString Names::qualified(ObjectId namespaceId, const QString &name) const
{
    const schema::Namespace *space = m_qualified ? m_schema->findNamespace(namespaceId) : nullptr;
    return space ? quoteIdentifier(space->name) + u'.' + quoteIdentifier(name) : quoteIdentifier(name);
}

QString Names::table(ObjectId id) const
{
    const Table *table = m_schema->table(id);
    return table ? of(*table) : QString();
}

QString Names::type(const schema::DataType &type) const
{
    const schema::EnumType *enumType = type.userType.isNull() ? nullptr : m_schema->enumType(type.userType);
    if (!enumType)
        return type.text;
    static const QRegularExpression dimensions(u"(\\s*\\[\\d*\\])+\\s*$"_s);
    return of(*enumType) + dimensions.match(type.text).captured().trimmed();
}

QString quoteIdentifiers(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(quoteIdentifier(name));
    return quoted.join(u", "_s);
}

QList<ObjectId> columnsOf(const QList<schema::KeyPart> &parts)
{
    QList<ObjectId> columns;
    for (const schema::KeyPart &part : parts)
        columns.append(part.column);
    return columns;
}

QString quotedColumns(const Table &table, const QList<ObjectId> &columns)
{
    QStringList names;
    for (const ObjectId id : columns) {
        if (const schema::Column *column = table.column(id))
            names.append(column->name);
    }
    return quoteIdentifiers(names);
}

QString textOrNull(const QString &text)
{
    return text.isEmpty() ? u"NULL"_s : quoteLiteral(text);
}

} // namespace relvar::postgresql
