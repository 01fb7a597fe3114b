// SPDX-License-Identifier: GPL-3.0-or-later
// From a random schema, any edits: what is compiled for them is held against a real database with rows in it.
#include "dialects/sqlite/dialect.h"
#include "plan/plan.h"
#include "runner/rehearse.h"
#include "support/arbitraryedit.h"
#include "support/fatalwarnings.h"

using namespace relvar;
using namespace relvar::test;

namespace {

QString listed(const QList<Text> &texts)
{
    QStringList lines;
    for (const Text &each : texts)
        lines.append(each.toString());
    return lines.join(u'\n');
}

QString listed(const QList<diff::Description> &lines)
{
    QStringList texts;
    for (const diff::Description &line : lines)
        texts.append(line.text.toString());
    return texts.join(u'\n');
}

/// SQLite's words when a row, not the statement, is in the way: a random NOT NULL or UNIQUE meets random rows.
bool isRefusedByRows(const runner::Proof &proof)
{
    const QString reasons = listed(proof.reasons);
    return reasons.contains(u" constraint failed: "_s) || reasons.contains(u"datatype mismatch"_s)
           || reasons.contains(u"cannot store "_s);
}

/// SQLite numbers rows in the one column of a primary key alone.
bool hasNumbersOutsideKey(const schema::Schema &schema)
{
    return std::any_of(schema.tables.cbegin(), schema.tables.cend(), [](const Box<schema::Table> &table) {
        return std::any_of(table->columns.cbegin(), table->columns.cend(), [&](const schema::Column &column) {
            return column.identity && !(table->isPrimaryKeyColumn(column.id) && table->primaryKey->parts.size() == 1);
        });
    });
}

} // namespace

class TestRehearsed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyEditsAreProved()
    {
        QVERIFY(rc::check("up leads to the target, down leads back with every row", [this] {
            ArbitrarySchema source;
            const schema::Schema from = source.make(3);
            document::Document document;
            document.schema = from;
            const int edits = *rc::gen::inRange(1, 5);
            for (int i = 0; i < edits; ++i) {
                const Result<document::Document> edited = arbitraryEdit(source, *document.schema)(document);
                if (edited)
                    document = *edited;
            }
            const auto compiled
                = plan::compile(from, *document.schema, m_dialect, {.migrationId = u"20260101000000"_s});
            // A half-done draft may be nothing that the database takes.
            RC_PRE(compiled.has_value());
            RC_PRE(canBeMade(compiled->to));
            RC_PRE(!hasNumbersOutsideKey(compiled->to));
            runner::Rehearsal rehearsal{.from = from, .expected = compiled->to};
            rehearsal.up = {.sql = plan::toSql(compiled->up), .transactional = compiled->up.transactional};
            rehearsal.down
                = migration::Section{.sql = plan::toSql(compiled->down), .transactional = compiled->down.transactional};
            const auto proof = runner::rehearse(m_dialect, rehearsal, {});
            RC_ASSERT(proof.has_value());
            RC_LOG() << listed(diff::describe(compiled->changes, from, *document.schema)).toStdString()
                     << "\n--- reasons\n"
                     << listed(proof->reasons).toStdString() << "\n--- up\n"
                     << rehearsal.up.sql.toStdString() << "\n--- down\n"
                     << rehearsal.down->sql.toStdString();
            // Rows may come through better than can be promised, never worse.
            const bool refused = proof->grade == plan::Grade::Unproved && isRefusedByRows(*proof);
            RC_ASSERT((proof->grade <= compiled->grade || refused));
        }));
    }

private:
    bool canBeMade(const schema::Schema &schema) const
    {
        const auto scratch = m_dialect.openScratch({}, {});
        if (!scratch)
            return false;
        const QList<dialect::Statement> statements = m_dialect.create(schema);
        return std::all_of(statements.cbegin(), statements.cend(), [&](const dialect::Statement &statement) {
            return (*scratch)->execute(statement.sql).has_value();
        });
    }

    sqlite::SqliteDialect m_dialect;
};

RELVAR_TEST_MAIN(TestRehearsed)
#include "tst_rehearsed.moc"
