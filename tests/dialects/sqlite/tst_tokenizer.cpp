// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/tokenizer.h"
#include "support/fatalwarnings.h"

using namespace relvar::sqlite;
using namespace Qt::Literals::StringLiterals;

class TestTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char *name, const QString &sql, const QStringList &texts, const QString &kinds) {
            QTest::newRow(name) << sql << texts << kinds;
        };
        // Kinds: w word, q quoted name, s string, n number, b blob, v variable, . symbol, ! illegal
        row("words", u"SELECT a_1$ FROM größe"_s, {u"SELECT"_s, u"a_1$"_s, u"FROM"_s, u"größe"_s}, u"wwww"_s);
        row("quotes", u"\"a\"\"b\"[c d]`e``f`'g''h'"_s, {u"\"a\"\"b\""_s, u"[c d]"_s, u"`e``f`"_s, u"'g''h'"_s},
            u"qqqs"_s);
        row("quotes in quotes", u"'--' \"/*\" [']"_s, {u"'--'"_s, u"\"/*\""_s, u"[']"_s}, u"sqq"_s);
        row("line comment", u"a -- 'b\nc"_s, {u"a"_s, u"c"_s}, u"ww"_s);
        row("block comment", u"a/* 'b' \n */c"_s, {u"a"_s, u"c"_s}, u"ww"_s);
        row("open comment", u"a /* b"_s, {u"a"_s}, u"w"_s);
        row("numbers", u"1 .5 1.5e-3 1e+2 0x1F 2."_s, {u"1"_s, u".5"_s, u"1.5e-3"_s, u"1e+2"_s, u"0x1F"_s, u"2."_s},
            u"nnnnnn"_s);
        row("minus is not part of a number", u"-1"_s, {u"-"_s, u"1"_s}, u".n"_s);
        row("number run into a word", u"12ab"_s, {u"12ab"_s}, u"!"_s);
        row("blobs", u"x'00fF' X''"_s, {u"x'00fF'"_s, u"X''"_s}, u"bb"_s);
        row("odd blob", u"x'0'"_s, {u"x'0'"_s}, u"!"_s);
        row("x alone is a word", u"x x1"_s, {u"x"_s, u"x1"_s}, u"ww"_s);
        row("variables", u"? ?12 :a @b $c"_s, {u"?"_s, u"?12"_s, u":a"_s, u"@b"_s, u"$c"_s}, u"vvvvv"_s);
        row("long symbols", u"a->>b->c||d<=e<>f==g!=h"_s,
            {u"a"_s, u"->>"_s, u"b"_s, u"->"_s, u"c"_s, u"||"_s, u"d"_s, u"<="_s, u"e"_s, u"<>"_s, u"f"_s, u"=="_s,
             u"g"_s, u"!="_s, u"h"_s},
            u"w.w.w.w.w.w.w.w"_s);
        row("open string", u"a 'b"_s, {u"a"_s, u"'b"_s}, u"w!"_s);
        row("open bracket", u"a [b"_s, {u"a"_s, u"[b"_s}, u"w!"_s);
        row("what starts nothing", u"a \\ b"_s, {u"a"_s, u"\\"_s, u"b"_s}, u"w!w"_s);
        row("nothing", u" \t\r\n\f"_s, {}, u""_s);
    }

    void cuts()
    {
        QFETCH(const QString, sql);
        const QString letters = u"wqsnbv.!"_s;
        QStringList texts;
        QString kinds;
        for (const Token &token : tokenize(sql)) {
            texts.append(token.text.toString());
            kinds.append(letters.at(int(token.kind)));
            QCOMPARE(sql.sliced(token.begin, token.end - token.begin), token.text.toString());
        }
        QTEST(texts, "texts");
        QTEST(kinds, "kinds");
    }

    void namesLoseTheirQuotes()
    {
        const QString sql = u"\"a\"\"b\" [c \"d] `e``f` 'g''h' Plain"_s;
        QStringList names;
        for (const Token &token : tokenize(sql))
            names.append(token.name());
        QCOMPARE(names, QStringList({u"a\"b"_s, u"c \"d"_s, u"e`f"_s, u"g'h"_s, u"Plain"_s}));
    }

    void aQuotedNameIsNoKeyword()
    {
        const QString sql = u"select \"select\" [SELECT]"_s;
        const QList<Token> tokens = tokenize(sql);
        QVERIFY(tokens.at(0).isWord("SELECT"_L1));
        QVERIFY(!tokens.at(1).isWord("SELECT"_L1));
        QVERIFY(!tokens.at(2).isWord("SELECT"_L1));
    }

    void stopsAtTheLimit() { QCOMPARE(tokenize(u"a b c d", 2).size(), 2); }

    void onlyAsciiFolds() { QCOMPARE(foldCase(u"ÄBC"), u"Äbc"_s); }
};

RELVAR_TEST_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
