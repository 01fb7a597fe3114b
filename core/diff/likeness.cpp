// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/likeness.h"

#include "diff/equality.h"
#include "schema/expression.h"

#include <algorithm>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::Table;

namespace {

/// Names that share as many pairs of letters as "name" and "full_name" do.
constexpr double similar = 0.5;

QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar c : name.toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

void addNames(Likeness *likeness, int points, double similarity)
{
    if (similarity >= similar)
        likeness->add(int(points * similarity), text("diff", "the names are similar"));
    else
        likeness->score += int(points * similarity);
}

void addComment(Likeness *likeness, int points, const QString &before, const QString &now)
{
    if (!before.isEmpty() && before == now)
        likeness->add(points, text("diff", "the comment is the same"));
}

/// What keys and indexes of the table say of the column; comparable between two tables.
QSet<QString> rolesOf(const Table &table, const Column &column)
{
    QSet<QString> roles;
    const auto contains = [&](const QList<schema::KeyPart> &parts) {
        return std::any_of(parts.cbegin(), parts.cend(),
                           [&](const schema::KeyPart &part) { return part.column == column.id; });
    };
    if (table.primaryKey && contains(table.primaryKey->parts))
        roles.insert(u"primary key"_s);
    for (const schema::UniqueConstraint &constraint : table.uniqueConstraints) {
        if (contains(constraint.parts))
            roles.insert(u"unique %1"_s.arg(constraint.parts.size()));
    }
    for (const schema::ForeignKey &key : table.foreignKeys) {
        if (key.columns.contains(column.id))
            roles.insert(u"reference "_s + key.referencedTable.toString());
    }
    for (const schema::Index &index : table.indexes) {
        if (contains(index.parts))
            roles.insert(u"index %1 %2"_s.arg(index.unique).arg(index.parts.size()));
    }
    return roles;
}

/// How many of the columns that both tables have stand before it.
qsizetype commonBefore(const Table &table, ObjectId column, const Table &other)
{
    return std::count_if(table.columns.cbegin(), table.columns.cbegin() + table.indexOf(column),
                         [&](const Column &candidate) { return other.column(candidate.id) != nullptr; });
}

/// Which one it is of those that only this table has between two common columns.
qsizetype placeInGap(const Table &table, ObjectId column, const Table &other)
{
    qsizetype place = 0;
    for (qsizetype i = table.indexOf(column) - 1; i >= 0 && !other.column(table.columns.at(i).id); --i)
        ++place;
    return place;
}

template<typename T>
Likeness likenessOfDefinitions(const T &before, const T &now, bool samePlace, const Rules &rules)
{
    Likeness likeness;
    if (!samePlace)
        return likeness;
    const QString renamed = schema::renameIdentifier(before.definition, before.name, now.name);
    likeness.isLikely = rules.sameDefinition(renamed, now.definition);
    if (likeness.isLikely)
        likeness.add(90, text("diff", "the definition is the same"));
    return likeness;
}

} // namespace

ColumnFrequencies::ColumnFrequencies(const schema::Schema &schema)
{
    for (const Box<Table> &table : schema.tables) {
        for (const Column &column : table->columns)
            ++m_tables[key(column)];
    }
}

QString ColumnFrequencies::key(const Column &column)
{
    return column.name.toCaseFolded() + u' ' + column.type.text.toCaseFolded();
}

double ColumnFrequencies::weight(const Column &column) const
{
    return 1.0 / std::max(1, m_tables.value(key(column)));
}

double similarityOfNames(const QString &left, const QString &right)
{
    const QString one = lettersOf(left);
    const QString other = lettersOf(right);
    if (one == other)
        return 1;
    QHash<QString, int> pairs;
    for (qsizetype i = 0; i + 1 < one.size(); ++i)
        ++pairs[one.mid(i, 2)];
    int common = 0;
    for (qsizetype i = 0; i + 1 < other.size(); ++i) {
        int &open = pairs[other.mid(i, 2)];
        if (open > 0) {
            --open;
            ++common;
        }
    }
    const qsizetype all = std::max<qsizetype>(one.size() - 1, 0) + std::max<qsizetype>(other.size() - 1, 0);
    return all == 0 ? 0 : 2.0 * common / double(all);
}

Likeness likenessOfNamespaces(const schema::Namespace &before, const schema::Namespace &now,
                              const QSet<QString> &namesBefore, const QSet<QString> &namesNow)
{
    Likeness likeness;
    const qsizetype common = QSet<QString>(namesBefore).intersect(namesNow).size();
    const qsizetype all = QSet<QString>(namesBefore).unite(namesNow).size();
    const double share = all == 0 ? 0 : double(common) / double(all);
    if (common > 0) {
        likeness.add(int(80 * share), text("diff", "%1 of %2 tables and types in it have the same names",
                                           {QString::number(common), QString::number(namesBefore.size())}));
    }
    addNames(&likeness, 15, similarityOfNames(before.name, now.name));
    addComment(&likeness, 15, before.comment, now.comment);
    likeness.isLikely = share >= 0.5;
    return likeness;
}

Likeness likenessOfTables(const Table &before, const Table &now, const ColumnFrequencies &frequencies,
                          const Rules &rules)
{
    Likeness likeness;
    double common = 0;
    double all = 0;
    int sameColumns = 0;
    for (qsizetype i = 0; i < before.columns.size(); ++i) {
        const Column &column = before.columns.at(i);
        const double weight = frequencies.weight(column);
        all += weight;
        const Column *same = now.column(column.name);
        if (same && rules.sameType(column.type, same->type)) {
            common += weight;
            ++sameColumns;
        } else if (!same && i < now.columns.size() && !before.column(now.columns.at(i).name)
                   && rules.sameType(column.type, now.columns.at(i).type)) {
            // In the same place under another name.
            common += weight / 2;
        }
    }
    for (const Column &column : now.columns) {
        if (!before.column(column.name))
            all += frequencies.weight(column);
    }
    const double share = all <= 0 ? 0 : common / all;
    likeness.add(int(60 * share), text("diff", "%1 of %2 columns are the same",
                                       {QString::number(sameColumns), QString::number(before.columns.size())}));
    const double names = similarityOfNames(before.name, now.name);
    addNames(&likeness, 25, names);
    addComment(&likeness, 15, before.comment, now.comment);
    const bool sameComment = !before.comment.isEmpty() && before.comment == now.comment;
    likeness.isLikely = (common >= 0.9 && share >= 0.4) || (names >= similar && share >= 0.3)
                        || (sameComment && share >= 0.2);
    return likeness;
}

Likeness likenessOfColumns(const Table &tableBefore, const Column &before, const Table &tableNow, const Column &now,
                           const Rules &rules)
{
    Likeness likeness;
    const Facets facets = compare(before, now, rules);
    const bool sameType = !facets.testFlag(Facet::Type);
    if (sameType)
        likeness.add(30, text("diff", "the type is the same (%1)", {now.type.text}));
    const bool samePlace
        = commonBefore(tableBefore, before.id, tableNow) == commonBefore(tableNow, now.id, tableBefore)
          && placeInGap(tableBefore, before.id, tableNow) == placeInGap(tableNow, now.id, tableBefore);
    if (samePlace)
        likeness.add(20, text("diff", "it stands in the same place"));
    if (sameType && !(facets & ~Facets(Facet::Name)))
        likeness.add(15, text("diff", "default, NOT NULL and the rest are the same"));
    const bool sameRoles = rolesOf(tableBefore, before).intersects(rolesOf(tableNow, now));
    if (sameRoles)
        likeness.add(15, text("diff", "it is part of the same kind of key or index"));
    addComment(&likeness, 20, before.comment, now.comment);
    const bool sameComment = !before.comment.isEmpty() && before.comment == now.comment;
    const double names = similarityOfNames(before.name, now.name);
    addNames(&likeness, 25, names);
    if (sameType)
        likeness.isLikely = samePlace || sameRoles || sameComment || names >= similar;
    else
        likeness.isLikely = (samePlace && names >= similar) || sameComment;
    return likeness;
}

Likeness likenessOfTypes(const schema::EnumType &before, const schema::EnumType &now, int changedColumns)
{
    Likeness likeness;
    const qsizetype common = std::count_if(before.values.cbegin(), before.values.cend(),
                                           [&](const QString &value) { return now.values.contains(value); });
    const qsizetype all = before.values.size() + now.values.size() - common;
    const double share = all == 0 ? 0 : double(common) / double(all);
    if (common > 0) {
        likeness.add(int(50 * share), text("diff", "%1 of %2 values are the same",
                                           {QString::number(common), QString::number(before.values.size())}));
    }
    if (changedColumns > 0)
        likeness.add(35, text("diff", "columns that were of the one are of the other now"));
    addNames(&likeness, 15, similarityOfNames(before.name, now.name));
    addComment(&likeness, 15, before.comment, now.comment);
    likeness.isLikely = share >= 0.5 || (changedColumns > 0 && common > 0);
    return likeness;
}

Likeness likenessOfValues(const schema::EnumType &typeBefore, const QString &before, const schema::EnumType &typeNow,
                          const QString &now)
{
    Likeness likeness;
    // The values that both have, up to this one.
    const auto commonBefore = [](const QStringList &values, const QString &value, const QStringList &others) {
        return std::count_if(values.cbegin(), values.cbegin() + values.indexOf(value),
                             [&](const QString &candidate) { return others.contains(candidate); });
    };
    const bool samePlace = commonBefore(typeBefore.values, before, typeNow.values)
                           == commonBefore(typeNow.values, now, typeBefore.values);
    if (samePlace)
        likeness.add(50, text("diff", "it stands in the same place"));
    const double names = similarityOfNames(before, now);
    addNames(&likeness, 40, names);
    likeness.isLikely = samePlace || names >= similar;
    return likeness;
}

Likeness likenessOfSequences(const schema::Sequence &before, const schema::Sequence &now, const Rules &rules)
{
    Likeness likeness;
    const bool sameSettings
        = !(compare(before, now, rules) & ~(Facets(Facet::Name) | Facet::Namespace | Facet::Comment));
    if (sameSettings)
        likeness.add(40, text("diff", "the settings are the same"));
    const bool sameOwner = !before.ownerColumn.isNull() && before.ownerColumn == now.ownerColumn;
    if (sameOwner)
        likeness.add(40, text("diff", "it belongs to the same column"));
    const double names = similarityOfNames(before.name, now.name);
    addNames(&likeness, 30, names);
    addComment(&likeness, 15, before.comment, now.comment);
    likeness.isLikely = sameOwner || (sameSettings && names >= similar);
    return likeness;
}

Likeness likenessOfTexts(const schema::View &before, const schema::View &now, bool samePlace, const Rules &rules)
{
    return likenessOfDefinitions(before, now, samePlace, rules);
}

Likeness likenessOfTexts(const schema::Trigger &before, const schema::Trigger &now, bool samePlace, const Rules &rules)
{
    return likenessOfDefinitions(before, now, samePlace, rules);
}

} // namespace relvar::diff
