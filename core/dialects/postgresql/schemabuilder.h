// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the answers of the catalog queries in memory, by oid, to a snapshot. Asks the server nothing.
#pragma once

#include "database/connection.h"
#include "dialect/dialect.h"
#include "dialects/postgresql/catalogqueries.h"
#include "dialects/postgresql/catalogrow.h"

#include <QHash>
#include <QSet>

namespace relvar::postgresql {

/// The oids of the system catalogs, which no version changes: src/include/catalog/pg_class.h and its neighbours.
enum class Catalog : Oid {
    Type = 1247,
    Class = 1259,
    AttributeDefault = 2604,
    Constraint = 2606,
    Namespace = 2615,
    Trigger = 2620,
};

class SchemaBuilder
{
public:
    /// `answers` to catalogQueryArms(), in their order; must outlive the builder.
    explicit SchemaBuilder(const QList<database::ResultSet> &answers);

    [[nodiscard]] dialect::Snapshot build();

private:
    /// An object by its catalog and its oid.
    using Key = quint64;
    static Key key(Oid catalog, Oid oid) { return Key(catalog) << 32 | oid; }
    static Key key(Catalog catalog, Oid oid) { return key(static_cast<Oid>(catalog), oid); }

    struct TableDraft
    {
        schema::Table table;
        /// By their number minus one; null for those that were dropped.
        QList<ObjectId> columns;
        bool isLeftOut = false;
    };

    /// What constraints need of the indexes behind them.
    struct KeyIndex
    {
        QList<int> columns;
        qsizetype keyColumns = 0;
        bool nullsNotDistinct = false;
        QMap<QString, QString> options;
    };

    struct SequenceFacts
    {
        QString dataType;
        qint64 start = 1;
        qint64 increment = 1;
        qint64 minimum = 1;
        qint64 maximum = 1;
        qint64 cache = 1;
        bool cycle = false;
    };

    /// A sequence that belongs to a column.
    struct Belonging
    {
        Oid table = 0;
        int column = 0;
        bool isIdentity = false;
    };

    struct RelationFacts;

    [[nodiscard]] const QList<QVariantList> &rows(CatalogQuery query) const;

    // schemabuilder.cpp: what stands by itself
    /// Comments and the members of extensions.
    void collectComments();
    void addNamespaces();
    void addEnums();
    void addObjects(CatalogQuery query);
    void addTriggers();
    void addReports();

    // relations.cpp
    void addRelations();
    void addTable(const RelationFacts &facts);
    void addView(const RelationFacts &facts);
    void addColumns();
    void leaveHistoriesOut();
    void collectSequences();
    void addSequences();
    void addInheritance();

    // tableparts.cpp
    void addIndexes();
    struct IndexFacts;
    void addViewIndex(const schema::View &view, const IndexFacts &facts);
    void addConstraints();
    struct ConstraintFacts;
    void addKey(TableDraft &draft, const ConstraintFacts &facts) const;
    void nameNotNull(TableDraft *draft, const ConstraintFacts &facts);
    void addForeignKey(TableDraft &draft, const ConstraintFacts &facts);

    // rights.cpp
    struct RightsFacts;
    void addRights();
    void addDefaultPrivileges();
    void addOwner(const RightsFacts &facts);
    void addPrivileges(const RightsFacts &facts);

    // dependencies.cpp
    void addParts();
    void addDependencies();

    [[nodiscard]] QString comment(Catalog catalog, Oid oid, int column = 0) const;
    /// As it stands in SQL: quoted, with its schema when that has to be.
    [[nodiscard]] QString qualified(ObjectId space, const QString &name) const;
    /// The draft of a table that is part of the schema; null otherwise.
    [[nodiscard]] TableDraft *draft(Oid table);
    [[nodiscard]] static ObjectId columnOf(const TableDraft &draft, int number);
    [[nodiscard]] static QList<ObjectId> columnsOf(const TableDraft &draft, const QList<int> &numbers);
    void report(const QString &kind, const QString &name, const QString &reason);

    const QList<database::ResultSet> &m_answers;
    /// Of the history tables that were left out.
    QSet<ObjectId> m_historySpaces;
    dialect::Snapshot m_snapshot;
    bool m_isQualified = false;

    QHash<QPair<Key, int>, QString> m_comments;
    /// What a row of pg_depend may name: objects of the schema, and what is a part of one. Members of extensions stand
    /// for their extension.
    QHash<Key, ObjectId> m_objects;
    QSet<Key> m_members;
    QHash<Oid, ObjectId> m_namespaces;

    QList<TableDraft> m_tables;
    QHash<Oid, qsizetype> m_tableByOid;
    QList<schema::View> m_views;
    QList<schema::Trigger> m_triggers;
    QList<schema::OtherObject> m_others;
    /// Relations that triggers, rules and policies can be on: tables, views, foreign tables.
    QHash<Oid, ObjectId> m_owners;
    QHash<Oid, ObjectId> m_foreignTables;
    /// As they stand in SQL.
    QHash<ObjectId, QString> m_ownerNames;
    /// "FUNCTION public.total(integer)": as DROP, COMMENT ON and ALTER name what is carried as text.
    QHash<Key, QString> m_targets;
    /// Where the view is in m_views.
    QHash<Oid, qsizetype> m_materializedViews;

    struct SequenceRelation
    {
        Oid oid = 0;
        QString name;
        ObjectId space;
        bool isUnlogged = false;
    };
    QList<SequenceRelation> m_sequenceRelations;
    QHash<Oid, SequenceFacts> m_sequences;
    QHash<Oid, Belonging> m_belongings;
    QHash<Oid, KeyIndex> m_keyIndexes;
    /// Relations (indexes too) that inherit from another one.
    QSet<Oid> m_children;
};

} // namespace relvar::postgresql
