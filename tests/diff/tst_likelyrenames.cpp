// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about when something goes and something like it comes, and what is not.
#include "diff/likelyrenames.h"
#include "support/exactrules.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"

using namespace relvar;
using namespace relvar::diff;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

Table table(quint64 id, const QString &name, const QList<std::pair<QString, QString>> &columns)
{
    Table result;
    result.id = ObjectId(id);
    result.name = name;
    for (const auto &[column, type] : columns)
        result.columns.append({.id = ObjectId(++id), .name = column, .type = {type, {}}});
    return result;
}

Schema of(const QList<Table> &tables)
{
    Schema schema;
    for (const Table &one : tables)
        schema.tables.append(one);
    return schema;
}

/// As two databases are compared: paired by name first.
QList<LikelyRename> found(const Schema &from, const Schema &to, const QList<Rename> &known = {})
{
    static const ExactRules rules;
    return findLikelyRenames(from, pair(from, to, rules, known), rules);
}

QStringList textsOf(const QList<LikelyRename> &renames)
{
    QStringList texts;
    for (const LikelyRename &rename : renames)
        texts.append(toText(rename.rename));
    return texts;
}

} // namespace

class TestLikelyRenames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnInItsPlace();
    void aColumnThatOnlyCameIsNone();
    void columnsAreTakenOnceBestFirst();
    void anotherTypeNeedsMore();
    void aTableWithItsColumns();
    void usualColumnsSayLittle();
    void aTableThatMoved();
    void aSchemaExplainsItsTables();
    void typesSequencesViewsAndParts();
    void valuesOfAType();
    void anAnswerSettlesIt();
    void partitionsFollowTheirTable();
    void renamesAreReadAndWritten();
};

void TestLikelyRenames::aColumnInItsPlace()
{
    const Schema from = of({table(10, u"users"_s, {{u"id"_s, u"integer"_s}, {u"name"_s, u"text"_s}})});
    const Schema to = of({table(50, u"users"_s, {{u"id"_s, u"integer"_s}, {u"full_name"_s, u"text"_s}})});
    const QList<LikelyRename> renames = found(from, to);
    QCOMPARE(textsOf(renames), QStringList{u"users.name=users.full_name"_s});
    const LikelyRename &rename = renames.constFirst();
    QCOMPARE(rename.question.toString(), u"Was column users.name renamed to users.full_name?"_s);
    QVERIFY(rename.losesData);
    QVERIFY(rename.score > 70);
    QStringList evidence;
    for (const Text &reason : rename.evidence)
        evidence.append(reason.toString());
    QVERIFY2(evidence.contains(u"the type is the same (text)"_s), qPrintable(evidence.join(u'\n')));
    QVERIFY(evidence.contains(u"it stands in the same place"_s));
    QVERIFY(evidence.contains(u"the names are similar"_s));
}

void TestLikelyRenames::aColumnThatOnlyCameIsNone()
{
    const Schema from = of(
        {table(10, u"users"_s, {{u"id"_s, u"integer"_s}, {u"phone"_s, u"text"_s}, {u"born"_s, u"date"_s}})});
    // Another name, at the end: nothing but the type speaks for it.
    const Schema to = of(
        {table(50, u"users"_s, {{u"id"_s, u"integer"_s}, {u"born"_s, u"date"_s}, {u"remarks"_s, u"text"_s}})});
    QCOMPARE(textsOf(found(from, to)), QStringList());
    QCOMPARE(textsOf(found(from, of({table(50, u"users"_s, {{u"id"_s, u"integer"_s}})}))), QStringList());
    QCOMPARE(textsOf(found(from, from)), QStringList());
}

void TestLikelyRenames::columnsAreTakenOnceBestFirst()
{
    const Schema from = of({table(
        10, u"users"_s, {{u"id"_s, u"integer"_s}, {u"first"_s, u"text"_s}, {u"mail"_s, u"text"_s}})});
    const Schema to = of({table(
        50, u"users"_s, {{u"id"_s, u"integer"_s}, {u"first_name"_s, u"text"_s}, {u"email"_s, u"text"_s}})});
    QStringList texts = textsOf(found(from, to));
    texts.sort();
    QCOMPARE(texts, (QStringList{u"users.first=users.first_name"_s, u"users.mail=users.email"_s}));
}

void TestLikelyRenames::anotherTypeNeedsMore()
{
    const Schema from = of({table(10, u"a"_s, {{u"id"_s, u"integer"_s}, {u"cost"_s, u"integer"_s}})});
    QCOMPARE(textsOf(found(from, of({table(50, u"a"_s, {{u"id"_s, u"integer"_s}, {u"weight"_s, u"numeric"_s}})}))),
             QStringList());
    QCOMPARE(textsOf(found(from, of({table(50, u"a"_s, {{u"id"_s, u"integer"_s}, {u"costs"_s, u"numeric"_s}})}))),
             QStringList{u"a.cost=a.costs"_s});
}

void TestLikelyRenames::aTableWithItsColumns()
{
    const Schema from = of({table(10, u"users"_s, {{u"id"_s, u"integer"_s}, {u"name"_s, u"text"_s}, {u"born"_s, u"date"_s}})});
    const Schema to = of(
        {table(50, u"people"_s, {{u"id"_s, u"integer"_s}, {u"full_name"_s, u"text"_s}, {u"born"_s, u"date"_s}})});
    const QList<LikelyRename> renames = found(from, to);
    QCOMPARE(textsOf(renames), (QStringList{u"users=people"_s, u"users.name=people.full_name"_s}));
    QCOMPARE(renames.at(0).after, qsizetype(-1));
    QCOMPARE(renames.at(1).after, qsizetype(0));
    QCOMPARE(renames.at(0).evidence.constFirst().toString(), u"2 of 3 columns are the same"_s);
}

void TestLikelyRenames::usualColumnsSayLittle()
{
    QList<Table> tables;
    for (quint64 i = 0; i < 12; ++i) {
        tables.append(table(1000 + 10 * i, u"table_%1"_s.arg(i),
                            {{u"id"_s, u"integer"_s}, {u"created_at"_s, u"date"_s}, {u"data%1"_s.arg(i), u"text"_s}}));
    }
    QList<Table> before = tables;
    before.append(table(10, u"logs"_s, {{u"id"_s, u"integer"_s}, {u"created_at"_s, u"date"_s}, {u"line"_s, u"text"_s}}));
    QList<Table> after = tables;
    after.append(table(50, u"kinds"_s, {{u"id"_s, u"integer"_s}, {u"created_at"_s, u"date"_s}, {u"rank"_s, u"integer"_s}}));
    QCOMPARE(textsOf(found(of(before), of(after))), QStringList());
    // The one column that no other table has.
    after.last() = table(50, u"entries"_s, {{u"id"_s, u"integer"_s}, {u"created_at"_s, u"date"_s}, {u"line"_s, u"text"_s}});
    QCOMPARE(textsOf(found(of(before), of(after))), QStringList{u"logs=entries"_s});
}

void TestLikelyRenames::aTableThatMoved()
{
    Schema from = server::schema();
    Schema to = from;
    for (Box<Table> &box : to.tables) {
        if (box->id != server::invoices)
            continue;
        Table moved = *box;
        moved.id = ObjectId(900);
        moved.namespaceId = server::publicSpace;
        moved.columns[0].id = ObjectId(901);
        box = moved;
    }
    const QStringList texts = textsOf(found(from, to));
    QVERIFY2(texts.contains(u"billing.invoices=public.invoices"_s), qPrintable(texts.join(u'\n')));
}

void TestLikelyRenames::aSchemaExplainsItsTables()
{
    const Schema from = server::schema();
    Schema to = from;
    to.namespaces[1] = {ObjectId(900), u"accounts"_s, {}};
    for (Box<Table> &box : to.tables) {
        if (box->id != server::invoices)
            continue;
        Table moved = *box;
        moved.id = ObjectId(901);
        moved.namespaceId = ObjectId(900);
        moved.columns[0].id = ObjectId(902);
        box = moved;
    }
    const QList<LikelyRename> renames = found(from, to);
    QCOMPARE(textsOf(renames).constFirst(), u"schema:billing=accounts"_s);
    QVERIFY(!textsOf(renames).contains(u"billing.invoices=accounts.invoices"_s));
    QVERIFY(renames.constFirst().losesData);
    // With the answer nothing is left to drop.
    static const ExactRules rules;
    const Schema paired = pair(from, to, rules, {renames.constFirst().rename});
    QCOMPARE(paired.namespaces.at(1).id, server::billing);
    QVERIFY(paired.table(server::invoices) != nullptr);
}

void TestLikelyRenames::typesSequencesViewsAndParts()
{
    Schema from = server::schema();
    Table people = *from.tables.constFirst();
    people.indexes = {{.id = ObjectId(300), .name = u"people_mood_idx"_s, .parts = {{server::personMood}}}};
    from.tables[0] = people;

    Schema to = from;
    to.enums[0] = schema::EnumType{ObjectId(800), server::publicSpace, u"feeling"_s, {u"sad"_s, u"ok"_s, u"glad"_s}, {}};
    people.columns[1].type = {u"feeling"_s, ObjectId(800)};
    people.indexes[0].id = ObjectId(801);
    people.indexes[0].name = u"people_by_mood"_s;
    people.checks[0].id = ObjectId(802);
    people.checks[0].name = u"never_sad"_s;
    to.tables[0] = people;
    schema::View view = *to.views.constFirst();
    view.id = ObjectId(803);
    view.name = u"glad_people"_s;
    view.definition.replace(u"happy_people"_s, u"glad_people"_s);
    to.views[0] = view;
    schema::Sequence numbers = *to.sequences.constFirst();
    numbers.id = ObjectId(804);
    numbers.name = u"invoice_numbers"_s;
    to.sequences[0] = numbers;

    const QList<LikelyRename> renames = found(from, to);
    QCOMPARE(textsOf(renames),
             (QStringList{u"type:public.mood=public.feeling"_s, u"sequence:billing.numbers=billing.invoice_numbers"_s,
                          u"view:public.happy_people=public.glad_people"_s,
                          u"constraint:public.people.people_mood_check=public.people.never_sad"_s,
                          u"index:public.people.people_mood_idx=public.people.people_by_mood"_s}));
    QList<Rename> answers;
    for (const LikelyRename &rename : renames)
        answers.append(rename.rename);
    static const ExactRules rules;
    const Schema paired = pair(from, to, rules, answers);
    QVERIFY(paired.enumType(server::mood) != nullptr);
    QCOMPARE(paired.views.constFirst()->id, server::happyPeople);
    QCOMPARE(paired.sequences.constFirst()->id, server::invoiceNumbers);
    QCOMPARE(paired.table(server::people)->indexes.constFirst().id, ObjectId(300));
    QCOMPARE(paired.table(server::people)->checks.constFirst().id, ObjectId(14));
    QCOMPARE(textsOf(found(from, to, answers)), QStringList{u"value:public.mood.happy=public.feeling.glad"_s});
}

void TestLikelyRenames::valuesOfAType()
{
    const Schema from = server::schema();
    const auto with = [&](const QStringList &values) {
        Schema to = from;
        schema::EnumType type = *to.enums.constFirst();
        type.values = values;
        to.enums[0] = type;
        return to;
    };
    QCOMPARE(textsOf(found(from, with({u"sad"_s, u"fine"_s, u"happy"_s}))),
             QStringList{u"value:public.mood.ok=public.mood.fine"_s});
    QCOMPARE(textsOf(found(from, with({u"sad"_s, u"ok"_s, u"happy"_s, u"wild"_s}))), QStringList());
    QCOMPARE(textsOf(found(from, with({u"ok"_s, u"happy"_s, u"wild"_s}))), QStringList());
    QCOMPARE(valueNamed(from, u"mood.ok"_s), u"ok"_s);
    QCOMPARE(valueNamed(from, u"mood.fine"_s), QString());
}

void TestLikelyRenames::anAnswerSettlesIt()
{
    const Schema from = of({table(10, u"users"_s, {{u"id"_s, u"integer"_s}, {u"name"_s, u"text"_s}})});
    const Schema to = of({table(50, u"people"_s, {{u"id"_s, u"integer"_s}, {u"full_name"_s, u"text"_s}})});
    QList<Rename> known{{u"users"_s, u"people"_s}};
    QCOMPARE(textsOf(found(from, to, known)), QStringList{u"users.name=people.full_name"_s});
    known.append({u"USERS.name"_s, u"people.Full_Name"_s});
    QCOMPARE(textsOf(found(from, to, known)), QStringList());
}

void TestLikelyRenames::partitionsFollowTheirTable()
{
    const Schema from = server::schema();
    Schema to = from;
    for (Box<Table> &box : to.tables) {
        Table renamed = *box;
        for (Column &column : renamed.columns) {
            if (column.name == u"paid_at"_s) {
                column.name = u"paid_on"_s;
                column.id = ObjectId(column.id.value() + 5000);
            }
        }
        box = renamed;
    }
    QCOMPARE(textsOf(found(from, to)), QStringList{u"public.payments.paid_at=public.payments.paid_on"_s});
    static const ExactRules rules;
    const Schema paired = pair(from, to, rules, {{u"payments.paid_at"_s, u"payments.paid_on"_s}});
    QCOMPARE(paired.table(server::payments)->column(server::paidAt)->name, u"paid_on"_s);
    QCOMPARE(paired.table(server::payments2025)->column(ObjectId(32))->name, u"paid_on"_s);
    QCOMPARE(paired.table(server::payments2026)->column(ObjectId(42))->name, u"paid_on"_s);
}

void TestLikelyRenames::renamesAreReadAndWritten()
{
    for (const QString &text : {u"users=people"_s, u"users.name=people.full_name"_s, u"schema:a=b"_s, u"type:a=b"_s,
                                u"value:mood.ok=mood.fine"_s, u"index:a.i=b.j"_s, u"constraint:a.c=a.d"_s,
                                u"trigger:a.t=a.u"_s, u"view:v=w"_s, u"sequence:s=t"_s}) {
        const std::optional<Rename> rename = renameFromText(text);
        QVERIFY2(rename, qPrintable(text));
        QCOMPARE(toText(*rename), text);
    }
    for (const QString &text : {u""_s, u"users"_s, u"=people"_s, u"users="_s, u"index:=b"_s})
        QVERIFY2(!renameFromText(text), qPrintable(text));
}

RELVAR_TEST_MAIN(TestLikelyRenames)
#include "tst_likelyrenames.moc"
