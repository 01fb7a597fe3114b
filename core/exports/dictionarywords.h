// SPDX-License-Identifier: GPL-3.0-or-later
// What both forms of the data dictionary say of a table, in words without any markup. Private to the room.
#pragma once

#include "exports/subject.h"

namespace relvar::exports {

struct ColumnWords
{
    QString name;
    QString type;
    /// "PK, FK".
    QString keys;
    bool notNull = false;
    /// The default, what it is generated from, or "identity".
    QString value;
    /// Where its foreign keys lead: a table that is written, and the column there.
    struct Reference
    {
        const schema::Table *table = nullptr;
        QString column;
    };
    QList<Reference> references;
    QString comment;
};

struct PartWords
{
    /// "UNIQUE", "CHECK", "INDEX", …
    QString kind;
    QString name;
    QString text;
};

[[nodiscard]] QList<ColumnWords> columnWords(const Subject &subject, const schema::Table &table);
/// Keys, checks and indexes other than what columns say themselves.
[[nodiscard]] QList<PartWords> partWords(const Subject &subject, const schema::Table &table);

/// The foreign keys of written tables to the table.
[[nodiscard]] QList<Relation> referrersOf(const QList<Relation> &relations, const schema::Table &table);

} // namespace relvar::exports
