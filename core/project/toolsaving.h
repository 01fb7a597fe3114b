// SPDX-License-Identifier: GPL-3.0-or-later
// The draft as a migration in the form of the tool that runs the project's migrations. Called through
// saveMigrations(). Blocking.
#pragma once

#include "migration/formats/writing.h"
#include "project/workflow.h"

namespace relvar::project {

/// Runs SQL of the folder on scratch databases: whether it is trusted is for the caller to ask.
/// Compiled and proved as Relvar's own are, then written as the tool has it, see formats::Writing. Errors:
/// OfAnotherTool, nothing but the tool can write one; Outdated; those of saveMigrations() and formats::Writing; why the
/// schema that the folder makes is not known.
[[nodiscard]] Result<QList<Saved>> saveToolMigrations(const Project &project, const dialect::Dialect &dialect,
                                                      const SaveRequest &request, const database::CancelToken &cancel);

/// The files that it would take, with what is in them: for a preview, without a proof. Only those of the form Single.
[[nodiscard]] Result<formats::WrittenMigration> previewToolMigration(const Project &project,
                                                                     const dialect::Dialect &dialect,
                                                                     const QString &name, const MigrationText &sql);

/// The draft with the intents that go with the tool's form: what is dropped is not kept where the form does not allow
/// it.
[[nodiscard]] document::Document draftForTool(const formats::Format &format, document::Document draft);

} // namespace relvar::project
