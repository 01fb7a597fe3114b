// SPDX-License-Identifier: GPL-3.0-or-later
// Most tools remember each migration by itself: what is applied is a difference of two sets. What they do about the
// rest differs, and is said here as advice.
#pragma once

#include "migration/formats/format.h"

namespace relvar::formats {

struct Habits
{
    /// What the tool does with a pending migration before an applied one. Skipped: it never runs it.
    Standing late = Standing::OutOfOrder;
    Text lateAdvice;
    Text editedAdvice;
    Text missingAdvice;
    Text failedAdvice;
    Text unregisteredAdvice;
    /// Of a migration that was taken back and is pending again.
    Text undoneAdvice;
};

/// The last row about the id; null when there is none.
[[nodiscard]] const HistoryRow *lastRow(const History &history, const QString &id);
/// Of a file alone.
[[nodiscard]] ToolState stateOf(const ToolMigration &migration);
/// Of what only the history knows.
[[nodiscard]] ToolState missingState(const HistoryRow &row, const Text &advice);

/// Rows belong to migrations of the same id; checksums are compared where both have one. Rows of id "" are left out.
[[nodiscard]] QList<ToolState> statesBySets(const ToolFolder &folder, const History &history, const Habits &habits);

} // namespace relvar::formats
