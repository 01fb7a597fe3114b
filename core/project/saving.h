// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of saving that one migration and several have in common. Private to this room.
#pragma once

#include "project/workflow.h"

namespace relvar::project {

[[nodiscard]] MigrationText textOf(const plan::MigrationPlan &plan, const QString &id);

/// The folder of migrations, when the newest one leads to the request's base. Error: Outdated.
[[nodiscard]] Result<migration::MigrationDirectory> directoryAtBase(const Project &project,
                                                                    const dialect::Dialect &dialect,
                                                                    const SaveRequest &request,
                                                                    const database::CancelToken &cancel);
/// A migration that is compiled, and its file.
struct Planned
{
    migration::MigrationFile file;
    plan::MigrationPlan plan;
};
/// A migration as it is, whose file has the id. Errors: BadName, NothingChanged, those of plan::compile().
[[nodiscard]] Result<Planned> planSingle(const dialect::Dialect &dialect, int targetVersion, const SaveRequest &request,
                                         const QString &id);
/// The forms other than Single; ids are behind those of the directory.
[[nodiscard]] Result<QList<Planned>> planStages(const dialect::Dialect &dialect, int targetVersion,
                                                const migration::MigrationDirectory &directory,
                                                const SaveRequest &request);

/// See runner::Rehearsal.
struct ProofMaterial
{
    std::shared_ptr<const runner::RowSample> sample;
    QList<migration::Section> preparations;
};
/// The file with its proof, not written yet.
[[nodiscard]] Result<Saved> prepared(const Project &project, const dialect::Dialect &dialect,
                                     const SaveRequest &request, const plan::MigrationPlan &plan,
                                     const migration::MigrationFile &file, const ProofMaterial &material,
                                     const database::CancelToken &cancel);
/// All of them, each before the first is written. Errors name the migration where there are several.
[[nodiscard]] Result<QList<Saved>> preparedAll(const Project &project, const dialect::Dialect &dialect,
                                               const SaveRequest &request, const QList<Planned> &plans,
                                               const database::CancelToken &cancel);
/// Writes the file, and its record where one is wanted; remembers the schema that it leads to. `before`: where the
/// migration leads from.
[[nodiscard]] Result<Saved> write(const Project &project, const dialect::Dialect &dialect,
                                  const migration::MigrationDirectory &directory, const SaveRequest &request,
                                  const schema::Schema &before, Saved saved);
/// With its record, where one is wanted.
[[nodiscard]] Result<Saved> withRecord(const Project &project, const dialect::Dialect &dialect,
                                       const SaveRequest &request, const schema::Schema &before, Saved saved);

} // namespace relvar::project
