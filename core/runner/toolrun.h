// SPDX-License-Identifier: GPL-3.0-or-later
// Applies and reverts migrations of another tool, with the tool's own history table and lock kept as the tool keeps
// them. Relvar's ledger is not touched. Blocking.
#pragma once

#include "migration/formats/bookkeeping.h"
#include "runner/execute.h"

namespace relvar::runner {

struct ToolPlan
{
    Direction direction = Direction::Up;
    /// In the order in which they run.
    QList<formats::ToolMigration> migrations;
    /// Of each: the version that the database has afterwards.
    QStringList reached;
    /// The version before the first; empty: none.
    QString before;

    friend bool operator==(const ToolPlan &, const ToolPlan &) = default;
};

/// Pure. Refuses what the tool itself would refuse, and what it would pass over in silence: a failed migration, one out
/// of order where the tool stops because of it, one that is written in a programming language, a way down that is not
/// there. `strict` of Target is not needed: each tool has its own.
[[nodiscard]] Result<ToolPlan> planToolRun(const formats::Format &format, const formats::ToolFolder &folder,
                                           const formats::History &history, Direction direction, const Target &target);

/// A section that brings its own transactions, or holds what cannot run in one, whatever its file says about that: most
/// tools hand the text to the database as it is. In others PRAGMA foreign_keys = OFF comes before the transaction,
/// inside of which it does nothing: a table that is dropped to be built anew would take the rows along that point at
/// it.
[[nodiscard]] migration::Section asWritten(const dialect::Dialect &dialect, migration::Section section);

/// As it is run in the place of the tool.
[[nodiscard]] migration::Section sectionToRun(const formats::Bookkeeping &bookkeeping, const dialect::Dialect &dialect,
                                              migration::Section section);

struct ToolRunRequest
{
    const formats::Format *format = nullptr;
    formats::ToolFolder folder;
    Target target;
    /// What was shown to the person. Locked: another run has changed the database since.
    ToolPlan plan;
    RunOptions options;
};

/// The last event is RunFinished, except with an Error: those of locking, a history that cannot be written.
[[nodiscard]] Result<RunFinished> executeToolRun(database::Connection &connection,
                                                 const database::ConnectionSettings &settings,
                                                 const dialect::Dialect &dialect, const ToolRunRequest &request,
                                                 const EventSink &sink, const database::CancelToken &cancel);

} // namespace relvar::runner
