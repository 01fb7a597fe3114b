// SPDX-License-Identifier: GPL-3.0-or-later
// A schema out of the program: as a picture, as text that other programs draw, or as a migration in the code of a
// framework.
#include "render/export.h"
#include "cli/commandsupport.h"
#include "cli/exportedpart.h"
#include "cli/frameworkcode.h"
#include "cli/migrationrecord.h"
#include "exports/format.h"
#include "migration/atomicwrite.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QRegularExpression>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExportArguments
{
    /// svg, png, pdf, the id of an exports::Format or of a framework; empty: as the file's name ends.
    QString format;
    QString from;
    QString out;
    ExportedPart part;
    QString theme = u"light"_s;
    QString title;
    double scale = 0;
    QString paper;
    QString fit;
    /// Of this migration the record, in the place of a schema.
    QString record;
    /// For frameworks; `from` and `out` are those above.
    FrameworkArguments code;
};

/// The ending that says the format: "svg", "mermaid". Empty: the name says none.
QString formatOfName(const QString &path)
{
    if (const exports::Format *format = exports::formatOfFile(path))
        return format->id;
    return render::formatOfPicture(path) ? QFileInfo(path).suffix().toLower() : QString();
}

bool isFolder(const QString &out)
{
    return out.endsWith(u'/') || QFileInfo(out).isDir() || formatOfName(out).isEmpty();
}

QString formatOf(const ExportArguments &arguments)
{
    return !arguments.format.isEmpty() || isFolder(arguments.out) ? arguments.format : formatOfName(arguments.out);
}

Result<render::Fit> fitFrom(const QString &written)
{
    if (written.isEmpty())
        return render::Fit();
    static const QRegularExpression form(u"^([0-9]{1,3})x([0-9]{1,3})$"_s);
    const auto match = form.match(written);
    const render::Fit fit{1, match.captured(1).toInt(), match.captured(2).toInt()};
    if (!match.hasMatch() || (fit.across == 0 && fit.down == 0)) {
        return fail(CliError::WrongUse,
                    text("cli",
                         "“%1” is no number of sheets. Write how many side by side and below one another, as in "
                         "--fit 2x3; 0 leaves one of them open.",
                         {written}));
    }
    return fit;
}

Result<render::ExportOptions> optionsFrom(const ExportArguments &arguments, render::PictureFormat format)
{
    render::ExportOptions options;
    if (arguments.scale > 0)
        options.scale = arguments.scale / 100;
    else
        options.scale = format == render::PictureFormat::Png ? 2 : 1;
    auto fit = fitFrom(arguments.fit);
    if (!fit)
        return fail(fit.error());
    options.fit = *fit;
    options.fit.scale = options.scale;
    const bool hasSheets = !arguments.paper.isEmpty() && arguments.paper != u"diagram";
    if ((hasSheets || !arguments.fit.isEmpty()) && format != render::PictureFormat::Pdf) {
        return fail(CliError::WrongUse,
                    text("cli", "Sheets of paper are for PDF: say --to pdf, or leave --page and --fit out."));
    }
    if (!arguments.fit.isEmpty() && !hasSheets)
        return fail(CliError::WrongUse, text("cli", "Say with --page which paper it shall fit on: --page A4."));
    if (hasSheets) {
        const QPageSize::PageSizeId size = arguments.paper == u"A3"       ? QPageSize::A3
                                           : arguments.paper == u"Letter" ? QPageSize::Letter
                                                                          : QPageSize::A4;
        options.paper
            = QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    }
    return options;
}

/// The file that is written: the one that was named, or one in the folder, called as the project or the source is.
Result<QString> pathFor(const ExportArguments &arguments, const QString &title, const QString &ending)
{
    const QString out = QDir::cleanPath(QDir::current().absoluteFilePath(arguments.out));
    const bool names = !isFolder(arguments.out);
    const QString folder = names ? QFileInfo(out).absolutePath() : out;
    if (!QDir().mkpath(folder)) {
        return fail(CliError::NotWritable,
                    text("cli", "The folder %1 cannot be made. Check the path after --out.", {folder}));
    }
    const QString name = title.isEmpty() ? u"diagram"_s : QString(title).replace(u'/', u'_').replace(u'\\', u'_');
    return names ? out : folder + u'/' + name + u'.' + ending;
}

void report(Session &session, const QString &format, const ExportSubject &subject, const QStringList &paths,
            QJsonObject document, const QString &remark)
{
    if (!session.output.json()) {
        for (const QString &path : paths)
            session.output.line(text("cli", "Wrote %1", {QDir::current().relativeFilePath(path)}).toString());
        if (!remark.isEmpty())
            session.output.remark(remark);
        return;
    }
    document.insert(u"format"_s, format);
    document.insert(u"path"_s, paths.first());
    document.insert(u"paths"_s, QJsonArray::fromStringList(paths));
    document.insert(u"tables"_s, subject.tables.size());
    document.insert(u"diagram"_s, subject.diagram.name);
    session.output.document(document);
}

Result<ExitCode> exportPicture(Session &session, const ExportArguments &arguments, const ExportSubject &subject)
{
    if (QFontDatabase::families().isEmpty()) {
        return fail(CliError::NoFonts,
                    text("cli", "A picture needs a font, and none was found. Install one, on Debian for "
                                "example fonts-dejavu-core."));
    }
    const QString name = formatOf(arguments);
    const auto format = render::formatOfPicture(u"x."_s + name);
    if (!format)
        return fail(format.error());
    const auto options = optionsFrom(arguments, *format);
    if (!options)
        return fail(options.error());
    const auto path = pathFor(arguments, subject.title, name);
    if (!path)
        return fail(path.error());

    render::Picture picture{.arrangement
                            = render::arrange(onlyTables(subject), subject.diagram, render::diagramFont())};
    if (arguments.theme == u"dark")
        picture.style.theme = render::darkTheme();
    picture.showsTitle = !arguments.title.isEmpty();
    picture.title = picture.showsTitle ? arguments.title : subject.title;
    std::stop_source stop;
    const database::Interruptible watch(session.token(), [stop]() mutable { stop.request_stop(); });
    const auto told = [&session](double done) {
        if (session.output.showsProgress())
            session.output.progress(text("cli", "Drawing, %1 %", {QString::number(qRound(done * 100))}).toString());
    };
    const auto exported = render::exportPicture(*path, picture, *format, *options, {told, stop.get_token()});
    if (session.output.showsProgress())
        session.output.progress({});
    if (!exported)
        return fail(exported.error());

    const render::ExportSize &size = exported->size;
    QString remark;
    if (exported->paths.size() > 1) {
        remark = text("cli",
                      "Larger than one picture can be (%1 × %2 pixels): these are %3 rows of %4 files, side by "
                      "side without a gap. SVG and PDF are one file.",
                      {QString::number(size.size.width()), QString::number(size.size.height()),
                       QString::number(size.rows), QString::number(size.columns)})
                     .toString();
    } else if (*format == render::PictureFormat::Pdf && size.scale < 1 && arguments.scale == 0 && !options->paper) {
        remark = text("cli", "The diagram is larger than a page of PDF can be and was scaled to %1 %.",
                      {QString::number(qRound(size.scale * 100))})
                     .toString();
    }
    QJsonObject document{{u"width"_s, size.size.width()},
                         {u"height"_s, size.size.height()},
                         {u"scale"_s, size.scale},
                         {u"columns"_s, size.columns},
                         {u"rows"_s, size.rows}};
    report(session, name, subject, exported->paths, document, remark);
    return ExitCode::Done;
}

/// What makes the schema, or the tables that were asked for, with what belongs to them.
QStringList statementsOf(const ExportSubject &subject, const ExportedPart &part)
{
    QList<dialect::Statement> statements;
    if (part.tables.isEmpty() && part.diagram.isEmpty()) {
        statements = subject.dialect->create(subject.schema);
    } else {
        for (const Box<schema::Table> &table : subject.schema.tables) {
            if (subject.tables.contains(table->id))
                statements += subject.dialect->create(subject.schema, table->id);
        }
    }
    QStringList sql;
    for (const dialect::Statement &statement : std::as_const(statements))
        sql.append(statement.sql);
    return sql;
}

Result<ExitCode> exportText(Session &session, const ExportArguments &arguments, const ExportSubject &subject,
                            const exports::Format &format)
{
    exports::Subject content{.schema = subject.folding.schema,
                             .tables = subject.tables,
                             .title = arguments.title.isEmpty() ? subject.title : arguments.title,
                             .product = subject.product,
                             .areas = subject.diagram.areas,
                             .notes = subject.diagram.notes};
    if (arguments.part.tables.isEmpty() && arguments.part.diagram.isEmpty())
        content.tables.reset();
    if (format.hasStatements && subject.dialect)
        content.statements = statementsOf(subject, arguments.part);
    if (format.hasPicture && QFontDatabase::families().isEmpty()) {
        session.output.remark(
            text("cli", "The page is without the diagram: no font was found to draw it with.").toString());
    } else if (format.hasPicture) {
        render::Picture picture{.arrangement
                                = render::arrange(onlyTables(subject), subject.diagram, render::diagramFont())};
        content.picture = render::toSvg(picture);
        picture.style.theme = render::darkTheme();
        content.darkPicture = render::toSvg(picture);
    }
    const QString written = format.write(content);
    if (arguments.out == u"-") {
        session.output.data(written);
        return ExitCode::Done;
    }
    const auto path = pathFor(arguments, subject.title, format.endings.first());
    if (!path)
        return fail(path.error());
    if (const auto stored = migration::writeAtomically(*path, written.toUtf8()); !stored)
        return fail(stored.error());
    report(session, format.id, subject, {*path}, {}, {});
    return ExitCode::Done;
}

/// What only one kind of target takes.
Result<> checkOptions(const ExportArguments &arguments, const frameworks::Framework *framework)
{
    const bool isPartial = !arguments.part.tables.isEmpty() || !arguments.part.diagram.isEmpty();
    if (framework && (isPartial || !arguments.title.isEmpty() || arguments.scale > 0 || !arguments.paper.isEmpty())) {
        return fail(CliError::WrongUse,
                    text("cli",
                         "A migration of %1 is about the whole schema: leave --table, --diagram, --title, --scale "
                         "and --page out.",
                         {framework->displayName()}));
    }
    const FrameworkArguments &code = arguments.code;
    if (!framework
        && (!code.base.isEmpty() || !code.name.isEmpty() || code.dryRun || !code.renames.renames.isEmpty())) {
        return fail(CliError::WrongUse, text("cli", "--base, --name, --rename and --dry-run are for migrations of a "
                                                    "framework: say which one with --to."));
    }
    return {};
}

Result<ExitCode> runExport(Session &session, const ExportArguments &arguments)
{
    if (!arguments.record.isEmpty())
        return exportRecord(session, arguments.record, arguments.out);
    if (arguments.out.isEmpty())
        return fail(CliError::WrongUse, text("cli", "Say with --out where to: a folder, or the file itself."));
    const QString format = formatOf(arguments);
    const frameworks::Framework *framework = frameworks::find(format);
    if (const auto fitting = checkOptions(arguments, framework); !fitting)
        return fail(fitting.error());
    if (framework) {
        FrameworkArguments code = arguments.code;
        code.from = arguments.from;
        code.out = arguments.out;
        return exportMigration(session, *framework, code);
    }
    if (format.isEmpty()) {
        return fail(CliError::WrongUse, text("cli", "Say with --to what to make: svg, png, pdf, mermaid, dbml, "
                                                    "plantuml, sql, html or markdown, or let the name "
                                                    "after --out end in it."));
    }
    const exports::Format *asText = exports::format(format);
    if (!asText && arguments.out == u"-")
        return fail(CliError::WrongUse, text("cli", "A picture goes into a file: name one after --out."));
    if (asText && (!arguments.paper.isEmpty() || !arguments.fit.isEmpty() || arguments.scale > 0)) {
        return fail(CliError::WrongUse,
                    text("cli", "%1 is text: leave --page, --fit and --scale out.", {asText->name}));
    }
    const auto subject = readExported(session, arguments.from, arguments.part);
    if (!subject)
        return fail(subject.error());
    return asText ? exportText(session, arguments, *subject, *asText) : exportPicture(session, arguments, *subject);
}

std::vector<std::string> targets()
{
    std::vector<std::string> ids{"svg", "png", "pdf", "mermaid", "dbml", "plantuml", "sql", "html", "markdown"};
    for (const std::string &framework : frameworkIds())
        ids.push_back(framework);
    return ids;
}

std::string joined(const std::vector<std::string> &ids)
{
    QStringList list;
    for (const std::string &id : ids)
        list.append(QString::fromStdString(id));
    return list.join(u", "_s).toStdString();
}

} // namespace

void addExport(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("export", "Write the diagram as a picture, the schema as Mermaid, DBML, "
                                                      "PlantUML, SQL or a data dictionary, or a migration in the code "
                                                      "of a framework");
    const auto arguments = std::make_shared<ExportArguments>();
    addText(command, "--to", arguments->format,
            "svg, png, pdf, mermaid, dbml, plantuml, sql, or a data dictionary: html, markdown; not needed where the "
            "name after --out ends in it. A framework, for its migrations and models: "
                + joined(frameworkIds()))
        ->check(CLI::IsMember(targets()))
        ->type_name("FORMAT");
    addText(command, "--from", arguments->from, "Which schema; the project's draft when not given")
        ->type_name("SOURCE");
    addText(command, "--out", arguments->out,
            "A folder, made when it is not there, or the file itself; - writes text to the terminal. Of a framework "
            "the folder of the repository")
        ->type_name("PATH");
    addText(command, "--record", arguments->record,
            "The record of this migration in Markdown, in the place of a schema: what it does, its SQL both ways, what "
            "becomes of the data, the proof. It goes beside the migration when --out is not given")
        ->type_name("ID")
        ->excludes("--to")
        ->excludes("--from");
    addText(command, "--diagram", arguments->part.diagram, "A diagram of the project; the main one when not given")
        ->type_name("NAME");
    addTexts(command, "--table", arguments->part.tables, "Only this table; may be given several times")
        ->type_name("TABLE");
    command
        .add_option("--related", arguments->part.related,
                    "With --table: also what is related, over so many foreign keys")
        ->check(CLI::Range(1, 1000))
        ->type_name("N");
    addText(command, "--theme", arguments->theme, "Colours of a picture: light (the default) or dark")
        ->check(CLI::IsMember({"light", "dark"}))
        ->type_name("THEME");
    addText(command, "--title", arguments->title, "A line above the picture")->type_name("TEXT");
    command.add_option("--scale", arguments->scale, "Percent; 200 for png and 100 else when not given")
        ->check(CLI::Range(5.0, 1000.0))
        ->type_name("PERCENT");
    addText(command, "--page", arguments->paper,
            "pdf: diagram (one page as large as it, the default), A4, A3 or Letter")
        ->check(CLI::IsMember({"diagram", "A4", "A3", "Letter"}))
        ->type_name("PAPER");
    addText(command, "--fit", arguments->fit, "pdf: on so many sheets at most, side by side x below one another: 2x1")
        ->type_name("AxB");
    addText(command, "--base", arguments->code.base,
            "Framework: the schema that the migration starts from; when not given, an empty database")
        ->type_name("SOURCE");
    addText(command, "--name", arguments->code.name, "Framework: what the migration does, in words")->type_name("NAME");
    command.add_flag("--dry-run", arguments->code.dryRun, "Framework: show the files and write none");
    addRenames(command, arguments->code.renames);
    command.callback([arguments, &chosen] {
        chosen.run = [arguments](Session &session) { return runExport(session, *arguments); };
        const exports::Format *format = exports::format(formatOf(*arguments));
        const bool isCode = frameworks::find(formatOf(*arguments)) != nullptr;
        // Comments in the code are English.
        chosen.writesForPrograms = isCode;
        chosen.paints = arguments->record.isEmpty() && !isCode && (!format || format->hasPicture);
    });
}

} // namespace relvar::cli
