// SPDX-License-Identifier: GPL-3.0-or-later
// Constraints of tables that are there: what adding, proving and dropping them locks and reads.
#include "dialects/postgresql/canonicaltree.h"
#include "dialects/postgresql/lockreader.h"
#include "dialects/postgresql/parsetree.h"
#include "schema/partname.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::ReferentialAction;

namespace {

/// First that takes a CHECK for a proof that there is no NULL.
constexpr int knowsChecksForNotNull = 12;

ReferentialAction actionOf(const QString &letter)
{
    if (letter == u"c")
        return ReferentialAction::Cascade;
    if (letter == u"n")
        return ReferentialAction::SetNull;
    if (letter == u"d")
        return ReferentialAction::SetDefault;
    return letter == u"r" ? ReferentialAction::Restrict : ReferentialAction::NoAction;
}

/// The condition, or one that it is joined with by AND, is "column IS NOT NULL".
bool provesNotNull(const QJsonObject &condition, const QString &column)
{
    const QJsonObject both = fieldsOf(condition, u"BoolExpr");
    if (both.value(u"boolop").toString() == u"AND_EXPR") {
        const QJsonArray parts = both.value(u"args").toArray();
        return std::any_of(parts.cbegin(), parts.cend(),
                           [&](const QJsonValue &part) { return provesNotNull(part.toObject(), column); });
    }
    const QJsonObject test = fieldsOf(condition, u"NullTest");
    const QStringList tested = namesIn(test.value(u"arg")[u"ColumnRef"][u"fields"]);
    return test.value(u"nulltesttype").toString() == u"IS_NOT_NULL" && !tested.isEmpty() && tested.last() == column;
}

TableNeed addKey(LockReader &reader, LockedTable &table, const QJsonObject &constraint)
{
    const bool isPrimary = constraint.value(u"contype").toString() == u"CONSTR_PRIMARY";
    const QString indexName = constraint.value(u"indexname").toString();
    QStringList columns = namesIn(constraint.value(u"keys"));
    TableNeed need{LockMode::AccessExclusive, TableWork::Scan, table.isPartitioned};
    QString name = constraint.value(u"conname").toString();
    if (!indexName.isEmpty()) {
        need.work = TableWork::CatalogOnly;
        for (const LockedIndex &index : std::as_const(table.indexes)) {
            if (index.name == indexName)
                columns = index.columns;
        }
        table.indexes.removeIf([&](const LockedIndex &index) { return index.name == indexName; });
        name = name.isEmpty() ? indexName : name;
    } else {
        reader.remark(text("postgresql",
                           "Nobody can read or write %1 while its index is built. Waits less: CREATE UNIQUE INDEX "
                           "CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.",
                           {table.name}));
    }
    if (isPrimary) {
        for (const QString &columnName : std::as_const(columns)) {
            if (!table.column(columnName) || table.column(columnName)->isNotNull)
                continue;
            const bool isIndexThere = !indexName.isEmpty();
            const TableNeed ofColumn = isIndexThere ? setNotNull(reader, table, columnName) : TableNeed();
            need.work = std::max(need.work, ofColumn.work);
            table.column(columnName)->isNotNull = true;
            // Tables that inherit have no key of it, but NOT NULL.
            need.recurses = true;
        }
    }
    if (name.isEmpty())
        name = schema::nameOfPart(table.name, isPrimary ? QString() : columns.join(u'_'),
                                  isPrimary ? u"pkey"_s : u"key"_s);
    table.indexes.append({name, columns, {}, true});
    return need;
}

TableNeed addCheck(LockReader &reader, LockedTable &table, const QJsonObject &constraint)
{
    const bool isProved = !constraint.value(u"skip_validation").toBool();
    const LockedCheck check{constraint.value(u"conname").toString(),
                            {},
                            canonicalTree(constraint.value(u"raw_expr").toObject()),
                            isProved};
    table.checks.append(check);
    const bool recurses = !constraint.value(u"is_no_inherit").toBool();
    if (recurses) {
        for (const ObjectId id : reader.tables.below(table.id))
            reader.tables.at(id).checks.append(check);
    }
    if (isProved) {
        reader.remark(
            text("postgresql",
                 "All rows of %1 are checked while nobody can read or write it. Waits less: add the constraint "
                 "NOT VALID, and VALIDATE it in a transaction of its own.",
                 {table.name}));
    }
    return {LockMode::AccessExclusive, isProved ? TableWork::Scan : TableWork::CatalogOnly, recurses};
}

} // namespace

void addForeignKey(LockReader &reader, LockedTable &table, const QJsonObject &constraint, const QStringList &columns,
                   bool isValidated)
{
    LockedTable &referenced = reader.tables.find(constraint.value(u"pktable").toObject());
    LockedForeignKey key{.name = constraint.value(u"conname").toString(),
                         .columns = columns,
                         .referenced = referenced.id,
                         .referencedColumns = namesIn(constraint.value(u"pk_attrs")),
                         .onDelete = actionOf(constraint.value(u"fk_del_action").toString()),
                         .onUpdate = actionOf(constraint.value(u"fk_upd_action").toString())};
    if (key.name.isEmpty())
        key.name = schema::nameOfPart(table.name, columns.join(u'_'), u"fkey"_s);
    table.foreignKeys.append(key);
    reader.tables.addReference(table.id, referenced.id);
    const TableWork work = isValidated ? TableWork::Rows : TableWork::CatalogOnly;
    if (referenced.id != table.id)
        reader.lockAll(referenced, LockMode::ShareRowExclusive, work);
    if (!referenced.isNew)
        reader.remark(
            text("postgresql", "A foreign key keeps writers of both tables waiting, also of %1.", {referenced.name}));
}

TableNeed addConstraint(LockReader &reader, LockedTable &table, const QJsonObject &constraint)
{
    const QString kind = constraint.value(u"contype").toString();
    if (kind == u"CONSTR_FOREIGN") {
        const bool isProved = !constraint.value(u"skip_validation").toBool();
        addForeignKey(reader, table, constraint, namesIn(constraint.value(u"fk_attrs")), isProved);
        if (isProved && !table.isNew) {
            reader.remark(text("postgresql",
                               "All rows of %1 are looked up meanwhile. Waits less: add the foreign key NOT VALID, and "
                               "VALIDATE it in a transaction of its own.",
                               {table.name}));
        }
        return {LockMode::ShareRowExclusive, isProved ? TableWork::Scan : TableWork::CatalogOnly, table.isPartitioned};
    }
    if (kind == u"CONSTR_PRIMARY" || kind == u"CONSTR_UNIQUE")
        return addKey(reader, table, constraint);
    if (kind == u"CONSTR_EXCLUSION") {
        table.indexes.append({constraint.value(u"conname").toString(), {}, {u"EXCLUDE"_s}, true});
        reader.remark(text("postgresql",
                           "Nobody can read or write %1 while its index is built. There is no form that waits less.",
                           {table.name}));
        return {LockMode::AccessExclusive, TableWork::Scan, table.isPartitioned};
    }
    return addCheck(reader, table, constraint);
}

void dropForeignKey(LockReader &reader, LockedTable &table, const LockedForeignKey &key)
{
    if (key.referenced != table.id) {
        reader.lockAll(reader.tables.at(key.referenced), LockMode::AccessExclusive);
        if (!reader.tables.at(key.referenced).isNew) {
            reader.remark(text("postgresql", "Dropping a foreign key keeps everybody from %1 too, which it points at.",
                               {reader.tables.at(key.referenced).name}));
        }
    }
    reader.lockAll(table, LockMode::AccessExclusive);
    table.foreignKeys.removeIf([&](const LockedForeignKey &one) { return one.name == key.name; });
}

TableNeed dropConstraint(LockReader &reader, LockedTable &table, const QString &name, bool cascades)
{
    const QList<LockedForeignKey> keys = table.foreignKeys;
    for (const LockedForeignKey &key : keys) {
        if (key.name == name)
            dropForeignKey(reader, table, key);
    }
    const auto isNamed = [&](const auto &one) { return one.name == name; };
    const bool isCheck = std::any_of(table.checks.cbegin(), table.checks.cend(), isNamed);
    const auto index = std::find_if(table.indexes.cbegin(), table.indexes.cend(), isNamed);
    if (cascades && index != table.indexes.cend()) {
        for (const ObjectId id : reader.tables.referencing(table.id)) {
            LockedTable &other = reader.tables.at(id);
            const QList<LockedForeignKey> theirs = other.foreignKeys;
            for (const LockedForeignKey &key : theirs) {
                if (key.referenced == table.id
                    && (key.referencedColumns.isEmpty() || key.referencedColumns == index->columns))
                    dropForeignKey(reader, other, key);
            }
        }
    }
    table.checks.removeIf(isNamed);
    table.indexes.removeIf(isNamed);
    if (isCheck) {
        for (const ObjectId id : reader.tables.below(table.id))
            reader.tables.at(id).checks.removeIf(isNamed);
    }
    return {LockMode::AccessExclusive, TableWork::CatalogOnly, isCheck || table.isPartitioned};
}

TableNeed validateConstraint(LockReader &reader, LockedTable &table, const QString &name)
{
    for (const LockedForeignKey &key : std::as_const(table.foreignKeys)) {
        if (key.name == name) {
            reader.lock(key.referenced, LockMode::RowShare, TableWork::Rows);
            return {LockMode::ShareUpdateExclusive, TableWork::Scan, table.isPartitioned};
        }
    }
    const auto prove = [&](LockedTable &one) {
        for (LockedCheck &check : one.checks)
            check.isValid = check.isValid || check.name == name;
    };
    const bool isValid = std::any_of(table.checks.cbegin(), table.checks.cend(),
                                     [&](const LockedCheck &check) { return check.name == name && check.isValid; });
    prove(table);
    for (const ObjectId id : reader.tables.below(table.id))
        prove(reader.tables.at(id));
    return {LockMode::ShareUpdateExclusive, isValid ? TableWork::CatalogOnly : TableWork::Scan, !isValid};
}

TableNeed setNotNull(LockReader &reader, LockedTable &table, const QString &column)
{
    LockedColumn *known = table.column(column);
    const bool isDone = known && known->isNotNull;
    const bool isProved = reader.major >= knowsChecksForNotNull
                          && std::any_of(table.checks.cbegin(), table.checks.cend(), [&](const LockedCheck &check) {
                                 return check.isValid && provesNotNull(check.expression(), column);
                             });
    if (known)
        known->isNotNull = true;
    for (const ObjectId id : reader.tables.below(table.id)) {
        if (LockedColumn *below = reader.tables.at(id).column(column))
            below->isNotNull = true;
    }
    if (isDone || isProved)
        return {};
    reader.remark(
        reader.major >= knowsChecksForNotNull
            ? text("postgresql",
                   "All rows of %1 are read while nobody else can. Waits less: a CHECK (%2 IS NOT NULL) that is "
                   "added NOT VALID and validated before, so that this one reads nothing.",
                   {table.name, column})
            : text("postgresql",
                   "All rows of %1 are read while nobody else can. Waits less before PostgreSQL 12: a CHECK (%2 "
                   "IS NOT NULL) in its place, added NOT VALID and then validated.",
                   {table.name, column}));
    return {LockMode::AccessExclusive, TableWork::Scan, true};
}

} // namespace relvar::postgresql
