// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/subject.h"

#include <algorithm>

namespace relvar::exports {

using namespace Qt::Literals::StringLiterals;

QList<const schema::Table *> tablesOf(const Subject &subject)
{
    QList<const schema::Table *> result;
    for (const Box<schema::Table> &table : subject.schema.tables) {
        if (!subject.tables || subject.tables->contains(table->id))
            result.append(&*table);
    }
    return result;
}

QList<const schema::EnumType *> enumsOf(const Subject &subject)
{
    QSet<ObjectId> used;
    for (const schema::Table *table : tablesOf(subject)) {
        for (const schema::Column &column : table->columns)
            used.insert(column.type.userType);
    }
    QList<const schema::EnumType *> result;
    for (const Box<schema::EnumType> &type : subject.schema.enums) {
        if (!subject.tables || used.contains(type->id))
            result.append(&*type);
    }
    return result;
}

QList<Relation> relationsOf(const Subject &subject)
{
    const QList<const schema::Table *> tables = tablesOf(subject);
    QHash<ObjectId, const schema::Table *> tableOf;
    for (const schema::Table *table : tables)
        tableOf.insert(table->id, table);
    QList<Relation> result;
    for (const schema::Table *child : tables) {
        for (const schema::ForeignKey &key : child->foreignKeys) {
            const schema::Table *parent = tableOf.value(key.referencedTable);
            if (!parent)
                continue;
            const bool identifying = std::all_of(key.columns.cbegin(), key.columns.cend(), [child](ObjectId column) {
                return child->isPrimaryKeyColumn(column);
            });
            result.append({child, &key, parent, diagram::cardinality(*child, key), identifying});
        }
    }
    return result;
}

QStringList columnNames(const schema::Table &table, const QList<ObjectId> &columns)
{
    QStringList names;
    for (const ObjectId id : columns) {
        if (const schema::Column *column = table.column(id))
            names.append(column->name);
    }
    return names;
}

bool isUniqueColumn(const schema::Table &table, ObjectId column)
{
    const bool isWholeKey
        = table.primaryKey && table.primaryKey->parts.size() == 1 && table.primaryKey->parts.first().column == column;
    return !isWholeKey && table.isUnique({column});
}

QStringList keyMarks(const schema::Table &table, ObjectId column)
{
    QStringList marks;
    if (table.isPrimaryKeyColumn(column))
        marks.append(u"PK"_s);
    if (std::any_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(),
                    [column](const schema::ForeignKey &key) { return key.columns.contains(column); }))
        marks.append(u"FK"_s);
    if (isUniqueColumn(table, column))
        marks.append(u"UK"_s);
    return marks;
}

QString crowsFoot(const Relation &relation)
{
    const auto sign = [](diagram::Multiplicity multiplicity, bool isLeft) {
        switch (multiplicity) {
        case diagram::Multiplicity::One:
            return u"||"_s;
        case diagram::Multiplicity::ZeroOrOne:
            return isLeft ? u"|o"_s : u"o|"_s;
        case diagram::Multiplicity::ZeroOrMany:
            return isLeft ? u"}o"_s : u"o{"_s;
        }
        Q_UNREACHABLE();
    };
    return sign(relation.cardinality.parent, true) + (relation.identifying ? u"--"_s : u".."_s)
           + sign(relation.cardinality.child, false);
}

QString inOneLine(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            character = u' ';
    }
    return line;
}

} // namespace relvar::exports
