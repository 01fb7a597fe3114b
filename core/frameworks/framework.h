// SPDX-License-Identifier: GPL-3.0-or-later
// What an application's framework wants to have of a change or of a schema: migrations and models in its own language,
// in the files where it looks for them. Pure: files come in as texts and go out as texts.
#pragma once

#include "plan/plan.h"

#include <QDateTime>

namespace relvar::frameworks {
Q_NAMESPACE

enum class FrameworkError {
    /// The framework does not know the database, or has no form at all for what was asked.
    NotSupported,
    /// A file of the repository is not what the framework's own tools write, so nothing can be put into it.
    Unreadable,
};
Q_ENUM_NS(FrameworkError)

/// A file of the repository as it will be.
struct FileEdit
{
    /// Relative to the repository, with slashes.
    QString path;
    /// Empty: the file is new. Otherwise what it was; `text` differs in what the framework's own tools would change
    /// there, and in nothing that people wrote.
    QString before;
    QString text;

    friend bool operator==(const FileEdit &, const FileEdit &) = default;
};

struct Emission
{
    QList<FileEdit> files;
    /// What the framework cannot say, each with the object and the reason. It stands in the files, too, as a
    /// comment, in the language of the caller: programs that write files ask for English.
    QList<Text> notExpressed;
};

/// Path relative to the repository → text.
using Files = QMap<QString, QString>;
/// Of a path in the repository; empty: the repository itself.
[[nodiscard]] QString folderOf(const QString &path);
/// The path in the repository that something in the folder names.
[[nodiscard]] QString pathFrom(const QString &folder, const QString &path);

/// A statement of the script begins a transaction, so the framework must not.
[[nodiscard]] bool bringsTransaction(const dialect::Script &script, const dialect::Dialect &dialect);

struct MigrationRequest
{
    plan::MigrationPlan plan;
    /// In words, as a person gave it: "Add phone to users".
    QString name;
    /// UTC.
    QDateTime time;
    /// Those that Framework::reads() asks for.
    Files files;
};

struct EntitiesRequest
{
    schema::Schema schema;
    Files files;
};

class Framework
{
public:
    virtual ~Framework() = default;

    /// On the command line: "seaorm".
    [[nodiscard]] virtual QString id() const = 0;
    /// As its makers write it.
    [[nodiscard]] virtual QString displayName() const = 0;
    /// By Dialect::id().
    [[nodiscard]] virtual bool supports(const QString &dialectId) const = 0;
    /// Which files of a repository it has to know, as patterns relative to it: "*" stands for anything within one name.
    [[nodiscard]] virtual QStringList reads() const = 0;
    /// The migration, up and down. Errors: FrameworkError.
    [[nodiscard]] virtual Result<Emission> migration(const MigrationRequest &request,
                                                     const dialect::Dialect &dialect) const = 0;
    /// The models of the whole schema. Errors: FrameworkError.
    [[nodiscard]] virtual Result<Emission> entities(const EntitiesRequest &request,
                                                    const dialect::Dialect &dialect) const = 0;
};

} // namespace relvar::frameworks
