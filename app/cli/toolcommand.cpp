// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/toolcommand.h"

#include "migration/formats/formats.h"
#include "project/toolframework.h"

#include <QHash>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Empty: the tool has no command for that.
QString ownCommand(const QString &tool, const QString &command)
{
    // https://loco.rs/docs/the-app/models and https://www.sea-ql.org/SeaORM/docs/migration/running-migration
    static const QHash<QString, QString> commands{
        {u"loco up"_s, u"cargo loco db migrate"_s},
        {u"loco down"_s, u"cargo loco db down"_s},
        {u"loco fresh"_s, u"cargo loco db reset"_s},
        {u"ruskit up"_s, u"cargo kit migrate"_s},
        {u"ruskit fresh"_s, u"cargo kit migrate:fresh"_s},
        {u"sea-orm up"_s, u"sea-orm-cli migrate up"_s},
        {u"sea-orm down"_s, u"sea-orm-cli migrate down"_s},
        {u"sea-orm fresh"_s, u"sea-orm-cli migrate fresh"_s},
        {u"sea-orm refresh"_s, u"sea-orm-cli migrate refresh"_s},
        {u"sea-orm reset"_s, u"sea-orm-cli migrate reset"_s},
        {u"sea-orm redo"_s, u"sea-orm-cli migrate down, sea-orm-cli migrate up"_s},
    };
    return commands.value(tool + u' ' + command);
}

} // namespace

Result<> requireBookkeeping(const project::Project &project, const QString &command)
{
    const formats::Format &format = *formats::find(project.tool.format);
    if (format.bookkeeping())
        return {};
    // Loco has commands of its own around those of SeaORM, which go on working.
    const frameworks::Framework *framework = project::frameworkOf(format.id(), project.path);
    QString own = framework ? ownCommand(framework->id(), command) : QString();
    if (own.isEmpty())
        own = ownCommand(format.id(), command);
    const QStringList words{format.displayName(), command, own};
    return fail(project::ProjectError::OfAnotherTool,
                own.isEmpty() ? text("cli",
                                     "Relvar reads the history of %1 and does not write it, and %1 has no command for "
                                     "%2.",
                                     words)
                              : text("cli", "Relvar reads the history of %1 and does not write it. Run %3.", words));
}

} // namespace relvar::cli
