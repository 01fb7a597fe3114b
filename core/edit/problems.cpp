// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/problems.h"

#include "edit/edits.h"
#include "edit/naming.h"
#include "edit/sequence.h"
#include "schema/expression.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

using Kind = Problem::Kind;
using Severity = Problem::Severity;
using schema::ForeignKey;
using schema::KeyPart;
using schema::Table;

/// Reserved in standard SQL and refused as a bare name by at least PostgreSQL
/// (https://www.postgresql.org/docs/current/sql-keywords-appendix.html).
bool isReserved(const QString &name)
{
    static const QStringList list
        = QStringLiteral("all and any array as asc both case cast check collate column constraint create "
                         "current_date current_time current_timestamp current_user default deferrable desc distinct "
                         "do else end except false fetch for foreign from grant group having in initially intersect "
                         "into lateral leading limit not null offset on only or order primary references returning "
                         "select session_user some table then to trailing true union unique user using when where "
                         "window with")
              .split(u' ');
    static const QSet<QString> words(list.cbegin(), list.cend());
    return words.contains(name.toLower());
}

QList<ObjectId> columnsOf(const QList<KeyPart> &parts)
{
    QList<ObjectId> ids;
    for (const KeyPart &part : parts)
        ids.append(part.column);
    return ids;
}

QString columnNames(const Table &table, const QList<ObjectId> &ids)
{
    QStringList names;
    for (ObjectId id : ids) {
        if (const schema::Column *column = table.column(id))
            names.append(column->name);
    }
    return names.join(u", "_s);
}

/// True when the first parts are these columns, in any order: then the index or key finds rows by them.
bool leadsWith(const QList<KeyPart> &parts, const QList<ObjectId> &columns)
{
    if (parts.size() < columns.size())
        return false;
    return std::all_of(parts.cbegin(), parts.cbegin() + columns.size(),
                       [&](const KeyPart &part) { return columns.contains(part.column); });
}

class Search
{
public:
    Search(const schema::Schema &schema, const ProblemRules &rules)
        : m_schema(schema)
        , m_rules(rules)
    {
        for (const Box<Table> &table : schema.tables)
            m_tables.insert(table->id, &*table);
    }

    QList<Problem> run()
    {
        for (const Box<Table> &table : m_schema.tables) {
            m_table = &*table;
            m_tableName = displayName(m_schema, *table);
            checkTable();
            // What a partition has from its parent is the parent's to put right.
            if (!table->isPartition())
                checkColumns();
            checkKeys();
            checkPartitionKey();
            checkIndexes();
            for (const ForeignKey &foreignKey : table->foreignKeys)
                checkForeignKey(foreignKey);
        }
        m_table = nullptr;
        checkEnums();
        checkViews();
        checkObjectNames();
        return std::move(m_problems);
    }

private:
    Problem &report(Kind kind, Severity severity, ObjectId part, Text text)
    {
        return reportOn(m_table->id, kind, severity, part, std::move(text));
    }

    Problem &reportOn(ObjectId object, Kind kind, Severity severity, ObjectId part, Text text)
    {
        m_problems.append(Problem{kind, severity, std::move(text), object, part, {}, {}});
        return m_problems.last();
    }

    void checkName(const QString &name, ObjectId part) { checkName(name, m_table->id, part); }

    void checkName(const QString &name, ObjectId object, ObjectId part)
    {
        if (m_rules.identifierMaxBytes > 0 && name.toUtf8().size() > m_rules.identifierMaxBytes) {
            reportOn(object, Kind::NameTooLong, Severity::Error, part,
                     text("edit", "The name %1 is longer than the %2 bytes that the database keeps: shorten it",
                          {name, QString::number(m_rules.identifierMaxBytes)}));
        }
        if (isReserved(name)) {
            reportOn(object, Kind::ReservedWord, Severity::Hint, part,
                     text("edit", "%1 is a word of SQL: as a name it must be quoted in every query", {name}));
        }
    }

    void checkTable()
    {
        if (m_table->name.trimmed().isEmpty()) {
            Problem &problem = report(Kind::EmptyName, Severity::Error, {}, text("edit", "A table has no name"));
            problem.fixLabel = text("edit", "Name it");
            problem.fix = renameTable(m_table->id, freeTableName(m_schema, u"table"_s));
        } else {
            checkName(m_table->name, {});
        }
        if (m_table->columns.isEmpty()) {
            Problem &problem
                = report(Kind::NoColumns, Severity::Error, {}, text("edit", "%1 has no columns", {m_tableName}));
            offerKeyColumn(problem);
            return;
        }
        if (!m_table->primaryKey && !m_table->isPartition()) {
            Problem &problem
                = report(Kind::NoKey, Severity::Warning, {},
                         text("edit", "%1 has no primary key: its rows cannot be told apart", {m_tableName}));
            offerKeyColumn(problem);
        }
    }

    void offerKeyColumn(Problem &problem)
    {
        if (!m_rules.keyColumn)
            return;
        const schema::Column column = m_rules.keyColumn(freeColumnName(*m_table, u"id"_s));
        problem.fixLabel = text("edit", "Add a key column");
        problem.fix = sequence({addColumn(m_table->id, column, 0), setPrimaryKey(m_table->id, {column.id})});
    }

    void checkColumns()
    {
        QSet<QString> names;
        for (const schema::Column &column : m_table->columns) {
            if (column.name.trimmed().isEmpty()) {
                Problem &problem = report(Kind::EmptyName, Severity::Error, column.id,
                                          text("edit", "A column of %1 has no name", {m_tableName}));
                problem.fixLabel = text("edit", "Name it");
                problem.fix = renameColumn(m_table->id, column.id, freeColumnName(*m_table, u"column"_s));
                continue;
            }
            checkName(column.name, column.id);
            const QString folded = column.name.toCaseFolded();
            if (names.contains(folded)) {
                report(Kind::DuplicateName, Severity::Error, column.id,
                       text("edit", "%1 has two columns called %2: rename one", {m_tableName, column.name}));
            }
            names.insert(folded);
        }
    }

    void checkKeys()
    {
        QSet<QString> names;
        const auto checkConstraintName = [&](const QString &name, ObjectId id) {
            if (name.isEmpty())
                return;
            checkName(name, id);
            const QString folded = name.toCaseFolded();
            if (names.contains(folded)) {
                report(Kind::DuplicateName, Severity::Error, id,
                       text("edit", "%1 has two constraints called %2: rename one", {m_tableName, name}));
            }
            names.insert(folded);
        };
        if (m_table->primaryKey) {
            checkConstraintName(m_table->primaryKey->name, m_table->primaryKey->id);
            if (m_table->primaryKey->parts.isEmpty()) {
                report(Kind::EmptyKey, Severity::Error, m_table->primaryKey->id,
                       text("edit", "The primary key of %1 has no columns", {m_tableName}));
            }
        }
        for (const schema::UniqueConstraint &unique : m_table->uniqueConstraints) {
            checkConstraintName(unique.name, unique.id);
            if (unique.parts.isEmpty())
                offerDrop(report(Kind::EmptyKey, Severity::Error, unique.id,
                                 text("edit", "The unique key %1 of %2 has no columns", {unique.name, m_tableName})));
        }
        for (const ForeignKey &foreignKey : m_table->foreignKeys)
            checkConstraintName(foreignKey.name, foreignKey.id);
        for (const schema::CheckConstraint &check : m_table->checks)
            checkConstraintName(check.name, check.id);
    }

    /// Keys of a partitioned table hold inside each partition alone, so they must contain what the rows are parted by.
    void checkPartitionKey()
    {
        if (m_table->partitionBy.isEmpty())
            return;
        const QString by = m_table->partitionBy.mid(m_table->partitionBy.indexOf(u'('));
        QStringList missing;
        const auto check = [&](const QList<KeyPart> &parts, ObjectId key, const QString &what) {
            missing.clear();
            for (const schema::Column &column : m_table->columns) {
                const bool isIn = std::any_of(parts.cbegin(), parts.cend(),
                                              [&](const KeyPart &part) { return part.column == column.id; });
                if (!isIn && schema::mentions(by, column.name))
                    missing.append(column.name);
            }
            if (!missing.isEmpty() && !parts.isEmpty()) {
                report(Kind::PartitionKey, Severity::Error, key,
                       text("edit", "%1 of %2 must contain %3, by which the rows are parted",
                            {what, m_tableName, missing.join(u", "_s)}));
            }
        };
        if (m_table->primaryKey)
            check(m_table->primaryKey->parts, m_table->primaryKey->id, text("edit", "The primary key").toString());
        for (const schema::UniqueConstraint &unique : m_table->uniqueConstraints)
            check(unique.parts, unique.id, text("edit", "The unique key %1", {unique.name}).toString());
    }

    void checkEnums()
    {
        for (const Box<schema::EnumType> &type : m_schema.enums) {
            checkName(type->name, type->id, {});
            if (type->values.isEmpty()) {
                reportOn(type->id, Kind::EmptyEnum, Severity::Warning, {},
                         text("edit", "The type %1 has no values: nothing can be stored in its columns", {type->name}));
            }
        }
        for (const Box<schema::Sequence> &sequence : m_schema.sequences)
            checkName(sequence->name, sequence->id, {});
    }

    /// Only where the database says what a view uses.
    void checkViews()
    {
        QSet<ObjectId> known;
        for (const Box<Table> &table : m_schema.tables)
            known.insert(table->id);
        const auto addAll = [&](const auto &list) {
            for (const auto &object : list)
                known.insert(object->id);
        };
        addAll(m_schema.views);
        addAll(m_schema.enums);
        addAll(m_schema.sequences);
        addAll(m_schema.otherObjects);
        for (const Box<schema::View> &view : m_schema.views) {
            const bool isBroken
                = std::any_of(view->dependsOn.cbegin(), view->dependsOn.cend(),
                              [&](const schema::Dependency &dependency) {
                                  const Table *table = m_tables.value(dependency.object);
                                  return !known.contains(dependency.object)
                                         || (table && !dependency.column.isNull() && !table->column(dependency.column));
                              });
            if (!isBroken)
                continue;
            Problem &problem
                = reportOn(view->id, Kind::BrokenView, Severity::Error, {},
                           text("edit", "The view %1 uses a table or column that the draft drops", {view->name}));
            problem.fixLabel = text("edit", "Drop the view");
            problem.fix = dropView(view->id);
        }
    }

    void offerDrop(Problem &problem)
    {
        problem.fixLabel = text("edit", "Drop it");
        problem.fix = dropPart(problem.object, problem.part);
    }

    void checkIndexes()
    {
        for (qsizetype i = 0; i < m_table->indexes.size(); ++i) {
            const schema::Index &index = m_table->indexes.at(i);
            checkName(index.name, index.id);
            if (index.parts.isEmpty()) {
                offerDrop(report(Kind::EmptyKey, Severity::Error, index.id,
                                 text("edit", "The index %1 of %2 has no columns", {index.name, m_tableName})));
                continue;
            }
            if (!index.predicate.isEmpty() || !index.included.isEmpty())
                continue;
            const QString twin = nameOfTwin(i);
            if (!twin.isEmpty()) {
                offerDrop(
                    report(Kind::DuplicateIndex, Severity::Warning, index.id,
                           text("edit", "The index %1 of %2 does what %3 does already: it only costs time and room",
                                {index.name, m_tableName, twin})));
            }
        }
    }

    /// The key or the earlier index that makes the index superfluous; empty: none.
    [[nodiscard]] QString nameOfTwin(qsizetype position) const
    {
        const schema::Index &index = m_table->indexes.at(position);
        const auto sameParts = [&](const QList<KeyPart> &parts) {
            return std::equal(parts.cbegin(), parts.cend(), index.parts.cbegin(), index.parts.cend(),
                              [](const KeyPart &left, const KeyPart &right) {
                                  return left == right && !left.column.isNull();
                              });
        };
        if (index.method.isEmpty()) {
            if (m_table->primaryKey && sameParts(m_table->primaryKey->parts))
                return u"PRIMARY KEY (%1)"_s.arg(columnNames(*m_table, columnsOf(index.parts)));
            for (const schema::UniqueConstraint &unique : m_table->uniqueConstraints) {
                if (sameParts(unique.parts))
                    return unique.name.isEmpty() ? u"UNIQUE (%1)"_s.arg(columnNames(*m_table, columnsOf(index.parts)))
                                                 : unique.name;
            }
        }
        for (qsizetype i = 0; i < m_table->indexes.size(); ++i) {
            const schema::Index &other = m_table->indexes.at(i);
            if (i == position || !other.predicate.isEmpty() || other.method != index.method)
                continue;
            // Of two equal ones the later is superfluous; a plain one beside a unique one always is.
            const bool covers = other.unique == index.unique ? i < position : other.unique;
            if (covers && sameParts(other.parts))
                return other.name;
        }
        return {};
    }

    void checkForeignKey(const ForeignKey &foreignKey)
    {
        const QString from = u"%1 (%2)"_s.arg(m_tableName, columnNames(*m_table, foreignKey.columns));
        const Table *parent = m_tables.value(foreignKey.referencedTable);
        if (!parent) {
            offerDrop(report(Kind::UnknownTable, Severity::Error, foreignKey.id,
                             text("edit", "The relation of %1 points at %2, a table that does not exist",
                                  {from, foreignKey.missingTable})));
            return;
        }
        checkForeignKeyTypes(foreignKey, *parent, from);
        checkForeignKeyTarget(foreignKey, *parent, from);
        checkForeignKeyIndex(foreignKey, from);
    }

    void checkForeignKeyTypes(const ForeignKey &foreignKey, const Table &parent, const QString &from)
    {
        QList<Edit> repairs;
        QStringList pairs;
        for (qsizetype i = 0; i < std::min(foreignKey.columns.size(), foreignKey.referencedColumns.size()); ++i) {
            const schema::Column *child = m_table->column(foreignKey.columns.at(i));
            const schema::Column *target = parent.column(foreignKey.referencedColumns.at(i));
            if (!child || !target || sameType(child->type, target->type))
                continue;
            pairs.append(u"%1 %2, %3 %4"_s.arg(child->name, child->type.text, target->name, target->type.text));
            schema::Column repaired = *child;
            repaired.type = target->type;
            repairs.append(changeColumn(m_table->id, repaired));
        }
        if (repairs.isEmpty())
            return;
        Problem &problem = report(Kind::ForeignKeyTypes, Severity::Warning, foreignKey.id,
                                  text("edit", "The types on both sides of the relation from %1 to %2 differ: %3",
                                       {from, displayName(m_schema, parent), pairs.join(u"; "_s)}));
        problem.fixLabel = text("edit", "Use the type of %1", {displayName(m_schema, parent)});
        problem.fix = sequence(repairs);
    }

    void checkForeignKeyTarget(const ForeignKey &foreignKey, const Table &parent, const QString &from)
    {
        // The keys of a partition may be its parent's.
        if (foreignKey.referencedColumns.isEmpty() || parent.isPartition()
            || parent.isUnique(foreignKey.referencedColumns))
            return;
        const QString columns = columnNames(parent, foreignKey.referencedColumns);
        Problem &problem
            = report(Kind::ForeignKeyTarget, Severity::Error, foreignKey.id,
                     text("edit", "The relation of %1 points at %2 (%3), which is no key: the database refuses rows",
                          {from, displayName(m_schema, parent), columns}));
        schema::UniqueConstraint unique;
        unique.id = ObjectId::create();
        for (ObjectId column : foreignKey.referencedColumns)
            unique.parts.append(KeyPart{column});
        problem.fixLabel = text("edit", "Make it unique");
        problem.fix = setUniqueConstraint(parent.id, unique);
    }

    void checkForeignKeyIndex(const ForeignKey &foreignKey, const QString &from)
    {
        if (foreignKey.columns.isEmpty() || m_table->isPartition())
            return;
        const bool found
            = (m_table->primaryKey && leadsWith(m_table->primaryKey->parts, foreignKey.columns))
              || std::any_of(m_table->uniqueConstraints.cbegin(), m_table->uniqueConstraints.cend(),
                             [&](const auto &unique) { return leadsWith(unique.parts, foreignKey.columns); })
              || std::any_of(m_table->indexes.cbegin(), m_table->indexes.cend(), [&](const schema::Index &index) {
                     return index.predicate.isEmpty() && leadsWith(index.parts, foreignKey.columns);
                 });
        if (found)
            return;
        Problem &problem
            = report(Kind::ForeignKeyIndex, Severity::Hint, foreignKey.id,
                     text("edit", "The relation of %1 has no index: each delete in the parent reads the whole table",
                          {from}));
        schema::Index index;
        index.id = ObjectId::create();
        for (ObjectId column : foreignKey.columns)
            index.parts.append(KeyPart{column});
        problem.fixLabel = text("edit", "Add an index");
        problem.fix = setIndex(m_table->id, index);
    }

    [[nodiscard]] bool sameType(const schema::DataType &left, const schema::DataType &right) const
    {
        if (m_rules.sameType)
            return m_rules.sameType(left, right);
        return left.userType == right.userType
               && schema::canonicalSpacing(left.text).compare(schema::canonicalSpacing(right.text), Qt::CaseInsensitive)
                      == 0;
    }

    /// Tables, views, sequences, types and indexes of one namespace share their names.
    void checkObjectNames()
    {
        QSet<QString> names;
        const auto check = [&](ObjectId namespaceId, const QString &name, ObjectId object, ObjectId part) {
            if (name.isEmpty())
                return;
            const QString key = namespaceId.toString() + u'.' + name.toCaseFolded();
            if (names.contains(key)) {
                m_problems.append(Problem{Kind::DuplicateName,
                                          Severity::Error,
                                          text("edit", "Two objects are called %1: rename one", {name}),
                                          object,
                                          part,
                                          {},
                                          {}});
            }
            names.insert(key);
        };
        for (const Box<Table> &table : m_schema.tables)
            check(table->namespaceId, table->name, table->id, {});
        for (const Box<schema::View> &view : m_schema.views)
            check(view->namespaceId, view->name, view->id, {});
        for (const Box<schema::Sequence> &sequence : m_schema.sequences)
            check(sequence->namespaceId, sequence->name, sequence->id, {});
        for (const Box<schema::EnumType> &type : m_schema.enums)
            check(type->namespaceId, type->name, type->id, {});
        for (const Box<Table> &table : m_schema.tables) {
            for (const schema::Index &index : table->indexes)
                check(table->namespaceId, index.name, table->id, index.id);
        }
    }

    const schema::Schema &m_schema;
    const ProblemRules &m_rules;
    QHash<ObjectId, const Table *> m_tables;
    const Table *m_table = nullptr;
    QString m_tableName;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> findProblems(const schema::Schema &schema, const ProblemRules &rules)
{
    return Search(schema, rules).run();
}

} // namespace relvar::edit
