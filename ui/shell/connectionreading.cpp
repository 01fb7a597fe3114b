// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/connectionreading.h"

#include "project/drift.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using database::DatabaseError;

QStringList ConnectionReading::applied() const
{
    QStringList ids;
    for (const migration::LedgerRow &row : ledger) {
        if (migration::isApplied(row))
            ids.append(row.id);
    }
    return ids;
}

int ConnectionReading::pending() const
{
    if (tool) {
        return int(std::count_if(tool->states.cbegin(), tool->states.cend(), [](const formats::ToolState &state) {
            return state.standing == formats::Standing::Pending || state.standing == formats::Standing::OutOfOrder
                   || state.standing == formats::Standing::Outdated;
        }));
    }
    return int(std::count_if(states.cbegin(), states.cend(), [](const migration::MigrationState &state) {
        return state.state == migration::State::Pending || state.state == migration::State::OutOfOrder;
    }));
}

bool isPasswordError(const Error &error)
{
    return error.code.is(DatabaseError::PasswordNeeded) || error.code.is(DatabaseError::WrongPassword);
}

bool isOutOfReach(const Error &error)
{
    return error.code.is(DatabaseError::ConnectionLost) || error.code.is(DatabaseError::Unreachable)
           || error.code.is(DatabaseError::TimedOut) || error.code.is(DatabaseError::Cancelled);
}

ConnectionState stateOf(const ConnectionReading &reading)
{
    if (reading.isReading && !reading.snapshot)
        return ConnectionState::Connecting;
    if (reading.error)
        return reading.snapshot ? ConnectionState::Lost : ConnectionState::Failed;
    if (!reading.snapshot)
        return ConnectionState::Connecting;
    return reading.drift.isEmpty() ? ConnectionState::Connected : ConnectionState::Drifted;
}

namespace {

QString plainStateText(const ConnectionReading &reading)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("shell", text); };
    switch (stateOf(reading)) {
    case ConnectionState::Connecting:
        return words(QT_TRANSLATE_NOOP("shell", "connecting…"));
    case ConnectionState::Connected:
        return words(QT_TRANSLATE_NOOP("shell", "connected"));
    case ConnectionState::Drifted:
        return words(QT_TRANSLATE_NOOP("shell", "drifted"));
    case ConnectionState::Lost:
        return words(QT_TRANSLATE_NOOP("shell", "connection lost"));
    case ConnectionState::Failed:
        break;
    }
    constexpr std::pair<DatabaseError, const char *> reasons[] = {
        {DatabaseError::BadAddress, QT_TRANSLATE_NOOP("shell", "wrong address")},
        {DatabaseError::Unreachable, QT_TRANSLATE_NOOP("shell", "unreachable")},
        {DatabaseError::TimedOut, QT_TRANSLATE_NOOP("shell", "no answer")},
        {DatabaseError::PasswordNeeded, QT_TRANSLATE_NOOP("shell", "password needed")},
        {DatabaseError::WrongPassword, QT_TRANSLATE_NOOP("shell", "wrong password")},
        {DatabaseError::TlsRefused, QT_TRANSLATE_NOOP("shell", "no agreement on encryption")},
        {DatabaseError::UnknownDatabase, QT_TRANSLATE_NOOP("shell", "no such database")},
        {DatabaseError::NotAdmitted, QT_TRANSLATE_NOOP("shell", "not admitted")},
        {DatabaseError::PermissionDenied, QT_TRANSLATE_NOOP("shell", "permission denied")},
        {DatabaseError::ConnectionLost, QT_TRANSLATE_NOOP("shell", "connection lost")},
        {DatabaseError::Cancelled, QT_TRANSLATE_NOOP("shell", "cancelled")},
        {DatabaseError::Locked, QT_TRANSLATE_NOOP("shell", "locked by someone")},
    };
    for (const auto &[code, reason] : reasons) {
        if (reading.error->code.is(code))
            return words(reason);
    }
    return words(QT_TRANSLATE_NOOP("shell", "cannot be read"));
}

} // namespace

QString stateText(const ConnectionReading &reading)
{
    const QString state = plainStateText(reading);
    return reading.isRetried ? QCoreApplication::translate("shell", "%1, is tried again").arg(state) : state;
}

QString stateIcon(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connecting:
        return u"chronometer"_s;
    case ConnectionState::Connected:
        return u"network-connect"_s;
    case ConnectionState::Drifted:
        return u"data-warning"_s;
    case ConnectionState::Lost:
        return u"network-disconnect"_s;
    case ConnectionState::Failed:
        return u"data-error"_s;
    }
    Q_UNREACHABLE();
}

namespace {

ConnectionReading readOfTool(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                             const schema::Schema &base, const project::Project &project,
                             const database::CancelToken &cancel)
{
    ConnectionReading reading{.settings = settings};
    Result<project::ToolStatus> status = project::readToolStatus(project, dialect, settings, cancel);
    if (!status) {
        reading.error = status.error();
        return reading;
    }
    reading.snapshot = status->snapshot;
    reading.snapshot->schema = diff::pair(base, status->snapshot.schema, dialect.rules());
    reading.tool = *std::move(status);
    return reading;
}

} // namespace

ConnectionReading readConnection(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                                 const migration::MigrationDirectory &directory, const schema::Schema &base,
                                 const project::Project *trustedProject, const database::CancelToken &cancel)
{
    if (trustedProject && !trustedProject->tool.format.isEmpty())
        return readOfTool(dialect, settings, base, *trustedProject, cancel);
    ConnectionReading reading{.settings = settings};
    const Result<project::DatabaseStatus> status = project::readStatus(dialect, settings, directory, cancel);
    if (!status) {
        reading.error = status.error();
        return reading;
    }
    reading.snapshot = dialect::Snapshot{diff::pair(base, status->schema, dialect.rules()), status->notHandled,
                                         status->histories, status->facts};
    reading.ledger = status->ledger;
    reading.states = status->states;
    if (!trustedProject || reading.applied().isEmpty())
        return reading;
    // What the database should be is not always known (a file is gone); the timeline says so, it is no drift.
    if (const Result<project::Drift> drift = project::readDrift(*trustedProject, dialect, directory, *status, cancel))
        reading.drift = drift->lines();
    return reading;
}

std::optional<QString> reachedId(const QList<migration::MigrationFile> &files, const QStringList &ids)
{
    QStringList applied = ids;
    for (const migration::MigrationFile &file : files) {
        // The last of them has the file's own id.
        for (const migration::Replaced &replaced : file.replaces) {
            if (replaced.id != file.id)
                applied.removeAll(replaced.id);
        }
    }
    if (applied.size() > files.size())
        return std::nullopt;
    for (qsizetype index = 0; index < applied.size(); ++index) {
        if (!applied.contains(files.at(index).id))
            return std::nullopt;
    }
    return applied.isEmpty() ? QString() : files.at(applied.size() - 1).id;
}

} // namespace relvar::shell
