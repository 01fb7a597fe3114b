// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/preflight.h"

#include "cli/source.h"

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;
using project::Obstacle;

namespace {

QString kindName(Obstacle::Kind kind)
{
    switch (kind) {
    case Obstacle::Kind::Chain:
        return u"chain"_s;
    case Obstacle::Kind::MovedOn:
        return u"movedOn"_s;
    case Obstacle::Kind::Rows:
        return u"rows"_s;
    }
    Q_UNREACHABLE();
}

QString asLine(const QStringList &columns, const QStringList &row)
{
    QStringList values;
    for (qsizetype i = 0; i < row.size(); ++i)
        values.append(columns.value(i) + u'=' + (row.at(i).isNull() ? u"NULL"_s : row.at(i)).simplified());
    return values.join(u", "_s);
}

} // namespace

Result<project::Preflight> lookBeforeRun(Session &session, Workplace &workplace,
                                         const QList<migration::LedgerRow> &ledger, const runner::RunPlan &plan,
                                         bool withRows)
{
    if (!withRows || plan.items.isEmpty() || isMissing(workplace))
        return project::Preflight{.obstacles = project::chainObstacles(workplace.directory), .open = {}};
    // It replays what the folder says.
    if (!session.options.trust && !project::isTrusted(workplace.project)) {
        return project::Preflight{
            .obstacles = project::chainObstacles(workplace.directory),
            .open = {text("cli", "Whether rows are in the way was not looked at: that replays the migrations on a scratch "
                                 "database, and the folder is not trusted yet. Pass --trust.")}};
    }
    const auto place = scratchPlace(session, workplace.project);
    if (!place)
        return fail(place.error());
    const auto connection = connect(session, workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    return project::lookBeforeRun(workplace.project, *workplace.dialect, workplace.directory, ledger, plan, **connection,
                                  session.token(), *place);
}

void remarkOn(Session &session, const project::Preflight &preflight)
{
    for (const Obstacle &obstacle : preflight.obstacles) {
        session.output.remark(obstacle.text.toString());
        for (const QString &line : obstacle.lines)
            session.output.remark(u"  "_s + line);
        for (const QStringList &row : obstacle.rows)
            session.output.remark(u"  "_s + asLine(obstacle.columns, row));
        if (obstacle.count > obstacle.rows.size() && !obstacle.rows.isEmpty())
            session.output.remark(u"  …"_s);
        if (obstacle.mayBeMended) {
            session.output.remark(
                text("cli", "  The run writes to that table itself, so that this may be in order by then.").toString());
        }
    }
    for (const Text &open : preflight.open)
        session.output.remark(open.toString());
}

QJsonObject toJson(const project::Preflight &preflight)
{
    QJsonArray obstacles;
    for (const Obstacle &obstacle : preflight.obstacles) {
        QJsonArray rows;
        for (const QStringList &row : obstacle.rows) {
            QJsonArray values;
            for (const QString &value : row)
                values.append(value.isNull() ? QJsonValue() : QJsonValue(value));
            rows.append(values);
        }
        obstacles.append(QJsonObject{{u"kind"_s, kindName(obstacle.kind)},
                                     {u"text"_s, obstacle.text.toString()},
                                     {u"lines"_s, QJsonArray::fromStringList(obstacle.lines)},
                                     {u"count"_s, obstacle.count},
                                     {u"columns"_s, QJsonArray::fromStringList(obstacle.columns)},
                                     {u"rows"_s, rows},
                                     {u"mayBeMended"_s, obstacle.mayBeMended}});
    }
    QJsonArray open;
    for (const Text &text : preflight.open)
        open.append(text.toString());
    return {{u"obstacles"_s, obstacles}, {u"open"_s, open}};
}

Result<> requireWayIsFree(Session &session, const project::Preflight &preflight)
{
    const bool isInTheWay
        = std::any_of(preflight.obstacles.begin(), preflight.obstacles.end(), [](const Obstacle &obstacle) {
              return obstacle.kind != Obstacle::Kind::Chain && !obstacle.mayBeMended;
          });
    return isInTheWay ? requireYes(session, text("cli", "Something is in the way. Run all the same?").toString())
                      : Result<>();
}

} // namespace relvar::cli
