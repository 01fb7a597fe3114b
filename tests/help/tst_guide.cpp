// SPDX-License-Identifier: GPL-3.0-or-later
// Every link and picture of the guide leads somewhere, every page is reached from the contents, and search finds.
#include "help/guide.h"
#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where links and pictures of a page lead, without those in code.
QStringList targets(const QString &markdown)
{
    static const QRegularExpression code(u"```.*?```|`[^`\n]*`"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression link(uR"(\]\(([^)\s]+)\))"_s);
    QStringList found;
    const QString text = QString(markdown).remove(code);
    QRegularExpressionMatchIterator matches = link.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramCarriesWhatIsWritten()
    {
        const QDir written(test::sourceFile(u"docs/user-guide"_s));
        QCOMPARE(m_guide.pages().size(), written.entryList({u"*.md"_s}).size());
        QCOMPARE(m_guide.pages().constFirst().name, u"README.md"_s);
        for (const help::Page &page : m_guide.pages()) {
            QFile file(written.filePath(page.name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(page.markdown, QString::fromUtf8(file.readAll()));
            QVERIFY2(page.title != page.name, qPrintable(page.name));
        }
    }

    void everyLinkLeadsSomewhere()
    {
        QStringList wrong;
        for (const help::Page &page : m_guide.pages()) {
            for (const QString &target : targets(page.markdown)) {
                const QString at = page.name + u": "_s + target;
                if (target.startsWith("https://"_L1))
                    continue;
                if (target.startsWith("../pictures/"_L1)) {
                    if (QImage(u":/guide/pictures/"_s + target.section(u'/', -1)).isNull())
                        wrong.append(at);
                    continue;
                }
                const QString name = target.section(u'#', 0, 0);
                const QString anchor = target.section(u'#', 1);
                const QString where = name.isEmpty() ? page.name : name;
                if (!m_guide.page(where) || (!anchor.isEmpty() && !m_guide.hasAnchor(where, anchor)))
                    wrong.append(at);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theContentsNameEveryPage()
    {
        const QStringList named = targets(m_guide.pages().constFirst().markdown);
        for (const help::Page &page : m_guide.pages()) {
            QVERIFY2(page.name == u"README.md" || named.contains(page.name), qPrintable(page.name));
            // Two headings of one name could not be told apart in a link.
            QSet<QString> anchors;
            for (const help::Section &section : page.sections) {
                QVERIFY2(!anchors.contains(section.anchor), qPrintable(page.name + u'#' + section.anchor));
                anchors.insert(section.anchor);
            }
        }
    }

    void searchFindsSections()
    {
        const QList<help::Hit> hits = m_guide.search(u"keychain remember"_s);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.constFirst().page, u"connections.md"_s);
        QCOMPARE(hits.constFirst().anchor, u"passwords"_s);
        QVERIFY(hits.constFirst().excerpt.contains(u"keychain"_s, Qt::CaseInsensitive));
        // In a title, so before all that only mention it.
        QVERIFY(m_guide.search(u"drift"_s).constFirst().title.contains(u"drift"_s, Qt::CaseInsensitive));
        QVERIFY(m_guide.search(u"keychain xyzzy"_s).isEmpty());
        QVERIFY(m_guide.search(u"  "_s).isEmpty());
        // What a reader sees, not how it is written.
        for (const help::Page &page : m_guide.pages()) {
            for (const help::Section &section : page.sections)
                QVERIFY2(!section.text.contains(u"]("), qPrintable(page.name + u'#' + section.anchor));
        }
    }

    void anchorsAreThoseOfCodeHosts()
    {
        QCOMPARE(help::anchorOf(u"Whom it keeps waiting"_s), u"whom-it-keeps-waiting"_s);
        QCOMPARE(help::anchorOf(u"relvar.sum"_s), u"relvarsum"_s);
        QCOMPARE(help::anchorOf(u"For which SQLite, for which PostgreSQL"_s),
                 u"for-which-sqlite-for-which-postgresql"_s);
    }

private:
    help::Guide m_guide;
};

RELVAR_TEST_MAIN(TestGuide)
#include "tst_guide.moc"
