// SPDX-License-Identifier: GPL-3.0-or-later
// RV1xx: what things are called.
#include "edit/conventions.h"
#include "edit/edits.h"
#include "edit/naming.h"
#include "lint/context.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

namespace {

using schema::Table;

/// Reserved in standard SQL and refused as a bare name by at least PostgreSQL
/// (https://www.postgresql.org/docs/current/sql-keywords-appendix.html).
bool isReserved(const QString &name)
{
    static const QStringList list
        = QStringLiteral("all and any array as asc both case cast check collate column constraint create "
                         "current_date current_time current_timestamp current_user default deferrable desc distinct "
                         "do else end except false fetch for foreign from grant group having in initially intersect "
                         "into lateral leading limit not null offset on only or order primary references returning "
                         "select session_user some table then to trailing true union unique user using when where "
                         "window with")
              .split(u' ');
    static const QSet<QString> words(list.cbegin(), list.cend());
    return words.contains(name.toLower());
}

/// Calls back with every name in a table: its own, of columns, of keys, constraints and indexes.
template<typename Take>
void eachName(const Table &table, const Take &take)
{
    take(table.name, ObjectId());
    for (const schema::Column &column : table.columns)
        take(column.name, column.id);
    if (table.primaryKey)
        take(table.primaryKey->name, table.primaryKey->id);
    const auto all = [&](const auto &parts) {
        for (const auto &part : parts)
            take(part.name, part.id);
    };
    all(table.uniqueConstraints);
    all(table.foreignKeys);
    all(table.checks);
    all(table.exclusions);
    all(table.indexes);
}

/// And of everything that is not a table.
template<typename Take>
void eachOtherName(const schema::Schema &schema, const Take &take)
{
    for (const Box<schema::View> &view : schema.views)
        take(view->name, view->id, view->namespaceId);
    for (const Box<schema::EnumType> &type : schema.enums)
        take(type->name, type->id, type->namespaceId);
    for (const Box<schema::Sequence> &sequence : schema.sequences)
        take(sequence->name, sequence->id, sequence->namespaceId);
}

void findEmptyNames(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (table.name.trimmed().isEmpty()) {
        findings.report(table.id, {}, text("lint", "A table has no name"), text("lint", "Name it"),
                        [id = table.id](const document::Document &document) {
                            return edit::renameTable(id, edit::freeTableName(*document.schema, u"table"_s))(document);
                        });
    }
    for (const schema::Column &column : table.columns) {
        if (!column.name.trimmed().isEmpty())
            continue;
        findings.report(table.id, column.id, text("lint", "A column of %1 has no name", {context.tableName()}),
                        text("lint", "Name it"),
                        edit::renameColumn(table.id, column.id, edit::freeColumnName(table, u"column"_s)));
    }
}

Text tooLong(const Context &context, const QString &name)
{
    return text("lint", "The name %1 is longer than the %2 bytes that the database keeps",
                {name, QString::number(context.dialect().capabilities().identifierMaxBytes)});
}

bool isTooLong(const Context &context, const QString &name)
{
    const int most = context.dialect().capabilities().identifierMaxBytes;
    return most > 0 && name.toUtf8().size() > most;
}

void findLongNames(const Context &context, Findings &findings)
{
    eachName(context.table(), [&](const QString &name, ObjectId part) {
        if (isTooLong(context, name))
            findings.report(context.table().id, part, tooLong(context, name));
    });
}

void findLongNamesElsewhere(const Context &context, Findings &findings)
{
    eachOtherName(context.schema(), [&](const QString &name, ObjectId object, ObjectId) {
        if (isTooLong(context, name))
            findings.report(object, {}, tooLong(context, name));
    });
}

void findReservedWords(const Context &context, Findings &findings)
{
    eachName(context.table(), [&](const QString &name, ObjectId part) {
        if (isReserved(name))
            findings.report(context.table().id, part, text("lint", "%1 is a word of SQL", {name}));
    });
}

void findReservedWordsElsewhere(const Context &context, Findings &findings)
{
    eachOtherName(context.schema(), [&](const QString &name, ObjectId object, ObjectId) {
        if (isReserved(name))
            findings.report(object, {}, text("lint", "%1 is a word of SQL", {name}));
    });
}

void findTwinsInside(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    QSet<QString> names;
    for (const schema::Column &column : table.columns) {
        const QString folded = column.name.trimmed().toCaseFolded();
        if (names.contains(folded) && !folded.isEmpty() && !table.isPartition()) {
            findings.report(table.id, column.id,
                            text("lint", "%1 has two columns called %2", {context.tableName(), column.name}));
        }
        names.insert(folded);
    }
    names.clear();
    const auto check = [&](const auto &part) {
        const QString folded = part.name.toCaseFolded();
        if (names.contains(folded) && !folded.isEmpty()) {
            findings.report(table.id, part.id,
                            text("lint", "%1 has two constraints called %2", {context.tableName(), part.name}));
        }
        names.insert(folded);
    };
    if (table.primaryKey)
        check(*table.primaryKey);
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
        check(unique);
    for (const schema::ForeignKey &foreignKey : table.foreignKeys)
        check(foreignKey);
    for (const schema::CheckConstraint &constraint : table.checks)
        check(constraint);
}

/// Tables, views, sequences, types and indexes of one namespace share their names.
template<typename Report>
void eachSharedTwin(const Context &context, const std::function<QString(const QString &)> &kept, const Report &report)
{
    QHash<QString, QString> names;
    const auto check = [&](const QString &name, ObjectId object, ObjectId part, ObjectId namespaceId) {
        if (name.isEmpty())
            return;
        const QString key = namespaceId.toString() + u'.' + kept(name).toCaseFolded();
        if (names.contains(key))
            report(name, names.value(key), object, part);
        else
            names.insert(key, name);
    };
    for (const Box<Table> &table : context.schema().tables)
        check(table->name, table->id, {}, table->namespaceId);
    eachOtherName(context.schema(), [&](const QString &name, ObjectId object, ObjectId namespaceId) {
        check(name, object, {}, namespaceId);
    });
    for (const Box<Table> &table : context.schema().tables) {
        for (const schema::Index &index : table->indexes)
            check(index.name, table->id, index.id, table->namespaceId);
    }
}

void findTwinsOutside(const Context &context, Findings &findings)
{
    eachSharedTwin(
        context, [](const QString &name) { return name; },
        [&](const QString &name, const QString &, ObjectId object, ObjectId part) {
            findings.report(object, part, text("lint", "Two objects are called %1", {name}));
        });
}

void findTwinsWhenCut(const Context &context, Findings &findings)
{
    const int most = context.dialect().capabilities().identifierMaxBytes;
    if (most <= 0)
        return;
    eachSharedTwin(
        context,
        [most](const QString &name) {
            return QString::fromUtf8(name.toUtf8().first(qMin(name.toUtf8().size(), most)));
        },
        [&](const QString &name, const QString &other, ObjectId object, ObjectId part) {
            if (name.compare(other, Qt::CaseInsensitive) != 0)
                findings.report(object, part,
                                text("lint", "%1 and %2 are the same name once they are cut", {name, other}));
        });
}

bool needsQuotes(const Context &context, const QString &name)
{
    static const QRegularExpression folded(u"^[a-z_][a-z0-9_$]*$"_s);
    static const QRegularExpression bare(u"^[A-Za-z_][A-Za-z0-9_$]*$"_s);
    return !name.isEmpty() && !(context.isPostgresql() ? folded : bare).match(name).hasMatch();
}

/// "CreatedAt" → "created_at", "Order Items" → "order_items".
QString plainName(const QString &name)
{
    static const QRegularExpression hump(u"([a-z0-9])([A-Z])"_s);
    static const QRegularExpression acronym(u"([A-Z]+)([A-Z][a-z])"_s);
    static const QRegularExpression other(u"[^a-z0-9_]+"_s);
    static const QRegularExpression lines(u"_+"_s);
    QString plain = name;
    plain = plain.replace(acronym, u"\\1_\\2"_s).replace(hump, u"\\1_\\2"_s).toLower();
    plain = plain.replace(other, u"_"_s).replace(lines, u"_"_s);
    if (plain.isEmpty() || plain.at(0).isDigit())
        plain.prepend(u'_');
    return plain;
}

void findQuotedNames(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (table.isPartition())
        return;
    const auto message = [](const QString &name) { return text("lint", "%1 must be written in quotes", {name}); };
    const auto label = [](const QString &name) { return text("lint", "Call it %1", {plainName(name)}); };
    if (needsQuotes(context, table.name))
        findings.report(table.id, {}, message(table.name), label(table.name),
                        edit::renameTable(table.id, plainName(table.name)));
    for (const schema::Column &column : table.columns) {
        if (needsQuotes(context, column.name) && !column.name.trimmed().isEmpty() && !column.inherited)
            findings.report(table.id, column.id, message(column.name), label(column.name),
                            edit::renameColumn(table.id, column.id, plainName(column.name)));
    }
}

void findOtherNames(const Context &context, Findings &findings)
{
    const QList<edit::PartRenaming> renamings = edit::renamingsToConvention(context.schema(), context.naming());
    for (const edit::PartRenaming &renaming : renamings) {
        findings.report(renaming.object, renaming.part,
                        text("lint", "%1 is called %2 by the project's convention", {renaming.from, renaming.to}),
                        text("lint", "Call it %1", {renaming.to}), edit::renameParts({renaming}));
    }
}

} // namespace

QList<Check> nameChecks()
{
    return {
        {.code = u"RV101"_s,
         .name = u"empty-name"_s,
         .severity = Severity::Error,
         .title = text("lint", "Without a name"),
         .cause = text("lint", "A table or column without a name cannot be made."),
         .remedy = text("lint", "Name it."),
         .inTable = findEmptyNames},
        {.code = u"RV102"_s,
         .name = u"name-too-long"_s,
         .severity = Severity::Error,
         .title = text("lint", "Names that are too long"),
         .cause = text("lint", "The database cuts longer names without an error, and then it has another name than "
                               "the migration says."),
         .remedy = text("lint", "Shorten the name."),
         .inTable = findLongNames,
         .inSchema = findLongNamesElsewhere},
        {.code = u"RV103"_s,
         .name = u"reserved-word"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Words of SQL as names"),
         .cause
         = text("lint", "A word of SQL must be in quotes in every query, and who forgets them gets an error that "
                        "is hard to understand."),
         .remedy = text("lint", "Choose another name, such as the plural."),
         .inTable = findReservedWords,
         .inSchema = findReservedWordsElsewhere},
        {.code = u"RV104"_s,
         .name = u"duplicate-name"_s,
         .severity = Severity::Error,
         .title = text("lint", "Names that are taken twice"),
         .cause = text("lint", "Columns of a table, constraints of a table, and tables, views, indexes, types and "
                               "sequences together each need names of their own."),
         .remedy = text("lint", "Rename one of them."),
         .inTable = findTwinsInside,
         .inSchema = findTwinsOutside},
        {.code = u"RV105"_s,
         .name = u"quoted-name"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Names that need quotes"),
         .cause
         = text("lint", "A name with capitals, spaces or other signs is found only when it is written in quotes, "
                        "everywhere and by everybody."),
         .remedy = text("lint", "Use small letters, digits and underscores."),
         .inTable = findQuotedNames},
        {.code = u"RV106"_s,
         .name = u"same-name-when-cut"_s,
         .severity = Severity::Error,
         .title = text("lint", "Names that become one"),
         .cause
         = text("lint", "Both names begin alike, and of long names the database keeps the beginning alone, so the "
                        "second one cannot be made."),
         .remedy = text("lint", "Shorten one of them so that they differ early."),
         .inSchema = findTwinsWhenCut},
        {.code = u"RV107"_s,
         .name = u"other-convention"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Names that do not follow the convention"),
         .cause
         = text("lint", "The name is not the one that [naming] of relvar.toml gives, so people and tools look for it "
                        "in vain."),
         .remedy = text("lint", "Rename it, or all with Schema ▸ Rename to convention."),
         .isUsual = false,
         .inSchema = findOtherNames},
    };
}

} // namespace relvar::lint
