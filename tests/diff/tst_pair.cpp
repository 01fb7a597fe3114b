// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/diff.h"
#include "support/arbitraryschema.h"
#include "support/exactrules.h"
#include "support/fatalwarnings.h"

#include <QSet>

using namespace relvar;
using namespace relvar::diff;
using namespace relvar::test;
using schema::Schema;
using schema::Table;

namespace {

/// The same database read again: no identity in common.
class Rereading
{
public:
    Schema read(const Schema &schema)
    {
        Schema result;
        for (const Box<Table> &box : schema.tables)
            result.tables.append(read(*box));
        for (const Box<schema::View> &box : schema.views) {
            schema::View view = *box;
            view.id = other(view.id);
            result.views.append(view);
        }
        for (const Box<schema::Trigger> &box : schema.triggers) {
            schema::Trigger trigger = *box;
            trigger.id = other(trigger.id);
            trigger.tableId = other(trigger.tableId);
            result.triggers.append(trigger);
        }
        return result;
    }

private:
    ObjectId other(ObjectId id)
    {
        if (id.isNull())
            return id;
        if (!m_ids.contains(id))
            m_ids.insert(id, ObjectId::create());
        return m_ids.value(id);
    }

    void renew(QList<schema::KeyPart> &parts)
    {
        for (schema::KeyPart &part : parts)
            part.column = other(part.column);
    }

    void renew(QList<ObjectId> &ids)
    {
        for (ObjectId &id : ids)
            id = other(id);
    }

    Table read(Table table)
    {
        table.id = other(table.id);
        for (schema::Column &column : table.columns)
            column.id = other(column.id);
        if (table.primaryKey) {
            table.primaryKey->id = other(table.primaryKey->id);
            renew(table.primaryKey->parts);
        }
        for (schema::UniqueConstraint &constraint : table.uniqueConstraints) {
            constraint.id = other(constraint.id);
            renew(constraint.parts);
        }
        for (schema::ForeignKey &key : table.foreignKeys) {
            key.id = other(key.id);
            renew(key.columns);
            renew(key.referencedColumns);
            key.referencedTable = other(key.referencedTable);
        }
        for (schema::CheckConstraint &check : table.checks)
            check.id = other(check.id);
        for (schema::Index &index : table.indexes) {
            index.id = other(index.id);
            renew(index.parts);
        }
        return table;
    }

    QHash<ObjectId, ObjectId> m_ids;
};

Schema reread(const Schema &schema)
{
    return Rereading().read(schema);
}

Table table(quint64 id, const QString &name, const QStringList &columns)
{
    Table result;
    result.id = ObjectId(id);
    result.name = name;
    for (const QString &column : columns)
        result.columns.append({.id = ObjectId(++id), .name = column, .type = {u"TEXT"_s, {}}});
    return result;
}

QStringList linesOf(const Schema &from, const Schema &to)
{
    QStringList lines;
    const ExactRules rules;
    for (const Description &line : describe(diff::diff(from, to, rules), from, to))
        lines.append(line.text.toString());
    return lines;
}

} // namespace

class TestPair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondReadingIsTheSame()
    {
        QVERIFY(rc::check("diff(a, pair(a, reread(a))) is empty", [] {
            const Schema a = arbitrarySchema();
            const Schema paired = pair(a, reread(a), m_rules);
            RC_ASSERT(diff::diff(a, paired, m_rules).isEmpty());
            // Not only equal to the rules: tables are shared, so that the next comparison skips them.
            for (qsizetype i = 0; i < a.tables.size(); ++i)
                RC_ASSERT(a.tables.at(i).sameAs(paired.tables.at(i)) || *a.tables.at(i) != *paired.tables.at(i));
        }));
    }

    void identitiesStayUnique()
    {
        QVERIFY(rc::check("no two columns of a paired schema have one id", [] {
            const Schema a = arbitrarySchema();
            const Schema b = arbitrarySchema();
            const Schema paired = pair(a, b, m_rules);
            QSet<ObjectId> ids;
            qsizetype count = 0;
            for (const Box<Table> &box : paired.tables) {
                ids.insert(box->id);
                ++count;
                for (const schema::Column &column : box->columns) {
                    ids.insert(column.id);
                    ++count;
                }
            }
            RC_ASSERT(ids.size() == count);
        }));
    }

    void namesPairWhateverTheirCase()
    {
        const Schema reference{.tables = {table(10, u"Users"_s, {u"Id"_s, u"Email"_s})}};
        const Schema other{.tables = {table(50, u"users"_s, {u"email"_s, u"id"_s})}};
        const Schema paired = pair(reference, other, m_rules);
        QCOMPARE(paired.tables.first()->id, ObjectId(10));
        QCOMPARE(paired.tables.first()->columns.first().id, ObjectId(12));
        QCOMPARE(linesOf(reference, paired),
                 (QStringList{u"Rename table Users to users"_s, u"Rename column users.Email to email"_s,
                              u"Rename column users.Id to id"_s}));
    }

    void exactNamesPairFirst()
    {
        const Schema reference{.tables = {table(10, u"users"_s, {u"a"_s}), table(20, u"Users"_s, {u"a"_s})}};
        const Schema other{.tables = {table(50, u"Users"_s, {u"a"_s}), table(60, u"users"_s, {u"a"_s})}};
        const Schema paired = pair(reference, other, m_rules);
        QCOMPARE(paired.tables.at(0)->id, ObjectId(20));
        QCOMPARE(paired.tables.at(1)->id, ObjectId(10));
    }

    void renamesAreFollowed()
    {
        Table users = table(10, u"users"_s, {u"id"_s, u"name"_s});
        Table orders = table(20, u"orders"_s, {u"user"_s});
        orders.foreignKeys = {{.id = ObjectId(30),
                               .columns = {ObjectId(21)},
                               .referencedTable = ObjectId(10),
                               .referencedColumns = {ObjectId(11)}}};
        Table people = table(50, u"people"_s, {u"id"_s, u"full_name"_s});
        Table otherOrders = table(60, u"orders"_s, {u"user"_s});
        otherOrders.foreignKeys = {{.id = ObjectId(70),
                                    .columns = {ObjectId(61)},
                                    .referencedTable = ObjectId(50),
                                    .referencedColumns = {ObjectId(51)}}};
        const Schema reference{.tables = {users, orders}};
        const Schema other{.tables = {people, otherOrders}};

        const Schema strangers = pair(reference, other, m_rules);
        QVERIFY(linesOf(reference, strangers).contains(u"Drop table users"_s));

        const Schema paired
            = pair(reference, other, m_rules, {{u"users"_s, u"people"_s}, {u"users.name"_s, u"people.full_name"_s}});
        QCOMPARE(linesOf(reference, paired),
                 (QStringList{u"Rename table users to people"_s, u"Rename column people.name to full_name"_s}));
    }

    void aRenameWinsOverTheSameName()
    {
        const Schema reference{.tables = {table(10, u"t"_s, {u"a"_s, u"b"_s})}};
        const Schema other{.tables = {table(50, u"t"_s, {u"b"_s, u"c"_s})}};
        const Schema paired
            = pair(reference, other, m_rules, {{u"t.a"_s, u"t.b"_s}, {u"t.b"_s, u"t.c"_s}, {u"t.x"_s, u"t.y"_s}});
        QCOMPARE(linesOf(reference, paired), (QStringList{u"Rename column t.a to b"_s, u"Rename column t.b to c"_s}));
    }

    void unnamedConstraintsPairByWhatTheySay()
    {
        Table from = table(10, u"t"_s, {u"a"_s, u"b"_s});
        from.checks = {{ObjectId(20), {}, u"a > 0"_s}, {ObjectId(21), {}, u"b > 0"_s}};
        Table to = table(50, u"t"_s, {u"a"_s, u"b"_s});
        to.checks = {{ObjectId(60), {}, u"b > 0"_s}, {ObjectId(61), {}, u"b > 1"_s}};
        const Schema reference{.tables = {from}};
        const Schema paired = pair(reference, Schema{.tables = {to}}, m_rules);
        QCOMPARE(paired.tables.first()->checks.at(0).id, ObjectId(21));
        QCOMPARE(linesOf(reference, paired), (QStringList{u"Drop check (a > 0) of t"_s, u"Add check (b > 1) to t"_s}));
    }

    void anIdThatNowMeansAnotherIsReplaced()
    {
        // The draft was made from the base: its column 11 is called "b" now, and a new column has the old name.
        const Schema base{.tables = {table(10, u"t"_s, {u"a"_s})}};
        Table draft = *base.tables.first();
        draft.columns.first().name = u"b"_s;
        draft.columns.append({.id = ObjectId(99), .name = u"a"_s});
        const Schema paired = pair(base, Schema{.tables = {draft}}, m_rules);
        const QList<schema::Column> columns = paired.tables.first()->columns;
        QCOMPARE(columns.at(1).id, ObjectId(11));
        QVERIFY(columns.at(0).id != ObjectId(11));
    }

private:
    inline static const ExactRules m_rules;
};

RELVAR_TEST_MAIN(TestPair)
#include "tst_pair.moc"
