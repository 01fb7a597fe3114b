// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keeping.h"

#include <algorithm>
#include <iterator>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What nobody has proved may be lossless: the header does not know.
QList<migration::MigrationFile> losingFiles(const runner::RunPlan &plan)
{
    QList<migration::MigrationFile> files;
    for (const runner::RunItem &item : plan.items) {
        const auto &proof = item.file.proof;
        if (proof && (proof->grade == plan::Grade::StructureOnly || proof->grade == plan::Grade::Irreversible))
            files.append(item.file);
    }
    return files;
}

} // namespace

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

void remarkOnLosing(Session &session, const runner::RunPlan &plan)
{
    for (const migration::MigrationFile &file : losingFiles(plan)) {
        const migration::ProofStamp &proof = *file.proof;
        const Text line = proof.grade == plan::Grade::Irreversible
                              ? text("cli", "%1 has no way back.", {fullName(file)})
                              : text("cli", "%1: a revert does not bring back all of the data.", {fullName(file)});
        session.output.remark(proof.reason.isEmpty() ? line.toString() : line.toString() + u' ' + proof.reason);
    }
}

QJsonArray losingOf(const runner::RunPlan &plan)
{
    const QList<migration::MigrationFile> files = losingFiles(plan);
    QJsonArray list;
    std::transform(files.cbegin(), files.cend(), std::back_inserter(list), [](const migration::MigrationFile &file) {
        return QJsonObject{{u"migration"_s, file.id},
                           {u"grade"_s, plan::gradeName(file.proof->grade)},
                           {u"reason"_s, file.proof->reason}};
    });
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
