// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "edit/naming.h"
#include "support/fatalwarnings.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::edit;

class TestNaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsAreFilledIn()
    {
        const document::NamingConvention convention;
        QCOMPARE(nameFor(convention.primaryKey, u"users"_s, {}, {}, {}), u"users_pkey"_s);
        QCOMPARE(nameFor(convention.foreignKey, u"orders"_s, {u"a"_s, u"b"_s}, u"users"_s, {}), u"orders_a_b_fkey"_s);
        QCOMPARE(nameFor(u"fk_{table}_{ref_table}"_s, u"orders"_s, {}, u"users"_s, {}), u"fk_orders_users"_s);
        QCOMPARE(nameFor(u"{table}_{columns}_{unknown}"_s, u"{columns}"_s, {u"{table}"_s}, {}, {}),
                 u"{columns}_{table}_{unknown}"_s);
    }

    void takenNamesAreNumbered()
    {
        QCOMPARE(nameFor(u"{table}_idx"_s, u"t"_s, {}, {}, {u"T_IDX"_s}), u"t_idx_1"_s);
        QCOMPARE(nameFor(u"{table}_idx"_s, u"t"_s, {}, {}, {u"t_idx"_s, u"t_idx_1"_s}), u"t_idx_2"_s);
    }

    void longNamesFitInto63Bytes()
    {
        const QString letters(80, u'x');
        QCOMPARE(nameFor(u"{table}"_s, letters, {}, {}, {}), QString(63, u'x'));
        const QString numbered = nameFor(u"{table}"_s, letters, {}, {}, {QString(63, u'x')});
        QVERIFY(numbered.toUtf8().size() <= 63);
        QVERIFY(numbered.endsWith(u"_1"_s));
        // Two bytes, three bytes and two UTF-16 units of four bytes: never cut inside a character.
        for (const QString &character : {u"ß"_s, u"…"_s, u"🦊"_s}) {
            const QString name = nameFor(u"a{table}"_s, character.repeated(40), {}, {}, {});
            const QByteArray bytes = name.toUtf8();
            QVERIFY(bytes.size() <= 63 && bytes.size() > 63 - character.toUtf8().size());
            QCOMPARE(QString::fromUtf8(bytes), name);
            QCOMPARE(name.mid(1), character.repeated((bytes.size() - 1) / character.toUtf8().size()));
        }
    }

    void freeNames()
    {
        schema::Table table;
        table.name = u"Table_1"_s;
        table.columns = {{.name = u"column_1"_s}, {.name = u"column_3"_s}};
        schema::View view;
        view.name = u"table_2"_s;
        const schema::Schema schema{.tables = {table}, .views = {view}};
        QCOMPARE(freeTableName(schema, u"table"_s), u"table_3"_s);
        QCOMPARE(freeColumnName(table, u"column"_s), u"column_2"_s);
    }
};

RELVAR_TEST_MAIN(TestNaming)
#include "tst_naming.moc"
