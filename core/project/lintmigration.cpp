// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/lintmigration.h"

#include "project/writtenrenames.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

class Finder
{
public:
    Finder(const dialect::Dialect &dialect, const migration::MigrationFile &file, const lint::Settings &settings)
        : m_dialect(dialect)
        , m_file(file)
        , m_settings(settings)
        , m_statements(dialect.split(file.up.sql))
    {
    }

    void report(const QString &name, Text message, int line)
    {
        const lint::Check *check = lint::findCheck(name);
        Q_ASSERT(check);
        if (lint::isLookedFor(*check, m_settings, m_dialect.id()))
            m_findings.append({check, lint::severityOf(*check, m_settings), std::move(message), line});
    }

    void findLoss(const schema::Schema &before, const schema::Schema &after)
    {
        const schema::Schema paired = diff::pair(before, after, m_dialect.rules(), writtenRenames({m_file}));
        for (const Box<schema::Table> &table : before.tables) {
            if (keepsFrom(table->name))
                continue;
            const schema::Table *left = paired.table(table->id);
            const QString shown = schema::displayName(before, *table);
            if (!left) {
                report(u"loses-data"_s, text("project", "The rows of %1 are lost", {shown}),
                       lineOfDrop(table->name, {}));
                continue;
            }
            for (const schema::Column &column : table->columns) {
                if (!left->column(column.id) && !column.generated)
                    report(u"loses-data"_s, text("project", "The values of %1.%2 are lost", {shown, column.name}),
                           lineOfDrop(table->name, column.name));
            }
        }
    }

    void findLocks(const schema::Schema &before, int version)
    {
        const int first = m_file.up.line - 1;
        QStringList texts;
        for (const dialect::SplitStatement &statement : std::as_const(m_statements))
            texts.append(statement.sql);
        const QList<dialect::LockForecast> forecasts = m_dialect.forecastLocks(before, texts, version);
        for (qsizetype i = 0; i < std::min(forecasts.size(), m_statements.size()); ++i) {
            for (const dialect::TableLock &lock : forecasts.at(i).locks) {
                const int line = first + m_statements.at(i).line;
                if (lock.work == dialect::TableWork::Rewrite) {
                    report(u"rewrites-table"_s, text("project", "All rows of %1 are written anew", {lock.table}), line);
                } else if (lock.work == dialect::TableWork::Scan && dialect::blocksWrites(lock.mode)) {
                    report(u"blocks-while-reading"_s,
                           dialect::blocksReads(lock.mode)
                               ? text("project", "All rows of %1 are read while nobody can read or write it",
                                      {lock.table})
                               : text("project", "All rows of %1 are read while nobody can write it", {lock.table}),
                           line);
                }
            }
        }
    }

    void findHeader()
    {
        if (!m_file.down)
            report(u"no-way-back"_s, text("project", "%1 has no way back", {m_file.fileName()}), 1);
        if (!m_file.proof)
            report(u"not-proved"_s, text("project", "%1 was never proved", {m_file.fileName()}), 1);
    }

    [[nodiscard]] QList<MigrationFinding> take()
    {
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const MigrationFinding &left, const MigrationFinding &right) {
                             return left.line < right.line;
                         });
        return std::move(m_findings);
    }

private:
    [[nodiscard]] bool keepsFrom(const QString &table) const
    {
        const QString quoted = m_dialect.quoteIdentifier(table);
        return std::any_of(m_statements.cbegin(), m_statements.cend(), [&](const dialect::SplitStatement &statement) {
            const std::optional<dialect::Keeping> keeping = m_dialect.keeping(statement.sql);
            return keeping && (keeping->table == quoted || keeping->table.endsWith(u'.' + quoted));
        });
    }

    /// Of the first statement that drops something and names it; else the section's.
    [[nodiscard]] int lineOfDrop(const QString &table, const QString &column) const
    {
        static const QRegularExpression drop(u"\\bDROP\\b"_s, QRegularExpression::CaseInsensitiveOption);
        for (const dialect::SplitStatement &statement : m_statements) {
            if (statement.sql.contains(drop) && statement.sql.contains(table, Qt::CaseInsensitive)
                && statement.sql.contains(column, Qt::CaseInsensitive))
                return m_file.up.line - 1 + statement.line;
        }
        return m_file.up.line;
    }

    const dialect::Dialect &m_dialect;
    const migration::MigrationFile &m_file;
    const lint::Settings &m_settings;
    QList<dialect::SplitStatement> m_statements;
    QList<MigrationFinding> m_findings;
};

} // namespace

QList<MigrationFinding> lintMigration(const dialect::Dialect &dialect, const migration::MigrationFile &file,
                                      const schema::Schema &before, const schema::Schema &after,
                                      const lint::Settings &settings, int version)
{
    Finder finder(dialect, file, settings);
    finder.findHeader();
    finder.findLoss(before, after);
    if (dialect.capabilities().lockForecast)
        finder.findLocks(before, version);
    return finder.take();
}

} // namespace relvar::project
