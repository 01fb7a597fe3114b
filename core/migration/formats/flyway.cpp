// SPDX-License-Identifier: GPL-3.0-or-later
// Flyway: V<version>__<description>.sql, U… takes it back, R__… runs again when it changed, B… is a baseline;
// flyway_schema_history has a row for everything that ever ran. https://documentation.red-gate.com/flyway
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"
#include "migration/formats/writing.h"

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "R " and the description: repeatable ones have no version.
constexpr auto repeatable = "R "_L1;

/// Over the bytes of the lines without their ends.
QString checksumOf(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    bytes.replace("\r", "").replace("\n", "");
    return QString::number(qint32(crc32(bytes)));
}

/// 1_2 and 1.02.0 are 1.2.
QString canonicalVersion(const QString &written)
{
    QStringList parts = QString(written).replace(u'_', u'.').split(u'.');
    for (QString &part : parts) {
        while (part.size() > 1 && part.startsWith(u'0'))
            part.remove(0, 1);
    }
    while (parts.size() > 1 && parts.last() == u"0"_s)
        parts.removeLast();
    return parts.join(u'.');
}

bool versionLess(const QString &left, const QString &right)
{
    const QStringList ours = left.split(u'.');
    const QStringList theirs = right.split(u'.');
    for (qsizetype i = 0; i < std::max(ours.size(), theirs.size()); ++i) {
        const QString mine = i < ours.size() ? ours.at(i) : u"0"_s;
        const QString other = i < theirs.size() ? theirs.at(i) : u"0"_s;
        if (mine != other)
            return migration::idLess(mine, other);
    }
    return false;
}

bool comesBefore(const ToolMigration &left, const ToolMigration &right)
{
    if (left.isRepeatable != right.isRepeatable)
        return right.isRepeatable;
    return left.isRepeatable ? left.id < right.id : versionLess(left.id, right.id);
}

HistoryRow flywayRow(const QVariantList &fields)
{
    const QString type = fields.at(2).toString();
    const QString version = fields.at(0).toString();
    HistoryRow row{.id = version.isEmpty() ? repeatable + fields.at(1).toString() : canonicalVersion(version),
                   .name = QString(fields.at(6).toString()).remove(QRegularExpression(u"\\.sql$"_s)),
                   .checksum = fields.at(3).toString(),
                   .at = fields.at(4).toString()};
    // The mark that Flyway made the schema itself is about no migration.
    if (type == u"SCHEMA"_s)
        row.id.clear();
    if (fields.at(5).toInt() == 0)
        row.kind = HistoryRow::Kind::Failed;
    else if (type.startsWith(u"UNDO"_s) || type == u"DELETE"_s)
        row.kind = HistoryRow::Kind::Undone;
    else if (type.endsWith(u"BASELINE"_s))
        row.kind = HistoryRow::Kind::Baseline;
    return row;
}

/// The version as a file name has it: V1_02__a.sql → 1_02. Empty for a repeatable one.
QString writtenVersion(const ToolMigration &migration)
{
    return migration.isRepeatable ? QString() : migration.fileName.mid(1).section(u"__"_s, 0, 0);
}

/// The last part grows: it is what teams count with, or a time.
QString versionBehind(const ToolFolder &folder, const QDateTime &time)
{
    QString newest;
    for (const ToolMigration &migration : folder.migrations) {
        const QString version = writtenVersion(migration);
        if (newest.isEmpty() || versionLess(canonicalVersion(newest), canonicalVersion(version)))
            newest = version;
    }
    if (newest.isEmpty())
        return u"1"_s;
    static const QRegularExpression separator(u"[._]"_s);
    const qsizetype last = newest.lastIndexOf(separator) + 1;
    return newest.left(last) + nextVersion({newest.mid(last)}, time);
}

/// V and U, and beside each what Flyway has to know before it runs it.
/// https://documentation.red-gate.com/flyway/reference/script-configuration
class Scripts : public Writing
{
public:
    Result<WrittenMigration> write(const WritingRequest &request, const dialect::Dialect &dialect) const override
    {
        Q_UNUSED(dialect)
        const NewMigration &wanted = request.migration;
        const QString version = versionBehind(request.folder, wanted.time);
        const QString rest = version + u"__"_s + wanted.name;
        WrittenMigration written{.id = canonicalVersion(version), .name = u'V' + rest};
        if (wanted.down) {
            written.remarks = {text("formats",
                                    "The way back is in the file U%1.sql, which the editions of Flyway run "
                                    "that have flyway undo.",
                                    {rest})};
        }
        const QString missing = wanted.down ? QString() : noWayBack();
        append(written, u'V' + rest, wanted.up, header(wanted, written.remarks) + missing);
        if (wanted.down)
            append(written, u'U' + rest, *wanted.down, header(wanted, {}));
        return written;
    }

private:
    static void append(WrittenMigration &written, const QString &name, const migration::Section &section,
                       const QString &comments)
    {
        const QString path = name + u".sql"_s;
        const QString content = comments + u'\n' + section.sql + u'\n';
        QString settings;
        if (!section.transactional)
            settings += u"executeInTransaction=false\n"_s;
        if (content.contains(u"${"_s))
            settings += u"placeholderReplacement=false\n"_s;
        if (!settings.isEmpty())
            written.files.append({.path = path + u".conf"_s, .before = {}, .bytes = settings.toUtf8()});
        written.files.append({.path = path, .before = {}, .bytes = content.toUtf8()});
    }
};

class Flyway : public Format
{
public:
    QString id() const override { return u"flyway"_s; }
    QString displayName() const override { return u"Flyway"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        return evidenceByName(folder, filePattern(), displayName());
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        ToolFolder result{.path = path};
        QHash<QString, migration::Section> undo;
        for (const QRegularExpressionMatch &match : matchingFiles(*folder, filePattern())) {
            ToolMigration migration = migrationFrom(match);
            readInto(*folder, migration, [](const QByteArray &bytes, ToolMigration &into) {
                into.up = migration::Section{plainText(bytes).trimmed()};
                // Of a repeatable one with placeholders the text that Flyway counts depends on its settings.
                if (!into.isRepeatable || !bytes.contains("${"))
                    into.checksum = checksumOf(bytes);
            });
            if (match.captured(1) == u"U"_s && migration.up)
                undo.insert(migration.id, *migration.up);
            else if (match.captured(1) != u"U"_s)
                result.migrations.append(migration);
        }
        std::stable_sort(result.migrations.begin(), result.migrations.end(), comesBefore);
        for (ToolMigration &migration : result.migrations) {
            if (const auto down = undo.constFind(migration.id); down != undo.cend() && !migration.isBaseline)
                migration.down = *down;
        }
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        return readRows(connection, found, u"flyway_schema_history"_s,
                        u"version, description, type, checksum, CAST(installed_on AS text), CASE WHEN success THEN 1 "
                        u"ELSE 0 END, script"_s,
                        u"ORDER BY installed_rank"_s, flywayRow);
    }

    const Writing *writing() const override
    {
        static const Scripts writing;
        return &writing;
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        const Habits habits{
            .lateAdvice = text("formats", "flyway migrate refuses because of it: later ones are applied already. With "
                                          "outOfOrder it is applied."),
            .editedAdvice = text("formats", "flyway migrate refuses because of it. Restore the file as it was applied; "
                                            "flyway repair takes the new text as the applied one."),
            .missingAdvice = text("formats", "Restore the file: flyway validate refuses what is applied and not there, "
                                             "unless it is newer than all files."),
            .failedAdvice = text("formats", "flyway migrate refuses until it is put right. Look what is there, undo it "
                                            "by hand, then run flyway repair."),
            .undoneAdvice = text("formats", "It was undone.")};
        QList<ToolState> states = statesBySets(versioned(folder), history, habits);
        for (ToolState &state : states)
            heedBaseline(state, history);
        return states + baselines(folder, history);
    }

private:
    static const QRegularExpression &filePattern()
    {
        static const QRegularExpression pattern(u"(?:([VUB])([0-9]+(?:[._][0-9]+)*)|(R))__(.*)\\.sql"_s);
        return pattern;
    }

    static ToolMigration migrationFrom(const QRegularExpressionMatch &match)
    {
        const QString description = match.captured(4).replace(u'_', u' ');
        const bool isRepeatable = !match.captured(3).isEmpty();
        return {.id = isRepeatable ? repeatable + description : canonicalVersion(match.captured(2)),
                .name = match.captured().chopped(4),
                .fileName = match.captured(),
                .isRepeatable = isRepeatable,
                .isBaseline = match.captured(1) == u"B"_s};
    }

    static ToolFolder versioned(ToolFolder folder)
    {
        folder.migrations.removeIf([](const ToolMigration &migration) { return migration.isBaseline; });
        return folder;
    }

    static void heedBaseline(ToolState &state, const History &history)
    {
        const HistoryRow *own = lastRow(history, state.id);
        const bool waits = state.standing == Standing::Pending || state.standing == Standing::OutOfOrder
                           || (own && own->kind == HistoryRow::Kind::Baseline);
        if (!waits || state.id.startsWith(repeatable))
            return;
        for (const HistoryRow &row : history.rows) {
            if (row.kind == HistoryRow::Kind::Baseline && !versionLess(row.id, state.id)) {
                state.standing = Standing::NotNeeded;
                state.advice = text("formats", "The database begins at the baseline %1, so Flyway never runs it there.",
                                    {row.id});
            }
        }
    }

    static QList<ToolState> baselines(const ToolFolder &folder, const History &history)
    {
        QList<ToolState> states;
        for (const ToolMigration &migration : folder.migrations) {
            if (!migration.isBaseline)
                continue;
            ToolState state = stateOf(migration);
            if (!history.rows.isEmpty()) {
                state.standing = Standing::NotNeeded;
                state.advice = text("formats", "Flyway runs it on databases that have nothing yet, in the place of the "
                                               "versions up to it.");
            }
            states.append(state);
        }
        return states;
    }
};

} // namespace

const Format &flyway()
{
    static const Flyway format;
    return format;
}

} // namespace relvar::formats
