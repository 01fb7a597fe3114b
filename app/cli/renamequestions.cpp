// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/renamequestions.h"

#include "cli/commandsupport.h"

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;
using diff::LikelyRename;
using diff::Rename;

namespace {

QString evidenceOf(const LikelyRename &question)
{
    QStringList evidence;
    for (const Text &reason : question.evidence)
        evidence.append(reason.toString());
    return evidence.join(u"; "_s);
}

QString optionFor(const LikelyRename &question)
{
    const QString rename = diff::toText(question.rename);
    const bool isPlain = std::all_of(rename.cbegin(), rename.cend(), [](QChar c) {
        return c.isLetterOrNumber() || u"_.=:"_s.contains(c);
    });
    return u"--rename "_s + (isPlain ? rename : u'\'' + QString(rename).replace(u'\'', u"'\\''"_s) + u'\'');
}

/// Asks one by one; an answer about a table comes before the questions about its columns.
Result<bool> ask(Session &session, const LikelyRename &question)
{
    session.output.remark(question.question.toString() + u" ("_s + evidenceOf(question) + u')');
    const std::optional<QString> answer
        = session.output.ask(text("cli", "The same under another name? [y/n]").toString(),
                             [&session] { return session.token().isCancelled(); });
    if (answer && (answer->startsWith(u'y', Qt::CaseInsensitive) || answer->startsWith(u'n', Qt::CaseInsensitive)))
        return answer->startsWith(u'y', Qt::CaseInsensitive);
    return fail(CliError::NotConfirmed,
                text("cli", "Nothing was done: the question was answered with neither y nor n."));
}

/// What a rename takes from one side and gives to the other.
struct Ends
{
    diff::Named before;
    diff::Named now;
    /// Of enum values, which their types alone do not tell apart.
    QString valueBefore;
    QString valueNow;

    [[nodiscard]] bool takesTheSame(const Ends &other) const
    {
        return before.object == other.before.object && valueBefore == other.valueBefore;
    }
    /// Several values may become one; of all else, one of the two would be dropped.
    [[nodiscard]] bool givesTheSame(const Ends &other) const
    {
        return now.object == other.now.object && valueNow.isEmpty() && other.valueNow.isEmpty();
    }
};

} // namespace

void addRenames(CLI::App &command, RenameArguments &arguments, CLI::Option *only)
{
    CLI::Option *renames
        = addTexts(command, "--rename", arguments.renames,
                   "old=new, from what it is to what it becomes: users=people, users.name=people.full_name; of other "
                   "kinds with the kind before it: index:users.old_idx=people.new_idx (also schema, type, value, view, "
                   "sequence, constraint, trigger)")
              ->type_name("OLD=NEW");
    CLI::Option *none = command.add_flag("--no-other-renames", arguments.noOthers,
                                         "What looks like a rename and is not named by --rename is none");
    if (only) {
        renames->needs(only);
        none->needs(only);
    }
}

Result<QList<Rename>> readRenames(const QStringList &written, const schema::Schema &from, const schema::Schema &to)
{
    QList<Rename> renames;
    QList<Ends> known;
    for (const QString &given : written) {
        const std::optional<Rename> rename = diff::renameFromText(given);
        const bool isPath = rename && rename->kind == Rename::Kind::TableOrColumn;
        const bool isMixed = isPath && rename->from.contains(u'.') != rename->to.contains(u'.');
        if (!rename || (isMixed && from.namespaces.isEmpty())) {
            return fail(CliError::WrongUse,
                        text("cli",
                             "--rename %1 is not understood. Write --rename old_table=new_table, --rename "
                             "table.old_column=table.new_column, or a kind before it: --rename "
                             "index:table.old_idx=table.new_idx.",
                             {given}));
        }
        const diff::Named before = diff::findNamed(from, rename->from, rename->kind);
        if (!before.isThere()) {
            return fail(CliError::WrongUse, text("cli", "--rename %1: there is no %2 in what is changed.",
                                                 {given, rename->from}));
        }
        const diff::Named now = diff::findNamed(to, rename->to, rename->kind);
        if (!now.isThere()) {
            return fail(CliError::WrongUse, text("cli", "--rename %1: there is no %2 in what it becomes.",
                                                 {given, rename->to}));
        }
        if (before.scope.isNull() != now.scope.isNull()) {
            return fail(CliError::WrongUse,
                        text("cli", "--rename %1: one of the two is a table, the other a column.", {given}));
        }
        const bool isValue = rename->kind == Rename::Kind::Value;
        const Ends ends{before, now, isValue ? diff::valueNamed(from, rename->from) : QString(),
                        isValue ? diff::valueNamed(to, rename->to) : QString()};
        for (const Ends &other : std::as_const(known)) {
            const bool isTaken = ends.takesTheSame(other);
            if (isTaken || ends.givesTheSame(other)) {
                return fail(CliError::WrongUse,
                            text("cli", "--rename %1: %2 is named twice. One object becomes one object.",
                                 {given, isTaken ? rename->from : rename->to}));
            }
        }
        known.append(ends);
        renames.append(*rename);
    }
    return renames;
}

QList<LikelyRename> openQuestions(const schema::Schema &from, const schema::Schema &to, const diff::Rules &rules,
                                  const RenameArguments &arguments, const QList<Rename> &known)
{
    if (arguments.noOthers)
        return {};
    return diff::findLikelyRenames(from, diff::pair(from, to, rules, known), rules);
}

void remarkOnRenames(Session &session, const QList<LikelyRename> &questions)
{
    for (const LikelyRename &question : questions) {
        session.output.remark(text("cli", "%1 If so: %2 (%3)",
                                   {question.question.toString(), optionFor(question), evidenceOf(question)})
                                  .toString());
    }
}

QJsonArray describeRenames(const QList<LikelyRename> &questions)
{
    QJsonArray list;
    for (const LikelyRename &question : questions) {
        QJsonArray evidence;
        for (const Text &reason : question.evidence)
            evidence.append(reason.toString());
        list.append(QJsonObject{{u"rename"_s, diff::toText(question.rename)},
                                {u"question"_s, question.question.toString()},
                                {u"evidence"_s, evidence},
                                {u"score"_s, question.score},
                                {u"losesData"_s, question.losesData}});
    }
    return list;
}

Result<QList<Rename>> settleRenames(Session &session, const RenameArguments &arguments, const schema::Schema &from,
                                    const schema::Schema &to, const diff::Rules &rules)
{
    auto known = readRenames(arguments.renames, from, to);
    if (!known)
        return known;
    QList<Rename> refused;
    for (;;) {
        QList<LikelyRename> questions = openQuestions(from, to, rules, arguments, *known);
        questions.removeIf([&](const LikelyRename &question) {
            return refused.contains(question.rename) || known->contains(question.rename);
        });
        const bool losesData = std::any_of(questions.cbegin(), questions.cend(),
                                           [](const LikelyRename &question) { return question.losesData; });
        if (!losesData) {
            // Nothing is lost by making it anew, so that there is no need to wait for an answer.
            remarkOnRenames(session, questions);
            return known;
        }
        if (!session.output.canAsk()) {
            remarkOnRenames(session, questions);
            return fail(CliError::WrongUse,
                        text("cli",
                             "Something goes and something like it comes: %1 Nothing was written, for a drop takes the "
                             "values along. Say which are renames with --rename, and with --no-other-renames that "
                             "the rest is none.",
                             {questions.constFirst().question.toString()}));
        }
        // The answer about a table decides what there is to ask about its columns.
        const auto next = std::find_if(questions.cbegin(), questions.cend(), [](const LikelyRename &question) {
            return question.losesData && question.after < 0;
        });
        const LikelyRename question = next == questions.cend() ? questions.constFirst() : *next;
        const auto isOne = ask(session, question);
        if (!isOne)
            return fail(isOne.error());
        if (*isOne)
            known->append(question.rename);
        else
            refused.append(question.rename);
    }
}

} // namespace relvar::cli
