// SPDX-License-Identifier: GPL-3.0-or-later
// Two columns of a table that hold the same, and the trigger that keeps them in step whichever of them is written.
#pragma once

#include "dialects/postgresql/backfill.h"

namespace relvar::postgresql {

class TwoColumns
{
public:
    /// `older` and `newer` are columns of `table`, of the types that they have. The conversions are expressions over
    /// the columns of the table; empty: a cast.
    TwoColumns(const schema::Table &table, const schema::Column &older, const schema::Column &newer, QString toNewer,
               QString toOlder, const Names &names);

    /// plpgsql, without arguments.
    [[nodiscard]] schema::OtherObject function() const;
    /// Runs the function; its name sorts behind those of other triggers, so that it sees what they make of a row.
    [[nodiscard]] schema::Trigger trigger(const schema::OtherObject &function, int version) const;
    /// Gives the newer column the values of the older one.
    [[nodiscard]] Backfill fill() const;
    /// An UPDATE that gives the older column what the newer one holds, where they are not in step.
    [[nodiscard]] QString restoreOlder() const;

private:
    [[nodiscard]] QString converted(const QString &expression, const schema::Column &source,
                                    const schema::Column &target, bool isOfNewRow) const;
    [[nodiscard]] QString distinct(const QString &left, const QString &right, const schema::Column &column) const;
    [[nodiscard]] QString functionName() const;

    const schema::Table &m_table;
    const schema::Column &m_older;
    const schema::Column &m_newer;
    QString m_toNewer;
    QString m_toOlder;
    const Names &m_names;
};

} // namespace relvar::postgresql
