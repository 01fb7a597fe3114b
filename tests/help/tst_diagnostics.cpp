// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied for a report tells enough and holds no secret, wherever one may have got into the settings.
#include "help/aboutdialog.h"
#include "help/components.h"
#include "help/diagnostics.h"
#include "support/fatalwarnings.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAReportNeeds()
    {
        QSettings settings(m_folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        settings.setValue(u"theme"_s, u"Dark"_s);
        settings.setValue(u"language"_s, u"ja"_s);
        settings.setValue(u"shortcuts/save"_s, u"Ctrl+S"_s);
        const QString text
            = help::diagnostics(settings, {{u"PostgreSQL 15.20"_s, u"connected"_s, 62}, {{}, u"failed"_s, 0}});
        for (const QString &expected :
             {u"Relvar "_s, u"Qt: "_s + QString::fromLatin1(qVersion()), u"SQLite: 3."_s, u"platform: offscreen"_s,
              u"theme: Dark"_s, u"language: ja"_s, u"shortcuts/save: Ctrl+S"_s,
              u"PostgreSQL 15.20, connected, 62 tables"_s, u"not reached, failed"_s, u" dpi"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n\n"_s + text));
    }

    void holdsNoSecret()
    {
        QSettings settings(m_folder.filePath(u"b.ini"_s), QSettings::IniFormat);
        // In what is told.
        settings.setValue(u"theme"_s, u"postgresql://ann:geheim@db.internal:5432/shop?sslkey=geheim"_s);
        settings.setValue(u"font"_s, QString(QDir::homePath() + u"/fonts/mine.ttf"_s));
        settings.setValue(u"language"_s, u"host=db.internal password='geheim x' user=ann"_s);
        settings.setValue(u"appearance/note"_s, u"PGPASSWORD=geheim TOKEN: geheim"_s);
        // And in what is not.
        settings.setValue(u"recent"_s, QStringList{u"postgresql://ann:geheim@db.internal/shop"_s, u"/srv/geheim.db"_s});
        settings.setValue(u"draft/geheim"_s, u"geheim"_s);
        settings.setValue(u"window/geometry"_s, QByteArray("geheim"));
        const QString text = help::diagnostics(settings, {});
        QVERIFY2(!text.contains(u"geheim"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"@db.internal"_s), qPrintable(text));
        QVERIFY2(!text.contains(QDir::homePath()), qPrintable(text));
        QVERIFY2(text.contains(u"font: ~/fonts/mine.ttf"_s), qPrintable(text));
        QVERIFY2(text.contains(u"and 3 that are not told"_s), qPrintable(text));
    }

    void aVariableMayHoldOneToo()
    {
        qputenv("LANGUAGE", "de:postgresql://ann:geheim@h/d");
        const QSettings settings(m_folder.filePath(u"c.ini"_s), QSettings::IniFormat);
        QVERIFY(!help::diagnostics(settings, {}).contains(u"geheim"_s));
        qunsetenv("LANGUAGE");
    }

    void secretsInAnyForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("address") << u"cannot open postgresql://u:geheim@h/d?password=geheim now"_s;
        QTest::newRow("capitals") << u"PostgreSQL://u:geheim@h"_s;
        QTest::newRow("ssh") << u"ssh://geheim@bastion"_s;
        QTest::newRow("assignment") << u"password=geheim"_s;
        QTest::newRow("quoted") << u"password = 'geheim\\' geheim' x"_s;
        QTest::newRow("double quotes") << u"db_password=\"geheim geheim\""_s;
        QTest::newRow("variable") << u"PGPASSWORD=geheim"_s;
        QTest::newRow("passphrase") << u"sslkey_passphrase: geheim"_s;
        QTest::newRow("token") << u"api_token=geheim;"_s;
    }

    void secretsInAnyForm()
    {
        QFETCH(const QString, text);
        QVERIFY2(!help::withoutSecrets(text).contains(u"geheim"_s), qPrintable(help::withoutSecrets(text)));
    }

    void aboutTellsPartsAndLicence()
    {
        const help::AboutDialog about;
        const auto *table = about.findChild<QTableWidget *>(u"aboutComponents"_s);
        QCOMPARE(table->rowCount(), int(help::components().size()));
        for (const help::Component &component : help::components()) {
            QVERIFY2(!component.licence.isEmpty(), qPrintable(component.name));
            QCOMPARE(component.home.scheme(), u"https"_s);
        }
        const QString licence = about.findChild<QPlainTextEdit *>(u"aboutLicence"_s)->toPlainText();
        QVERIFY(licence.contains(u"GNU GENERAL PUBLIC LICENSE"_s));
        QVERIFY(licence.contains(u"END OF TERMS AND CONDITIONS"_s));
    }

private:
    QTemporaryDir m_folder;
};

RELVAR_TEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
