// SPDX-License-Identifier: GPL-3.0-or-later
// What a window works on: the open project or database, its document, its folder of migrations, its connections.
// Widgets follow it; it knows none of them. GUI thread; everything that takes time goes through Workers, and answers
// that come late are dropped.
#pragma once

#include "connections/passwordstore.h"
#include "project/commuting.h"
#include "project/rebasedraft.h"
#include "document/documentstore.h"
#include "project/squash.h"
#include "shell/connectionreading.h"
#include "shell/opening.h"
#include "shell/workers.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QLockFile>
#include <QTimer>

namespace relvar::shell {

class Session : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Nothing, Opening, AwaitingTrust, Open };

    /// All must outlive the session; the list of dialects is not empty.
    Session(QList<const dialect::Dialect *> dialects, Workers &workers, connections::PasswordStore &passwords,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] document::DocumentStore &store() { return m_store; }
    [[nodiscard]] const document::DocumentStore &store() const { return m_store; }
    [[nodiscard]] const dialect::Dialect &dialect() const { return *m_dialect; }
    /// Empty while only a database is open.
    [[nodiscard]] const std::optional<project::Project> &project() const { return m_project; }
    /// Of Relvar's own migrations; empty where another tool runs them.
    [[nodiscard]] const migration::MigrationDirectory &directory() const { return m_directory; }
    /// The migrations of the open project that another tool runs; null: they are Relvar's own.
    [[nodiscard]] const formats::ToolFolder *tool() const { return m_tool ? &*m_tool : nullptr; }
    /// The tool that runs them; null as above.
    [[nodiscard]] const formats::Format *toolFormat() const;
    [[nodiscard]] const QList<ConnectionReading> &connections() const { return m_connections; }
    [[nodiscard]] const ConnectionReading *connection(const QString &name) const;
    /// The one that Apply and Revert take; null when there is none.
    [[nodiscard]] const ConnectionReading *currentConnection() const { return connection(m_currentConnection); }
    void setCurrentConnection(const QString &name);
    /// What people call the thing that is open; empty when nothing is.
    [[nodiscard]] QString displayName() const;
    /// What open() takes to get here again: a path, or a URL without password.
    [[nodiscard]] QString path() const { return m_path; }

    /// Closes what is open and opens a project folder, a database file or the URL of a server database, whose password
    /// is taken off and kept for this run of the program. Ends with opened(), trustNeeded(), adoptionNeeded(),
    /// passwordNeeded() or failed().
    void open(const QString &path);
    /// The same for a database whose settings are known.
    void openConnection(const database::ConnectionSettings &settings);
    /// Makes a project of a folder with migrations of another tool, and opens it.
    void adopt(const QString &folder, const formats::Detected &detected, const database::ConnectionSettings &settings,
               const QString &namingPreset);
    /// Gives up opening, at once, whatever the other side does.
    void cancelOpening();
    /// Opens the project that waits for it, or reads files that came into the open one; remembers that its SQL may run.
    void trustAndOpen();
    /// Writes the draft and forgets everything else.
    void close();
    /// Reads a connection again, or all.
    void refresh(const QString &connectionName = {});
    /// Gives up reading a connection, or all, at once.
    void cancelReading(const QString &connectionName = {});
    /// For an open connection, until the program ends; reads it again.
    void setPassword(const QString &connectionName, const database::Secret &password);
    /// The settings with the password that is known of their address, if any.
    [[nodiscard]] database::ConnectionSettings withPassword(database::ConnectionSettings settings) const;
    // The connections of the open project, in relvar.toml too.
    [[nodiscard]] Result<> addConnection(const database::ConnectionSettings &settings);
    /// Without a project only what is shown changes.
    [[nodiscard]] Result<> changeConnection(const QString &name, const database::ConnectionSettings &settings);
    [[nodiscard]] Result<> removeConnection(const QString &name);
    /// Writes what new keys and indexes are named like to relvar.toml, and names them so from now on. The project is
    /// open.
    [[nodiscard]] Result<> useNamingPreset(const QString &preset);
    /// A database that is no connection of the project, until the project is closed; relvar.toml stays as it is.
    void showDatabase(const database::ConnectionSettings &settings);
    /// Adds rules to relvar.toml, see project::ignoreDrift(), and looks at all databases with them.
    [[nodiscard]] Result<> ignoreDrift(const QStringList &rules);
    /// Adds lines to lint.ignore, or takes them out.
    [[nodiscard]] Result<> ignoreProblems(const QList<lint::Ignore> &rules, bool ignored);
    /// Reads the folder of migrations again; the base follows while the draft is empty.
    void reloadDirectory();
    /// Throws the draft away and starts from the newest migration.
    void discardDraft();
    /// The base has moved and the draft has not: it cannot be saved before rebaseDraft().
    [[nodiscard]] bool isOutdated() const { return m_head.has_value(); }
    /// What the draft and the new base did not agree on the last time.
    [[nodiscard]] const QList<diff::Conflict> &conflicts() const { return m_conflicts; }
    /// Puts an outdated draft onto the new base; one step to undo. Ends with draftRebased() or conflictsFound().
    void rebaseDraft(const diff::Answers &answers = {});
    /// Runs the migrations on a scratch database and writes relvar.sum anew, see project::settleSum(). Ends with
    /// sumSettled() or failed().
    void settleSum(project::BranchOrder order);

    // sessionmigrations.cpp
    struct SaveWish
    {
        QString name;
        /// Where the project is made when there is none yet.
        QString projectPath;
        /// The draft, or a part of it; the rest stays a draft.
        document::Document part;
        /// Instead of what is compiled.
        std::optional<project::MigrationText> written;
        /// Also when the proof fails.
        bool evenUnproved = false;
        /// Several migrations, where the dialect knows how.
        project::Form form = project::Form::Single;
        /// Nothing: as the project says.
        std::optional<int> batchRows = std::nullopt;
        /// The connection whose rows take part in the proof; empty: made ones alone do.
        QString rowsFrom = {};
        /// A record beside the file; the project remembers it. Nothing: as the project has it.
        std::optional<bool> record = std::nullopt;
    };
    /// Compiles, proves and writes a migration. Ends with saved() or saveFailed().
    database::CancelToken saveMigration(const SaveWish &wish);
    /// What saveMigration() would write for that part of the draft; comes back as long as `receiver` is there.
    void compileMigration(const document::Document &part, QObject *receiver,
                          const std::function<void(const Result<project::MigrationText> &)> &done);

    /// The files that saveMigration() would write, in a form other than Single.
    void previewMigrations(const SaveWish &wish, QObject *receiver,
                           const std::function<void(const Result<QList<migration::MigrationFile>> &)> &done);

    /// Makes one migration of several, and nothing on disk yet. Comes back as long as `receiver` is there.
    database::CancelToken planSquash(const project::SquashRequest &request, QObject *receiver,
                                     const std::function<void(const Result<project::Squash> &)> &done);
    /// Writes it; what the draft is based on stays the same.
    [[nodiscard]] Result<project::Squashed> writeSquash(const project::Squash &squash);
    /// Proves a migration that is a file already and writes the grade into its header. Ends with proved() or failed().
    void proveMigration(const QString &id);

    /// Where SQL that is in no file is kept, among the person's own data; empty when another window has the draft.
    [[nodiscard]] QString unsavedSqlPath() const;
    /// True when the draft would be lost by closing: it has changes, and there is no place to keep it that is ours
    /// alone.
    [[nodiscard]] bool hasUnkeptDraft() const;

    /// How the main diagram begins where nobody has drawn one yet.
    void setNewDiagram(const diagram::Diagram &diagram) { m_newDiagram = diagram; }

Q_SIGNALS:
    void phaseChanged();
    void opened();
    void trustNeeded(const QString &folder);
    /// The folder is no project, and has migrations of other tools; the phase is Nothing again. adopt() goes on.
    void adoptionNeeded(const relvar::shell::NeedsAdoption &needs);
    /// The files of the tool do not tell the schema: the base is that of the default connection's database.
    void headUnknown(const relvar::Error &why);
    void connectionsChanged();
    void directoryChanged();
    /// A database did not let us in: it wants a password, or another one. Of a connection that is open, or of what was
    /// to be opened; then the phase is Nothing again.
    void passwordNeeded(const relvar::database::ConnectionSettings &settings, const relvar::Error &error);
    /// About the thing that is being opened, read or kept.
    void failed(const QString &topic, const relvar::Error &error);
    /// The draft is on the disk.
    void draftKept();
    /// The diagrams are written into the files of that folder.
    void layoutKept(const QString &folder);
    /// A draft that was begun earlier is shown. `crashed`: who edited it last did not come to its end. `written`: when
    /// it was kept.
    void draftRestored(bool crashed, const QDateTime &written);
    /// Whether the draft is over the newest base has changed.
    void outdatedChanged();
    /// The draft is over the newest base now; names of the files that it did not know.
    void draftRebased(const QStringList &files);
    /// conflicts() has to be answered first; the draft is as it was.
    void conflictsFound();
    /// relvar.sum is written, unless there are two migrations whose order matters.
    void sumSettled(const QList<relvar::project::OrderProblem> &problems);
    /// One, or the several that the form asks for, in their order.
    void saved(const QList<relvar::project::Saved> &all);
    void saveFailed(const relvar::Error &error);
    void proved(const QString &id, const relvar::runner::Proof &proof);

private:
    void setPhase(Phase phase);
    using Opener = std::function<Result<Opened>(const database::CancelToken &)>;
    void start(const QString &path, const QString &shownName, const Opener &opener,
               const std::optional<database::ConnectionSettings> &settings);
    void take(const Result<Opened> &result, const QString &path);
    void take(const OpenedProject &opened);
    void take(const OpenedDatabase &opened);
    // sessiontools.cpp
    void reloadTool();
    [[nodiscard]] QStringList toolPaths() const;
    /// True for the database whose schema is the base of the draft.
    [[nodiscard]] bool isBase(const ConnectionReading &reading) const;
    // sessionconnections.cpp
    void setConnections(const QList<database::ConnectionSettings> &settings, const QString &current);
    void read(ConnectionReading &reading);
    void take(const ConnectionReading &read, quint64 number);
    /// Reads it again after a while that grows with each failure, unless somebody does so before.
    void retryLater(const QString &name, quint64 number);
    [[nodiscard]] ConnectionReading *findReading(const QString &name);
    [[nodiscard]] Result<> reloadProject();
    bool lockDraft(const project::Project &project);
    /// False when somebody else has the file: it is open in another window.
    bool lockDraftFile(const QString &path);
    void keepDraft();
    [[nodiscard]] QString draftPath() const;
    /// The database that is open without a project has another address now.
    [[nodiscard]] Result<> moveDraft(const QString &address);
    Result<> writeDraftFile();
    void writeDraft();
    void watch();
    [[nodiscard]] project::SaveRequest requestFor(const SaveWish &wish) const;
    // sessionbase.cpp
    /// The newest base is this one. An empty draft follows it, another is put onto it. `chainBefore` names the files
    /// under the base of the store.
    void followHead(const schema::Schema &head, const QString &chainBefore);
    void takeRebased(const project::MovedDraft &moved);
    void setHead(const std::optional<schema::Schema> &head);
    void forgetHead();
    /// Undo brings a former base back, redo and saving lead to the newest.
    void noticeBase();

    QList<const dialect::Dialect *> m_dialects;
    Workers &m_workers;
    connections::PasswordStore &m_passwords;
    document::DocumentStore m_store;
    const dialect::Dialect *m_dialect;
    Phase m_phase = Phase::Nothing;
    QString m_path;
    std::optional<project::Project> m_project;
    migration::MigrationDirectory m_directory;
    std::optional<formats::ToolFolder> m_tool;
    /// What the migrations make is not known from them.
    bool m_isHeadUnknown = false;
    QList<ConnectionReading> m_connections;
    QString m_currentConnection;
    std::unique_ptr<QLockFile> m_draftLock;
    /// Whoever had the lock before has died with it.
    bool m_hadCrashed = false;
    QTimer m_draftTimer;
    /// Since the first edit that is not on the disk.
    QElapsedTimer m_unkeptSince;
    /// The names of the diagrams when their files were written last: what is gone since loses its file.
    QStringList m_writtenDiagrams;
    QFileSystemWatcher m_watcher;
    QTimer m_reloadTimer;
    /// Grows with every open and close: answers for an older one are dropped.
    quint64 m_generation = 0;
    database::CancelToken m_opening;
    /// Of each connection the newest reading: answers of older ones are dropped.
    QHash<QString, quint64> m_readNumbers;
    QHash<QString, database::CancelToken> m_readTokens;
    /// How often in a row a connection could not be reached.
    QHash<QString, int> m_failures;
    quint64 m_reloadNumber = 0;
    bool m_saving = false;
    /// The newest base while the draft is over another one, m_outdatedBase.
    std::optional<schema::Schema> m_head;
    Box<schema::Schema> m_outdatedBase;
    /// What the draft was put onto last, and the bases that it left.
    schema::Schema m_latestHead;
    QList<Box<schema::Schema>> m_formerBases;
    QString m_formerChain;
    QList<diff::Conflict> m_conflicts;
    quint64 m_rebaseNumber = 0;
    diagram::Diagram m_newDiagram = {.name = diagram::mainName};
};

} // namespace relvar::shell
