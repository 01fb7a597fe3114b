// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/lockplan.h"

#include "project/kept.h"

#include <QHash>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using dialect::LockMode;
using dialect::TableWork;

namespace {

/// Looking must not queue up behind what it looks at.
constexpr int lookingTimeoutMs = 200;

Text remarkOf(const dialect::Dialect &dialect)
{
    if (dialect.capabilities().lockForecast)
        return {};
    return text("project",
                "%1 locks the whole database while it writes, whatever the table: other writers wait, and readers may "
                "have to.",
                {dialect.displayName()});
}

LockPlanFile fileOf(const QString &name, runner::Direction direction, bool transactional,
                    const QList<dialect::SplitStatement> &statements)
{
    LockPlanFile file{.name = name, .direction = direction, .transactional = transactional, .statements = {}};
    for (const dialect::SplitStatement &statement : statements)
        file.statements.append({.sql = statement.sql, .line = statement.line, .locks = {}, .remarks = {}});
    return file;
}

void foretell(LockPlan &plan, const dialect::Dialect &dialect, const schema::Schema &before, int version)
{
    plan.isForetold = dialect.capabilities().lockForecast;
    plan.remark = remarkOf(dialect);
    if (!plan.isForetold)
        return;
    QStringList all;
    for (const LockPlanFile &file : std::as_const(plan.files)) {
        for (const PlannedStatement &statement : file.statements)
            all.append(statement.sql);
    }
    const QList<dialect::LockForecast> forecasts = dialect.forecastLocks(before, all, version);
    qsizetype at = 0;
    for (LockPlanFile &file : plan.files) {
        for (PlannedStatement &statement : file.statements) {
            const dialect::LockForecast forecast = forecasts.value(at++);
            statement.isKnown = forecast.isKnown;
            statement.remarks = forecast.remarks;
            for (const dialect::TableLock &lock : forecast.locks)
                statement.locks.append({.lock = lock, .size = {}, .holders = {}});
        }
    }
}

QString joinedNames(const QList<PlannedLock> &locks)
{
    constexpr qsizetype mostNames = 5;
    QStringList names;
    for (const PlannedLock &lock : locks)
        names.append(lock.lock.table);
    const qsizetype more = names.size() - mostNames;
    if (more > 0) {
        names = names.first(mostNames);
        return text("project", "%1 and %2 more", {names.join(u", "_s), QString::number(more)}).toString();
    }
    return names.join(u", "_s);
}

/// "; all rows are written anew: 1.2 GB, about 3,400,000 rows"
QString workSentence(const QList<PlannedLock> &locks, TableWork work)
{
    QStringList sizes;
    for (const PlannedLock &lock : locks) {
        if (lock.size.rows < 0 && lock.size.bytes < 0)
            continue;
        sizes.append(locks.size() == 1 ? describe(lock.size) : lock.lock.table + u' ' + describe(lock.size));
    }
    const QString size = sizes.isEmpty() ? QString() : u": "_s + sizes.join(u"; "_s);
    switch (work) {
    case TableWork::Rewrite:
        return text("project", "; all rows are written anew%1", {size}).toString();
    case TableWork::Scan:
        return text("project", "; all rows are read%1", {size}).toString();
    case TableWork::Rows:
        return text("project", "; rows are read or written%1", {size}).toString();
    case TableWork::CatalogOnly:
        return text("project", "; the catalog alone changes").toString();
    }
    return {};
}

Text sentenceOf(const QList<PlannedLock> &locks, bool blocksReads, TableWork work, bool transactional)
{
    const QStringList arguments{joinedNames(locks), workSentence(locks, work)};
    if (blocksReads && transactional)
        return text("project", "Nobody can read or write %1 until the migration commits%2.", arguments);
    if (blocksReads)
        return text("project", "Nobody can read or write %1 while a statement runs%2.", arguments);
    if (transactional)
        return text("project", "Nobody can write to %1 until the migration commits%2.", arguments);
    return text("project", "Nobody can write to %1 while a statement runs%2.", arguments);
}

} // namespace

QList<PlannedLock> LockPlanFile::tables() const
{
    QList<PlannedLock> all;
    QHash<QString, qsizetype> places;
    for (const PlannedStatement &statement : statements) {
        for (const PlannedLock &lock : statement.locks) {
            const auto place = places.constFind(lock.lock.table);
            if (place == places.cend()) {
                places.insert(lock.lock.table, all.size());
                all.append(lock);
                continue;
            }
            PlannedLock &known = all[*place];
            known.lock.work = std::max(known.lock.work, lock.lock.work);
            if (lock.lock.mode <= known.lock.mode)
                continue;
            known.lock.mode = lock.lock.mode;
            known.holders = lock.holders;
        }
    }
    return all;
}

LockPlan foretellLocks(const dialect::Dialect &dialect, const schema::Schema &before, const runner::RunPlan &run,
                       int version)
{
    LockPlan plan;
    for (const runner::RunItem &item : run.items) {
        const bool up = item.direction == runner::Direction::Up;
        const migration::Section section = up ? item.file.up : item.file.down.value_or(migration::Section());
        plan.files.append(fileOf(migration::fullName(item.file.id, item.file.name), item.direction,
                                 section.transactional, dialect.split(section.sql)));
    }
    foretell(plan, dialect, before, version);
    return plan;
}

LockPlan foretellLocks(const dialect::Dialect &dialect, const schema::Schema &before, const dialect::Script &script,
                       int version)
{
    QList<dialect::SplitStatement> statements;
    int line = 1;
    for (const dialect::Statement &statement : script.statements)
        statements.append({.sql = statement.sql, .line = line++});
    LockPlan plan;
    plan.files.append(fileOf({}, runner::Direction::Up, script.transactional, statements));
    foretell(plan, dialect, before, version);
    return plan;
}

Result<> measureLocks(LockPlan &plan, database::Connection &connection, const dialect::Dialect &dialect)
{
    if (!plan.isForetold)
        return {};
    QStringList tables;
    for (const LockPlanFile &file : std::as_const(plan.files)) {
        for (const PlannedLock &lock : file.tables()) {
            if (!tables.contains(lock.lock.table))
                tables.append(lock.lock.table);
        }
    }
    for (const QString &statement : dialect.sessionSetup({.lockTimeoutMs = lookingTimeoutMs})) {
        if (const auto set = connection.execute(statement); !set)
            return fail(set.error());
    }
    const Result<QList<dialect::LockHolder>> holders = dialect.lockHolders(connection, tables);
    if (!holders)
        return fail(holders.error());
    QHash<QString, dialect::TableSize> sizes;
    for (const QString &table : std::as_const(tables)) {
        // A table that is locked, or that is made by a file before this one, has none to tell.
        if (const Result<dialect::TableSize> size = dialect.sizeOf(connection, table))
            sizes.insert(table, *size);
    }
    for (LockPlanFile &file : plan.files) {
        for (PlannedStatement &statement : file.statements) {
            for (PlannedLock &lock : statement.locks) {
                lock.size = sizes.value(lock.lock.table);
                lock.holders.clear();
                std::copy_if(holders->cbegin(), holders->cend(), std::back_inserter(lock.holders),
                             [&](const dialect::LockHolder &holder) {
                                 return holder.table == lock.lock.table
                                        && dialect::conflicts(holder.mode, lock.lock.mode);
                             });
            }
        }
    }
    plan.isMeasured = true;
    return {};
}

void rememberSizes(LockPlan &plan, const LockPlan &earlier)
{
    QHash<QString, dialect::TableSize> sizes;
    for (const LockPlanFile &file : earlier.files) {
        for (const PlannedLock &lock : file.tables())
            sizes.insert(lock.lock.table, lock.size);
    }
    for (LockPlanFile &file : plan.files) {
        for (PlannedStatement &statement : file.statements) {
            for (PlannedLock &lock : statement.locks)
                lock.size = sizes.value(lock.lock.table, lock.size);
        }
    }
}

QList<Text> consequences(const LockPlanFile &file)
{
    QList<Text> sentences;
    const QList<PlannedLock> tables = file.tables();
    for (const bool blocksReads : {true, false}) {
        for (const TableWork work : {TableWork::Rewrite, TableWork::Scan, TableWork::Rows, TableWork::CatalogOnly}) {
            QList<PlannedLock> alike;
            std::copy_if(tables.cbegin(), tables.cend(), std::back_inserter(alike), [&](const PlannedLock &lock) {
                return lock.lock.work == work && dialect::blocksReads(lock.lock.mode) == blocksReads
                       && dialect::blocksWrites(lock.lock.mode);
            });
            if (!alike.isEmpty())
                sentences.append(sentenceOf(alike, blocksReads, work, file.transactional));
        }
    }
    const auto unknown = std::count_if(file.statements.cbegin(), file.statements.cend(),
                                       [](const PlannedStatement &statement) { return !statement.isKnown; });
    if (unknown > 0) {
        sentences.append(text("project", "Of %1 statement(s) it is not known what they lock: look at them yourself.",
                              {QString::number(unknown)}));
    }
    const auto exclusive = std::count_if(tables.cbegin(), tables.cend(),
                                         [](const PlannedLock &lock) { return dialect::blocksReads(lock.lock.mode); });
    if (file.transactional && exclusive > 1) {
        sentences.append(
            text("project",
                 "It takes %1 tables for itself, one after another, and keeps all of them to its end: a "
                 "program that uses them in another order can deadlock with it. Smaller migrations hold less.",
                 {QString::number(exclusive)}));
    }
    return sentences;
}

QList<Text> waits(const LockPlanFile &file)
{
    QList<Text> sentences;
    for (const PlannedLock &lock : file.tables()) {
        for (const dialect::LockHolder &holder : lock.holders) {
            sentences.append(text("project",
                                  "%1 is in use: the migration waits for %2, and all who come later wait for it.",
                                  {lock.lock.table, describe(holder)}));
        }
    }
    return sentences;
}

Text blockedBy(LockMode mode)
{
    if (dialect::blocksReads(mode))
        return text("project", "reads and writes");
    if (dialect::blocksWrites(mode))
        return text("project", "writes");
    if (dialect::conflicts(mode, LockMode::ShareUpdateExclusive))
        return text("project", "changes of the table");
    return mode == LockMode::None ? Text() : text("project", "only changes that need the table alone");
}

Text describe(TableWork work)
{
    switch (work) {
    case TableWork::CatalogOnly:
        return text("project", "catalog only");
    case TableWork::Rows:
        return text("project", "some rows");
    case TableWork::Scan:
        return text("project", "reads all rows");
    case TableWork::Rewrite:
        return text("project", "writes all rows anew");
    }
    return {};
}

QString describe(const dialect::LockHolder &holder)
{
    QStringList who;
    for (const QString &part : {holder.application, holder.user}) {
        if (!part.isEmpty())
            who.append(part);
    }
    const QString name = holder.session == 0
                             ? holder.application
                             : text("project", "process %1", {QString::number(holder.session)}).toString()
                                   + (who.isEmpty() ? QString() : u" ("_s + who.join(u", "_s) + u')');
    return text("project", "%1, %2 s", {name, QString::number(holder.ageSeconds)}).toString();
}

} // namespace relvar::project
