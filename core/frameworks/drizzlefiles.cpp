// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/drizzlefiles.h"

#include "base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands in so many braces, with spaces for comments and for everything deeper or less deep. Line ends stay.
QString codeAt(int depth, const QString &code)
{
    static const QRegularExpression piece(
        uR"(//[^\n]*|/\*[\s\S]*?\*/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[{}])"_s);
    QString kept = code;
    const auto blank = [&kept](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            if (kept.at(i) != u'\n')
                kept[i] = u' ';
        }
    };
    int now = 0;
    qsizetype last = 0;
    for (auto pieces = piece.globalMatch(code); pieces.hasNext();) {
        const QRegularExpressionMatch match = pieces.next();
        const QStringView text = match.capturedView();
        if (now != depth)
            blank(last, match.capturedEnd());
        if (text.startsWith("//"_L1) || text.startsWith("/*"_L1))
            blank(match.capturedStart(), match.capturedEnd());
        now += text == "{"_L1 ? 1 : text == "}"_L1 ? -1 : 0;
        last = match.capturedEnd();
    }
    if (now != depth)
        blank(last, code.size());
    return kept;
}

/// The text of a property of the configuration, so many braces deep: out: './drizzle'. Computed ones are not
/// understood.
QString propertyOf(const QString &config, int depth, const QString &name)
{
    const QRegularExpression form(u"(?:^|[\\s{,'\"])"_s + name + u"['\"]?\\s*:\\s*\\[?\\s*(['\"`])([^'\"`$]+)\\1"_s);
    return form.match(codeAt(depth, config)).captured(2);
}

/// Of a path with wildcards the folder before the first one.
QString beforeWildcards(const QString &path)
{
    const qsizetype star = path.indexOf(u'*');
    return star < 0 ? path : folderOf(path.left(star));
}

/// Of the files with such a name the one that lies the least deep.
QString outermost(const Files &files, const QRegularExpression &name)
{
    QString found;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (name.match(file.key()).hasMatch() && (found.isEmpty() || file.key().count(u'/') < found.count(u'/')))
            found = file.key();
    }
    return found;
}

QString versionOf(const QString &dialectId)
{
    return dialectId == u"postgresql"_s ? u"7"_s : u"6"_s;
}

QString prefixFor(const QString &kind, int index, const QDateTime &time)
{
    if (kind == u"timestamp"_s || kind == u"supabase"_s)
        return time.toString(u"yyyyMMddHHmmss"_s);
    if (kind == u"unix"_s)
        return QString::number(time.toSecsSinceEpoch());
    return kind == u"none"_s ? QString() : QString::number(index).rightJustified(4, u'0');
}

/// As the newest migration is called, so is the next.
QString prefixOf(const QString &tag)
{
    static const QRegularExpression form(u"^(\\d*)_"_s);
    const QString digits = form.match(tag).captured(1);
    return digits.size() == 14   ? u"timestamp"_s
           : digits.size() == 10 ? u"unix"_s
           : digits.isEmpty()    ? u"none"_s
                                 : u"index"_s;
}

QString leadingPrefix(const QString &tag)
{
    return tag.section(u'_', 0, 0);
}

/// Where the array `entries` ends: the place of its closing bracket. -1: there is none.
qsizetype endOfEntries(const QString &journal)
{
    static const QRegularExpression key(u"\"entries\"\\s*:\\s*\\["_s);
    const auto match = key.match(journal);
    if (!match.hasMatch())
        return -1;
    int depth = 1;
    bool inText = false;
    for (qsizetype i = match.capturedEnd(); i < journal.size(); ++i) {
        const QChar sign = journal.at(i);
        if (inText && sign == u'\\')
            ++i;
        else if (sign == u'"')
            inText = !inText;
        else if (!inText && (sign == u'[' || sign == u'{'))
            ++depth;
        else if (!inText && (sign == u']' || sign == u'}') && --depth == 0)
            return i;
    }
    return -1;
}

QString entryText(const DrizzleNext &next, const QString &dialectId)
{
    return u"    {\n      \"idx\": "_s + QString::number(next.index) + u",\n      \"version\": \""_s
           + versionOf(dialectId) + u"\",\n      \"when\": "_s + QString::number(next.when) + u",\n      \"tag\": \""_s
           + next.tag + u"\",\n      \"breakpoints\": true\n    }"_s;
}

Result<QString> idOf(const Files &files, const QString &path)
{
    const QString id = QJsonDocument::fromJson(files.value(path).toUtf8())[u"id"].toString();
    if (!id.isEmpty())
        return id;
    return fail(FrameworkError::Unreadable,
                text("frameworks",
                     "%1, the newest snapshot of Drizzle, is not there or has no id. Restore it; drizzle-kit would not "
                     "go on either.",
                     {path}),
                {}, path);
}

/// The snapshots of Drizzle 1.0, by their paths, in order.
QStringList snapshotsIn(const Files &files, const QString &migrations)
{
    static const QRegularExpression form(u"^\\d{14}_[^/]*/snapshot\\.json$"_s);
    QStringList paths;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file.key().startsWith(migrations + u'/') && form.match(file.key().mid(migrations.size() + 1)).hasMatch())
            paths.append(file.key());
    }
    return paths;
}

bool isFirstMajor(const Files &files)
{
    const QJsonDocument package = QJsonDocument::fromJson(files.value(u"package.json"_s).toUtf8());
    static const QRegularExpression digits(u"\\d+"_s);
    for (const QString &list : {u"devDependencies"_s, u"dependencies"_s}) {
        for (const QString &name : {u"drizzle-kit"_s, u"drizzle-orm"_s}) {
            const QString major = digits.match(package[list][name].toString()).captured();
            if (!major.isEmpty())
                return major.toInt() >= 1;
        }
    }
    return false;
}

} // namespace

QStringList drizzleFiles()
{
    QStringList patterns{u"package.json"_s};
    QString folders;
    // As deep as packages of a repository with several go.
    for (int depth = 0; depth < 6; ++depth, folders += u"*/"_s) {
        if (depth < 4)
            patterns += {folders + u"drizzle.config.*"_s};
        patterns += {folders + u"meta/_journal.json"_s, folders + u"meta/*_snapshot.json"_s, folders + u"schema.ts"_s,
                     folders + u"relations.ts"_s, folders + u"*/snapshot.json"_s};
    }
    return patterns;
}

DrizzlePlaces drizzlePlaces(const Files &files)
{
    DrizzlePlaces places;
    static const QRegularExpression configName(u"(?:^|/)drizzle\\.config\\.(?:ts|js|mjs|cjs|json)$"_s);
    static const QRegularExpression journalName(u"(?:^|/)meta/_journal\\.json$"_s);
    static const QRegularExpression snapshotName(u"(?:^|/)\\d{14}_[^/]*/snapshot\\.json$"_s);
    static const QRegularExpression schemaName(u"(?:^|/)schema\\.ts$"_s);
    places.config = outermost(files, configName);
    const QString config = files.value(places.config);
    const QString folder = folderOf(places.config);
    if (const QString journal = outermost(files, journalName); !journal.isEmpty())
        places.migrations = folderOf(folderOf(journal));
    else if (const QString snapshot = outermost(files, snapshotName); !snapshot.isEmpty())
        places.migrations = folderOf(folderOf(snapshot));
    if (const QString schema = outermost(files, schemaName); !schema.isEmpty())
        places.schema = schema;
    if (!places.config.isEmpty()) {
        if (const QString out = propertyOf(config, 1, u"out"_s); !out.isEmpty())
            places.migrations = pathFrom(folder, out);
        if (const QString prefix = propertyOf(config, 2, u"prefix"_s); !prefix.isEmpty())
            places.prefix = prefix;
        if (const QString schema = propertyOf(config, 1, u"schema"_s); !schema.isEmpty()) {
            const QString named = pathFrom(folder, schema);
            const bool isFile = named.endsWith(u".ts"_s) && !named.contains(u'*');
            const QString below = isFile ? folderOf(named) : beforeWildcards(named);
            places.schema = pathFrom(below, u"schema.ts"_s);
            places.schemaIsElsewhere = isFile && named != places.schema;
        }
    }
    places.relations = pathFrom(folderOf(places.schema), u"relations.ts"_s);
    const bool hasJournal = files.contains(places.migrations + u"/meta/_journal.json"_s);
    places.hasFolders = !hasJournal && (!snapshotsIn(files, places.migrations).isEmpty() || isFirstMajor(files));
    return places;
}

Result<DrizzleNext> drizzleNext(const MigrationRequest &request, const DrizzlePlaces &places, const QString &dialectId)
{
    DrizzleNext next;
    const QString journalPath = places.migrations + u"/meta/_journal.json"_s;
    next.journal = request.files.value(journalPath);
    next.when = request.time.toMSecsSinceEpoch();
    next.previousId = u"00000000-0000-0000-0000-000000000000"_s;
    QString prefixKind = places.prefix;
    if (!next.journal.trimmed().isEmpty()) {
        const QJsonDocument journal = QJsonDocument::fromJson(next.journal.toUtf8());
        if (!journal[u"entries"].isArray() || endOfEntries(next.journal) < 0) {
            return fail(FrameworkError::Unreadable,
                        text("frameworks", "%1 has no list of entries, so it is no journal of Drizzle. Restore it.",
                             {journalPath}),
                        {}, journalPath);
        }
        if (const QString of = journal[u"dialect"].toString();
            of != dialectId && !(of == u"turso"_s && dialectId == u"sqlite"_s)) {
            return fail(FrameworkError::NotSupported,
                        text("frameworks", "%1 is about %2, the schema about %3. Give the folder of the other one.",
                             {journalPath, of, dialectId}),
                        {}, journalPath);
        }
        QString newest;
        for (const QJsonValue &entry : journal[u"entries"].toArray()) {
            next.index = std::max(next.index, entry[u"idx"].toInt() + 1);
            next.when = std::max(next.when, qint64(entry[u"when"].toDouble()) + 1);
            newest = entry[u"tag"].toString();
        }
        if (!newest.isEmpty()) {
            prefixKind = prefixOf(newest);
            const Result<QString> id
                = idOf(request.files, places.migrations + u"/meta/"_s + leadingPrefix(newest) + u"_snapshot.json"_s);
            if (!id)
                return fail(id.error());
            next.previousId = *id;
        }
    }
    next.prefix = prefixFor(prefixKind, next.index, request.time);
    const QString name = snakeCase(request.name);
    next.tag = next.prefix + u'_' + (name.isEmpty() ? u"migration"_s : name);
    return next;
}

Result<DrizzleFolder> drizzleFolder(const MigrationRequest &request, const DrizzlePlaces &places,
                                    const QString &dialectId)
{
    const bool isServer = dialectId == u"postgresql"_s;
    // drizzle-kit 1.0.0-rc.5
    DrizzleFolder folder{.name = {}, .previousIds = {}, .version = isServer ? u"9"_s : u"7"_s, .snapshots = {}};
    QDateTime time = request.time;
    QStringList followed;
    for (const QString &path : snapshotsIn(request.files, places.migrations)) {
        const QJsonDocument snapshot = QJsonDocument::fromJson(request.files.value(path).toUtf8());
        const QString id = snapshot[u"id"].toString();
        if (id.isEmpty()) {
            return fail(FrameworkError::Unreadable,
                        text("frameworks",
                             "%1 is no snapshot of Drizzle. Restore it; drizzle-kit would not go on either.", {path}),
                        {}, path);
        }
        const QString of = snapshot[u"dialect"].toString();
        if (of != (isServer ? u"postgres"_s : u"sqlite"_s) && !(of == u"turso"_s && !isServer)) {
            return fail(FrameworkError::NotSupported,
                        text("frameworks", "%1 is about %2, the schema about %3. Give the folder of the other one.",
                             {path, of, dialectId}),
                        {}, path);
        }
        folder.snapshots.append(snapshot.object());
        folder.previousIds.append(id);
        folder.version = snapshot[u"version"].toString();
        for (const QJsonValue &before : snapshot[u"prevIds"].toArray())
            followed.append(before.toString());
        const QDateTime other = QDateTime::fromString(path.mid(places.migrations.size() + 1, 14), u"yyyyMMddHHmmss"_s);
        if (time <= QDateTime(other.date(), other.time(), Qt::UTC))
            time = QDateTime(other.date(), other.time(), Qt::UTC).addSecs(1);
    }
    folder.previousIds.removeIf([&](const QString &id) { return followed.contains(id); });
    if (folder.previousIds.isEmpty())
        folder.previousIds = QStringList(u"00000000-0000-0000-0000-000000000000"_s);
    const QString name = snakeCase(request.name);
    folder.name = time.toString(u"yyyyMMddHHmmss"_s) + u'_' + (name.isEmpty() ? u"migration"_s : name);
    return folder;
}

QString drizzleJournal(const DrizzleNext &next, const QString &dialectId)
{
    const QString entry = entryText(next, dialectId);
    if (next.journal.trimmed().isEmpty()) {
        return u"{\n  \"version\": \"7\",\n  \"dialect\": \""_s + dialectId + u"\",\n  \"entries\": [\n"_s + entry
               + u"\n  ]\n}"_s;
    }
    const qsizetype end = endOfEntries(next.journal);
    qsizetype last = end;
    while (last > 0 && next.journal.at(last - 1).isSpace())
        --last;
    const bool isFirst = next.journal.at(last - 1) == u'[';
    return next.journal.left(last) + (isFirst ? u"\n"_s : u",\n"_s) + entry + u"\n  "_s + next.journal.mid(end);
}

} // namespace relvar::frameworks
