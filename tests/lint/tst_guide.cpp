// SPDX-License-Identifier: GPL-3.0-or-later
// The list of checks in the user guide is the one in the program. With UPDATE_GUIDE=1 it is written anew.
#include "lint/check.h"
#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryCheck()
    {
        QString list;
        for (const lint::Check &check : lint::checks()) {
            const QString product = check.dialect == u"postgresql" ? u", PostgreSQL"_s
                                    : check.dialect == u"sqlite"   ? u", SQLite"_s
                                                                   : QString();
            list += u"- **%1** `%2` (%3%4) – %5. %6 %7\n"_s.arg(check.code, check.name,
                                                                check.isUsual ? lint::wordOf(check.severity) : u"off"_s,
                                                                product, check.title.toString(), check.cause.toString(),
                                                                check.remedy.toString());
        }
        QFile file(test::sourceFile(u"docs/user-guide/design.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        file.close();
        const QString begin = u"<!-- checks -->\n"_s;
        const QString end = u"<!-- /checks -->"_s;
        const qsizetype from = text.indexOf(begin) + begin.size();
        const qsizetype to = text.indexOf(end);
        QVERIFY(from > begin.size() && to >= from);
        const QString wanted = text.first(from) + list + text.sliced(to);
        if (qEnvironmentVariableIsSet("UPDATE_GUIDE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(wanted.toUtf8());
            return;
        }
        QVERIFY2(text == wanted, "Run this test with UPDATE_GUIDE=1 and read the difference");
    }
};

RELVAR_TEST_MAIN(TestGuide)
#include "tst_guide.moc"
