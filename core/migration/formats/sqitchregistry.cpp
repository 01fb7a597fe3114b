// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/sqitchregistry.h"

#include "migration/formats/tools.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasServer(const dialect::Dialect &dialect)
{
    return !dialect.capabilities().serverSchemes.isEmpty();
}

/// "Ada <ada@example.org>" as two fields.
std::pair<QString, QString> nameAndEmail(const QString &person)
{
    static const QRegularExpression both(u"^(.*?)\\s*<([^>]*)>$"_s);
    const QRegularExpressionMatch match = both.match(person);
    return match.hasMatch() ? std::pair(match.captured(1), match.captured(2)) : std::pair(person, QString());
}

using Fields = QList<std::pair<QString, QString>>;

/// The rows of one change, in SQL.
class Rows
{
public:
    Rows(const QString &table, const Move &move, const dialect::Dialect &dialect)
        : m_registry(table.chopped(u"changes"_s.size()))
        , m_change(*move.migration.planned)
        , m_checksum(move.migration.checksum)
        , m_dialect(dialect)
        , m_now(hasServer(dialect) ? u"clock_timestamp()"_s : u"strftime('%Y-%m-%d %H:%M:%f')"_s)
    {
        const auto [name, email] = nameAndEmail(move.author);
        m_committer = {{u"committer_name"_s, quoted(name)}, {u"committer_email"_s, quoted(email)}};
        const QString registered = u"%1projects WHERE project = %2"_s.arg(m_registry, quoted(m_change.project));
        m_statements = {
            u"INSERT INTO %1releases (version, installed_at, installer_name, installer_email) SELECT 1.1, %2, %3, %4 "
            u"WHERE NOT EXISTS (SELECT 1 FROM %1releases)"_s.arg(m_registry, m_now, quoted(name), quoted(email)),
            u"INSERT INTO %1projects (project, uri, created_at, creator_name, creator_email) SELECT %2, %3, %4, %5, %6 "
            u"WHERE NOT EXISTS (SELECT 1 FROM %7)"_s.arg(m_registry, quoted(m_change.project),
                                                         m_change.uri.isEmpty() ? u"NULL"_s : quoted(m_change.uri),
                                                         m_now, quoted(name), quoted(email), registered)};
    }

    Rows &deployed()
    {
        tags(m_change.tagsBefore);
        insert(u"changes"_s, Fields{{u"change_id"_s, quoted(m_change.id)},
                                    {u"script_hash"_s, quoted(m_checksum)},
                                    {u"change"_s, quoted(m_change.name)},
                                    {u"project"_s, quoted(m_change.project)},
                                    {u"note"_s, quoted(m_change.note)}}
                                 + m_committer + planned(m_change.planner, m_change.time));
        for (const SqitchDependency &one : m_change.dependencies) {
            insert(u"dependencies"_s, {{u"change_id"_s, quoted(m_change.id)},
                                       {u"type"_s, one.isConflict ? u"'conflict'"_s : u"'require'"_s},
                                       {u"dependency"_s, quoted(one.name)},
                                       {u"dependency_id"_s, one.isConflict ? u"NULL"_s : quoted(one.changeId)}});
        }
        tags(m_change.tags);
        return event(u"deploy"_s, u" "_s);
    }

    Rows &reverted()
    {
        for (const QString &table : {u"tags"_s, u"dependencies"_s, u"changes"_s}) {
            m_statements.append(u"DELETE FROM %1%2 WHERE change_id = %3"_s.arg(m_registry, table, quoted(m_change.id)));
        }
        return event(u"revert"_s, u","_s);
    }

    /// `between`: what stands between several tags where the column is no array.
    Rows &event(const QString &what, const QString &between)
    {
        QStringList tags;
        for (const SqitchTag &tag : m_change.tags)
            tags.append(tag.name);
        QStringList required;
        QStringList conflicting;
        for (const SqitchDependency &one : m_change.dependencies)
            (one.isConflict ? conflicting : required).append(one.name);
        insert(u"events"_s, Fields{{u"event"_s, quoted(what)},
                                   {u"change_id"_s, quoted(m_change.id)},
                                   {u"change"_s, quoted(m_change.name)},
                                   {u"project"_s, quoted(m_change.project)},
                                   {u"note"_s, quoted(m_change.note)},
                                   {u"tags"_s, list(tags, between)},
                                   {u"requires"_s, list(required, u","_s)},
                                   {u"conflicts"_s, list(conflicting, u","_s)}}
                                + m_committer + planned(m_change.planner, m_change.time));
        return *this;
    }

    [[nodiscard]] QStringList statements() const { return m_statements; }

private:
    [[nodiscard]] QString quoted(const QString &value) const { return m_dialect.quoteLiteral(value); }

    [[nodiscard]] QString list(const QStringList &names, const QString &between) const
    {
        if (!hasServer(m_dialect))
            return quoted(names.join(between));
        QStringList literals;
        for (const QString &name : names)
            literals.append(quoted(name));
        return u"ARRAY[%1]::text[]"_s.arg(literals.join(u", "_s));
    }

    [[nodiscard]] Fields planned(const QString &planner, QString time) const
    {
        if (!hasServer(m_dialect))
            time.replace(u'T', u' ').remove(u'Z');
        const auto [name, email] = nameAndEmail(planner);
        return {{u"planned_at"_s, quoted(time)},
                {u"planner_name"_s, quoted(name)},
                {u"planner_email"_s, quoted(email)},
                {u"committed_at"_s, m_now}};
    }

    void tags(const QList<SqitchTag> &tags)
    {
        for (const SqitchTag &tag : tags) {
            insert(u"tags"_s,
                   Fields{{u"tag_id"_s, quoted(tag.id)},
                          {u"tag"_s, quoted(tag.name)},
                          {u"project"_s, quoted(m_change.project)},
                          {u"change_id"_s, quoted(tag.changeId)},
                          {u"note"_s, quoted(tag.note)}}
                       + m_committer + planned(tag.planner, tag.time),
                   u" WHERE NOT EXISTS (SELECT 1 FROM %1tags WHERE tag_id = %2)"_s.arg(m_registry, quoted(tag.id)));
        }
    }

    void insert(const QString &table, const Fields &fields, const QString &condition = {})
    {
        QStringList names;
        QStringList values;
        for (const auto &[name, value] : fields) {
            names.append(name);
            // Without a table to take it from, the type of a column is not that of the literal.
            values.append(name == u"planned_at"_s && hasServer(m_dialect) ? u"CAST(%1 AS timestamptz)"_s.arg(value)
                                                                          : value);
        }
        m_statements.append(u"INSERT INTO %1%2 (%3) SELECT %4%5"_s.arg(m_registry, table, names.join(u", "_s),
                                                                       values.join(u", "_s), condition));
    }

    QString m_registry;
    const SqitchChange &m_change;
    QString m_checksum;
    const dialect::Dialect &m_dialect;
    QString m_now;
    Fields m_committer;
    QStringList m_statements;
};

} // namespace

Result<QString> sqitchRegistryFile(database::Connection &connection)
{
    const Result<database::ResultSet> files
        = connection.query(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s);
    if (!files)
        return fail(files.error());
    const QString path = files->rows.isEmpty() ? QString() : files->rows.first().first().toString();
    if (path.isEmpty())
        return path;
    const QFileInfo database(path);
    const QString ending = database.completeSuffix();
    return database.dir().filePath(ending.isEmpty() ? u"sqitch"_s : u"sqitch."_s + ending);
}

Result<bool> isSqitchAttached(database::Connection &connection)
{
    return connection.query(u"SELECT 1 FROM pragma_database_list WHERE name = ?"_s, {QString(sqitchAttached)})
        .map([](const database::ResultSet &found) { return !found.rows.isEmpty(); });
}

Result<> SqitchRegistry::attach(database::Connection &connection, const dialect::Dialect &dialect) const
{
    if (hasServer(dialect))
        return {};
    const Result<QString> file = sqitchRegistryFile(connection);
    if (!file)
        return fail(file.error());
    if (file->isEmpty()) {
        return fail(FormatError::NotExpressible,
                    text("formats", "Sqitch keeps its registry beside the file of the database, and this one is in "
                                    "memory. Name a file."));
    }
    // What a connection attaches it does not make where it would not make its own file; an empty one is a database.
    if (QFile made(*file); !made.open(QIODevice::Append)) {
        return fail(FormatError::Unreadable,
                    text("formats", "%1, the registry of Sqitch, cannot be written: %2. Check the permissions.",
                         {QDir::toNativeSeparators(*file), made.errorString()}),
                    {}, *file);
    }
    return connection.execute(u"ATTACH ? AS "_s + sqitchAttached, {*file}).map([](qint64) {});
}

QStringList SqitchRegistry::detach(const dialect::Dialect &dialect) const
{
    return hasServer(dialect) ? QStringList() : QStringList{u"DETACH "_s + sqitchAttached};
}

QStringList SqitchRegistry::forgetAll(const ToolFolder &folder, const dialect::Dialect &dialect) const
{
    if (hasServer(dialect))
        return {};
    const QString project = dialect.quoteLiteral(folder.project);
    const QString changes = u"SELECT change_id FROM %1.changes WHERE project = %2"_s.arg(sqitchAttached, project);
    return {u"DELETE FROM %1.dependencies WHERE change_id IN (%2)"_s.arg(sqitchAttached, changes),
            u"DELETE FROM %1.tags WHERE project = %2"_s.arg(sqitchAttached, project),
            u"DELETE FROM %1.changes WHERE project = %2"_s.arg(sqitchAttached, project)};
}

QString SqitchRegistry::usualTable(const dialect::Dialect &dialect) const
{
    return hasServer(dialect) ? u"sqitch.changes"_s : sqitchAttached + u".changes"_s;
}

QStringList SqitchRegistry::make(const dialect::Dialect &dialect) const
{
    const bool server = hasServer(dialect);
    const QString registry = usualTable(dialect).chopped(u"changes"_s.size());
    // A table of a file refers to others of the same file, without its name.
    const QString other = server ? registry : QString();
    const QString now = server ? u"TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp()"_s
                               : u"DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP"_s;
    const QString people = u"note TEXT NOT NULL DEFAULT '', committed_at %1, committer_name TEXT NOT NULL, "
                           u"committer_email TEXT NOT NULL, planned_at %2 NOT NULL, planner_name TEXT NOT NULL, "
                           u"planner_email TEXT NOT NULL"_s.arg(now, server ? u"TIMESTAMPTZ"_s : u"DATETIME"_s);
    const QString project = u"project TEXT NOT NULL REFERENCES %1projects (project) ON UPDATE CASCADE"_s.arg(other);
    const QString change = u"REFERENCES %1changes (change_id) ON UPDATE CASCADE"_s.arg(other);
    const QString names = server ? u"TEXT[] NOT NULL DEFAULT '{}'"_s : u"TEXT NOT NULL DEFAULT ''"_s;
    QStringList statements = server ? QStringList{u"CREATE SCHEMA IF NOT EXISTS sqitch"_s} : QStringList();
    const auto table = [&](const QString &name, const QStringList &columns) {
        statements.append(u"CREATE TABLE %1%2 (%3)"_s.arg(registry, name, columns.join(u", "_s)));
    };
    table(u"releases"_s, {u"version %1 PRIMARY KEY"_s.arg(server ? u"REAL"_s : u"FLOAT"_s), u"installed_at "_s + now,
                          u"installer_name TEXT NOT NULL"_s, u"installer_email TEXT NOT NULL"_s});
    table(u"projects"_s, {u"project TEXT PRIMARY KEY"_s, u"uri TEXT NULL UNIQUE"_s, u"created_at "_s + now,
                          u"creator_name TEXT NOT NULL"_s, u"creator_email TEXT NOT NULL"_s});
    table(u"changes"_s, {u"change_id TEXT PRIMARY KEY"_s, u"script_hash TEXT NULL"_s, u"change TEXT NOT NULL"_s,
                         project, people, u"UNIQUE (project, script_hash)"_s});
    table(u"tags"_s, {u"tag_id TEXT PRIMARY KEY"_s, u"tag TEXT NOT NULL"_s, project,
                      u"change_id TEXT NOT NULL "_s + change, people, u"UNIQUE (project, tag)"_s});
    table(u"dependencies"_s,
          {u"change_id TEXT NOT NULL %1 ON DELETE CASCADE"_s.arg(change), u"type TEXT NOT NULL"_s,
           u"dependency TEXT NOT NULL"_s,
           u"dependency_id TEXT NULL %1 CONSTRAINT dependencies_check CHECK ((type = 'require' AND dependency_id IS "
           u"NOT NULL) OR (type = 'conflict' AND dependency_id IS NULL))"_s.arg(change),
           u"PRIMARY KEY (change_id, dependency)"_s});
    table(
        u"events"_s,
        {u"event TEXT NOT NULL CONSTRAINT events_event_check CHECK (event IN ('deploy', 'revert', 'fail', 'merge'))"_s,
         u"change_id TEXT NOT NULL"_s, u"change TEXT NOT NULL"_s, project,
         QString(people).replace(u"committed_at"_s, u"requires %1, conflicts %1, tags %1, committed_at"_s.arg(names)),
         u"PRIMARY KEY (change_id, committed_at)"_s});
    return statements;
}

QStringList SqitchRegistry::forget(const QString &table, const Move &move, const Stop &stop,
                                   const dialect::Dialect &dialect) const
{
    return leave(table, move, stop, dialect);
}

QStringList SqitchRegistry::end(const QString &table, const Move &move, const dialect::Dialect &dialect) const
{
    Rows rows(table, move, dialect);
    return (move.isUp ? rows.deployed() : rows.reverted()).statements();
}

/// Of the way back Sqitch tells nothing where it fails.
QStringList SqitchRegistry::leave(const QString &table, const Move &move, const Stop &stop,
                                  const dialect::Dialect &dialect) const
{
    Q_UNUSED(stop)
    return move.isUp ? Rows(table, move, dialect).event(u"fail"_s, u" "_s).statements() : QStringList();
}

Result<Baseline> SqitchLogOnly::baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const
{
    return baselineAsRun(sqitch(), request, dialect);
}

} // namespace relvar::formats
