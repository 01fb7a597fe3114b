// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/commuting.h"

#include "runner/rehearse.h"

#include <QFile>

namespace relvar::project {

using migration::MigrationFile;

namespace {

using MigrationFiles = QList<MigrationFile>;

class Orders
{
public:
    Orders(const dialect::Dialect &dialect, const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
        : m_dialect(dialect)
        , m_cancel(cancel)
        , m_scratch(scratch)
    {
    }

    [[nodiscard]] Result<schema::Schema> reached(const MigrationFiles &files) const
    {
        return runner::replay(m_dialect, files, m_cancel, m_scratch);
    }

    /// What is wrong when `before` was run and then the two in either order; nothing when both come to the same.
    [[nodiscard]] Result<std::optional<OrderProblem>> compare(const MigrationFiles &before, const MigrationFiles &one,
                                                              const MigrationFiles &other) const
    {
        const Result<schema::Schema> forth = reached(before + one + other);
        const Result<schema::Schema> back = reached(before + other + one);
        for (const Result<schema::Schema> *result : {&forth, &back}) {
            if (!*result && result->error().code.is(database::DatabaseError::Cancelled))
                return fail(result->error());
        }
        const QString first = one.constLast().fileName();
        const QString second = other.constLast().fileName();
        OrderProblem problem{.ours = first, .theirs = second, .text = {}};
        problem.runsAsItIs = (first < second ? forth : back).has_value();
        if (!forth || !back) {
            problem.text = forth ? failure(first, second, back.error()) : failure(second, first, forth.error());
            return std::optional(problem);
        }
        const schema::Schema paired = diff::pair(*forth, *back, m_dialect.rules());
        const QList<diff::Description> lines
            = diff::describe(diff::diff(*forth, paired, m_dialect.rules()), *forth, paired);
        if (lines.isEmpty())
            return std::optional<OrderProblem>();
        problem.text = text("project",
                            "%1 and then %2 does not come to the same as the other way round. What the other way would "
                            "still have to change: %3",
                            {first, second, lines.constFirst().text.toString()});
        return std::optional(problem);
    }

private:
    static Text failure(const QString &failing, const QString &before, const Error &error)
    {
        return text("project", "%1 cannot run after %2: %3", {failing, before, error.toString()});
    }

    const dialect::Dialect &m_dialect;
    const database::CancelToken &m_cancel;
    const dialect::ScratchPlace &m_scratch;
};

MigrationFiles named(const MigrationFiles &files, const QStringList &names)
{
    MigrationFiles found;
    for (const MigrationFile &file : files) {
        if (names.contains(file.fileName()))
            found.append(file);
    }
    return found;
}

} // namespace

Result<QList<OrderProblem>> findOrderProblems(const dialect::Dialect &dialect, const MigrationFiles &files,
                                              const migration::ParallelFiles &parallel,
                                              const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    const MigrationFiles ours = named(files, parallel.ours);
    const MigrationFiles theirs = named(files, parallel.theirs);
    QList<OrderProblem> problems;
    if (ours.isEmpty() || theirs.isEmpty())
        return problems;
    MigrationFiles common = files;
    common.removeIf([&](const MigrationFile &file) {
        return parallel.ours.contains(file.fileName()) || parallel.theirs.contains(file.fileName());
    });
    const Orders orders(dialect, cancel, scratch);
    const auto whole = orders.compare(common, ours, theirs);
    if (!whole)
        return fail(whole.error());
    if (!*whole)
        return problems;

    // Which two it is: each pair after all that both branches have before it.
    for (qsizetype i = 0; i < ours.size(); ++i) {
        for (qsizetype j = 0; j < theirs.size(); ++j) {
            const MigrationFiles before = common + ours.mid(0, i) + theirs.mid(0, j);
            // Otherwise it is about an earlier one, which is named already.
            if (!orders.reached(before + MigrationFiles{ours.at(i)})
                || !orders.reached(before + MigrationFiles{theirs.at(j)}))
                continue;
            const auto pair = orders.compare(before, {ours.at(i)}, {theirs.at(j)});
            if (!pair)
                return fail(pair.error());
            if (*pair)
                problems.append(**pair);
        }
    }
    if (problems.isEmpty())
        problems.append(**whole);
    return problems;
}

Result<QList<OrderProblem>> settleSum(const Project &project, const dialect::Dialect &dialect, BranchOrder order,
                                      const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    const Result<migration::MigrationDirectory> directory = migration::readDirectory(project.migrationsPath());
    if (!directory)
        return fail(directory.error());
    if (const QList<migration::DirectoryProblem> errors = directory->errors(); !errors.isEmpty())
        return fail(migration::MigrationError::BrokenFile, errors.constFirst().text, {}, errors.constFirst().fileName);
    QFile written(directory->path + QStringLiteral("/relvar.sum"));
    if (order == BranchOrder::MustNotMatter && written.open(QIODevice::ReadOnly)) {
        const migration::ParallelFiles parallel = migration::parallelFiles(written.readAll(), directory->files);
        Result<QList<OrderProblem>> problems
            = findOrderProblems(dialect, directory->files, parallel, cancel, project.scratchPlace(scratch));
        if (!problems || !problems->isEmpty())
            return problems;
    }
    return runner::replay(dialect, directory->files, cancel, project.scratchPlace(scratch))
        .and_then([&](const schema::Schema &) { return migration::writeSum(*directory); })
        .map([] { return QList<OrderProblem>(); });
}

} // namespace relvar::project
