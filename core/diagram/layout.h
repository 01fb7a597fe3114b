// SPDX-License-Identifier: GPL-3.0-or-later
// Where tables shall stand: layered for tables that belong together, packed for those that stand alone. Sizes are
// handed in; nothing is measured or painted here. Pure; Graphviz keeps global state, so one layout runs at a time.
#pragma once

#include "diagram/diagram.h"

#include <QRectF>
#include <QSet>
#include <QSizeF>

#include <functional>
#include <optional>
#include <stop_token>

namespace relvar::diagram {

/// Distances between tables are multiples of this, in pixels at 100 %, and so are all positions.
inline constexpr qreal gridStep = 8;
[[nodiscard]] qreal onGrid(qreal value);
[[nodiscard]] qreal upToGrid(qreal value);

struct LayoutTable
{
    ObjectId table;
    QSizeF size;
    /// Where the table stands now; nothing when it is new to the diagram.
    std::optional<QPointF> position;
    bool pinned = false;
    /// Tables of one group (a schema, a subject area) stand together. Null: of none.
    ObjectId group;
};

struct LayoutLink
{
    ObjectId child;
    ObjectId parent;
    /// Where the line meets the tables, as a share of their height: tables are ordered so that lines cross little.
    qreal childAt = 0.5;
    qreal parentAt = 0.5;
};

struct LayoutOptions
{
    /// Width : height that the picture comes near to: the window's.
    qreal aspect = 1.6;
    /// When it is requested, the answer is empty.
    std::stop_token stop;
    /// Called now and then, in the thread of the layout, with the share that is done, from 0 to 1.
    std::function<void(double)> progress;
};

/// A placement for every table. Parents stand left of their children, groups that are not related are packed towards
/// 16:10, tables without any relation fill columns below. Pinned tables keep their position. The result depends on
/// the order of the arguments alone, never on the values of ids. A group that Graphviz cannot lay out (its plugin is
/// not installed) is packed like unrelated tables. Any thread; takes seconds for thousands of tables.
[[nodiscard]] QList<Placement> layout(const QList<LayoutTable> &tables, const QList<LayoutLink> &links,
                                      const LayoutOptions &options = {});

/// Placements for the selected tables only: laid out among themselves, near where they stood, clear of the others,
/// which stay. Pinned ones stay too. Any thread.
[[nodiscard]] QList<Placement> layoutSelected(const QList<LayoutTable> &tables, const QList<LayoutLink> &links,
                                              const QSet<ObjectId> &selected, const LayoutOptions &options = {});

/// The same as one block that no other table stands in, near where most of them stand.
[[nodiscard]] QList<Placement> gather(const QList<LayoutTable> &tables, const QList<LayoutLink> &links,
                                      const QSet<ObjectId> &together, const LayoutOptions &options = {});

/// Placements for the tables without a position, in columns below the others: what is quick where layout() would not be
/// waited for.
[[nodiscard]] QList<Placement> placeInColumns(const QList<LayoutTable> &tables, qreal aspect);

/// Placements for the tables without a position only, near the tables they are linked with; the others stay. When no
/// table has a position, the same as layout(). Any thread.
[[nodiscard]] QList<Placement> placeNew(const QList<LayoutTable> &tables, const QList<LayoutLink> &links,
                                        const LayoutOptions &options = {});

/// The position nearest to the wanted one, on the grid, where a table of that size stands clear of the others.
[[nodiscard]] QPointF freePlace(const QList<QRectF> &others, QPointF wanted, QSizeF size);

} // namespace relvar::diagram
