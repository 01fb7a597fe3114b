// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/following.h"

#include "dialects/postgresql/quoting.h"
#include "dialects/postgresql/renamedtexts.h"
#include "dialects/postgresql/rules.h"
#include "dialects/postgresql/tableddl.h"
#include "schema/casts.h"
#include "schema/expression.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::Schema;
using schema::Table;

namespace {

using Renames = QList<std::pair<QString, QString>>;

/// As the server prints a name inside nextval('…'::regclass).
QString printed(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z_][a-z0-9_]*$"_s);
    return plain.match(name).hasMatch() ? schema::quotedWhereNeeded(name) : quoteIdentifier(name);
}

/// The literal at the start of an expression, with its quotes.
QString leadingLiteral(const QString &expression)
{
    static const QRegularExpression literal(u"^'(?:[^']|'')*'"_s);
    return literal.match(expression).captured();
}

/// One run over two schemas: looks up once what has a new name.
class Following
{
public:
    Following(const Schema &from, const Schema &to, const QSet<ObjectId> &replaced)
        : m_from(from)
        , m_to(to)
    {
        noteNames(
            from.namespaces, to.namespaces, [](const auto &space) -> const auto & { return space; });
        const auto unbox = [](const auto &box) -> const auto &
        {
            return *box;
        };
        noteNames(from.enums, to.enums, unbox);
        noteNames(from.sequences, to.sequences, unbox);
        noteNames(from.tables, to.tables, unbox);
        noteNames(from.views, to.views, unbox);
        notePlaces(from.tables, [&](ObjectId id) { return to.table(id); });
        notePlaces(from.views, [&](ObjectId id) { return to.view(id); });
        notePlaces(from.sequences, [&](ObjectId id) { return to.sequence(id); });
        for (const Box<Table> &before : from.tables) {
            const Table *after = to.table(before->id);
            if (!after || after->columns == before->columns)
                continue;
            for (const schema::Column &column : before->columns) {
                const schema::Column *now = after->column(column.id);
                if (now && now->name != column.name) {
                    m_names.insert(column.id, {column.name, now->name});
                    m_columns[before->id].append({column.name, now->name});
                }
            }
        }
        for (const Box<schema::EnumType> &before : from.enums) {
            const schema::EnumType *after = to.enumType(before->id);
            const schema::Namespace *old = from.findNamespace(before->namespaceId);
            const schema::Namespace *now = after ? to.findNamespace(after->namespaceId) : nullptr;
            if (old && now && old->name != now->name)
                m_movedTypes.insert(before->id, {before->name, printed(now->name) + u'.' + printed(after->name)});
            if (!after || replaced.contains(before->id))
                continue;
            if (const Renames values = renamedValues(*before, *after); !values.isEmpty())
                m_values.insert(before->id, values);
        }
    }

    Followed follow()
    {
        Followed followed{.expected = m_to, .renamed = m_from, .texts = {}};
        for (schema::Namespace &space : followed.renamed.namespaces) {
            if (const schema::Namespace *now = m_to.findNamespace(space.id))
                space.name = now->name;
        }
        followEnums(&followed);
        for (Box<schema::Sequence> &sequence : followed.renamed.sequences) {
            const schema::Sequence *now = m_to.sequence(sequence->id);
            if (!now || (now->name == sequence->name && now->namespaceId == sequence->namespaceId))
                continue;
            schema::Sequence renamed = *sequence;
            renamed.name = now->name;
            renamed.namespaceId = now->namespaceId;
            sequence = renamed;
        }
        QHash<ObjectId, qsizetype> positions;
        for (qsizetype i = 0; i < m_to.tables.size(); ++i)
            positions.insert(m_to.tables.at(i)->id, i);
        for (Box<Table> &table : followed.renamed.tables) {
            const auto position = positions.constFind(table->id);
            const bool isUntouched
                = m_names.isEmpty() && m_places.isEmpty() && m_movedTypes.isEmpty() && m_values.isEmpty();
            if (position == positions.cend() || (isUntouched && table.sameAs(m_to.tables.at(*position))))
                continue;
            followTable(&table, &followed.expected.tables[*position]);
        }
        followTexts(&followed.renamed.views, &followed.expected.views, &followed.texts);
        followTexts(&followed.renamed.triggers, &followed.expected.triggers, &followed.texts);
        followTexts(&followed.renamed.otherObjects, &followed.expected.otherObjects, &followed.texts);
        return followed;
    }

private:
    template<typename T, typename Unbox>
    void noteNames(const QList<T> &from, const QList<T> &to, Unbox unbox)
    {
        QHash<ObjectId, QString> after;
        for (const T &object : to)
            after.insert(unbox(object).id, unbox(object).name);
        for (const T &object : from) {
            const auto found = after.constFind(unbox(object).id);
            if (found != after.cend() && *found != unbox(object).name)
                m_names.insert(unbox(object).id, {unbox(object).name, *found});
        }
    }

    template<typename T, typename Find>
    void notePlaces(const QList<Box<T>> &from, Find find)
    {
        const auto spaceIn = [](const Schema &schema, ObjectId id) {
            const schema::Namespace *space = schema.findNamespace(id);
            return space ? space->name : QString();
        };
        for (const Box<T> &object : from) {
            const T *now = find(object->id);
            if (!now)
                continue;
            const Place before{spaceIn(m_from, object->namespaceId), object->name};
            const Place after{spaceIn(m_to, now->namespaceId), now->name};
            if (before != after)
                m_places.insert(object->id, {before, after});
        }
    }

    void followEnums(Followed *followed)
    {
        for (Box<schema::EnumType> &type : followed->renamed.enums) {
            const schema::EnumType *now = m_to.enumType(type->id);
            if (!now)
                continue;
            schema::EnumType renamed = *type;
            renamed.name = now->name;
            renamed.namespaceId = now->namespaceId;
            if (m_values.contains(type->id))
                renamed.values = now->values;
            if (renamed != *type)
                type = renamed;
        }
    }

    QString followValues(QString expression, ObjectId type) const
    {
        for (const auto &[old, now] : m_values.value(type))
            expression.replace(quoteLiteral(old), quoteLiteral(now));
        return expression;
    }

    /// An expression inside a table.
    QString followed(QString expression, const Table &table) const
    {
        for (const auto &[old, now] : m_columns.value(table.id))
            expression = schema::renameIdentifier(expression, old, now);
        const auto followUse = [&](ObjectId id) {
            const auto renamed = m_names.constFind(id);
            if (const auto moved = m_movedTypes.constFind(id); moved != m_movedTypes.cend())
                expression = schema::castToOther(expression, moved->first, moved->second);
            else if (renamed != m_names.cend() && m_from.enumType(id))
                expression = schema::renameType(expression, renamed->first, renamed->second);
            if (const auto moved = m_places.constFind(id); moved != m_places.cend() && m_from.sequence(id)) {
                const auto &[old, now] = *moved;
                const QString qualified = quoteLiteral(printed(now.space) + u'.' + printed(now.name));
                expression.replace(quoteLiteral(printed(old.name)),
                                   old.space == now.space ? quoteLiteral(printed(now.name)) : qualified);
                expression.replace(quoteLiteral(printed(old.space) + u'.' + printed(old.name)), qualified);
            }
            expression = followValues(expression, id);
        };
        for (const schema::Column &column : table.columns) {
            if (!column.type.userType.isNull())
                followUse(column.type.userType);
        }
        for (const schema::Dependency &dependency : table.dependsOn)
            followUse(dependency.object);
        return expression;
    }

    /// Puts the followed text on both sides where the draft has the same one.
    void followExpression(QString *renamed, QString *expected, const Table &table) const
    {
        const QString now = followed(*renamed, table);
        if (*expected == *renamed || rules().sameExpression(now, *expected)) {
            if (now != *renamed && *expected == *renamed)
                *expected = now;
            *renamed = *expected;
        } else {
            *renamed = now;
        }
    }

    void followColumn(schema::Column *renamed, schema::Column *expected, const Table &table) const
    {
        renamed->name = expected->name;
        if (!renamed->type.userType.isNull() && renamed->type.userType == expected->type.userType
            && renamed->type.text.count(u'[') == expected->type.text.count(u'['))
            renamed->type = expected->type;
        // The cast behind a literal follows the name of the type.
        if (!renamed->type.userType.isNull() && renamed->type.userType == expected->type.userType
            && renamed->defaultExpression && expected->defaultExpression) {
            const QString literal = leadingLiteral(*expected->defaultExpression);
            if (!literal.isEmpty()
                && literal == leadingLiteral(followValues(*renamed->defaultExpression, renamed->type.userType)))
                renamed->defaultExpression = expected->defaultExpression;
        }
        if (renamed->defaultExpression) {
            QString other;
            followExpression(&*renamed->defaultExpression,
                             expected->defaultExpression ? &*expected->defaultExpression : &other, table);
        }
        if (renamed->generated) {
            QString other;
            followExpression(&renamed->generated->expression,
                             expected->generated ? &expected->generated->expression : &other, table);
        }
    }

    void followIndex(schema::Index *renamed, schema::Index *expected, const Table &table) const
    {
        renamed->name = expected->name;
        followExpression(&renamed->predicate, &expected->predicate, table);
        QString other;
        for (qsizetype i = 0; i < renamed->parts.size(); ++i) {
            QString *there = i < expected->parts.size() ? &expected->parts[i].expression : &other;
            followExpression(&renamed->parts[i].expression, there, table);
        }
    }

    template<typename T, typename Function>
    static void forPairs(QList<T> *renamed, QList<T> *expected, Function function)
    {
        for (T &one : *renamed) {
            for (T &other : *expected) {
                if (one.id == other.id)
                    function(&one, &other);
            }
        }
    }

    /// The options that name an index: REPLICA IDENTITY and CLUSTER ON.
    static void followMarks(const Table &before, Table *renamed, Table *expected)
    {
        QHash<QString, QString> names;
        const auto note = [&](const auto &old, const auto &now) {
            for (qsizetype i = 0; i < old.size(); ++i) {
                if (old.at(i).name != now.at(i).name)
                    names.insert(quoteIdentifier(old.at(i).name), quoteIdentifier(now.at(i).name));
            }
        };
        if (before.primaryKey && before.primaryKey->name != renamed->primaryKey->name)
            names.insert(quoteIdentifier(before.primaryKey->name), quoteIdentifier(renamed->primaryKey->name));
        note(before.uniqueConstraints, renamed->uniqueConstraints);
        note(before.exclusions, renamed->exclusions);
        note(before.indexes, renamed->indexes);
        if (names.isEmpty())
            return;
        for (const QString &mark : indexMarks()) {
            const QString value = before.options.value(mark);
            const QString usingIndex = u"USING INDEX "_s;
            const QString prefix = value.startsWith(usingIndex) ? usingIndex : QString();
            const auto found = names.constFind(value.mid(prefix.size()));
            if (value.isEmpty() || found == names.cend())
                continue;
            renamed->options.insert(mark, prefix + *found);
            if (expected->options.value(mark) == value)
                expected->options.insert(mark, prefix + *found);
        }
    }

    void followTable(Box<Table> *renamedBox, Box<Table> *expectedBox) const
    {
        Table renamed = **renamedBox;
        Table expected = **expectedBox;
        const Table before = renamed;
        renamed.name = expected.name;
        renamed.namespaceId = expected.namespaceId;
        followExpression(&renamed.partitionBy, &expected.partitionBy, before);
        const auto takeName = [](auto *one, auto *other) { one->name = other->name; };
        forPairs(&renamed.columns, &expected.columns,
                 [&](auto *one, auto *other) { followColumn(one, other, before); });
        if (renamed.primaryKey && expected.primaryKey && renamed.primaryKey->id == expected.primaryKey->id)
            takeName(&*renamed.primaryKey, &*expected.primaryKey);
        forPairs(&renamed.uniqueConstraints, &expected.uniqueConstraints, takeName);
        forPairs(&renamed.foreignKeys, &expected.foreignKeys, takeName);
        forPairs(&renamed.checks, &expected.checks, [&](auto *one, auto *other) {
            takeName(one, other);
            followExpression(&one->expression, &other->expression, before);
        });
        forPairs(&renamed.exclusions, &expected.exclusions, [&](auto *one, auto *other) {
            takeName(one, other);
            followExpression(&one->definition, &other->definition, before);
        });
        forPairs(&renamed.indexes, &expected.indexes, [&](auto *one, auto *other) { followIndex(one, other, before); });
        followMarks(before, &renamed, &expected);
        if (renamed != **renamedBox)
            *renamedBox = renamed;
        if (expected != **expectedBox)
            *expectedBox = expected;
    }

    static QList<schema::Dependency> usesOf(const schema::View &view) { return view.dependsOn; }
    static QList<schema::Dependency> usesOf(const schema::Trigger &trigger)
    {
        return trigger.dependsOn + QList<schema::Dependency>{{trigger.tableId, {}}};
    }
    static QList<schema::Dependency> usesOf(const schema::OtherObject &object)
    {
        return object.dependsOn + QList<schema::Dependency>{{object.owner, {}}};
    }

    template<typename T>
    static bool isAccess(const T &object)
    {
        if constexpr (std::is_same_v<T, schema::OtherObject>)
            return schema::isAboutAccess(object);
        return false;
    }

    ObjectId spaceNamed(const QString &name) const
    {
        for (const schema::Namespace &space : m_to.namespaces) {
            if (space.name == name)
                return space.id;
        }
        return {};
    }

    /// "ON orders (total)" after orders or total have got new names.
    QString followedAccessName(const schema::OtherObject &access) const
    {
        QString name = access.name;
        const auto rename = [&](const QString &old, const QString &now) {
            // After "ON " or "OF ".
            if (QStringView(name).sliced(3) == old || QStringView(name).sliced(3).startsWith(old + u" ("_s))
                name.replace(3, old.size(), now);
        };
        for (const schema::Dependency &use : access.dependsOn) {
            const auto column = m_names.constFind(use.column);
            if (column != m_names.cend() && name.endsWith(u" ("_s + column->first + u')'))
                name = name.chopped(column->first.size() + 1) + column->second + u')';
        }
        if (const auto place = m_places.constFind(access.owner); place != m_places.cend()) {
            rename(place->first.name, place->second.name);
        } else if (const auto found = m_names.constFind(access.owner); found != m_names.cend()) {
            rename(u"schema "_s + found->first, u"schema "_s + found->second);
            rename(u"type "_s + found->first, u"type "_s + found->second);
        }
        return name;
    }

    template<typename T>
    QString restated(const T &object, QString text) const
    {
        QSet<ObjectId> done;
        const auto follow = [&](ObjectId id) {
            if (done.contains(id))
                return;
            done.insert(id);
            if (const auto moved = m_places.constFind(id); moved != m_places.cend()) {
                text = moveObject(text, moved->first, moved->second);
                return;
            }
            if (const auto moved = m_movedTypes.constFind(id); moved != m_movedTypes.cend() && !isAccess(object)) {
                text = schema::castToOther(text, moved->first, moved->second);
                return;
            }
            const auto found = m_names.constFind(id);
            if (found == m_names.cend())
                return;
            if (m_from.enumType(id) && !isAccess(object)) {
                text = schema::renameType(text, found->first, found->second);
                return;
            }
            const QString before = text;
            text = schema::renameIdentifier(text, found->first, found->second);
            if constexpr (std::is_same_v<T, schema::View>) {
                if (text != before)
                    text = keepOutputName(text, found->first, found->second);
            }
        };
        for (const schema::Dependency &use : usesOf(object)) {
            follow(use.object);
            follow(use.column);
        }
        follow(object.id);
        return text;
    }

    template<typename T>
    void followTexts(QList<Box<T>> *renamed, QList<Box<T>> *expected, QList<ObjectId> *texts) const
    {
        if (m_names.isEmpty() && m_places.isEmpty() && m_movedTypes.isEmpty() && m_values.isEmpty() && *renamed == *expected)
            return;
        QHash<ObjectId, qsizetype> positions;
        for (qsizetype i = 0; i < expected->size(); ++i)
            positions.insert(expected->at(i)->id, i);
        for (Box<T> &box : *renamed) {
            const auto position = positions.constFind(box->id);
            if (position == positions.cend())
                continue;
            Box<T> &there = (*expected)[*position];
            T before = *box;
            T after = *there;
            QString text = restated(before, before.definition);
            if constexpr (std::is_same_v<T, schema::Trigger>)
                text = schema::renameIdentifier(text, before.name, after.name);
            const bool isNew = text != before.definition || box->name != there->name;
            const bool isLeftAlone = after.definition == before.definition;
            if (isLeftAlone || (isNew && rules().sameDefinition(text, after.definition))) {
                if (isNew)
                    texts->append(before.id);
                if (isLeftAlone)
                    after.definition = text;
                before.definition = after.definition;
            }
            if constexpr (std::is_same_v<T, schema::OtherObject>) {
                if (after.dropStatement == before.dropStatement) {
                    after.dropStatement = restated(before, before.dropStatement);
                    before.dropStatement = after.dropStatement;
                }
                if (schema::isAboutAccess(before) && after.name == before.name)
                    after.name = followedAccessName(before);
                // "only_own ON orders"
                const auto owner = m_places.constFind(before.owner);
                if (owner != m_places.cend() && after.name.endsWith(u" ON "_s + owner->first.name))
                    after.name = after.name.chopped(owner->first.name.size()) + owner->second.name;
                // It is in the schema of what it is on.
                if (owner != m_places.cend() && owner->first.space != owner->second.space
                    && after.namespaceId == before.namespaceId)
                    after.namespaceId = spaceNamed(owner->second.space);
            }
            if constexpr (!std::is_same_v<T, schema::Trigger>)
                before.namespaceId = after.namespaceId;
            before.name = after.name;
            if (before != *box)
                box = before;
            if (after != *there)
                there = after;
        }
    }

    const Schema &m_from;
    const Schema &m_to;
    /// Old and new name by id, of whatever kind.
    QHash<ObjectId, std::pair<QString, QString>> m_names;
    /// Tables, views and sequences with another name or in another schema.
    QHash<ObjectId, std::pair<Place, Place>> m_places;
    /// Enums in another schema: their name, and how they are written now.
    QHash<ObjectId, std::pair<QString, QString>> m_movedTypes;
    QHash<ObjectId, Renames> m_columns;
    QHash<ObjectId, Renames> m_values;
};

} // namespace

QList<std::pair<QString, QString>> renamedValues(const schema::EnumType &before, const schema::EnumType &after)
{
    QList<std::pair<QString, QString>> renamed;
    if (before.values.size() != after.values.size())
        return {};
    for (qsizetype i = 0; i < before.values.size(); ++i) {
        const QString &old = before.values.at(i);
        const QString &now = after.values.at(i);
        if (old == now)
            continue;
        if (before.values.contains(now) || after.values.contains(old))
            return {};
        renamed.append({old, now});
    }
    return renamed;
}

Followed followRenames(const Schema &from, const Schema &to, const QSet<ObjectId> &replaced)
{
    return Following(from, to, replaced).follow();
}

} // namespace relvar::postgresql
