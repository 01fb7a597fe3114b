// SPDX-License-Identifier: GPL-3.0-or-later
// What people write between up and down, at random, and what must be there of it and of the rows before once the way
// back has run. Only inside rc::check().
#pragma once

#include "database/connection.h"
#include "plan/plan.h"
#include "support/dice.h"

#include <QMap>

#include <functional>

namespace relvar::test {

class RowsSince
{
public:
    /// An SQL expression that says type and value of a column in full, also of NULL.
    using ValueText = std::function<QString(const QString &quotedColumn)>;

    /// All must outlive this.
    RowsSince(database::Connection &connection, const dialect::Dialect &dialect, const plan::MigrationPlan &plan,
              ValueText valueText);

    /// Before up.
    void readBefore() { m_before = read(m_plan.from); }
    /// After up: changes and deletes rows, under other keys too; what the database refuses is not written.
    void write(Dice dice, const QStringList &inserts = {});
    /// Right before down.
    void readWritten();
    /// After down: what is missing or wrong, a line each; empty when all is there.
    [[nodiscard]] QString lost();
    /// Of the last lost(): values that had to be kept because their row was gone, and rows because their table was.
    [[nodiscard]] qint64 mustBeLeft() const { return m_mustBeLeft; }
    [[nodiscard]] qint64 leaving() const { return m_leaving; }

private:
    /// Values by column, by key, of one table.
    using Row = QMap<quint64, QString>;
    using Rows = QMap<QString, Row>;
    using State = QMap<quint64, Rows>;

    [[nodiscard]] State read(const schema::Schema &schema);
    [[nodiscard]] QString nameOf(const schema::Schema &schema, const schema::Table &table) const;
    [[nodiscard]] qint64 count(const QString &quotedTable);
    [[nodiscard]] qint64 keptRows(dialect::Stash::Kind kind);
    void tryTo(const QString &sql);

    database::Connection &m_connection;
    const dialect::Dialect &m_dialect;
    const plan::MigrationPlan &m_plan;
    const ValueText m_valueText;
    State m_before;
    State m_reached;
    State m_written;
    /// Rows of tables that the way back drops.
    qint64 m_leaving = 0;
    qint64 m_mustBeLeft = 0;
    QStringList m_done;
};

} // namespace relvar::test
