// SPDX-License-Identifier: GPL-3.0-or-later
// How Sqitch's registry is written: a row for each change that is deployed, with its tags and dependencies, and a row
// for all that ever happened. On a server it is the schema sqitch, with SQLite a file beside the database.
// https://sqitch.org/docs/manual/sqitchtutorial/
#pragma once

#include "migration/formats/baselining.h"
#include "migration/formats/bookkeeping.h"

namespace relvar::formats {

/// What the registry of an SQLite database is called where it is attached.
inline constexpr QLatin1StringView sqitchAttached("sqitch_registry");

/// Where Sqitch keeps the registry of an SQLite database: beside it, "sqitch" with everything behind the first dot of
/// its name. Empty: the database has no file.
[[nodiscard]] Result<QString> sqitchRegistryFile(database::Connection &connection);
/// Whether SqitchRegistry::attach() was called.
[[nodiscard]] Result<bool> isSqitchAttached(database::Connection &connection);

class SqitchRegistry : public Bookkeeping
{
public:
    [[nodiscard]] Result<> attach(database::Connection &connection, const dialect::Dialect &dialect) const override;
    [[nodiscard]] QStringList detach(const dialect::Dialect &dialect) const override;
    [[nodiscard]] QStringList forgetAll(const ToolFolder &folder, const dialect::Dialect &dialect) const override;
    [[nodiscard]] QString usualTable(const dialect::Dialect &dialect) const override;
    [[nodiscard]] QStringList make(const dialect::Dialect &dialect) const override;
    [[nodiscard]] QStringList forget(const QString &table, const Move &move, const Stop &stop,
                                     const dialect::Dialect &dialect) const override;
    [[nodiscard]] QStringList end(const QString &table, const Move &move,
                                  const dialect::Dialect &dialect) const override;
    [[nodiscard]] QStringList leave(const QString &table, const Move &move, const Stop &stop,
                                    const dialect::Dialect &dialect) const override;
    [[nodiscard]] bool retriesFailed() const override { return true; }
    [[nodiscard]] bool runsAsWritten() const override { return true; }
};

/// As sqitch deploy --log-only.
class SqitchLogOnly : public Baselining
{
public:
    [[nodiscard]] Result<Baseline> baseline(const BaselineRequest &request,
                                            const dialect::Dialect &dialect) const override;
};

} // namespace relvar::formats
