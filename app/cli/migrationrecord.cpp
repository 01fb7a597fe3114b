// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/migrationrecord.h"

#include "cli/commandsupport.h"
#include "migration/atomicwrite.h"
#include "project/record.h"

#include <QDir>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

Result<ExitCode> exportRecord(Session &session, const QString &migration, const QString &out)
{
    const auto project = openProject(session, project::Migrations::OfAnyTool);
    if (!project)
        return fail(project.error());
    const auto dialect = dialectOf(session, *project);
    if (!dialect)
        return fail(dialect.error());
    if (auto trusted = requireTrust(session, *project); !trusted)
        return fail(trusted.error());
    const auto place = scratchPlace(session, *project);
    if (!place)
        return fail(place.error());
    const auto recorded = project::readRecorded(*project, **dialect, migration, session.token(), *place);
    if (!recorded)
        return fail(recorded.error());
    if (out == u"-") {
        session.output.data(project::recordText(recorded->subject, **dialect));
        return ExitCode::Done;
    }
    const QString path
        = out.isEmpty() ? project::recordPath(recorded->path) : QDir::cleanPath(QDir::current().absoluteFilePath(out));
    const QByteArray content = project::recordText(recorded->subject, **dialect).toUtf8();
    if (auto written = migration::writeAtomically(path, content); !written)
        return fail(written.error());
    if (session.output.json())
        session.output.document({{u"record"_s, path}, {u"migration"_s, recorded->subject.name}});
    else
        session.output.line(text("cli", "Wrote its record, %1", {QDir::current().relativeFilePath(path)}).toString());
    return ExitCode::Done;
}

} // namespace relvar::cli
