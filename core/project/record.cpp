// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/record.h"

#include "exports/markdowntext.h"
#include "migration/atomicwrite.h"
#include "project/lintmigration.h"
#include "project/toolschema.h"
#include "project/workflow.h"
#include "project/writtenrenames.h"

#include <QFileInfo>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using exports::markdown::code;
using exports::markdown::codeBlock;
using exports::markdown::escaped;
using exports::markdown::row;

namespace {

QString heading(const Text &title)
{
    return u"## "_s + escaped(title.toString()) + u"\n\n"_s;
}

QString paragraph(const Text &sentence)
{
    return escaped(sentence.toString()) + u"\n\n"_s;
}

QString point(const Text &sentence)
{
    return u"- "_s + escaped(sentence.toString()) + u'\n';
}

QString headingRow(const QList<Text> &titles)
{
    QStringList cells;
    for (const Text &title : titles)
        cells.append(escaped(title.toString()));
    return row(cells) + row(QStringList(cells.size(), u"---"_s));
}

class Record
{
public:
    Record(const RecordSubject &subject, const dialect::Dialect &dialect)
        : m_subject(subject)
        , m_dialect(dialect)
        , m_changes(diff::diff(subject.before, subject.after, dialect.rules()))
        , m_lines(diff::describe(m_changes, subject.before, subject.after))
    {
    }

    [[nodiscard]] QString toMarkdown() const
    {
        const migration::MigrationFile &file = m_subject.file;
        QString text = u"# "_s + escaped(file.title.isEmpty() ? m_subject.name : file.title) + u"\n\n"_s
                       + code(m_subject.name) + u", "_s + escaped(m_dialect.displayName()) + u"\n\n"_s;
        text += whatItDoes() + tables();
        text += heading(relvar::text("project", "SQL")) + sql(file.up);
        text += heading(relvar::text("project", "Rollback"))
                + (file.down ? sql(*file.down) : paragraph(relvar::text("project", "It has no way back.")));
        text += dataImpact() + locks() + proof();
        return text.trimmed() + u'\n';
    }

private:
    [[nodiscard]] QString whatItDoes() const
    {
        QString text = heading(relvar::text("project", "What it does"));
        if (m_lines.isEmpty())
            return text + paragraph(relvar::text("project", "It changes nothing that a schema shows."));
        for (const diff::Description &line : m_lines)
            text += point(line.text);
        return text + u'\n';
    }

    [[nodiscard]] QString tables() const
    {
        QString rows;
        const auto add = [&](const schema::Schema &schema, const schema::Table &table, const Text &what) {
            rows += row({code(schema::displayName(schema, table)), escaped(what.toString())});
        };
        for (const Box<schema::Table> &table : m_subject.after.tables) {
            if (!m_subject.before.table(table->id))
                add(m_subject.after, *table, relvar::text("project", "new"));
            else if (std::any_of(m_lines.cbegin(), m_lines.cend(),
                                 [&](const diff::Description &line) { return line.object == table->id; }))
                add(m_subject.after, *table, relvar::text("project", "changed"));
        }
        for (const Box<schema::Table> &table : m_subject.before.tables) {
            if (!m_subject.after.table(table->id))
                add(m_subject.before, *table, relvar::text("project", "dropped"));
        }
        if (rows.isEmpty())
            return {};
        return heading(relvar::text("project", "Tables"))
               + headingRow({relvar::text("project", "Table"), relvar::text("project", "Change")}) + rows + u'\n';
    }

    [[nodiscard]] static QString sql(const migration::Section &section)
    {
        QString text = codeBlock(section.sql, u"sql"_s);
        if (!section.transactional)
            text += paragraph(relvar::text("project", "It runs without a transaction of its own."));
        return text;
    }

    [[nodiscard]] QString dataImpact() const
    {
        QString points;
        for (const MigrationFinding &finding :
             lintMigration(m_dialect, m_subject.file, m_subject.before, m_subject.after, {}, m_subject.version)) {
            if (finding.check->name == u"loses-data")
                points += point(finding.text);
        }
        for (const dialect::SplitStatement &statement : m_dialect.split(m_subject.file.up.sql)) {
            const std::optional<dialect::Keeping> keeping = m_dialect.keeping(statement.sql);
            if (!keeping)
                continue;
            points += point(
                keeping->moves
                    ? relvar::text("project", "%1 is moved to %2 with its rows, and put back on the way back.",
                                   {keeping->table, keeping->stash})
                    : relvar::text("project", "Rows of %1 are copied to %2, from where the way back restores them.",
                                   {keeping->table, keeping->stash}));
        }
        if (points.isEmpty())
            points = point(relvar::text("project", "Nothing is taken away from the rows that are there."));
        return heading(relvar::text("project", "Data")) + points + u'\n';
    }

    [[nodiscard]] QString locks() const
    {
        runner::RunPlan run;
        run.items = {{.file = m_subject.file, .direction = runner::Direction::Up, .standing = {}}};
        const LockPlan plan = foretellLocks(m_dialect, m_subject.before, run, m_subject.version);
        QString text = heading(relvar::text("project", "Locks"));
        if (!plan.isForetold)
            return text + (plan.remark.isEmpty() ? QString() : paragraph(plan.remark));
        QString rows;
        bool isKnown = true;
        for (const LockPlanFile &file : plan.files) {
            for (const Text &consequence : consequences(file))
                text += point(consequence);
            for (const PlannedLock &lock : file.tables()) {
                rows += row({code(lock.lock.table), dialect::sqlName(lock.lock.mode),
                             escaped(blockedBy(lock.lock.mode).toString()),
                             escaped(describe(lock.lock.work).toString())});
            }
            isKnown = isKnown
                      && std::all_of(file.statements.cbegin(), file.statements.cend(),
                                     [](const PlannedStatement &statement) { return statement.isKnown; });
        }
        if (!isKnown)
            text += point(relvar::text("project", "A statement is not understood: it may lock anything."));
        if (!text.endsWith(u"\n\n"_s))
            text += u'\n';
        if (rows.isEmpty())
            return text + paragraph(relvar::text("project", "It locks no table that was there before."));
        return text
               + headingRow({relvar::text("project", "Table"), relvar::text("project", "Lock"),
                             relvar::text("project", "Keeps waiting"), relvar::text("project", "Rows")})
               + rows + u'\n';
    }

    [[nodiscard]] QString proof() const
    {
        const QString text = heading(relvar::text("project", "Proof"));
        if (!m_subject.file.proof)
            return text + paragraph(relvar::text("project", "It was never proved."));
        QString points = u"**"_s + escaped(plan::gradeName(m_subject.file.proof->grade)) + u"**\n\n"_s;
        if (m_subject.proofReasons.isEmpty() && !m_subject.file.proof->reason.isEmpty())
            points += u"- "_s + escaped(m_subject.file.proof->reason) + u'\n';
        for (const Text &reason : m_subject.proofReasons)
            points += point(reason);
        return text + points;
    }

    const RecordSubject &m_subject;
    const dialect::Dialect &m_dialect;
    diff::Changes m_changes;
    QList<diff::Description> m_lines;
};

Result<RecordedMigration> recordedByUs(const Project &project, const dialect::Dialect &dialect, const QString &written,
                                       const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    const Result<migration::MigrationDirectory> directory = migration::readDirectory(project.migrationsPath());
    if (!directory)
        return fail(directory.error());
    const migration::MigrationFile *file = directory->find(migration::idOf(QFileInfo(written).fileName()));
    if (!file) {
        return fail(migration::MigrationError::UnknownId,
                    text("project", "There is no migration %1 in %2.", {written, directory->path}), {}, written);
    }
    const qsizetype at = file - directory->files.constData();
    Result<schema::Schema> before
        = at == 0 ? dialect.emptySchema()
                  : schemaAt(project, *directory, dialect, directory->files.at(at - 1).id, cancel, scratch);
    if (!before)
        return fail(before.error());
    Result<schema::Schema> after = schemaAt(project, *directory, dialect, file->id, cancel, scratch);
    if (!after)
        return fail(after.error());
    return RecordedMigration{{.file = *file,
                              .name = migration::fullName(file->id, file->name),
                              .before = *std::move(before),
                              .after = *std::move(after),
                              .version = project.targetVersion},
                             directory->path + u'/' + file->fileName()};
}

Result<RecordedMigration> recordedByTool(const Project &project, const dialect::Dialect &dialect,
                                         const QString &written, const database::CancelToken &cancel,
                                         const dialect::ScratchPlace &scratch)
{
    const formats::Format &format = *formats::find(project.tool.format);
    const Result<formats::ToolFolder> folder = format.read(project.tool.folder);
    if (!folder)
        return fail(folder.error());
    const formats::ToolMigration *found = findToolMigration(*folder, written);
    const auto schemaUpTo = [&](const QString &name) {
        return schemaOfTool(format, project.tool.folder, dialect, name, cancel, project.scratchPlace(scratch));
    };
    // Says why it is not known, or why it has no SQL.
    Result<schema::Schema> after = schemaUpTo(written);
    if (!after)
        return fail(after.error());
    const formats::ToolMigration *previous = nullptr;
    for (const formats::ToolMigration &migration : folder->migrations) {
        if (&migration == found)
            break;
        if (migration.isRegistered && !migration.isBaseline)
            previous = &migration;
    }
    Result<schema::Schema> before = previous ? schemaUpTo(previous->id) : dialect.emptySchema();
    if (!before)
        return fail(before.error());
    migration::MigrationFile file{.id = found->id, .name = found->name, .up = *found->up, .down = found->down};
    const schema::Schema paired = diff::pair(*before, *after, dialect.rules(), writtenRenames({file}));
    return RecordedMigration{{.file = file,
                              .name = found->name,
                              .before = *std::move(before),
                              .after = paired,
                              .version = project.targetVersion},
                             project.tool.folder + u'/' + found->fileName};
}

} // namespace

QString recordText(const RecordSubject &subject, const dialect::Dialect &dialect)
{
    return Record(subject, dialect).toMarkdown();
}

QString recordPath(const QString &migrationPath)
{
    const QFileInfo file(migrationPath);
    QString name = file.completeBaseName();
    if (name.endsWith(u".up"_s))
        name.chop(3);
    return file.path() + u'/' + name + u".md"_s;
}

Result<QString> writeRecord(const QString &migrationPath, const RecordSubject &subject, const dialect::Dialect &dialect)
{
    const QString path = recordPath(migrationPath);
    return migration::writeAtomically(path, recordText(subject, dialect).toUtf8()).map([&path] { return path; });
}

Result<RecordedMigration> readRecorded(const Project &project, const dialect::Dialect &dialect,
                                       const QString &migration, const database::CancelToken &cancel,
                                       const dialect::ScratchPlace &scratch)
{
    return project.tool.format.isEmpty() ? recordedByUs(project, dialect, migration, cancel, scratch)
                                         : recordedByTool(project, dialect, migration, cancel, scratch);
}

} // namespace relvar::project
