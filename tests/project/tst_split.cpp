// SPDX-License-Identifier: GPL-3.0-or-later
// A draft saved in two migrations does what it does in one: to schemas, and to databases with rows in them.
#include "project/split.h"

#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/dialect.h"
#include "plan/plan.h"
#include "runner/rehearse.h"
#include "support/arbitraryedit.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/shopschema.h"

#include <algorithm>

using namespace relvar;
using namespace relvar::test;

namespace {

bool asksTheClock(const schema::Schema &schema)
{
    return std::any_of(schema.tables.cbegin(), schema.tables.cend(), [](const Box<schema::Table> &table) {
        return std::any_of(table->columns.cbegin(), table->columns.cend(), [](const schema::Column &column) {
            return column.defaultExpression.value_or(QString()).contains(QStringLiteral("CURRENT_"));
        });
    });
}

/// An INTEGER PRIMARY KEY puts numbers in the place of NULL, random ones where the highest is taken.
bool numbersRows(const schema::Schema &from, const schema::Schema &to)
{
    return std::any_of(to.tables.cbegin(), to.tables.cend(), [&from](const Box<schema::Table> &table) {
        const schema::Table *before = from.table(table->id);
        return std::any_of(table->columns.cbegin(), table->columns.cend(), [&](const schema::Column &column) {
            const schema::Column *old = before ? before->column(column.id) : nullptr;
            return old && !old->notNull && sqlite::isRowidAlias(*table, column);
        });
    });
}

} // namespace

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoStepsDoWhatOneDoes()
    {
        int split = 0;
        QVERIFY(rc::check("the chosen changes, then the rest, leave the schema and the rows that the whole draft leaves",
                          [&] {
                              ArbitrarySchema source;
                              const schema::Schema base = source.make(3);
                              document::Document draft;
                              draft.schema = base;
                              const int edits = *rc::gen::inRange(4, 14);
                              for (int i = 0; i < edits; ++i) {
                                  const Result<document::Document> edited
                                      = arbitraryEdit(source, *draft.schema)(draft);
                                  if (edited)
                                      draft = *edited;
                              }
                              const diff::Pieces pieces = project::piecesOf(base, draft, m_dialect.rules());
                              QSet<qsizetype> chosen;
                              for (qsizetype i = 0; i < pieces.pieces.size(); ++i) {
                                  if (oneIn(2))
                                      chosen.insert(i);
                              }
                              chosen = diff::withNeeded(pieces, chosen);
                              const document::Document part
                                  = project::chosenPart(base, draft, pieces, chosen);

                              const auto whole = sqlFor(base, *draft.schema);
                              // A half-done draft may be nothing that the database takes.
                              RC_PRE(whole.has_value());
                              const auto once = run(base, {whole->first});
                              RC_PRE(once.has_value());
                              const auto first = sqlFor(base, *part.schema);
                              RC_ASSERT(first.has_value());
                              const document::Document rest
                                  = project::restAfter(draft, part, first->second, m_dialect.rules());
                              const auto second = sqlFor(first->second, *rest.schema);
                              if (!second && isFaultOfSqlite(second.error()))
                                  return;
                              RC_ASSERT(second.has_value());
                              const auto twice = run(base, {first->first, second->first});
                              RC_LOG() << first->first.sql.toStdString() << "\n--- then\n"
                                       << second->first.sql.toStdString() << "\n--- at once\n"
                                       << whole->first.sql.toStdString() << "\n---\n"
                                       << (twice ? std::string() : twice.error().toString().toStdString());
                              // A new rule may meet rows before a later change would have taken them out of its way.
                              if (!twice && isRefusedByRows(twice.error()))
                                  return;
                              RC_ASSERT(twice.has_value());
                              const schema::Schema same
                                  = diff::pair(once->schema, twice->schema, m_dialect.rules());
                              RC_ASSERT(diff::diff(once->schema, same, m_dialect.rules()).isEmpty());
                              // The two were filled at different times.
                              if (!asksTheClock(base) && !asksTheClock(*draft.schema)
                                  && !numbersRows(base, *draft.schema))
                                  RC_ASSERT(once->rows == twice->rows);
                              split += !chosen.isEmpty() && chosen.size() < pieces.pieces.size();
                          }));
        QVERIFY2(split > 10, qPrintable(QString::number(split)));
    }

    void intentsGoWithWhatTheyAreAbout()
    {
        document::Document draft = shop::document();
        const schema::Schema base = *draft.schema;
        const auto perform = [&draft](const document::Edit &edit) {
            const Result<document::Document> edited = edit(draft);
            QVERIFY_RESULT(edited);
            draft = *edited;
        };
        schema::Column total = *base.table(shop::orders)->column(shop::orderTotal);
        total.type.text = u"INTEGER"_s;
        perform(edit::changeColumn(shop::orders, total));
        perform(edit::setConversion({shop::orderTotal, u"total * 100"_s, u"total / 100.0"_s}));
        perform(edit::renameColumn(shop::customers, shop::customerName, u"full_name"_s));
        perform(edit::setKeepDropped(false));

        const diff::Pieces pieces = project::piecesOf(base, draft, m_dialect.rules());
        QSet<qsizetype> rename;
        for (qsizetype i = 0; i < pieces.pieces.size(); ++i) {
            if (pieces.pieces.at(i).object == shop::customers)
                rename.insert(i);
        }
        rename = diff::withNeeded(pieces, rename);
        const document::Document part = project::chosenPart(base, draft, pieces, rename);
        QVERIFY(part.intents.conversions.isEmpty());
        QVERIFY(!part.intents.keepDropped);
        QCOMPARE(part.schema->table(shop::orders)->column(shop::orderTotal)->type.text, u"NUMERIC"_s);
        const document::Document rest = project::restAfter(draft, part, *part.schema, m_dialect.rules());
        QCOMPARE(rest.intents, draft.intents);
        QCOMPARE(diff::diff(*part.schema, *rest.schema, m_dialect.rules()).size(), 1);
        // The other way round the conversion is used up.
        QSet<qsizetype> retype;
        for (qsizetype i = 0; i < pieces.pieces.size(); ++i) {
            if (!rename.contains(i))
                retype.insert(i);
        }
        const document::Document other = project::chosenPart(base, draft, pieces, retype);
        QCOMPARE(other.intents.conversions.size(), 1);
        QVERIFY(project::restAfter(draft, other, *other.schema, m_dialect.rules()).intents.conversions.isEmpty());
    }

    void allOfItLeavesNothing()
    {
        document::Document draft = shop::document();
        const schema::Schema base = *draft.schema;
        const Result<document::Document> edited = edit::renameTable(shop::orders, u"sales"_s)(draft);
        QVERIFY_RESULT(edited);
        draft = *edited;
        draft.intents.keepDropped = false;
        const diff::Pieces pieces = project::piecesOf(base, draft, m_dialect.rules());
        QCOMPARE(pieces.pieces.size(), 1);
        const document::Document part = project::chosenPart(base, draft, pieces, {0});
        QVERIFY(part == draft);
        const document::Document rest = project::restAfter(draft, part, *part.schema, m_dialect.rules());
        QVERIFY(*rest.schema == *part.schema);
        QVERIFY(rest.intents == document::Intents());
    }

private:
    struct State
    {
        schema::Schema schema;
        /// By the name of the table.
        QMap<QString, QByteArray> rows;
    };

    /// SQLite's words when a row, not the statement, is in the way.
    static bool isRefusedByRows(const Error &error)
    {
        const QString words = error.toString();
        return words.contains(u" constraint failed"_s) || words.contains(u"datatype mismatch"_s)
               || words.contains(u"cannot store "_s);
    }

    /// SQLite (tried with 3.40) cannot rename the primary key of a table WITHOUT ROWID that a UNIQUE constraint names
    /// too. In one step the constraint may come after the rename.
    static bool isFaultOfSqlite(const Error &error)
    {
        return error.toString().contains(u"expressions prohibited in PRIMARY KEY and UNIQUE constraints"_s);
    }

    /// The up part, and the schema that it leads to.
    Result<std::pair<migration::Section, schema::Schema>> sqlFor(const schema::Schema &from, const schema::Schema &to)
    {
        const auto plan
            = plan::compile(from, to, m_dialect, {.migrationId = u"20260101000000"_s, .keepDropped = false});
        if (!plan)
            return fail(plan.error());
        return std::pair(migration::Section{plan::toSql(plan->up), plan->up.transactional}, plan->to);
    }

    Result<State> run(const schema::Schema &base, const QList<migration::Section> &sections)
    {
        const auto scratch = m_dialect.openScratch({}, {});
        if (!scratch)
            return fail(scratch.error());
        database::Connection &connection = **scratch;
        for (const dialect::Statement &statement : m_dialect.create(base)) {
            if (const auto made = connection.execute(statement.sql); !made)
                return fail(made.error());
        }
        if (const auto rows = runner::insertProbeRows(connection, m_dialect, base); !rows)
            return fail(rows.error());
        for (const migration::Section &section : sections) {
            if (section.sql.isEmpty())
                continue;
            if (const auto done = runner::runSection(connection, m_dialect, section); !done)
                return fail(done.error());
        }
        const auto snapshot = m_dialect.introspect(connection);
        if (!snapshot)
            return fail(snapshot.error());
        State state{snapshot->schema, {}};
        for (const Box<schema::Table> &table : state.schema.tables) {
            QMap<QString, ObjectId> byName;
            for (const schema::Column &column : table->columns)
                byName.insert(column.name, column.id);
            const auto hash = runner::hashRows(connection, m_dialect, state.schema, *table, byName.values());
            if (!hash)
                return fail(hash.error());
            state.rows.insert(table->name, *hash);
        }
        return state;
    }

    sqlite::SqliteDialect m_dialect;
};

RELVAR_TEST_MAIN(TestSplit)
#include "tst_split.moc"
