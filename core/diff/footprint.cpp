// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/footprint.h"

#include "schema/sqltokens.h"

#include <QRegularExpression>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;
using schema::Table;

namespace {

/// Tables, views, sequences, indexes and types of a namespace share their names in one product or another.
QString relationPlace(ObjectId namespaceId, const QString &name)
{
    return name.isEmpty() ? QString() : u"relation "_s + namespaceId.toString() + u' ' + name.toLower();
}

QString partPlace(const QString &kind, ObjectId table, const QString &name)
{
    return name.isEmpty() ? QString() : kind + u' ' + table.toString() + u' ' + name.toLower();
}

void take(Footprint &side, const QString &place)
{
    if (!place.isEmpty())
        side.places.insert(place);
}

void use(Footprint &side, ObjectId id)
{
    if (!id.isNull())
        side.uses.insert(id);
}

void use(Footprint &side, const QList<ObjectId> &ids)
{
    for (const ObjectId id : ids)
        use(side, id);
}

void use(Footprint &side, const QList<schema::Dependency> &dependencies)
{
    for (const schema::Dependency &dependency : dependencies) {
        use(side, dependency.object);
        use(side, dependency.column);
    }
}

void use(Footprint &side, const QList<schema::KeyPart> &parts)
{
    for (const schema::KeyPart &part : parts) {
        use(side, part.column);
        side.read(part.expression);
        side.read(part.operatorClass);
        side.read(part.collation);
    }
}

template<typename Key>
Footprint keyFootprint(const Key &key, const Table &table)
{
    Footprint side;
    side.ids.insert(key.id);
    use(side, key.parts);
    use(side, key.included);
    take(side, relationPlace(table.namespaceId, key.name));
    take(side, partPlace(u"constraint"_s, table.id, key.name));
    return side;
}

/// The name that stands in other texts: of "total(integer)" the function's, of "only_own ON orders" the policy's.
QString plainName(const schema::OtherObject &object)
{
    static const QRegularExpression rest(u"\\s*\\(.*$|\\s+(ON|OF)\\s.*$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QString name = object.name;
    return name.remove(rest);
}

void add(Footprint &to, const Footprint &part)
{
    to.ids += part.ids;
    to.uses += part.uses;
    to.places += part.places;
    to.words += part.words;
    to.texts += part.texts;
}

} // namespace

void Footprint::read(const QString &text)
{
    if (text.isEmpty())
        return;
    static const QRegularExpression word(u"[\\w$]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto matches = word.globalMatch(text);
    while (matches.hasNext())
        words.insert(matches.next().captured().toLower());
    for (const schema::SqlToken &token : schema::sqlTokens(text)) {
        if (token.kind == schema::SqlToken::Kind::QuotedName)
            words.insert(schema::nameOf(token, text).toLower());
    }
    texts.append(text);
}

bool Footprint::mentions(const QString &name) const
{
    static const QRegularExpression wordOnly(u"^[\\w$]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (name.isEmpty())
        return false;
    if (words.contains(name.toLower()))
        return true;
    return !wordOnly.match(name).hasMatch()
           && std::any_of(texts.cbegin(), texts.cend(), [&name](const QString &text) {
                  return text.contains(name, Qt::CaseInsensitive);
              });
}

Footprint footprintOf(const schema::Column &column, const Table &table)
{
    Footprint side;
    side.ids.insert(column.id);
    use(side, column.type.userType);
    side.read(column.type.text);
    side.read(column.defaultExpression.value_or(QString()));
    if (column.generated)
        side.read(column.generated->expression);
    side.read(column.collation);
    take(side, partPlace(u"column"_s, table.id, column.name));
    take(side, partPlace(u"constraint"_s, table.id, column.notNullName));
    side.names.append({column.name, table.id, {}});
    return side;
}

Footprint footprintOf(const schema::PrimaryKey &key, const Table &table)
{
    return keyFootprint(key, table);
}

Footprint footprintOf(const schema::UniqueConstraint &constraint, const Table &table)
{
    return keyFootprint(constraint, table);
}

Footprint footprintOf(const schema::Index &index, const Table &table)
{
    Footprint side;
    side.ids.insert(index.id);
    use(side, index.parts);
    use(side, index.included);
    side.read(index.predicate);
    take(side, relationPlace(table.namespaceId, index.name));
    return side;
}

Footprint footprintOf(const schema::ForeignKey &key, const Table &table)
{
    Footprint side;
    side.ids.insert(key.id);
    use(side, key.columns);
    use(side, key.referencedTable);
    use(side, key.referencedColumns);
    use(side, key.setColumns);
    side.read(key.missingTable);
    take(side, partPlace(u"constraint"_s, table.id, key.name));
    return side;
}

Footprint footprintOf(const schema::CheckConstraint &check, const Table &table)
{
    Footprint side;
    side.ids.insert(check.id);
    side.read(check.expression);
    take(side, partPlace(u"constraint"_s, table.id, check.name));
    return side;
}

Footprint footprintOf(const schema::ExclusionConstraint &exclusion, const Table &table)
{
    Footprint side;
    side.ids.insert(exclusion.id);
    side.read(exclusion.definition);
    take(side, relationPlace(table.namespaceId, exclusion.name));
    take(side, partPlace(u"constraint"_s, table.id, exclusion.name));
    return side;
}

Footprint ownFootprintOf(const Table &table)
{
    Footprint side;
    side.ids.insert(table.id);
    use(side, table.namespaceId);
    use(side, table.partitionOf);
    use(side, table.inherits);
    use(side, table.ofType.userType);
    side.read(table.ofType.text);
    side.read(table.partitionBy);
    side.read(table.partitionBound);
    take(side, relationPlace(table.namespaceId, table.name));
    side.names.append({table.name, {}, {}});
    return side;
}

Footprint footprintOf(const Table &table)
{
    Footprint side = ownFootprintOf(table);
    use(side, table.dependsOn);
    for (const schema::Column &column : table.columns)
        add(side, footprintOf(column, table));
    if (table.primaryKey)
        add(side, footprintOf(*table.primaryKey, table));
    for (const schema::UniqueConstraint &constraint : table.uniqueConstraints)
        add(side, footprintOf(constraint, table));
    for (const schema::ForeignKey &key : table.foreignKeys)
        add(side, footprintOf(key, table));
    for (const schema::CheckConstraint &check : table.checks)
        add(side, footprintOf(check, table));
    for (const schema::ExclusionConstraint &exclusion : table.exclusions)
        add(side, footprintOf(exclusion, table));
    for (const schema::Index &index : table.indexes)
        add(side, footprintOf(index, table));
    return side;
}

Footprint footprintOf(const schema::Namespace &space)
{
    Footprint side;
    side.ids.insert(space.id);
    side.places.insert(u"namespace "_s + space.name.toLower());
    side.names.append({space.name, {}, {}});
    return side;
}

Footprint footprintOf(const schema::View &view)
{
    Footprint side;
    side.ids.insert(view.id);
    use(side, view.namespaceId);
    use(side, view.dependsOn);
    side.read(view.definition);
    take(side, relationPlace(view.namespaceId, view.name));
    side.names.append({view.name, {}, {}});
    return side;
}

Footprint footprintOf(const schema::Trigger &trigger)
{
    Footprint side;
    side.ids.insert(trigger.id);
    use(side, trigger.tableId);
    use(side, trigger.dependsOn);
    side.read(trigger.definition);
    take(side, partPlace(u"trigger"_s, trigger.tableId, trigger.name));
    return side;
}

Footprint footprintOf(const schema::OtherObject &object)
{
    Footprint side;
    side.ids.insert(object.id);
    use(side, object.namespaceId);
    use(side, object.owner);
    use(side, object.dependsOn);
    side.read(object.definition);
    side.read(object.name);
    side.places.insert(u"other %1 %2 %3"_s.arg(object.namespaceId.toString(), object.kind, object.name.toLower()));
    if (!schema::isAboutAccess(object))
        side.names.append({plainName(object), {}, {}});
    return side;
}

Footprint footprintOf(const schema::EnumType &type)
{
    Footprint side;
    side.ids.insert(type.id);
    use(side, type.namespaceId);
    take(side, relationPlace(type.namespaceId, type.name));
    side.names.append({type.name, {}, {}});
    for (const QString &value : type.values)
        side.names.append({value, {}, type.id});
    return side;
}

Footprint footprintOf(const schema::Sequence &sequence)
{
    Footprint side;
    side.ids.insert(sequence.id);
    use(side, sequence.namespaceId);
    use(side, sequence.ownerTable);
    use(side, sequence.ownerColumn);
    take(side, relationPlace(sequence.namespaceId, sequence.name));
    side.names.append({sequence.name, {}, {}});
    return side;
}

} // namespace relvar::diff
