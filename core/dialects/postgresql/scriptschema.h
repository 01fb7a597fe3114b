// SPDX-License-Identifier: GPL-3.0-or-later
// The schema that a script makes, while it is being read: what is there by which name, what the next unnamed object
// will be called, what was not understood. Knows no statements.
#pragma once

#include "dialect/dialect.h"
#include "dialects/postgresql/accesscontrol.h"
#include "dialects/postgresql/scriptstatement.h"

#include <QHash>
#include <QSet>

#include <map>
#include <tuple>

namespace relvar::postgresql {

/// schema.name. An empty schema: to be looked for along the search path.
struct QualifiedName
{
    QString space;
    QString name;

    friend bool operator==(const QualifiedName &, const QualifiedName &) = default;
    friend size_t qHash(const QualifiedName &name, size_t seed = 0) { return qHashMulti(seed, name.space, name.name); }
};

class ScriptSchema
{
public:
    struct Relation
    {
        enum class Kind { Table, View, ForeignTable, Sequence, IdentitySequence, Index, ViewIndex, Composite };

        Kind kind = Kind::Table;
        ObjectId id;
        /// Of an index or the sequence of an identity column: where it belongs.
        ObjectId table;
    };

    struct ViewDraft
    {
        schema::View view;
        QMap<QString, QString> options;
        QString accessMethod;
        QString tablespace;
        QString query;
        /// "LOCAL", "CASCADED"
        QString check;
        bool isPopulated = true;
        bool wasRefreshed = false;
        QStringList columns;
        /// Written behind the name instead of in the query.
        bool hasAliases = false;
        QMap<QString, QString> defaults;
        QMap<QString, QString> comments;
    };

    struct TriggerDraft
    {
        schema::Trigger trigger;
        /// "DISABLE", "ENABLE ALWAYS", "ENABLE REPLICA"; empty: as it is made.
        QString state;
        QString comment;
    };

    /// An object that is carried as text, in pieces as long as it may still change.
    struct TextDraft
    {
        struct Element
        {
            QString name;
            QString text;
            QString type;
            QString collation;
            QString comment;
            bool isValid = true;
        };

        schema::OtherObject object;
        /// "FUNCTION" and what follows the name after DROP and COMMENT ON: arguments, " ON table".
        QString words;
        QString targetEnd;
        /// The name alone, without arguments or table.
        QString name;
        /// The statement up to the name, and from there on; all of it when it cannot be parted so.
        QString before;
        bool isWhole = false;
        QString after;
        /// Columns of composite types and foreign tables.
        QList<Element> columns;
        /// Constraints of domains and foreign tables by name; tables of publications.
        QMap<QString, Element> constraints;
        QString defaultText;
        bool isNotNull = false;
        /// SERVER … of a foreign table, WITH (…) of a publication.
        QString tail;
        /// Statements that follow, in the order of their keys; %1 stands for the name.
        QMap<QString, QString> afterwards;
        QString comment;
    };

    /// Who owns an object and what was granted on it and its columns.
    struct Rights
    {
        QString owner;
        /// By column; the empty name is the object itself. Only where something was granted or revoked.
        QMap<QString, AccessList> lists;
    };

    /// What new objects of a kind will be granted.
    struct DefaultRights
    {
        QString role;
        QString space;
        /// "TABLES"
        QString kind;

        friend bool operator<(const DefaultRights &left, const DefaultRights &right)
        {
            return std::tie(left.role, left.space, left.kind) < std::tie(right.role, right.space, right.kind);
        }
    };

    explicit ScriptSchema(bool isQualified);

    // Names
    [[nodiscard]] bool isQualified() const { return m_isQualified; }
    void setSearchPath(const QStringList &spaces) { m_searchPath = spaces; }
    /// False for a schema that is never part of a read schema.
    [[nodiscard]] static bool isUserSpace(const QString &name);
    [[nodiscard]] QString creationSpace() const;
    [[nodiscard]] ObjectId space(const QString &name) const;
    [[nodiscard]] QString spaceName(ObjectId id) const;
    /// Of a RangeVar, a list of names.
    [[nodiscard]] static QualifiedName nameOf(const TreeNode &rangeVar);
    [[nodiscard]] static QualifiedName nameOf(const QStringList &names);
    /// The name with the schema where it will be made.
    [[nodiscard]] QualifiedName placed(QualifiedName name) const;
    /// Quoted, with its schema where the server would print it.
    [[nodiscard]] QString sql(const QualifiedName &name) const;
    /// As format_type prints it, from the tree and the text of the script.
    [[nodiscard]] QString typeText(const TreeNode &typeName, const QString &written);
    /// The text of a type inside a list: argument, option.
    [[nodiscard]] QString typeText(const TreeNode &typeName, const ScriptStatement &statement);
    [[nodiscard]] ObjectId typeNamed(const QStringList &names) const;
    /// The name of a collation or an operator class as the server would print it.
    [[nodiscard]] QString visibleName(const QStringList &names) const;
    /// What the server would call an unnamed relation or constraint: parts cut to 63 bytes, numbered when taken.
    [[nodiscard]] QString chooseName(const QString &space, const QString &first, const QString &second,
                                     const QString &label, bool isRelation) const;

    // What is there
    /// Anything but schema public.
    [[nodiscard]] bool hasObjects() const
    {
        return namespaces.size() > 1 || !m_relations.isEmpty() || !texts.empty() || !enums.empty();
    }
    [[nodiscard]] const Relation *relation(const QualifiedName &name) const;
    [[nodiscard]] const Relation *relation(const TreeNode &rangeVar) const { return relation(nameOf(rangeVar)); }
    [[nodiscard]] schema::Table *table(const TreeNode &rangeVar);
    [[nodiscard]] schema::Table *table(const QualifiedName &name);
    [[nodiscard]] TextDraft *text(const QString &kind, const QualifiedName &name, const QString &arguments = {});
    [[nodiscard]] QList<ObjectId> routines(const QualifiedName &name) const;
    void addRelation(const QualifiedName &name, const Relation &relation);
    void renameRelation(const QualifiedName &from, const QualifiedName &to);
    void removeRelation(const QualifiedName &name);
    void addType(const QualifiedName &name, ObjectId id) { m_types.insert(name, id); }
    void removeType(const QualifiedName &name) { m_types.remove(name); }
    void addConstraintName(const QString &space, const QString &name) { m_constraintNames.insert({space, name}); }
    /// Takes the place of one of the same kind and name.
    TextDraft &addText(TextDraft draft);
    void removeText(ObjectId id);
    /// Everything that goes with a table, view …
    void removeOwned(ObjectId owner);
    [[nodiscard]] QualifiedName nameOf(ObjectId relation) const;
    /// What stands after DROP and COMMENT ON.
    [[nodiscard]] QString targetOf(const TextDraft &draft) const;
    [[nodiscard]] QString sqlName(const TextDraft &draft) const;

    void report(int line, const QString &what, const QString &why);

    /// Ids of objects that the expressions and names below the node use.
    [[nodiscard]] QList<schema::Dependency> dependencies(const TreeNode &node) const;

    /// What was read up to now. `isDump`: WITH NO DATA of a materialised view means nothing in it.
    [[nodiscard]] dialect::Snapshot snapshot(bool isDump) const;

    QList<schema::Namespace> namespaces;
    std::map<ObjectId, schema::Table> tables;
    std::map<ObjectId, ViewDraft> views;
    std::map<ObjectId, TriggerDraft> triggers;
    std::map<ObjectId, TextDraft> texts;
    std::map<ObjectId, schema::EnumType> enums;
    std::map<ObjectId, schema::Sequence> sequences;
    std::map<ObjectId, Rights> rights;
    std::map<DefaultRights, AccessList> defaultRights;
    /// Of the server that the script says it comes from: 17. 0: not said.
    int majorVersion = 0;
    QList<dialect::NotHandled> notHandled;
    bool hasRows = false;

private:
    void addDependencies(const TreeNode &node, QList<schema::Dependency> &found) const;
    /// Owners and privileges, of the objects that are there.
    void addRights(schema::Schema &made, bool isDump) const;
    void addColumns(const TreeNode &node, QList<schema::Dependency> &found) const;

    bool m_isQualified;
    QStringList m_searchPath{QStringLiteral("public")};
    QHash<QualifiedName, Relation> m_relations;
    QHash<ObjectId, QualifiedName> m_relationNames;
    QHash<QualifiedName, ObjectId> m_types;
    QMultiHash<QualifiedName, ObjectId> m_routines;
    QHash<QString, ObjectId> m_textKeys;
    QSet<QualifiedName> m_constraintNames;
    QHash<QString, QString> m_typeTexts;
};

} // namespace relvar::postgresql
