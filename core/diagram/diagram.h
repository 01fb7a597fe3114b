// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where on a diagram, as a value. Nothing about what the tables are, nothing about painting.
#pragma once

#include "base/objectid.h"

#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace relvar::diagram {

/// How much of a table is shown.
enum class Detail { Name, Keys, Columns };

/// How the ends of relations are drawn.
enum class Notation { CrowsFoot, Idef1x, Uml };

struct Placement
{
    ObjectId table;
    /// Top left corner, in device-independent pixels at 100 %.
    QPointF position;
    /// Pinned tables stay where they are in an automatic layout.
    bool pinned = false;
    /// How much of this one table is shown; nothing: as much as the diagram says.
    std::optional<Detail> detail;

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// How many colours areas and notes can have; which they are is a matter of the theme.
inline constexpr int colourCount = 8;

/// A coloured group of tables, which lies behind them wherever they stand. A table is in one area of a diagram at most.
struct Area
{
    ObjectId id;
    QString name;
    /// 0 … colourCount - 1.
    int colour = 0;
    QList<ObjectId> tables;

    friend bool operator==(const Area &, const Area &) = default;
};

/// A text that a person put on a diagram.
struct Note
{
    ObjectId id;
    QString text;
    /// Top left corner and size, in pixels at 100 %.
    QPointF position;
    QSizeF size = {200, 96};
    /// 0 … colourCount - 1.
    int colour = 0;

    friend bool operator==(const Note &, const Note &) = default;
};

struct Diagram
{
    /// Null: the main diagram, which shows every table, placed or not. The others show the tables that they place.
    /// Kept in the draft, not in the file of the diagram.
    ObjectId id;
    QString name;
    QList<Placement> placements;
    Detail detail = Detail::Columns;
    Notation notation = Notation::CrowsFoot;
    /// True: relations carry the names of their constraints.
    bool relationLabels = false;
    QList<Area> areas;
    QList<Note> notes;

    [[nodiscard]] bool isMain() const { return id.isNull(); }
    [[nodiscard]] const Placement *placement(ObjectId table) const;
    /// The area that the table is in.
    [[nodiscard]] const Area *areaOf(ObjectId table) const;

    friend bool operator==(const Diagram &, const Diagram &) = default;
};

/// What the main diagram is called, and its file.
inline const QString mainName = QStringLiteral("main");

} // namespace relvar::diagram
