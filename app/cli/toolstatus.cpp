// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/toolstatus.h"

#include "cli/commandsupport.h"
#include "project/drift.h"

#include <QDir>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

StateWord wordFor(formats::Standing standing)
{
    switch (standing) {
    case formats::Standing::Applied:
        return {u"applied"_s, text("cli", "applied"), Color::Green};
    case formats::Standing::Pending:
        return {u"pending"_s, text("cli", "pending"), Color::Cyan};
    case formats::Standing::OutOfOrder:
        return {u"outOfOrder"_s, text("cli", "pending, out of order"), Color::Yellow};
    case formats::Standing::Skipped:
        return {u"skipped"_s, text("cli", "skipped, never runs"), Color::Red};
    case formats::Standing::NotNeeded:
        return {u"notNeeded"_s, text("cli", "not needed"), Color::Muted};
    case formats::Standing::Unregistered:
        return {u"unregistered"_s, text("cli", "not registered"), Color::Red};
    case formats::Standing::Edited:
        return {u"edited"_s, text("cli", "edited since applied"), Color::Yellow};
    case formats::Standing::Outdated:
        return {u"outdated"_s, text("cli", "changed, runs again"), Color::Cyan};
    case formats::Standing::Missing:
        return {u"missing"_s, text("cli", "applied, file missing"), Color::Yellow};
    case formats::Standing::Failed:
        return {u"failed"_s, text("cli", "failed"), Color::Red};
    case formats::Standing::Broken:
        return {u"broken"_s, text("cli", "cannot run"), Color::Red};
    }
    Q_UNREACHABLE();
}

QString nameOf(const formats::ToolState &state)
{
    return state.name.isEmpty() ? state.id : state.name;
}

QJsonObject toJson(const formats::ToolState &state)
{
    return {{u"id"_s, state.id},
            {u"name"_s, nameOf(state)},
            {u"file"_s, state.fileName},
            {u"state"_s, wordFor(state.standing).name},
            {u"revertible"_s, state.isRevertible},
            {u"finishedAt"_s, state.appliedAt},
            {u"error"_s, state.error},
            {u"advice"_s, state.advice.toString()}};
}

QJsonObject toJson(const project::ToolStatus &status, const ChosenDatabase &database,
                   const std::optional<QStringList> &drift)
{
    QJsonArray states;
    for (const formats::ToolState &state : status.states)
        states.append(toJson(state));
    QJsonArray histories;
    for (const dialect::ForeignHistory &history : status.otherHistories)
        histories.append(QJsonObject{{u"tool"_s, history.tool}, {u"table"_s, history.table}});
    QJsonArray problems;
    for (const Text &problem : status.folder.problems)
        problems.append(problem.toString());
    QJsonObject document{{u"database"_s, database.shown},      {u"product"_s, status.snapshot.facts.product},
                         {u"format"_s, status.format->id()},   {u"folder"_s, status.folder.path},
                         {u"history"_s, status.history.table}, {u"migrations"_s, states},
                         {u"histories"_s, histories},          {u"problems"_s, problems}};
    if (drift)
        document.insert(u"drift"_s, QJsonArray::fromStringList(*drift));
    return document;
}

/// The difference as lines; empty without a drift. Nothing when it could not be looked for.
std::optional<QStringList> driftOf(Session &session, const project::Project &project, const dialect::Dialect &dialect,
                                   const project::ToolStatus &status)
{
    if (const auto trusted = project::checkTrust(project); !trusted && !session.options.trust) {
        session.output.remark(
            text("cli", "Drift was not looked for: %1", {trusted.error().message.toString()}).toString());
        return std::nullopt;
    }
    const auto place = scratchPlace(session, project);
    const auto drift = place ? project::readToolDrift(project, dialect, status, session.token(), *place)
                             : Result<project::Drift>(fail(place.error()));
    if (drift)
        return drift->lines();
    session.output.remark(text("cli", "Drift was not looked for: %1", {drift.error().message.toString()}).toString());
    return std::nullopt;
}

void show(Output &output, const project::ToolStatus &status, const ChosenDatabase &database)
{
    const QString tool = status.format->displayName();
    QList<QList<Output::Cell>> rows{
        {{text("cli", "Migration").toString(), Color::Bold}, {database.shown, Color::Bold}, {}}};
    for (const formats::ToolState &state : status.states) {
        const StateWord word = wordFor(state.standing);
        rows.append({{nameOf(state)}, {word.shown.toString(), word.color}, {state.appliedAt, Color::Muted}});
    }
    if (status.states.isEmpty())
        output.line(text("cli", "There are no migrations yet. Make one with %1.", {tool}).toString());
    else
        output.table(rows);
    for (const formats::ToolState &state : status.states) {
        if (!state.advice.isEmpty())
            output.line(nameOf(state) + u": "_s + state.advice.toString());
        if (!state.error.isEmpty())
            output.line(u"  "_s + QString(state.error).replace(u'\n', u' '));
    }
    for (const dialect::ForeignHistory &history : status.otherHistories) {
        output.line(text("cli", "Found %1, the history of %2: what it applied is not counted here.",
                         {history.table, history.tool})
                        .toString());
    }
    if (status.history.table.isEmpty()) {
        output.line(text("cli", "%1 has never run on %2: its table is not there.", {tool, database.shown}).toString());
    } else {
        output.line(text("cli", "By %1, the table of %2.", {status.history.table, tool}).toString());
        if (const Text limits = status.format->limits(); !limits.isEmpty())
            output.line(limits.toString());
    }
}

} // namespace

Result<ExitCode> showToolStatus(Session &session, const project::Project &project, const QString &database, bool check)
{
    const auto dialect = dialectOf(session, project);
    if (!dialect)
        return fail(dialect.error());
    const auto chosen = chooseMigrated(session, project, **dialect, database);
    if (!chosen)
        return fail(chosen.error());
    const auto status = project::readToolStatus(project, **dialect, chosen->settings, session.token());
    if (!status)
        return fail(status.error());
    const auto drift = check ? driftOf(session, project, **dialect, *status) : std::optional<QStringList>();
    for (const Text &problem : status->folder.problems)
        session.output.remark(problem.toString());
    if (session.output.json())
        session.output.document(toJson(*status, *chosen, drift));
    else
        show(session.output, *status, *chosen);
    if (!session.output.json() && drift && !drift->isEmpty()) {
        session.output.line(text("cli", "Drifted: the database is not what its migrations make.").toString());
        for (const QString &line : *drift)
            session.output.line(u"  "_s + line);
    }
    const bool isSettled = status->isSettled() && (!drift || drift->isEmpty());
    return check && !isSettled ? ExitCode::Found : ExitCode::Done;
}

} // namespace relvar::cli
