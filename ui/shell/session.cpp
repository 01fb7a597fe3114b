// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session.h"

#include "base/overloaded.h"
#include "database/serveraddress.h"
#include "project/diagramfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr int draftDelayMs = 500;
constexpr int draftAtMostMs = 1500;
constexpr int reloadDelayMs = 250;

/// Does not repeat the address: it may hold a password.
Error unknownScheme(const QList<const dialect::Dialect *> &dialects)
{
    QStringList schemes;
    for (const dialect::Dialect *dialect : dialects) {
        for (const QString &scheme : dialect->capabilities().serverSchemes)
            schemes.append(scheme + u"://"_s);
    }
    return {database::DatabaseError::BadAddress,
            text("shell",
                 QT_TRANSLATE_NOOP("shell", "No database product known here has addresses that begin like this one. "
                                            "Known are: %1."),
                 {schemes.join(u", "_s)}),
            {},
            {}};
}

} // namespace

Session::Session(QList<const dialect::Dialect *> dialects, Workers &workers, connections::PasswordStore &passwords,
                 QObject *parent)
    : QObject(parent)
    , m_dialects(std::move(dialects))
    , m_workers(workers)
    , m_passwords(passwords)
    , m_dialect(m_dialects.constFirst())
{
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &Session::writeDraft);
    connect(&m_store, &document::DocumentStore::changed, this, &Session::keepDraft);
    connect(&m_store, &document::DocumentStore::changed, this, &Session::noticeBase);
    connect(this, &Session::saved, this, [this] {
        if (const Result<> removed = project::removeDraftBackup(*m_project); !removed)
            Q_EMIT failed(u"draft"_s, removed.error());
    });
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(reloadDelayMs);
    connect(&m_reloadTimer, &QTimer::timeout, this, &Session::reloadDirectory);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_reloadTimer.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_reloadTimer.start(); });
}

Session::~Session()
{
    if (m_draftTimer.isActive())
        writeDraft();
}

QString Session::displayName() const
{
    if (m_project)
        return m_project->name;
    return m_connections.isEmpty() ? QString() : m_connections.constFirst().settings.name;
}

void Session::open(const QString &path)
{
    const dialect::Dialect *dialect = dialectOfUrl(m_dialects, path);
    if (!dialect && path.contains(u"://")) {
        close();
        Q_EMIT failed(u"open"_s, unknownScheme(m_dialects));
        return;
    }
    if (!dialect) {
        start(
            path, QFileInfo(path).fileName(),
            [dialects = m_dialects, path](const database::CancelToken &cancel) {
                return openPath(dialects, path, cancel);
            },
            std::nullopt);
        return;
    }
    const Result<database::ParsedAddress> parsed = database::parseServerAddress(path);
    if (!parsed) {
        close();
        Q_EMIT failed(u"open"_s, parsed.error());
        return;
    }
    database::ServerAddress address = parsed->address;
    address.scheme = dialect->capabilities().serverSchemes.constFirst();
    const QString name = address.database.isEmpty() ? database::displayText(address) : address.database;
    openConnection(
        {.name = name, .dialect = dialect->id(), .address = database::toUrl(address), .password = parsed->password});
}

void Session::openConnection(const database::ConnectionSettings &settings)
{
    m_passwords.learn(settings.address, settings.password);
    database::ConnectionSettings known = settings;
    if (!known.password.isKnown())
        known.password = m_passwords.known(settings.address);
    start(
        settings.address, settings.name,
        [dialects = m_dialects, known](const database::CancelToken &cancel) {
            return openDatabase(dialects, known, cancel);
        },
        known);
}

void Session::start(const QString &path, const QString &shownName, const Opener &opener,
                    const std::optional<database::ConnectionSettings> &settings)
{
    close();
    m_path = path;
    setPhase(Phase::Opening);
    m_opening
        = m_workers.start(tr("Opening %1").arg(shownName), this, opener,
                          [this, path, settings, generation = m_generation](const Result<Opened> &result) {
                              if (generation != m_generation)
                                  return;
                              if (result || !settings || !isPasswordError(result.error())) {
                                  take(result, path);
                                  return;
                              }
                              // What was tried is wrong; a keychain may know better than nothing.
                              const auto ask = [this, settings, error = result.error()] {
                                  close();
                                  Q_EMIT passwordNeeded(*settings, error);
                              };
                              if (settings->password.isKnown()) {
                                  m_passwords.forget(settings->address);
                                  ask();
                                  return;
                              }
                              m_passwords.find(settings->address, this,
                                               [this, settings, ask, generation](const database::Secret &password) {
                                                   if (generation != m_generation)
                                                       return;
                                                   if (!password.isKnown()) {
                                                       ask();
                                                       return;
                                                   }
                                                   database::ConnectionSettings again = *settings;
                                                   again.password = password;
                                                   openConnection(again);
                                               });
                          });
}

void Session::cancelOpening()
{
    if (m_phase != Phase::Opening)
        return;
    m_opening.cancel();
    const QString path = m_path;
    close();
    Q_EMIT failed(u"open"_s, Error{database::DatabaseError::Cancelled,
                                   text("shell", QT_TRANSLATE_NOOP("shell", "Opening %1 was cancelled."), {path}),
                                   {},
                                   {}});
}

void Session::trustAndOpen()
{
    if (m_phase != Phase::AwaitingTrust && (m_phase != Phase::Open || !m_project))
        return;
    const project::Project waiting = *m_project;
    if (const Result<> trusted = project::trust(waiting); !trusted) {
        Q_EMIT failed(u"trust"_s, trusted.error());
        return;
    }
    if (m_phase == Phase::Open)
        reloadDirectory();
    else
        open(waiting.path);
}

void Session::close()
{
    if (m_draftTimer.isActive())
        writeDraft();
    ++m_generation;
    m_draftTimer.stop();
    m_reloadTimer.stop();
    if (const QStringList watched = m_watcher.directories() + m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_project.reset();
    m_directory = {};
    m_tool.reset();
    m_isHeadUnknown = false;
    for (const database::CancelToken &token : std::as_const(m_readTokens))
        token.cancel();
    m_readTokens.clear();
    m_connections.clear();
    m_currentConnection.clear();
    m_draftLock.reset();
    m_hadCrashed = false;
    m_path.clear();
    m_saving = false;
    forgetHead();
    m_store.reset({}, {});
    m_draftTimer.stop();
    setPhase(Phase::Nothing);
    Q_EMIT directoryChanged();
    Q_EMIT connectionsChanged();
}

void Session::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void Session::take(const Result<Opened> &result, const QString &path)
{
    if (!result) {
        setPhase(Phase::Nothing);
        m_path.clear();
        Q_EMIT failed(u"open"_s, result.error());
        return;
    }
    m_path = path;
    std::visit(Overloaded{
                   [this](const NeedsTrust &waiting) {
                       m_project = waiting.project;
                       setPhase(Phase::AwaitingTrust);
                       Q_EMIT trustNeeded(waiting.project.path);
                   },
                   [this](const NeedsAdoption &needs) {
                       setPhase(Phase::Nothing);
                       m_path.clear();
                       Q_EMIT adoptionNeeded(needs);
                   },
                   [this](const OpenedProject &project) { take(project); },
                   [this](const OpenedDatabase &database) { take(database); },
               },
               *result);
}

void Session::take(const OpenedProject &opened)
{
    if (!lockDraft(opened.project)) {
        setPhase(Phase::Nothing);
        return;
    }
    m_project = opened.project;
    m_path = opened.project.path;
    m_dialect = opened.dialect;
    m_directory = opened.directory;
    m_tool = opened.tool;
    m_isHeadUnknown = opened.unknownHead.has_value();
    document::Document document = opened.document;
    if (opened.isUndrawn)
        document.diagrams = {m_newDiagram};
    m_store.reset(opened.base, document);
    m_writtenDiagrams.clear();
    for (const diagram::Diagram &diagram : opened.document.diagrams)
        m_writtenDiagrams.append(diagram.name);
    m_draftTimer.stop();
    setPhase(Phase::Open);
    watch();
    Q_EMIT directoryChanged();
    setConnections(opened.project.connections, opened.project.defaultConnection);
    Q_EMIT this->opened();
    if (opened.unknownHead)
        Q_EMIT headUnknown(*opened.unknownHead);
    if (opened.head)
        followHead(*opened.head, opened.draftChain);
    else if (opened.draftRestored && m_store.hasChanges())
        Q_EMIT draftRestored(m_hadCrashed, QFileInfo(draftPath()).lastModified());
}

void Session::take(const OpenedDatabase &opened)
{
    m_dialect = opened.dialect;
    m_path = opened.settings.address;
    const QString draft = draftPath();
    QDir().mkpath(QFileInfo(draft).path());
    // Another window may have it: then the draft there is kept, and ours asks before it goes.
    const bool isOurs = lockDraftFile(draft + u".lock"_s) && m_draftLock;
    if (opened.draftRestored && isOurs)
        m_store.reset(opened.base, opened.document);
    else
        m_store.reset(opened.base, document::Document{.schema = opened.base, .diagrams = {m_newDiagram}});
    m_draftTimer.stop();
    setPhase(Phase::Open);
    setConnections({opened.settings}, opened.settings.name);
    Q_EMIT this->opened();
    if (m_store.hasChanges())
        Q_EMIT draftRestored(m_hadCrashed, QFileInfo(draft).lastModified());
}

void Session::watch()
{
    if (!m_project)
        return;
    QStringList paths = toolPaths();
    if (!m_tool) {
        const QString folder = m_project->migrationsPath();
        paths.append(folder);
        for (const migration::MigrationFile &file : m_directory.files)
            paths.append(folder + u'/' + file.fileName());
    }
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    paths.removeIf([&watched](const QString &path) { return watched.contains(path) || !QFileInfo::exists(path); });
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void Session::reloadDirectory()
{
    if (m_phase != Phase::Open || !m_project || m_saving)
        return;
    if (m_tool) {
        reloadTool();
        return;
    }
    struct Reloaded
    {
        Result<migration::MigrationDirectory> directory;
        Result<schema::Schema> base;
        /// It has files that nobody allowed to run: none of them was.
        bool isUntrusted = false;
    };
    m_workers.start(
        QString(), this,
        [dialect = m_dialect, project = *m_project](const database::CancelToken &cancel) {
            Reloaded reloaded{migration::readDirectory(project.migrationsPath()), {}};
            reloaded.isUntrusted
                = reloaded.directory && !reloaded.directory->files.isEmpty() && !project::isTrusted(project);
            if (reloaded.directory && !reloaded.isUntrusted)
                reloaded.base = project::schemaAt(project, *reloaded.directory, *dialect, {}, cancel);
            return reloaded;
        },
        [this, generation = m_generation, number = ++m_reloadNumber](const Reloaded &reloaded) {
            if (generation != m_generation || number != m_reloadNumber || m_saving)
                return;
            if (!reloaded.directory) {
                Q_EMIT failed(u"directory"_s, reloaded.directory.error());
                return;
            }
            // What is shown stays, for everything else that knows of the files would run them.
            if (reloaded.isUntrusted) {
                Q_EMIT trustNeeded(m_project->path);
                return;
            }
            const QString chainBefore = m_directory.chain;
            const bool moved = reloaded.directory->chain != chainBefore;
            m_directory = *reloaded.directory;
            watch();
            Q_EMIT directoryChanged();
            if (moved && !reloaded.base) {
                Q_EMIT failed(u"directory"_s, reloaded.base.error());
            } else if (moved) {
                followHead(*reloaded.base, chainBefore);
            }
            refresh();
        });
}

void Session::discardDraft()
{
    if (m_phase != Phase::Open)
        return;
    m_draftTimer.stop();
    if (!m_project) {
        document::Document document = *m_store.current();
        document.schema = m_store.base();
        document.intents = {};
        m_store.reset(m_store.base(), document);
        writeDraft();
        return;
    }
    for (const Result<> &removed : {project::removeDraft(*m_project), project::removeDraftBackup(*m_project)}) {
        if (!removed) {
            Q_EMIT failed(u"draft"_s, removed.error());
            return;
        }
    }
    const QString folder = m_project->path;
    close();
    open(folder);
}

bool Session::hasUnkeptDraft() const
{
    return m_phase == Phase::Open && !m_draftLock && m_store.hasChanges();
}

bool Session::lockDraftFile(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    // As long as its process lives, a lock holds.
    lock->setStaleLockTime(0);
    m_hadCrashed = QFileInfo::exists(path);
    if (lock->tryLock(0)) {
        m_draftLock = std::move(lock);
        return true;
    }
    return lock->error() != QLockFile::LockFailedError;
}

bool Session::lockDraft(const project::Project &project)
{
    const QString folder = project.path + u"/.relvar"_s;
    const QString path = folder + u"/draft.lock"_s;
    m_draftLock.reset();
    m_hadCrashed = false;
    // A checkout that may only be read has no draft to keep, so there is nothing to lock either.
    if (!QFileInfo(folder).isWritable() || lockDraftFile(path))
        return true;
    qint64 process = 0;
    QString host;
    QString application;
    QLockFile(path).getLockInfo(&process, &host, &application);
    Q_EMIT failed(u"open"_s,
                  Error{project::ProjectError::DraftLocked,
                        text("shell",
                             QT_TRANSLATE_NOOP("shell",
                                               "The project %1 is open in another window (process %2 on %3). Work "
                                               "there, or close it first: one draft cannot be edited twice."),
                             {project.name, QString::number(process), host}),
                        {},
                        project.path});
    return false;
}

QString Session::draftPath() const
{
    return m_project ? project::draftPath(*m_project) : project::databaseDraftPath(m_path);
}

QString Session::unsavedSqlPath() const
{
    if (m_phase != Phase::Open || !m_draftLock)
        return {};
    // Never in a project's folder: that may come from somebody else, and what is put back is saved where it says.
    return project::databaseDraftPath(m_path).chopped(5) + u".sql.json"_s;
}

void Session::keepDraft()
{
    if (m_phase != Phase::Open || !m_draftLock || m_saving)
        return;
    if (!m_draftTimer.isActive())
        m_unkeptSince.start();
    // In a pause, but also while somebody edits on and on.
    const qint64 left = std::max<qint64>(draftAtMostMs - m_unkeptSince.elapsed(), 0);
    m_draftTimer.start(int(std::min<qint64>(left, draftDelayMs)));
}

Result<> Session::moveDraft(const QString &address)
{
    if (m_draftLock) {
        if (const Result<> removed = project::removeDatabaseDraft(m_path); !removed)
            return removed;
    }
    m_path = address;
    m_draftLock.reset();
    lockDraftFile(draftPath() + u".lock"_s);
    // What is kept there already stays as long as there is nothing new.
    if (m_store.hasChanges())
        keepDraft();
    return {};
}

Result<> Session::writeDraftFile()
{
    if (!m_store.hasChanges())
        return m_project ? project::removeDraft(*m_project) : project::removeDatabaseDraft(m_path);
    const document::Document &document = *m_store.current();
    if (!m_project)
        return project::writeDatabaseDraft(m_path, {{}, *m_store.base(), document});
    return project::writeDraft(*m_project,
                               {isOutdated() ? m_formerChain : m_directory.chain, *m_store.base(), document});
}

void Session::writeDraft()
{
    m_draftTimer.stop();
    if (!m_draftLock)
        return;
    if (const Result<> written = writeDraftFile(); !written) {
        Q_EMIT failed(u"draft"_s, written.error());
        return;
    }
    Q_EMIT draftKept();
    if (!m_project)
        return;
    // Places of tables that only the draft has stay in the draft.
    const document::Document &document = *m_store.current();
    Result<> kept = project::writeDiagrams(*m_project, *m_store.base(), document.diagrams);
    QStringList names;
    for (const diagram::Diagram &diagram : document.diagrams)
        names.append(diagram.name);
    for (const QString &former : std::as_const(m_writtenDiagrams)) {
        if (kept && !names.contains(former))
            kept = project::removeDiagramFile(*m_project, former);
    }
    m_writtenDiagrams = names;
    if (kept)
        Q_EMIT layoutKept(m_project->path + u"/diagrams"_s);
    else
        Q_EMIT failed(u"draft"_s, kept.error());
}

} // namespace relvar::shell
