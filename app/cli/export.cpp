// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"

#include "project/diagramfile.h"
#include "render/export.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExportArguments
{
    QString format;
    QString from;
    QString folder;
    bool dark = false;
};

Result<diagram::Diagram> diagramFor(const std::optional<project::Project> &project, const schema::Schema &schema)
{
    if (!project)
        return diagram::Diagram();
    return project::readDiagrams(*project, schema).map([](const QList<diagram::Diagram> &diagrams) {
        return diagrams.constFirst();
    });
}

Result<ExitCode> exportPicture(Session &session, const ExportArguments &arguments)
{
    const auto project = findProject(session);
    if (!project)
        return fail(project.error());
    if (arguments.from.isEmpty() && !*project)
        return fail(CliError::WrongUse,
                    text("cli", "Say with --from which schema to draw: outside of a project there is no "
                                "draft."));
    const auto loaded = loadSchema(session, arguments.from.isEmpty() ? u"draft"_s : arguments.from);
    if (!loaded)
        return fail(loaded.error());
    if (QFontDatabase::families().isEmpty()) {
        return fail(CliError::NoFonts,
                    text("cli", "A picture needs a font, and none was found. Install one, on Debian for "
                                "example fonts-dejavu-core."));
    }
    const auto diagram = diagramFor(*project, loaded->schema);
    if (!diagram)
        return fail(diagram.error());
    const QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(arguments.folder));
    if (!QDir().mkpath(folder))
        return fail(CliError::NotWritable,
                    text("cli", "The folder %1 cannot be made. Check the path after --out.", {folder}));

    render::ExportOptions options;
    if (arguments.dark)
        options.theme = render::darkTheme();
    options.title = *project ? (*project)->name : QFileInfo(arguments.from.section(u':', 1)).completeBaseName();
    const QString name = options.title.isEmpty() ? u"diagram"_s : QString(options.title).replace(u'/', u'_');
    const QString path = folder + u'/' + name + u'.' + arguments.format;
    if (auto written = render::exportPicture(path, loaded->schema, *diagram, options); !written)
        return fail(written.error());
    if (session.output.json())
        session.output.document({{u"path"_s, path}, {u"tables"_s, loaded->schema.tables.size()}});
    else
        session.output.line(text("cli", "Wrote %1", {QDir::current().relativeFilePath(path)}).toString());
    return ExitCode::Done;
}

} // namespace

void addExport(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("export", "Draw the diagram into a file");
    const auto arguments = std::make_shared<ExportArguments>();
    addText(command, "--to", arguments->format, "svg or png")
        ->required()
        ->check(CLI::IsMember({"svg", "png"}))
        ->type_name("FORMAT");
    addText(command, "--from", arguments->from, "Which schema; the project's draft when not given")
        ->type_name("SOURCE");
    addText(command, "--out", arguments->folder, "The folder for the file; made when it is not there")
        ->required()
        ->type_name("DIR");
    command.add_flag("--dark", arguments->dark, "With the dark colours");
    command.callback([arguments, &chosen] {
        chosen.run = [arguments](Session &session) { return exportPicture(session, *arguments); };
        chosen.paints = true;
    });
}

} // namespace relvar::cli
