// SPDX-License-Identifier: GPL-3.0-or-later
// What Relvar reads from any database it can write again exactly: random schemas on a real server. RC_PARAMS says how
// many ("max_success=5000"); the default is for every day.
#include "lawsteps.h"

#include "runner/normalise.h"
#include "support/arbitraryserverschema.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestSchemaLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useLawParameters("max_success=60");
        QVERIFY_RESULT(m_server.start());
    }

    void whatIsReadIsWrittenAgain();

private:
    PostgresqlServer m_server;
};

void TestSchemaLaws::whatIsReadIsWrittenAgain()
{
    LawDatabase original(m_server, u"original"_s);
    LawDatabase copy(m_server, u"copy"_s);
    const schema::Schema empty = lawDialect().emptySchema();
    QVERIFY(rc::check("create, read, create, read; and there and back from nothing, and to nothing and back", [&] {
        const Recipe recipe = *recipes(9, 0);
        const schema::Schema wanted = serverSchema(recipe.objects);
        const QList<dialect::Statement> statements = lawDialect().create(wanted);
        Law law(textOf(statements));

        law.must("the database is emptied", original.clear());
        law.must("the schema can be made", original.run(statements));
        const schema::Schema read = law.must("it can be read", original.read(wanted));
        law.mustHaveAll("what is read is what was wanted", wanted, read);

        law.must("the copy is emptied", copy.clear());
        law.must("what is read can be written", copy.run(lawDialect().create(read)));
        law.mustBeSame("the copy is like the original", read, law.must("it is read", copy.read(read)));

        law.must("the copy is emptied again", copy.clear());
        const schema::Schema nothing = law.must("nothing is read", copy.read(empty));
        law.thereAndBack("from nothing", copy, nothing, diff::pair(nothing, read, lawDialect().rules()));
        law.thereAndBack("to nothing", original, read, diff::pair(read, nothing, lawDialect().rules()));
    }));
}

RELVAR_TEST_MAIN(TestSchemaLaws)
#include "tst_schemalaws.moc"
