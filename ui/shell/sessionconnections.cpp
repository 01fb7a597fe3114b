// SPDX-License-Identifier: GPL-3.0-or-later
// The databases of a Session: each is read in a worker of its own, so that one that does not answer delays no other.
#include "shell/session.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using database::ConnectionSettings;
using database::DatabaseError;

ConnectionReading *Session::findReading(const QString &name)
{
    const auto found
        = std::find_if(m_connections.begin(), m_connections.end(),
                       [&name](const ConnectionReading &reading) { return reading.settings.name == name; });
    return found == m_connections.end() ? nullptr : &*found;
}

const ConnectionReading *Session::connection(const QString &name) const
{
    const auto found
        = std::find_if(m_connections.cbegin(), m_connections.cend(),
                       [&name](const ConnectionReading &reading) { return reading.settings.name == name; });
    return found == m_connections.cend() ? nullptr : &*found;
}

void Session::setCurrentConnection(const QString &name)
{
    if (m_currentConnection == name || !connection(name))
        return;
    m_currentConnection = name;
    Q_EMIT connectionsChanged();
}

void Session::setConnections(const QList<ConnectionSettings> &settings, const QString &current)
{
    for (const database::CancelToken &token : std::as_const(m_readTokens))
        token.cancel();
    m_readTokens.clear();
    m_connections.clear();
    for (const ConnectionSettings &connection : settings)
        m_connections.append({.settings = connection});
    m_currentConnection = connection(current)       ? current
                          : m_connections.isEmpty() ? QString()
                                                    : m_connections.constFirst().settings.name;
    Q_EMIT connectionsChanged();
    refresh();
}

void Session::refresh(const QString &connectionName)
{
    for (ConnectionReading &reading : m_connections) {
        if (connectionName.isEmpty() || reading.settings.name == connectionName)
            read(reading);
    }
    Q_EMIT connectionsChanged();
}

void Session::read(ConnectionReading &reading)
{
    const QString name = reading.settings.name;
    reading.isReading = true;
    reading.settings = withPassword(reading.settings);
    const quint64 number = ++m_readNumbers[name];
    // A newer reading makes the older one useless.
    if (const auto older = m_readTokens.constFind(name); older != m_readTokens.cend())
        older->cancel();
    m_readTokens[name] = m_workers.start(
        tr("Reading %1").arg(name), this,
        [dialect = m_dialect, settings = reading.settings, directory = m_directory, base = m_store.base(),
         project = m_project](const database::CancelToken &cancel) {
            return readConnection(*dialect, settings, directory, *base, project ? &*project : nullptr, cancel);
        },
        [this, number, generation = m_generation](const ConnectionReading &read) {
            const QString readName = read.settings.name;
            if (generation != m_generation || number != m_readNumbers.value(readName))
                return;
            if (!read.error || !isPasswordError(*read.error) || read.settings.password.isKnown()) {
                take(read, number);
                return;
            }
            m_passwords.find(read.settings.address, this,
                             [this, read, number, generation](const database::Secret &password) {
                                 if (generation != m_generation || number != m_readNumbers.value(read.settings.name))
                                     return;
                                 if (password.isKnown())
                                     setPassword(read.settings.name, password);
                                 else
                                     take(read, number);
                             });
        });
}

void Session::take(const ConnectionReading &read, quint64 number)
{
    ConnectionReading *known = findReading(read.settings.name);
    if (!known || number != m_readNumbers.value(read.settings.name))
        return;
    // A server that went away takes nothing with it that was read before.
    std::optional<dialect::Snapshot> before = std::exchange(known->snapshot, std::nullopt);
    *known = read;
    if (read.error && isOutOfReach(*read.error))
        known->snapshot = std::move(before);
    if (!read.error) {
        m_failures.remove(read.settings.name);
        Q_EMIT connectionsChanged();
        // Without migrations the database itself is what a draft is over.
        if (isBase(read) && read.snapshot && *m_store.base() != read.snapshot->schema)
            followHead(read.snapshot->schema, {});
        return;
    }
    if (!isPasswordError(*read.error)) {
        known->isRetried = isOutOfReach(*read.error) && !read.error->code.is(DatabaseError::Cancelled);
        if (known->isRetried)
            retryLater(read.settings.name, number);
        Q_EMIT connectionsChanged();
        return;
    }
    m_passwords.forget(read.settings.address);
    known->settings.password = {};
    Q_EMIT connectionsChanged();
    Q_EMIT passwordNeeded(read.settings, *read.error);
}

void Session::retryLater(const QString &name, quint64 number)
{
    // 2, 4, 8 … 64 s: a server that restarts is back soon, one behind a network that is gone is asked once a minute.
    constexpr int longestExponent = 6;
    const int exponent = std::min(++m_failures[name], longestExponent);
    QTimer::singleShot(std::chrono::seconds(1 << exponent), this, [this, name, number, generation = m_generation] {
        ConnectionReading *known = findReading(name);
        if (!known || generation != m_generation || number != m_readNumbers.value(name))
            return;
        read(*known);
        Q_EMIT connectionsChanged();
    });
}

void Session::cancelReading(const QString &connectionName)
{
    for (ConnectionReading &reading : m_connections) {
        const QString name = reading.settings.name;
        if (!reading.isReading || (!connectionName.isEmpty() && name != connectionName))
            continue;
        m_readTokens.value(name).cancel();
        // Whatever it still answers comes too late.
        ++m_readNumbers[name];
        reading.isReading = false;
        reading.isRetried = false;
        if (!reading.snapshot) {
            reading.error
                = Error{DatabaseError::Cancelled,
                        text("shell", QT_TRANSLATE_NOOP("shell", "Reading %1 was cancelled. Refresh tries again."),
                             {name}),
                        {},
                        {}};
        }
    }
    Q_EMIT connectionsChanged();
}

void Session::setPassword(const QString &connectionName, const database::Secret &password)
{
    ConnectionReading *reading = findReading(connectionName);
    if (!reading)
        return;
    reading->settings.password = password;
    m_passwords.learn(reading->settings.address, password);
    refresh(connectionName);
}

ConnectionSettings Session::withPassword(ConnectionSettings settings) const
{
    if (!settings.password.isKnown())
        settings.password = m_passwords.known(settings.address);
    return settings;
}

Result<> Session::reloadProject()
{
    const Result<project::Project> again = project::open(m_project->path, project::Migrations::OfAnyTool);
    if (!again)
        return fail(again.error());
    m_project = *again;
    return {};
}

Result<> Session::useNamingPreset(const QString &preset)
{
    const Result<> written = project::useNamingPreset(*m_project, preset).and_then([this] { return reloadProject(); });
    if (!written)
        return written;
    return m_store.perform(text("shell", QT_TRANSLATE_NOOP("shell", "Name new keys and indexes in another way")),
                           [naming = m_project->naming](const document::Document &document) {
                               document::Document next = document;
                               next.naming = naming;
                               return Result<document::Document>(next);
                           });
}

Result<> Session::addConnection(const ConnectionSettings &settings)
{
    Q_ASSERT(m_project);
    const Result<> added = project::addConnection(*m_project, settings).and_then([this] { return reloadProject(); });
    if (!added)
        return added;
    m_passwords.learn(settings.address, settings.password);
    ConnectionSettings written = *m_project->connection(settings.name);
    written.password = settings.password;
    m_connections.append({.settings = written});
    if (m_currentConnection.isEmpty())
        m_currentConnection = settings.name;
    refresh(settings.name);
    return {};
}

void Session::showDatabase(const ConnectionSettings &settings)
{
    if (!findReading(settings.name))
        m_connections.append({.settings = settings});
    m_currentConnection = settings.name;
    refresh(settings.name);
}

Result<> Session::ignoreDrift(const QStringList &rules)
{
    Q_ASSERT(m_project);
    const Result<> ignored = project::ignoreDrift(*m_project, rules).and_then([this] { return reloadProject(); });
    if (ignored)
        refresh();
    return ignored;
}

Result<> Session::ignoreProblems(const QList<lint::Ignore> &rules, bool ignored)
{
    Q_ASSERT(m_project);
    for (const lint::Ignore &rule : rules) {
        const Result<> done
            = ignored ? project::ignoreProblem(*m_project, rule) : project::heedProblem(*m_project, rule);
        if (!done)
            return done;
    }
    return reloadProject();
}

Result<> Session::changeConnection(const QString &name, const ConnectionSettings &settings)
{
    ConnectionReading *reading = findReading(name);
    Q_ASSERT(reading);
    ConnectionSettings written = settings;
    if (m_project) {
        const Result<> changed
            = project::updateConnection(*m_project, name, settings).and_then([this] { return reloadProject(); });
        if (!changed)
            return changed;
        written = *m_project->connection(settings.name);
        written.password = settings.password;
    } else if (m_path != settings.address) {
        if (const Result<> moved = moveDraft(settings.address); !moved)
            return moved;
    }
    m_passwords.learn(settings.address, settings.password);
    // What is on its way belongs to the old settings.
    m_readTokens.take(name).cancel();
    ++m_readNumbers[name];
    if (reading->settings.address != written.address)
        *reading = {};
    reading->settings = written;
    if (m_currentConnection == name)
        m_currentConnection = written.name;
    refresh(written.name);
    return {};
}

Result<> Session::removeConnection(const QString &name)
{
    Q_ASSERT(m_project);
    const Result<> removed = project::removeConnection(*m_project, name).and_then([this] { return reloadProject(); });
    if (!removed)
        return removed;
    m_readTokens.take(name).cancel();
    ++m_readNumbers[name];
    m_connections.removeIf([&name](const ConnectionReading &reading) { return reading.settings.name == name; });
    if (m_currentConnection == name) {
        m_currentConnection = connection(m_project->defaultConnection) ? m_project->defaultConnection
                              : m_connections.isEmpty()                ? QString()
                                                                       : m_connections.constFirst().settings.name;
    }
    Q_EMIT connectionsChanged();
    return {};
}

} // namespace relvar::shell
