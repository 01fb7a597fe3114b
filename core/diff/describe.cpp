// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "diff/describetable.h"
#include "diff/valueof.h"

namespace relvar::diff {

using schema::Schema;
using schema::Table;

namespace {

using Kind = Description::Kind;

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
    return {revokes && grants ? change
            : revokes         ? revoke
                              : grant,
            revokes && grants ? change
            : revokes         ? grant
                              : revoke,
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

    void write(const AlteredTable &change) { describeTable(change, m_from, m_to, &m_lines); }

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
