// SPDX-License-Identifier: GPL-3.0-or-later
// Random PostgreSQL schemas for laws: every object of a schema, with awkward names, such that a server accepts each of
// them. The same seeds make the same schema. For SQLite there is arbitraryschema.h.
#pragma once

#include "schema/schema.h"
#include "support/dice.h"

#include <QSet>

namespace relvar::test {

/// Adds objects to a schema. What an object needs (a table for a trigger) is looked for in the schema; when it is not
/// there, nothing is added.
class ServerSchemaMaker
{
public:
    enum class Kind {
        Namespace,
        Enum,
        Domain,
        Composite,
        Sequence,
        Function,
        Miscellany,
        Table,
        PartitionedTable,
        Heir,
        View,
        MaterializedView,
        Trigger,
        Policy,
        Rule,
        Statistics,
    };

    /// An empty database, or one that was read from a server and gets more.
    explicit ServerSchemaMaker(schema::Schema start);

    /// One object (a table with its partitions, a trigger with its function), of a kind that the seed decides.
    void add(const Ingredient &ingredient);
    void add(Kind kind, const Ingredient &ingredient);

    [[nodiscard]] const schema::Schema &schema() const { return m_schema; }

    // What changes are made of, too.
    /// A name of that kind that no object of the schema has; often an awkward one.
    [[nodiscard]] QString name(const QString &kind, const Ingredient &ingredient, Dice &dice);
    [[nodiscard]] schema::Column column(const QString &columnName, Dice &dice, schema::Table &table);
    [[nodiscard]] schema::Index index(const schema::Table &table, const QString &indexName, Dice &dice) const;
    [[nodiscard]] schema::CheckConstraint check(const schema::Table &table, const QString &checkName, Dice &dice) const;
    [[nodiscard]] std::optional<schema::ForeignKey> foreignKey(schema::Table &child, const QString &keyName,
                                                               Dice &dice);
    [[nodiscard]] std::optional<QString> defaultFor(const schema::Column &column, Dice &dice) const;
    [[nodiscard]] static QString comment(Dice &dice);

private:
    [[nodiscard]] ObjectId space(Dice &dice) const;
    [[nodiscard]] QString place(ObjectId namespaceId, const QString &name) const;
    [[nodiscard]] const schema::Table *anyTable(Dice &dice) const;
    [[nodiscard]] QString part(const QString &stem);
    [[nodiscard]] schema::DataType type(Dice &dice, bool simple) const;
    /// An object that is carried as text, with its comment.
    ObjectId addText(const QString &kind, ObjectId space, const QString &name, const QString &definition,
                     const QString &target, Dice &dice, QList<schema::Dependency> uses = {}, ObjectId owner = {});

    void addNamespace(const Ingredient &ingredient, Dice &dice);
    void addEnum(const Ingredient &ingredient, Dice &dice);
    void addDomain(const Ingredient &ingredient, Dice &dice);
    void addComposite(const Ingredient &ingredient, Dice &dice);
    void addSequence(const Ingredient &ingredient, Dice &dice);
    void addFunction(const Ingredient &ingredient, Dice &dice);
    void addMiscellany(const Ingredient &ingredient, Dice &dice);
    void addView(const Ingredient &ingredient, Dice &dice, bool materialized);
    void addTrigger(const Ingredient &ingredient, Dice &dice);
    void addPolicy(const Ingredient &ingredient, Dice &dice);
    void addRule(const Ingredient &ingredient, Dice &dice);
    void addStatistics(const Ingredient &ingredient, Dice &dice);

    // arbitraryservertable.cpp
    [[nodiscard]] schema::Table bareTable(const Ingredient &ingredient, Dice &dice);
    void addTable(const Ingredient &ingredient, Dice &dice);
    void addPartitionedTable(const Ingredient &ingredient, Dice &dice);
    void addHeir(const Ingredient &ingredient, Dice &dice);
    void addPartition(const schema::Table &parent, const QString &bound, Dice &dice, const QString &partitionBy = {});
    void addColumns(schema::Table &table, Dice &dice, int fewest, int most);
    void addSerial(schema::Column &column, const schema::Table &table, QList<schema::Dependency> *uses, Dice &dice);
    void addKeys(schema::Table &table, Dice &dice, ObjectId partitionColumn = {});
    void addConstraints(schema::Table &table, Dice &dice);
    void addIndexes(schema::Table &table, Dice &dice);
    void addOptions(schema::Table &table, Dice &dice);

    schema::Schema m_schema;
    QSet<QString> m_names;
    /// Of the object that is being made, and of the parts that it has so far.
    int m_number = 0;
    int m_parts = 0;
    QList<schema::Sequence> m_serials;
};

/// The schema of a recipe's objects, in a new database.
[[nodiscard]] schema::Schema serverSchema(const std::vector<Ingredient> &objects);

} // namespace relvar::test
