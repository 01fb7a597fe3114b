// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/kept.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using dialect::Stash;

namespace {

QDateTime timeOf(const QString &written)
{
    return QDateTime::fromString(written, Qt::ISODate);
}

/// Which table each stash of a migration holds, as its SQL says.
QHash<QString, QString> tablesOf(const dialect::Dialect &dialect, const QStringList &scripts)
{
    QHash<QString, QString> tables;
    for (const QString &script : scripts) {
        for (const dialect::SplitStatement &statement : dialect.split(script)) {
            if (const auto keeping = dialect.keeping(statement.sql))
                tables.insert(keeping->stash, keeping->table);
        }
    }
    return tables;
}

/// What is left of a stash is called after it.
QString originOf(const QHash<QString, QString> &tables, const Stash &stash)
{
    const QString direct = tables.value(stash.table);
    return stash.kind == Stash::Kind::Unmatched ? tables.value(direct) : direct;
}

} // namespace

Result<QList<Kept>> readKept(database::Connection &connection, const dialect::Dialect &dialect,
                             const migration::MigrationDirectory &directory)
{
    const Result<QList<Stash>> stashes = dialect.stashes(connection);
    if (!stashes)
        return fail(stashes.error());
    const Result<QList<migration::LedgerRow>> ledger = migration::readLedger(connection, dialect);
    if (!ledger)
        return fail(ledger.error());
    const Result<QList<migration::JournalLine>> journal = migration::readJournal(connection, dialect);
    if (!journal)
        return fail(journal.error());
    QHash<QString, QHash<QString, QString>> tables;
    QList<Kept> found;
    for (const Stash &stash : *stashes) {
        const Result<dialect::TableSize> size = dialect.sizeOf(connection, stash.table);
        if (!size)
            return fail(size.error());
        if (size->rows == 0)
            continue;
        const migration::MigrationFile *file = directory.find(stash.migration);
        const auto row = std::find_if(ledger->cbegin(), ledger->cend(),
                                      [&](const migration::LedgerRow &each) { return each.id == stash.migration; });
        Kept kept{.stash = stash, .migration = stash.migration, .table = {}, .size = *size, .since = {}};
        if (file)
            kept.migration = migration::fullName(file->id, file->name);
        else if (row != ledger->cend())
            kept.migration = migration::fullName(row->id, row->name);
        if (!tables.contains(stash.migration)) {
            QStringList scripts;
            if (file)
                scripts = {file->up.sql, file->down ? file->down->sql : QString()};
            else if (row != ledger->cend())
                scripts = {row->downSql};
            tables.insert(stash.migration, tablesOf(dialect, scripts));
        }
        kept.table = originOf(tables.value(stash.migration), stash);
        const QString event = stash.kind == Stash::Kind::TakenAway ? u"applied"_s : u"reverted"_s;
        for (const migration::JournalLine &line : *journal) {
            if (line.migration == stash.migration && line.event == event)
                kept.since = timeOf(line.at);
        }
        found.append(kept);
    }
    std::stable_sort(found.begin(), found.end(), [](const Kept &left, const Kept &right) {
        return left.since.isValid() && (!right.since.isValid() || left.since < right.since);
    });
    return found;
}

QList<Kept> choose(const QList<Kept> &kept, const PurgeChoice &choice, const QDateTime &now)
{
    QList<Kept> chosen;
    std::copy_if(kept.cbegin(), kept.cend(), std::back_inserter(chosen), [&](const Kept &each) {
        const bool isOld = !choice.olderThan
                           || (each.since.isValid() && each.since.secsTo(now) >= choice.olderThan->count());
        return isOld && (choice.migrations.isEmpty() || choice.migrations.contains(each.stash.migration));
    });
    return chosen;
}

QList<Text> consequencesOfPurge(const QList<Kept> &kept)
{
    QList<Text> consequences;
    const auto add = [&](Stash::Kind kind, const auto &sentence) {
        QStringList told;
        for (const Kept &each : kept) {
            if (each.stash.kind != kind || told.contains(each.stash.migration))
                continue;
            told.append(each.stash.migration);
            consequences.append(sentence(each.migration));
        }
    };
    add(Stash::Kind::TakenAway, [](const QString &migration) {
        return text("project", "%1 can no longer be reverted with its data: only the structure comes back.",
                    {migration});
    });
    add(Stash::Kind::Unmatched, [](const QString &migration) {
        return text("project", "What the revert of %1 found no row for is gone for good.", {migration});
    });
    add(Stash::Kind::WrittenSince, [](const QString &migration) {
        return text("project", "What was written before the revert of %1, into what it removed, is gone for good.",
                    {migration});
    });
    return consequences;
}

Result<> purge(database::Connection &connection, const dialect::Dialect &dialect, const QList<Kept> &kept)
{
    const auto execute = [&](const QString &sql) { return connection.execute(sql).map([](qint64) {}); };
    const auto empty = [&]() -> Result<> {
        if (const Result<> ready = migration::createLedger(connection, dialect); !ready)
            return ready;
        for (const Kept &each : kept) {
            const QString &table = each.stash.table;
            const Result<> done = execute(each.stash.kind == Stash::Kind::TakenAway ? dialect.emptyStatement(table)
                                                                                    : u"DROP TABLE "_s + table)
                                      .and_then([&] {
                                          const bool isStash = each.stash.kind == Stash::Kind::TakenAway;
                                          return migration::writeJournal(
                                              connection, dialect, each.stash.migration,
                                              isStash ? u"purged"_s : u"purged leftovers"_s, table);
                                      });
            if (!done)
                return done;
        }
        return execute(u"COMMIT"_s);
    };
    const Result<> done = execute(dialect.beginStatement()).and_then(empty);
    if (!done && connection.inTransaction())
        static_cast<void>(connection.execute(u"ROLLBACK"_s));
    return done;
}

Result<QStringList> readPurged(database::Connection &connection, const dialect::Dialect &dialect)
{
    const Result<QList<migration::LedgerRow>> ledger = migration::readLedger(connection, dialect);
    if (!ledger)
        return fail(ledger.error());
    const Result<QList<migration::JournalLine>> journal = migration::readJournal(connection, dialect);
    if (!journal)
        return fail(journal.error());
    QSet<QString> emptied;
    for (const migration::JournalLine &line : *journal) {
        if (line.event == "applied"_L1 || line.event == "reverted"_L1)
            emptied.remove(line.migration);
        else if (line.event == "purged"_L1)
            emptied.insert(line.migration);
    }
    QStringList purged;
    for (const migration::LedgerRow &row : *ledger) {
        if (migration::isApplied(row) && emptied.contains(row.id))
            purged.append(row.id);
    }
    return purged;
}

QList<AboutToKeep> measureKeeping(database::Connection &connection, const dialect::Dialect &dialect,
                                  const runner::RunPlan &plan)
{
    QList<AboutToKeep> all;
    for (const runner::RunItem &item : plan.items) {
        const QString sql = item.direction == runner::Direction::Up ? item.file.up.sql
                            : item.file.down                        ? item.file.down->sql
                                                                    : QString();
        const QString name = migration::fullName(item.file.id, item.file.name);
        for (const dialect::SplitStatement &statement : dialect.split(sql)) {
            const auto keeping = dialect.keeping(statement.sql);
            if (!keeping)
                continue;
            // What finds no row any more is known when it is looked for, and a stash that is made again was there.
            const bool isBack = item.direction == runner::Direction::Down;
            if (keeping->stash.contains("_left"_L1) || (isBack && !keeping->stash.contains("_since_"_L1)))
                continue;
            // Several columns of one table, each with its statement, are one thing to know.
            if (std::any_of(all.cbegin(), all.cend(), [&](const AboutToKeep &other) {
                    return other.migration == name && other.table == keeping->table && other.moves == keeping->moves;
                }))
                continue;
            AboutToKeep about{.migration = name, .table = keeping->table, .moves = keeping->moves, .size = {}};
            if (const Result<dialect::TableSize> size = dialect.sizeOf(connection, keeping->table))
                about.size = *size;
            all.append(about);
        }
    }
    return all;
}

QString describe(const dialect::TableSize &size)
{
    const QLocale locale;
    QStringList parts;
    if (size.rows >= 0) {
        const QStringList rows{locale.toString(size.rows)};
        parts.append((!size.isExact    ? text("project", "about %1 rows", rows)
                      : size.rows == 1 ? text("project", "1 row")
                                       : text("project", "%1 rows", rows))
                         .toString());
    }
    if (size.bytes >= 0)
        parts.append(locale.formattedDataSize(size.bytes));
    return parts.isEmpty() ? text("project", "size not known").toString() : parts.join(u", "_s);
}

Text describe(const AboutToKeep &keeping)
{
    const QStringList what{keeping.table, describe(keeping.size)};
    return keeping.moves ? text("project", "Table %1 moves aside as it is (%2): nothing is copied.", what)
                         : text("project", "Of table %1 (%2) what goes away is copied first.", what);
}

} // namespace relvar::project
