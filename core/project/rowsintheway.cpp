// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/rowsintheway.h"

#include "runner/qualifiedname.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::Table;

namespace {

constexpr int shownRows = 20;

QString asText(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QByteArray)
        return u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex().left(32));
    const QString text = value.toString().left(200);
    return text.isNull() ? u""_s : text;
}

bool isNumeric(const QString &type)
{
    static const QRegularExpression numbers(u"^(smallint|integer|bigint|numeric|decimal|real|double precision)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return numbers.match(type).hasMatch();
}

/// A condition for values that the new type cannot take; empty where all fit, or where it is not known.
QString misfitOf(const QString &column, const QString &from, const QString &to)
{
    static const QRegularExpression length(u"^(?:varchar|character varying|character|char|bpchar)\\s*\\((\\d+)\\)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"^(?:numeric|decimal)\\s*\\((\\d+)(?:\\s*,\\s*(\\d+))?\\)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = length.match(to); match.hasMatch())
        return u"length(CAST(%1 AS text)) > %2"_s.arg(column, match.captured(1));
    if (!isNumeric(from))
        return {};
    if (const auto match = number.match(to); match.hasMatch()) {
        const int scale = match.captured(2).toInt();
        return u"abs(round(CAST(%1 AS numeric), %2)) >= 1%3"_s.arg(column).arg(scale).arg(
            QString(std::max(0, match.captured(1).toInt() - scale), u'0'));
    }
    if (to.compare("smallint"_L1, Qt::CaseInsensitive) == 0)
        return u"CAST(%1 AS numeric) NOT BETWEEN -32768 AND 32767"_s.arg(column);
    if (to.compare("integer"_L1, Qt::CaseInsensitive) == 0)
        return u"CAST(%1 AS numeric) NOT BETWEEN -2147483648 AND 2147483647"_s.arg(column);
    return {};
}

class Search
{
public:
    Search(Preflight &preflight, database::Connection &connection, const dialect::Dialect &dialect,
           const schema::Schema &actual, const schema::Schema &after, const runner::RunPlan &run,
           const database::CancelToken &cancel)
        : m_preflight(preflight)
        , m_connection(connection)
        , m_dialect(dialect)
        , m_actual(actual)
        , m_run(run)
        , m_cancel(cancel)
        , m_after(after)
    {
        for (const runner::RunItem &item : run.items) {
            const QString sql = item.direction == runner::Direction::Up ? item.file.up.sql
                                : item.file.down                        ? item.file.down->sql
                                                                        : QString();
            for (const dialect::SplitStatement &statement : dialect.split(sql))
                m_statements.append(statement.sql);
        }
    }

    void look()
    {
        for (const diff::Change &change : diff::diff(m_actual, m_after, m_dialect.rules())) {
            const auto *altered = std::get_if<diff::AlteredTable>(&change);
            if (!altered || m_cancel.isCancelled())
                continue;
            m_from = &*altered->from;
            m_to = &*altered->to;
            m_name = runner::qualifiedName(m_dialect, m_actual, *m_from);
            for (const diff::TableChange &inside : altered->changes)
                std::visit([this](const auto &one) { lookAt(one); }, inside);
        }
    }

private:
    void lookAt(const diff::Added<Column> &added) { lookAtNewColumn(added.object); }
    void lookAt(const diff::Altered<Column> &altered)
    {
        if (altered.to.notNull && !altered.from.notNull)
            lookForNulls(altered.from);
        // The columns of a file take values of any type.
        if (altered.facets.testFlag(diff::Facet::Type) && !m_dialect.capabilities().serverSchemes.isEmpty())
            lookForMisfits(altered.from, altered.to);
    }
    void lookAt(const diff::Added<schema::PrimaryKey> &added)
    {
        for (const schema::KeyPart &part : added.object.parts) {
            if (const Column *column = m_from->column(part.column); column && !column->notNull)
                lookForNulls(*column);
        }
        lookForDuplicates(added.object.parts, {}, true, added.object.name);
    }
    void lookAt(const diff::Added<schema::UniqueConstraint> &added)
    {
        lookForDuplicates(added.object.parts, {}, added.object.nullsNotDistinct, added.object.name);
    }
    void lookAt(const diff::Added<schema::Index> &added)
    {
        if (added.object.unique)
            lookForDuplicates(added.object.parts, added.object.predicate, added.object.nullsNotDistinct,
                              added.object.name);
    }
    void lookAt(const diff::Added<schema::ForeignKey> &added) { lookForOrphans(added.object); }
    void lookAt(const diff::Added<schema::CheckConstraint> &added) { lookAtCheck(added.object); }
    void lookAt(const diff::Altered<schema::PrimaryKey> &altered)
    {
        lookAt(diff::Added<schema::PrimaryKey>{altered.to});
    }
    void lookAt(const diff::Altered<schema::UniqueConstraint> &altered)
    {
        lookAt(diff::Added<schema::UniqueConstraint>{altered.to});
    }
    void lookAt(const diff::Altered<schema::Index> &altered) { lookAt(diff::Added<schema::Index>{altered.to}); }
    void lookAt(const diff::Altered<schema::ForeignKey> &altered) { lookForOrphans(altered.to); }
    void lookAt(const diff::Altered<schema::CheckConstraint> &altered) { lookAtCheck(altered.to); }
    template<typename Other>
    void lookAt(const Other &)
    {
    }

    [[nodiscard]] QString quoted(const Column &column) const { return m_dialect.quoteIdentifier(column.name); }

    /// The key, so that a row can be found, and the columns in question.
    QStringList shownColumns(const QStringList &columns) const
    {
        QStringList shown;
        if (m_from->primaryKey) {
            for (const schema::KeyPart &part : m_from->primaryKey->parts) {
                if (const Column *column = m_from->column(part.column))
                    shown.append(quoted(*column));
            }
        }
        for (const QString &column : columns) {
            if (!shown.contains(column))
                shown.append(column);
        }
        return shown;
    }

    void lookForNulls(const Column &column)
    {
        if (std::exchange(m_lookedForNulls[column.id], true))
            return;
        const QString name = quoted(column);
        report(
            name + u" IS NULL"_s, {name},
            QT_TRANSLATE_NOOP(
                "project",
                "%1 row(s) of %2 have no value in %3, which becomes NOT NULL. Give them a value, or let the migration "
                "do it before it asks for one."),
            column.name, true);
    }

    void lookForMisfits(const Column &from, const Column &to)
    {
        const QString name = quoted(from);
        const QString condition = misfitOf(name, from.type.text, to.type.text);
        if (condition.isEmpty())
            return;
        report(condition, {name},
               QT_TRANSLATE_NOOP(
                   "project",
                   "%1 row(s) of %2 have a value in %3 that its new type, %4, cannot hold. Change the values, "
                   "or choose a wider type."),
               from.name, false, to.type.text);
    }

    /// One that asks for a value which the rows that are there cannot have.
    void lookAtNewColumn(const Column &column)
    {
        if (!column.notNull || column.defaultExpression || column.identity || column.generated)
            return;
        const std::optional<QString> kept = keptFor(column);
        m_isCertain = kept.has_value();
        report(
            kept.value_or(QString()), {},
            m_run.direction == runner::Direction::Down
                ? QT_TRANSLATE_NOOP(
                    "project", "%1 row(s) of %2 were written since and have no value for %3, which comes back as NOT "
                               "NULL. Delete them, or revert with a down section that gives them one.")
                : QT_TRANSLATE_NOOP("project",
                                    "%1 row(s) of %2 get no value for the new column %3, which is NOT NULL. Give it a "
                                    "default, or fill it before it becomes NOT NULL."),
            column.name, true);
        m_isCertain = false;
    }

    /// Where a stash holds the column's values: the condition for rows that it has none for.
    std::optional<QString> keptFor(const Column &column)
    {
        const Result<QList<dialect::Stash>> stashes = m_dialect.stashes(m_connection);
        if (!stashes || m_run.direction == runner::Direction::Up)
            return std::nullopt;
        for (const dialect::Stash &stash : *stashes) {
            const bool isOurs = std::any_of(m_run.items.begin(), m_run.items.end(), [&](const runner::RunItem &item) {
                return item.file.id == stash.migration;
            });
            if (!isOurs || stash.kind != dialect::Stash::Kind::TakenAway)
                continue;
            const auto layout = m_connection.query(u"SELECT * FROM %1 LIMIT 0"_s.arg(stash.table));
            if (!layout || !layout->columns.contains(column.name))
                continue;
            QStringList same;
            for (const QString &name : layout->columns) {
                if (name != column.name && m_from->column(name)) {
                    const QString key = m_dialect.quoteIdentifier(name);
                    same.append(u"kept.%1 = found.%1"_s.arg(key));
                }
            }
            if (!same.isEmpty()) {
                return u"NOT EXISTS (SELECT 1 FROM %1 AS kept WHERE %2 AND kept.%3 IS NOT NULL)"_s.arg(
                    stash.table, same.join(u" AND "_s), m_dialect.quoteIdentifier(column.name));
            }
        }
        return std::nullopt;
    }

    void lookForDuplicates(const QList<schema::KeyPart> &parts, const QString &predicate, bool nullsCount,
                           const QString &name)
    {
        QStringList keys;
        QStringList conditions;
        for (const schema::KeyPart &part : parts) {
            const Column *column = m_from->column(part.column);
            // Over a column that is new: nothing can be said of it yet.
            if (!part.column.isNull() && !column)
                return;
            keys.append(column ? quoted(*column) : u'(' + part.expression + u')');
            if (!nullsCount)
                conditions.append(keys.constLast() + u" IS NOT NULL"_s);
        }
        if (!predicate.isEmpty())
            conditions.append(u'(' + predicate + u')');
        const QString list = keys.join(u", "_s);
        const QString groups = u"SELECT %1, count(*) AS times FROM %2 AS found%3 GROUP BY %1 HAVING count(*) > 1"_s.arg(
            list, m_name, conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s));
        tell(groups, groups,
             QT_TRANSLATE_NOOP(
                 "project",
                 "%1 value(s) of %2 stand in more than one row of %3, and %4 allows each once. Change or delete "
                 "the others."),
             {list, m_from->name, name.isEmpty() ? list : name}, false);
    }

    void lookForOrphans(const schema::ForeignKey &key)
    {
        const Table *parent = m_actual.table(key.referencedTable);
        if (!parent || key.notValid || key.notEnforced || key.period)
            return;
        QStringList conditions;
        QStringList same;
        QStringList columns;
        for (qsizetype i = 0; i < key.columns.size(); ++i) {
            const Column *child = m_from->column(key.columns.at(i));
            const Column *of = parent->column(key.referencedColumns.value(i));
            if (!child || !of)
                return;
            columns.append(quoted(*child));
            conditions.append(u"found."_s + quoted(*child) + u" IS NOT NULL"_s);
            same.append(u"parent.%1 = found.%2"_s.arg(quoted(*of), quoted(*child)));
        }
        conditions.append(u"NOT EXISTS (SELECT 1 FROM %1 AS parent WHERE %2)"_s.arg(
            runner::qualifiedName(m_dialect, m_actual, *parent), same.join(u" AND "_s)));
        report(conditions.join(u" AND "_s), columns,
               QT_TRANSLATE_NOOP(
                   "project",
                   "%1 row(s) of %2 point to a row of %4 that is not there (%3). Correct or delete them, or add "
                   "the rows that are missing."),
               columns.join(u", "_s), false, parent->name);
    }

    void lookAtCheck(const schema::CheckConstraint &check)
    {
        if (check.notValid || check.notEnforced)
            return;
        QStringList columns;
        for (const Column &column : m_to->columns) {
            static const QString word = u"(?<![\\w$])%1(?![\\w$])"_s;
            const QRegularExpression named(word.arg(QRegularExpression::escape(column.name)),
                                           QRegularExpression::CaseInsensitiveOption);
            if (!check.expression.contains(named))
                continue;
            const Column *now = m_from->column(column.id);
            if (!now || now->name != column.name)
                return;
            columns.append(quoted(*now));
        }
        report(u"NOT ("_s + check.expression + u')', columns,
               QT_TRANSLATE_NOOP("project", "%1 row(s) of %2 break the check %3. Correct them, or loosen it."),
               check.name.isEmpty() ? check.expression : check.name, false);
    }

    /// Rows where the condition holds; empty: all rows.
    void report(const QString &condition, const QStringList &columns, const char *told, const QString &what,
                bool mayBeFilled, const QString &more = {})
    {
        const QString from
            = u" FROM %1 AS found%2"_s.arg(m_name, condition.isEmpty() ? QString() : u" WHERE "_s + condition);
        QStringList shown = shownColumns(columns);
        if (shown.isEmpty())
            shown.append(u"found.*"_s);
        tell(u"SELECT 1"_s + from, u"SELECT "_s + shown.join(u", "_s) + from, told, {m_from->name, what, more},
             mayBeFilled);
    }

    void tell(const QString &counted, const QString &shown, const char *told, const QStringList &arguments,
              bool mayBeFilled)
    {
        const database::Interruptible interruptible(m_cancel, m_connection);
        const auto count = m_connection.query(u"SELECT count(*) FROM (%1) AS in_the_way"_s.arg(counted));
        if (!count) {
            m_preflight.open.append(text("project", "The rows of %1 could not be looked at: %2",
                                         {m_from->name, count.error().message.toString()}));
            return;
        }
        Obstacle obstacle{.kind = Obstacle::Kind::Rows, .text = {}, .lines = {}, .columns = {}, .rows = {}};
        obstacle.count = count->rows.value(0).value(0).toLongLong();
        if (obstacle.count == 0)
            return;
        obstacle.text = text("project", told, QStringList{QString::number(obstacle.count)} + arguments);
        obstacle.mayBeMended = !m_isCertain && (isWritten() || (mayBeFilled && isFilled(arguments.value(1))));
        if (const auto rows = m_connection.query(u"%1 LIMIT %2"_s.arg(shown).arg(shownRows))) {
            obstacle.columns = rows->columns;
            for (const QVariantList &row : rows->rows) {
                QStringList values;
                for (const QVariant &value : row)
                    values.append(asText(value));
                obstacle.rows.append(values);
            }
        }
        m_preflight.obstacles.append(obstacle);
    }

    /// A statement of the run changes or deletes rows of the table.
    bool isWritten() const
    {
        const QRegularExpression writes(
            u"\\b(UPDATE|DELETE\\s+FROM|INSERT\\s+INTO|MERGE\\s+INTO)\\s+(ONLY\\s+)?([\\w\"]+\\.)?\"?%1(?![\\w])"_s.arg(
                QRegularExpression::escape(m_from->name)),
            QRegularExpression::CaseInsensitiveOption);
        return std::any_of(m_statements.begin(), m_statements.end(),
                           [&](const QString &sql) { return sql.contains(writes); });
    }

    /// A copy of the table that is made anew computes the value.
    bool isFilled(const QString &column) const
    {
        const QRegularExpression fills(u"\\b(coalesce|ifnull|CASE)\\b[^,]*%1"_s.arg(QRegularExpression::escape(column)),
                                       QRegularExpression::CaseInsensitiveOption);
        return std::any_of(m_statements.begin(), m_statements.end(), [&](const QString &sql) {
            return sql.startsWith("INSERT"_L1, Qt::CaseInsensitive) && sql.contains(fills);
        });
    }

    Preflight &m_preflight;
    database::Connection &m_connection;
    const dialect::Dialect &m_dialect;
    const schema::Schema &m_actual;
    const runner::RunPlan &m_run;
    const database::CancelToken &m_cancel;
    const schema::Schema &m_after;
    QStringList m_statements;
    QHash<ObjectId, bool> m_lookedForNulls;
    const Table *m_from = nullptr;
    const Table *m_to = nullptr;
    QString m_name;
    /// What the run writes itself is looked at already.
    bool m_isCertain = false;
};

} // namespace

void findRowsInTheWay(Preflight &preflight, database::Connection &connection, const dialect::Dialect &dialect,
                      const schema::Schema &actual, const schema::Schema &after, const runner::RunPlan &run,
                      const database::CancelToken &cancel)
{
    Search(preflight, connection, dialect, actual, after, run, cancel).look();
}

} // namespace relvar::project
