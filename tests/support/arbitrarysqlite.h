// SPDX-License-Identifier: GPL-3.0-or-later
// Random SQLite databases for laws (RapidCheck): what arbitraryschema.h makes, with everything that SQLite alone has,
// rows for it, and edits on it. Not every one is taken by SQLite: who uses them tries. Only inside rc::check().
#pragma once

#include "support/arbitraryedit.h"

namespace relvar::test {

class ArbitrarySqlite
{
public:
    schema::Schema make(int mostTables)
    {
        schema::Schema schema = m_source.make(mostTables);
        for (Box<schema::Table> &box : schema.tables) {
            schema::Table table = *box;
            const int features = *rc::gen::inRange(0, 4);
            for (int i = 0; i < features; ++i)
                change(schema, table);
            box = table;
        }
        const int objects = schema.tables.isEmpty() ? 0 : *rc::gen::inRange(0, 4);
        for (int i = 0; i < objects; ++i)
            addObject(schema);
        return schema;
    }

    /// One more difference; the same schema when it cannot be made.
    schema::Schema edited(const schema::Schema &before)
    {
        if (oneIn(2)) {
            document::Document document;
            document.schema = before;
            const Result<document::Document> done = arbitraryEdit(m_source, before)(document);
            return done ? *done->schema : before;
        }
        schema::Schema schema = before;
        if (schema.tables.isEmpty() || oneIn(4)) {
            if (oneIn(2))
                dropObject(schema);
            else if (!schema.tables.isEmpty())
                addObject(schema);
            return schema;
        }
        Box<schema::Table> &box = schema.tables[*rc::gen::inRange<int>(0, static_cast<int>(schema.tables.size()))];
        schema::Table table = *box;
        if (oneIn(5))
            dropSomething(table);
        else
            change(schema, table);
        table.definition.clear();
        box = table;
        return schema;
    }

    /// INSERTs, in which what a table does not take is left out (OR IGNORE).
    QStringList rows(const schema::Schema &schema)
    {
        QStringList statements;
        for (const Box<schema::Table> &table : schema.tables) {
            const int count = *rc::gen::inRange(0, 5);
            for (int row = 0; row < count; ++row)
                statements.append(insert(schema, *table));
        }
        for (const Box<schema::OtherObject> &object : schema.otherObjects) {
            if (object->definition.contains(u"rtree"_s))
                statements.append(u"INSERT OR IGNORE INTO "_s + quoted(object->name) + u" VALUES (1, -1.5, 2.5)"_s);
            else if (object->definition.contains(u"content=''"_s))
                statements.append(u"INSERT INTO "_s + quoted(object->name)
                                  + u" (rowid, a, b) VALUES (7, 'x', 'y z')"_s);
            else
                statements.append(u"INSERT INTO "_s + quoted(object->name) + u" (a, b) VALUES ('größe 𝄞', NULL)"_s);
        }
        return statements;
    }

private:
    static QString conflictWord()
    {
        return oneOf(QStringList{u""_s, u"ROLLBACK"_s, u"ABORT"_s, u"FAIL"_s, u"IGNORE"_s, u"REPLACE"_s});
    }

    static bool isStrict(const schema::Table &table) { return table.options.contains(u"STRICT"_s); }

    static QString type(bool strict)
    {
        if (strict)
            return oneOf(QStringList{u"INT"_s, u"INTEGER"_s, u"REAL"_s, u"TEXT"_s, u"BLOB"_s, u"ANY"_s});
        return oneOf(QStringList{u""_s, u"VARCHAR(255)"_s, u"unsigned big int"_s, u"DECIMAL(10,2)"_s, u"FLOAT"_s,
                                 u"DOUBLE PRECISION"_s, u"DATETIME"_s, u"BOOLEAN"_s, u"CHARINT"_s, u"FLOATING POINT"_s,
                                 u"STRING"_s, u"ANY"_s, u"JSON"_s, u"\"odd \"\"type\"(3)"_s, u"[in t]"_s, u"date"_s});
    }

    static std::optional<QString> defaultValue()
    {
        return oneOf(QList<std::optional<QString>>{std::nullopt, u"NULL"_s, u"TRUE"_s, u"0x1F"_s, u"-0.0"_s,
                                                   u"'it''s'"_s, u"x''"_s, u"-9223372036854775808"_s, u"1e10"_s,
                                                   u"+5"_s, u"CURRENT_DATE"_s, u"CURRENT_TIME"_s, u"abs(-1) + 1"_s,
                                                   u"'größe 𝄞'"_s, u"(1)"_s, u"''"_s});
    }

    /// Everything that is in one table and may be otherwise.
    void change(const schema::Schema &schema, schema::Table &table)
    {
        if (table.columns.isEmpty())
            return;
        schema::Column &column = table.columns[*rc::gen::inRange<int>(0, static_cast<int>(table.columns.size()))];
        const bool isKey = table.isPrimaryKeyColumn(column.id);
        switch (*rc::gen::inRange(0, 19)) {
        case 0:
            column.notNull = true;
            column.notNullConflict = conflictWord();
            column.notNullName = oneIn(3) ? m_source.name(u"n"_s) : QString();
            break;
        case 1:
            if (table.primaryKey)
                table.primaryKey->conflict = conflictWord();
            break;
        case 2:
            table.uniqueConstraints.append({.id = m_source.id(),
                                            .name = oneIn(2) ? QString() : m_source.name(u"u"_s),
                                            .parts = keyParts(table, oneIn(2)),
                                            .conflict = conflictWord()});
            break;
        case 3:
            column.collation = oneOf(QStringList{u""_s, u"RTRIM"_s, u"NOCASE"_s, u"BINARY"_s});
            break;
        case 4:
        case 5:
            if (!isKey)
                column.type.text = type(isStrict(table));
            break;
        case 6:
            if (!column.generated && !column.identity)
                column.defaultExpression = defaultValue();
            break;
        case 7:
            column.notNull = !column.notNull;
            column.notNullName.clear();
            column.notNullConflict.clear();
            break;
        case 8:
            if (table.primaryKey && table.primaryKey->parts.size() == 1 && !column.identity)
                table.primaryKey->parts.first().descending = !table.primaryKey->parts.first().descending;
            break;
        case 9:
            toggle(table.options, u"WITHOUT ROWID"_s);
            break;
        case 10:
            toggle(table.options, u"STRICT"_s);
            break;
        case 11:
            if (isKey && table.primaryKey->parts.size() == 1 && column.type.text == "INTEGER"_L1)
                column.identity = column.identity ? std::nullopt : std::optional(schema::Identity());
            break;
        case 12:
            addForeignKey(schema, table);
            break;
        case 13:
            table.indexes.append(richIndex(table));
            break;
        case 14:
            table.checks.append(m_source.check(table));
            break;
        case 15:
            addGenerated(table);
            break;
        case 16:
            if (column.generated)
                column.generated->stored = !column.generated->stored;
            break;
        case 17:
            table.columns.insert(*rc::gen::inRange<int>(0, static_cast<int>(table.columns.size()) + 1),
                                 m_source.column(isStrict(table)));
            break;
        default:
            setCompositeKey(table);
        }
    }

    static void toggle(QMap<QString, QString> &options, const QString &name)
    {
        if (options.remove(name) == 0)
            options.insert(name, QString());
    }

    static void dropSomething(schema::Table &table)
    {
        const auto dropOne = [](auto &list) {
            if (!list.isEmpty())
                list.removeAt(*rc::gen::inRange<int>(0, static_cast<int>(list.size())));
        };
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            dropOne(table.uniqueConstraints);
            break;
        case 1:
            dropOne(table.checks);
            break;
        case 2:
            dropOne(table.foreignKeys);
            break;
        case 3:
            dropOne(table.indexes);
            break;
        default:
            for (schema::Column &column : table.columns)
                column.identity.reset();
            table.primaryKey.reset();
        }
    }

    static QList<schema::KeyPart> keyParts(const schema::Table &table, bool several)
    {
        QList<schema::KeyPart> parts;
        for (const schema::Column &column : table.columns) {
            if (parts.size() < (several ? 2 : 1) && oneIn(2)) {
                parts.append(
                    {.column = column.id, .collation = oneIn(5) ? u"RTRIM"_s : QString(), .descending = oneIn(4)});
            }
        }
        if (parts.isEmpty())
            parts.append({.column = table.columns.first().id});
        return parts;
    }

    void setCompositeKey(schema::Table &table)
    {
        if (table.columns.size() < 2)
            return;
        for (schema::Column &column : table.columns)
            column.identity.reset();
        schema::PrimaryKey key{.id = table.primaryKey ? table.primaryKey->id : m_source.id(),
                               .name = oneIn(2) ? QString() : m_source.name(u"p"_s)};
        key.parts = {{.column = table.columns.at(1).id}, {.column = table.columns.at(0).id, .descending = oneIn(4)}};
        table.primaryKey = key;
    }

    /// To any table, itself among them, over as many columns as its key has; sometimes to none that is there.
    void addForeignKey(const schema::Schema &schema, schema::Table &table)
    {
        using schema::ReferentialAction;
        const QList actions{ReferentialAction::NoAction, ReferentialAction::Restrict, ReferentialAction::Cascade,
                            ReferentialAction::SetNull, ReferentialAction::SetDefault};
        schema::ForeignKey key{.id = m_source.id(),
                               .name = oneIn(2) ? QString() : m_source.name(u"r"_s),
                               .onDelete = oneOf(actions),
                               .onUpdate = oneOf(actions),
                               .match = oneIn(6) ? u"FULL"_s : QString(),
                               .deferrable = oneIn(2)};
        key.initiallyDeferred = key.deferrable && oneIn(2);
        const auto child = [&](const schema::DataType &like) {
            schema::Column column{.id = m_source.id(), .name = m_source.name(u"f"_s), .type = like};
            if (isStrict(table))
                column.type.text = u"ANY"_s;
            table.columns.append(column);
            key.columns.append(column.id);
        };
        if (schema.tables.isEmpty() || oneIn(10)) {
            child({u"INTEGER"_s, {}});
            key.referencedColumns = {ObjectId()};
            key.missingTable = u"nobody"_s;
            if (oneIn(2))
                key.missingColumns = {u"id"_s};
        } else {
            const schema::Table parent = oneIn(3) ? table : *oneOf(schema.tables);
            QList<schema::KeyPart> parts;
            if (parent.primaryKey)
                parts = parent.primaryKey->parts;
            else if (!parent.uniqueConstraints.isEmpty())
                parts = parent.uniqueConstraints.first().parts;
            if (parts.isEmpty())
                return;
            key.referencedTable = parent.id;
            for (const schema::KeyPart &part : std::as_const(parts)) {
                key.referencedColumns.append(part.column);
                child(parent.column(part.column)->type);
            }
        }
        table.foreignKeys.append(key);
    }

    void addGenerated(schema::Table &table)
    {
        const schema::Column on = oneOf(table.columns);
        schema::Column generated{.id = m_source.id(), .name = m_source.name(u"g"_s), .type = {.text = u"TEXT"_s}};
        generated.generated = schema::Generated{oneOf(QStringList{u"coalesce("_s + quoted(on.name) + u", '') || 'x'"_s,
                                                                  u"typeof("_s + quoted(on.name) + u')', u"'('"_s}),
                                                oneIn(2)};
        generated.notNull = oneIn(4);
        table.columns.append(generated);
    }

    schema::Index richIndex(const schema::Table &table)
    {
        schema::Index index = m_source.index(table);
        index.unique = oneIn(3);
        if (oneIn(3))
            index.parts.append({.expression = u"coalesce("_s + quoted(oneOf(table.columns).name) + u", 'none') || ''"_s,
                                .collation = oneIn(2) ? u"NOCASE"_s : QString(),
                                .descending = oneIn(2)});
        if (oneIn(4))
            index.predicate = quoted(oneOf(table.columns).name) + u" > 0 AND 'a;b' <> ''"_s;
        return index;
    }

    /// A view (also on a view), a trigger of any kind, a virtual table.
    void addObject(schema::Schema &schema)
    {
        const schema::Table &table = *oneOf(schema.tables);
        if (table.columns.isEmpty())
            return;
        const QString on = quoted(table.name);
        const QString column = quoted(oneOf(table.columns).name);
        const schema::Table &other = oneIn(2) ? table : *oneOf(schema.tables);
        const QString body = oneOf(
            QStringList{u"SELECT 1"_s, u"UPDATE "_s + quoted(other.name) + u" SET "_s + column + u" = 1 WHERE 0"_s,
                        u"DELETE FROM "_s + quoted(other.name) + u" WHERE 'END;' = 'END'"_s,
                        u"SELECT CASE WHEN 0 THEN raise(ABORT, 'no; never') END"_s});
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            addView(schema, u" AS SELECT "_s + column + u" AS \"a b\", count(*) FROM "_s + on + u" GROUP BY 1"_s);
            break;
        case 1:
            addView(schema, u"(\"x\", y) AS SELECT "_s + column + u", 'one -- two' FROM "_s + on);
            break;
        case 2:
            if (!schema.views.isEmpty())
                addView(schema, u" AS SELECT * FROM "_s + quoted(oneOf(schema.views)->name) + u" /* all */"_s);
            break;
        case 3:
            if (!schema.views.isEmpty()) {
                const schema::View &view = *oneOf(schema.views);
                addTrigger(schema, view.id,
                           u" INSTEAD OF "_s + oneOf(QStringList{u"INSERT"_s, u"DELETE"_s, u"UPDATE"_s}) + u" ON "_s
                               + quoted(view.name) + u" BEGIN "_s + body + u"; END"_s);
            }
            break;
        case 4:
            addTrigger(schema, table.id,
                       u" AFTER UPDATE OF "_s + column + u" ON "_s + on + u" FOR EACH ROW WHEN new."_s + column
                           + u" IS NOT old."_s + column + u" BEGIN "_s + body + u"; SELECT 2; END"_s);
            break;
        case 5:
            addTrigger(schema, table.id,
                       oneOf(QStringList{u" BEFORE DELETE"_s, u" BEFORE INSERT"_s, u" AFTER DELETE"_s}) + u" ON "_s + on
                           + u" BEGIN "_s + body + u"; END"_s);
            break;
        default: {
            const QString name = m_source.name(u"f"_s);
            const QString module
                = oneOf(QStringList{u"fts5(a, b UNINDEXED, tokenize='porter ascii')"_s, u"fts5(a, b, content='')"_s,
                                    u"fts4(a, b)"_s, u"rtree(id, low, high)"_s});
            schema.otherObjects.append(
                Box<schema::OtherObject>({m_source.id(),
                                          {},
                                          u"virtual table"_s,
                                          name,
                                          u"CREATE VIRTUAL TABLE "_s + quoted(name) + u" USING "_s + module}));
        }
        }
    }

    void addView(schema::Schema &schema, const QString &rest)
    {
        const QString name = m_source.name(u"v"_s);
        schema.views.append(Box<schema::View>(
            {.id = m_source.id(), .name = name, .definition = u"CREATE VIEW "_s + quoted(name) + rest}));
    }

    void addTrigger(schema::Schema &schema, ObjectId on, const QString &rest)
    {
        const QString name = m_source.name(u"g"_s);
        schema.triggers.append(Box<schema::Trigger>({.id = m_source.id(),
                                                     .tableId = on,
                                                     .name = name,
                                                     .definition = u"CREATE TRIGGER "_s + quoted(name) + rest}));
    }

    static void dropObject(schema::Schema &schema)
    {
        if (!schema.triggers.isEmpty() && oneIn(2)) {
            schema.triggers.removeAt(*rc::gen::inRange<int>(0, static_cast<int>(schema.triggers.size())));
        } else if (!schema.views.isEmpty()) {
            const Box<schema::View> gone
                = schema.views.takeAt(*rc::gen::inRange<int>(0, static_cast<int>(schema.views.size())));
            schema.triggers.removeIf([&](const Box<schema::Trigger> &trigger) { return trigger->tableId == gone->id; });
        }
    }

    QString insert(const schema::Schema &schema, const schema::Table &table)
    {
        QStringList columns;
        QStringList values;
        for (const schema::Column &column : table.columns) {
            if (column.generated || oneIn(5))
                continue;
            columns.append(quoted(column.name));
            values.append(value(schema, table, column));
        }
        const QString into = u"INSERT OR IGNORE INTO "_s + quoted(table.name);
        if (columns.isEmpty())
            return into + u" DEFAULT VALUES"_s;
        return into + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s + values.join(u", "_s) + u')';
    }

    static QString value(const schema::Schema &schema, const schema::Table &table, const schema::Column &column)
    {
        for (const schema::ForeignKey &key : table.foreignKeys) {
            const qsizetype at = key.columns.indexOf(column.id);
            const schema::Table *parent = at < 0 ? nullptr : schema.table(key.referencedTable);
            if (!parent || oneIn(5))
                continue;
            const schema::Column *referenced = parent->column(key.referencedColumns.at(at));
            return u"(SELECT max("_s + quoted(referenced->name) + u") FROM "_s + quoted(parent->name) + u')';
        }
        if (isStrict(table) && !oneIn(6)) {
            const QString &type = column.type.text;
            if (type.startsWith("INT"_L1))
                return oneOf(QStringList{u"NULL"_s, u"3"_s, u"9223372036854775807"_s, u"-4"_s});
            if (type == "REAL"_L1)
                return oneOf(QStringList{u"NULL"_s, u"-0.0"_s, u"2"_s, u"1e308"_s, u"-9e999"_s});
            if (type == "BLOB"_L1)
                return oneOf(QStringList{u"NULL"_s, u"x''"_s, u"x'00ff00'"_s});
        }
        return oneOf(QStringList{u"NULL"_s,
                                 u"0"_s,
                                 u"1"_s,
                                 u"-1"_s,
                                 u"17"_s,
                                 u"9223372036854775807"_s,
                                 u"-9223372036854775808"_s,
                                 u"1.5"_s,
                                 u"-0.0"_s,
                                 u"1e308"_s,
                                 u"9e999"_s,
                                 u"''"_s,
                                 u"'text'"_s,
                                 u"'TEXT  '"_s,
                                 u"'größe 𝄞'"_s,
                                 u"'it''s \"odd\"'"_s,
                                 u"x''"_s,
                                 u"x'00ff'"_s,
                                 u"'2024-02-29'"_s,
                                 u"'12'"_s,
                                 u"' 12 '"_s,
                                 u"'1e3'"_s,
                                 u"'0x10'"_s,
                                 u"CAST(x'610062' AS TEXT)"_s,
                                 u"randomblob(0) || 'z'"_s,
                                 u"9007199254740993.0"_s});
    }

    ArbitrarySchema m_source;
};

} // namespace relvar::test
