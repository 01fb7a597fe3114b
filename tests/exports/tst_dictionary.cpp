// SPDX-License-Identifier: GPL-3.0-or-later
// The data dictionary says all that there is, and no name in it is ever read as markup.
#include "exports/dictionary.h"
#include "hostile.h"
#include "support/fatalwarnings.h"
#include "support/shopschema.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::exports;
using namespace relvar::test;

class TestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageOfAShop()
    {
        const QString page = toHtml({.schema = shop::schema(),
                                     .title = u"The shop"_s,
                                     .product = u"SQLite"_s,
                                     .picture = "<?xml version=\"1.0\"?>\n<svg id=\"light\"></svg>",
                                     .darkPicture = "<svg id=\"dark\"></svg>"});
        for (const QString &part :
             {u"<title>The shop</title>"_s, u"<code>customer_id</code>"_s, u"<svg id=\"light\">"_s,
              u"<svg id=\"dark\">"_s, u"Referred to by"_s, u"customers.id</a>"_s, u"CREATE VIEW"_s, u"CHECK"_s})
            QVERIFY2(page.contains(part), qPrintable(part));
        // Every link leads somewhere on the page itself.
        static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
        int links = 0;
        for (auto match = link.globalMatch(page); match.hasNext(); ++links) {
            const QString target = match.next().captured(1);
            QVERIFY2(target.startsWith(u'#') && page.contains(u"id=\"%1\""_s.arg(target.mid(1))), qPrintable(target));
        }
        QVERIFY(links > 4);
        QVERIFY(!page.contains(u"<?xml"));
        // Nothing is fetched.
        QVERIFY(!page.contains(u"src="));
        QVERIFY(!page.contains(u"@import"));
    }

    void noNameIsMarkup()
    {
        const QString page = toHtml(hostile());
        QCOMPARE(page.count(u"<script"_s), 1);
        QCOMPARE(page.count(u"<b>"_s), 0);
        QCOMPARE(page.count(u"<section "_s), page.count(u"</section>"_s));
        QCOMPARE(page.count(u"<tr"_s), page.count(u"</tr>"_s));
        QCOMPARE(page.count(u"<table>"_s), page.count(u"</table>"_s));
        for (const QString &name : hostileNames()) {
            const QString shown = QString(name)
                                      .replace(u'&', u"&amp;"_s)
                                      .replace(u'<', u"&lt;"_s)
                                      .replace(u'>', u"&gt;"_s)
                                      .replace(u'"', u"&quot;"_s)
                                      .replace(u'\'', u"&#39;"_s);
            QVERIFY2(page.contains(u"<code>"_s + shown + u"</code>"_s), qPrintable(name));
        }
    }

    void markdownKeepsItsTables()
    {
        const QString text = toMarkdown(hostile());
        QVERIFY(!text.contains(u"<script"));
        QVERIFY(!text.contains(u"<b>"));
        // A row has seven cells, whatever its names are.
        int rows = 0;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            if (!line.startsWith(u"| "))
                continue;
            ++rows;
            static const QRegularExpression bar(uR"((?<!\\)\|)"_s);
            QVERIFY2(line.count(bar) == 8, qPrintable(line));
        }
        QCOMPARE(rows, hostileNames().size() * (hostileNames().size() + 2));
    }

    void markdownOfAShop()
    {
        const QString text = toMarkdown({.schema = shop::schema(), .title = u"The shop"_s});
        QVERIFY(text.startsWith(u"# The shop\n"));
        QVERIFY(text.contains(u"## customers\n"));
        QVERIFY(text.contains(u"Referred to by: orders"));
        QVERIFY(text.contains(u"```sql\nCREATE VIEW"));
    }

    void statementsAreWrittenInOrder()
    {
        QCOMPARE(toSql({.title = u"a\nb"_s, .statements = {u"CREATE TABLE a ()"_s, u"CREATE TABLE b ()"_s}}),
                 u"-- a b\n\nCREATE TABLE a ();\n\nCREATE TABLE b ();\n\n"_s);
    }
};

RELVAR_TEST_MAIN(TestDictionary)
#include "tst_dictionary.moc"
