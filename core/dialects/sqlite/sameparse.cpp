// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/sameparse.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A text without layout, case and quoting; none of its parts can be mistaken for two.
QString plain(const QString &text)
{
    QString result;
    for (const Token &token : tokenize(text)) {
        const bool isWord = token.kind == TokenKind::Word || token.kind == TokenKind::QuotedName;
        result += (isWord ? foldCase(token.name()) : token.text.toString()) + QChar(u'\x1f');
    }
    return result;
}

QString joined(const QStringList &parts)
{
    return parts.join(QChar(u'\x1e'));
}

QString joinedAndFolded(const QStringList &names)
{
    return foldCase(joined(names));
}

QString number(auto value)
{
    return QString::number(int(value));
}

QString said(const ParsedKeyPart &part)
{
    const bool isBinary = part.collation.isEmpty() || foldCase(part.collation) == "binary"_L1;
    return joined({part.name.isNull() ? plain(part.expression) : foldCase(part.name),
                   isBinary ? QString() : foldCase(part.collation), number(part.descending)});
}

QString said(const ParsedKey &key)
{
    QStringList parts{key.name, key.conflict};
    for (const ParsedKeyPart &part : key.parts)
        parts.append(said(part));
    return joined(parts);
}

/// Without the columns it refers to: those of the primary key need not be written.
QString said(const ParsedForeignKey &key)
{
    return joined({key.name, joinedAndFolded(key.columns), foldCase(key.table), number(key.onDelete),
                   number(key.onUpdate), key.match, number(key.deferrable), number(key.initiallyDeferred)});
}

QString said(const ParsedCheck &check)
{
    return joined({check.name, plain(check.expression)});
}

QString said(const ParsedColumn &column)
{
    QStringList parts{foldCase(column.name), plain(column.type),     number(column.notNull),
                      column.notNullName,    column.notNullConflict, foldCase(column.collation)};
    if (column.defaultExpression)
        parts.append(u"default "_s + plain(*column.defaultExpression));
    if (column.generated)
        parts.append(number(column.generated->stored) + plain(column.generated->expression));
    return joined(parts);
}

template<typename T>
QStringList said(const QList<T> &list)
{
    QStringList texts;
    for (const T &object : list)
        texts.append(said(object));
    return texts;
}

template<typename T>
QStringList sorted(const QList<T> &list)
{
    QStringList texts = said(list);
    texts.sort();
    return texts;
}

bool referToSame(const ParsedTable &left, const ParsedTable &right)
{
    return std::all_of(left.foreignKeys.cbegin(), left.foreignKeys.cend(), [&](const ParsedForeignKey &key) {
        return std::any_of(right.foreignKeys.cbegin(), right.foreignKeys.cend(), [&](const ParsedForeignKey &other) {
            return said(key) == said(other)
                   && (key.referencedColumns.isEmpty() || other.referencedColumns.isEmpty()
                       || joinedAndFolded(key.referencedColumns) == joinedAndFolded(other.referencedColumns));
        });
    });
}

/// True when the key is the row's number: not with DESC at the column, whatever its order as a key of the table.
/// https://www.sqlite.org/lang_createtable.html#rowid
bool numbersRows(const ParsedTable &table)
{
    if (table.withoutRowid || !table.primaryKey || table.primaryKey->parts.size() != 1)
        return false;
    const ParsedKeyPart &part = table.primaryKey->parts.first();
    return !(part.descending && table.primaryKey->place.column >= 0)
           && std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const ParsedColumn &column) {
                  return foldCase(column.name) == foldCase(part.name) && foldCase(column.type) == "integer"_L1;
              });
}

} // namespace

bool saySame(const ParsedTable &left, const ParsedTable &right)
{
    return foldCase(left.name) == foldCase(right.name) && said(left.columns) == said(right.columns)
           && left.primaryKey.has_value() == right.primaryKey.has_value()
           && (!left.primaryKey || said(*left.primaryKey) == said(*right.primaryKey))
           && numbersRows(left) == numbersRows(right)
           && left.autoincrement == right.autoincrement && sorted(left.uniqueKeys) == sorted(right.uniqueKeys)
           && sorted(left.checks) == sorted(right.checks) && sorted(left.foreignKeys) == sorted(right.foreignKeys)
           && referToSame(left, right) && left.strict == right.strict && left.withoutRowid == right.withoutRowid;
}

bool saySame(const ParsedIndex &left, const ParsedIndex &right)
{
    return left.name == right.name && foldCase(left.table) == foldCase(right.table) && left.unique == right.unique
           && said(left.parts) == said(right.parts) && plain(left.predicate) == plain(right.predicate);
}

} // namespace relvar::sqlite
