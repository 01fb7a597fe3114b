// SPDX-License-Identifier: GPL-3.0-or-later
// What is told before something is dropped.
#include "edit/dependents.h"

#include "support/fatalwarnings.h"
#include "support/serverschema.h"

using namespace relvar;
using namespace relvar::edit;
using namespace Qt::Literals::StringLiterals;
namespace server = relvar::test::server;

class TestDependents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableTakesAllAlong()
    {
        const schema::Schema schema = server::schema();
        const QStringList along = takenAlong(schema, server::people);
        for (const QString &one : {u"primary key"_s, u"check people_mood_check"_s, u"view happy_people"_s,
                                   u"policy own_rows ON people"_s,
                                   u"foreign key payments_2025_payer_fkey of public.payments_2025"_s})
            QVERIFY2(along.contains(one), qPrintable(one + u" is not in: "_s + along.join(u", "_s)));
        QVERIFY(takenAlong(schema, server::invoices).contains(u"sequence numbers"_s));
    }

    void columnTakesWhatUsesItAndNoMore()
    {
        const schema::Schema schema = server::schema();
        QCOMPARE(takenAlong(schema, server::people, server::personMood),
                 (QStringList{u"check people_mood_check"_s, u"default 'ok'::mood"_s}));
        QVERIFY(takenAlong(schema, server::people, server::personId).contains(u"primary key"_s));
        QVERIFY(!takenAlong(schema, server::people, server::personId).contains(u"check people_mood_check"_s));
    }

    void typeTellsItsColumns()
    {
        QCOMPARE(takenAlong(server::schema(), server::mood), QStringList{u"column public.people.mood"_s});
    }
};

RELVAR_TEST_MAIN(TestDependents)
#include "tst_dependents.moc"
