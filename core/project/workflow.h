// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases that the window and the command line share: the schema at a point, saving a migration, taking over a
// database. Blocking: called from workers and from the terminal.
#pragma once

#include "project/project.h"
#include "runner/rehearse.h"

namespace relvar::project {

/// The schema after all files (or up to and including `upTo`): from the snapshot cache keyed by the hash chain, else by
/// replay on a scratch database, which is then cached in .relvar/snapshots/. Cached object ids are stable.
[[nodiscard]] Result<schema::Schema> schemaAt(const Project &project, const migration::MigrationDirectory &directory,
                                              const dialect::Dialect &dialect, const QString &upTo,
                                              const database::CancelToken &cancel,
                                              const dialect::ScratchPlace &scratch = {});

/// What a migration's file holds, before it is one.
struct MigrationText
{
    /// Names its stash tables too.
    QString id;
    migration::Section up;
    std::optional<migration::Section> down;

    friend bool operator==(const MigrationText &, const MigrationText &) = default;
};

/// The statements for the draft, as saveMigration() would write them under that id. Error: NothingChanged, those of
/// plan::compile().
[[nodiscard]] Result<MigrationText> compileMigration(const dialect::Dialect &dialect, int targetVersion,
                                                     const schema::Schema &base, const document::Document &draft,
                                                     const QString &id);

/// A database whose rows take part in a proof. It is only read.
struct SampleSource
{
    database::ConnectionSettings settings;
    /// For people.
    QString name;
    int rowsPerTable = runner::usualSampleRows;
};

/// Into how many migrations a draft goes.
enum class Form {
    /// One, as it is.
    Single,
    /// As many as it takes to keep readers and writers waiting for moments only: plan::compileOnline().
    Online,
    /// Those that let the old and the new live side by side, and one that ends it: plan::compileGradual().
    Gradual,
};

struct SaveRequest
{
    /// As typed; normalised for the file name, kept as the title.
    QString name;
    schema::Schema base;
    document::Document draft;
    /// False: written as unproved, without a rehearsal.
    bool prove = true;
    /// False: written without a down section, so that a revert is refused.
    bool wayBack = true;
    dialect::ScratchPlace scratch;
    /// Rows of this database take part in the proof; none: made ones alone do.
    std::optional<SampleSource> rowsFrom;
    /// Statements that a person has changed, in the place of those that are compiled. They are proved like those.
    std::optional<MigrationText> written;
    /// True: also written when the proof fails, as unproved.
    bool evenUnproved = false;
    /// Other forms than Single only where Capabilities::onlineForms; then what `written` holds is not asked for.
    Form form = Form::Single;
    /// Online and gradual: dialect::OnlineOptions::batchRows.
    int batchRows = 5000;
    /// A record beside each file, see record.h; nothing: as the project has it.
    std::optional<bool> record = std::nullopt;
};

struct Saved
{
    migration::MigrationFile file;
    QString path;
    runner::Proof proof;
    /// What the next draft starts from.
    schema::Schema reached;
    /// False: nothing was read back, and `reached` is what was planned.
    bool isReached = false;
    /// Of the record; empty: there is none.
    QString recordPath;
    /// In the form of another tool: further files than that of `path`, and what has to be known before it is run.
    QStringList otherPaths;
    QList<Text> remarks;
};

/// compile → rehearse → write; the draft on disk is the caller's to remove. A plan whose proof fails (the down does not
/// lead back) is not written: the error says why. One that cannot be held is written as unproved, with the reason.
/// Errors: nothing changed, the folder moved on since the draft was begun (Outdated), the proof failed, not writable.
[[nodiscard]] Result<Saved> saveMigration(const Project &project, const dialect::Dialect &dialect,
                                          const SaveRequest &request, const database::CancelToken &cancel);

/// The same in the form that the request asks for, which may take several migrations, in their order. All are proved
/// before the first is written. Where another tool runs the project's migrations they are written in its form, see
/// toolsaving.h. Errors: also those of dialect::OnlineError.
[[nodiscard]] Result<QList<Saved>> saveMigrations(const Project &project, const dialect::Dialect &dialect,
                                                  const SaveRequest &request, const database::CancelToken &cancel);
/// What saveMigrations() would write after the files of the directory, without proofs: for a preview. Forms other than
/// Single alone.
[[nodiscard]] Result<QList<migration::MigrationFile>> previewMigrations(const dialect::Dialect &dialect,
                                                                        int targetVersion,
                                                                        const migration::MigrationDirectory &directory,
                                                                        const SaveRequest &request);

/// Makes a project beside a database that has none: a first migration "baseline" with everything that the database has,
/// proved, and marked as applied on it. It has no way back: that would drop tables which hold rows that no migration
/// put there. The project's one connection is the settings. When it fails, what it made is
/// removed again.
[[nodiscard]] Result<Project> adoptDatabase(const QString &projectPath, const dialect::Dialect &dialect,
                                            const database::ConnectionSettings &settings,
                                            const database::CancelToken &cancel,
                                            const dialect::ScratchPlace &scratch = {});

/// Folders whose SQL the person allowed to run; kept in the user's configuration, never in the project.
[[nodiscard]] bool isTrusted(const Project &project);
[[nodiscard]] Result<> trust(const Project &project);
/// Errors: NotTrusted.
[[nodiscard]] Result<> checkTrust(const Project &project);

} // namespace relvar::project
