// SPDX-License-Identifier: GPL-3.0-or-later
// A language is whole or it is not there: every text of the sources is translated, and what a text is made of
// (placeholders, keys, line ends, tags) is in its translation.
#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Key
{
    QString context;
    QString source;
    QString comment;

    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.context, key.source, key.comment); }
};

struct Message
{
    bool isPlural = false;
    bool isFinished = false;
    /// One, or one for each plural form.
    QStringList forms;
};

using Messages = QHash<Key, Message>;

Message readTranslation(QXmlStreamReader &xml, bool isPlural)
{
    Message message{.isPlural = isPlural, .isFinished = !xml.attributes().hasAttribute("type"_L1), .forms = {}};
    if (!isPlural) {
        message.forms.append(xml.readElementText());
        return message;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
    return message;
}

/// https://doc.qt.io/qt-6/linguist-ts-file-format.html
Messages read(const QString &path)
{
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    Key key;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            key.context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
            key.comment.clear();
        } else if (xml.name() == "source"_L1) {
            key.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            key.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.insert(key, readTranslation(xml, isPlural));
        }
    }
    return xml.hasError() ? Messages() : messages;
}

QStringList pieces(const QString &text, const QString &pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

qsizetype accelerators(const QString &text)
{
    return pieces(QString(text).remove(u"&&"_s), uR"(&(?!amp;|lt;|gt;|quot;|nbsp;|#)(?=\S))"_s).size();
}

/// `first`: the form for one, which may say "a table" for "%n tables".
QStringList faults(const QString &source, const QString &translation, bool first)
{
    QStringList result;
    if (translation.trimmed().isEmpty())
        return {u"is empty"_s};
    const QString placeholders = u"%L?\\d+|%n|%Ln"_s;
    QStringList expected = pieces(source, placeholders);
    if (first && !pieces(translation, placeholders).contains(u"%n"_s))
        expected.removeAll(u"%n"_s);
    if (expected != pieces(translation, placeholders))
        result.append(u"has other placeholders"_s);
    if (accelerators(source) != accelerators(translation))
        result.append(u"has another number of keys (&)"_s);
    if (source.count(u'\n') != translation.count(u'\n'))
        result.append(u"has another number of lines"_s);
    if (source.startsWith(u' ') != translation.startsWith(u' ') || source.endsWith(u' ') != translation.endsWith(u' '))
        result.append(u"has other spaces at its ends"_s);
    if (pieces(source, u"</?[a-z0-9]+"_s) != pieces(translation, u"</?[a-z0-9]+"_s))
        result.append(u"has other tags"_s);
    if (source.endsWith(u'…') != translation.endsWith(u'…'))
        result.append(u"differs in the … at its end"_s);
    if (pieces(source, u"`[^`]*`"_s) != pieces(translation, u"`[^`]*`"_s))
        result.append(u"has other `code`"_s);
    return result;
}

QStringList languages()
{
    QStringList codes;
    for (const QString &file : QDir(test::sourceFile(u"translations"_s)).entryList({u"relvar_*.ts"_s}))
        codes.append(file.sliced(7).chopped(3));
    return codes;
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString fresh = m_folder.filePath(u"fresh.ts"_s);
        QProcess extraction;
        extraction.start(qEnvironmentVariable("RELVAR_CMAKE"),
                         {u"-DSOURCE_DIR="_s + test::sourceFile({}), u"-DWORK_DIR="_s + m_folder.filePath(u"sources"_s),
                          u"-DLUPDATE="_s + qEnvironmentVariable("RELVAR_LUPDATE"), u"-DTS_FILES="_s + fresh, u"-P"_s,
                          test::sourceFile(u"cmake/ExtractTexts.cmake"_s)});
        QVERIFY2(extraction.waitForFinished(120000) && extraction.exitCode() == 0, extraction.readAllStandardError());
        m_sources = read(fresh);
        // One of each way to write a text.
        QVERIFY(m_sources.contains({u"relvar::shell::Actions"_s, u"&New project…"_s, {}}));
        QVERIFY(m_sources.contains({u"cli"_s, u"The schema is empty."_s, {}}));
        QVERIFY(m_sources.contains({u"cli"_s, u"%1. See relvar-cli --help."_s, {}}));
        QVERIFY2(m_sources.size() > 3000, qPrintable(QString::number(m_sources.size())));
    }

    void faultsAreSeen_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("sound") << u"&Open %1…"_s << u"%1 ö&ffnen…"_s << true;
        QTest::newRow("two keys") << u"&Open"_s << u"&Ö&ffnen"_s << false;
        QTest::newRow("no key") << u"&Open"_s << u"Öffnen"_s << false;
        QTest::newRow("a sign, no key") << u"Keys && checks"_s << u"Schlüssel && Prüfungen"_s << true;
        QTest::newRow("key beside") << u"&File"_s << u"ファイル(&F)"_s << true;
        QTest::newRow("placeholder twice") << u"%1 of %2"_s << u"%1 von %1"_s << false;
        QTest::newRow("placeholder gone") << u"%1 of %2"_s << u"%2"_s << false;
        QTest::newRow("number gone") << u"%n tables"_s << u"Tabellen"_s << false;
        QTest::newRow("one line") << u"a\nb"_s << u"a b"_s << false;
        QTest::newRow("space") << u"and "_s << u"und"_s << false;
        QTest::newRow("tag") << u"<b>a</b>"_s << u"<b>a"_s << false;
        QTest::newRow("dots") << u"Save…"_s << u"Sichern"_s << false;
        QTest::newRow("code") << u"Use `--yes`."_s << u"Nehmen Sie `--ja`."_s << false;
        QTest::newRow("empty") << u"Save"_s << u" "_s << false;
    }

    void faultsAreSeen()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, translation);
        QFETCH(const bool, isSound);
        QCOMPARE(faults(source, translation, false).isEmpty(), isSound);
    }

    void everyLanguageIsWhole_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : languages())
            QTest::newRow(qPrintable(code)) << code;
    }

    void everyLanguageIsWhole()
    {
        QFETCH(const QString, code);
        const Messages messages = read(test::sourceFile(u"translations/relvar_%1.ts"_s.arg(code)));
        const qsizetype forms = code == u"zh_CN"_s || code == u"ja"_s ? 1 : 2;
        QStringList wrong;
        for (auto it = m_sources.cbegin(); it != m_sources.cend(); ++it) {
            // What is not plural is English as it is.
            if (code == u"en"_s && !it->isPlural)
                continue;
            const QString name = u"[%1] %2"_s.arg(it.key().context, it.key().source);
            const auto found = messages.constFind(it.key());
            if (found == messages.cend() || !found->isFinished) {
                wrong.append(u"not translated: "_s + name);
                continue;
            }
            if (it->isPlural && found->forms.size() != forms)
                wrong.append(u"plural forms: "_s + name);
            for (qsizetype form = 0; form < found->forms.size(); ++form) {
                const QString &translation = found->forms.at(form);
                for (const QString &fault :
                     faults(it.key().source, translation, it->isPlural && form == 0 && forms > 1))
                    wrong.append(u"%1\n        is: %2\n        which %3"_s.arg(name, translation, fault));
            }
        }
        wrong.sort();
        constexpr qsizetype enough = 40;
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 of %2 texts:\n    %3"_s.arg(wrong.size())
                                                 .arg(m_sources.size())
                                                 .arg(wrong.first(std::min(enough, wrong.size())).join(u"\n    "_s))));
    }

    /// Somebody has looked at the window in that language.
    void everyLanguageHasAPicture_data() { everyLanguageIsWhole_data(); }

    void everyLanguageHasAPicture()
    {
        QFETCH(const QString, code);
        const QString name = code == u"en"_s ? u"draft-sql-light-100.png"_s : u"draft-sql-%1-light-100.png"_s.arg(code);
        QVERIFY2(QFile::exists(test::sourceFile(u"docs/pictures/"_s + name)), qPrintable(name));
    }

private:
    QTemporaryDir m_folder;
    Messages m_sources;
};

RELVAR_TEST_MAIN(TestTexts)
#include "tst_texts.moc"
