// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines and columns of a Timeline are shown: sections by environment, runs of alike migrations folded into one
// column, what a filter leaves. Pure; linear in databases × migrations.
#pragma once

#include "timeline/timeline.h"

#include <QSet>

namespace relvar::timeline {

/// What a person wants to see.
struct Shape
{
    enum class Only { Everything, Pending, Problems };

    bool folds = true;
    /// Migrations that stay by themselves although their run could be folded.
    QSet<QString> unfolded;
    QSet<database::Environment> collapsed;
    /// In the name, the title or the id of a migration; empty: all.
    QString migrationText;
    /// In the name or the environment of a database; empty: all.
    QString databaseText;
    /// Migrations that are so on a database, and databases that have such a migration.
    Only only = Only::Everything;

    [[nodiscard]] bool isFiltering() const
    {
        return !migrationText.isEmpty() || !databaseText.isEmpty() || only != Only::Everything;
    }
};

/// Moments in a row, by their places in Timeline::moments. All but one belong together: on each shown database they
/// are all applied, or all pending.
struct Column
{
    int first = 0;
    int last = 0;

    [[nodiscard]] bool isFolded() const { return first != last; }
    [[nodiscard]] int count() const { return last - first + 1; }
    friend bool operator==(const Column &, const Column &) = default;
};

/// A database, or the heading of a section with all databases of one environment that the filter leaves.
struct Line
{
    /// Places in Timeline::rows; one for a database.
    QList<int> rows;
    bool isSection = false;
    bool isCollapsed = false;
    database::Environment environment = database::Environment::Development;

    friend bool operator==(const Line &, const Line &) = default;
};

struct Layout
{
    QList<Column> columns;
    QList<Line> lines;

    /// The column that shows the moment, by its place in Timeline::moments; -1: none.
    [[nodiscard]] int columnOf(int moment) const;
    /// The line that shows the database by itself, else the heading of its section; -1: neither.
    [[nodiscard]] int lineOf(int row) const;
    /// True at the ends of the lines of production databases, which stand in one frame.
    [[nodiscard]] bool isFrameTop(int line) const;
    [[nodiscard]] bool isFrameBottom(int line) const;
    friend bool operator==(const Layout &, const Layout &) = default;
};

[[nodiscard]] Layout layOut(const Timeline &timeline, const Shape &shape);

/// What several cells come to: a folded run, a section, or both.
struct Summary
{
    /// Databases that could be read, and how many of them have the migrations.
    int databases = 0;
    int applied = 0;
    /// Databases on which something is to be said about one of the migrations, whether they have it or not.
    int problems = 0;
    /// The state of all; nothing when they differ.
    std::optional<State> state;
};
[[nodiscard]] Summary summarise(const Timeline &timeline, const Line &line, const Column &column);

} // namespace relvar::timeline
