// SPDX-License-Identifier: GPL-3.0-or-later
// A draft that was begun over an older head, on the command line: it goes on over the newest one, and what both have
// changed is listed and answered with --take.
#pragma once

#include "cli/session.h"
#include "project/rebasedraft.h"

namespace CLI {
class App;
}

namespace relvar::cli {

/// Adds --take: "draft" or "migrations" for all conflicts, "2=draft" for one.
void addTake(CLI::App &command, QStringList &take);

/// The draft over the head. Errors: DraftConflicts, with a line for each conflict that has no answer in the detail;
/// WrongUse: --take is not understood, or there is no conflict of that number.
[[nodiscard]] Result<project::Draft> ontoHead(Session &session, const project::Draft &draft, const schema::Schema &head,
                                              const migration::MigrationDirectory &directory, const diff::Rules &rules,
                                              const QStringList &take);

} // namespace relvar::cli
