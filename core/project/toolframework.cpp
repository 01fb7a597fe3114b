// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/toolframework.h"

#include "project/codefiles.h"
#include "project/toolschema.h"

#include <QHash>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

const frameworks::Framework *frameworkOf(const QString &formatId)
{
    static const QHash<QString, QString> targets{
        {u"sea-orm"_s, u"seaorm"_s}, {u"drizzle"_s, u"drizzle"_s}, {u"drizzle-journal"_s, u"drizzle"_s},
        {u"prisma"_s, u"prisma"_s},  {u"ruskit"_s, u"ruskit"_s},   {u"fluentorm"_s, u"fluentorm"_s}};
    return frameworks::find(targets.value(formatId));
}

const frameworks::Framework *frameworkOf(const QString &formatId, const QString &folder)
{
    const frameworks::Framework *usual = frameworkOf(formatId);
    if (formatId != "sea-orm"_L1)
        return usual;
    const Result<frameworks::Files> files = readCodeFiles(folder, {u"Cargo.toml"_s});
    if (!files)
        return usual;
    const QString manifest = files->value(u"Cargo.toml"_s);
    for (const auto &[crate, id] : {std::pair(u"loco-rs"_s, u"loco"_s), std::pair(u"ruskit"_s, u"ruskit"_s)}) {
        const frameworks::Framework *framework = frameworks::find(id);
        if (framework && manifest.contains(crate))
            return framework;
    }
    return usual;
}

bool isCode(const Project &project)
{
    const formats::Format *format = formats::find(project.tool.format);
    if (!format || !frameworkOf(format->id()))
        return false;
    const Result<formats::ToolFolder> folder = format->read(project.tool.folder);
    return folder && !folder->migrations.isEmpty() && !holdsSql(*folder);
}

} // namespace relvar::project
