// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/ddl.h"

#include "dialects/sqlite/tokenizer.h"
#include "schema/sqlwords.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Schema;
using schema::Table;

namespace {

QStringList columnNames(const Table &table, const QList<ObjectId> &ids)
{
    QStringList names;
    for (const ObjectId id : ids) {
        if (const schema::Column *column = table.column(id))
            names.append(column->name);
    }
    return names;
}

QString keyParts(const QList<schema::KeyPart> &parts, const Table &table)
{
    QStringList texts;
    for (const schema::KeyPart &part : parts) {
        const schema::Column *column = table.column(part.column);
        QString text = column ? quoteIdentifier(column->name) : part.expression;
        if (!part.collation.isEmpty())
            text += u" COLLATE "_s + quoteIdentifier(part.collation);
        if (part.descending)
            text += u" DESC"_s;
        texts.append(text);
    }
    return u'(' + texts.join(u", "_s) + u')';
}

QString conflictClause(const QString &word)
{
    return word.isEmpty() ? QString() : u" ON CONFLICT "_s + word;
}

/// An edit of a parent does not touch the text of its children.
bool isUpToDate(const QString &definition, const Table &table, const Schema &schema)
{
    if (definition.isEmpty())
        return false;
    QSet<QString> words;
    for (const Token &token : tokenize(definition)) {
        if (token.isName())
            words.insert(foldCase(token.name()));
    }
    const auto isNamed = [&](const QString &name) { return words.contains(foldCase(name)); };
    if (!isNamed(table.name))
        return false;
    return std::all_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(), [&](const schema::ForeignKey &key) {
        const Table *parent = schema.table(key.referencedTable);
        return isNamed(parent ? parent->name : key.missingTable);
    });
}

void appendIndexes(QList<Statement> &statements, const Table &table)
{
    for (const schema::Index &index : table.indexes)
        statements.append({.sql = indexText(index, table)});
}

void appendTriggers(QList<Statement> &statements, const Schema &schema, ObjectId on)
{
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        if (trigger->tableId == on)
            statements.append({.sql = trigger->definition});
    }
}

/// Children before parents, as far as there is an order at all.
QList<const Table *> childrenFirst(const Schema &schema)
{
    QList<const Table *> sorted;
    QSet<ObjectId> done;
    const std::function<void(const Table &)> visit = [&](const Table &table) {
        if (done.contains(table.id))
            return;
        done.insert(table.id);
        for (const Schema::Reference &reference : schema.referencesTo(table.id)) {
            if (const Table *child = schema.table(reference.table))
                visit(*child);
        }
        sorted.append(&table);
    };
    for (const Box<Table> &table : schema.tables)
        visit(*table);
    return sorted;
}

} // namespace

QString quoteIdentifier(const QString &name)
{
    QString doubled = name;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

QString quoteIdentifiers(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(quoteIdentifier(name));
    return quoted.join(u", "_s);
}

QString quoteLiteral(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return u"NULL"_s;
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? u"1"_s : u"0"_s;
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    case QMetaType::UInt:
    case QMetaType::ULongLong:
        return QString::number(value.toULongLong());
    case QMetaType::Float:
    case QMetaType::Double: {
        const double number = value.toDouble();
        // SQLite has no word for infinity; a number out of range is read as it. It stores NaN as NULL.
        if (std::isnan(number))
            return u"NULL"_s;
        if (std::isinf(number))
            return number > 0 ? u"9e999"_s : u"-9e999"_s;
        const QString text = QString::number(number, 'g', 17);
        return text.contains(u'.') || text.contains(u'e') ? text : text + u".0"_s;
    }
    case QMetaType::QByteArray:
        return u"x'"_s + QString::fromLatin1(value.toByteArray().toHex()) + u'\'';
    default: {
        QString text = value.toString();
        text.replace(u'\'', u"''"_s);
        // A statement ends at its first NUL.
        if (text.contains(QChar::Null))
            return u"('"_s + text.replace(QChar::Null, u"' || char(0) || '"_s) + u"')"_s;
        return u'\'' + text + u'\'';
    }
    }
}

QString constraintName(const QString &name)
{
    return name.isEmpty() ? QString() : u"CONSTRAINT "_s + quoteIdentifier(name) + u' ';
}

QString defaultClause(const QString &expression)
{
    const QList<Token> tokens = tokenize(expression);
    const bool isLiteral = tokens.size() == 1;
    const bool isSigned = tokens.size() == 2 && (tokens.first().isSymbol(u'-') || tokens.first().isSymbol(u'+'))
                          && tokens.last().kind == TokenKind::Number;
    return isLiteral || isSigned ? expression : u'(' + expression + u')';
}

const schema::Column *keyAtColumn(const Table &table)
{
    if (!table.primaryKey || table.primaryKey->parts.size() != 1)
        return nullptr;
    const schema::Column *column = table.column(table.primaryKey->parts.first().column);
    return column && column->type.text.compare("INTEGER"_L1, Qt::CaseInsensitive) == 0 ? column : nullptr;
}

QString columnKey(const schema::PrimaryKey &key, const schema::Column &column)
{
    return constraintName(key.name) + u"PRIMARY KEY"_s + (key.parts.first().descending ? u" DESC"_s : QString())
           + conflictClause(key.conflict) + (column.identity ? u" AUTOINCREMENT"_s : QString());
}

QString primaryKeyConstraint(const schema::PrimaryKey &key, const Table &table)
{
    return constraintName(key.name) + u"PRIMARY KEY "_s + keyParts(key.parts, table) + conflictClause(key.conflict);
}

QString uniqueConstraint(const schema::UniqueConstraint &unique, const Table &table)
{
    return constraintName(unique.name) + u"UNIQUE "_s + keyParts(unique.parts, table) + conflictClause(unique.conflict);
}

QString checkConstraint(const schema::CheckConstraint &check)
{
    return constraintName(check.name) + u"CHECK ("_s + check.expression + u')';
}

QString foreignKeyConstraint(const schema::ForeignKey &key, const Table &table, const Schema &schema)
{
    return constraintName(key.name) + u"FOREIGN KEY ("_s + quoteIdentifiers(columnNames(table, key.columns)) + u") "_s
           + referencesClause(key, schema);
}

QString notNullClause(const schema::Column &column)
{
    return constraintName(column.notNullName) + u"NOT NULL"_s + conflictClause(column.notNullConflict);
}

QString generatedClause(const schema::Generated &generated)
{
    return u"GENERATED ALWAYS AS ("_s + generated.expression + (generated.stored ? u") STORED"_s : u") VIRTUAL"_s);
}

QString columnDefinition(const schema::Column &column)
{
    QString text = quoteIdentifier(column.name);
    if (!column.type.text.isEmpty())
        text += u' ' + column.type.text;
    if (column.notNull)
        text += u' ' + notNullClause(column);
    if (column.defaultExpression)
        text += u" DEFAULT "_s + defaultClause(*column.defaultExpression);
    if (!column.collation.isEmpty())
        text += u" COLLATE "_s + quoteIdentifier(column.collation);
    if (column.generated)
        text += u' ' + generatedClause(*column.generated);
    return text;
}

QString referencesClause(const schema::ForeignKey &foreignKey, const Schema &schema)
{
    const Table *parent = schema.table(foreignKey.referencedTable);
    const QStringList columns = parent ? columnNames(*parent, foreignKey.referencedColumns) : foreignKey.missingColumns;
    QString text = u"REFERENCES "_s + quoteIdentifier(parent ? parent->name : foreignKey.missingTable);
    if (!columns.isEmpty())
        text += u" ("_s + quoteIdentifiers(columns) + u')';
    if (foreignKey.onDelete != schema::ReferentialAction::NoAction)
        text += u" ON DELETE "_s + schema::sqlWords(foreignKey.onDelete);
    if (foreignKey.onUpdate != schema::ReferentialAction::NoAction)
        text += u" ON UPDATE "_s + schema::sqlWords(foreignKey.onUpdate);
    if (!foreignKey.match.isEmpty())
        text += u" MATCH "_s + foreignKey.match;
    if (foreignKey.deferrable)
        text += foreignKey.initiallyDeferred ? u" DEFERRABLE INITIALLY DEFERRED"_s : u" DEFERRABLE"_s;
    return text;
}

QString createTable(const Table &table, const Schema &schema, const QString &name)
{
    const schema::Column *key = keyAtColumn(table);
    QStringList lines;
    for (const schema::Column &column : table.columns) {
        QString line = columnDefinition(column);
        if (&column == key)
            line += u' ' + columnKey(*table.primaryKey, column);
        lines.append(line);
    }
    if (table.primaryKey && !key)
        lines.append(primaryKeyConstraint(*table.primaryKey, table));
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
        lines.append(uniqueConstraint(unique, table));
    for (const schema::CheckConstraint &check : table.checks)
        lines.append(checkConstraint(check));
    for (const schema::ForeignKey &foreignKey : table.foreignKeys)
        lines.append(foreignKeyConstraint(foreignKey, table, schema));
    QString text = u"CREATE TABLE "_s + quoteIdentifier(name) + u" (\n    "_s + lines.join(u",\n    "_s) + u"\n)"_s;
    const QStringList options = table.options.keys();
    if (!options.isEmpty())
        text += u' ' + options.join(u", "_s);
    return text;
}

QString indexParts(const schema::Index &index, const Table &table)
{
    return keyParts(index.parts, table);
}

QString createIndex(const schema::Index &index, const Table &table)
{
    QString text = (index.unique ? u"CREATE UNIQUE INDEX "_s : u"CREATE INDEX "_s) + quoteIdentifier(index.name)
                   + u" ON "_s + quoteIdentifier(table.name) + u' ' + keyParts(index.parts, table);
    if (!index.predicate.isEmpty())
        text += u" WHERE "_s + index.predicate;
    return text;
}

bool hasTableText(const Table &table, const Schema &schema)
{
    return isUpToDate(table.definition, table, schema);
}

QString tableText(const Table &table, const Schema &schema)
{
    return hasTableText(table, schema) ? table.definition : createTable(table, schema, table.name);
}

QString indexText(const schema::Index &index, const Table &table)
{
    return index.definition.isEmpty() ? createIndex(index, table) : index.definition;
}

QString withTableName(const QString &definition, const QString &name)
{
    // CREATE [TEMP] TABLE [IF NOT EXISTS] [schema .] name
    const QList<Token> tokens = tokenize(definition, 9);
    qsizetype at = 0;
    while (at < tokens.size() && !tokens.at(at).isWord("TABLE"_L1))
        ++at;
    ++at;
    if (at + 2 < tokens.size() && tokens.at(at).isWord("IF"_L1) && tokens.at(at + 1).isWord("NOT"_L1))
        at += 3;
    if (at + 2 < tokens.size() && tokens.at(at + 1).isSymbol(u'.'))
        at += 2;
    Q_ASSERT(at < tokens.size());
    const Token &old = tokens.at(at);
    QString text = definition;
    return text.replace(old.begin, old.end - old.begin, quoteIdentifier(name));
}

QList<Statement> createStatements(const Schema &schema)
{
    QList<Statement> statements;
    for (const Box<Table> &table : schema.tables) {
        statements.append({.sql = tableText(*table, schema)});
        appendIndexes(statements, *table);
    }
    for (const Box<schema::OtherObject> &object : schema.otherObjects)
        statements.append({.sql = object->definition});
    for (const Box<schema::View> &view : schema.views)
        statements.append({.sql = view->definition});
    for (const Box<schema::Trigger> &trigger : schema.triggers)
        statements.append({.sql = trigger->definition});
    return statements;
}

QList<Statement> createStatements(const Schema &schema, ObjectId object)
{
    QList<Statement> statements;
    if (const Table *table = schema.table(object)) {
        statements.append({.sql = tableText(*table, schema)});
        appendIndexes(statements, *table);
        appendTriggers(statements, schema, object);
        return statements;
    }
    if (const schema::View *view = schema.view(object)) {
        statements.append({.sql = view->definition});
        appendTriggers(statements, schema, object);
        return statements;
    }
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        if (trigger->id == object)
            return {{.sql = trigger->definition}};
    }
    for (const Box<schema::OtherObject> &other : schema.otherObjects) {
        if (other->id == object)
            return {{.sql = other->definition}};
    }
    for (const Box<Table> &table : schema.tables) {
        for (const schema::Index &index : table->indexes) {
            if (index.id == object)
                return {{.sql = indexText(index, *table)}};
        }
    }
    return statements;
}

QList<Statement> dropEverything(const dialect::Snapshot &snapshot)
{
    const Schema &schema = snapshot.schema;
    // The pragma does nothing inside a transaction: https://www.sqlite.org/pragma.html#pragma_foreign_keys
    QList<Statement> statements{{.sql = u"PRAGMA foreign_keys = OFF"_s}, {.sql = u"BEGIN IMMEDIATE"_s}};
    QSet<QString> dropped;
    const auto drop = [&](const QString &kind, const QString &name) {
        if (dropped.contains(name))
            return;
        dropped.insert(name);
        statements.append({.sql = u"DROP "_s + kind + u' ' + quoteIdentifier(name)});
    };
    for (const Box<schema::Trigger> &trigger : schema.triggers)
        drop(u"TRIGGER"_s, trigger->name);
    for (const Box<schema::View> &view : schema.views)
        drop(u"VIEW"_s, view->name);
    for (const Box<schema::OtherObject> &object : schema.otherObjects)
        drop(u"TABLE"_s, object->name);
    for (const Table *table : childrenFirst(schema))
        drop(u"TABLE"_s, table->name);
    for (const dialect::ForeignHistory &history : snapshot.histories)
        drop(u"TABLE"_s, history.table);
    // The ledger may have come after the reading. A stash that stayed would stop the migration that fills it anew.
    for (const QString &own : snapshot.ownTables + QStringList{u"relvar_journal"_s, u"relvar_migrations"_s})
        statements.append({.sql = u"DROP TABLE IF EXISTS "_s + quoteIdentifier(own)});
    statements.append({.sql = u"COMMIT"_s});
    statements.append({.sql = u"PRAGMA foreign_keys = ON"_s});
    return statements;
}

} // namespace relvar::sqlite
