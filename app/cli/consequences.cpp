// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/consequences.h"

#include "diff/mentions.h"
#include "edit/dependents.h"

namespace relvar::cli {

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

} // namespace relvar::cli
