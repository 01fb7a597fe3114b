// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keeping.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

QList<project::AboutToKeep> measureKeeping(Session &session, Workplace &workplace, const runner::RunPlan &plan)
{
    if (plan.items.isEmpty() || isMissing(workplace))
        return {};
    const auto connection = connect(session, workplace, MissingDatabase::IsAnError);
    if (!connection)
        return {};
    return project::measureKeeping(**connection, *workplace.dialect, plan);
}

void remarkOnKeeping(Session &session, const QList<project::AboutToKeep> &keeping)
{
    for (const project::AboutToKeep &each : keeping)
        session.output.remark(each.migration + u": "_s + project::describe(each).toString());
}

QJsonArray toJson(const QList<project::AboutToKeep> &keeping)
{
    QJsonArray list;
    for (const project::AboutToKeep &each : keeping) {
        list.append(QJsonObject{{u"migration"_s, each.migration},
                                {u"table"_s, each.table},
                                {u"moves"_s, each.moves},
                                {u"rows"_s, each.size.rows},
                                {u"bytes"_s, each.size.bytes}});
    }
    return list;
}

void remarkOnPurged(Session &session, const Workplace &workplace, database::Connection &connection,
                    const runner::RunPlan &plan)
{
    const Result<QStringList> purged = project::readPurged(connection, *workplace.dialect);
    for (const runner::RunItem &item : plan.items) {
        if (purged && purged->contains(item.file.id)) {
            session.output.remark(
                text("cli", "%1: what it kept was purged, so the revert brings back the structure alone.",
                     {fullName(item.file)})
                    .toString());
        }
    }
}

} // namespace relvar::cli
