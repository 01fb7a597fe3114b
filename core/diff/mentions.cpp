// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/mentions.h"

#include "schema/expression.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::OtherObject;
using schema::Schema;
using schema::Table;

namespace {

bool dependsOn(const QList<schema::Dependency> &dependencies, ObjectId object)
{
    return std::any_of(dependencies.cbegin(), dependencies.cend(),
                       [&](const schema::Dependency &dependency) { return dependency.object == object; });
}

/// Something that changes its name or goes.
struct Target
{
    QString table;
    /// The table's name afterwards; a body may speak of it already.
    QString tableNow;
    ObjectId tableId;
    /// Empty: the table itself.
    QString column;
    bool isDropped = false;
};

QList<Target> targetsOf(const Changes &changes)
{
    QList<Target> targets;
    for (const Change &change : changes) {
        if (const auto *dropped = std::get_if<Dropped<Box<Table>>>(&change)) {
            targets.append({dropped->object->name, dropped->object->name, dropped->object->id, {}, true});
            continue;
        }
        const auto *altered = std::get_if<AlteredTable>(&change);
        if (!altered)
            continue;
        const Target table{altered->from->name, altered->to->name, altered->from->id, {}, false};
        if (altered->facets & Facet::Name)
            targets.append(table);
        for (const TableChange &inside : altered->changes) {
            Target target = table;
            if (const auto *gone = std::get_if<Dropped<Column>>(&inside)) {
                target.column = gone->object.name;
                target.isDropped = true;
                targets.append(target);
            } else if (const auto *changed = std::get_if<Altered<Column>>(&inside);
                       changed && (changed->facets & Facet::Name)) {
                target.column = changed->from.name;
                targets.append(target);
            }
        }
    }
    return targets;
}

/// Lines in which the words of a routine's text stand, comments left out; texts in quotes count, for they may be run.
QHash<QString, int> wordsOf(const QString &definition)
{
    static const QRegularExpression word(
        u"--[^\\n]*|/\\*.*?\\*/|\"((?:[^\"]|\"\")+)\"|([\\p{L}_][\\p{L}\\p{N}_$]*)|\\n"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QHash<QString, int> words;
    int line = 1;
    auto matches = word.globalMatch(definition);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.hasCaptured(1)   ? match.captured(1).replace("\"\""_L1, "\""_L1)
                             : match.hasCaptured(2) ? match.captured(2).toLower()
                                                    : QString();
        if (!name.isEmpty() && !words.contains(name))
            words.insert(name, line);
        line += static_cast<int>(match.capturedView().count(u'\n'));
    }
    return words;
}

/// A trigger of the table runs the function, whose body then speaks of the table's columns as of NEW and OLD.
bool isRunBy(const Schema &schema, ObjectId table, const OtherObject &routine)
{
    return std::any_of(schema.triggers.cbegin(), schema.triggers.cend(), [&](const Box<schema::Trigger> &trigger) {
        return trigger->tableId == table
               && (dependsOn(trigger->dependsOn, routine.id)
                   || schema::mentions(trigger->definition, routine.name.section(u'(', 0, 0)));
    });
}

Text mentionText(const OtherObject &routine, int line, const Target &target)
{
    const QString what = target.column.isEmpty() ? target.table : target.table + u'.' + target.column;
    const QStringList words{routine.kind, routine.name, QString::number(line), what};
    if (target.isDropped) {
        return target.column.isEmpty()
                   ? text("diff", "The %1 %2 names table %4 in line %3, which is dropped. It will fail when it runs.",
                          words)
                   : text("diff", "The %1 %2 names column %4 in line %3, which is dropped. It will fail when it runs.",
                          words);
    }
    return target.column.isEmpty()
               ? text("diff", "The %1 %2 names table %4 in line %3, which is renamed. It does not follow by itself.",
                      words)
               : text("diff", "The %1 %2 names column %4 in line %3, which is renamed. It does not follow by itself.",
                      words);
}

} // namespace

QList<Mention> findMentions(const Changes &changes, const Schema &from, const Schema &to)
{
    QList<Mention> mentions;
    const QList<Target> targets = targetsOf(changes);
    if (targets.isEmpty())
        return mentions;
    for (const Box<OtherObject> &routine : from.otherObjects) {
        if (routine->kind != "function"_L1 && routine->kind != "procedure"_L1)
            continue;
        const auto now = std::find_if(to.otherObjects.cbegin(), to.otherObjects.cend(),
                                      [&](const Box<OtherObject> &other) { return other->id == routine->id; });
        if (now == to.otherObjects.cend())
            continue;
        const QHash<QString, int> words = wordsOf((*now)->definition);
        for (const Target &target : targets) {
            if (dependsOn(routine->dependsOn, target.tableId))
                continue;
            const QString &name = target.column.isEmpty() ? target.table : target.column;
            const bool isAboutTable = target.column.isEmpty() || words.contains(target.table)
                                      || words.contains(target.tableNow) || isRunBy(from, target.tableId, *routine);
            if (const auto found = words.constFind(name); found != words.cend() && isAboutTable)
                mentions.append({routine->id, *found, mentionText(*routine, *found, target)});
        }
    }
    return mentions;
}

} // namespace relvar::diff
