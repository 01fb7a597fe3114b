// SPDX-License-Identifier: GPL-3.0-or-later
// Knows the history tables of other migration tools by their names and columns.
#pragma once

#include <QList>
#include <QString>

namespace relvar::dialect {

struct HistoryColumn
{
    QString name;
    /// As the database spells it; tells two tools apart that have a column of the same name.
    QString type;
};

/// The tool whose history the table holds; empty when it is none. The case of letters does not matter.
[[nodiscard]] QString toolOfHistory(const QString &table, const QList<HistoryColumn> &columns);

} // namespace relvar::dialect
