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
    enum class Icon { None, Key, ForeignKey };

    /// Texts are one line each and as long as they fit.
    struct Row
    {
        ObjectId column;
        QRectF rect;
        QString name;
        QString type;
        /// What the notation says of the column at the end of its row: "NN", "(FK)", "{PK}".
        QString marks;
        Icon icon = Icon::None;
    };

    struct FarLine
    {
        QString text;
        qreal width = 0;
    };

    diagram::Notation notation = diagram::Notation::CrowsFoot;
    diagram::Detail detail = diagram::Detail::Columns;
    /// What the header says: the name, and the namespace beside it when there are several.
    QString title;
    /// The name in one or two lines, for far away, where it fills the table; widths as in the header.
    QList<FarLine> farLines;
    QString badge;
    QRectF badgeRect;
    /// IDEF1X: the primary key refers to another table.
    bool isDependent = false;
    /// IDEF1X: where the line below the primary key is; 0: there is none.
    qreal keyLine = 0;
    QSizeF size;
    QList<Row> rows;
    /// A line below the rows that says what else the table stands for; empty: there is none.
    QRectF note;
    /// Left edges of the columns of names, types (names end 8 px before it) and marks.
    qreal nameLeft = 0;
    qreal typeLeft = 0;
    qreal marksLeft = 0;

    [[nodiscard]] QRectF headerRect() const { return {0, 0, size.width(), headerHeight}; }
    /// The row of the column; the header when the column is not shown.
    [[nodiscard]] QRectF rowRect(ObjectId column) const;
};

/// True when the column is part of a foreign key of the table.
[[nodiscard]] bool isForeignKeyColumn(const schema::Table &table, ObjectId column);

/// `title` is the table's name in the schema (schema::displayName()), `note` stands below the rows; empty: nothing.
/// Long names widen the table up to a limit and are elided beyond it. IDEF1X puts the primary key first.
[[nodiscard]] TableGeometry measure(const schema::Table &table, const QString &title, const QString &note,
                                    diagram::Detail detail, const QFont &font,
                                    diagram::Notation notation = diagram::Notation::CrowsFoot);

} // namespace relvar::render
