// SPDX-License-Identifier: GPL-3.0-or-later
// Migration tools that each remember every migration, as values: how one writes a migration, applies and reverts.
#pragma once

#include "realtools.h"

#include <functional>

namespace relvar::test {

/// A tool in the folder shop/migrations of a bench.
struct Tool
{
    QString format;
    /// Empty: it can be run here.
    QString missing;
    /// The history table, on a server in this schema (empty: the usual one), and the columns of it that are not times.
    QString table;
    QString schema;
    QString columns;
    /// Others beside it, with their columns.
    QList<std::pair<QString, QString>> more;
    /// Where the tables are, if not in the database itself; on files alone.
    QString registry;
    std::function<void(const Workbench &, const RealDatabase &, int)> write;
    std::function<Outcome(const Workbench &, const RealDatabase &)> applyAll;
    /// None: the tool has no such command.
    std::function<Outcome(const Workbench &, const RealDatabase &)> revertOne;
};

/// Versions as people write them: 1, 2_0, 3, 4_0 …
[[nodiscard]] Tool flywayTool();
[[nodiscard]] Tool atlasTool();
/// On files: tst_interop has servers.
[[nodiscard]] Tool gooseTool();
[[nodiscard]] Tool golangMigrateTool();
[[nodiscard]] Tool drizzleJournalTool();
[[nodiscard]] Tool drizzleTool();
[[nodiscard]] Tool prismaTool();
/// With a tag that comes when its change is deployed already, and changes that require others.
[[nodiscard]] Tool sqitchTool(bool isServer);

/// The database as Sqitch calls it.
[[nodiscard]] QString sqitchAddress(const RealDatabase &database);
/// What the migration of that number makes.
[[nodiscard]] QByteArray tableOf(int number, bool isServer);

} // namespace relvar::test
