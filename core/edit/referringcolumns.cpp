// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/referringcolumns.h"

#include "base/words.h"
#include "edit/placeholders.h"
#include "edit/support.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

/// What a placeholder stands for; nothing when it is not known.
std::optional<QString> referringValue(const QString &placeholder, const QString &table, const QString &column)
{
    if (placeholder == u"ref_table")
        return table;
    if (placeholder == u"ref_table:singular")
        return singular(table);
    if (placeholder == u"ref_table:camel")
        return camelCase(singular(table));
    if (placeholder == u"ref_table:pascal")
        return pascalCase(singular(table));
    if (placeholder == u"ref_column")
        return column;
    if (placeholder == u"ref_column:pascal")
        return pascalCase(column);
    return {};
}

QString filledReferringName(const QString &pattern, const QString &table, const QString &column)
{
    return filledPattern(pattern,
                         [&](const QString &placeholder) { return referringValue(placeholder, table, column); });
}

/// "customer_id" and "CustomerID" of customers: with "customer" before it, it would be there twice.
bool namesItsTable(const schema::Table &table, const schema::Column &column)
{
    const QStringList words = wordsOf(column.name);
    const QStringList own = wordsOf(singular(table.name));
    return words.size() > own.size() && words.first(own.size()) == own;
}

struct ReferredKey
{
    const schema::Table *table = nullptr;
    const schema::Column *column = nullptr;
};

/// Of the tables that one column can refer to.
QList<ReferredKey> referredKeys(const schema::Schema &schema)
{
    QList<ReferredKey> keys;
    for (const Box<schema::Table> &table : schema.tables) {
        const QList<ObjectId> key = primaryColumns(*table);
        if (key.size() == 1 && !table->isPartition())
            keys.append({&*table, table->column(key.first())});
    }
    return keys;
}

} // namespace

QString referringColumnName(const document::NamingConvention &convention, const schema::Table &child,
                            const schema::Table &parent, const schema::Column &referenced)
{
    // "owner_id" in owners would say nothing; the row above is the parent.
    if (child.id == parent.id)
        return filledReferringName(convention.foreignKeyColumn, u"parent"_s, referenced.name);
    if (namesItsTable(parent, referenced))
        return referenced.name;
    return filledReferringName(convention.foreignKeyColumn, parent.name, referenced.name);
}

QStringList usualReferringNames(const document::NamingConvention &convention, const schema::Table &child,
                                const schema::Table &parent, const schema::Column &referenced)
{
    QStringList names{referringColumnName(convention, child, parent, referenced)};
    if (child.id != parent.id)
        names += {singular(parent.name) + u'_' + referenced.name, parent.name + u'_' + referenced.name};
    names.removeDuplicates();
    return names;
}

QString unknownReferringPlaceholder(const QString &pattern)
{
    return firstUnknown(pattern, [](const QString &placeholder) { return referringValue(placeholder, {}, {}); });
}

QStringList referringNames(const document::Document &document)
{
    QStringList names;
    for (const ReferredKey &key : referredKeys(*document.schema))
        names.append(referringColumnName(document.naming, {}, *key.table, *key.column));
    return names;
}

std::optional<schema::DataType> referredType(const document::Document &document, const QString &name)
{
    for (const ReferredKey &key : referredKeys(*document.schema)) {
        if (usualReferringNames(document.naming, {}, *key.table, *key.column).contains(name, Qt::CaseInsensitive))
            return key.column->type;
    }
    return {};
}

} // namespace relvar::edit
