// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/seaquery.h"

#include "frameworks/rustcode.h"
#include "frameworks/seaquerytable.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

RustChain managerCall(const QString &method, const RustChain &statement)
{
    RustChain chain(u"manager"_s);
    chain.call(method, statement).suffix(u"await?"_s);
    return chain;
}

std::optional<RustChain> createIndex(SqlCursor &cursor, bool unique)
{
    const std::optional<QString> name = cursor.takeName();
    if (!name || !isSafeInQuotes(*name) || !cursor.take({"ON"}))
        return std::nullopt;
    const std::optional<QStringList> table = cursor.takeQualifiedName();
    const std::optional<QStringList> parts = table ? cursor.takeList() : std::nullopt;
    if (!parts || !cursor.atEnd())
        return std::nullopt;
    RustChain chain(u"Index::create()"_s);
    chain.call(u"name"_s, rustString(*name)).call(u"table"_s, seaQueryTable(*table));
    for (const QString &part : *parts) {
        SqlCursor column(part);
        const std::optional<QString> columnName = column.takeName();
        const bool descending = column.take({"DESC"});
        if (!columnName || !column.atEnd())
            return std::nullopt;
        chain.call(u"col"_s, descending ? u'(' + seaQueryName(*columnName) + u", IndexOrder::Desc)"_s
                                        : seaQueryName(*columnName));
    }
    if (unique)
        chain.call(u"unique"_s);
    chain.call(u"to_owned"_s);
    return managerCall(u"create_index"_s, chain);
}

std::optional<RustChain> createEnum(SqlCursor &cursor)
{
    const std::optional<QStringList> name = cursor.takeQualifiedName();
    if (!name || !cursor.take({"AS", "ENUM"}))
        return std::nullopt;
    const std::optional<QStringList> values = cursor.takeList();
    if (!values || values->isEmpty() || !cursor.atEnd())
        return std::nullopt;
    QStringList names;
    for (const QString &value : *values) {
        if (value.size() < 2 || !value.startsWith(u'\'') || !value.endsWith(u'\'') || value.contains(u'\\'))
            return std::nullopt;
        names.append(seaQueryName(value.mid(1, value.size() - 2).replace(u"''"_s, u"'"_s)));
    }
    RustChain chain(u"extension::postgres::Type::create()"_s);
    chain.call(u"as_enum"_s, seaQueryTable(*name)).callWithList(u"values"_s, u'[', names, u']').call(u"to_owned"_s);
    return managerCall(u"create_type"_s, chain);
}

std::optional<RustChain> drop(SqlCursor &cursor, const SeaQueryTarget &target)
{
    if (cursor.take({"TABLE"})) {
        const std::optional<QStringList> name = cursor.takeQualifiedName();
        if (!name || !cursor.atEnd())
            return std::nullopt;
        RustChain chain(u"Table::drop()"_s);
        chain.call(u"table"_s, seaQueryTable(*name)).call(u"to_owned"_s);
        return managerCall(u"drop_table"_s, chain);
    }
    if (cursor.take({"INDEX"})) {
        const std::optional<QString> name = cursor.takeName();
        if (!name || !isSafeInQuotes(*name) || !cursor.atEnd())
            return std::nullopt;
        RustChain chain(u"Index::drop()"_s);
        chain.call(u"name"_s, rustString(*name)).call(u"to_owned"_s);
        return managerCall(u"drop_index"_s, chain);
    }
    if (!target.isSqlite && cursor.take({"TYPE"})) {
        const std::optional<QString> name = cursor.takeName();
        if (!name || !cursor.atEnd())
            return std::nullopt;
        RustChain chain(u"extension::postgres::Type::drop()"_s);
        chain.call(u"name"_s, seaQueryName(*name)).call(u"to_owned"_s);
        return managerCall(u"drop_type"_s, chain);
    }
    return std::nullopt;
}

std::optional<RustChain> renameTo(SqlCursor &cursor, const QStringList &table)
{
    const std::optional<QString> name = cursor.takeName();
    // In another schema the new name would need that schema's before it, which RENAME TO must not have.
    if (!name || !cursor.atEnd() || table.size() != 1)
        return std::nullopt;
    RustChain chain(u"Table::rename()"_s);
    chain.call(u"table"_s, seaQueryName(table.first()) + u", "_s + seaQueryName(*name)).call(u"to_owned"_s);
    return managerCall(u"rename_table"_s, chain);
}

std::optional<RustChain> addConstraint(SqlCursor &cursor, const QStringList &table)
{
    const std::optional<QString> name = cursor.takeName();
    if (!name || !cursor.take({"FOREIGN", "KEY"}))
        return std::nullopt;
    std::optional<RustChain> chain = seaQueryForeignKey(cursor, table, *name);
    if (!chain)
        return std::nullopt;
    chain->call(u"to_owned"_s);
    return managerCall(u"create_foreign_key"_s, *chain);
}

std::optional<RustChain> alterTable(SqlCursor &cursor, const SeaQueryTarget &target)
{
    const std::optional<QStringList> table = cursor.takeQualifiedName();
    if (!table)
        return std::nullopt;
    if (cursor.take({"RENAME", "TO"}))
        return renameTo(cursor, *table);
    if (!target.isSqlite && cursor.take({"ADD", "CONSTRAINT"}))
        return addConstraint(cursor, *table);
    RustChain chain(u"Table::alter()"_s);
    chain.call(u"table"_s, seaQueryTable(*table));
    if (cursor.take({"ADD", "COLUMN"})) {
        const std::optional<RustChain> column = seaQueryColumn(cursor.rest(), target);
        if (!column)
            return std::nullopt;
        chain.call(u"add_column"_s, *column);
    } else if (cursor.take({"DROP", "COLUMN"})) {
        const std::optional<QString> column = cursor.takeName();
        if (!column || !cursor.atEnd())
            return std::nullopt;
        chain.call(u"drop_column"_s, seaQueryName(*column));
    } else if (cursor.take({"RENAME", "COLUMN"})) {
        const std::optional<QString> from = cursor.takeName();
        const std::optional<QString> to = cursor.take({"TO"}) ? cursor.takeName() : std::nullopt;
        if (!from || !to || !cursor.atEnd())
            return std::nullopt;
        chain.call(u"rename_column"_s, seaQueryName(*from) + u", "_s + seaQueryName(*to));
    } else if (!target.isSqlite && !target.isFirstMajor && cursor.take({"DROP", "CONSTRAINT"})) {
        const std::optional<QString> name = cursor.takeName();
        if (!name || !cursor.atEnd())
            return std::nullopt;
        chain.call(u"drop_constraint"_s, seaQueryName(*name));
    } else {
        return std::nullopt;
    }
    chain.call(u"to_owned"_s);
    return managerCall(u"alter_table"_s, chain);
}

} // namespace

std::optional<RustChain> seaQueryCall(const QString &sql, const SeaQueryTarget &target)
{
    SqlCursor cursor(sql);
    if (cursor.hasComments())
        return std::nullopt;
    if (cursor.take({"CREATE", "TABLE"})) {
        const std::optional<RustChain> table = seaQueryCreateTable(cursor, target);
        return table ? std::optional(managerCall(u"create_table"_s, *table)) : std::nullopt;
    }
    if (cursor.take({"CREATE", "INDEX"}))
        return createIndex(cursor, false);
    if (cursor.take({"CREATE", "UNIQUE", "INDEX"}))
        return createIndex(cursor, true);
    if (!target.isSqlite && cursor.take({"CREATE", "TYPE"}))
        return createEnum(cursor);
    if (cursor.take({"ALTER", "TABLE"}))
        return alterTable(cursor, target);
    if (cursor.take({"DROP"}))
        return drop(cursor, target);
    return std::nullopt;
}

} // namespace relvar::frameworks
