// SPDX-License-Identifier: GPL-3.0-or-later
// The diagrams of a project as files, diagrams/<name>.json: plain, sorted, one line per table, area and note.
#pragma once

#include "diagram/diagram.h"
#include "project/project.h"

namespace relvar::project {

/// All diagrams of the folder in the order that a person gave them, the main one first, which is empty when it has no
/// file. Tables that a file does not have are simply not placed. Errors: BrokenFile names the file.
[[nodiscard]] Result<QList<diagram::Diagram>> readDiagrams(const Project &project, const schema::Schema &schema);
/// The diagrams with what their files say of the tables that only `after` has: the schema that the files were read with
/// did not have them yet. What a diagram says of such a table already stays. Errors: those of readDiagrams().
[[nodiscard]] Result<QList<diagram::Diagram>> placeArrived(const Project &project, QList<diagram::Diagram> diagrams,
                                                           const schema::Schema &before, const schema::Schema &after);
/// Writes each diagram that has changed into its file. Tables that the schema does not have are kept in the file: another branch may
/// have them. Files of other diagrams stay.
[[nodiscard]] Result<> writeDiagrams(const Project &project, const schema::Schema &schema,
                                     const QList<diagram::Diagram> &diagrams);
/// Removes the file of a diagram that a person removed or renamed.
[[nodiscard]] Result<> removeDiagramFile(const Project &project, const QString &name);

} // namespace relvar::project
