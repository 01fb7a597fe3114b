// SPDX-License-Identifier: GPL-3.0-or-later
// A draft whose base has moved: other migrations came into the folder, or the database was changed. Pure.
#pragma once

#include "diff/rebase.h"
#include "project/project.h"

namespace relvar::project {

struct MovedDraft
{
    /// Over the new base; its intents and the diagram go along.
    Draft draft;
    /// Those without an answer.
    QList<diff::Conflict> conflicts;
    /// The files that the draft did not know, by their names, where that can be told.
    QStringList arrived;
};

/// True when the schema that the draft was begun over is not that of the head.
[[nodiscard]] bool hasMoved(const schema::Schema &base, const schema::Schema &head);

/// `head` is the state after all files of the directory; without a project both are what a database has.
[[nodiscard]] MovedDraft rebaseDraft(const Draft &draft, const schema::Schema &head,
                                     const migration::MigrationDirectory &directory, const diff::Rules &rules,
                                     const diff::Answers &answers = {});

} // namespace relvar::project
