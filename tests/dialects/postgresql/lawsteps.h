// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a law on real databases; one that fails ends the property with what differs and how to repeat it. Only
// inside rc::check().
#pragma once

#include "dialects/postgresql/dialect.h"
#include "plan/plan.h"
#include "support/reuseddatabase.h"

#include <rapidcheck.h>

namespace relvar::test {

inline const dialect::Dialect &lawDialect()
{
    static const postgresql::PostgresqlDialect dialect;
    return dialect;
}

[[nodiscard]] QString textOf(const QList<dialect::Statement> &statements);

class Law
{
public:
    /// The statements that make the database that the law is about, for the report.
    explicit Law(QString made);

    /// More for the report: the plan.
    void note(const QString &text) { m_made += u'\n' + text; }

    template<typename T>
    T must(const char *step, Result<T> result) const
    {
        if (!result)
            fail(step, result.error().toString() + u'\n' + result.error().detail);
        if constexpr (!std::is_void_v<T>)
            return *std::move(result);
    }

    void mustBeSame(const char *step, const schema::Schema &wanted, const schema::Schema &is) const;
    /// Nothing but spellings differ, and nothing is missing.
    void mustHaveAll(const char *step, const schema::Schema &wanted, const schema::Schema &is) const;
    /// Up, compare, down, compare. `from` is what the database has.
    void thereAndBack(const char *step, ReusedDatabase &database, const schema::Schema &from, const schema::Schema &to);

    [[noreturn]] void fail(const char *step, const QString &words) const;

private:
    QString m_made;
};

/// Of every table: a digest of all its rows.
[[nodiscard]] QMap<QString, QByteArray> digestsOf(const Law &law, ReusedDatabase &database,
                                                  const schema::Schema &schema);

} // namespace relvar::test
