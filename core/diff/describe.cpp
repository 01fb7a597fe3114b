// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "diff/changes.h"

#include <algorithm>

namespace relvar::diff {

using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

using Kind = Description::Kind;

QString nameOfColumn(const Table &table, ObjectId id)
{
    const Column *column = table.column(id);
    return column ? column->name : QString();
}

QString columnList(const Table &table, const QList<ObjectId> &ids)
{
    QStringList names;
    for (const ObjectId id : ids)
        names.append(nameOfColumn(table, id));
    return names.join(QStringLiteral(", "));
}

QString columnList(const Table &table, const QList<schema::KeyPart> &parts)
{
    QStringList names;
    for (const schema::KeyPart &part : parts)
        names.append(part.column.isNull() ? part.expression : nameOfColumn(table, part.column));
    return names.join(QStringLiteral(", "));
}

/// What an heir takes over of a column; the rest is each table's own.
constexpr Facets ownFacets = Facets(Facet::Comment) | Facet::Identity;

/// The lines of the changes inside one table, without what only follows the table that the columns come from. Added and
/// altered things are named as in `to`, dropped ones as in `from`.
class TableLines
{
public:
    TableLines(const AlteredTable &change, const Schema &from, const Schema &to, QList<Description> *lines)
        : m_change(change)
        , m_from(from)
        , m_to(to)
        , m_table(displayName(to, *change.to))
        , m_lines(lines)
    {
    }

    void write()
    {
        writeOwn();
        for (const TableChange &change : m_change.changes)
            std::visit([this](const auto &inner) { write(inner); }, change);
    }

private:
    void add(Kind kind, ObjectId part, Text text, bool losesData = false)
    {
        m_lines->append({kind, std::move(text), m_change.to->id, part, losesData});
    }

    void alter(ObjectId part, const char *source, QStringList arguments)
    {
        add(Kind::Alter, part, text("diff", source, std::move(arguments)));
    }

    void writeOwn()
    {
        const Facets facets = m_change.facets;
        if (facets & (Facet::Name | Facet::Namespace)) {
            alter({}, QT_TRANSLATE_NOOP("diff", "Rename table %1 to %2"),
                  {displayName(m_from, *m_change.from), m_table});
        }
        if (facets & Facet::Options)
            alter({}, QT_TRANSLATE_NOOP("diff", "Change the options of table %1"), {m_table});
        if (facets & Facet::Partition)
            alter({}, QT_TRANSLATE_NOOP("diff", "Change the partitioning of table %1"), {m_table});
        if (facets & Facet::Comment)
            alter({}, QT_TRANSLATE_NOOP("diff", "Change the comment of table %1"), {m_table});
    }

    /// Calls matches(before, after) for the tables that give this one its columns; true when one of them matches.
    template<typename Matches>
    bool follows(Matches matches) const
    {
        QList<ObjectId> givers = m_change.to->inherits;
        if (m_change.to->isPartition())
            givers.append(m_change.to->partitionOf);
        return std::any_of(givers.cbegin(), givers.cend(), [&](ObjectId giver) {
            const Table *before = m_from.table(giver);
            const Table *after = m_to.table(giver);
            return before && after && matches(*before, *after);
        });
    }

    void write(const Added<Column> &change)
    {
        const Column &column = change.object;
        if (follows([&](const Table &before, const Table &after) {
                return after.column(column.name) && !before.column(column.name);
            })) {
            return;
        }
        add(Kind::Add, column.id,
            column.type.text.isEmpty()
                ? text("diff", "Add column %1.%2", {m_table, column.name})
                : text("diff", "Add column %1.%2 (%3)", {m_table, column.name, column.type.text}));
    }

    void write(const Dropped<Column> &change)
    {
        if (follows([&](const Table &before, const Table &after) {
                return before.column(change.object.name) && !after.column(change.object.name);
            })) {
            return;
        }
        add(Kind::Drop, change.object.id, text("diff", "Drop column %1.%2", {m_table, change.object.name}), true);
    }

    void write(Altered<Column> change)
    {
        const Column &from = change.from;
        const Column &to = change.to;
        const QStringList name{m_table, to.name};
        if (follows([&](const Table &before, const Table &after) {
                const Column *then = before.column(from.name);
                const Column *now = after.column(to.name);
                return then && now && then->id == now->id && *then != *now;
            })) {
            change.facets &= ownFacets;
        }
        if (change.facets & Facet::Name) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Rename column %1.%2 to %3"), {m_table, from.name, to.name});
        }
        if (change.facets & Facet::Type) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change type of %1.%2 from %3 to %4"),
                  name + QStringList{from.type.text, to.type.text});
        }
        if (change.facets & Facet::NotNull)
            writeNotNull(from, to);
        if (change.facets & Facet::Default)
            writeDefault(from, to);
        if (change.facets & Facet::Generated)
            writeGenerated(from, to);
        if (change.facets & Facet::Identity) {
            alter(to.id,
                  from.identity && to.identity ? QT_TRANSLATE_NOOP("diff", "Change how the database numbers %1.%2")
                  : to.identity                ? QT_TRANSLATE_NOOP("diff", "Let the database number %1.%2")
                                               : QT_TRANSLATE_NOOP("diff", "No longer let the database number %1.%2"),
                  name);
        }
        if (change.facets & Facet::Collation) {
            to.collation.isEmpty() ? alter(to.id, QT_TRANSLATE_NOOP("diff", "Remove the collation of %1.%2"), name)
                                   : alter(to.id, QT_TRANSLATE_NOOP("diff", "Set the collation of %1.%2 to %3"),
                                           name + QStringList{to.collation});
        }
        if (change.facets & Facet::Comment)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the comment of %1.%2"), name);
        if (change.facets & Facet::Options)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the storage settings of %1.%2"), name);
    }

    void writeNotNull(const Column &from, const Column &to)
    {
        const QStringList name{m_table, to.name};
        if (from.notNull == to.notNull)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the NOT NULL constraint of %1.%2"), name);
        else if (to.notNull)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Make %1.%2 NOT NULL"), name);
        else
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Allow NULL in %1.%2"), name);
    }

    void writeDefault(const Column &from, const Column &to)
    {
        const QStringList name{m_table, to.name};
        if (!to.defaultExpression) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Remove the default of %1.%2"), name);
        } else if (!from.defaultExpression) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Set the default of %1.%2 to %3"),
                  name + QStringList{*to.defaultExpression});
        } else {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the default of %1.%2 from %3 to %4"),
                  name + QStringList{*from.defaultExpression, *to.defaultExpression});
        }
    }

    void writeGenerated(const Column &from, const Column &to)
    {
        const QStringList name{m_table, to.name};
        if (!to.generated) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Make %1.%2 an ordinary column"), name);
        } else if (!from.generated) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Generate %1.%2 from %3"),
                  name + QStringList{to.generated->expression});
        } else {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the expression of %1.%2 from %3 to %4"),
                  name + QStringList{from.generated->expression, to.generated->expression});
        }
    }

    void write(const Added<schema::PrimaryKey> &change)
    {
        add(Kind::Add, change.object.id,
            text("diff", "Add primary key (%2) to %1", {m_table, columnList(*m_change.to, change.object.parts)}));
    }

    void write(const Dropped<schema::PrimaryKey> &change)
    {
        add(Kind::Drop, change.object.id,
            text("diff", "Drop primary key (%2) of %1", {m_table, columnList(*m_change.from, change.object.parts)}));
    }

    void write(const Altered<schema::PrimaryKey> &change)
    {
        writeRename(change.to.id, change.facets, change.from.name, change.to.name);
        writeComment(change.to.id, change.facets, change.to.name);
        writeOptions(change.to.id, change.facets, change.to.name);
        if (change.facets & Facet::Definition) {
            alter(change.to.id, QT_TRANSLATE_NOOP("diff", "Change primary key of %1 from (%2) to (%3)"),
                  {m_table, columnList(*m_change.from, change.from.parts), columnList(*m_change.to, change.to.parts)});
        }
    }

    void write(const Added<schema::UniqueConstraint> &change)
    {
        add(Kind::Add, change.object.id,
            text("diff", "Make (%2) unique in %1", {m_table, columnList(*m_change.to, change.object.parts)}));
    }

    void write(const Dropped<schema::UniqueConstraint> &change)
    {
        add(Kind::Drop, change.object.id,
            text("diff", "No longer keep (%2) unique in %1",
                 {m_table, columnList(*m_change.from, change.object.parts)}));
    }

    void write(const Altered<schema::UniqueConstraint> &change)
    {
        writeRename(change.to.id, change.facets, change.from.name, change.to.name);
        writeComment(change.to.id, change.facets, change.to.name);
        writeOptions(change.to.id, change.facets, change.to.name);
        if (change.facets & Facet::Definition) {
            alter(change.to.id, QT_TRANSLATE_NOOP("diff", "Change unique constraint of %1 from (%2) to (%3)"),
                  {m_table, columnList(*m_change.from, change.from.parts), columnList(*m_change.to, change.to.parts)});
        }
    }

    static QString targetOf(const Schema &schema, const schema::ForeignKey &key)
    {
        const Table *referenced = schema.table(key.referencedTable);
        return referenced
                   ? QStringLiteral("%1 (%2)").arg(displayName(schema, *referenced),
                                                   columnList(*referenced, key.referencedColumns))
                   : QStringLiteral("%1 (%2)").arg(key.missingTable, key.missingColumns.join(QStringLiteral(", ")));
    }

    void write(const Added<schema::ForeignKey> &change)
    {
        add(Kind::Add, change.object.id,
            text("diff", "Add foreign key from %1 (%2) to %3",
                 {m_table, columnList(*m_change.to, change.object.columns), targetOf(m_to, change.object)}));
    }

    void write(const Dropped<schema::ForeignKey> &change)
    {
        add(Kind::Drop, change.object.id,
            text("diff", "Drop foreign key from %1 (%2) to %3",
                 {m_table, columnList(*m_change.from, change.object.columns), targetOf(m_from, change.object)}));
    }

    void write(const Altered<schema::ForeignKey> &change)
    {
        writeRename(change.to.id, change.facets, change.from.name, change.to.name);
        writeComment(change.to.id, change.facets, change.to.name);
        if (change.facets & Facet::Definition) {
            alter(change.to.id, QT_TRANSLATE_NOOP("diff", "Change foreign key from %1 (%2) to %3"),
                  {m_table, columnList(*m_change.to, change.to.columns), targetOf(m_to, change.to)});
        }
    }

    void write(const Added<schema::CheckConstraint> &change)
    {
        add(Kind::Add, change.object.id, text("diff", "Add check (%2) to %1", {m_table, change.object.expression}));
    }

    void write(const Dropped<schema::CheckConstraint> &change)
    {
        add(Kind::Drop, change.object.id, text("diff", "Drop check (%2) of %1", {m_table, change.object.expression}));
    }

    void write(const Altered<schema::CheckConstraint> &change)
    {
        writeRename(change.to.id, change.facets, change.from.name, change.to.name);
        writeComment(change.to.id, change.facets, change.to.name);
        if (change.facets & Facet::Definition) {
            alter(change.to.id, QT_TRANSLATE_NOOP("diff", "Change check of %1 from (%2) to (%3)"),
                  {m_table, change.from.expression, change.to.expression});
        }
    }

    void write(const Added<schema::Index> &change)
    {
        add(Kind::Add, change.object.id,
            change.object.unique ? text("diff", "Add unique index %2 on %1", {m_table, change.object.name})
                                 : text("diff", "Add index %2 on %1", {m_table, change.object.name}));
    }

    void write(const Dropped<schema::Index> &change)
    {
        add(Kind::Drop, change.object.id, text("diff", "Drop index %2 on %1", {m_table, change.object.name}));
    }

    void write(const Altered<schema::Index> &change)
    {
        const schema::Index &to = change.to;
        if (change.facets & Facet::Name) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Rename index %2 on %1 to %3"),
                  {m_table, change.from.name, to.name});
        }
        if (change.facets & Facet::Definition)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change index %2 on %1"), {m_table, to.name});
        if (change.facets & Facet::Comment)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the comment of index %2 on %1"), {m_table, to.name});
        writeOptions(to.id, change.facets, to.name);
    }

    void write(const Added<schema::ExclusionConstraint> &change)
    {
        add(Kind::Add, change.object.id,
            text("diff", "Add exclusion constraint %2 to %1", {m_table, change.object.name}));
    }

    void write(const Dropped<schema::ExclusionConstraint> &change)
    {
        add(Kind::Drop, change.object.id,
            text("diff", "Drop exclusion constraint %2 of %1", {m_table, change.object.name}));
    }

    void write(const Altered<schema::ExclusionConstraint> &change)
    {
        writeRename(change.to.id, change.facets, change.from.name, change.to.name);
        if (change.facets & Facet::Definition) {
            alter(change.to.id, QT_TRANSLATE_NOOP("diff", "Change exclusion constraint %2 of %1"),
                  {m_table, change.to.name});
        }
        writeComment(change.to.id, change.facets, change.to.name);
    }

    void writeComment(ObjectId part, Facets facets, const QString &name)
    {
        if (facets & Facet::Comment)
            alter(part, QT_TRANSLATE_NOOP("diff", "Change the comment of constraint %2 of %1"), {m_table, name});
    }

    void writeOptions(ObjectId part, Facets facets, const QString &name)
    {
        if (facets & Facet::Options)
            alter(part, QT_TRANSLATE_NOOP("diff", "Change the storage settings of index %2 on %1"), {m_table, name});
    }

    void writeRename(ObjectId part, Facets facets, const QString &from, const QString &to)
    {
        if (!(facets & Facet::Name))
            return;
        if (from.isEmpty())
            alter(part, QT_TRANSLATE_NOOP("diff", "Name a constraint of %1 %2"), {m_table, to});
        else if (to.isEmpty())
            alter(part, QT_TRANSLATE_NOOP("diff", "Remove the name %2 of a constraint of %1"), {m_table, from});
        else
            alter(part, QT_TRANSLATE_NOOP("diff", "Rename constraint %2 of %1 to %3"), {m_table, from, to});
    }

    const AlteredTable &m_change;
    const Schema &m_from;
    const Schema &m_to;
    QString m_table;
    QList<Description> *m_lines;
};

/// The four texts of a kind of object that is carried as its definition.
struct Wording
{
    const char *add;
    const char *drop;
    const char *rename;
    const char *change;
};

template<typename T>
Wording wordingOf();

template<>
Wording wordingOf<schema::Namespace>()
{
    return {QT_TRANSLATE_NOOP("diff", "Create schema %1"), QT_TRANSLATE_NOOP("diff", "Drop schema %1"),
            QT_TRANSLATE_NOOP("diff", "Rename schema %1 to %2"), QT_TRANSLATE_NOOP("diff", "Change schema %1")};
}

template<>
Wording wordingOf<schema::View>()
{
    return {QT_TRANSLATE_NOOP("diff", "Create view %1"), QT_TRANSLATE_NOOP("diff", "Drop view %1"),
            QT_TRANSLATE_NOOP("diff", "Rename view %1 to %2"), QT_TRANSLATE_NOOP("diff", "Change view %1")};
}

template<>
Wording wordingOf<schema::Trigger>()
{
    return {QT_TRANSLATE_NOOP("diff", "Create trigger %1"), QT_TRANSLATE_NOOP("diff", "Drop trigger %1"),
            QT_TRANSLATE_NOOP("diff", "Rename trigger %1 to %2"), QT_TRANSLATE_NOOP("diff", "Change trigger %1")};
}

template<>
Wording wordingOf<schema::OtherObject>()
{
    return {QT_TRANSLATE_NOOP("diff", "Create %1"), QT_TRANSLATE_NOOP("diff", "Drop %1"),
            QT_TRANSLATE_NOOP("diff", "Rename %1 to %2"), QT_TRANSLATE_NOOP("diff", "Change %1")};
}

/// Of an object that says who owns another or may do what with it; `object` is the newer one.
Wording accessWording(const schema::OtherObject &object)
{
    if (object.kind == QLatin1StringView("owner")) {
        return {QT_TRANSLATE_NOOP("diff", "Set the owner of %1"), QT_TRANSLATE_NOOP("diff", "Forget the owner of %1"),
                QT_TRANSLATE_NOOP("diff", "Name the owner of %1 as that of %2"),
                QT_TRANSLATE_NOOP("diff", "Change the owner of %1")};
    }
    if (object.kind == QLatin1StringView("default privileges")) {
        return {QT_TRANSLATE_NOOP("diff", "Set default privileges on %1"),
                QT_TRANSLATE_NOOP("diff", "Take back default privileges on %1"),
                QT_TRANSLATE_NOOP("diff", "Name default privileges on %1 as those on %2"),
                QT_TRANSLATE_NOOP("diff", "Change default privileges on %1")};
    }
    const bool revokes = object.definition.startsWith(QLatin1StringView("REVOKE"));
    const bool grants = object.definition.contains(QLatin1StringView("GRANT"));
    const char *const grant = QT_TRANSLATE_NOOP("diff", "Grant privileges on %1");
    const char *const revoke = QT_TRANSLATE_NOOP("diff", "Revoke privileges on %1");
    const char *const change = QT_TRANSLATE_NOOP("diff", "Grant and revoke privileges on %1");
    return {revokes && grants ? change : revokes ? revoke : grant, revokes && grants ? change : revokes ? grant : revoke,
            QT_TRANSLATE_NOOP("diff", "Name privileges on %1 as those on %2"), change};
}

template<>
Wording wordingOf<schema::EnumType>()
{
    return {QT_TRANSLATE_NOOP("diff", "Create enum type %1"), QT_TRANSLATE_NOOP("diff", "Drop enum type %1"),
            QT_TRANSLATE_NOOP("diff", "Rename enum type %1 to %2"), QT_TRANSLATE_NOOP("diff", "Change enum type %1")};
}

template<>
Wording wordingOf<schema::Sequence>()
{
    return {QT_TRANSLATE_NOOP("diff", "Create sequence %1"), QT_TRANSLATE_NOOP("diff", "Drop sequence %1"),
            QT_TRANSLATE_NOOP("diff", "Rename sequence %1 to %2"), QT_TRANSLATE_NOOP("diff", "Change sequence %1")};
}

template<typename T>
QString displayed(const Schema &schema, const T &object)
{
    QString name = object.name;
    bool hasKind = true;
    if constexpr (std::is_same_v<T, schema::OtherObject>) {
        // "ON orders", "OF orders": the wording says the rest.
        hasKind = !schema::isAboutAccess(object);
        if (!hasKind)
            name.remove(0, 3);
    }
    if constexpr (requires { object.namespaceId; }) {
        const schema::Namespace *space = schema.findNamespace(object.namespaceId);
        if (space && schema.namespaces.size() > 1)
            name.prepend(space->name + QLatin1Char('.'));
    }
    if constexpr (std::is_same_v<T, schema::OtherObject>) {
        if (hasKind)
            name.prepend(object.kind + QLatin1Char(' '));
    }
    return name;
}

template<typename T>
const T &valueOf(const T &object)
{
    return object;
}

template<typename T>
const T &valueOf(const Box<T> &object)
{
    return *object;
}

template<typename Object>
using ValueOf = std::remove_cvref_t<decltype(valueOf(std::declval<const Object &>()))>;

class Lines
{
public:
    Lines(const Schema &from, const Schema &to)
        : m_from(from)
        , m_to(to)
    {
    }

    /// A partition that comes or goes with its parent has no line of its own.
    void write(const Added<Box<Table>> &change)
    {
        const Table &table = *change.object;
        if (table.isPartition() && !m_from.table(table.partitionOf) && m_to.table(table.partitionOf))
            return;
        const QString name = displayName(m_to, table);
        const qsizetype partitions = m_to.partitionsOf(table.id).size();
        m_lines.append({Kind::Add,
                        partitions == 0 ? text("diff", "Create table %1", {name})
                        : partitions == 1
                            ? text("diff", "Create table %1 with its partition", {name})
                            : text("diff", "Create table %1 with %2 partitions", {name, QString::number(partitions)}),
                        table.id,
                        {},
                        false});
    }

    void write(const Dropped<Box<Table>> &change)
    {
        const Table &table = *change.object;
        if (table.isPartition() && !m_to.table(table.partitionOf) && m_from.table(table.partitionOf))
            return;
        const QString name = displayName(m_from, table);
        const qsizetype partitions = m_from.partitionsOf(table.id).size();
        m_lines.append({Kind::Drop,
                        partitions == 0 ? text("diff", "Drop table %1", {name})
                        : partitions == 1
                            ? text("diff", "Drop table %1 with its partition", {name})
                            : text("diff", "Drop table %1 with its %2 partitions", {name, QString::number(partitions)}),
                        table.id,
                        {},
                        true});
    }

    void write(const AlteredTable &change) { TableLines(change, m_from, m_to, &m_lines).write(); }

    template<typename T>
    void write(const Added<T> &change)
    {
        const auto &object = valueOf(change.object);
        append(Kind::Add, wording(object).add, {displayed(m_to, object)}, object.id);
    }

    template<typename T>
    void write(const Dropped<T> &change)
    {
        const auto &object = valueOf(change.object);
        append(Kind::Drop, wording(object).drop, {displayed(m_from, object)}, object.id);
        // The rows of a virtual table are its own; what else is carried as text has none.
        if constexpr (std::is_same_v<ValueOf<T>, schema::OtherObject>)
            m_lines.last().losesData = object.kind.endsWith(QLatin1StringView("table"));
    }

    template<typename T>
    void write(Altered<T> change)
    {
        const auto &from = valueOf(change.from);
        const auto &to = valueOf(change.to);
        constexpr Facets naming = Facets(Facet::Name) | Facet::Namespace;
        if (change.facets & naming) {
            append(Kind::Alter, wording(to).rename, {displayed(m_from, from), displayed(m_to, to)}, to.id);
        }
        if constexpr (std::is_same_v<ValueOf<T>, schema::EnumType>) {
            if (change.facets & Facet::Definition)
                writeValues(from, to);
            change.facets &= ~Facets(Facet::Definition);
        }
        if (change.facets & ~naming)
            append(Kind::Alter, wording(to).change, {displayed(m_to, to)}, to.id);
    }

    void writeValues(const schema::EnumType &from, const schema::EnumType &to)
    {
        const QString name = displayed(m_to, to);
        QStringList kept = to.values;
        kept.removeIf([&](const QString &value) { return !from.values.contains(value); });
        QStringList stayed = from.values;
        stayed.removeIf([&](const QString &value) { return !to.values.contains(value); });
        for (const QString &value : to.values) {
            if (!from.values.contains(value))
                append(Kind::Alter, QT_TRANSLATE_NOOP("diff", "Add value %2 to enum type %1"), {name, value}, to.id);
        }
        for (const QString &value : from.values) {
            if (!to.values.contains(value))
                append(Kind::Drop, QT_TRANSLATE_NOOP("diff", "Drop value %2 of enum type %1"), {name, value}, to.id);
        }
        if (kept != stayed)
            append(Kind::Alter, QT_TRANSLATE_NOOP("diff", "Reorder the values of enum type %1"), {name}, to.id);
    }

    QList<Description> take() { return std::move(m_lines); }

private:
    template<typename T>
    static Wording wording(const T &object)
    {
        if constexpr (std::is_same_v<T, schema::OtherObject>) {
            if (schema::isAboutAccess(object))
                return accessWording(object);
        }
        return wordingOf<T>();
    }

    void append(Kind kind, const char *source, QStringList arguments, ObjectId object)
    {
        m_lines.append({kind, text("diff", source, std::move(arguments)), object, {}, false});
    }

    const Schema &m_from;
    const Schema &m_to;
    QList<Description> m_lines;
};

} // namespace

QList<Description> describe(const Changes &changes, const Schema &from, const Schema &to)
{
    Lines lines(from, to);
    for (const Change &change : changes)
        std::visit([&](const auto &inner) { lines.write(inner); }, change);
    return lines.take();
}

} // namespace relvar::diff
