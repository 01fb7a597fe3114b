// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"
#include "project/commuting.h"

#include <QJsonArray>

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

void tell(Session &session, const QList<project::OrderProblem> &problems)
{
    if (session.output.json()) {
        QJsonArray list;
        for (const project::OrderProblem &problem : problems) {
            list.append(QJsonObject{{u"files"_s, QJsonArray{problem.ours, problem.theirs}},
                                    {u"text"_s, problem.text.toString()},
                                    {u"runsAsItIs"_s, problem.runsAsItIs}});
        }
        session.output.document({{u"orderProblems"_s, list}});
        return;
    }
    session.output.line(
        text("cli", "Two branches meet, and it matters which of their migrations runs first:").toString());
    for (const project::OrderProblem &problem : problems) {
        session.output.line(u"  "_s + problem.ours + u" / "_s + problem.theirs);
        session.output.line(u"    "_s + problem.text.toString());
    }
    const bool runAsTheyAre = std::ranges::all_of(problems, &project::OrderProblem::runsAsItIs);
    session.output.line(
        (runAsTheyAre
             ? text("cli", "relvar.sum was not written: databases that ran them in different orders differ. Write one "
                           "of the two so that it fits behind the other, or pass --in-this-order when no database has "
                           "run them the other way.")
             : text("cli", "relvar.sum was not written: in the order of the folder they do not run. Write one of the "
                           "two so that it fits behind the other, or give it an id that puts it before the other."))
            .toString());
}

/// Replays all files first: two branches whose migrations do not go together are found here, not on a server.
Result<ExitCode> sum(Session &session, bool inThisOrder)
{
    const auto folder = openFolder(session);
    if (!folder)
        return fail(folder.error());
    if (auto trusted = requireTrust(session, folder->project); !trusted)
        return fail(trusted.error());
    const auto place = scratchPlace(session, folder->project);
    if (!place)
        return fail(place.error());
    const auto problems
        = project::settleSum(folder->project, *folder->dialect,
                             inThisOrder ? project::BranchOrder::IsAsItIs : project::BranchOrder::MustNotMatter,
                             session.token(), *place);
    if (!problems)
        return fail(problems.error());
    if (!problems->isEmpty()) {
        tell(session, *problems);
        return ExitCode::Found;
    }
    if (session.output.json()) {
        session.output.document({{u"files"_s, folder->directory.files.size()}, {u"chain"_s, folder->directory.chain}});
        return ExitCode::Done;
    }
    const QString count = QString::number(folder->directory.files.size());
    session.output.line(
        (folder->directory.files.size() == 1
             ? text("cli", "relvar.sum now holds one migration, which runs without an error.")
             : text("cli", "relvar.sum now holds %1 migrations, which run one after another without an error.",
                    {count}))
            .toString());
    return ExitCode::Done;
}

} // namespace

void addSum(CLI::App &app, Command &chosen)
{
    CLI::App &command
        = *app.add_subcommand("sum", "Rewrite relvar.sum, after running all migrations on a scratch database");
    const auto inThisOrder = std::make_shared<bool>(false);
    command.add_flag("--in-this-order", *inThisOrder,
                     "Also where migrations of two branches come to something else the other way round");
    command.callback([inThisOrder, &chosen] {
        chosen.run = [inThisOrder](Session &session) { return sum(session, *inThisOrder); };
    });
}

} // namespace relvar::cli
