// SPDX-License-Identifier: GPL-3.0-or-later
// Sqitch: sqitch.plan, and scripts in deploy/, revert/ and verify/; a registry knows changes by their ids, in the
// schema sqitch, or with SQLite in a database file of its own. https://sqitch.org
#include "migration/formats/reading.h"
#include "migration/formats/sqitchauthor.h"
#include "migration/formats/sqitchplan.h"
#include "migration/formats/sqitchregistry.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"
#include "migration/formats/writing.h"

#include <QFile>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto planName = "sqitch.plan"_L1;

Result<SqitchPlan> readPlan(const QDir &folder)
{
    return readFile(folder.filePath(planName)).map([](const QByteArray &bytes) {
        return parseSqitchPlan(plainText(bytes));
    });
}

/// What psql or sqlite3, through which Sqitch runs its scripts, understand and databases do not; empty: nothing.
Text whyOnlySqitch(const QString &sql)
{
    static const QRegularExpression command(u"^(?:\\\\|\\.[a-z])\\S*"_s, QRegularExpression::MultilineOption);
    if (const QRegularExpressionMatch match = command.match(sql); match.hasMatch())
        return text("formats", "It has %1, which is a command of the database's own program.", {match.captured()});
    static const QRegularExpression variable(u"(?<!:):(['\"])\\w+\\1"_s);
    if (const QRegularExpressionMatch match = variable.match(sql); match.hasMatch())
        return text("formats", "It has the variable %1, which Sqitch fills in.", {match.captured()});
    return {};
}

/// Why Relvar cannot tell whether it may be deployed; empty: it can.
Text whyDependenciesNeedSqitch(const SqitchChange &change)
{
    for (const SqitchDependency &one : change.dependencies) {
        if (one.isConflict)
            return text("formats", "It must not meet %1, for which Sqitch looks in the database.", {one.name});
        if (one.changeId.isEmpty())
            return text("formats", "It requires %1, which is not before it in this plan.", {one.name});
    }
    return {};
}

/// Nothing: it is the usual one.
Text whyRegistryNeedsSqitch(const QDir &folder)
{
    const Result<QByteArray> configuration = readFile(folder.filePath(u"sqitch.conf"_s));
    static const QRegularExpression registry(u"^\\s*registry\\s*=\\s*\"?(.*?)\"?\\s*$"_s,
                                             QRegularExpression::MultilineOption
                                                 | QRegularExpression::CaseInsensitiveOption);
    const QString name = registry.match(plainText(configuration.value_or(QByteArray()))).captured(1);
    return name.isEmpty() || name == u"sqitch" ? Text()
                                               : text("formats", "Its sqitch.conf names another registry, %1.", {name});
}

ToolMigration migrationFrom(const QDir &folder, const SqitchChange &change)
{
    const QString script = change.name + change.reworkedTag + u".sql"_s;
    ToolMigration migration{.id = change.id,
                            .name = change.name + change.reworkedTag,
                            .fileName = u"deploy/"_s + script};
    readInto(folder, migration, [](const QByteArray &bytes, ToolMigration &into) {
        into.up = migration::Section{plainText(bytes).trimmed()};
        into.checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
        into.onlyByTool = whyOnlySqitch(into.up->sql);
    });
    if (const Result<QByteArray> revert = readFile(folder.filePath(u"revert/"_s + script))) {
        migration.down = migration::Section{plainText(*revert).trimmed()};
        if (migration.onlyByTool.isEmpty())
            migration.onlyByTool = whyOnlySqitch(migration.down->sql);
    }
    if (migration.onlyByTool.isEmpty())
        migration.onlyByTool = whyDependenciesNeedSqitch(change);
    migration.planned = change;
    return migration;
}

/// A line of the plan and three scripts, as `sqitch add` makes them.
class Change : public Writing
{
public:
    QStringList reads(const ToolFolder &folder) const override
    {
        Q_UNUSED(folder)
        return {planName};
    }

    Result<WrittenMigration> write(const WritingRequest &request, const dialect::Dialect &dialect) const override
    {
        const NewMigration &wanted = request.migration;
        const QByteArray before = request.files.value(planName);
        for (const SqitchChange &change : parseSqitchPlan(plainText(before)).changes) {
            if (change.name == wanted.name) {
                return fail(FormatError::NameTaken,
                            text("formats", "The plan has a change %1 already. Choose another name.", {wanted.name}));
            }
        }
        const QByteArray plan = withLine(before, wanted, request.folder.author);
        const SqitchPlan after = parseSqitchPlan(plainText(plan));
        if (after.changes.isEmpty() || after.changes.constLast().name != wanted.name) {
            return fail(FormatError::NotExpressible,
                        text("formats", "%1 cannot be the name of a change in Sqitch. Choose another name.",
                             {wanted.name}));
        }
        WrittenMigration written{.id = after.changes.constLast().id, .name = wanted.name};
        const QString what = after.project + u':' + wanted.name;
        const QString engine = dialect.capabilities().serverSchemes.isEmpty() ? u"sqlite"_s : u"pg"_s;
        const QString comments = u'\n' + header(wanted, {});
        append(written, u"deploy"_s, u"-- Deploy %1 to %2\n"_s.arg(what, engine) + comments, script(wanted.up));
        if (wanted.down) {
            append(written, u"revert"_s, u"-- Revert %1 from %2\n"_s.arg(what, engine) + comments,
                   script(*wanted.down));
        } else {
            append(written, u"revert"_s, u"-- Revert %1 from %2\n"_s.arg(what, engine), refusal(dialect));
        }
        if (!wanted.checks.isEmpty()) {
            append(written, u"verify"_s, u"-- Verify %1 on %2\n"_s.arg(what, engine),
                   u"BEGIN;\n\n"_s + wanted.checks.join(u";\n"_s) + u";\n\nROLLBACK;\n"_s);
        }
        written.files.append({.path = planName, .before = before, .bytes = plan});
        return written;
    }

private:
    static QByteArray withLine(QByteArray plan, const NewMigration &wanted, const QString &author)
    {
        const QByteArray end = plan.contains("\r\n") ? "\r\n" : "\n";
        if (!plan.isEmpty() && !plan.endsWith('\n'))
            plan += end;
        QString note = wanted.title.simplified();
        note.replace(u'\\', u"\\\\"_s);
        return plan
               + u"%1 %2 %3 # %4"_s
                     .arg(wanted.name, wanted.time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s), author, note)
                     .toUtf8()
               + end;
    }

    /// Sqitch begins no transaction.
    static QString script(const migration::Section &section)
    {
        return section.transactional ? u"BEGIN;\n\n"_s + section.sql + u"\n\nCOMMIT;\n"_s : section.sql + u'\n';
    }

    /// An empty script would make Sqitch forget the change, and leave it in the database.
    static QString refusal(const dialect::Dialect &dialect)
    {
        const QString stop = dialect.capabilities().serverSchemes.isEmpty()
                                 ? u"CREATE TEMP TABLE cannot_be_reverted (yes CHECK (yes = 1));\nINSERT INTO "
                                   u"cannot_be_reverted VALUES (0);\n"_s
                                 : u"DO $$ BEGIN RAISE EXCEPTION 'This migration cannot be reverted.'; END $$;\n"_s;
        return noWayBack() + stop;
    }

    static void append(WrittenMigration &written, const QString &folder, const QString &comments, const QString &sql)
    {
        written.files.append({.path = u"%1/%2.sql"_s.arg(folder, written.name),
                              .before = {},
                              .bytes = (comments + u'\n' + sql).toUtf8()});
    }
};

class Sqitch : public Format
{
public:
    QString id() const override { return u"sqitch"_s; }
    QString displayName() const override { return u"Sqitch"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        if (!QFile::exists(folder.filePath(planName)))
            return std::nullopt;
        const Result<SqitchPlan> plan = readPlan(folder);
        if (!plan || plan->project.isEmpty())
            return std::nullopt;
        return text("formats", "%1 is the plan of the project %2", {planName, plan->project});
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        const Result<SqitchPlan> plan = readPlan(*folder);
        if (!plan)
            return fail(plan.error());
        ToolFolder result{.path = path, .project = plan->project, .author = authorForSqitch(path)};
        result.onlyByTool = whyRegistryNeedsSqitch(*folder);
        for (const auto &[number, line] : plan->strangeLines) {
            result.problems.append(text("formats",
                                        "Line %1 of %2 cannot be read, so the ids of later changes are not "
                                        "those that Sqitch computes: %3",
                                        {QString::number(number), planName, line}));
        }
        for (const SqitchChange &change : plan->changes)
            result.migrations.append(migrationFrom(*folder, change));
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        const QString table = tableNamed(found, u"changes"_s);
        if (!table.isEmpty()) {
            return readRegistry(connection, table, table.chopped(7) + u"events"_s, folder.project);
        }
        if (!dialect.capabilities().serverSchemes.isEmpty())
            return History();
        const Result<bool> isAttached = isSqitchAttached(connection);
        if (!isAttached)
            return fail(isAttached.error());
        return *isAttached ? readAttached(connection, folder.project) : readFileOf(connection, dialect, folder.project);
    }

    /// What "sqitch deploy" and all others take, see App::Sqitch::Engine::pg.
    Result<QList<qint64>> lockKeys(database::Connection &) const override { return QList<qint64>{75474063}; }

    const Bookkeeping *bookkeeping() const override { return &registry(); }

    const Baselining &baselining() const override
    {
        static const SqitchLogOnly baselining;
        return baselining;
    }

    const Writing *writing() const override
    {
        static const Change writing;
        return &writing;
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        QList<ToolState> states = statesBySets(
            folder, history,
            {.late = Standing::Skipped,
             .lateAdvice
             = text("formats", "Sqitch goes on behind the last change that is deployed, so it never deploys "
                               "this one. Move it to the end of the plan."),
             .editedAdvice = text("formats", "sqitch deploy does not notice; sqitch check does. Restore the script as "
                                             "it was deployed, or rework the change."),
             .missingAdvice = text("formats", "It is not in the plan, or the plan was edited at it or before it, which "
                                              "gives it another id: Sqitch stops there. Restore the plan."),
             .failedAdvice
             = text("formats", "Its last deploy failed. Sqitch will try it again; correct the script first.")});
        return states;
    }

private:
    static const SqitchRegistry &registry()
    {
        static const SqitchRegistry made;
        return made;
    }

    /// As the connection is: read only.
    static Result<History> readFileOf(database::Connection &connection, const dialect::Dialect &dialect,
                                      const QString &project)
    {
        const Result<QString> file = sqitchRegistryFile(connection);
        if (!file)
            return fail(file.error());
        if (file->isEmpty() || !QFile::exists(*file))
            return History();
        const Result<qint64> attached = connection.execute(u"ATTACH ? AS "_s + sqitchAttached, {*file});
        if (!attached)
            return fail(attached.error());
        Result<History> history = readAttached(connection, project);
        for (const QString &statement : registry().detach(dialect)) {
            if (const Result<qint64> detached = connection.execute(statement); !detached)
                return fail(detached.error());
        }
        return history;
    }

    static Result<History> readAttached(database::Connection &connection, const QString &project)
    {
        const QString prefix = sqitchAttached + u'.';
        const Result<database::ResultSet> found = connection.query(
            u"SELECT 1 FROM %1sqlite_master WHERE type = 'table' AND name = 'changes'"_s.arg(prefix));
        if (!found)
            return fail(found.error());
        return found->rows.isEmpty() ? Result<History>(History())
                                     : readRegistry(connection, prefix + u"changes"_s, prefix + u"events"_s, project);
    }

    static Result<History> readRegistry(database::Connection &connection, const QString &changes, const QString &events,
                                        const QString &project)
    {
        History history{.table = changes};
        const Result<database::ResultSet> deployed = connection.query(
            u"SELECT change_id, change, script_hash, CAST(committed_at AS text) FROM %1 WHERE project = ? ORDER BY "
            u"committed_at"_s.arg(changes),
            {project});
        if (!deployed)
            return fail(deployed.error());
        for (const QVariantList &row : deployed->rows) {
            history.rows.append({.id = row.at(0).toString(),
                                 .name = row.at(1).toString(),
                                 .checksum = row.at(2).toString(),
                                 .at = row.at(3).toString()});
        }
        const Result<database::ResultSet> told = connection.query(
            u"SELECT change_id, change, event, CAST(committed_at AS text) FROM %1 WHERE project = ? ORDER BY "
            u"committed_at"_s.arg(events),
            {project});
        if (!told)
            return fail(told.error());
        QHash<QString, HistoryRow> failed;
        for (const QVariantList &row : told->rows) {
            const QString id = row.at(0).toString();
            if (row.at(2).toString() != u"fail"_s || lastRow(history, id) != nullptr)
                failed.remove(id);
            else
                failed.insert(id, {.id = id,
                                   .name = row.at(1).toString(),
                                   .kind = HistoryRow::Kind::Failed,
                                   .at = row.at(3).toString()});
        }
        for (const HistoryRow &row : std::as_const(failed))
            history.rows.append(row);
        return history;
    }
};

} // namespace

const Format &sqitch()
{
    static const Sqitch format;
    return format;
}

} // namespace relvar::formats
