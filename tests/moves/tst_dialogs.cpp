// SPDX-License-Identifier: GPL-3.0-or-later
#include "moves/conversiondialog.h"
#include "moves/replacecolumnsdialog.h"
#include "moves/tabledialogs.h"

#include "dialects/builtin.h"
#include "support/fatalwarnings.h"
#include "widgets/inlinemessage.h"
#include "widgets/sqlview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::moves;
using schema::Table;

namespace {

constexpr ObjectId users(10);
constexpr ObjectId userName(12);
constexpr ObjectId accounts(20);

schema::Column column(quint64 id, const QString &name, const QString &type)
{
    return {.id = ObjectId(id), .name = name, .type = {type, {}}};
}

schema::Schema shop()
{
    Table first{.id = users,
                .name = u"users"_s,
                .columns = {column(11, u"id"_s, u"INTEGER"_s), column(12, u"name"_s, u"TEXT"_s),
                            column(13, u"city"_s, u"TEXT"_s)}};
    first.primaryKey = schema::PrimaryKey{.id = ObjectId(14), .name = u"users_pkey"_s, .parts = {{ObjectId(11)}}};
    Table second{.id = accounts,
                 .name = u"accounts"_s,
                 .columns = {column(21, u"user_id"_s, u"INTEGER"_s), column(22, u"iban"_s, u"TEXT"_s)}};
    second.primaryKey = schema::PrimaryKey{.id = ObjectId(24), .name = u"accounts_pkey"_s, .parts = {{ObjectId(21)}}};
    second.foreignKeys = {{.id = ObjectId(25),
                           .name = u"accounts_user_id_fkey"_s,
                           .columns = {ObjectId(21)},
                           .referencedTable = users,
                           .referencedColumns = {ObjectId(11)}}};
    return {.tables = {first, second}};
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<document::DocumentStore> m_store;
    const dialect::Dialect *m_dialect = dialect::find(dialects::builtin(), u"sqlite"_s);

    const schema::Schema &now() const { return *m_store->current()->schema; }

    static QString preview(const MoveDialog &dialog)
    {
        return dialog.findChild<widgets::SqlView *>(u"movePreview"_s)->text();
    }

    static void accept(const MoveDialog &dialog)
    {
        dialog.findChild<QPushButton *>(u"moveAccept"_s)->click();
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<document::DocumentStore>();
        m_store->reset(Box<schema::Schema>(shop()), {.schema = Box<schema::Schema>(shop())});
    }

    void splitsAColumnWithAPreview()
    {
        ReplaceColumnsDialog dialog(*m_store, *m_dialect, ReplaceColumnsDialog::Kind::Split, users, userName);
        dialog.show();
        auto *coming = dialog.findChild<QTableWidget *>(u"comingColumns"_s);
        QCOMPARE(coming->rowCount(), 2);
        coming->item(0, 0)->setText(u"first"_s);
        coming->item(0, 2)->setText(u"substr(name, 1, 1)"_s);
        QTRY_VERIFY(preview(dialog).contains(u"substr(name, 1, 1)"_s));
        // What the database refuses is said before anything is done.
        coming->item(0, 2)->setText(u"nowhere + 1"_s);
        auto *message = dialog.findChild<widgets::InlineMessage *>(u"moveMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(preview(dialog).isEmpty());
        coming->item(0, 2)->setText({});
        accept(dialog);
        QVERIFY(dialog.isVisible());
        coming->item(0, 2)->setText(u"name"_s);
        dialog.findChild<QTableWidget *>(u"goingColumns"_s)->item(1, 1)->setText(u"first"_s);
        accept(dialog);
        QVERIFY(!dialog.isVisible());
        QVERIFY(now().table(users)->column(u"first"_s));
        QVERIFY(!now().table(users)->column(userName));
        const schema::DataMove move = m_store->current()->intents.moves.first();
        QCOMPARE(move.down.first().values.first().expression, u"first"_s);
        m_store->undo();
        QVERIFY(m_store->current()->intents.moves.isEmpty());
    }

    void addsAndRemovesComingColumns()
    {
        ReplaceColumnsDialog dialog(*m_store, *m_dialect, ReplaceColumnsDialog::Kind::Merge, users, userName);
        auto *coming = dialog.findChild<QTableWidget *>(u"comingColumns"_s);
        QCOMPARE(coming->rowCount(), 1);
        dialog.findChild<QPushButton *>(u"addComing"_s)->click();
        QCOMPARE(coming->rowCount(), 2);
        coming->setCurrentCell(0, 0);
        dialog.findChild<QPushButton *>(u"removeComing"_s)->click();
        QCOMPARE(coming->rowCount(), 1);
        coming->item(0, 0)->setText(u"all"_s);
        coming->item(0, 2)->setText(u"name || city"_s);
        dialog.findChild<QTableWidget *>(u"goingColumns"_s)->item(2, 0)->setCheckState(Qt::Checked);
        accept(dialog);
        QCOMPARE(now().table(users)->columns.size(), 2);
    }

    void makesATableOfAColumn()
    {
        NormaliseDialog dialog(*m_store, *m_dialect, users, userName);
        dialog.findChild<QComboBox *>(u"normalisedColumn"_s)->setCurrentText(u"city"_s);
        dialog.findChild<QLineEdit *>(u"newTableName"_s)->setText(u"cities"_s);
        accept(dialog);
        QVERIFY(now().table(u"cities"_s));
    }

    void splitsAndMergesTables()
    {
        SplitTableDialog split(*m_store, *m_dialect, users, userName);
        split.findChild<QLineEdit *>(u"newTableName"_s)->setText(u"names"_s);
        QVERIFY(split.findChild<QListWidget *>(u"splitColumns"_s)->item(0)->isHidden());
        accept(split);
        QVERIFY(now().table(u"names"_s)->column(u"name"_s));

        MergeTablesDialog merge(*m_store, *m_dialect, accounts);
        auto *pairs = merge.findChild<QComboBox *>(u"mergedTables"_s);
        QCOMPARE(pairs->count(), 1);
        QCOMPARE(pairs->currentText(), u"accounts into users"_s);
        accept(merge);
        QVERIFY(!now().table(accounts));
        QVERIFY(now().table(users)->column(u"iban"_s));
    }

    void saysHowValuesAreConverted()
    {
        ConversionDialog dialog(*m_store, *m_dialect, users, userName);
        dialog.findChild<QLineEdit *>(u"conversionUp"_s)->setText(u"length(name)"_s);
        dialog.findChild<QLineEdit *>(u"conversionDown"_s)->setText(u"'x'"_s);
        accept(dialog);
        QCOMPARE(m_store->current()->intents.conversions,
                 QList<document::ColumnConversion>({{userName, u"length(name)"_s, u"'x'"_s}}));
        ConversionDialog again(*m_store, *m_dialect, users, userName);
        QCOMPARE(again.findChild<QLineEdit *>(u"conversionUp"_s)->text(), u"length(name)"_s);
    }
};

RELVAR_TEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
