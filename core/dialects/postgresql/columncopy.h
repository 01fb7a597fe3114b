// SPDX-License-Identifier: GPL-3.0-or-later
// The second column of a table that stands in for one with another name or type, with what is on that: indexes, and for
// one that shall take its place unique constraints, checks, foreign keys and NOT NULL too.
#pragma once

#include "schema/schema.h"

#include <QHash>

namespace relvar::postgresql {

class ColumnCopy
{
public:
    /// `target`: the table as it shall be in the end, where the column has the id of the older one. `takesPlace`: the
    /// copy stays and the older column goes.
    ColumnCopy(const schema::Table &target, const schema::Column &older, bool takesPlace);

    [[nodiscard]] const schema::Column &column() const { return m_column; }
    /// The id that the older column has after exchange().
    [[nodiscard]] ObjectId olderId() const { return m_ids.value(m_older); }

    /// Adds the column and what is on it. A default is not: the trigger could not tell it from a value that was given.
    void addTo(schema::Table *table) const;
    /// From here on the copies have the ids of what they are copies of, and those have new ones.
    void exchange(schema::Schema *schema) const;

private:
    template<typename Part>
    [[nodiscard]] Part renamed(Part part);
    [[nodiscard]] QString inCopy(const QString &expression) const;
    [[nodiscard]] QList<ObjectId> inCopy(QList<ObjectId> columns) const;
    [[nodiscard]] QList<schema::KeyPart> inCopy(QList<schema::KeyPart> parts) const;
    [[nodiscard]] bool concerns(const QList<schema::KeyPart> &parts, const QList<ObjectId> &included) const;
    void copyIndexes(const schema::Table &table);
    void copyConstraints(const schema::Table &table);

    ObjectId m_table;
    ObjectId m_older;
    /// In the texts of the target.
    QString m_finalName;
    schema::Column m_column;
    QList<schema::Index> m_indexes;
    QList<schema::UniqueConstraint> m_uniques;
    QList<schema::CheckConstraint> m_checks;
    QList<schema::ForeignKey> m_foreignKeys;
    /// What has which id afterwards.
    QHash<ObjectId, ObjectId> m_ids;
};

} // namespace relvar::postgresql
