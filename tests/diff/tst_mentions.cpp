// SPDX-License-Identifier: GPL-3.0-or-later
// Which functions are known to speak of what is renamed or dropped.
#include "diff/diff.h"
#include "diff/mentions.h"
#include "support/exactrules.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"

using namespace relvar;
using namespace relvar::diff;
using namespace Qt::Literals::StringLiterals;
namespace server = relvar::test::server;

namespace {

schema::OtherObject routine(const QString &name, const QString &definition)
{
    return {.id = ObjectId(900), .namespaceId = server::publicSpace, .kind = u"function"_s, .name = name,
            .definition = definition};
}

schema::Schema with(schema::Schema schema, const schema::OtherObject &object)
{
    schema.otherObjects.append(Box<schema::OtherObject>(object));
    return schema;
}

/// people with its column mood called feeling, or without it.
schema::Schema changed(schema::Schema schema, bool drops)
{
    for (Box<schema::Table> &box : schema.tables) {
        if (box->id != server::people)
            continue;
        schema::Table table = *box;
        if (drops)
            table.columns.removeIf([](const schema::Column &column) { return column.id == server::personMood; });
        else
            table.columns[1].name = u"feeling"_s;
        box = table;
    }
    return schema;
}

QStringList told(const schema::Schema &from, const schema::Schema &to)
{
    QStringList lines;
    for (const Mention &mention : findMentions(diff::diff(from, to, test::ExactRules()), from, to))
        lines.append(mention.text.toString());
    return lines;
}

} // namespace

class TestMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyThatNamesTheColumnIsTold_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<bool>("drops");
        QTest::addColumn<QString>("line");
        const QString plain = u"CREATE FUNCTION moods() RETURNS void LANGUAGE plpgsql AS $$\nBEGIN\n"
                              "    UPDATE people SET mood = 'ok';\nEND $$"_s;
        QTest::newRow("renamed") << plain << false << u"line 3"_s;
        QTest::newRow("dropped") << plain << true << u"line 3"_s;
        QTest::newRow("dynamic") << u"CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN\n"
                                    "EXECUTE 'UPDATE people SET mood = NULL'; END $$"_s
                                 << false << u"line 2"_s;
        QTest::newRow("only in a comment") << u"CREATE FUNCTION f() RETURNS void AS $$ -- mood\n"
                                              "SELECT id FROM people /* mood */ $$"_s
                                           << false << QString();
        QTest::newRow("of another table") << u"CREATE FUNCTION f() RETURNS void AS $$ SELECT mood FROM pets $$"_s
                                          << false << QString();
        QTest::newRow("part of a word") << u"CREATE FUNCTION f() RETURNS void AS $$ SELECT moods FROM people $$"_s
                                        << false << QString();
    }

    void bodyThatNamesTheColumnIsTold()
    {
        QFETCH(const QString, definition);
        QFETCH(const bool, drops);
        QFETCH(const QString, line);
        const schema::Schema from = with(server::schema(), routine(u"moods()"_s, definition));
        const QStringList lines = told(from, changed(from, drops));
        QCOMPARE(lines.size(), line.isEmpty() ? 0 : 1);
        if (lines.isEmpty())
            return;
        QVERIFY2(lines.first().contains(line) && lines.first().contains(u"people.mood"_s), qPrintable(lines.first()));
        QCOMPARE(lines.first().contains(u"dropped"_s), drops);
    }

    void triggerFunctionSpeaksOfItsTable()
    {
        schema::Schema from = with(server::schema(), routine(u"check_mood()"_s,
                                                             u"CREATE FUNCTION check_mood() RETURNS trigger AS $$ BEGIN "
                                                             "NEW.mood := 'ok'; RETURN NEW; END $$"_s));
        QCOMPARE(told(from, changed(from, false)), QStringList());
        from.triggers.append(Box<schema::Trigger>(
            {.id = ObjectId(901), .tableId = server::people, .name = u"t"_s,
             .definition = u"CREATE TRIGGER t BEFORE INSERT ON people EXECUTE FUNCTION check_mood()"_s}));
        QCOMPARE(told(from, changed(from, false)).size(), 1);
    }

    void whatIsWrittenAnewIsNotTold()
    {
        const schema::Schema from
            = with(server::schema(), routine(u"f()"_s, u"CREATE FUNCTION f() AS $$ SELECT mood FROM people $$"_s));
        schema::Schema to = changed(from, false);
        schema::OtherObject now = *to.otherObjects.last();
        now.definition = u"CREATE FUNCTION f() AS $$ SELECT feeling FROM people $$"_s;
        to.otherObjects.last() = now;
        QCOMPARE(told(from, to), QStringList());
    }
};

RELVAR_TEST_MAIN(TestMentions)
#include "tst_mentions.moc"
