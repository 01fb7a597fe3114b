// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/kept.h"
#include "cli/commandsupport.h"

#include <QRegularExpression>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PurgeArguments
{
    QString database;
    QStringList migrations;
    QString olderThan;
    QString confirmedName;
    bool dryRun = false;
};

/// "30d", "12h", "4w"
Result<std::optional<std::chrono::seconds>> readAge(const QString &written)
{
    if (written.isEmpty())
        return std::optional<std::chrono::seconds>();
    static const QRegularExpression form(u"^(\\d{1,6})([hdw])$"_s);
    const QRegularExpressionMatch match = form.match(written);
    if (!match.hasMatch()) {
        return fail(CliError::WrongUse,
                    text("cli", "\"%1\" is no age: write hours, days or weeks, as 12h, 30d or 4w.", {written}));
    }
    const int hours = match.captured(2) == "h"_L1 ? 1 : match.captured(2) == "d"_L1 ? 24 : 24 * 7;
    return std::optional<std::chrono::seconds>(std::chrono::hours(match.captured(1).toLongLong() * hours));
}

QString kindName(dialect::Stash::Kind kind)
{
    switch (kind) {
    case dialect::Stash::Kind::TakenAway:
        return u"takenAway"_s;
    case dialect::Stash::Kind::Unmatched:
        return u"unmatched"_s;
    case dialect::Stash::Kind::WrittenSince:
        return u"writtenSince"_s;
    }
    Q_UNREACHABLE();
}

Text shownKind(dialect::Stash::Kind kind)
{
    switch (kind) {
    case dialect::Stash::Kind::TakenAway:
        return text("cli", "taken away by it");
    case dialect::Stash::Kind::Unmatched:
        return text("cli", "found no row at the revert");
    case dialect::Stash::Kind::WrittenSince:
        return text("cli", "written before the revert");
    }
    Q_UNREACHABLE();
}

QString shownAge(const QDateTime &since)
{
    if (!since.isValid())
        return {};
    const qint64 hours = since.secsTo(QDateTime::currentDateTimeUtc()) / 3600;
    return hours < 48 ? text("cli", "%1 hours", {QString::number(hours)}).toString()
                      : text("cli", "%1 days", {QString::number(hours / 24)}).toString();
}

QJsonObject toJson(const project::Kept &kept)
{
    return {{u"migration"_s, kept.stash.migration}, {u"stash"_s, kept.stash.table},
            {u"kind"_s, kindName(kept.stash.kind)}, {u"table"_s, kept.table},
            {u"rows"_s, kept.size.rows},            {u"bytes"_s, kept.size.bytes},
            {u"since"_s, kept.since.toString(Qt::ISODate)}};
}

void show(Output &output, const QList<project::Kept> &kept)
{
    QList<QList<Output::Cell>> rows{{{text("cli", "Migration").toString(), Color::Bold},
                                     {text("cli", "Table").toString(), Color::Bold},
                                     {text("cli", "Keeps").toString(), Color::Bold},
                                     {text("cli", "Age").toString(), Color::Bold},
                                     {}}};
    for (const project::Kept &each : kept) {
        rows.append({{each.migration},
                     {each.table.isEmpty() ? each.stash.table : each.table},
                     {project::describe(each.size)},
                     {shownAge(each.since)},
                     {shownKind(each.stash.kind).toString(), Color::Muted}});
    }
    output.table(rows);
    for (const Text &consequence : project::consequencesOfPurge(kept))
        output.line(consequence.toString());
}

/// A production database wants its name.
Result<> requireConsent(Session &session, const PurgeArguments &arguments, const Workplace &workplace)
{
    const ChosenDatabase &chosen = workplace.database;
    if (chosen.settings.environment != database::Environment::Production) {
        return requireYes(session,
                          text("cli", "Empty all of this on %1, for good?", {chosen.shown}).toString());
    }
    const Text production = text("cli", "%1 is a production database.", {chosen.shown});
    return requireName(session, text("cli", "%1 Empty all of this, for good?", {production.toString()}).toString(),
                       chosen.settings.name.isEmpty() ? chosen.plainName() : chosen.settings.name,
                       arguments.confirmedName, production);
}

/// The file may be gone while something of it is kept still.
Result<> requireKnown(const QString &id, const Workplace &workplace, const QList<project::Kept> &kept)
{
    const bool isKept = std::any_of(kept.cbegin(), kept.cend(),
                                    [&](const project::Kept &each) { return each.stash.migration == id; });
    return isKept ? Result<>() : findMigration(workplace.directory, id).map([](const auto &) {});
}

Result<ExitCode> purge(Session &session, const PurgeArguments &arguments)
{
    const auto age = readAge(arguments.olderThan);
    if (!age)
        return fail(age.error());
    auto workplace = openWorkplace(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    project::PurgeChoice choice{.migrations = {}, .olderThan = *age};
    for (const QString &written : arguments.migrations)
        choice.migrations.append(idFrom(written));
    const auto connection = connect(session, *workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    const auto all = project::readKept(**connection, *workplace->dialect, workplace->directory);
    if (!all)
        return fail(all.error());
    for (const QString &id : std::as_const(choice.migrations)) {
        if (const auto known = requireKnown(id, *workplace, *all); !known)
            return fail(known.error());
    }
    const QList<project::Kept> chosen = project::choose(*all, choice, QDateTime::currentDateTimeUtc());

    if (!session.output.json()) {
        if (chosen.isEmpty())
            session.output.line(text("cli", "Nothing is kept on %1 that this would empty.", {workplace->database.shown})
                                    .toString());
        else
            show(session.output, chosen);
    }
    const bool purges = !arguments.dryRun && !chosen.isEmpty();
    if (purges) {
        if (auto consent = requireConsent(session, arguments, *workplace); !consent)
            return fail(consent.error());
        if (auto done = project::purge(**connection, *workplace->dialect, chosen); !done)
            return fail(done.error());
    }
    if (session.output.json()) {
        QJsonArray list;
        for (const project::Kept &each : chosen)
            list.append(toJson(each));
        session.output.document({{u"database"_s, workplace->database.shown}, {u"purged"_s, purges}, {u"kept"_s, list}});
    } else if (arguments.dryRun && !chosen.isEmpty()) {
        session.output.line(text("cli", "Nothing was emptied.").toString());
    } else if (purges) {
        session.output.line(
            text("cli", "Emptied %1 of %2 on %3.",
                 {QString::number(chosen.size()), QString::number(all->size()), workplace->database.shown})
                .toString());
    }
    return ExitCode::Done;
}

} // namespace

void addPurge(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("purge", "Empty what migrations keep of what they took away");
    const auto arguments = std::make_shared<PurgeArguments>();
    addDatabase(command, arguments->database);
    addTexts(command, "--migration", arguments->migrations, "Only what this migration keeps")->type_name("ID");
    addText(command, "--older-than", arguments->olderThan, "Only what was put aside longer ago: 12h, 30d, 4w")
        ->type_name("AGE");
    addText(command, "--confirm", arguments->confirmedName, "The name of a production database")->type_name("NAME");
    command.add_flag("--dry-run", arguments->dryRun, "Only list it");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return purge(session, *arguments); }; });
}

} // namespace relvar::cli
