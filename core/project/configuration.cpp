// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/configuration.h"

#include "database/serveraddress.h"
#include "migration/formats/formats.h"
#include "project/designsections.h"
#include "project/driftrules.h"
#include "project/tomlreading.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using database::ConnectionSettings;
using database::Environment;

namespace {

constexpr std::pair<Environment, QLatin1StringView> environmentNames[] = {
    {Environment::Development, "development"_L1},
    {Environment::Test, "test"_L1},
    {Environment::Production, "production"_L1},
};

/// SQLite's addresses are paths; ":memory:" and URLs are not.
bool isPath(const QString &dialect, const QString &address)
{
    return dialect == u"sqlite" && !address.startsWith(u':') && !address.startsWith(u"file:");
}

QString key(const QString &name)
{
    static const QRegularExpression bare(u"^[A-Za-z0-9_-]+$"_s);
    return bare.match(name).hasMatch() ? name : quotedText(name);
}

class ConfigurationReader
{
public:
    explicit ConfigurationReader(Project &project)
        : m_project(project)
    {
    }

    Result<> read(const toml::table &root)
    {
        const toml::node *dialect = root.get("dialect");
        if (dialect == nullptr || !dialect->is_string()) {
            return broken(text("project",
                               "relvar.toml does not say which dialect the project is in. Add a line such as "
                               "dialect = \"sqlite\"."),
                          root.source());
        }
        m_project.dialect = fromToml(dialect->ref<std::string>());
        for (const auto &[name, node] : root) {
            const Result<> read = readRoot(fromToml(name.str()), node);
            if (!read)
                return read;
        }
        if (!m_project.defaultConnection.isEmpty() && m_project.connection(m_project.defaultConnection) == nullptr) {
            return broken(text("project",
                               "The default connection is %1, and there is no [connections.%1]. Add it, or "
                               "name another.",
                               {m_project.defaultConnection}),
                          root.get("default")->source());
        }
        return checkGroupConnections(root);
    }

private:
    Result<> readRoot(const QString &name, const toml::node &node)
    {
        if (name == u"dialect")
            return {};
        if (name == u"default")
            return readText(name, node, m_project.defaultConnection);
        if (name == u"connections" || name == u"naming" || name == u"backups" || name == u"migrations"
            || name == u"drift" || name == u"groups" || name == u"lint") {
            if (!node.is_table())
                return broken(text("project", "%1 must be a table: write it as [%1].", {name}), node.source());
            if (name == u"backups")
                return readBackups(*node.as_table());
            if (name == u"migrations")
                return readMigrations(*node.as_table());
            if (name == u"drift")
                return readDrift(*node.as_table());
            if (name == u"groups")
                return readGroups(*node.as_table());
            if (name == u"naming")
                return readNaming(*node.as_table(), m_project);
            if (name == u"lint")
                return readLint(*node.as_table(), m_project.lint);
            return readConnections(*node.as_table());
        }
        if (name == u"sqlite_version" && m_project.dialect == u"sqlite")
            return readSqliteVersion(node);
        if (name == u"postgresql_version" && m_project.dialect == u"postgresql")
            return readPostgresqlVersion(node);
        const QString version = m_project.dialect + u"_version"_s;
        return unknownKey(name, node,
                          u"dialect, default, %1, connections, groups, naming, lint, migrations, drift, backups"_s.arg(
                              version));
    }

    Result<> readPostgresqlVersion(const toml::node &node)
    {
        QString version;
        if (const Result<> read = readText(u"postgresql_version"_s, node, version); !read)
            return read;
        static const QRegularExpression pattern(u"^([1-9][0-9])(?:\\.([0-9]{1,2}))?$"_s);
        const QRegularExpressionMatch match = pattern.match(version);
        if (!match.hasMatch()) {
            return broken(text("project",
                               "%1 is no version of PostgreSQL from 10 on. Write it as \"18\" or \"18.1\".",
                               {version}),
                          node.source());
        }
        m_project.targetVersion = match.captured(1).toInt() * 10000 + match.captured(2).toInt();
        return {};
    }

    Result<> readSqliteVersion(const toml::node &node)
    {
        QString version;
        if (const Result<> read = readText(u"sqlite_version"_s, node, version); !read)
            return read;
        static const QRegularExpression pattern(u"^3\\.([0-9]{1,3})(?:\\.([0-9]{1,3}))?$"_s);
        const QRegularExpressionMatch match = pattern.match(version);
        if (!match.hasMatch()) {
            return broken(text("project", "%1 is no version of SQLite. Write it as \"3.31\" or \"3.31.1\".", {version}),
                          node.source());
        }
        m_project.targetVersion = 3'000'000 + match.captured(1).toInt() * 1000 + match.captured(2).toInt();
        if (m_project.targetVersion < 3'031'000) {
            return broken(text("project",
                               "SQLite %1 is too old: statements can be written for 3.31 and newer. Remove "
                               "sqlite_version, or name a newer one.",
                               {version}),
                          node.source());
        }
        return {};
    }

    Result<> readConnections(const toml::table &table)
    {
        for (const auto &[name, node] : table) {
            const QString connection = fromToml(name.str());
            if (!node.is_table()) {
                if (namesPassword(connection))
                    return unknownKey(connection, node, {});
                return broken(text("project", "The connection %1 must be a table: write it as [connections.%1].",
                                   {connection}),
                              node.source());
            }
            ConnectionSettings settings;
            settings.name = connection;
            settings.dialect = m_project.dialect;
            if (const Result<> read = readConnection(*node.as_table(), settings); !read)
                return read;
            m_project.connections.append(settings);
        }
        // In the order of the file, which is the order that its author gave them.
        std::stable_sort(m_project.connections.begin(), m_project.connections.end(),
                         [&table](const ConnectionSettings &left, const ConnectionSettings &right) {
                             const auto line = [&table](const ConnectionSettings &settings) {
                                 return table.get(settings.name.toStdString())->source().begin.line;
                             };
                             return line(left) < line(right);
                         });
        return {};
    }

    Result<> readConnection(const toml::table &table, ConnectionSettings &settings)
    {
        for (const auto &[name, node] : table) {
            const Result<> read = readSetting(fromToml(name.str()), node, settings);
            if (!read)
                return read;
        }
        if (settings.address.isEmpty()) {
            return broken(text("project", "The connection %1 has no address. Add a line such as address = \"shop.db\".",
                               {settings.name}),
                          table.source());
        }
        if (isPath(settings.dialect, settings.address) && QDir::isRelativePath(settings.address))
            settings.address = QDir::cleanPath(m_project.path + u'/' + settings.address);
        return {};
    }

    Result<> readSetting(const QString &name, const toml::node &node, ConnectionSettings &settings)
    {
        if (name == u"address")
            return readAddress(node, settings.address);
        if (name == u"environment")
            return readEnvironment(node, settings.environment);
        if (name == u"color") {
            const Result<> read = readText(name, node, settings.color);
            static const QRegularExpression pattern(u"^#[0-9A-Fa-f]{6}$"_s);
            if (read && !pattern.match(settings.color).hasMatch()) {
                return broken(text("project", "%1 is no color. Write it as \"#2a9d8f\".", {settings.color}),
                              node.source());
            }
            return read;
        }
        if (name == u"read_only") {
            if (!node.is_boolean())
                return broken(text("project", "read_only must be true or false, without quotes."), node.source());
            settings.readOnly = node.ref<bool>();
            return {};
        }
        return unknownKey(name, node, u"address, environment, color, read_only"_s);
    }

    Result<> readAddress(const toml::node &node, QString &address)
    {
        const Result<> read = readText(u"address"_s, node, address);
        if (!read || !address.contains(u"://"))
            return read;
        const Result<database::ParsedAddress> parsed = database::parseServerAddress(address);
        if (parsed && parsed->password.isKnown())
            return passwordFound(node);
        return read;
    }

    Result<> readEnvironment(const toml::node &node, Environment &environment)
    {
        QString name;
        if (const Result<> read = readText(u"environment"_s, node, name); !read)
            return read;
        const auto *found = std::find_if(std::begin(environmentNames), std::end(environmentNames),
                                         [&name](const auto &pair) { return pair.second == name; });
        if (found == std::end(environmentNames)) {
            return broken(text("project", "%1 is no environment. Write development, test or production.", {name}),
                          node.source());
        }
        environment = found->first;
        return {};
    }

    Result<> readBackups(const toml::table &table)
    {
        for (const auto &[name, node] : table) {
            const QString written = fromToml(name.str());
            if (written == u"folder") {
                if (const Result<> read = readText(written, node, m_project.backupFolder); !read)
                    return read;
                m_project.backupFolder = QDir::cleanPath(QDir(m_project.path).absoluteFilePath(m_project.backupFolder));
            } else if (written == u"keep") {
                const std::optional<int64_t> count = node.value_exact<int64_t>();
                if (!count || *count < 0 || *count > 1000) {
                    return broken(text("project", "keep must be a whole number from 0 (no backups) to 1000."),
                                  node.source());
                }
                m_project.backupsKept = static_cast<int>(*count);
            } else {
                return unknownKey(written, node, u"keep, folder"_s);
            }
        }
        return {};
    }

    Result<> readMigrations(const toml::table &table)
    {
        constexpr int64_t mostRows = 1'000'000;
        for (const auto &[name, node] : table) {
            const QString written = fromToml(name.str());
            if (written == u"format") {
                if (const Result<> read = readFormat(node); !read)
                    return read;
            } else if (written == u"folder") {
                if (const Result<> read = readText(written, node, m_project.tool.folder); !read)
                    return read;
                m_project.tool.folder = QDir::cleanPath(QDir(m_project.path).absoluteFilePath(m_project.tool.folder));
            } else if (written == u"records") {
                if (const Result<> read = readBoolean(written, node, m_project.records); !read)
                    return read;
            } else if (written == u"online" && m_project.dialect == u"postgresql") {
                if (!node.is_boolean())
                    return broken(text("project", "online must be true or false, without quotes."), node.source());
                m_project.online = node.ref<bool>();
            } else if (written == u"batch_rows" && m_project.dialect == u"postgresql") {
                const std::optional<int64_t> count = node.value_exact<int64_t>();
                if (!count || *count < 1 || *count > mostRows) {
                    return broken(text("project", "batch_rows must be a whole number from 1 to 1000000."),
                                  node.source());
                }
                m_project.batchRows = static_cast<int>(*count);
            } else if ((written == u"lock_timeout_ms" || written == u"statement_timeout_ms")
                       && m_project.dialect == u"postgresql") {
                const std::optional<int64_t> milliseconds = node.value_exact<int64_t>();
                if (!milliseconds || *milliseconds < 0 || *milliseconds > std::numeric_limits<int>::max()) {
                    return broken(text("project", "%1 must be a whole number of milliseconds, 0 for no limit.", {written}),
                                  node.source());
                }
                (written == u"lock_timeout_ms" ? m_project.lockTimeoutMs : m_project.statementTimeoutMs)
                    = static_cast<int>(*milliseconds);
            } else if (m_project.dialect == u"postgresql") {
                return unknownKey(
                    written, node,
                    u"format, folder, records, online, batch_rows, lock_timeout_ms, statement_timeout_ms"_s);
            } else {
                return broken(text("project",
                                   "[migrations] says %1, which is for PostgreSQL alone: a file has one writer at a "
                                   "time. Remove the line.",
                                   {written}),
                              node.source());
            }
        }
        if (m_project.tool.format.isEmpty() != m_project.tool.folder.isEmpty()) {
            return broken(text("project",
                               "[migrations] needs both format and folder, or none of them: whose migrations "
                               "they are, and where they are."),
                          table.source());
        }
        return {};
    }

    /// Relvar's own is what is meant without a word.
    Result<> readFormat(const toml::node &node)
    {
        QString &format = m_project.tool.format;
        const Result<> read = readText(u"format"_s, node, format);
        if (read && formats::find(format) == nullptr) {
            return broken(text("project", "%1 is no format of migrations that Relvar knows. It knows: %2.",
                               {format, formats::knownIds()}),
                          node.source());
        }
        return read;
    }

    Result<> readDrift(const toml::table &table)
    {
        for (const auto &[name, node] : table) {
            const QString written = fromToml(name.str());
            if (written != u"ignore")
                return unknownKey(written, node, u"ignore"_s);
            if (const Result<> read = readTexts(written, node, m_project.driftIgnore); !read)
                return read;
            for (const QString &rule : std::as_const(m_project.driftIgnore)) {
                if (!isDriftRule(rule)) {
                    return broken(text("project",
                                       "%1 is no rule of what may differ. Write a kind, a colon and a name: "
                                       "\"table:audit_*\".",
                                       {rule}),
                                  node.source());
                }
            }
        }
        return {};
    }

    Result<> readGroups(const toml::table &table)
    {
        for (const auto &[name, node] : table) {
            DatabaseGroup group{.name = fromToml(name.str())};
            if (!node.is_table()) {
                return broken(text("project", "The group %1 must be a table: write it as [groups.%1].", {group.name}),
                              node.source());
            }
            for (const auto &[key, value] : *node.as_table()) {
                if (const Result<> read = readGroup(fromToml(key.str()), value, group); !read)
                    return read;
            }
            if (const Result<> whole = checkGroup(group, *node.as_table()); !whole)
                return whole;
            m_project.groups.append(group);
        }
        std::stable_sort(m_project.groups.begin(), m_project.groups.end(),
                         [&table](const DatabaseGroup &left, const DatabaseGroup &right) {
                             const auto line = [&table](const DatabaseGroup &group) {
                                 return table.get(group.name.toStdString())->source().begin.line;
                             };
                             return line(left) < line(right);
                         });
        return {};
    }

    Result<> readGroup(const QString &name, const toml::node &node, DatabaseGroup &group)
    {
        if (name == u"connections")
            return readTexts(name, node, group.connections);
        if (name == u"names")
            return readTexts(name, node, group.names);
        if (name == u"environment")
            return readEnvironment(node, group.environment);
        if (name == u"address")
            return readAddress(node, group.address);
        if (name == u"names_query")
            return readText(name, node, group.namesQuery);
        if (name == u"names_connection")
            return readText(name, node, group.namesConnection);
        if (name == u"names_file") {
            const Result<> read = readText(name, node, group.namesFile);
            group.namesFile = QDir::cleanPath(QDir(m_project.path).absoluteFilePath(group.namesFile));
            return read;
        }
        return unknownKey(name, node,
                          u"connections, address, environment, names, names_file, names_query, names_connection"_s);
    }

    Result<> checkGroup(const DatabaseGroup &group, const toml::table &table) const
    {
        const int sources = int(!group.names.isEmpty()) + int(!group.namesFile.isEmpty())
                            + int(!group.namesQuery.isEmpty());
        if (group.address.isEmpty() ? group.connections.isEmpty() || sources > 0 : sources != 1) {
            return broken(text("project",
                               "The group %1 does not say which databases are in it. Write connections = [\"a\", \"b\"], or "
                               "an address with {name} in it and one of names, names_file and names_query.",
                               {group.name}),
                          table.source());
        }
        if (!group.address.isEmpty() && !group.address.contains(u"{name}")) {
            return broken(text("project",
                               "The address of the group %1 is the same for all of its databases. Write {name} where "
                               "their names go.",
                               {group.name}),
                          table.source());
        }
        if (group.namesQuery.isEmpty() != group.namesConnection.isEmpty()) {
            return broken(text("project",
                               "The group %1 needs both names_query and names_connection: what is asked, and where.",
                               {group.name}),
                          table.source());
        }
        return {};
    }

    /// Connections may stand below the groups that name them.
    Result<> checkGroupConnections(const toml::table &root) const
    {
        for (const DatabaseGroup &group : m_project.groups) {
            QStringList names = group.connections;
            if (!group.namesConnection.isEmpty())
                names.append(group.namesConnection);
            for (const QString &name : std::as_const(names)) {
                if (m_project.connection(name) != nullptr)
                    continue;
                return broken(text("project", "The group %1 names the connection %2, and there is no [connections.%2].",
                                   {group.name, name}),
                              root["groups"][group.name.toStdString()].node()->source());
            }
        }
        return {};
    }

    Project &m_project;
};

} // namespace

QString quotedText(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            result += u'\\' + QString(character);
        else if (character.unicode() < 0x20 || character.unicode() == 0x7f)
            result += u"\\u%1"_s.arg(int(character.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += character;
    }
    return result + u'"';
}

Result<Project> parseConfiguration(const QByteArray &content, const QString &path)
{
    Project project;
    project.path = path;
    project.name = QFileInfo(path).fileName();
    try {
        const toml::table root
            = toml::parse(std::string_view(content.constData(), static_cast<size_t>(content.size())));
        if (const Result<> read = ConfigurationReader(project).read(root); !read)
            return fail(read.error());
    } catch (const toml::parse_error &error) {
        return broken(text("project", "relvar.toml cannot be read as TOML. Correct the line."), error.source(),
                      fromToml(error.description()));
    }
    return project;
}

QByteArray printConfiguration(const Project &project)
{
    QString result = u"dialect = "_s + quotedText(project.dialect) + u'\n';
    if (!project.defaultConnection.isEmpty())
        result += u"default = "_s + quotedText(project.defaultConnection) + u'\n';
    if (project.targetVersion != 0 && project.dialect == "postgresql"_L1) {
        result += u"postgresql_version = \"%1\"\n"_s.arg(project.targetVersion / 10000);
    } else if (project.targetVersion != 0 && project.dialect == "sqlite"_L1) {
        const int patch = project.targetVersion % 1000;
        result += u"sqlite_version = \"3.%1%2\"\n"_s.arg(project.targetVersion / 1000 % 1000)
                      .arg(patch == 0 ? QString() : u".%1"_s.arg(patch));
    }
    if (!project.tool.format.isEmpty()) {
        result += u"\n[migrations]\nformat = "_s + quotedText(project.tool.format) + u"\nfolder = "_s
                  + quotedText(QDir(project.path).relativeFilePath(project.tool.folder)) + u'\n';
    }
    if (!project.namingPreset.isEmpty())
        result += u"\n[naming]\npreset = "_s + quotedText(project.namingPreset) + u'\n';
    QByteArray bytes = result.toUtf8();
    for (const ConnectionSettings &settings : project.connections)
        bytes += printConnection(settings, project.path);
    return bytes;
}

QByteArray printConnection(const ConnectionSettings &settings, const QString &path)
{
    QString address = settings.address;
    // A file inside the project moves with it.
    if (isPath(settings.dialect, address) && QDir::isAbsolutePath(address)) {
        const QString relative = QDir(path).relativeFilePath(address);
        if (!relative.startsWith(u"..") && QDir::isRelativePath(relative))
            address = relative;
    }
    QString result = u"\n[connections."_s + key(settings.name) + u"]\naddress = "_s + quotedText(address) + u'\n';
    for (const auto &[environment, name] : environmentNames) {
        if (environment == settings.environment)
            result += u"environment = "_s + quotedText(name) + u'\n';
    }
    if (!settings.color.isEmpty())
        result += u"color = "_s + quotedText(settings.color) + u'\n';
    if (settings.readOnly)
        result += u"read_only = true\n"_s;
    return result.toUtf8();
}

} // namespace relvar::project
