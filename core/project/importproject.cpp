// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/importproject.h"

#include "database/serveraddress.h"

#include <QDir>
#include <QFileInfo>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Saved> fill(const Project &project, const dialect::Dialect &dialect, const ImportRequest &request,
                   const database::CancelToken &cancel)
{
    if (const Result<> trusted = trust(project); !trusted)
        return fail(trusted.error());
    SaveRequest save;
    save.name = request.name;
    save.base = dialect.emptySchema();
    save.draft.schema = diff::pair(save.base, request.schema, dialect.rules(), {});
    save.prove = request.prove;
    save.scratch = project.scratchPlace(request.scratch);
    return saveMigration(project, dialect, save, cancel);
}

} // namespace

Result<ImportedProject> importAsProject(const dialect::Dialect &dialect, const ImportRequest &request,
                                        const database::CancelToken &cancel)
{
    const bool wasThere = QFileInfo::exists(request.path);
    QDir folder(request.path);
    // What somebody keeps there already stays as it is.
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const QString name = QFileInfo(request.path).fileName();
    const QStringList schemes = dialect.capabilities().serverSchemes;
    database::ConnectionSettings settings{.name = u"dev"_s, .dialect = dialect.id()};
    settings.address
        = schemes.isEmpty() ? name + u".db"_s : database::toUrl({.scheme = schemes.constFirst(), .database = name});
    const auto made = create(request.path, dialect.id(), {settings});
    if (!made)
        return fail(made.error());
    auto saved = fill(*made, dialect, request, cancel);
    if (saved)
        return ImportedProject{*made, *std::move(saved)};
    if (!wasThere) {
        folder.removeRecursively();
        return fail(saved.error());
    }
    const QStringList now = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &entry : now) {
        if (before.contains(entry))
            continue;
        const QString path = folder.filePath(entry);
        if (QFileInfo(path).isDir())
            QDir(path).removeRecursively();
        else
            QFile::remove(path);
    }
    return fail(saved.error());
}

} // namespace relvar::project
