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
        const NameParts parts{u"orders"_s, {u"a"_s, u"b"_s}, u"users"_s, {u"id"_s, u"part"_s}};
        const document::NamingConvention convention;
        QCOMPARE(filledName(convention.primaryKey, parts), u"orders_pkey"_s);
        QCOMPARE(filledName(convention.foreignKey, parts), u"orders_a_b_fkey"_s);
        QCOMPARE(filledName(u"{table}_{columns}_{ref_table}_{ref_columns}_fk"_s, parts),
                 u"orders_a_b_users_id_part_fk"_s);
        QCOMPARE(filledName(u"index_{table}_on_{columns:_and_}"_s, parts), u"index_orders_on_a_and_b"_s);
        // What Rails calls a foreign key from articles.author_id.
        QCOMPARE(filledName(u"fk_rails_{digest}"_s, {.table = u"articles"_s, .columns = {u"author_id"_s}}),
                 u"fk_rails_e74ce85cbc"_s);
        QCOMPARE(filledName(u"{table}_{columns}_check"_s, {.table = u"orders"_s}), u"orders_check"_s);
        QCOMPARE(filledName(u"{table}_{columns}_{unknown}"_s, {.table = u"{columns}"_s, .columns = {u"{table}"_s}}),
                 u"{columns}_{table}_{unknown}"_s);
        QCOMPARE(unknownPlaceholder(u"{table}_{columns:_and_}_{coulmns}"_s), u"coulmns"_s);
        QVERIFY(unknownPlaceholder(u"{table}_{ref_table}_{ref_columns}_{digest}_{digest:django}"_s).isEmpty());
    }

    void takenNamesAreNumbered()
    {
        QCOMPARE(freeName(u"t_idx"_s, {}), u"t_idx"_s);
        QCOMPARE(freeName(u"t_idx"_s, {u"T_IDX"_s}), u"t_idx_1"_s);
        QCOMPARE(freeName(u"t_idx"_s, {u"t_idx"_s, u"t_idx_1"_s}), u"t_idx_2"_s);
    }

    void longNamesFitInto63Bytes()
    {
        const QString letters = filledName(u"{table}"_s, {.table = QString(80, u'x')});
        QCOMPARE(letters, QString(63, u'x'));
        const QString numbered = freeName(letters, {letters});
        QVERIFY(numbered.toUtf8().size() <= 63);
        QVERIFY(numbered.endsWith(u"_1"_s));
        // Two bytes, three bytes and two UTF-16 units of four bytes: never cut inside a character.
        for (const QString &character : {u"ß"_s, u"…"_s, u"🦊"_s}) {
            const QString name = filledName(u"a{table}"_s, {.table = character.repeated(40)});
            const QByteArray bytes = name.toUtf8();
            QVERIFY(bytes.size() <= 63 && bytes.size() > 63 - character.toUtf8().size());
            QCOMPARE(QString::fromUtf8(bytes), name);
            QCOMPARE(name.mid(1), character.repeated((bytes.size() - 1) / character.toUtf8().size()));
        }
    }

    void longNamesKeepWhatTheRuleKeeps()
    {
        // The ending alone is too long for any rule, and characters stay whole.
        const NameParts parts{.table = u"ß"_s.repeated(40), .columns = {u"🦊"_s.repeated(20)}};
        using document::LongNames;
        for (const LongNames rule : {LongNames::Cut, LongNames::PostgreSql, LongNames::Prisma, LongNames::Rails,
                                     LongNames::Django, LongNames::SqlAlchemy, LongNames::EntityFramework}) {
            for (const QString &pattern : {u"{table}_{columns}_key"_s, u"index_{table}_on_{columns:_and_}"_s,
                                           u"{table}_"_s + QString(70, u'k'), QString(70, u'k') + u"_{columns}_x"_s}) {
                const QString name = filledName(pattern, parts, rule);
                const QByteArray bytes = name.toUtf8();
                QVERIFY2(!name.isEmpty() && bytes.size() <= 63, bytes.constData());
                QCOMPARE(QString::fromUtf8(bytes), name);
            }
        }
        QCOMPARE(filledName(u"{table}_{columns}_key"_s, {.table = u"t"_s, .columns = {u"c"_s}}, LongNames::Django),
                 u"t_c_key"_s);
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
