// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/squash.h"

#include "migration/atomicwrite.h"
#include "project/record.h"
#include "project/snapshotcache.h"
#include "project/verify.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using migration::MigrationDirectory;
using migration::MigrationFile;

namespace {

QString nameOf(const MigrationFile &file)
{
    return migration::fullName(file.id, file.name);
}

Error noSuchMigration(const MigrationDirectory &directory, const QString &id)
{
    return {migration::MigrationError::UnknownId,
            text("project", "There is no migration %1 in %2.", {id, directory.path}), {}, id};
}

struct Range
{
    qsizetype first = 0;
    qsizetype count = 0;
};

Result<Range> rangeOf(const MigrationDirectory &directory, const SquashRequest &request)
{
    const auto positionOf = [&](const QString &id) -> Result<qsizetype> {
        for (qsizetype i = 0; i < directory.files.size(); ++i) {
            if (directory.files.at(i).id == id)
                return i;
        }
        return fail(noSuchMigration(directory, id));
    };
    const Result<qsizetype> first = positionOf(request.first);
    if (!first)
        return fail(first.error());
    const Result<qsizetype> last = positionOf(request.last);
    if (!last)
        return fail(last.error());
    if (*last <= *first) {
        return fail(migration::MigrationError::UnknownId,
                    text("project", "%1 does not come after %2: name two migrations, the earlier one first.",
                         {nameOf(directory.files.at(*last)), nameOf(directory.files.at(*first))}),
                    {}, request.last);
    }
    for (qsizetype i = *first; i <= *last; ++i) {
        const MigrationFile &file = directory.files.at(i);
        if (!file.replaces.isEmpty()) {
            return fail(ProjectError::NotSquashable,
                        text("project",
                             "%1 stands for others already, and a database may know only those. Squash the migrations "
                             "after it.",
                             {nameOf(file)}),
                        {}, file.id);
        }
    }
    return Range{*first, *last - *first + 1};
}

/// The squash writes relvar.sum anew: what is open in it would never be told again.
Result<> checkSettled(const MigrationDirectory &directory)
{
    for (const migration::DirectoryProblem &problem : directory.problems) {
        if (problem.kind != migration::DirectoryProblem::Kind::NewFile) {
            return fail(ProjectError::NotSquashable,
                        text("project", "Nothing was squashed, for relvar.sum and the folder disagree. %1",
                             {problem.text.toString()}),
                        {}, problem.fileName);
        }
    }
    return {};
}

/// The text with a semicolon at its end, so that another statement can follow it.
QString closed(QString sql)
{
    sql = sql.trimmed();
    const QStringList lines = sql.split(u'\n');
    const auto last = std::find_if(lines.crbegin(), lines.crend(), [](const QString &line) {
        return !line.trimmed().isEmpty() && !line.trimmed().startsWith("--"_L1);
    });
    if (last == lines.crend() || last->trimmed().endsWith(u';'))
        return sql;
    return sql + u"\n;"_s;
}

class Squashing
{
public:
    Squashing(const Project &project, const dialect::Dialect &dialect, const MigrationDirectory &directory,
              const Range &range, const dialect::ScratchPlace &place, const database::CancelToken &cancel)
        : m_project(project)
        , m_dialect(dialect)
        , m_directory(directory)
        , m_range(range)
        , m_place(project.scratchPlace(place))
        , m_cancel(cancel)
    {
        m_squash.replaced = directory.files.mid(range.first, range.count);
    }

    Result<Squash> run(const QString &name)
    {
        const Result<schema::Schema> from = stateBefore(m_range.first);
        if (!from)
            return fail(from.error());
        const Result<schema::Schema> to = stateBefore(m_range.first + m_range.count);
        if (!to)
            return fail(to.error());
        m_from = *from;
        m_squash.reached = *to;
        describeFile(name);

        const Result<bool> anew = compileAnew();
        if (!anew)
            return fail(anew.error());
        if (!*anew) {
            if (const Result<> joined = joinStatements(); !joined)
                return fail(joined.error());
            const Result<bool> same = leadsToTheSame(Compare::Schema);
            if (!same)
                return fail(same.error());
            if (!*same) {
                return fail(ProjectError::NotSquashable,
                            text("project", "The statements one after another do not lead to what the migrations lead "
                                            "to. Nothing was changed."),
                            m_difference);
            }
        }
        return prove();
    }

private:
    enum class Compare { Schema, SchemaAndRows };

    Result<schema::Schema> stateBefore(qsizetype position)
    {
        return position == 0 ? Result<schema::Schema>(m_dialect.emptySchema())
                             : schemaAt(m_project, m_directory, m_dialect, m_directory.files.at(position - 1).id,
                                        m_cancel, m_place);
    }

    void describeFile(const QString &name)
    {
        MigrationFile &file = m_squash.file;
        const diff::Changes changes = diff::diff(m_from, m_squash.reached, m_dialect.rules());
        const QString shown = name.trimmed().isEmpty() ? diff::suggestName(changes, m_from, m_squash.reached) : name;
        file.id = m_squash.replaced.last().id;
        file.name = migration::normalizedName(shown);
        if (file.name.isEmpty())
            file.name = m_squash.replaced.last().name;
        file.title = name.trimmed().isEmpty()
                         ? text("project", "%1 (%2 migrations in one)",
                                {QString(file.name).replace(u'_', u' '), QString::number(m_range.count)})
                               .toString()
                         : name.simplified();
        for (const MigrationFile &replaced : m_squash.replaced)
            file.replaces.append(migration::replacedBy(replaced));
    }

    [[nodiscard]] dialect::CompileOptions optionsFor(const QString &id, bool keep) const
    {
        return {.migrationId = id, .keepDropped = keep, .targetVersion = m_project.targetVersion};
    }

    static bool holds(const std::optional<migration::Section> &section, const dialect::Script &script)
    {
        const QString sql = section ? section->sql.trimmed() : QString();
        return sql == plan::toSql(script).trimmed() && (!section || section->transactional == script.transactional);
    }

    /// Whether the file holds what the program writes for its difference, and so nothing that a schema does not show.
    Result<bool> isCompiled(qsizetype position, bool *keeps)
    {
        const MigrationFile &file = m_directory.files.at(position);
        const Result<schema::Schema> before = stateBefore(position);
        if (!before)
            return fail(before.error());
        const Result<schema::Schema> after = stateBefore(position + 1);
        if (!after)
            return fail(after.error());
        for (const bool keep : {true, false}) {
            const auto plan = plan::compile(*before, *after, m_dialect, optionsFor(file.id, keep));
            if (plan && holds(file.up, plan->up) && holds(file.down, plan->down)) {
                *keeps = *keeps || keep;
                return true;
            }
        }
        return false;
    }

    /// False: the statements have to be kept, and the reasons say why.
    Result<bool> compileAnew()
    {
        bool keeps = false;
        for (qsizetype i = m_range.first; i < m_range.first + m_range.count; ++i) {
            const Result<bool> compiled = isCompiled(i, &keeps);
            if (!compiled)
                return compiled;
            if (!*compiled) {
                m_squash.reasons.append(text("project",
                                             "%1 holds statements that do not follow from the schemas alone, so all "
                                             "statements are kept as they are, one after another.",
                                             {nameOf(m_directory.files.at(i))}));
                return false;
            }
        }
        const auto plan = plan::compile(m_from, m_squash.reached, m_dialect, optionsFor(m_squash.file.id, keeps));
        if (!plan || plan->isEmpty()) {
            m_squash.reasons.append(text("project", "There is no one migration for the whole difference, so all "
                                                    "statements are kept as they are, one after another."));
            return false;
        }
        m_squash.file.up = {plan::toSql(plan->up).trimmed(), plan->up.transactional};
        m_squash.file.down.reset();
        if (!plan->down.statements.isEmpty())
            m_squash.file.down = migration::Section{plan::toSql(plan->down).trimmed(), plan->down.transactional};
        const Result<bool> same = leadsToTheSame(Compare::SchemaAndRows);
        if (!same)
            return same;
        if (!*same) {
            m_squash.reasons.append(text("project",
                                         "Made in one step, rows or objects would not come out the same, so all "
                                         "statements are kept as they are, one after another. (%1)",
                                         {m_difference}));
            return false;
        }
        m_squash.isAnew = true;
        m_followed = plan->followed;
        m_grade = plan->grade;
        m_gradeReasons = plan->reasons;
        return true;
    }

    Result<> joinStatements()
    {
        QStringList up;
        QStringList down;
        for (const MigrationFile &file : std::as_const(m_squash.replaced)) {
            if (!file.up.transactional || (file.down && !file.down->transactional)) {
                return fail(ProjectError::NotSquashable,
                            text("project",
                                 "%1 runs without a transaction around it, so its statements cannot be put together "
                                 "with others; and they cannot be made anew: %2 Squash what comes before it and what "
                                 "comes after it.",
                                 {nameOf(file), m_squash.reasons.first().toString()}),
                            {}, file.id);
            }
            const QString heading = u"-- "_s + nameOf(file) + u'\n';
            up.append(heading + closed(file.up.sql));
            if (file.down)
                down.prepend(heading + closed(file.down->sql));
        }
        m_squash.file.up = {up.join(u"\n\n"_s), true};
        m_squash.file.down.reset();
        if (down.size() == m_squash.replaced.size())
            m_squash.file.down = migration::Section{down.join(u"\n\n"_s), true};
        return {};
    }

    struct Outcome
    {
        schema::Schema schema;
        QHash<ObjectId, QByteArray> rows;
    };

    /// What the sections make of a database that the migrations before have led to the beginning, with `rows` in it.
    /// Nothing: the rows are in the way of a statement.
    Result<std::optional<Outcome>> outcomeOf(const QList<migration::Section> &sections, bool rows)
    {
        const auto scratch = m_dialect.openScratch(m_place, m_cancel);
        if (!scratch)
            return fail(scratch.error());
        database::Connection &connection = **scratch;
        for (const MigrationFile &file : m_directory.files.mid(0, m_range.first)) {
            if (const Result<> applied = runner::runSection(connection, m_dialect, file.up, m_cancel); !applied)
                return fail(applied.error());
        }
        if (rows) {
            const Result<schema::Schema> before = read(connection, m_from);
            if (!before)
                return fail(before.error());
            if (const auto put = runner::insertProbeRows(connection, m_dialect, *before, m_cancel); !put)
                return fail(put.error());
        }
        for (const migration::Section &section : sections) {
            if (const Result<> run = runner::runSection(connection, m_dialect, section, m_cancel); !run) {
                if (rows && run.error().code.is(runner::RunError::StatementFailed))
                    return std::optional<Outcome>();
                return fail(run.error());
            }
        }
        const Result<schema::Schema> after = read(connection, m_squash.reached);
        if (!after)
            return fail(after.error());
        Outcome outcome{*after, {}};
        for (const Box<schema::Table> &table : after->tables) {
            QList<ObjectId> columns;
            for (const schema::Column &column : table->columns)
                columns.append(column.id);
            const Result<QByteArray> hash = runner::hashRows(connection, m_dialect, *after, *table, columns);
            if (!hash)
                return fail(hash.error());
            outcome.rows.insert(table->id, *hash);
        }
        return std::optional(outcome);
    }

    Result<schema::Schema> read(database::Connection &connection, const schema::Schema &names)
    {
        const database::Interruptible interruptible(m_cancel, connection);
        return m_dialect.introspect(connection).map([&](const dialect::Snapshot &snapshot) {
            return diff::pair(names, snapshot.schema, m_dialect.rules());
        });
    }

    Result<bool> leadsToTheSame(Compare what)
    {
        QList<migration::Section> old;
        for (const MigrationFile &file : std::as_const(m_squash.replaced))
            old.append(file.up);
        bool rows = true;
        Result<std::optional<Outcome>> before = outcomeOf(old, rows);
        if (before && !*before) {
            rows = false;
            before = outcomeOf(old, rows);
        }
        if (!before)
            return fail(before.error());
        const Result<std::optional<Outcome>> now = outcomeOf({m_squash.file.up}, rows);
        if (!now) {
            if (!now.error().code.is(runner::RunError::StatementFailed))
                return fail(now.error());
            m_difference = now.error().message.toString();
            return false;
        }
        if (!*now) {
            m_difference = text("project", "Rows that the old migrations take are in its way.").toString();
            return false;
        }
        const Outcome &one = **before;
        const Outcome &other = **now;
        const diff::Changes changes = diff::diff(other.schema, one.schema, m_dialect.rules());
        if (!changes.isEmpty()) {
            const QList<diff::Description> lines = diff::describe(changes, other.schema, one.schema);
            m_difference = lines.isEmpty() ? QString() : lines.first().text.toString();
            return false;
        }
        if (what == Compare::Schema)
            return true;
        for (const Box<schema::Table> &table : one.schema.tables) {
            if (one.rows.value(table->id) != other.rows.value(table->id)) {
                m_difference = text("project", "Table %1 would hold other values.",
                                    {schema::displayName(one.schema, *table)})
                                   .toString();
                return false;
            }
        }
        return true;
    }

    Result<Squash> prove()
    {
        Result<runner::Proof> proof = runner::rehearse(m_dialect,
                                                       {.from = m_from,
                                                        .before = m_directory.files.mid(0, m_range.first),
                                                        .expected = m_squash.reached,
                                                        .up = m_squash.file.up,
                                                        .down = m_squash.file.down,
                                                        .followed = m_followed,
                                                        .scratch = m_place},
                                                       m_cancel);
        if (!proof)
            return fail(proof.error());
        proof->grade = std::max(proof->grade, m_grade);
        proof->reasons = m_gradeReasons + proof->reasons;
        m_squash.proof = *std::move(proof);
        if (!m_squash.file.down) {
            m_squash.oneWay = m_squash.replaced;
            m_squash.oneWay.removeIf([](const MigrationFile &file) { return file.down.has_value(); });
            // Nothing is given up where no one had a way back.
            if (m_squash.oneWay.size() == m_squash.replaced.size())
                m_squash.oneWay.clear();
        }
        m_squash.file.proof = stampOf(m_squash.proof);
        const QString folder = m_project.migrationsPath() + u'/';
        const bool isRecorded
            = std::any_of(m_squash.replaced.cbegin(), m_squash.replaced.cend(), [&folder](const MigrationFile &file) {
                  return QFile::exists(recordPath(folder + file.fileName()));
              });
        if (isRecorded || m_project.records) {
            m_squash.record = recordText({.file = m_squash.file,
                                          .name = nameOf(m_squash.file),
                                          .before = m_from,
                                          .after = m_squash.reached,
                                          .proofReasons = m_squash.proof.reasons,
                                          .version = m_project.targetVersion},
                                         m_dialect);
        }
        return std::move(m_squash);
    }

    const Project &m_project;
    const dialect::Dialect &m_dialect;
    const MigrationDirectory &m_directory;
    const Range m_range;
    const dialect::ScratchPlace m_place;
    const database::CancelToken &m_cancel;
    schema::Schema m_from;
    Squash m_squash;
    QList<ObjectId> m_followed;
    plan::Grade m_grade = plan::Grade::Lossless;
    QList<Text> m_gradeReasons;
    QString m_difference;
};

Error notWritable(const QString &path, const QString &detail)
{
    return {ProjectError::NotWritable,
            text("project", "%1 cannot be written. Check its permissions and the space that is left.",
                 {QDir::toNativeSeparators(path)}),
            detail, path};
}

Result<> copyInto(const QDir &folder, const QString &path)
{
    QFile file(path);
    if (file.copy(folder.filePath(QFileInfo(path).fileName())))
        return {};
    return fail(notWritable(folder.path(), file.errorString()));
}

/// Puts back what the folder held.
void restore(const QDir &migrations, const QDir &backup, const QString &written)
{
    if (!written.isEmpty()) {
        QFile::remove(written);
        QFile::remove(recordPath(written));
    }
    for (const QString &name : backup.entryList(QDir::Files)) {
        QFile::remove(migrations.filePath(name));
        QFile::copy(backup.filePath(name), migrations.filePath(name));
    }
}

/// Its record goes along, where it has one.
QStringList filesOf(const QDir &migrations, const MigrationFile &file)
{
    const QString path = migrations.filePath(file.fileName());
    const QString record = recordPath(path);
    return QFile::exists(record) ? QStringList{path, record} : QStringList{path};
}

Result<> replaceFiles(const QDir &migrations, const Squash &squash, const QString &path)
{
    for (const MigrationFile &file : squash.replaced) {
        for (const QString &old : filesOf(migrations, file)) {
            QFile gone(old);
            if (!gone.remove())
                return fail(notWritable(old, gone.errorString()));
        }
    }
    if (const Result<> written = migration::writeAtomically(path, migration::print(squash.file)); !written)
        return written;
    if (!squash.record.isEmpty()) {
        if (const Result<> written = migration::writeAtomically(recordPath(path), squash.record.toUtf8()); !written)
            return written;
    }
    const Result<MigrationDirectory> after = migration::readDirectory(migrations.path());
    if (!after)
        return fail(after.error());
    if (!after->errors().isEmpty())
        return fail(migration::MigrationError::BrokenFile, after->errors().first().text);
    return migration::writeSum(*after);
}

} // namespace

Result<Squash> planSquash(const Project &project, const dialect::Dialect &dialect, const SquashRequest &request,
                          const database::CancelToken &cancel)
{
    const Result<MigrationDirectory> directory = migration::readDirectory(project.migrationsPath());
    if (!directory)
        return fail(directory.error());
    if (const auto errors = directory->errors(); !errors.isEmpty())
        return fail(migration::MigrationError::BrokenFile, errors.first().text, {}, errors.first().fileName);
    if (const Result<> settled = checkSettled(*directory); !settled)
        return fail(settled.error());
    const Result<Range> range = rangeOf(*directory, request);
    if (!range)
        return fail(range.error());
    return Squashing(project, dialect, *directory, *range, request.scratch, cancel).run(request.name);
}

Result<Squashed> writeSquash(const Project &project, const Squash &squash)
{
    const Result<MigrationDirectory> before = migration::readDirectory(project.migrationsPath());
    if (!before)
        return fail(before.error());
    for (const MigrationFile &file : squash.replaced) {
        const MigrationFile *now = before->find(file.id);
        if (now == nullptr || now->checksum != file.checksum) {
            return fail(ProjectError::Outdated,
                        text("project", "%1 is not what it was when the migrations were squashed. Squash them again.",
                             {nameOf(file)}),
                        {}, file.id);
        }
    }
    const QDir migrations(project.migrationsPath());
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QDir backup(project.path + u"/.relvar/backups/migrations-"_s + time);
    if (!backup.mkpath(u"."_s))
        return fail(notWritable(backup.path(), {}));
    for (const MigrationFile &file : squash.replaced) {
        for (const QString &old : filesOf(migrations, file)) {
            if (const Result<> copied = copyInto(backup, old); !copied)
                return fail(copied.error());
        }
    }
    if (const QString sum = migrations.filePath(u"relvar.sum"_s); QFile::exists(sum)) {
        if (const Result<> copied = copyInto(backup, sum); !copied)
            return fail(copied.error());
    }
    // The newest state is the one that it was, with the ids that the draft knows.
    const std::optional<schema::Schema> head = readSnapshot(project, before->chain);
    const QString path = migrations.filePath(squash.file.fileName());
    if (const Result<> replaced = replaceFiles(migrations, squash, path); !replaced) {
        restore(migrations, backup, path);
        return fail(replaced.error());
    }
    const Result<MigrationDirectory> after = migration::readDirectory(migrations.path());
    if (!after)
        return fail(after.error());
    const MigrationFile *written = after->find(squash.file.id);
    Q_ASSERT(written);
    const qsizetype position = std::distance(after->files.constData(), written);
    // Only a cache: without it the next reading replays.
    static_cast<void>(writeSnapshot(project, migration::chainHash(after->files, position + 1), squash.reached));
    if (head)
        static_cast<void>(writeSnapshot(project, after->chain, *head));
    const Result<std::optional<Draft>> draft = readDraft(project);
    if (draft && *draft && (**draft).chain == before->chain) {
        Draft kept = **draft;
        kept.chain = after->chain;
        if (const Result<> moved = writeDraft(project, kept); !moved)
            return fail(moved.error());
    }
    return Squashed{*written, path, backup.path()};
}

} // namespace relvar::project
