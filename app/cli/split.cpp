// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pickedpieces.h"
#include "cli/wanteddraft.h"

#include <QJsonArray>

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SplitArguments
{
    QStringList parts;
    WantedArguments wanted;
    bool list = false;
    bool withNeeded = false;
    bool noProof = false;
};

/// One of the migrations that are to be written.
struct Part
{
    QString name;
    QSet<qsizetype> chosen;
};

/// "Add orders=1,2": the name may hold "=" itself.
Result<QList<Part>> readParts(const SplitArguments &arguments, const diff::Pieces &pieces)
{
    QList<Part> parts;
    QSet<qsizetype> done;
    for (const QString &written : arguments.parts) {
        const qsizetype sign = written.lastIndexOf(u'=');
        if (sign <= 0) {
            return fail(CliError::WrongUse, text("cli", "%1 is not understood. Write NAME=NUMBERS: \"Add orders=1,2\".",
                                                 {written}));
        }
        const auto picked = readNumbers(written.mid(sign + 1), pieces);
        if (!picked)
            return fail(picked.error());
        for (const qsizetype twice : *picked & done) {
            return fail(CliError::WrongUse,
                        text("cli", "Change %1 is in two migrations. Name it once.", {QString::number(twice + 1)}));
        }
        const auto chosen = closed(*picked, pieces, arguments.withNeeded, done);
        if (!chosen)
            return fail(chosen.error());
        parts.append({written.left(sign).trimmed(), *chosen});
        done += *chosen;
    }
    return parts;
}

/// The same changes in the draft that is left: what was written meanwhile is in it no more, so that numbers differ.
QSet<qsizetype> findAgain(const diff::Pieces &before, const QSet<qsizetype> &chosen, const diff::Pieces &now)
{
    QSet<qsizetype> found;
    for (qsizetype i = 0; i < now.pieces.size(); ++i) {
        const diff::Piece &piece = now.pieces.at(i);
        const bool wanted = std::any_of(chosen.cbegin(), chosen.cend(), [&](qsizetype position) {
            const diff::Piece &one = before.pieces.at(position);
            return one.object == piece.object && one.part == piece.part;
        });
        if (wanted)
            found.insert(i);
    }
    return diff::withNeeded(now, found);
}

Result<ExitCode> split(Session &session, const SplitArguments &arguments)
{
    const auto project = openProject(session, project::Migrations::OfAnyTool);
    if (!project)
        return fail(project.error());
    auto wanted = readWanted(session, *project, arguments.wanted);
    if (!wanted)
        return fail(wanted.error());
    const diff::Pieces pieces = project::piecesOf(wanted->base, wanted->document, wanted->dialect->rules());
    if (arguments.list || arguments.parts.isEmpty()) {
        listPieces(session.output, pieces);
        return ExitCode::Done;
    }
    const auto parts = readParts(arguments, pieces);
    if (!parts)
        return fail(parts.error());
    const auto place = scratchPlace(session, *project);
    if (!place)
        return fail(place.error());
    QJsonArray written;
    for (const Part &part : *parts) {
        const diff::Pieces now = project::piecesOf(wanted->base, wanted->document, wanted->dialect->rules());
        const document::Document document
            = project::chosenPart(wanted->base, wanted->document, now, findAgain(pieces, part.chosen, now));
        project::SaveRequest request{.name = part.name,
                                     .base = wanted->base,
                                     .draft = document,
                                     .prove = !arguments.noProof,
                                     .scratch = *place};
        const auto all = project::saveMigrations(*project, *wanted->dialect, request, session.token());
        if (!all)
            return fail(all.error());
        const project::Saved *saved = &all->constFirst();
        if (const auto gone = goOn(*project, *wanted, document, *saved); !gone)
            return fail(gone.error());
        const auto proof = arguments.noProof ? std::nullopt : std::optional(saved->proof);
        written.append(describeWritten(saved->path, proof));
        if (!session.output.json())
            reportWritten(session.output, saved->path, proof);
    }
    const qsizetype left
        = project::piecesOf(wanted->base, wanted->document, wanted->dialect->rules()).pieces.size();
    if (session.output.json())
        session.output.document({{u"migrations"_s, written}, {u"left"_s, left}});
    else if (left > 0)
        session.output.line((left == 1 ? text("cli", "One change is left.")
                                       : text("cli", "%1 changes are left.", {QString::number(left)}))
                                .toString());
    return ExitCode::Done;
}

} // namespace

void addSplit(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand(
        "split", "Write several migrations from the draft: choose which of its changes go into which");
    const auto arguments = std::make_shared<SplitArguments>();
    command
        .add_option_function<std::vector<std::string>>(
            "parts",
            [arguments](const std::vector<std::string> &values) {
                for (const std::string &value : values)
                    arguments->parts.append(QString::fromStdString(value));
            },
            "The migrations in order: \"Add orders=1,2\" \"Rename people=3\". What is not named stays in the draft")
        ->type_name("NAME=NUMBERS");
    addWanted(command, arguments->wanted);
    command.add_flag("--list", arguments->list, "Only list the changes with their numbers and what they need");
    command.add_flag("--with-needed", arguments->withNeeded, "Also the changes that the named ones need");
    command.add_flag("--no-proof", arguments->noProof, "Do not try them on a scratch database first");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return split(session, *arguments); }; });
}

} // namespace relvar::cli
