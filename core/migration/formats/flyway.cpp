// SPDX-License-Identifier: GPL-3.0-or-later
// Flyway: V<version>__<description>.sql, U… takes it back, R__… runs again when it changed, B… is a baseline;
// flyway_schema_history has a row for everything that ever ran. https://documentation.red-gate.com/flyway
#include "migration/formats/baselining.h"
#include "migration/formats/bookkeeping.h"
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

/// A setting of the file beside the migration; empty: it says nothing about it.
/// https://documentation.red-gate.com/flyway/reference/script-configuration
QString settingOf(const QDir &folder, const QString &fileName, const QString &name)
{
    const Result<QByteArray> bytes = readFile(folder.filePath(fileName + u".conf"_s));
    if (!bytes)
        return {};
    const QRegularExpression line(u"^\\s*%1\\s*=\\s*(\\S*)\\s*$"_s.arg(name), QRegularExpression::MultilineOption);
    return line.match(plainText(*bytes)).captured(1).toLower();
}

/// What Flyway runs of its own accord before, between and after migrations.
/// https://documentation.red-gate.com/flyway/reference/callback-events
QString callbackIn(const QDir &folder)
{
    static const QRegularExpression pattern(u"(?:before|after)[A-Z][A-Za-z]*(?:__.*)?\\.sql"_s);
    const QList<QRegularExpressionMatch> files = matchingFiles(folder, pattern);
    return files.isEmpty() ? QString() : files.constFirst().captured();
}

/// One row for what is applied. Taken back, the row goes: the rows that flyway undo writes stop the editions that do
/// not have that command.
class FlywayRows : public Bookkeeping
{
public:
    QString usualTable(const dialect::Dialect &) const override { return u"flyway_schema_history"_s; }
    bool runsAsWritten() const override { return true; }
    bool runsWithoutForeignKeys() const override { return true; }

    QStringList make(const dialect::Dialect &dialect) const override
    {
        const bool isServer = !dialect.capabilities().serverSchemes.isEmpty();
        const QString integer = isServer ? u"INTEGER"_s : u"INT"_s;
        QStringList statements{
            u"CREATE TABLE \"flyway_schema_history\" (\n    \"installed_rank\" INT NOT NULL%2,\n    \"version\" "
            u"VARCHAR(50),\n    \"description\" VARCHAR(200) NOT NULL,\n    \"type\" VARCHAR(20) NOT NULL,\n    "
            u"\"script\" VARCHAR(1000) NOT NULL,\n    \"checksum\" %1,\n    \"installed_by\" VARCHAR(100) NOT NULL,\n "
            u"   \"installed_on\" %3,\n    \"execution_time\" %1 NOT NULL,\n    \"success\" BOOLEAN NOT NULL\n)"_s.arg(
                integer, isServer ? QString() : u" PRIMARY KEY"_s,
                isServer ? u"TIMESTAMP NOT NULL DEFAULT now()"_s
                         : u"TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now'))"_s)};
        if (isServer) {
            statements.append(u"ALTER TABLE \"flyway_schema_history\" ADD CONSTRAINT \"flyway_schema_history_pk\" "
                              u"PRIMARY KEY (\"installed_rank\")"_s);
        }
        statements.append(u"CREATE INDEX \"flyway_schema_history_s_idx\" ON \"flyway_schema_history\" (\"success\")"_s);
        return statements;
    }

    QStringList end(const QString &table, const Move &move, const dialect::Dialect &dialect) const override
    {
        if (move.isUp)
            return {row(table, move, true, dialect)};
        const QString versions
            = dialect.quoteLiteral(version(move.migration)) + u", "_s + dialect.quoteLiteral(move.migration.id);
        return {u"DELETE FROM %1 WHERE installed_rank = (SELECT max(installed_rank) FROM %1 WHERE version IN (%2))"_s
                    .arg(table, versions)};
    }

    QStringList leave(const QString &table, const Move &move, const Stop &,
                      const dialect::Dialect &dialect) const override
    {
        return move.isUp ? QStringList{row(table, move, false, dialect)} : QStringList();
    }

    /// What is newer than all files does not stop it: another branch has applied it.
    bool stopsAt(const ToolState &state, const ToolFolder &folder) const override
    {
        const auto isBehind = [&state](const ToolMigration &migration) {
            return !migration.isRepeatable && !versionLess(migration.id, state.id);
        };
        return state.standing == Standing::OutOfOrder || state.standing == Standing::Edited
               || (state.standing == Standing::Missing
                   && std::any_of(folder.migrations.begin(), folder.migrations.end(), isBehind));
    }

    Text adviceOnTables(const History &history) const override
    {
        if (!history.table.isEmpty())
            return {};
        return text("formats", "Flyway refuses to begin there. Run flyway baseline with the version that it has.");
    }

private:
    static QString version(const ToolMigration &migration) { return writtenVersion(migration).replace(u'_', u'.'); }

    static QString row(const QString &table, const Move &move, bool succeeded, const dialect::Dialect &dialect)
    {
        const ToolMigration &migration = move.migration;
        const QString description = migration.name.section(u"__"_s, 1).replace(u'_', u' ');
        constexpr qint64 nsPerMs = 1000000;
        const QStringList fields{u"(SELECT coalesce(max(installed_rank), 0) + 1 FROM %1)"_s.arg(table),
                                 migration.isRepeatable ? u"NULL"_s : dialect.quoteLiteral(version(migration)),
                                 dialect.quoteLiteral(description), u"'SQL'"_s,
                                 dialect.quoteLiteral(migration.fileName),
                                 migration.checksum.isEmpty() ? u"NULL"_s : migration.checksum,
                                 // SQLite knows no users.
                                 dialect.capabilities().serverSchemes.isEmpty() ? u"''"_s : u"current_user"_s,
                                 QString::number(move.elapsedNs / nsPerMs), succeeded ? u"true"_s : u"false"_s};
        return u"INSERT INTO %1 (installed_rank, version, description, type, script, checksum, installed_by, "
               u"execution_time, success) VALUES (%2)"_s.arg(table, fields.join(u", "_s));
    }
};

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
        append(written, u'V' + rest, inItsTransaction(wanted.up, dialect), header(wanted, written.remarks) + missing);
        if (wanted.down)
            append(written, u'U' + rest, inItsTransaction(*wanted.down, dialect), header(wanted, {}));
        return written;
    }

private:
    /// For SQLite Flyway takes BEGIN for that of a trigger, whose END it misses, and PRAGMA foreign_keys for what has
    /// no place in a transaction. Its own transaction does as well: foreign keys are off in its connections, unless
    /// their address says otherwise, and what needs that asks for it.
    static migration::Section inItsTransaction(const migration::Section &section, const dialect::Dialect &dialect)
    {
        if (!dialect.capabilities().serverSchemes.isEmpty() || !bringsTransaction(section, dialect))
            return section;
        static const QRegularExpression isSwitch(u"^\\s*PRAGMA\\s+foreign_keys\\b"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        QStringList texts;
        for (const Piece &piece : piecesOf(section, dialect)) {
            const dialect::TransactionControl control = dialect.transactionControl(piece.sql);
            if (control == dialect::TransactionControl::Alone)
                return section;
            if (control == dialect::TransactionControl::None && !piece.sql.contains(isSwitch))
                texts.append(piece.comments + piece.sql);
        }
        return migration::Section{texts.join(u"\n\n"_s)};
    }

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

/// As flyway baseline where nothing ran yet, else as flyway migrate -skipExecutingMigrations=true.
class FlywayBaseline : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        Result<Baseline> made = baselineAsRun(flyway(), request, dialect);
        if (!made || made->marked.isEmpty() || !request.history.rows.isEmpty())
            return made;
        const Bookkeeping &bookkeeping = *flyway().bookkeeping();
        QString table = request.history.table;
        made->statements.clear();
        if (table.isEmpty()) {
            table = bookkeeping.usualTable(dialect);
            made->statements = bookkeeping.make(dialect);
        }
        const auto newest = std::find_if(request.folder.migrations.begin(), request.folder.migrations.end(),
                                         [&](const ToolMigration &each) { return each.id == request.id; });
        const QString version = dialect.quoteLiteral(writtenVersion(*newest).replace(u'_', u'.'));
        const QString user = dialect.capabilities().serverSchemes.isEmpty() ? u"''"_s : u"current_user"_s;
        made->statements.append(u"INSERT INTO %1 (installed_rank, version, description, type, script, checksum, "
                                u"installed_by, execution_time, success) VALUES (1, %2, '<< Flyway Baseline >>', "
                                u"'BASELINE', '<< Flyway Baseline >>', NULL, %3, 0, true)"_s.arg(table, version, user));
        return made;
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
        if (const QString callback = callbackIn(*folder); !callback.isEmpty()) {
            result.onlyByTool
                = text("formats", "Flyway runs %1 besides the migrations, and Relvar does not.", {callback});
        }
        QHash<QString, migration::Section> undo;
        for (const QRegularExpressionMatch &match : matchingFiles(*folder, filePattern())) {
            ToolMigration migration = migrationFrom(match);
            readInto(*folder, migration, [&folder](const QByteArray &bytes, ToolMigration &into) {
                into.up = migration::Section{plainText(bytes).trimmed()};
                into.up->transactional = settingOf(*folder, into.fileName, u"executeInTransaction"_s) != u"false"_s;
                if (bytes.contains("${")
                    && settingOf(*folder, into.fileName, u"placeholderReplacement"_s) != u"false"_s) {
                    into.onlyByTool = text("formats", "It has placeholders (${…}), for which Flyway has the values.");
                }
                // Of a repeatable one with placeholders the text that Flyway counts depends on its settings.
                if (!into.isRepeatable || !bytes.contains("${"))
                    into.checksum = checksumOf(bytes);
            });
            // A way back that only Flyway can run is none here.
            if (match.captured(1) == u"U"_s && migration.up && migration.onlyByTool.isEmpty())
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

    const Bookkeeping *bookkeeping() const override
    {
        static const FlywayRows bookkeeping;
        return &bookkeeping;
    }

    const Baselining &baselining() const override
    {
        static const FlywayBaseline baselining;
        return baselining;
    }

    /// See PostgreSQLAdvisoryLockTemplate and PostgreSQLConnection of flyway-database-postgresql.
    Result<QList<qint64>> lockKeys(database::Connection &connection) const override
    {
        const Result<database::ResultSet> schema = connection.query(u"SELECT quote_ident(current_schema())"_s);
        if (!schema)
            return fail(schema.error());
        QString name = schema->rows.value(0).value(0).toString();
        if (!name.startsWith(u'"'))
            name = u'"' + name + u'"';
        constexpr qint64 number = 77431708279161;
        return QList<qint64>{number + javaHash(name + u".\"flyway_schema_history\""_s)};
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
    /// https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/String.html#hashCode()
    static qint32 javaHash(const QString &text)
    {
        quint32 hash = 0;
        for (const QChar character : text)
            hash = hash * 31 + character.unicode();
        return qint32(hash);
    }

    static const QRegularExpression &filePattern()
    {
        static const QRegularExpression pattern(u"(?:([VUB])([0-9]+(?:[._][0-9]+)*)|(R))__(.*)\\.sql"_s);
        return pattern;
    }

    static ToolMigration migrationFrom(const QRegularExpressionMatch &match)
    {
        const QString description = match.captured(4).replace(u'_', u' ');
        const bool isRepeatable = !match.captured(3).isEmpty();
        ToolMigration migration{.id = isRepeatable ? repeatable + description : canonicalVersion(match.captured(2)),
                                .name = match.captured().chopped(4),
                                .fileName = match.captured(),
                                .isRepeatable = isRepeatable,
                                .isBaseline = match.captured(1) == u"B"_s};
        if (migration.isBaseline) {
            migration.onlyByTool
                = text("formats", "It is a baseline, which stands for the versions up to it on a new database.");
        }
        return migration;
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
