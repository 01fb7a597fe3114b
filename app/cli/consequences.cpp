// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/consequences.h"

#include "cli/pickedpieces.h"
#include "diff/mentions.h"
#include "edit/dependents.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

void remarkOnMentions(Session &session, const diff::Changes &changes, const schema::Schema &from,
                      const schema::Schema &to)
{
    for (const diff::Mention &mention : diff::findMentions(changes, from, to))
        session.output.remark(mention.text.toString());
}

QJsonArray mentionsOf(const diff::Changes &changes, const schema::Schema &from, const schema::Schema &to)
{
    QJsonArray list;
    for (const diff::Mention &mention : diff::findMentions(changes, from, to))
        list.append(mention.text.toString());
    return list;
}

QStringList takenAlong(const diff::Description &change, const schema::Schema &from, const schema::Schema &to)
{
    if (change.kind != diff::Description::Kind::Drop || to.enumType(change.object))
        return {};
    return edit::takenAlong(from, change.object, change.part);
}

void showChanges(Session &session, const QList<diff::Description> &changes, const schema::Schema &from,
                 const schema::Schema &to)
{
    Output &output = session.output;
    for (const diff::Description &change : changes) {
        const QString line = change.text.toString();
        switch (change.kind) {
        case diff::Description::Kind::Add:
            output.line(output.colored(u"+ "_s + line, Color::Green));
            break;
        case diff::Description::Kind::Alter:
            output.line(output.colored(u"~ "_s + line, Color::Yellow));
            break;
        case diff::Description::Kind::Drop:
            output.line(output.colored(u"− "_s + line, Color::Red));
            break;
        }
        if (const QStringList along = takenAlong(change, from, to); !along.isEmpty())
            output.line(output.colored(text("cli", "    with %1", {along.join(u", "_s)}).toString(), Color::Muted));
    }
    if (changes.isEmpty())
        output.line(text("cli", "Equal.").toString());
}

QJsonArray describeChanges(const QList<diff::Description> &changes, const schema::Schema &from,
                           const schema::Schema &to)
{
    QJsonArray list;
    for (const diff::Description &change : changes) {
        list.append(QJsonObject{{u"kind"_s, changeWord(change.kind)},
                                {u"text"_s, change.text.toString()},
                                {u"losesData"_s, change.losesData},
                                {u"takesAlong"_s, QJsonArray::fromStringList(takenAlong(change, from, to))}});
    }
    return list;
}

} // namespace relvar::cli
