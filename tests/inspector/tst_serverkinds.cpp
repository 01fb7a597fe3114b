// SPDX-License-Identifier: GPL-3.0-or-later
// What only servers have, in the Inspector: identity, INCLUDE, schemas, partitions, enums, sequences.
#include "inspectorfixture.h"
#include "support/fatalwarnings.h"

#include <QDialog>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;
using inspector::GridView;

class TestServerKinds : public InspectorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<relvar::ObjectId>("relvar::ObjectId"); }

    void init() { openShop(); }

    void cleanup() { close(); }

    /// What only servers have comes with their capabilities.
    void editsWhatAServerHas()
    {
        openServer();
        GridView &columns = show(server::people, u"columns"_s);
        const int identity = headingOf(columns, u"Identity"_s);
        QCOMPARE(columns.model()->index(0, identity).data().toString(), u"ALWAYS"_s);
        QVERIFY(columns.model()->setData(columns.model()->index(0, identity), u"BY DEFAULT"_s));
        QVERIFY(!table(server::people).columns.first().identity->always);
        QVERIFY(columns.model()->setData(columns.model()->index(0, identity), QString()));
        QVERIFY(!table(server::people).columns.first().identity);
        const QStringList types = columns.model()->index(1, 1).data(inspector::PartsModel::ChoicesRole).toStringList();
        QVERIFY(types.contains(u"mood"_s));

        GridView &keys = show(server::payments, u"keys"_s);
        QVERIFY(headingOf(keys, u"Include"_s) > 0);
        QVERIFY(m_store->perform({}, edit::setUniqueConstraint(server::payments,
                                                               {.id = ObjectId(90),
                                                                .parts = {{server::paymentId}, {server::paidAt}}})));
        QVERIFY(keys.model()->setData(keys.model()->index(1, headingOf(keys, u"Include"_s)), u"payer"_s));
        QCOMPARE(table(server::payments).uniqueConstraints.first().included, QList<ObjectId>{server::payer});
        QVERIFY(keys.model()->setData(keys.model()->index(1, headingOf(keys, u"One NULL"_s)), Qt::Checked,
                                      Qt::CheckStateRole));
        QVERIFY(table(server::payments).uniqueConstraints.first().nullsNotDistinct);
        QVERIFY(keys.model()->setData(keys.model()->index(1, headingOf(keys, u"Include"_s)), QString()));
        QVERIFY(table(server::payments).uniqueConstraints.first().included.isEmpty());
    }

    void aPartitionsColumnsAreShownAlone()
    {
        openServer();
        GridView &columns = show(server::payments2026, u"columns"_s);
        const QModelIndex type = columns.model()->index(0, 1);
        QVERIFY(!(type.flags() & Qt::ItemIsEditable));
        QVERIFY(type.data(Qt::ToolTipRole).toString().contains(u"public.payments"_s));
        QVERIFY(!m_inspector->findChild<QPushButton *>(u"columnsAdd"_s)->isEnabled());
        m_inspector->showObject(server::payments);
        QVERIFY(m_inspector->findChild<QPushButton *>(u"columnsAdd"_s)->isEnabled());
        QVERIFY(m_inspector->findChild<QLabel *>(u"tablePartition"_s)->text().contains(u"RANGE (paid_at)"_s));
    }

    /// Settings and marks that have no column of their own are told in the tips, and the grants in the SQL.
    void tellsWhatHasNoColumnOfItsOwn()
    {
        schema::Schema changed = server::schema();
        schema::Table table = *changed.table(server::people);
        table.columns.first().options = {{u"STORAGE"_s, u"EXTERNAL"_s}};
        table.checks.first().notValid = true;
        table.primaryKey->options = {{u"fillfactor"_s, u"80"_s}};
        table.indexes
            = {{.id = ObjectId(91), .name = u"people_mood_idx"_s, .parts = {{server::personMood}}, .invalid = true}};
        for (Box<schema::Table> &box : changed.tables) {
            if (box->id == table.id)
                box = table;
        }
        changed.otherObjects.append(schema::OtherObject{.id = ObjectId(93),
                                                        .kind = u"privileges"_s,
                                                        .name = u"ON people"_s,
                                                        .definition = u"GRANT SELECT ON TABLE \"people\" TO bob"_s,
                                                        .owner = server::people});
        openServer();
        document::Document document = server::document();
        document.schema = changed;
        m_store->reset(changed, document);

        const auto tip = [this](const QString &page) {
            const GridView &grid = show(server::people, page);
            return grid.model()->index(0, 0).data(Qt::ToolTipRole).toString();
        };
        QVERIFY(tip(u"columns"_s).contains(u"STORAGE EXTERNAL"_s));
        QVERIFY(tip(u"checks"_s).contains(u"NOT VALID"_s));
        QVERIFY(tip(u"keys"_s).contains(u"fillfactor = 80"_s));
        QVERIFY(tip(u"indexes"_s).contains(u"INVALID"_s));
        openTab(u"sqlPage"_s);
        QVERIFY(m_inspector->findChild<widgets::SqlView *>(u"objectSql"_s)->text().contains(u"GRANT SELECT"_s));
    }

    void showsAnotherKindOnItsFirstPage()
    {
        openServer();
        show(server::people, u"columns"_s);
        m_inspector->showObject(server::mood);
        QVERIFY(m_inspector->findChild<QListWidget *>(u"enumValues"_s)->isVisible());
    }

    void editsTheValuesOfAnEnum()
    {
        openServer();
        m_inspector->showObject(server::mood);
        auto *values = m_inspector->findChild<QListWidget *>(u"enumValues"_s);
        QVERIFY(values->isVisible());
        const auto now = [this] { return m_store->current()->schema->enums.first()->values; };
        values->setFocus();
        values->setCurrentRow(2);
        QTest::keyClick(values, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(now(), (QStringList{u"sad"_s, u"happy"_s, u"ok"_s}));
        QTest::keyClick(values, Qt::Key_Insert);
        auto *line = values->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"great"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(now().last(), u"great"_s);
        QTest::keyClick(values, Qt::Key_Delete);
        QCOMPARE(now().size(), 3);
        // Rows may hold a value that was there before: what becomes of them is asked.
        values->setCurrentRow(static_cast<int>(now().indexOf(u"ok"_s)));
        QTest::keyClick(values, Qt::Key_Delete);
        auto *question = m_inspector->findChild<QDialog *>(u"removeValueDialog"_s);
        QVERIFY(question);
        QCOMPARE(now().size(), 3);
        auto *choice = question->findChild<QComboBox *>(u"valueReplacement"_s);
        choice->setCurrentText(u"sad"_s);
        question->findChild<QPushButton *>(u"removeValueAccept"_s)->click();
        QCOMPARE(now().size(), 2);
        QCOMPARE(*m_store->current()->intents.valueMappings.first().replacement, u"sad"_s);
        m_store->undo();
        QVERIFY(m_store->current()->intents.valueMappings.isEmpty());
        // Refused: the value comes back, and the message says why.
        values->item(0)->setText(u"ok"_s);
        QCOMPARE(values->item(0)->text(), u"sad"_s);
        QVERIFY(m_inspector->findChild<widgets::InlineMessage *>(u"inspectorMessage"_s)->isVisible());
        m_inspector->findChild<QPushButton *>(u"enumDropType"_s)->click();
        QCOMPARE(m_store->current()->schema->enums.size(), 1);

        auto *name = m_inspector->findChild<QLineEdit *>(u"enumName"_s);
        name->setText(u"feeling"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(table(server::people).columns.at(1).type.text, u"feeling"_s);
    }

    void editsASequence()
    {
        openServer();
        m_inspector->showObject(server::invoiceNumbers);
        const auto now = [this] { return *m_store->current()->schema->sequence(server::invoiceNumbers); };
        auto *start = m_inspector->findChild<QLineEdit *>(u"sequenceStart"_s);
        QVERIFY(start->isVisible());
        start->setText(u"1000"_s);
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(now().start, 1000);
        auto *increment = m_inspector->findChild<QLineEdit *>(u"sequenceIncrement"_s);
        increment->setText(u"0"_s);
        QTest::keyClick(increment, Qt::Key_Return);
        QCOMPARE(now().increment, 1);
        QVERIFY(m_inspector->findChild<widgets::InlineMessage *>(u"inspectorMessage"_s)->isVisible());
    }

    void movesATableToANewSchema()
    {
        openServer();
        m_inspector->showObject(server::people);
        auto *tabs = m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s);
        tabs->setCurrentWidget(m_inspector->findChild<QWidget *>(u"optionsPage"_s));
        auto *spaces = m_inspector->findChild<QComboBox *>(u"tableNamespace"_s);
        QVERIFY(spaces->isVisible());
        QCOMPARE(spaces->currentText(), u"public"_s);
        spaces->lineEdit()->setText(u"archive"_s);
        QTest::keyClick(spaces->lineEdit(), Qt::Key_Return);
        QCOMPARE(displayName(*m_store->current()->schema, table(server::people)), u"archive.people"_s);
        m_store->undo();
        QCOMPARE(*m_store->current()->schema, server::schema());
        QCOMPARE(spaces->currentText(), u"public"_s);
        // SQLite has no schemas.
        init();
        m_inspector->showObject(shop::customers);
        QVERIFY(!m_inspector->findChild<QComboBox *>(u"tableNamespace"_s)
                     ->isVisibleTo(m_inspector->findChild<QWidget *>(u"optionsPage"_s)));
    }
};

RELVAR_TEST_MAIN(TestServerKinds)
#include "tst_serverkinds.moc"
