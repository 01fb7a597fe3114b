// SPDX-License-Identifier: GPL-3.0-or-later
// What making the rows of the Databases panel has in common. Private to the room.
#pragma once

#include "explorer/treecontent.h"

#include <QCoreApplication>

namespace relvar::explorer {

/// The context of the panel's texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(relvar::explorer::DatabaseTree)
};

inline bool matches(const QString &name, const QString &filter)
{
    return name.contains(filter, Qt::CaseInsensitive);
}

/// Collects rows that pass the filter.
class Rows
{
public:
    explicit Rows(QString filter)
        : m_filter(std::move(filter))
    {
    }

    void append(Row row)
    {
        if (matches(row.text, m_filter))
            m_rows.append(std::move(row));
    }

    [[nodiscard]] QList<Row> take() { return std::move(m_rows); }

private:
    QString m_filter;
    QList<Row> m_rows;
};

} // namespace relvar::explorer
