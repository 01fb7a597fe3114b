// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "diff/changes.h"

#include <algorithm>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Long enough to tell, short enough for a column of the timeline.
constexpr qsizetype longestName = 60;
constexpr qsizetype mostNames = 3;

QString snakeCase(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += c.toLower();
        else if (!result.isEmpty() && !result.endsWith(u'_'))
            result += u'_';
    }
    while (result.endsWith(u'_'))
        result.chop(1);
    return result;
}

QString joined(const QStringList &names)
{
    return names.size() <= mostNames ? names.join(u"_and_"_s) : QString();
}

/// What happens to the columns of a table, or to its keys, constraints and indexes, by name.
struct TableWords
{
    QStringList added;
    QStringList dropped;
    QStringList changed;
    QStringList renamed;

    [[nodiscard]] qsizetype kinds() const
    {
        return !added.isEmpty() + !dropped.isEmpty() + !changed.isEmpty() + !renamed.isEmpty();
    }
};

QString nameOfPart(const schema::PrimaryKey &, const AlteredTable &)
{
    return u"primary_key"_s;
}

QString nameOfPart(const schema::ForeignKey &key, const AlteredTable &table)
{
    // The columns say more than the constraint's name, which says the table again.
    const schema::Column *column = key.columns.isEmpty() ? nullptr : table.to->column(key.columns.first());
    return column ? u"foreign_key_on_"_s + column->name : u"foreign_key"_s;
}

template<typename T>
QString nameOfPart(const T &part, const AlteredTable &)
{
    return part.name;
}

template<>
QString nameOfPart(const schema::CheckConstraint &check, const AlteredTable &)
{
    return check.name.isEmpty() ? u"check"_s : check.name;
}

template<>
QString nameOfPart(const schema::UniqueConstraint &constraint, const AlteredTable &)
{
    return constraint.name.isEmpty() ? u"unique"_s : constraint.name;
}

template<typename T>
constexpr bool isColumn = std::is_same_v<T, schema::Column>;

TableWords wordsOf(const AlteredTable &table)
{
    TableWords columns;
    TableWords parts;
    for (const TableChange &change : table.changes) {
        std::visit(Overloaded{
                       [&]<typename T>(const Added<T> &inner) {
                           (isColumn<T> ? columns : parts).added.append(nameOfPart(inner.object, table));
                       },
                       [&]<typename T>(const Dropped<T> &inner) {
                           (isColumn<T> ? columns : parts).dropped.append(nameOfPart(inner.object, table));
                       },
                       [&]<typename T>(const Altered<T> &inner) {
                           TableWords &words = isColumn<T> ? columns : parts;
                           if (inner.facets == Facet::Name && !inner.from.name.isEmpty() && !inner.to.name.isEmpty())
                               words.renamed.append(inner.from.name + u"_to_"_s + inner.to.name);
                           else
                               words.changed.append(nameOfPart(inner.to, table));
                       },
                   },
                   change);
    }
    // Keys and indexes usually come along with a column.
    return columns.kinds() > 0 ? columns : parts;
}

QString nameOf(const AlteredTable &table)
{
    const QString name = table.to->name;
    if ((table.facets & Facet::Name) && table.changes.isEmpty())
        return u"rename_%1_to_%2"_s.arg(table.from->name, name);
    const TableWords words = wordsOf(table);
    if (table.facets || words.kinds() != 1)
        return u"change_"_s + name;
    const auto phrase = [](const QString &pattern, const QStringList &names, const QString &tableName) {
        const QString list = joined(names);
        return list.isEmpty() ? u"change_"_s + tableName : pattern.arg(list, tableName);
    };
    if (!words.added.isEmpty())
        return phrase(u"add_%1_to_%2"_s, words.added, name);
    if (!words.dropped.isEmpty())
        return phrase(u"drop_%1_from_%2"_s, words.dropped, name);
    if (!words.renamed.isEmpty())
        return phrase(u"rename_%1_in_%2"_s, words.renamed, name);
    return phrase(u"change_%1_in_%2"_s, words.changed, name);
}

struct TouchedNames
{
    QStringList created;
    QStringList dropped;
    QStringList altered;
    /// The whole name that one altered table would have given.
    QString alteredName;
};

QString withList(const QString &verb, const QStringList &names)
{
    const QString list = joined(names);
    return list.isEmpty() ? QString() : verb + list;
}

QString nameOf(const TouchedNames &names)
{
    if (names.altered.size() == 1 && names.created.isEmpty() && names.dropped.isEmpty())
        return names.alteredName;
    // New tables say most of what a change is about; what follows from them is left out.
    if (!names.created.isEmpty())
        return withList(u"create_"_s, names.created);
    if (!names.dropped.isEmpty())
        return withList(u"drop_"_s, names.dropped);
    return withList(u"change_"_s, names.altered);
}

template<typename T>
QString nameOfObject(const T &object)
{
    return object.name;
}

template<typename T>
QString nameOfObject(const Box<T> &object)
{
    return object->name;
}

QString alteredName(const Altered<Box<schema::EnumType>> &change)
{
    const schema::EnumType &from = *change.from;
    const schema::EnumType &to = *change.to;
    const auto countNew = [](const QStringList &values, const QStringList &known) {
        return std::count_if(values.cbegin(), values.cend(),
                             [&](const QString &value) { return !known.contains(value); });
    };
    const auto added = countNew(to.values, from.values);
    const auto dropped = countNew(from.values, to.values);
    if (change.facets != Facet::Definition || (added > 0) == (dropped > 0))
        return u"change_"_s + to.name;
    if (added > 0)
        return (added == 1 ? u"add_value_to_"_s : u"add_values_to_"_s) + to.name;
    return (dropped == 1 ? u"drop_value_from_"_s : u"drop_values_from_"_s) + to.name;
}

template<typename T>
QString alteredName(const Altered<T> &change)
{
    return u"change_"_s + nameOfObject(change.to);
}

/// True for a table that only follows another: a partition that comes, goes or changes with its parent.
bool follows(const schema::Table &table, const Changes &changes)
{
    return table.isPartition() && std::any_of(changes.cbegin(), changes.cend(), [&](const Change &change) {
               return std::visit(
                   Overloaded{
                       [&](const Added<Box<schema::Table>> &other) { return other.object->id == table.partitionOf; },
                       [&](const Dropped<Box<schema::Table>> &other) { return other.object->id == table.partitionOf; },
                       [&](const AlteredTable &other) { return other.to->id == table.partitionOf; },
                       [](const auto &) { return false; },
                   },
                   change);
           });
}

/// "privileges on orders" where the change is about an owner or privileges; else empty.
QString accessObjectIn(const Change &change)
{
    return std::visit(
        []<typename T>(const T &inner) {
            const schema::OtherObject *object = nullptr;
            if constexpr (std::is_same_v<T, Added<Box<schema::OtherObject>>>
                          || std::is_same_v<T, Dropped<Box<schema::OtherObject>>>)
                object = &*inner.object;
            else if constexpr (std::is_same_v<T, Altered<Box<schema::OtherObject>>>)
                object = &*inner.to;
            return object && schema::isAboutAccess(*object) ? object->kind + u' ' + object->name : QString();
        },
        change);
}

TouchedNames namesOf(const Changes &changes)
{
    TouchedNames tables;
    TouchedNames others;
    TouchedNames access;
    for (const Change &change : changes) {
        if (const QString object = accessObjectIn(change); !object.isEmpty()) {
            access.altered.append(object);
            access.alteredName = u"change_"_s + object;
            continue;
        }
        std::visit(Overloaded{
                       [&](const Added<Box<schema::Table>> &inner) {
                           if (!follows(*inner.object, changes))
                               tables.created.append(inner.object->name);
                       },
                       [&](const Dropped<Box<schema::Table>> &inner) {
                           if (!follows(*inner.object, changes))
                               tables.dropped.append(inner.object->name);
                       },
                       [&](const AlteredTable &inner) {
                           if (follows(*inner.to, changes))
                               return;
                           tables.altered.append(inner.to->name);
                           tables.alteredName = nameOf(inner);
                       },
                       [&]<typename T>(const Added<T> &inner) { others.created.append(nameOfObject(inner.object)); },
                       [&]<typename T>(const Dropped<T> &inner) { others.dropped.append(nameOfObject(inner.object)); },
                       [&]<typename T>(const Altered<T> &inner) {
                           const QString from = nameOfObject(inner.from);
                           const QString to = nameOfObject(inner.to);
                           others.altered.append(to);
                           others.alteredName
                               = inner.facets == Facet::Name ? u"rename_%1_to_%2"_s.arg(from, to) : alteredName(inner);
                       },
                   },
                   change);
    }
    const bool hasTables = !tables.created.isEmpty() || !tables.dropped.isEmpty() || !tables.altered.isEmpty();
    const bool hasOthers = !others.created.isEmpty() || !others.dropped.isEmpty() || !others.altered.isEmpty();
    return hasTables ? tables : hasOthers ? others : access;
}

} // namespace

QString suggestName(const Changes &changes, const schema::Schema &, const schema::Schema &)
{
    QString name = snakeCase(nameOf(namesOf(changes)));
    if (name.size() > longestName) {
        const qsizetype lastWord = name.lastIndexOf(u'_', longestName);
        name = snakeCase(name.left(lastWord > 0 ? lastWord : longestName));
    }
    return name.isEmpty() ? u"change_schema"_s : name;
}

} // namespace relvar::diff
