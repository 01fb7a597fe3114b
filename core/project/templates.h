// SPDX-License-Identifier: GPL-3.0-or-later
// The templates that tables can begin with: those that Relvar brings for each product, and those of a project, a file each
// in templates/. What is done with one, edit/templates.h says.
#pragma once

#include "project/project.h"

namespace relvar::project {

struct TableTemplate
{
    /// For people: "id uuid + timestamps"; of a project's own, the name of its file.
    QString name;
    /// What it is for, and what it needs; empty of a project's own.
    QString explanation;
    schema::Table table;
    bool isOwn = false;
};

/// Those of the product, with the columns of the convention, its usual beginning first. `targetVersion` as
/// Project::targetVersion; 0: the newest.
[[nodiscard]] QList<TableTemplate> builtinTemplates(const QString &dialect, int targetVersion,
                                                    const document::UsualColumns &usual);
/// The project's own, by name. A file that cannot be read is an error, which names it.
[[nodiscard]] Result<QList<TableTemplate>> readTemplates(const Project &project);
/// Makes or replaces templates/<name>.json. Errors: ProjectError::NotWritable; a name that is no file name.
[[nodiscard]] Result<> writeTemplate(const Project &project, const QString &name, const schema::Table &table);
[[nodiscard]] Result<> removeTemplate(const Project &project, const QString &name);

} // namespace relvar::project
