// SPDX-License-Identifier: GPL-3.0-or-later
// Which databases are in a group: databasesOf().
#include "database/serveraddress.h"
#include "project/fleet.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using database::ConnectionSettings;

namespace {

const QString placeholder = u"{name}"_s;

tl::unexpected<Error> wrong(Text message, const QString &where, QString detail = {})
{
    return fail(ProjectError::BrokenFile, std::move(message), std::move(detail), where);
}

/// A name in each line; empty lines and those that begin with # say nothing.
Result<QStringList> namesInFile(const DatabaseGroup &group)
{
    QFile file(group.namesFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return wrong(text("project", "The names of the group %1 cannot be read from %2. Check names_file in relvar.toml.",
                          {group.name, QDir::toNativeSeparators(group.namesFile)}),
                     group.namesFile, file.errorString());
    }
    QStringList names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const QString name = line.trimmed(); !name.isEmpty() && !name.startsWith(u'#'))
            names.append(name);
    }
    return names;
}

Result<QStringList> namesByQuery(const DatabaseGroup &group, const dialect::Dialect &dialect,
                                 const ConnectionSettings &control, const database::CancelToken &cancel)
{
    ConnectionSettings reading = control;
    reading.readOnly = true;
    const auto connection = dialect.open(reading, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    const Result<database::ResultSet> answer = (*connection)->query(group.namesQuery);
    if (!answer) {
        return wrong(text("project",
                          "The names of the group %1 could not be asked from %2. Correct names_query in relvar.toml.",
                          {group.name, control.name}),
                     group.name, answer.error().toString());
    }
    QStringList names;
    for (const QVariantList &row : answer->rows)
        names.append(row.value(0).toString());
    return names;
}

Result<QStringList> namesOf(const DatabaseGroup &group, const dialect::Dialect &dialect,
                            const ConnectionSettings &control, const database::CancelToken &cancel)
{
    if (!group.namesFile.isEmpty())
        return namesInFile(group);
    if (!group.namesQuery.isEmpty())
        return namesByQuery(group, dialect, control, cancel);
    return group.names;
}

bool isUrl(const QString &address)
{
    return address.contains(u"://"_s);
}

Result<ConnectionSettings> databaseNamed(const QString &name, const Project &project, const DatabaseGroup &group)
{
    ConnectionSettings settings{.name = name, .dialect = project.dialect, .environment = group.environment};
    const bool isWhole = group.address == placeholder;
    const bool leadsElsewhere = !isUrl(group.address) && (name.contains(u'/') || name == u".."_s || name.contains(QChar(0)));
    if (name.isEmpty() || (!isWhole && leadsElsewhere)) {
        return wrong(text("project", "\"%1\" is no name that fits into the address of the group %2. Correct the list of "
                                     "its names.",
                          {name, group.name}),
                     group.name);
    }
    settings.address = group.address;
    settings.address.replace(placeholder, !isWhole && isUrl(group.address)
                                              ? QString::fromLatin1(QUrl::toPercentEncoding(name))
                                              : name);
    if (!isUrl(settings.address)) {
        settings.address = QDir::cleanPath(QDir(project.path).absoluteFilePath(settings.address));
        return settings;
    }
    const Result<database::ParsedAddress> parsed = database::parseServerAddress(settings.address);
    if (!parsed)
        return fail(parsed.error());
    if (parsed->password.isKnown()) {
        return wrong(text("project",
                          "The list of names of the group %1 has an address with a password in it. Remove the password; "
                          "keep it in the password file of the server's programs.",
                          {group.name}),
                     group.name);
    }
    if (isWhole)
        settings.name = database::displayText(parsed->address);
    return settings;
}

bool isSame(const ConnectionSettings &left, const ConnectionSettings &right)
{
    const Result<database::ParsedAddress> one = database::parseServerAddress(left.address);
    const Result<database::ParsedAddress> other = database::parseServerAddress(right.address);
    return one && other ? database::isSameDatabase(one->address, other->address) : left.address == right.address;
}

/// The same database by another address is as precious.
void beCareful(ConnectionSettings &settings, const Project &project)
{
    for (const ConnectionSettings &known : project.connections) {
        if (!isSame(known, settings))
            continue;
        settings.readOnly = settings.readOnly || known.readOnly;
        settings.environment = std::max(settings.environment, known.environment);
    }
}
static_assert(database::Environment::Development < database::Environment::Test
              && database::Environment::Test < database::Environment::Production);

} // namespace

Result<QList<ConnectionSettings>> databasesOf(const Project &project, const DatabaseGroup &group,
                                              const dialect::Dialect &dialect, const ConnectionSettings &control,
                                              const database::CancelToken &cancel)
{
    QList<ConnectionSettings> databases;
    for (const QString &name : group.connections) {
        if (const ConnectionSettings *settings = project.connection(name))
            databases.append(*settings);
    }
    if (!group.address.isEmpty()) {
        const Result<QStringList> names = namesOf(group, dialect, control, cancel);
        if (!names)
            return fail(names.error());
        for (const QString &name : *names) {
            Result<ConnectionSettings> settings = databaseNamed(name, project, group);
            if (!settings)
                return fail(settings.error());
            beCareful(*settings, project);
            databases.append(*std::move(settings));
        }
    }
    QSet<QString> seen;
    for (const ConnectionSettings &settings : std::as_const(databases)) {
        if (seen.contains(settings.name) || seen.contains(settings.address)) {
            return wrong(text("project", "%1 is in the group %2 twice. Remove one of the two.",
                              {settings.name, group.name}),
                         group.name);
        }
        seen << settings.name << settings.address;
    }
    if (databases.isEmpty())
        return wrong(text("project", "No database is in the group %1.", {group.name}), group.name);
    return databases;
}

} // namespace relvar::project
