// SPDX-License-Identifier: GPL-3.0-or-later
// Random changes of a PostgreSQL database, made by statements as a person at psql types them: the server decides what
// is possible and what follows. Not for drafts, which are values: there is arbitraryedit.h.
#pragma once

#include "support/arbitraryserverschema.h"
#include "support/reuseddatabase.h"

namespace relvar::test {

class ServerChanger
{
public:
    /// `schema` is what the database has; ids live on through every change that keeps the object.
    ServerChanger(ReusedDatabase &database, schema::Schema schema);

    /// One change, or none when the server refuses it. An error: the schema cannot be read any more.
    [[nodiscard]] Result<> change(const Ingredient &ingredient);

    [[nodiscard]] const schema::Schema &schema() const { return m_schema; }
    /// The statements that were taken.
    [[nodiscard]] const QStringList &done() const { return m_done; }

private:
    struct Wish
    {
        QStringList sql;
        /// What the change keeps under another name.
        schema::Schema names;
    };

    [[nodiscard]] Wish wish(Dice &dice, const Ingredient &ingredient) const;
    [[nodiscard]] Wish onTable(const schema::Table &table, Dice &dice, const Ingredient &ingredient) const;
    [[nodiscard]] Wish onColumn(const schema::Table &table, const schema::Column &column, Dice &dice,
                                const Ingredient &ingredient) const;
    [[nodiscard]] Wish onPart(const schema::Table &table, Dice &dice, const Ingredient &ingredient) const;
    [[nodiscard]] Wish onHierarchy(const schema::Table &table, Dice &dice) const;
    [[nodiscard]] Wish onType(const schema::EnumType &type, Dice &dice, const Ingredient &ingredient) const;
    [[nodiscard]] Wish onSequence(const schema::Sequence &sequence, Dice &dice, const Ingredient &ingredient) const;
    [[nodiscard]] Wish onText(Dice &dice, const Ingredient &ingredient) const;
    [[nodiscard]] Wish addition(Dice &dice, const Ingredient &ingredient) const;

    [[nodiscard]] QString newName(const QString &stem, const Ingredient &ingredient, Dice &dice) const;

    ReusedDatabase &m_database;
    schema::Schema m_schema;
    QStringList m_done;
};

} // namespace relvar::test
