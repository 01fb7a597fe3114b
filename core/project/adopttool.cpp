// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/adopttool.h"

#include "database/serveraddress.h"
#include "project/environmentfile.h"
#include "project/workflow.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using database::ConnectionSettings;

namespace {

// Larger ones are none that people wrote.
constexpr qint64 largestManifest = 1 << 20;

/// The dialect whose databases are files; null when there is none.
const dialect::Dialect *dialectOfFiles(const QList<const dialect::Dialect *> &dialects)
{
    const auto found = std::find_if(dialects.cbegin(), dialects.cend(), [](const dialect::Dialect *dialect) {
        return dialect->capabilities().serverSchemes.isEmpty();
    });
    return found == dialects.cend() ? nullptr : *found;
}

ConnectionSettings settingsOf(const dialect::Dialect &dialect, const QString &address)
{
    return {.name = u"dev"_s, .dialect = dialect.id(), .address = address};
}

ConnectionSettings settingsFromUrl(const QString &url, const QString &folder,
                                   const QList<const dialect::Dialect *> &dialects)
{
    const QString scheme = url.section(u':', 0, 0).toLower();
    for (const dialect::Dialect *dialect : dialects) {
        const QStringList schemes = dialect->capabilities().serverSchemes;
        if (!schemes.contains(scheme))
            continue;
        const Result<database::ParsedAddress> parsed = database::parseServerAddress(url);
        if (!parsed)
            return {};
        database::ServerAddress address = parsed->address;
        address.scheme = schemes.constFirst();
        ConnectionSettings settings = settingsOf(*dialect, database::toUrl(address));
        settings.password = parsed->password;
        return settings;
    }
    const dialect::Dialect *files = dialectOfFiles(dialects);
    // As dbmate, goose and sqlx ("sqlite:"), golang-migrate ("sqlite3://") and Prisma ("file:") write it.
    static const QRegularExpression pattern(u"^(?:sqlite3?|file):(?://)?([^?]+)"_s);
    const QRegularExpressionMatch match = pattern.match(url);
    if (!files || !match.hasMatch())
        return {};
    return settingsOf(*files, QDir::cleanPath(QDir(folder).absoluteFilePath(match.captured(1))));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestManifest) : QByteArray();
}

/// Folder of the schema.prisma; empty: there is none.
QString folderOfPrisma(const QString &folder)
{
    for (const QString &candidate : {folder + u"/prisma"_s, folder}) {
        if (QFile::exists(candidate + u"/schema.prisma"_s))
            return candidate;
    }
    return {};
}

/// The url of the datasource in schema.prisma, written there or in a variable.
QString urlOfPrisma(const QString &folder)
{
    const QString place = folderOfPrisma(folder);
    if (place.isEmpty())
        return {};
    static const QRegularExpression written(
        u"^\\s*datasource\\s+\\w+\\s*\\{[^}]*?^\\s*url\\s*=\\s*(?:\"([^\"]+)\"|env\\(\"([^\"]+)\"\\))"_s,
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = written.match(QString::fromUtf8(contentOf(place + u"/schema.prisma"_s)));
    if (!match.hasMatch() || !match.captured(1).isEmpty())
        return match.captured(1);
    for (const QString &environment : {folder, place}) {
        if (const auto url = variableIn(contentOf(environment + u"/.env"_s), match.captured(2)))
            return *url;
    }
    return {};
}

/// Of Flyway, without the "jdbc:" and with the user; a password in a file is not taken over.
QString urlOfFlyway(const QString &folder)
{
    for (const QString &name : {u"flyway.toml"_s, u"flyway.conf"_s, u"conf/flyway.conf"_s}) {
        const QString text = QString::fromUtf8(contentOf(folder + u'/' + name));
        const auto valueOf = [&text](const QString &key) {
            const QRegularExpression line(u"^\\s*(?:flyway\\.)?%1\\s*=\\s*[\"']?([^\"'\\s]+)[\"']?\\s*$"_s.arg(key),
                                          QRegularExpression::MultilineOption);
            return line.match(text).captured(1);
        };
        const QString jdbc = valueOf(u"url"_s);
        if (!jdbc.startsWith("jdbc:"_L1))
            continue;
        QString url = jdbc.mid(5);
        const QString user = valueOf(u"user"_s);
        const qsizetype authority = url.indexOf("://"_L1);
        if (!user.isEmpty() && authority > 0 && !url.mid(authority + 3).section(u'/', 0, 0).contains(u'@'))
            url.insert(authority + 3, QString::fromLatin1(QUrl::toPercentEncoding(user)) + u'@');
        return url;
    }
    return {};
}

} // namespace

ConnectionSettings databaseOfRepository(const QString &folder, const QList<const dialect::Dialect *> &dialects)
{
    const QString shared = variableIn(contentOf(folder + u"/.env"_s), u"DATABASE_URL"_s).value_or(QString());
    for (const QString &url : {shared, urlOfPrisma(folder), urlOfFlyway(folder)}) {
        // "file:" is Prisma's: beside its schema.
        const QString place = url.startsWith("file:"_L1) ? folderOfPrisma(folder) : QString();
        const ConnectionSettings settings = settingsFromUrl(url, place.isEmpty() ? folder : place, dialects);
        if (!settings.address.isEmpty())
            return settings;
    }
    const QStringList databases
        = QDir(folder).entryList({u"*.db"_s, u"*.sqlite"_s, u"*.sqlite3"_s, u"*.db3"_s}, QDir::Files | QDir::Readable);
    const dialect::Dialect *files = dialectOfFiles(dialects);
    if (!files || databases.size() != 1)
        return {};
    return settingsOf(*files, QDir(folder).absoluteFilePath(databases.constFirst()));
}

QString namingPresetOf(const formats::Detected &detected, const QString &repository)
{
    static const QHash<QString, QString> presets{{u"drizzle"_s, u"drizzle"_s}, {u"drizzle-journal"_s, u"drizzle"_s},
                                                 {u"prisma"_s, u"prisma"_s},   {u"fluentorm"_s, u"fluentorm"_s},
                                                 {u"ruskit"_s, u"ruskit"_s},   {u"sea-orm"_s, u"sea-orm"_s}};
    const QString preset = presets.value(detected.format->id());
    if (preset != u"sea-orm")
        return preset;
    const QString top = QDir::cleanPath(repository);
    QString folder = QDir::cleanPath(detected.folder);
    for (bool isTop = false; !isTop && folder.startsWith(top); folder = QFileInfo(folder).path()) {
        isTop = folder == top;
        QFile manifest(folder + u"/Cargo.toml"_s);
        if (!manifest.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = manifest.read(largestManifest);
        if (text.contains("loco-rs"))
            return u"loco"_s;
        if (text.contains("ruskit"))
            return u"ruskit"_s;
    }
    return preset;
}

Result<Project> adoptTool(const QString &folder, const formats::Detected &detected, const ConnectionSettings &settings,
                          const QString &namingPreset)
{
    Result<Project> made
        = create(folder, settings.dialect, {settings}, 0, {detected.format->id(), detected.folder}, namingPreset);
    if (!made)
        return made;
    return trust(*made).map([&made] { return *made; });
}

} // namespace relvar::project
