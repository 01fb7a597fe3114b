// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the guide under clicks and keys: links, back and forward, search; nothing leaves the guide unasked.
#include "help/guidebrowser.h"
#include "help/guidewindow.h"
#include "support/fatalwarnings.h"

#include <QAbstractButton>
#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTreeWidget>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeOutside(const QUrl &url) { m_outside.append(url); }

private Q_SLOTS:
    void init()
    {
        m_outside.clear();
        m_window = std::make_unique<help::GuideWindow>();
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeOutside");
    }

    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        m_window.reset();
    }

    void opensAtThePlace()
    {
        m_window->open(u"migrations.md"_s, u"the-proof"_s);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCOMPARE(m_window->page(), u"migrations.md"_s);
        QCOMPARE(m_window->windowTitle(), u"Migrations – User guide"_s);
        // The heading is the first line in sight, whatever the fonts are.
        QTRY_COMPARE(firstLineInSight(), u"The proof"_s);
        QTreeWidgetItem *current = m_window->findChild<QTreeWidget *>(u"guideContents"_s)->currentItem();
        QVERIFY(current);
        QCOMPARE(current->text(0), u"The proof"_s);

        m_window->open(u"nowhere.md"_s);
        QCOMPARE(m_window->page(), u"README.md"_s);
    }

    void linksBackAndForward()
    {
        m_window->open(u"README.md"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(!button("guideBack")->isEnabled());
        clickLink(u"connections.md"_s);
        QCOMPARE(m_window->page(), u"connections.md"_s);
        browser()->verticalScrollBar()->setValue(200);
        clickLink(u"migrations.md#drift"_s);
        QCOMPARE(m_window->anchor(), u"drift"_s);

        QTest::mouseClick(button("guideBack"), Qt::LeftButton);
        QCOMPARE(m_window->page(), u"connections.md"_s);
        QCOMPARE(browser()->verticalScrollBar()->value(), 200);
        QTest::keyClick(browser(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_window->page(), u"README.md"_s);
        QTest::keyClick(browser(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(m_window->page(), u"connections.md"_s);
        QVERIFY(button("guideForward")->isEnabled());
        // A new way forgets the old one.
        QTest::mouseClick(button("guideHome"), Qt::LeftButton);
        QVERIFY(!button("guideForward")->isEnabled());
    }

    void whatIsOutsideOpensOnAClickAlone()
    {
        m_window->open(u"README.md"_s);
        QVERIFY(m_outside.isEmpty());
        clickLink(u"https://example.org/page"_s);
        QCOMPARE(m_outside, QList<QUrl>{QUrl(u"https://example.org/page"_s)});
        QCOMPARE(m_window->page(), u"README.md"_s);
        m_outside.clear();
        for (const QString &link : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"../../../etc/passwd"_s}) {
            clickLink(link);
            QCOMPARE(m_window->page(), u"README.md"_s);
        }
        QVERIFY(m_outside.isEmpty());
    }

    void picturesFitTheWindow()
    {
        m_window->open(u"diagrams.md"_s);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(browser()->horizontalScrollBar()->maximum(), 0);
        m_window->resize(700, 600);
        QTRY_COMPARE(browser()->horizontalScrollBar()->maximum(), 0);
    }

    void searchLeadsThere()
    {
        m_window->open(u"README.md"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keySequence(browser(), QKeySequence(QKeySequence::Find));
        auto *edit = m_window->findChild<QLineEdit *>(u"guideSearch"_s);
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"keychain remember"_s);
        QVERIFY(m_window->findChild<QListWidget *>(u"guideHits"_s)->isVisible());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_window->page(), u"connections.md"_s);
        QCOMPARE(m_window->anchor(), u"passwords"_s);
        // Escape takes the search first, then the window.
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(edit->text().isEmpty());
        QVERIFY(m_window->findChild<QTreeWidget *>(u"guideContents"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

private:
    help::GuideBrowser *browser() { return m_window->findChild<help::GuideBrowser *>(u"guidePage"_s); }
    QAbstractButton *button(const char *name)
    {
        return m_window->findChild<QAbstractButton *>(QLatin1StringView(name));
    }
    QString firstLineInSight()
    {
        const QTextDocument *document = browser()->document();
        const int top = browser()->verticalScrollBar()->value();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            if (document->documentLayout()->blockBoundingRect(block).center().y() > top)
                return block.text();
        }
        return {};
    }
    void clickLink(const QString &link) { Q_EMIT browser()->anchorClicked(QUrl(link)); }

    std::unique_ptr<help::GuideWindow> m_window;
    QList<QUrl> m_outside;
};

RELVAR_TEST_MAIN(TestWindow)
#include "tst_window.moc"
