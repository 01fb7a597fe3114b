// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/dbml.h"

#include "exports/leftout.h"
#include "schema/sqlwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::exports {

using namespace Qt::Literals::StringLiterals;

namespace {

QString escaped(const QString &text, QChar quote)
{
    QString result;
    for (const QChar character : text) {
        if (character == quote || character == u'\\')
            result += u"\\"_s + character;
        else if (character == u'\n')
            result += u"\\n"_s;
        else if (character == u'\t')
            result += u"\\t"_s;
        else if (character.unicode() < 0x20)
            result += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            result += character;
    }
    return result;
}

/// Always with quotation marks: then no name is a word of the language, in no version of it.
QString name(const QString &text)
{
    return u'"' + escaped(text, u'"') + u'"';
}

QString string(const QString &text)
{
    return u'\'' + escaped(text, u'\'') + u'\'';
}

QString dbmlComment(const QString &text, const QString &indent = {})
{
    return indent + u"// "_s + inOneLine(text) + u'\n';
}

/// Between backquotes nothing can be escaped. Where SQL has one it quotes a name (SQLite), for which there is another
/// quotation mark.
QString expression(const QString &sql)
{
    QString inside = sql;
    return u'`' + inside.replace(u'`', u'"') + u'`';
}

/// "public" is where DBML puts what has no schema.
QString qualified(const schema::Schema &schema, ObjectId namespaceId, const QString &object)
{
    const schema::Namespace *space = schema.findNamespace(namespaceId);
    return (space && space->name != u"public" ? name(space->name) + u'.' : QString()) + name(object);
}

QString typeOf(const schema::Schema &schema, const schema::DataType &type)
{
    if (type.text.isEmpty())
        return u"any"_s;
    if (const schema::EnumType *enumType = schema.enumType(type.userType)) {
        const qsizetype brackets = type.text.indexOf(u"[]"_s);
        return qualified(schema, enumType->namespaceId, enumType->name)
               + (brackets < 0 ? QString() : type.text.mid(brackets));
    }
    static const QRegularExpression plain(uR"(^[A-Za-z_][A-Za-z0-9_]*(\([0-9]+(, *-?[0-9]+)?\))?(\[\])*$)"_s);
    return plain.match(type.text).hasMatch() ? type.text : name(type.text);
}

QString defaultOf(const QString &sql)
{
    static const QRegularExpression number(uR"(^-?[0-9]+(\.[0-9]+)?$)"_s);
    // A text alone, and with the type that PostgreSQL writes after it.
    static const QRegularExpression text(uR"(^'((?:[^'\\]|'')*)'(::[a-z ]+(\([0-9]+\))?)?$)"_s);
    const QString lower = sql.toLower();
    if (number.match(sql).hasMatch() || lower == u"true" || lower == u"false" || lower == u"null")
        return lower;
    if (const auto match = text.match(sql); match.hasMatch())
        return string(match.captured(1).replace(u"''"_s, u"'"_s));
    return expression(sql);
}

QString settings(const QStringList &each)
{
    return each.isEmpty() ? QString() : u" ["_s + each.join(u", "_s) + u']';
}

/// A constraint whose whole content is this column.
bool isAlone(const QList<schema::KeyPart> &parts, ObjectId column)
{
    return parts.size() == 1 && parts.first().column == column;
}

QString columnLines(const schema::Schema &schema, const schema::Table &table, const schema::Column &column)
{
    const bool isPrimaryKey = table.primaryKey && isAlone(table.primaryKey->parts, column.id);
    const bool isUnique
        = std::any_of(table.uniqueConstraints.cbegin(), table.uniqueConstraints.cend(),
                      [&column](const schema::UniqueConstraint &unique) { return isAlone(unique.parts, column.id); });
    QStringList each;
    if (isPrimaryKey)
        each.append(u"pk"_s);
    if (column.identity)
        each.append(u"increment"_s);
    if (isUnique)
        each.append(u"unique"_s);
    if (column.notNull && !isPrimaryKey)
        each.append(u"not null"_s);
    if (column.defaultExpression)
        each.append(u"default: "_s + defaultOf(*column.defaultExpression));
    if (!column.comment.isEmpty())
        each.append(u"note: "_s + string(column.comment));
    QString lines;
    if (column.generated) {
        lines += dbmlComment(column.name + u" is generated: "_s + column.generated->expression
                                 + (column.generated->stored ? u", stored"_s : u", not stored"_s),
                             u"  "_s);
    }
    return lines + u"  "_s + name(column.name) + u' ' + typeOf(schema, column.type) + settings(each) + u'\n';
}

/// "a", or "(a, `lower(b)`)".
QString keyParts(const schema::Table &table, const QList<schema::KeyPart> &parts)
{
    QStringList each;
    for (const schema::KeyPart &part : parts) {
        const schema::Column *column = table.column(part.column);
        each.append(column ? name(column->name) : expression(part.expression));
    }
    return each.size() == 1 ? each.first() : u'(' + each.join(u", "_s) + u')';
}

QString indexLines(const schema::Table &table, const schema::Index &index)
{
    QStringList left;
    if (!index.predicate.isEmpty())
        left.append(u"only rows where "_s + index.predicate);
    if (!index.included.isEmpty())
        left.append(u"including "_s + columnNames(table, index.included).join(u", "_s));
    for (const schema::KeyPart &part : index.parts) {
        const schema::Column *column = table.column(part.column);
        const QString what = column ? column->name : part.expression;
        if (part.descending)
            left.append(what + u" descending"_s);
        if (!part.operatorClass.isEmpty())
            left.append(what + u" with "_s + part.operatorClass);
    }
    QStringList each;
    if (index.unique)
        each.append(u"unique"_s);
    if (!index.method.isEmpty())
        each.append(u"type: "_s + index.method);
    each.append(u"name: "_s + string(index.name));
    if (!index.comment.isEmpty())
        each.append(u"note: "_s + string(index.comment));
    const QString remark
        = left.isEmpty() ? QString() : dbmlComment(index.name + u": "_s + left.join(u", "_s), u"    "_s);
    return remark + u"    "_s + keyParts(table, index.parts) + settings(each) + u'\n';
}

QString indexesOf(const schema::Table &table)
{
    QString lines;
    if (table.primaryKey && table.primaryKey->parts.size() > 1)
        lines += u"    "_s + keyParts(table, table.primaryKey->parts) + u" [pk]\n"_s;
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
        if (unique.parts.size() == 1)
            continue;
        QStringList each{u"unique"_s};
        if (!unique.name.isEmpty())
            each.append(u"name: "_s + string(unique.name));
        lines += u"    "_s + keyParts(table, unique.parts) + settings(each) + u'\n';
    }
    for (const schema::Index &index : table.indexes)
        lines += indexLines(table, index);
    return lines.isEmpty() ? QString() : u"\n  indexes {\n"_s + lines + u"  }\n"_s;
}

QString checksOf(const schema::Table &table)
{
    QString lines;
    for (const schema::CheckConstraint &check : table.checks) {
        lines += u"    "_s + expression(check.expression)
                 + (check.name.isEmpty() ? QString() : settings({u"name: "_s + string(check.name)})) + u'\n';
    }
    return lines.isEmpty() ? QString() : u"\n  checks {\n"_s + lines + u"  }\n"_s;
}

QString tableText(const schema::Schema &schema, const schema::Table &table)
{
    QString result;
    if (table.isPartition()) {
        if (const schema::Table *whole = schema.table(table.partitionOf))
            result
                += dbmlComment(u"Partition of %1 %2"_s.arg(schema::displayName(schema, *whole), table.partitionBound));
    } else if (!table.partitionBy.isEmpty()) {
        result += dbmlComment(u"Partitioned by "_s + table.partitionBy);
    }
    if (table.columns.isEmpty())
        return result + dbmlComment(u"Table %1 has no columns"_s.arg(schema::displayName(schema, table))) + u'\n';
    for (const schema::ExclusionConstraint &exclusion : table.exclusions)
        result += dbmlComment(exclusion.name + u": "_s + exclusion.definition);
    result += u"Table "_s + qualified(schema, table.namespaceId, table.name) + u" {\n"_s;
    for (const schema::Column &column : table.columns)
        result += columnLines(schema, table, column);
    result += indexesOf(table) + checksOf(table);
    if (!table.comment.isEmpty())
        result += u"\n  Note: "_s + string(table.comment) + u'\n';
    return result + u"}\n\n"_s;
}

QString enumText(const schema::Schema &schema, const schema::EnumType &type)
{
    QString values;
    for (const QString &value : type.values) {
        // Nothing is no name in DBML.
        values += value.isEmpty() ? dbmlComment(u"and the empty text"_s, u"  "_s) : u"  "_s + name(value) + u'\n';
    }
    const QString heading = type.comment.isEmpty() ? QString() : dbmlComment(type.comment);
    if (type.values.isEmpty() || type.values == QStringList{QString()})
        return dbmlComment(u"Enum %1 has no values that have a name"_s.arg(type.name)) + u'\n';
    return heading + u"Enum "_s + qualified(schema, type.namespaceId, type.name) + u" {\n"_s + values + u"}\n\n"_s;
}

/// One end of a relation: a table and columns of it, in no order.
using End = std::pair<ObjectId, QSet<ObjectId>>;

End endOf(ObjectId table, const QList<ObjectId> &columns)
{
    return {table, QSet<ObjectId>(columns.cbegin(), columns.cend())};
}

QString columnsOf(const schema::Table &table, const QList<ObjectId> &columns)
{
    QStringList names = columnNames(table, columns);
    std::transform(names.cbegin(), names.cend(), names.begin(), name);
    return names.size() == 1 ? names.first() : u'(' + names.join(u", "_s) + u')';
}

QString relationText(const schema::Schema &schema, const Relation &relation)
{
    const schema::ForeignKey &key = *relation.key;
    QStringList each;
    if (key.onDelete != schema::ReferentialAction::NoAction)
        each.append(u"delete: "_s + schema::sqlWords(key.onDelete).toLower());
    if (key.onUpdate != schema::ReferentialAction::NoAction)
        each.append(u"update: "_s + schema::sqlWords(key.onUpdate).toLower());
    const auto end = [&](const schema::Table &table, const QList<ObjectId> &columns) {
        return qualified(schema, table.namespaceId, table.name) + u'.' + columnsOf(table, columns);
    };
    const bool isOneToOne = relation.cardinality.child != diagram::Multiplicity::ZeroOrMany;
    QStringList left;
    if (key.deferrable)
        left.append(key.initiallyDeferred ? u"deferrable, initially deferred"_s : u"deferrable"_s);
    if (!key.match.isEmpty())
        left.append(u"match "_s + key.match.toLower());
    return u"Ref"_s + (key.name.isEmpty() ? QString() : u' ' + name(key.name)) + u": "_s
           + end(*relation.child, key.columns) + (isOneToOne ? u" - "_s : u" > "_s)
           + end(*relation.parent, key.referencedColumns) + settings(each)
           + (left.isEmpty() ? QString() : u" // "_s + left.join(u", "_s)) + u'\n';
}

/// DBML refuses two relations between the same columns, in either direction, and one of columns to themselves.
QString relationsText(const Subject &subject)
{
    QString result;
    QList<std::pair<End, End>> written;
    QHash<ObjectId, QList<qsizetype>> byTable;
    for (const Relation &relation : relationsOf(subject)) {
        const End child = endOf(relation.child->id, relation.key->columns);
        const End parent = endOf(relation.parent->id, relation.key->referencedColumns);
        const QString line = relationText(subject.schema, relation);
        const QList<qsizetype> near = byTable.value(child.first);
        const bool isThere = std::any_of(near.cbegin(), near.cend(), [&](qsizetype at) {
            const auto &[one, other] = written.at(at);
            return (one == child && other == parent) || (one == parent && other == child);
        });
        if (isThere || child == parent) {
            result += dbmlComment(u"Not twice in DBML: "_s + line.trimmed());
            continue;
        }
        byTable[child.first].append(written.size());
        byTable[parent.first].append(written.size());
        written.append({child, parent});
        result += line;
    }
    return result;
}

/// DBML wants names that are there once.
QString unusedName(const QString &wanted, QSet<QString> &used)
{
    QString result = wanted;
    for (int number = 2; used.contains(result); ++number)
        result = wanted + u' ' + QString::number(number);
    used.insert(result);
    return result;
}

QString areasText(const Subject &subject)
{
    QString result;
    QSet<QString> used;
    for (const diagram::Area &area : subject.areas) {
        QString tables;
        for (const schema::Table *table : tablesOf(subject)) {
            if (area.tables.contains(table->id) && !table->columns.isEmpty())
                tables += u"  "_s + qualified(subject.schema, table->namespaceId, table->name) + u'\n';
        }
        if (!tables.isEmpty())
            result += u"TableGroup "_s + name(unusedName(area.name, used)) + u" {\n"_s + tables + u"}\n\n"_s;
    }
    return result;
}

QString notesText(const Subject &subject)
{
    QString result;
    QSet<QString> used;
    for (const diagram::Note &note : subject.notes) {
        const QString title = inOneLine(note.text.section(u'\n', 0, 0)).trimmed().left(40);
        result += u"Note "_s + name(unusedName(title.isEmpty() ? u"Note"_s : title, used)) + u" {\n  "_s
                  + string(note.text) + u"\n}\n\n"_s;
    }
    return result;
}

} // namespace

QString toDbml(const Subject &subject)
{
    QString result;
    if (!subject.title.isEmpty())
        result += dbmlComment(subject.title);
    const Saying saying
        = Says::Default | Says::Generated | Says::Check | Says::Index | Says::EnumValues | Says::Action | Says::Comment;
    if (const QStringList left = leftOut(subject, saying); !left.isEmpty())
        result += dbmlComment(u"DBML has no words for what else there is: "_s + left.join(u", "_s));
    if (!subject.product.isEmpty()) {
        result += u"Project "_s + name(subject.title.isEmpty() ? u"Schema"_s : inOneLine(subject.title))
                  + u" {\n  database_type: "_s + string(subject.product) + u"\n}\n"_s;
    }
    if (!result.isEmpty())
        result += u'\n';
    for (const schema::EnumType *type : enumsOf(subject))
        result += enumText(subject.schema, *type);
    for (const schema::Table *table : tablesOf(subject))
        result += tableText(subject.schema, *table);
    result += areasText(subject) + notesText(subject) + relationsText(subject);
    for (const QString &line : relationsLeftOut(subject))
        result += dbmlComment(line);
    return result;
}

} // namespace relvar::exports
