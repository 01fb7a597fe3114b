// SPDX-License-Identifier: GPL-3.0-or-later
// How large a table is on a diagram and where its rows are, measured with a font. No colours, no painting.
#pragma once

#include "diagram/diagram.h"
#include "schema/table.h"

#include <QFont>
#include <QRectF>

namespace relvar::render {

inline constexpr qreal headerHeight = 32;
inline constexpr qreal rowHeight = 24;

/// In pixels at 100 %, from the top left corner of the table.
struct TableGeometry
{
    struct Row
    {
        ObjectId column;
        QRectF rect;
    };

    QSizeF size;
    QList<Row> rows;
    /// A line below the rows that says what else the table stands for; empty: there is none.
    QRectF note;
    /// Left edge of the column of types; names end 8 px before it.
    qreal typeLeft = 0;

    [[nodiscard]] QRectF headerRect() const { return {0, 0, size.width(), headerHeight}; }
    /// The row of the column; the header when the column is not shown.
    [[nodiscard]] QRectF rowRect(ObjectId column) const;
};

/// True when the column is part of a foreign key of the table.
[[nodiscard]] bool isForeignKeyColumn(const schema::Table &table, ObjectId column);

/// `title` is what stands in the header, `note` below the rows; empty: nothing. Long names widen the table up to a
/// limit and are elided beyond it.
[[nodiscard]] TableGeometry measure(const schema::Table &table, const QString &title, const QString &note,
                                    diagram::Detail detail, const QFont &font);

} // namespace relvar::render
