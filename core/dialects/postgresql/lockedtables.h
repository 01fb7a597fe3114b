// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a schema while a list of statements changes them, as far as locks depend on it: who inherits from whom,
// what points where, what is proved about the rows. No whole schema, and nothing of it is ever written.
#pragma once

#include "dialects/postgresql/names.h"

#include <QHash>
#include <QJsonObject>
#include <QMultiHash>
#include <QSet>

#include <map>
#include <optional>

namespace relvar::postgresql {

/// What is needed of a column; its type is read when it is asked for.
struct LockedColumn
{
    QString name;
    QString typeText;
    /// Of a column that a statement has added or changed.
    QJsonObject typeTree;
    bool isNotNull = false;

    /// canonicalTree() of the type; empty when it is not understood.
    [[nodiscard]] QJsonObject type() const;
};

struct LockedCheck
{
    QString name;
    QString text;
    QJsonObject tree;
    bool isValid = true;

    [[nodiscard]] QJsonObject expression() const;
};

struct LockedForeignKey
{
    QString name;
    QStringList columns;
    ObjectId referenced;
    QStringList referencedColumns;
    schema::ReferentialAction onDelete = schema::ReferentialAction::NoAction;
    schema::ReferentialAction onUpdate = schema::ReferentialAction::NoAction;
};

/// An index, that of a key too.
struct LockedIndex
{
    QString name;
    QStringList columns;
    /// Expressions and the predicate.
    QStringList texts;
    bool isKey = false;
};

struct LockedTable
{
    enum class Kind { Table, View, MaterializedView };

    ObjectId id;
    Kind kind = Kind::Table;
    QString space;
    QString name;
    /// One of the statements has made it: nobody else can see it.
    bool isNew = false;
    bool isPartitioned = false;
    QList<LockedColumn> columns;
    QList<LockedCheck> checks;
    QList<LockedForeignKey> foreignKeys;
    QList<LockedIndex> indexes;
    /// Of a view: what it reads.
    QList<ObjectId> reads;

    [[nodiscard]] LockedColumn *column(const QString &columnName);
};

class LockedTables
{
public:
    /// `schema` must outlive it.
    explicit LockedTables(const schema::Schema &schema);

    /// The relation that SQL means by the name; an empty space: along the search path. One that is not known is made
    /// up, as a table without anything.
    LockedTable &find(const QString &space, const QString &name);
    /// Of a RangeVar.
    LockedTable &find(const QJsonObject &rangeVar);
    /// Of a list of names as DROP and COMMENT have it.
    LockedTable &find(const QStringList &names);
    [[nodiscard]] bool contains(const QString &space, const QString &name) const;
    LockedTable &at(ObjectId id);
    /// One that the statements make.
    LockedTable &add(const QJsonObject &rangeVar);
    void remove(ObjectId id);
    void rename(LockedTable &table, const QString &space, const QString &name);

    void setParent(ObjectId child, ObjectId parent) { m_children.insert(parent, child); }
    void removeParent(ObjectId child, ObjectId parent) { m_children.remove(parent, child); }
    /// Partitions and tables that inherit, all the way down.
    [[nodiscard]] QList<ObjectId> below(ObjectId id) const;
    [[nodiscard]] QList<ObjectId> parentsOf(ObjectId id) const;
    void addReference(ObjectId from, ObjectId to) { m_referencing.insert(to, from); }
    /// Tables with foreign keys to the table.
    [[nodiscard]] QList<ObjectId> referencing(ObjectId id) const;
    /// Views that read the table, or that column of it, and those on top of them.
    [[nodiscard]] QList<ObjectId> viewsOn(ObjectId id, const QString &column = {}) const;
    /// Null when there is no such index.
    [[nodiscard]] ObjectId ownerOfIndex(const QString &space, const QString &index);
    [[nodiscard]] QList<ObjectId> inSpace(const QString &space) const;
    /// Tables with a column of that type, a domain or an enum.
    [[nodiscard]] QList<ObjectId> withType(const QString &type);

    struct Domain
    {
        QJsonObject base;
        /// It has a CHECK or NOT NULL.
        bool isConstrained = false;
    };
    /// The domain that a type's names mean, none for other types.
    [[nodiscard]] std::optional<Domain> domain(const QStringList &names) const;
    void setDomain(const QString &name, const Domain &domain) { m_domains.insert(name, domain); }
    /// A function or procedure of the schema, which may lock what it likes.
    [[nodiscard]] bool isUserRoutine(const QString &name) const;

    void setSearchPath(const QStringList &spaces) { m_searchPath = spaces; }
    /// As SQL names it, quoted.
    [[nodiscard]] QString sqlName(const LockedTable &table) const;

private:
    using Key = std::pair<QString, QString>;
    LockedTable &load(const Key &key);
    [[nodiscard]] QString spaceName(ObjectId id) const;
    [[nodiscard]] const schema::OtherObject *other(const QString &kind, const QString &name) const;

    const schema::Schema &m_schema;
    bool m_isQualified;
    QStringList m_searchPath = {QStringLiteral("public")};
    QHash<Key, ObjectId> m_byName;
    QHash<ObjectId, const schema::Table *> m_tables;
    QHash<ObjectId, const schema::View *> m_views;
    std::map<ObjectId, LockedTable> m_loaded;
    QMultiHash<ObjectId, ObjectId> m_children;
    QMultiHash<ObjectId, ObjectId> m_referencing;
    QHash<QString, Domain> m_domains;
};

/// The names in a list of {"String": …}.
[[nodiscard]] QStringList namesIn(const QJsonValue &list);

} // namespace relvar::postgresql
