// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/baseconflicts.h"

#include "cli/commandsupport.h"

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;
using diff::Conflict;
using diff::Side;

namespace {

struct Take
{
    std::optional<Side> all;
    QHash<int, Side> byNumber;
};

Result<Take> readTake(const QStringList &written)
{
    Take take;
    for (const QString &word : written) {
        const qsizetype sign = word.indexOf(u'=');
        const QString side = word.mid(sign + 1);
        bool isNumber = sign < 0;
        const int number = sign < 0 ? 0 : word.left(sign).toInt(&isNumber);
        if (!isNumber || (sign >= 0 && number < 1) || (side != "draft"_L1 && side != "migrations"_L1)) {
            return fail(CliError::WrongUse,
                        text("cli", "--take %1 is not understood. Write --take draft, --take migrations, or for one "
                                    "conflict --take 2=draft.",
                             {word}));
        }
        const Side chosen = side == "draft"_L1 ? Side::Draft : Side::Base;
        if (sign < 0)
            take.all = chosen;
        else
            take.byNumber.insert(number, chosen);
    }
    return take;
}

/// A line for each that has no answer.
QString linesOf(const QList<Conflict> &all, const diff::Answers &answers)
{
    QStringList lines;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Conflict &conflict = all.at(i);
        if (!answers.contains(conflict.key)) {
            lines.append(text("cli", "%1. %2: draft: %3; migrations: %4",
                              {QString::number(i + 1), conflict.what.toString(), conflict.draft.toString(),
                               conflict.base.toString()})
                             .toString());
        }
    }
    return lines.join(u'\n');
}

} // namespace

void addTake(CLI::App &command, QStringList &take)
{
    addTexts(command, "--take", take,
             "What holds where the draft and newer migrations disagree: draft or migrations, or 2=draft for one "
             "conflict by its number")
        ->type_name("[NUMBER=]SIDE");
}

Result<project::Draft> ontoHead(Session &session, const project::Draft &draft, const schema::Schema &head,
                                const migration::MigrationDirectory &directory, const diff::Rules &rules,
                                const QStringList &written)
{
    const Result<Take> take = readTake(written);
    if (!take)
        return fail(take.error());
    if (!project::hasMoved(draft.base, head))
        return draft;

    // Numbers stay what they were: an answer only adds conflicts at the end.
    QList<Conflict> all;
    diff::Answers answers;
    project::MovedDraft moved;
    for (bool goesOn = true; goesOn;) {
        moved = project::rebaseDraft(draft, head, directory, rules, answers);
        goesOn = false;
        for (const Conflict &conflict : std::as_const(moved.conflicts)) {
            const auto known = std::find_if(all.cbegin(), all.cend(),
                                            [&](const Conflict &other) { return other.key == conflict.key; });
            const int number = int(known - all.cbegin()) + 1;
            if (known == all.cend())
                all.append(conflict);
            const std::optional<Side> side
                = take->byNumber.contains(number) ? std::optional(take->byNumber.value(number)) : take->all;
            if (side) {
                answers.insert(conflict.key, *side);
                goesOn = true;
            }
        }
    }
    for (auto it = take->byNumber.cbegin(); it != take->byNumber.cend(); ++it) {
        if (it.key() > all.size()) {
            return fail(CliError::WrongUse, text("cli", "--take %1: there are %2 conflicts.",
                                                 {QString::number(it.key()), QString::number(all.size())}));
        }
    }
    if (!moved.conflicts.isEmpty()) {
        return fail(CliError::DraftConflicts,
                    text("cli",
                         "Nothing was written: the migrations moved on since the draft was begun, and both have "
                         "changed what follows. Say what is to hold: --take draft or --take migrations for all, --take "
                         "1=draft for one."),
                    linesOf(all, answers));
    }
    session.output.remark(moved.arrived.isEmpty()
                              ? text("cli", "The migrations have changed since the draft was begun; it goes on over "
                                            "them as they are now.")
                                    .toString()
                              : text("cli", "The draft goes on over what came in since it was begun: %1.",
                                     {moved.arrived.join(u", "_s)})
                                    .toString());
    return moved.draft;
}

} // namespace relvar::cli
