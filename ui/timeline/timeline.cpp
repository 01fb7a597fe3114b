// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

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
        Cell cell{.state = state.state, .advice = state.advice.toString(), .repair = state.repair};
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

QString stateSign(migration::State state)
{
    switch (state) {
    case migration::State::Applied:
        return u"●"_s;
    case migration::State::Pending:
        return u"○"_s;
    case migration::State::Edited:
        return u"▲"_s;
    case migration::State::Missing:
        return u"◌"_s;
    case migration::State::Unknown:
        return u"?"_s;
    case migration::State::Failed:
        return u"✕"_s;
    case migration::State::HalfApplied:
        return u"◐"_s;
    case migration::State::HalfReverted:
        return u"◑"_s;
    case migration::State::Running:
        return u"◉"_s;
    case migration::State::Interrupted:
        return u"⊘"_s;
    case migration::State::OutOfOrder:
        return u"⇄"_s;
    case migration::State::PartlyApplied:
        return u"◒"_s;
    }
    Q_UNREACHABLE();
}

QString stateText(const Cell &cell)
{
    switch (cell.state) {
    case migration::State::Applied:
        return QCoreApplication::translate("timeline", "applied");
    case migration::State::Pending:
        return QCoreApplication::translate("timeline", "pending");
    case migration::State::Edited:
        return QCoreApplication::translate("timeline", "applied, but the file was edited since");
    case migration::State::Missing:
        return QCoreApplication::translate("timeline", "applied, but the file is missing");
    case migration::State::Unknown:
        return QCoreApplication::translate("timeline", "applied, but not known here");
    case migration::State::Failed:
        return QCoreApplication::translate("timeline", "failed");
    case migration::State::HalfApplied:
        return QCoreApplication::translate("timeline", "stopped after %1 of %2")
            .arg(cell.statementsApplied)
            .arg(cell.statementsTotal);
    case migration::State::HalfReverted:
        return QCoreApplication::translate("timeline", "revert stopped after %1 of %2")
            .arg(cell.statementsApplied)
            .arg(cell.statementsTotal);
    case migration::State::Running:
        return QCoreApplication::translate("timeline", "running");
    case migration::State::Interrupted:
        return QCoreApplication::translate("timeline", "interrupted");
    case migration::State::OutOfOrder:
        return QCoreApplication::translate("timeline", "pending, although a newer one is applied");
    case migration::State::PartlyApplied:
        return QCoreApplication::translate("timeline", "applied in part: only some of what it replaces");
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
