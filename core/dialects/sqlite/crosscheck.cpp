// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/crosscheck.h"

#include "dialects/sqlite/tokenizer.h"
#include "schema/expression.h"
#include "schema/sqlwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

namespace {

QString folded(const QStringList &names)
{
    return foldCase(names.join(QChar(u'\x1f')));
}

/// SQLite stores a type without the quotes around it, and the usual types in capitals.
bool sameType(const QString &parsed, const QString &stored)
{
    if (parsed.compare(stored, Qt::CaseInsensitive) == 0)
        return true;
    // SQLite takes what stands in parentheses for a part of the quoted word: [a](1) becomes "a](1".
    if (parsed.startsWith(u'[') && stored == QStringView(parsed).sliced(1).chopped(1))
        return true;
    const auto plain = [](const QString &type) {
        const QList<Token> tokens = tokenize(type);
        const bool quoted = !tokens.isEmpty() && tokens.front().isName() && tokens.front().kind != TokenKind::Word;
        return foldCase(quoted ? tokens.front().name() : schema::canonicalSpacing(type));
    };
    return plain(parsed) == plain(stored);
}

bool sameText(const QString &parsed, const QString &stored)
{
    return parsed == stored || schema::canonicalSpacing(parsed) == schema::canonicalSpacing(stored);
}

QStringList namesIn(const ParsedKey &key)
{
    QStringList names;
    for (const ParsedKeyPart &part : key.parts)
        names.append(part.name);
    return names;
}

QString columnNames(const ParsedKey &key)
{
    return folded(namesIn(key));
}

/// A column that is named again counts once.
QString primaryKeyNames(const ParsedKey &key)
{
    QStringList names;
    for (const QString &name : namesIn(key)) {
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return folded(names);
}

QStringList columnNames(const CatalogTable &table, const CatalogIndex &index)
{
    QStringList names;
    for (const CatalogIndexPart &part : index.parts)
        names.append(part.column >= 0 && part.column < table.columns.size() ? table.columns.at(part.column).name
                                                                            : QString());
    return names;
}

QStringList primaryKeyColumns(const CatalogTable &catalog)
{
    QList<const CatalogColumn *> key;
    for (const CatalogColumn &column : catalog.columns) {
        if (column.primaryKeyPlace > 0)
            key.append(&column);
    }
    std::ranges::sort(key, {}, &CatalogColumn::primaryKeyPlace);
    QStringList names;
    for (const CatalogColumn *column : key)
        names.append(column->name);
    return names;
}

QString columnDisagreement(const ParsedTable &table, const ParsedColumn &parsed, const CatalogColumn &stored)
{
    const QString name = stored.name;
    if (foldCase(parsed.name) != foldCase(stored.name))
        return u"column %1 was read as %2"_s.arg(name, parsed.name);
    const bool generated = stored.hidden == 2 || stored.hidden == 3;
    QString storedType = stored.type;
    // SQLite before 3.40 takes these words for a part of the type.
    if (static constexpr auto words = "GENERATED ALWAYS"_L1;
        generated && storedType.endsWith(words, Qt::CaseInsensitive))
        storedType = storedType.chopped(words.size()).trimmed();
    if (!sameType(parsed.type, storedType))
        return u"the type of column %1 is %2, not %3"_s.arg(name, stored.type, parsed.type);
    // The key of these tables is NOT NULL without saying so: https://www.sqlite.org/stricttables.html
    const bool impliedNotNull = (table.withoutRowid || table.strict) && stored.primaryKeyPlace > 0;
    if (parsed.notNull != stored.notNull && !impliedNotNull)
        return u"NOT NULL of column %1"_s.arg(name);
    if (parsed.generated.has_value() != generated || (generated && parsed.generated->stored != (stored.hidden == 3)))
        return u"how column %1 is generated"_s.arg(name);
    if (!generated
        && (parsed.defaultExpression.has_value() != stored.defaultExpression.has_value()
            || !sameText(parsed.defaultExpression.value_or(QString()), stored.defaultExpression.value_or(QString())))) {
        return u"the default of column %1 is %2"_s.arg(name, stored.defaultExpression.value_or(u"NULL"_s));
    }
    return {};
}

QString uniqueDisagreement(const ParsedTable &parsed, const CatalogTable &catalog)
{
    QSet<QString> written;
    for (const ParsedKey &key : parsed.uniqueKeys)
        written.insert(columnNames(key));
    // The primary key of a rowid table over one INTEGER has no index, and two keys over the same columns share one.
    QSet<QString> stored{folded(primaryKeyColumns(catalog))};
    for (const CatalogIndex &index : catalog.indexes) {
        if (index.origin == "c"_L1)
            continue;
        const QStringList names = columnNames(catalog, index);
        stored.insert(folded(names));
        if (index.origin == "u"_L1 && !written.contains(folded(names)))
            return u"a UNIQUE constraint over %1"_s.arg(names.join(", "_L1));
    }
    if (!stored.contains(written))
        return u"a UNIQUE constraint that the database does not have"_s;
    return {};
}

schema::ReferentialAction actionOf(const QString &word)
{
    return schema::referentialActionFromSql(word).value_or(schema::ReferentialAction::NoAction);
}

QString foreignKeyDisagreement(const ParsedTable &parsed, const CatalogTable &catalog)
{
    const auto line = [](const QStringList &columns, const QString &table, const QStringList &referenced,
                         const QString &onUpdate, const QString &onDelete) {
        return folded({folded(columns), table, folded(referenced), onUpdate, onDelete});
    };
    QStringList written;
    for (const ParsedForeignKey &key : parsed.foreignKeys)
        written.append(line(key.columns, key.table, key.referencedColumns, schema::sqlWords(key.onUpdate),
                            schema::sqlWords(key.onDelete)));
    QStringList stored;
    for (const CatalogForeignKey &key : catalog.foreignKeys)
        stored.append(line(key.columns, key.table, key.referencedColumns, key.onUpdate, key.onDelete));
    written.sort();
    stored.sort();
    return written == stored ? QString() : u"the foreign keys"_s;
}

} // namespace

QString disagreement(const ParsedTable &parsed, const CatalogTable &catalog)
{
    if (parsed.columns.size() != catalog.columns.size())
        return u"%1 columns, not %2"_s.arg(catalog.columns.size()).arg(parsed.columns.size());
    for (qsizetype at = 0; at < parsed.columns.size(); ++at) {
        const QString difference = columnDisagreement(parsed, parsed.columns.at(at), catalog.columns.at(at));
        if (!difference.isEmpty())
            return difference;
    }
    if ((parsed.primaryKey ? primaryKeyNames(*parsed.primaryKey) : QString()) != folded(primaryKeyColumns(catalog)))
        return u"the primary key"_s;
    const QString unique = uniqueDisagreement(parsed, catalog);
    return unique.isEmpty() ? foreignKeyDisagreement(parsed, catalog) : unique;
}

ParsedTable tableFromPragmas(const CatalogTable &catalog)
{
    const auto keyOver = [](const QStringList &columns) {
        ParsedKey key;
        for (const QString &column : columns)
            key.parts.append({column, column, {}, false});
        return key;
    };
    ParsedTable table;
    table.name = catalog.name;
    for (const CatalogColumn &column : catalog.columns) {
        ParsedColumn &parsed = table.columns.emplaceBack();
        parsed.name = column.name;
        parsed.type = column.type;
        parsed.notNull = column.notNull;
        parsed.defaultExpression = column.defaultExpression;
        if (column.hidden == 2 || column.hidden == 3)
            parsed.generated = schema::Generated{QString(), column.hidden == 3};
    }
    if (const QStringList key = primaryKeyColumns(catalog); !key.isEmpty())
        table.primaryKey = keyOver(key);
    for (const CatalogIndex &index : catalog.indexes) {
        if (index.origin == "u"_L1)
            table.uniqueKeys.append(keyOver(columnNames(catalog, index)));
    }
    for (const CatalogForeignKey &key : catalog.foreignKeys) {
        table.foreignKeys.append({.columns = key.columns,
                                  .table = key.table,
                                  .referencedColumns = key.referencedColumns,
                                  .onDelete = actionOf(key.onDelete),
                                  .onUpdate = actionOf(key.onUpdate)});
    }
    return table;
}

} // namespace relvar::sqlite
