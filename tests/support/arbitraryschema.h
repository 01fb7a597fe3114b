// SPDX-License-Identifier: GPL-3.0-or-later
// Random schemas for laws (RapidCheck): small, with awkward names, and such that SQLite accepts every one of them. Only
// inside rc::check().
#pragma once

#include "schema/schema.h"

#include <rapidcheck.h>

#include <algorithm>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

/// True once in `n` times.
inline bool oneIn(int n)
{
    return *rc::gen::inRange(0, n) == 0;
}

template<typename T>
T oneOf(const QList<T> &values)
{
    return values.at(*rc::gen::inRange<int>(0, static_cast<int>(values.size())));
}

/// "a" → "\"a\"": names in expressions are always quoted.
inline QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/// Makes names, ids and tables that fit together. One per schema.
class ArbitrarySchema
{
public:
    schema::Schema make(int mostTables = 5)
    {
        const int count = *rc::gen::inRange(0, mostTables + 1);
        for (int i = 0; i < count; ++i)
            m_schema.tables.append(table());
        for (const Box<schema::Table> &on : std::as_const(m_schema.tables)) {
            if (oneIn(4))
                m_schema.triggers.append(trigger(*on));
            if (oneIn(5))
                m_schema.views.append(view(*on));
        }
        return m_schema;
    }

    /// One more table, with foreign keys to those that are there.
    schema::Table table()
    {
        schema::Table table;
        table.id = id();
        table.name = name(u"t"_s);
        const bool strict = oneIn(4);
        if (strict)
            table.options.insert(u"STRICT"_s, QString());
        addColumns(table, strict);
        addPrimaryKey(table);
        if (table.primaryKey && !hasIdentity(table) && oneIn(4))
            table.options.insert(u"WITHOUT ROWID"_s, QString());
        addForeignKeys(table);
        addGenerated(table);
        addConstraints(table);
        addIndexes(table);
        return table;
    }

    schema::Column column(bool strict)
    {
        schema::Column column;
        column.id = id();
        column.name = name(u"c"_s);
        const QStringList types = strict ? QStringList{u"INTEGER"_s, u"TEXT"_s, u"REAL"_s, u"BLOB"_s}
                                         : QStringList{u"INTEGER"_s, u"TEXT"_s, u"REAL"_s, u"BLOB"_s, u"NUMERIC"_s};
        column.type.text = oneOf(types);
        if (oneIn(3))
            column.defaultExpression = defaultFor(column.type.text);
        // A default lets rows be there before the column.
        column.notNull = oneIn(4);
        if (column.type.text == "TEXT"_L1 && oneIn(4))
            column.collation = u"NOCASE"_s;
        return column;
    }

    schema::Index index(const schema::Table &table)
    {
        schema::Index index;
        index.id = id();
        index.name = name(u"i"_s);
        const schema::Column &on = oneOf(table.columns);
        if (oneIn(4)) {
            index.parts.append({.expression = u"lower("_s + quoted(on.name) + u')'});
        } else {
            index.parts.append({.column = on.id, .descending = oneIn(3)});
            const schema::Column &second = oneOf(table.columns);
            if (second.id != on.id && oneIn(2))
                index.parts.append({.column = second.id, .collation = oneIn(3) ? u"NOCASE"_s : QString()});
        }
        if (oneIn(3))
            index.predicate = quoted(on.name) + u" IS NOT NULL"_s;
        return index;
    }

    schema::CheckConstraint check(const schema::Table &table)
    {
        const QString on = quoted(oneOf(table.columns).name);
        const QString expression = oneOf(QStringList{u"length("_s + on + u") < 1000"_s, on + u" IS NOT 'it''s (odd'"_s,
                                                     on + u" <> -1 OR "_s + on + u" IS NULL"_s});
        return {.id = id(), .name = oneIn(3) ? QString() : name(u"k"_s), .expression = expression};
    }

    ObjectId id() { return ObjectId(m_idSeed + ++m_lastId); }

    /// Plain, reserved, spaced, quoted, not ASCII; unique through its number.
    QString name(const QString &kind)
    {
        const QString number = QString::number(++m_lastName);
        return oneOf(QStringList{kind + number, kind + u'_' + number, u"Order "_s + kind + number,
                                 u"größe "_s + kind + number, u"a\"b"_s + kind + number, kind.toUpper() + number,
                                 u"it's "_s + kind + number});
    }

private:
    static QString defaultFor(const QString &type)
    {
        if (type == "TEXT"_L1)
            return oneOf(QStringList{u"'none'"_s, u"'it''s'"_s, u"CURRENT_TIMESTAMP"_s, u"''"_s});
        if (type == "REAL"_L1)
            return oneOf(QStringList{u"1.5"_s, u"0.0"_s, u"-2.25"_s});
        if (type == "BLOB"_L1)
            return u"x'00ff'"_s;
        return oneOf(QStringList{u"0"_s, u"42"_s, u"-1"_s});
    }

    static bool hasIdentity(const schema::Table &table)
    {
        return std::any_of(table.columns.cbegin(), table.columns.cend(),
                           [](const schema::Column &column) { return column.identity.has_value(); });
    }

    void addColumns(schema::Table &table, bool strict)
    {
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i)
            table.columns.append(column(strict));
    }

    void addPrimaryKey(schema::Table &table)
    {
        if (oneIn(4))
            return;
        schema::PrimaryKey key{.id = id(), .name = oneIn(3) ? QString() : name(u"p"_s)};
        schema::Column &first = table.columns.first();
        key.parts.append({.column = first.id});
        if (table.columns.size() > 1 && oneIn(4)) {
            key.parts.append({.column = table.columns.at(1).id});
        } else if (oneIn(2)) {
            first.type.text = u"INTEGER"_s;
            first.defaultExpression.reset();
            first.collation.clear();
            if (oneIn(2))
                first.identity = schema::Identity();
        }
        table.primaryKey = key;
    }

    void addForeignKeys(schema::Table &table)
    {
        QList<schema::Table> parents{table};
        for (const Box<schema::Table> &known : std::as_const(m_schema.tables))
            parents.append(*known);
        for (const schema::Table &parent : std::as_const(parents)) {
            if (!parent.primaryKey || parent.primaryKey->parts.size() != 1 || !oneIn(3))
                continue;
            const schema::Column *key = parent.column(parent.primaryKey->parts.first().column);
            schema::Column child{.id = id(), .name = name(u"f"_s), .type = key->type};
            // The one type of column() that a STRICT table refuses.
            if (table.options.contains(u"STRICT"_s) && child.type.text == "NUMERIC"_L1)
                child.type.text = u"ANY"_s;
            table.foreignKeys.append(
                {.id = id(),
                 .name = oneIn(3) ? QString() : name(u"r"_s),
                 .columns = {child.id},
                 .referencedTable = parent.id,
                 .referencedColumns = {key->id},
                 .onDelete = oneOf(QList{schema::ReferentialAction::NoAction, schema::ReferentialAction::Cascade,
                                         schema::ReferentialAction::SetNull}),
                 .onUpdate = oneOf(QList{schema::ReferentialAction::NoAction, schema::ReferentialAction::Cascade})});
            table.columns.append(child);
        }
    }

    void addGenerated(schema::Table &table)
    {
        if (!oneIn(5))
            return;
        schema::Column generated{.id = id(), .name = name(u"g"_s), .type = {.text = u"INTEGER"_s}};
        generated.generated = schema::Generated{u"length("_s + quoted(table.columns.last().name) + u')', oneIn(2)};
        table.columns.append(generated);
    }

    void addConstraints(schema::Table &table)
    {
        if (oneIn(3)) {
            table.uniqueConstraints.append({.id = id(),
                                            .name = oneIn(3) ? QString() : name(u"u"_s),
                                            .parts = {{.column = table.columns.last().id}}});
        }
        const int checks = *rc::gen::inRange(0, 3);
        for (int i = 0; i < checks; ++i)
            table.checks.append(check(table));
    }

    void addIndexes(schema::Table &table)
    {
        const int count = *rc::gen::inRange(0, 3);
        for (int i = 0; i < count; ++i)
            table.indexes.append(index(table));
    }

    schema::Trigger trigger(const schema::Table &on)
    {
        const QString triggerName = name(u"g"_s);
        return {.id = id(),
                .tableId = on.id,
                .name = triggerName,
                .definition = u"CREATE TRIGGER "_s + quoted(triggerName) + u" AFTER INSERT ON "_s + quoted(on.name)
                              + u" BEGIN SELECT 1; END"_s};
    }

    schema::View view(const schema::Table &on)
    {
        const QString viewName = name(u"v"_s);
        return {.id = id(),
                .name = viewName,
                .definition = u"CREATE VIEW "_s + quoted(viewName) + u" AS SELECT * FROM "_s + quoted(on.name)};
    }

    schema::Schema m_schema;
    // Random, so that two schemas share no id, and drawn from RapidCheck, so that a failure can be repeated.
    quint64 m_idSeed = (static_cast<quint64>(*rc::gen::arbitrary<quint32>()) << 24) + 1;
    quint64 m_lastId = 0;
    int m_lastName = 0;
};

inline schema::Schema arbitrarySchema(int mostTables = 5)
{
    return ArbitrarySchema().make(mostTables);
}

} // namespace relvar::test
