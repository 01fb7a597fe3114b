// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is emptied that nobody ticked; production wants its name.
#include "review/purgedialog.h"
#include "support/fatalwarnings.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;

namespace {

QList<project::Kept> twoStashes()
{
    project::Kept first;
    first.stash = {u"1"_s, u"\"relvar_stash_1_1\""_s, dialect::Stash::Kind::TakenAway};
    first.migration = u"1_drop_phone"_s;
    first.table = u"\"users\""_s;
    first.size = {.rows = 12, .bytes = 4096};
    project::Kept second = first;
    second.stash = {u"2"_s, u"\"relvar_stash_2_since_1\""_s, dialect::Stash::Kind::WrittenSince};
    second.migration = u"2_add_mail"_s;
    return {first, second};
}

} // namespace

class TestPurgeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptiesWhatIsTicked()
    {
        review::PurgeDialog dialog({.name = u"shop"_s, .dialect = u"sqlite"_s, .address = u"/data/shop.db"_s},
                                   twoStashes());
        dialog.show();
        auto *empty = dialog.findChild<QPushButton *>(u"purgeEmpty"_s);
        auto *list = dialog.findChild<QTreeWidget *>(u"purgeList"_s);
        auto *consequences = dialog.findChild<QWidget *>(u"purgeConsequences"_s);
        QVERIFY(empty && list && consequences);
        QVERIFY(!empty->isEnabled());
        QVERIFY(!consequences->isVisible());
        QVERIFY(dialog.chosen().isEmpty());

        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(dialog.chosen().size(), 1);
        QCOMPARE(dialog.chosen().first().stash.migration, u"2"_s);
        QVERIFY(consequences->isVisible());
        QVERIFY(empty->isEnabled());
        QTest::mouseClick(empty, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void productionWantsItsName()
    {
        review::PurgeDialog dialog({.name = u"live"_s,
                                    .dialect = u"sqlite"_s,
                                    .address = u"/data/live.db"_s,
                                    .environment = database::Environment::Production},
                                   twoStashes());
        dialog.show();
        auto *list = dialog.findChild<QTreeWidget *>(u"purgeList"_s);
        list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        auto *empty = dialog.findChild<QPushButton *>(u"purgeEmpty"_s);
        QVERIFY(!empty->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"purgeTypedName"_s), u"live"_s);
        QVERIFY(empty->isEnabled());
    }
};

RELVAR_TEST_MAIN(TestPurgeDialog)
#include "tst_purgedialog.moc"
