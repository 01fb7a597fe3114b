// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

namespace {

State stateFor(migration::State state)
{
    switch (state) {
    case migration::State::Applied:
        return State::Applied;
    case migration::State::Pending:
        return State::Pending;
    case migration::State::Edited:
        return State::Edited;
    case migration::State::Missing:
        return State::Missing;
    case migration::State::Unknown:
        return State::Unknown;
    case migration::State::Failed:
        return State::Failed;
    case migration::State::HalfApplied:
        return State::HalfApplied;
    case migration::State::HalfReverted:
        return State::HalfReverted;
    case migration::State::Running:
        return State::Running;
    case migration::State::Interrupted:
        return State::Interrupted;
    case migration::State::OutOfOrder:
        return State::OutOfOrder;
    case migration::State::PartlyApplied:
        return State::PartlyApplied;
    }
    Q_UNREACHABLE();
}

State stateFor(formats::Standing standing)
{
    switch (standing) {
    case formats::Standing::Applied:
        return State::Applied;
    case formats::Standing::Pending:
        return State::Pending;
    case formats::Standing::OutOfOrder:
        return State::OutOfOrder;
    case formats::Standing::Skipped:
        return State::Skipped;
    case formats::Standing::NotNeeded:
        return State::NotNeeded;
    case formats::Standing::Unregistered:
        return State::Unregistered;
    case formats::Standing::Edited:
        return State::Edited;
    case formats::Standing::Outdated:
        return State::Outdated;
    case formats::Standing::Missing:
        return State::Missing;
    case formats::Standing::Failed:
        return State::Failed;
    case formats::Standing::Broken:
        return State::Broken;
    }
    Q_UNREACHABLE();
}

/// Ids that several files of the folder claim.
QSet<QString> sharedIds(const formats::ToolFolder &folder)
{
    QSet<QString> seen;
    QSet<QString> shared;
    for (const formats::ToolMigration &migration : folder.migrations) {
        if (seen.contains(migration.id))
            shared.insert(migration.id);
        seen.insert(migration.id);
    }
    return shared;
}

/// No two moments have the same, and none that of the draft.
QString momentId(const QString &id, const QString &fileName, const QSet<QString> &shared)
{
    return !fileName.isEmpty() && (id.isEmpty() || shared.contains(id)) ? fileName : id;
}

} // namespace

QList<Moment> momentsFor(const QList<migration::MigrationFile> &files,
                         const QList<QList<migration::MigrationState>> &statesOfDatabases, int draftChanges)
{
    QList<Moment> moments;
    QSet<QString> known;
    for (const migration::MigrationFile &file : files) {
        moments.append({.id = file.id,
                        .name = file.name,
                        .title = file.title,
                        .proof = file.proof,
                        .revertible = file.down.has_value()});
        known.insert(file.id);
    }
    for (const QList<migration::MigrationState> &states : statesOfDatabases) {
        for (const migration::MigrationState &state : states) {
            if (known.contains(state.id))
                continue;
            known.insert(state.id);
            moments.append({.id = state.id, .name = state.name, .revertible = state.revertible, .hasFile = false});
        }
    }
    std::stable_sort(moments.begin(), moments.end(),
                     [](const Moment &left, const Moment &right) { return migration::idLess(left.id, right.id); });
    moments.append(Moment{.changes = draftChanges});
    return moments;
}

QHash<QString, Cell> cellsFor(const QList<migration::MigrationState> &states)
{
    QHash<QString, Cell> cells;
    for (const migration::MigrationState &state : states) {
        Cell cell{.state = stateFor(state.state), .advice = state.advice.toString(), .repair = state.repair};
        if (state.row) {
            cell.statementsApplied = state.row->statementsApplied;
            cell.statementsTotal = state.row->statementsTotal;
            cell.error = state.row->error;
            cell.finishedAt = state.row->finishedAt;
        }
        cells.insert(state.id, cell);
    }
    return cells;
}

QString shortName(const QString &name)
{
    // "m" of SeaORM, "V" and "U" of Flyway. Short numbers stay: people call their migrations by them.
    static const QRegularExpression time(u"^[mVU]?(?:[0-9]{14}|[0-9]{8}_[0-9]{6})_+(?=[^_])"_s);
    return QString(name).remove(time);
}

QList<Moment> momentsFor(const formats::ToolFolder &folder, const QList<QList<formats::ToolState>> &statesOfDatabases,
                         int draftChanges)
{
    const QSet<QString> shared = sharedIds(folder);
    QList<Moment> moments;
    QSet<QString> known;
    for (const formats::ToolMigration &migration : folder.migrations) {
        moments.append({.id = momentId(migration.id, migration.fileName, shared),
                        .name = shortName(migration.name),
                        .title = migration.fileName,
                        .revertible = migration.down.has_value(),
                        .hasFile = !migration.fileName.isEmpty()});
        known.insert(moments.constLast().id);
    }
    for (const QList<formats::ToolState> &states : statesOfDatabases) {
        for (const formats::ToolState &state : states) {
            const QString id = momentId(state.id, state.fileName, shared);
            if (known.contains(id))
                continue;
            known.insert(id);
            moments.append(
                {.id = id, .name = shortName(state.name), .revertible = state.isRevertible, .hasFile = false});
        }
    }
    moments.append(Moment{.changes = draftChanges});
    return moments;
}

QHash<QString, Cell> cellsFor(const formats::ToolFolder &folder, const QList<formats::ToolState> &states)
{
    const QSet<QString> shared = sharedIds(folder);
    QHash<QString, Cell> cells;
    for (const formats::ToolState &state : states) {
        cells.insert(momentId(state.id, state.fileName, shared), {.state = stateFor(state.standing),
                                                                  .advice = state.advice.toString(),
                                                                  .error = state.error,
                                                                  .finishedAt = state.appliedAt});
    }
    return cells;
}

const formats::ToolMigration *migrationOf(const formats::ToolFolder &folder, const QString &momentId)
{
    const auto named = [&momentId](const formats::ToolMigration &migration) {
        return migration.id == momentId || migration.fileName == momentId;
    };
    const auto found = std::find_if(folder.migrations.cbegin(), folder.migrations.cend(), named);
    return found == folder.migrations.cend() || momentId.isEmpty() ? nullptr : &*found;
}

QString stateText(const Cell &cell)
{
    switch (cell.state) {
    case State::Applied:
        return QCoreApplication::translate("timeline", "applied");
    case State::Pending:
        return QCoreApplication::translate("timeline", "pending");
    case State::Edited:
        return QCoreApplication::translate("timeline", "applied, but the file was edited since");
    case State::Missing:
        return QCoreApplication::translate("timeline", "applied, but the file is missing");
    case State::Unknown:
        return QCoreApplication::translate("timeline", "applied, but not known here");
    case State::Failed:
        return QCoreApplication::translate("timeline", "failed");
    case State::HalfApplied:
        return QCoreApplication::translate("timeline", "stopped after %1 of %2")
            .arg(cell.statementsApplied)
            .arg(cell.statementsTotal);
    case State::HalfReverted:
        return QCoreApplication::translate("timeline", "revert stopped after %1 of %2")
            .arg(cell.statementsApplied)
            .arg(cell.statementsTotal);
    case State::Running:
        return QCoreApplication::translate("timeline", "running");
    case State::Interrupted:
        return QCoreApplication::translate("timeline", "interrupted");
    case State::OutOfOrder:
        return QCoreApplication::translate("timeline", "pending, although a newer one is applied");
    case State::PartlyApplied:
        return QCoreApplication::translate("timeline", "applied in part: only some of what it replaces");
    case State::Skipped:
        return QCoreApplication::translate("timeline", "skipped, never runs");
    case State::NotNeeded:
        return QCoreApplication::translate("timeline", "not needed");
    case State::Unregistered:
        return QCoreApplication::translate("timeline", "not registered: the tool does not know it");
    case State::Outdated:
        return QCoreApplication::translate("timeline", "changed since applied, runs again");
    case State::Broken:
        return QCoreApplication::translate("timeline", "cannot run");
    }
    Q_UNREACHABLE();
}

QString environmentText(database::Environment environment)
{
    switch (environment) {
    case database::Environment::Development:
        return QCoreApplication::translate("timeline", "development");
    case database::Environment::Test:
        return QCoreApplication::translate("timeline", "test");
    case database::Environment::Production:
        return QCoreApplication::translate("timeline", "production");
    }
    Q_UNREACHABLE();
}

} // namespace relvar::timeline
