// SPDX-License-Identifier: GPL-3.0-or-later
// What holds whatever a draft and the migrations below it do.
#include "diff/rebase.h"
#include "support/arbitraryedit.h"
#include "support/exactrules.h"
#include "support/fatalwarnings.h"

#include <QSet>

using namespace relvar;
using namespace relvar::diff;
using namespace relvar::test;
using document::Document;
using schema::Schema;
using schema::Table;

namespace {

const ExactRules rules;

/// Any edits.
Schema edited(ArbitrarySchema &source, const Schema &schema, int most)
{
    Document document;
    document.schema = schema;
    const int edits = *rc::gen::inRange(0, most);
    for (int i = 0; i < edits; ++i) {
        if (const Result<Document> next = arbitraryEdit(source, *document.schema)(document))
            document = *next;
    }
    return *document.schema;
}

QStringList linesOf(const Schema &from, const Schema &to)
{
    QStringList lines;
    for (const Description &line : describe(diff::diff(from, to, rules), from, to))
        lines.append(line.text.toString());
    lines.sort();
    return lines;
}

void requireWhole(const Schema &schema)
{
    QSet<QString> names;
    for (const Box<Table> &table : schema.tables) {
        RC_ASSERT(!names.contains(table->name.toCaseFolded()));
        names.insert(table->name.toCaseFolded());
        QSet<QString> columns;
        for (const schema::Column &column : table->columns) {
            RC_ASSERT(!columns.contains(column.name.toCaseFolded()));
            columns.insert(column.name.toCaseFolded());
        }
        const auto requireParts = [&](const QList<schema::KeyPart> &parts) {
            for (const schema::KeyPart &part : parts)
                RC_ASSERT((part.column.isNull() || table->column(part.column) != nullptr));
        };
        if (table->primaryKey)
            requireParts(table->primaryKey->parts);
        for (const schema::UniqueConstraint &constraint : table->uniqueConstraints)
            requireParts(constraint.parts);
        for (const schema::Index &index : table->indexes)
            requireParts(index.parts);
        for (const schema::ForeignKey &key : table->foreignKeys) {
            const Table *referenced = schema.table(key.referencedTable);
            RC_ASSERT((referenced != nullptr));
            for (const ObjectId column : key.columns)
                RC_ASSERT((table->column(column) != nullptr));
            for (const ObjectId column : key.referencedColumns)
                RC_ASSERT((referenced->column(column) != nullptr));
        }
    }
    for (const Box<schema::Trigger> &trigger : schema.triggers)
        RC_ASSERT((schema.table(trigger->tableId) != nullptr || schema.view(trigger->tableId) != nullptr));
}

} // namespace

class TestRebaseLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ontoTheSameBase()
    {
        QVERIFY(rc::check("a base that did not move leaves the draft as it is", [] {
            ArbitrarySchema source;
            const Schema base = source.make();
            const Schema draft = edited(source, base, 12);
            const Rebased result = rebase(base, draft, base, rules);
            RC_ASSERT(result.conflicts.isEmpty());
            RC_ASSERT(result.schema == draft);
        }));
    }

    void ontoTheDraft()
    {
        QVERIFY(rc::check("a base that has become the draft leaves nothing to do", [] {
            ArbitrarySchema source;
            const Schema base = source.make();
            const Schema draft = edited(source, base, 12);
            const Rebased result = rebase(base, draft, draft, rules);
            RC_ASSERT(result.conflicts.isEmpty());
            RC_ASSERT(linesOf(result.base, result.schema) == QStringList());
        }));
    }

    void anEmptyDraftFollows()
    {
        QVERIFY(rc::check("a draft that changes nothing becomes the new base", [] {
            ArbitrarySchema source;
            const Schema base = source.make();
            const Schema newBase = edited(source, base, 12);
            const Rebased result = rebase(base, base, newBase, rules);
            RC_ASSERT(result.conflicts.isEmpty());
            RC_ASSERT(linesOf(result.base, result.schema) == QStringList());
        }));
    }

    void everyAnswerLeavesAWholeSchema()
    {
        QVERIFY(rc::check("whatever is answered, every reference leads somewhere and every name is free", [] {
            ArbitrarySchema source;
            const Schema base = source.make();
            const Schema draft = edited(source, base, 10);
            const Schema newBase = edited(source, base, 10);
            Answers answers;
            for (int round = 0; round < 6; ++round) {
                const Rebased result = rebase(base, draft, newBase, rules, answers);
                requireWhole(result.schema);
                bool isNew = false;
                for (const Conflict &conflict : result.conflicts) {
                    RC_ASSERT(!conflict.what.toString().isEmpty());
                    RC_ASSERT(!conflict.what.toString().contains(u"%"_s));
                    if (!answers.contains(conflict.key)) {
                        answers.insert(conflict.key, oneIn(2) ? Side::Draft : Side::Base);
                        isNew = true;
                    }
                }
                if (!isNew)
                    break;
            }
        }));
    }

    void theMigrationsWinWhereTheyAreRight()
    {
        QVERIFY(rc::check("with every answer for the migrations nothing of theirs is taken back", [] {
            ArbitrarySchema source;
            const Schema base = source.make();
            const Schema draft = edited(source, base, 8);
            const Schema newBase = edited(source, base, 8);
            Answers answers;
            Rebased result = rebase(base, draft, newBase, rules);
            for (int round = 0; round < 8; ++round) {
                for (const Conflict &conflict : std::as_const(result.conflicts))
                    answers.insert(conflict.key, Side::Base);
                result = rebase(base, draft, newBase, rules, answers);
            }
            for (const Box<Table> &table : result.base.tables) {
                const Table *then = base.table(table->id);
                const Table *now = result.schema.table(table->id);
                // What they changed is there; what they left alone the draft may drop.
                if (then && *then != *table && draft.table(table->id))
                    RC_ASSERT((now != nullptr));
            }
        }));
    }
};

RELVAR_TEST_MAIN(TestRebaseLaws)
#include "tst_rebaselaws.moc"
