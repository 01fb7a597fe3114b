// SPDX-License-Identifier: GPL-3.0-or-later
// RV7xx: what is SQLite's own. https://www.sqlite.org/quirks.html
#include "edit/edits.h"
#include "lint/context.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

namespace {

using schema::Column;
using schema::Table;

bool isStrict(const Table &table)
{
    return table.options.contains(u"STRICT"_s);
}

bool hasRowid(const Table &table)
{
    return !table.options.contains(u"WITHOUT ROWID"_s);
}

document::Edit withOptions(const Table &table, const std::function<void(QMap<QString, QString> &)> &change)
{
    QMap<QString, QString> options = table.options;
    change(options);
    return edit::changeTableOptions(table.id, table.comment, options);
}

bool isStrictType(const QString &type)
{
    // https://www.sqlite.org/stricttables.html
    static const QStringList types{u"int"_s, u"integer"_s, u"real"_s, u"text"_s, u"blob"_s, u"any"_s};
    return types.contains(type);
}

void findLooseTables(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (isStrict(table) || table.columns.isEmpty())
        return;
    const bool fits = std::all_of(table.columns.cbegin(), table.columns.cend(), [](const Column &column) {
        return isStrictType(column.type.text.trimmed().toLower());
    });
    findings.report(table.id, {}, text("lint", "%1 takes values of any type", {context.tableName()}),
                    fits ? text("lint", "Make it STRICT") : Text(),
                    fits ? withOptions(table, [](QMap<QString, QString> &options) { options.insert(u"STRICT"_s, {}); })
                         : document::Edit());
}

/// https://www.sqlite.org/datatype3.html#determination_of_column_affinity
QString affinityOf(const QString &type)
{
    const QString upper = type.toUpper();
    if (upper.contains(u"INT"))
        return u"INTEGER"_s;
    if (upper.contains(u"CHAR") || upper.contains(u"CLOB") || upper.contains(u"TEXT"))
        return u"TEXT"_s;
    if (upper.contains(u"BLOB") || upper.isEmpty())
        return u"BLOB"_s;
    if (upper.contains(u"REAL") || upper.contains(u"FLOA") || upper.contains(u"DOUB"))
        return u"REAL"_s;
    return u"NUMERIC"_s;
}

/// What people mean by a type that SQLite takes for a number; empty: it means that.
QString meantBy(const QString &type)
{
    static const QRegularExpression texts(u"STRING|UUID|GUID|JSON|ENUM|INET|XML|POINT"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return texts.match(type).hasMatch() ? u"TEXT"_s : QString();
}

void findAffinities(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (isStrict(table))
        return;
    for (const Column &column : table.columns) {
        const QString affinity = affinityOf(column.type.text);
        const QString meant = meantBy(column.type.text);
        if (column.generated || meant.isEmpty() || affinity == meant || affinity == u"BLOB")
            continue;
        Column repaired = column;
        repaired.type = {meant, {}};
        findings.report(table.id, column.id,
                        text("lint", "%1.%2 is declared %3, which SQLite takes for %4",
                             {context.tableName(), column.name, column.type.text, affinity}),
                        text("lint", "Make it %1", {meant}), edit::changeColumn(table.id, repaired));
    }
}

void findAutoincrement(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    for (const Column &column : table.columns) {
        if (!column.identity)
            continue;
        Column plain = column;
        plain.identity.reset();
        findings.report(table.id, column.id, text("lint", "%1.%2 is AUTOINCREMENT", {context.tableName(), column.name}),
                        text("lint", "Remove AUTOINCREMENT"), edit::changeColumn(table.id, plain));
    }
}

void findLargeRows(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (hasRowid(table))
        return;
    const bool hasBlob = std::any_of(table.columns.cbegin(), table.columns.cend(), [](const Column &column) {
        return column.type.text.contains(u"BLOB"_s, Qt::CaseInsensitive);
    });
    if (hasBlob || table.columns.size() > 12)
        findings.report(table.id, {}, text("lint", "%1 is WITHOUT ROWID and has large rows", {context.tableName()}),
                        text("lint", "Give it a rowid"), withOptions(table, [](QMap<QString, QString> &options) {
                            options.remove(u"WITHOUT ROWID"_s);
                        }));
}

void findNoAlias(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (!table.primaryKey || table.primaryKey->parts.size() != 1 || !hasRowid(table))
        return;
    const Column *column = table.column(table.primaryKey->parts.first().column);
    if (!column || affinityOf(column->type.text) != u"INTEGER"
        || (column->type.text.compare(u"INTEGER"_s, Qt::CaseInsensitive) == 0
            && !table.primaryKey->parts.first().descending))
        return;
    const bool canFix = !table.primaryKey->parts.first().descending;
    Column repaired = *column;
    repaired.type = {u"INTEGER"_s, {}};
    findings.report(table.id, column->id,
                    text("lint", "%1.%2 is a key beside the rowid, not the rowid", {context.tableName(), column->name}),
                    canFix ? text("lint", "Make it INTEGER") : Text(),
                    canFix ? edit::changeColumn(table.id, repaired) : document::Edit());
}

void findDoubleQuotes(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    for (const Column &column : table.columns) {
        const QString written = column.defaultExpression.value_or(QString()).trimmed();
        if (written.size() < 2 || !written.startsWith(u'"') || !written.endsWith(u'"'))
            continue;
        const QString inside = written.sliced(1, written.size() - 2).replace(u"\"\""_s, u"\""_s);
        Column repaired = column;
        repaired.defaultExpression = u'\'' + QString(inside).replace(u'\'', u"''"_s) + u'\'';
        findings.report(table.id, column.id,
                        text("lint", "The default of %1.%2 is a name in double quotes",
                             {context.tableName(), column.name}),
                        text("lint", "Write it as a text"), edit::changeColumn(table.id, repaired));
    }
}

void findNullKeys(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (!table.primaryKey || !hasRowid(table) || isStrict(table))
        return;
    for (const schema::KeyPart &part : table.primaryKey->parts) {
        const Column *column = table.column(part.column);
        const bool isAlias = table.primaryKey->parts.size() == 1 && column
                             && column->type.text.compare(u"INTEGER"_s, Qt::CaseInsensitive) == 0;
        if (!column || column->notNull || isAlias)
            continue;
        Column closed = *column;
        closed.notNull = true;
        findings.report(table.id, column->id,
                        text("lint", "%1.%2 is in the primary key and may be NULL",
                             {context.tableName(), column->name}),
                        text("lint", "Make it NOT NULL"), edit::changeColumn(table.id, closed));
    }
}

} // namespace

QList<Check> sqliteChecks()
{
    const QString sqlite = u"sqlite"_s;
    return {
        {.code = u"RV701"_s,
         .name = u"not-strict"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Tables that are not STRICT"),
         .cause = text("lint", "SQLite stores any value in any column of such a table, whatever its type says."),
         .remedy = text("lint", "Make it STRICT (3.37 and newer), with the types INTEGER, REAL, TEXT, BLOB and ANY."),
         .dialect = sqlite,
         .isUsual = false,
         .inTable = findLooseTables},
        {.code = u"RV702"_s,
         .name = u"other-affinity"_s,
         .title = text("lint", "Types that SQLite takes for a number"),
         .cause
         = text("lint", "SQLite knows types by syllables: STRING and UUID are numbers to it, so '007' becomes 7 and "
                        "'1e5' becomes 100000."),
         .remedy = text("lint", "Declare it TEXT."),
         .dialect = sqlite,
         .inTable = findAffinities},
        {.code = u"RV703"_s,
         .name = u"autoincrement"_s,
         .severity = Severity::Hint,
         .title = text("lint", "AUTOINCREMENT"),
         .cause
         = text("lint", "INTEGER PRIMARY KEY counts by itself; AUTOINCREMENT adds a write to another table at every "
                        "insert, only so that a deleted number never comes back."),
         .remedy = text("lint", "Remove it, unless numbers must never be used again."),
         .dialect = sqlite,
         .isUsual = false,
         .inTable = findAutoincrement},
        {.code = u"RV704"_s,
         .name = u"large-rows-without-rowid"_s,
         .severity = Severity::Hint,
         .title = text("lint", "WITHOUT ROWID with large rows"),
         .cause = text("lint", "Whole rows stand in the inner pages of such a table, so large ones make it slow."),
         .remedy = text("lint", "Use WITHOUT ROWID for rows of less than a twentieth of a page."),
         .dialect = sqlite,
         .inTable = findLargeRows},
        {.code = u"RV705"_s,
         .name = u"no-rowid-alias"_s,
         .title = text("lint", "Integer keys that are not the rowid"),
         .cause = text("lint",
                       "INTEGER PRIMARY KEY, spelled just so and not descending, is the rowid: it counts by itself and "
                       "needs no second index."),
         .remedy = text("lint", "Write INTEGER."),
         .dialect = sqlite,
         .inTable = findNoAlias},
        {.code = u"RV706"_s,
         .name = u"double-quoted-text"_s,
         .title = text("lint", "Texts in double quotes"),
         .cause
         = text("lint",
                "Double quotes are for names; SQLite takes them for a text only where no column is called so, and "
                "not at all when it is built without that habit."),
         .remedy = text("lint", "Use single quotes."),
         .dialect = sqlite,
         .inTable = findDoubleQuotes},
        {.code = u"RV707"_s,
         .name = u"nullable-primary-key"_s,
         .title = text("lint", "Primary keys that may be NULL"),
         .cause
         = text("lint", "By an old mistake that is kept, SQLite lets NULL into a primary key, any number of times."),
         .remedy = text("lint", "Make the column NOT NULL."),
         .dialect = sqlite,
         .inTable = findNullKeys},
    };
}

} // namespace relvar::lint
