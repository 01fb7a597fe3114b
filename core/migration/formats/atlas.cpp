// SPDX-License-Identifier: GPL-3.0-or-later
// Atlas: <version>_<name>.sql and atlas.sum, a chain over all of them; atlas_schema_revisions counts the statements of
// each. https://atlasgo.io/concepts/migration-directory-integrity
#include "migration/formats/atlasstatements.h"
#include "migration/formats/baselining.h"
#include "migration/formats/bookkeeping.h"
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"
#include "migration/formats/writing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto sumName = "atlas.sum"_L1;

bool isLeftOutOfSum(const QByteArray &bytes)
{
    static const QRegularExpression directive(u"^-- *atlas:sum +ignore"_s, QRegularExpression::MultilineOption);
    return plainText(bytes).contains(directive);
}

QString base64(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toBase64());
}

/// One hash goes on over all files: the entry of a file covers those before it.
class Chain
{
public:
    /// The entry of the file; empty for one that is left out.
    QString add(const QString &name, const QByteArray &bytes)
    {
        m_hash.addData(name.toUtf8());
        if (isLeftOutOfSum(bytes))
            return {};
        m_hash.addData(bytes);
        return base64(m_hash);
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QHash<QString, QString> readSum(const QByteArray &bytes)
{
    QHash<QString, QString> entries;
    static const QRegularExpression line(u"^(.+) h1:(\\S+)$"_s);
    for (const QString &written : plainText(bytes).split(u'\n')) {
        if (const QRegularExpressionMatch match = line.match(written); match.hasMatch())
            entries.insert(match.captured(1), match.captured(2));
    }
    return entries;
}

HistoryRow atlasRow(const QVariantList &fields)
{
    constexpr int baseline = 1;
    constexpr int resolved = 4;
    HistoryRow row{.id = fields.at(0).toString(),
                   .name = fields.at(0).toString() + u'_' + fields.at(1).toString(),
                   .checksum = fields.at(5).toString(),
                   .at = fields.at(6).toString(),
                   .error = fields.at(7).toString(),
                   .done = fields.at(3).toInt(),
                   .total = fields.at(4).toInt()};
    // A mark about the database, not about a migration.
    if (row.id.startsWith(u'.'))
        row.id.clear();
    const int type = fields.at(2).toInt();
    if ((type & baseline) != 0)
        row.kind = HistoryRow::Kind::Baseline;
    // Somebody said that it is there, however it got there. Its counts stay.
    else if ((type & resolved) != 0)
        row.error.clear();
    // Its error stays when Atlas has gone on behind it.
    else if (row.done < row.total)
        row.kind = HistoryRow::Kind::Failed;
    else
        row.error.clear();
    return row;
}

/// Each goes on over those before it.
QStringList checksumsOf(const QList<QByteArray> &statements)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList checksums;
    for (const QByteArray &statement : statements) {
        hash.addData(statement);
        checksums.append(base64(hash));
    }
    return checksums;
}

/// What keeps anybody but Atlas from running the file.
Text whyOnlyAtlas(const QString &sql)
{
    static const QRegularExpression directive(u"^-- *atlas:(checkpoint|txtar|import)"_s,
                                              QRegularExpression::MultilineOption);
    if (const QRegularExpressionMatch match = directive.match(sql); match.hasMatch())
        return text("formats", "It has the directive %1.", {u"atlas:"_s + match.captured(1)});
    static const QRegularExpression delimiter(u"^-- atlas:delimiter +(\\S+)"_s);
    const QString written = delimiter.match(sql).captured(1);
    if (written.isEmpty() || written.startsWith(u"--"_s) || written.startsWith(u"\\n"_s))
        return {};
    return text("formats", "Its statements end with %1, which is no SQL.", {written});
}

/// A row for each file, with a digest of each statement, so that Atlas can go on behind those that are there.
/// https://github.com/ariga/atlas/blob/master/cmd/atlas/internal/migrate/ent/schema/revision.go
class Revisions : public Bookkeeping
{
public:
    bool runsAsWritten() const override { return true; }

    QString usualTable(const dialect::Dialect &dialect) const override
    {
        return isServer(dialect) ? u"atlas_schema_revisions.atlas_schema_revisions"_s : u"atlas_schema_revisions"_s;
    }

    QStringList make(const dialect::Dialect &dialect) const override
    {
        const bool server = isServer(dialect);
        QStringList statements;
        if (server)
            statements.append(u"CREATE SCHEMA IF NOT EXISTS atlas_schema_revisions"_s);
        const QString text = server ? u"character varying"_s : u"text"_s;
        statements.append(
            u"CREATE TABLE %1 (version %2 NOT NULL, description %2 NOT NULL, type %3 NOT NULL DEFAULT 2, applied %3 "
            u"NOT "
            u"NULL DEFAULT 0, total %3 NOT NULL DEFAULT 0, executed_at %4 NOT NULL, execution_time %3 NOT NULL, error "
            u"text NULL, error_stmt text NULL, hash %2 NOT NULL, partial_hashes %5 NULL, operator_version %2 NOT NULL, "
            u"PRIMARY KEY (version))"_s.arg(usualTable(dialect), text, server ? u"bigint"_s : u"integer"_s,
                                            server ? u"timestamptz"_s : u"datetime"_s,
                                            server ? u"jsonb"_s : u"json"_s));
        return statements;
    }

    QStringList end(const QString &table, const Move &move, const dialect::Dialect &dialect) const override
    {
        return {row(table, move, {.done = int(move.migration.statementChecksums.size())}, dialect)};
    }

    /// Where the two count differently, Atlas begins at the start of the file, and stops at what is there.
    /// As atlas migrate set: of one that failed the counts stay.
    static QStringList markApplied(const QString &table, const ToolMigration &migration, bool hasFailed,
                                   const dialect::Dialect &dialect)
    {
        if (hasFailed)
            return {u"UPDATE %1 SET type = 6 WHERE version = %2"_s.arg(table, dialect.quoteLiteral(migration.id))};
        ToolMigration marked = migration;
        marked.statementChecksums.clear();
        return {row(table, {.migration = marked}, {}, dialect, 4)};
    }

    QStringList leave(const QString &table, const Move &move, const Stop &stop,
                      const dialect::Dialect &dialect) const override
    {
        Stop counted = stop;
        if (dialect.split(move.migration.up->sql).size() != move.migration.statementChecksums.size())
            counted.done = 0;
        if (!counted.statement.isEmpty())
            counted.statement += u';';
        return {row(table, move, counted, dialect)};
    }

    bool stopsAt(const ToolState &state, const ToolFolder &) const override
    {
        return state.standing == Standing::OutOfOrder || state.standing == Standing::Missing;
    }

    Text adviceOnTables(const History &history) const override
    {
        if (!history.rows.isEmpty())
            return {};
        return text("formats", "Atlas refuses to begin there. Mark what is there already with relvar-cli baseline or "
                               "atlas migrate set.");
    }

private:
    static bool isServer(const dialect::Dialect &dialect) { return !dialect.capabilities().serverSchemes.isEmpty(); }

    /// `type`: 2 for one that was run, 4 for one that was said to be there.
    static QString row(const QString &table, const Move &move, const Stop &stop, const dialect::Dialect &dialect,
                       int type = 2)
    {
        const ToolMigration &migration = move.migration;
        QJsonArray hashes;
        for (const QString &checksum : migration.statementChecksums.mid(0, stop.done))
            hashes.append(u"h1:"_s + checksum);
        // A list of Go's that nothing was appended to.
        const QByteArray list = hashes.isEmpty() ? "null" : QJsonDocument(hashes).toJson(QJsonDocument::Compact);
        const QString json = dialect.quoteLiteral(QString::fromUtf8(list));
        const bool server = isServer(dialect);
        const QStringList fields{dialect.quoteLiteral(migration.id),
                                 dialect.quoteLiteral(migration.name.section(u'_', 1)),
                                 QString::number(type),
                                 QString::number(stop.done),
                                 QString::number(migration.statementChecksums.size()),
                                 server ? u"clock_timestamp()"_s
                                        : u"strftime('%Y-%m-%d %H:%M:%f', 'now') || '+00:00'"_s,
                                 QString::number(move.elapsedNs),
                                 dialect.quoteLiteral(stop.error),
                                 dialect.quoteLiteral(stop.statement),
                                 dialect.quoteLiteral(migration.checksum),
                                 server ? json : u"CAST(%1 AS blob)"_s.arg(json),
                                 dialect.quoteLiteral(u"Relvar"_s)};
        return u"INSERT INTO %1 (version, description, type, applied, total, executed_at, execution_time, error, "
               u"error_stmt, hash, partial_hashes, operator_version) VALUES (%2)"_s.arg(table, fields.join(u", "_s));
    }
};

class AtlasSet : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        const Result<QList<ToolMigration>> waiting = notYetApplied(atlas(), request);
        if (!waiting)
            return fail(waiting.error());
        Baseline made;
        QString table = request.history.table;
        if (table.isEmpty() && !waiting->isEmpty()) {
            table = atlas().bookkeeping()->usualTable(dialect);
            made.statements = atlas().bookkeeping()->make(dialect);
        }
        for (const ToolMigration &migration : *waiting) {
            const bool hasFailed = lastRow(request.history, migration.id) != nullptr;
            made.statements += Revisions::markApplied(table, migration, hasFailed, dialect);
            made.marked.append(migration.name);
        }
        return made;
    }
};

/// atlas.sum over those files, as Atlas writes it.
QByteArray sumOf(const QMap<QString, QByteArray> &files)
{
    Chain chain;
    QCryptographicHash all(QCryptographicHash::Sha256);
    QString lines;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString entry = chain.add(file.key(), *file);
        if (entry.isEmpty())
            continue;
        all.addData((file.key() + entry).toUtf8());
        lines += u"%1 h1:%2\n"_s.arg(file.key(), entry);
    }
    return (u"h1:"_s + base64(all) + u'\n' + lines).toUtf8();
}

class AtlasFile : public Writing
{
public:
    QStringList reads(const ToolFolder &folder) const override
    {
        QStringList names{sumName};
        for (const ToolMigration &migration : folder.migrations)
            names.append(migration.fileName);
        return names;
    }

    bool mayKeepDropped() const override { return false; }
    bool keepsWayBack() const override { return false; }

    Result<WrittenMigration> write(const WritingRequest &request, const dialect::Dialect &dialect) const override
    {
        const NewMigration &wanted = request.migration;
        if (!request.folder.problems.isEmpty())
            return fail(FormatError::Broken, request.folder.problems.constFirst());
        WrittenMigration written{.id = nextVersion(versionsOf(request.folder), wanted.time)};
        written.name = written.id + u'_' + wanted.name;
        written.remarks = {text("formats", "The files of Atlas have no way back: atlas migrate down works one out by "
                                           "itself.")};
        const QString path = written.name + u".sql"_s;
        const QByteArray bytes = contentOf(wanted, written.remarks, dialect).toUtf8();
        QMap<QString, QByteArray> files = request.files;
        std::optional<QByteArray> sum;
        if (const auto found = files.constFind(sumName); found != files.cend()) {
            sum = *found;
            files.remove(sumName);
        }
        files.insert(path, bytes);
        written.files
            = {{.path = path, .before = {}, .bytes = bytes}, {.path = sumName, .before = sum, .bytes = sumOf(files)}};
        return written;
    }

private:
    static QString contentOf(const NewMigration &wanted, const QList<Text> &remarks, const dialect::Dialect &dialect)
    {
        QString directives = wanted.up.transactional ? QString() : u"-- atlas:txmode none\n"_s;
        const QList<Piece> pieces = piecesOf(wanted.up, dialect);
        const bool isWhole = bringsTransaction(wanted.up, dialect);
        const bool hasInner = std::any_of(pieces.cbegin(), pieces.cend(), [](const Piece &piece) {
            return piece.sql.indexOf(u';') != piece.sql.size() - 1;
        });
        QString sql = wanted.up.sql + u'\n';
        if (isWhole || hasInner) {
            QString end = u"-- end"_s;
            while (sql.contains(end))
                end += u" of statement"_s;
            // Atlas looks for it in the first line alone.
            directives.prepend(u"-- atlas:delimiter "_s + end + u'\n');
            QStringList texts;
            for (const Piece &piece : pieces)
                texts.append(piece.comments + piece.sql + u'\n' + end + u'\n');
            // A transaction of its own is for one connection, so it goes there as a whole.
            sql = isWhole ? sql + end + u'\n' : texts.join(u'\n');
        }
        // What stands above the first empty line is read as directives.
        return (directives.isEmpty() ? QString() : directives + u'\n') + u"-- "_s + wanted.title.simplified()
               + u"\n-- "_s + remarks.constFirst().toString() + u"\n\n"_s + sql;
    }
};

class Atlas : public Format
{
public:
    QString id() const override { return u"atlas"_s; }
    QString displayName() const override { return u"Atlas"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        if (!QFile::exists(folder.filePath(sumName)))
            return std::nullopt;
        return text("formats", "it has %1", {sumName});
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        ToolFolder result{.path = path};
        const Result<QByteArray> sum = readFile(folder->filePath(sumName));
        if (!sum)
            result.problems.append(
                text("formats", "There is no atlas.sum, so Atlas refuses the folder. Run atlas migrate hash."));
        QHash<QString, QString> entries = readSum(sum.value_or(QByteArray()));
        Chain chain;
        bool isWhole = true;
        for (const QString &name : sqlFiles(*folder)) {
            ToolMigration migration{.id = name.chopped(4).section(u'_', 0, 0),
                                    .name = name.chopped(4),
                                    .fileName = name};
            readInto(*folder, migration, [&chain](const QByteArray &bytes, ToolMigration &into) {
                into.up = wholeSection(bytes);
                into.checksum = chain.add(into.fileName, bytes);
                into.statementChecksums = checksumsOf(atlasStatements(bytes));
                into.onlyByTool = whyOnlyAtlas(plainText(bytes));
                static const QRegularExpression alone(u"^-- *atlas:txmode +none"_s,
                                                      QRegularExpression::MultilineOption);
                if (into.up && into.up->sql.contains(alone))
                    into.up->transactional = false;
            });
            // What follows the first difference differs because of it.
            if (sum && isWhole && entries.value(name) != migration.checksum) {
                isWhole = false;
                result.problems.append(
                    text("formats",
                         "%1 is not what atlas.sum says, so Atlas refuses the folder. Restore the file, or "
                         "run atlas migrate hash when it is meant.",
                         {name}));
            }
            entries.remove(name);
            result.migrations.append(migration);
        }
        for (auto left = entries.cbegin(); left != entries.cend(); ++left) {
            result.problems.append(text("formats",
                                        "atlas.sum has %1, and there is no such file, so Atlas refuses the "
                                        "folder. Restore the file.",
                                        {left.key()}));
        }
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        return readRows(connection, found, u"atlas_schema_revisions"_s,
                        u"version, description, type, applied, total, hash, CAST(executed_at AS text), error"_s,
                        u"ORDER BY executed_at, version"_s, atlasRow);
    }

    /// What Go's hash/fnv makes of "atlas_migrate_execute": see cmd/atlas/internal/cmdapi/migrate.go and
    /// sql/postgres/driver.go.
    Result<QList<qint64>> lockKeys(database::Connection &) const override { return QList<qint64>{2686470616}; }

    const Bookkeeping *bookkeeping() const override
    {
        static const Revisions bookkeeping;
        return &bookkeeping;
    }

    const Baselining &baselining() const override
    {
        static const AtlasSet baselining;
        return baselining;
    }

    const Writing *writing() const override
    {
        static const AtlasFile writing;
        return &writing;
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        QList<ToolState> states = statesBySets(
            folder, history,
            {.lateAdvice = text("formats", "Atlas refuses because of it: later ones are applied already. atlas migrate "
                                           "apply --exec-order non-linear applies it."),
             .editedAdvice
             = text("formats", "Atlas does not compare it with what was applied. Restore the file as it was."),
             .missingAdvice = text("formats", "Atlas refuses because of it. Restore the file."),
             .failedAdvice = text("formats", "It did not come to its end. Correct the file behind the statements that "
                                             "are there, run atlas migrate hash and apply again: it goes on behind "
                                             "them.")});
        bool edited = false;
        for (ToolState &state : states) {
            if (state.standing == Standing::Failed)
                tellStatements(state, history);
            heedBaseline(state, history);
            if (state.standing != Standing::Edited)
                continue;
            // Its entry covers those before it: one edit makes all later ones differ.
            if (edited) {
                state.standing = Standing::Applied;
                state.advice = text("formats", "Whether it was edited cannot be told: an earlier one was.");
            }
            edited = true;
        }
        return states;
    }

private:
    static void tellStatements(ToolState &state, const History &history)
    {
        const HistoryRow &row = *lastRow(history, state.id);
        const QString count
            = text("formats", "%1 of %2 statements are there.", {QString::number(row.done), QString::number(row.total)})
                  .toString();
        state.error = state.error.isEmpty() ? count : count + u' ' + state.error;
    }

    static void heedBaseline(ToolState &state, const History &history)
    {
        if (state.standing != Standing::Pending && state.standing != Standing::OutOfOrder)
            return;
        for (const HistoryRow &row : history.rows) {
            if (row.kind == HistoryRow::Kind::Baseline && state.id <= row.id) {
                state.standing = Standing::NotNeeded;
                state.advice = text("formats", "The database begins at the baseline %1, so Atlas never runs it there.",
                                    {row.id});
            }
        }
    }
};

} // namespace

const Format &atlas()
{
    static const Atlas format;
    return format;
}

} // namespace relvar::formats
