// SPDX-License-Identifier: GPL-3.0-or-later
// The Databases panel by keys and mouse: what it shows, how it filters, what it asks for, what it keeps.
#include "explorer/databasemodel.h"
#include "explorer/databasetree.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"
#include "support/shopschema.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;
using explorer::DatabaseEntry;
using explorer::DatabaseModel;
using explorer::DatabaseTree;

Q_DECLARE_METATYPE(relvar::ObjectId)

namespace {

DatabaseEntry draft(const schema::Schema &schema)
{
    DatabaseEntry entry;
    entry.isDraft = true;
    entry.settings.name = u"Draft"_s;
    entry.stateText = u"2 changes"_s;
    entry.snapshot = dialect::Snapshot{.schema = schema};
    return entry;
}

DatabaseEntry connection()
{
    DatabaseEntry entry;
    entry.settings = {.name = u"dev"_s, .dialect = u"sqlite"_s, .address = u"/tmp/<b>shop</b>.db"_s};
    entry.stateText = u"connected"_s;
    entry.snapshot = dialect::Snapshot{
        .schema = shop::schema(),
        .notHandled = {{u"table"_s, u"odd"_s, u"CREATE TABLE text could not be read"_s}},
        .histories = {{u"dbmate"_s, u"schema_migrations"_s}},
    };
    return entry;
}

schema::Schema withTable(schema::Schema schema, ObjectId id, const std::function<void(schema::Table &)> &change)
{
    for (Box<schema::Table> &table : schema.tables) {
        if (table->id == id) {
            schema::Table changed = *table;
            change(changed);
            table = changed;
        }
    }
    return schema;
}

/// Every row that can be seen without opening anything, indented by two spaces a level.
QStringList shown(const QTreeView &view, const QModelIndex &parent = {}, int level = 0)
{
    QStringList lines;
    for (int row = 0; row < view.model()->rowCount(parent); ++row) {
        const QModelIndex index = view.model()->index(row, 0, parent);
        QString line = QString(level * 2, u' ') + index.data().toString();
        if (const QString detail = index.data(DatabaseModel::DetailRole).toString(); !detail.isEmpty())
            line += u" | "_s + detail;
        lines.append(line);
        if (view.isExpanded(index))
            lines += shown(view, index, level + 1);
    }
    return lines;
}

QModelIndex find(const QAbstractItemModel &model, const QStringList &path)
{
    QModelIndex at;
    for (const QString &name : path) {
        while (model.canFetchMore(at))
            const_cast<QAbstractItemModel &>(model).fetchMore(at);
        QModelIndex next;
        for (int row = 0; row < model.rowCount(at); ++row) {
            if (model.index(row, 0, at).data().toString() == name)
                next = model.index(row, 0, at);
        }
        if (!next.isValid())
            return {};
        at = next;
    }
    return at;
}

} // namespace

class TestDatabaseTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<relvar::ObjectId>("relvar::ObjectId"); }

    void init()
    {
        m_tree = std::make_unique<DatabaseTree>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_tree->view()->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        // Rows are made when they are opened: a tester that opens all of them would see another tree.
        m_tester->setUseFetchMore(false);
        m_tree->resize(320, 600);
        m_tree->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tree.get()));
    }

    void cleanup()
    {
        m_tester.reset();
        m_tree.reset();
    }

    void showsKindsWithCounts()
    {
        m_tree->setDatabases({draft(shop::schema()), connection()});
        const QStringList expected{
            u"Draft | 2 changes"_s, u"  Tables | 2"_s,          u"    customers"_s,       u"    orders"_s,
            u"  Views | 1"_s,       u"  Triggers | 1"_s,        u"  Other objects | 1"_s, u"dev | connected"_s,
            u"  Tables | 2"_s,      u"  Views | 1"_s,           u"  Triggers | 1"_s,      u"  Other objects | 1"_s,
            u"  Not handled | 1"_s, u"  Other histories | 1"_s,
        };
        QCOMPARE(shown(*m_tree->view()), expected);

        const QAbstractItemModel &model = *m_tree->view()->model();
        QCOMPARE(find(model, {u"dev"_s, u"Other histories"_s, u"schema_migrations"_s})
                     .data(DatabaseModel::DetailRole)
                     .toString(),
                 u"history of dbmate"_s);
        QCOMPARE(find(model, {u"Draft"_s, u"Tables"_s, u"orders"_s, u"Relations"_s, u"orders_customer_id_fkey"_s})
                     .data(DatabaseModel::DetailRole)
                     .toString(),
                 u"customer_id → customers"_s);
        const QModelIndex name = find(model, {u"Draft"_s, u"Tables"_s, u"customers"_s, u"Columns"_s, u"name"_s});
        QCOMPARE(name.data(DatabaseModel::DetailRole).toString(), u"TEXT not null"_s);
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"name, TEXT not null"_s);
    }

    /// Partitions stand below their table; what is in no namespace stands beside the namespaces.
    void showsNamespacesPartitionsAndTypes()
    {
        schema::Schema schema = server::schema();
        schema.otherObjects.append(
            schema::OtherObject{.id = ObjectId(90), .kind = u"extension"_s, .name = u"citext"_s});
        m_tree->setDatabases({draft(schema)});
        const QStringList expected{u"Draft | 2 changes"_s,  u"  public"_s,
                                   u"    Tables | 2"_s,     u"      payments"_s,
                                   u"      people"_s,       u"    Materialized views | 1"_s,
                                   u"    Enum types | 1"_s, u"    Other objects | 1"_s,
                                   u"  billing"_s,          u"  Other objects | 1"_s};
        QCOMPARE(shown(*m_tree->view()), expected);
        const QAbstractItemModel &model = *m_tree->view()->model();
        QVERIFY(find(model, {u"Draft"_s, u"public"_s, u"Enum types"_s, u"mood"_s, u"happy"_s}).isValid());
        QVERIFY(find(model, {u"Draft"_s, u"billing"_s, u"Sequences"_s, u"numbers"_s}).isValid());
        QVERIFY(find(model, {u"Draft"_s, u"billing"_s, u"Functions"_s, u"total(integer)"_s}).isValid());
        QVERIFY(find(model, {u"Draft"_s, u"public"_s, u"Tables"_s, u"payments"_s, u"Partitions"_s, u"payments_2026"_s})
                    .isValid());

        m_tree->select(server::payments2025, {});
        QCOMPARE(m_tree->view()->currentIndex().data().toString(), u"payments_2025"_s);
        m_tree->select(server::mood, {});
        QCOMPARE(m_tree->view()->currentIndex().data().toString(), u"mood"_s);
    }

    /// What is not as it seems stands in the row; settings, owners and privileges are told when somebody asks.
    void saysWhatIsUnusual()
    {
        schema::Schema schema = withTable(server::schema(), server::people, [](schema::Table &table) {
            table.columns.first().options = {{u"STORAGE"_s, u"EXTERNAL"_s}, {u"n_distinct"_s, u"-0.5"_s}};
            table.indexes = {{.id = ObjectId(91),
                              .name = u"people_mood_idx"_s,
                              .parts = {{server::personMood}},
                              .options = {{u"fillfactor"_s, u"70"_s}},
                              .invalid = true}};
            table.checks.first().notValid = true;
            table.checks.first().notEnforced = true;
        });
        const auto access = [&](quint64 id, const QString &kind, const QString &name, const QString &definition) {
            schema.otherObjects.append(schema::OtherObject{
                .id = ObjectId(id), .kind = kind, .name = name, .definition = definition, .owner = server::people});
        };
        access(92, u"owner"_s, u"OF people"_s, u"ALTER TABLE people OWNER TO ann"_s);
        access(93, u"privileges"_s, u"ON people"_s, u"GRANT SELECT ON TABLE people TO bob"_s);
        schema.otherObjects.append(
            schema::OtherObject{.id = ObjectId(94),
                                .kind = u"default privileges"_s,
                                .name = u"ON TABLES"_s,
                                .definition = u"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO bob"_s});
        m_tree->setDatabases({draft(schema)});
        const QAbstractItemModel &model = *m_tree->view()->model();
        const QStringList table{u"Draft"_s, u"public"_s, u"Tables"_s, u"people"_s};
        const auto detail = [](const QModelIndex &index) { return index.data(DatabaseModel::DetailRole).toString(); };
        const auto tip = [](const QModelIndex &index) { return index.data(Qt::ToolTipRole).toString(); };

        const QModelIndex index = find(model, table + QStringList{u"Indexes"_s, u"people_mood_idx"_s});
        QCOMPARE(detail(index), u"mood, INVALID"_s);
        QVERIFY(tip(index).contains(u"fillfactor = 70"_s));
        QVERIFY(tip(index).contains(u"REINDEX"_s));
        const QModelIndex check = find(model, table + QStringList{u"Checks"_s, u"people_mood_check"_s});
        QVERIFY(detail(check).endsWith(u", NOT VALID, NOT ENFORCED"_s));
        const QModelIndex column = find(model, table + QStringList{u"Columns"_s, u"id"_s});
        QCOMPARE(detail(column), u"integer"_s);
        QVERIFY(tip(column).contains(u"STORAGE EXTERNAL"_s));
        QVERIFY(tip(column).contains(u"n_distinct = -0.5"_s));
        QVERIFY(tip(find(model, table)).contains(u"OWNER TO ann"_s));
        QVERIFY(tip(find(model, table)).contains(u"GRANT SELECT ON TABLE people TO bob"_s));
        QVERIFY(!tip(column).contains(u"bob"_s));
        // No clutter: of all these only the default privileges are a row.
        const QModelIndex byDefault = find(model, {u"Draft"_s, u"Other objects"_s, u"ON TABLES"_s});
        QVERIFY(byDefault.isValid());
        QCOMPARE(detail(byDefault), u"default privileges"_s);
        QCOMPARE(model.rowCount(byDefault.parent()), 1);
    }

    void manyKindsAreCountedOneByOne()
    {
        schema::Schema schema;
        schema.otherObjects = {schema::OtherObject{.id = ObjectId(1), .kind = u"domain"_s, .name = u"email"_s},
                               schema::OtherObject{.id = ObjectId(2), .kind = u"policy"_s, .name = u"own ON t"_s},
                               schema::OtherObject{.id = ObjectId(3), .kind = u"policy"_s, .name = u"all ON t"_s}};
        m_tree->setDatabases({draft(schema)});
        const QAbstractItemModel &model = *m_tree->view()->model();
        const QModelIndex policies = find(model, {u"Draft"_s, u"Other objects"_s, u"policy"_s});
        QCOMPARE(policies.data(DatabaseModel::DetailRole).toString(), u"2"_s);
        QVERIFY(find(model, {u"Draft"_s, u"Other objects"_s, u"policy"_s, u"all ON t"_s}).isValid());
    }

    /// The state of a connection is a word, and it can change without closing what is open.
    void keepsWhatIsOpenWhenTheDraftChanges()
    {
        m_tree->setDatabases({draft(shop::schema()), connection()});
        QTreeView &view = *m_tree->view();
        const QModelIndex columns = find(*view.model(), {u"Draft"_s, u"Tables"_s, u"orders"_s, u"Columns"_s});
        view.expand(columns.parent());
        view.expand(columns);
        const QPersistentModelIndex total
            = find(*view.model(), {u"Draft"_s, u"Tables"_s, u"orders"_s, u"Columns"_s, u"total"_s});
        view.setCurrentIndex(total);

        // A table before it, a column before it, another name for its table.
        schema::Schema changed = withTable(shop::schema(), shop::orders, [](schema::Table &table) {
            table.name = u"Sales"_s;
            table.columns.insert(1, shop::column(ObjectId(90), u"placed"_s, u"TEXT"_s));
        });
        schema::Table first;
        first.id = ObjectId(91);
        first.name = u"addresses"_s;
        first.columns = {shop::column(ObjectId(92), u"id"_s, u"INTEGER"_s)};
        changed.tables.append(first);
        DatabaseEntry lost = connection();
        lost.state = DatabaseEntry::State::Lost;
        lost.stateText = u"file is missing"_s;
        m_tree->setDatabases({draft(changed), lost});

        QVERIFY(total.isValid());
        QVERIFY(view.currentIndex() == total);
        const QStringList lines = shown(view);
        QCOMPARE(lines.mid(0, 10), (QStringList{u"Draft | 2 changes"_s, u"  Tables | 3"_s, u"    addresses"_s,
                                                u"    customers"_s, u"    Sales"_s, u"      Columns | 4"_s,
                                                u"        id | INTEGER"_s, u"        placed | TEXT"_s,
                                                u"        customer_id | INTEGER"_s, u"        total | NUMERIC"_s}));
        QVERIFY(lines.contains(u"dev | file is missing"_s));

        // And away again.
        m_tree->setDatabases({draft(shop::schema())});
        QVERIFY(view.currentIndex() == total);
        QCOMPARE(total.parent().parent().data().toString(), u"orders"_s);
    }

    void opensAConnectionWhenItsObjectsCome()
    {
        DatabaseEntry connecting = connection();
        connecting.snapshot.reset();
        connecting.state = DatabaseEntry::State::Connecting;
        m_tree->setDatabases({connecting});
        QCOMPARE(shown(*m_tree->view()).size(), 1);
        m_tree->setDatabases({connection()});
        QVERIFY(shown(*m_tree->view()).contains(u"  Tables | 2"_s));
    }

    void filters()
    {
        m_tree->setDatabases({draft(shop::schema())});
        QTreeView &view = *m_tree->view();
        const QStringList before = shown(view);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_tree->filterField()->hasFocus());

        // Found by a column: only that column is shown.
        QTest::keyClicks(m_tree->filterField(), u"TOTAL"_s);
        QCOMPARE(shown(view), (QStringList{u"Draft | 2 changes"_s, u"  Tables | 1 of 2"_s, u"    orders"_s,
                                           u"      Columns | 1 of 3"_s, u"        total | NUMERIC"_s}));
        // Found by its own name: the table is whole.
        m_tree->filterField()->clear();
        QTest::keyClicks(m_tree->filterField(), u"orders"_s);
        QVERIFY(shown(view).contains(u"  Views | 1"_s));
        const QModelIndex columns = find(*view.model(), {u"Draft"_s, u"Tables"_s, u"orders"_s, u"Columns"_s});
        QCOMPARE(columns.data(DatabaseModel::DetailRole).toString(), u"3"_s);

        QTest::keyClick(m_tree->filterField(), Qt::Key_Escape);
        QCOMPARE(shown(view), before);
    }

    void asksForRenamesInTheDraftOnly()
    {
        m_tree->setDatabases({draft(shop::schema()), connection()});
        QTreeView &view = *m_tree->view();
        QSignalSpy renames(m_tree.get(), &DatabaseTree::renameRequested);
        view.setFocus();
        view.setCurrentIndex(find(*view.model(), {u"Draft"_s, u"Tables"_s, u"orders"_s, u"Columns"_s, u"total"_s}));
        QTest::keyClick(&view, Qt::Key_F2);
        auto *editor = view.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"amount"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(renames.size(), 1);
        QCOMPARE(renames[0][0].value<ObjectId>(), shop::orders);
        QCOMPARE(renames[0][1].value<ObjectId>(), shop::orderTotal);
        QCOMPARE(renames[0][2].toString(), u"amount"_s);

        view.setCurrentIndex(find(*view.model(), {u"dev"_s, u"Tables"_s, u"orders"_s}));
        QTest::keyClick(&view, Qt::Key_F2);
        QCOMPARE(view.isPersistentEditorOpen(view.currentIndex()), false);
    }

    void asksForNamesAndDropsOfNamespaces()
    {
        m_tree->setDatabases({draft(server::schema())});
        QTreeView &view = *m_tree->view();
        QSignalSpy renames(m_tree.get(), &DatabaseTree::renameRequested);
        QSignalSpy drops(m_tree.get(), &DatabaseTree::dropRequested);
        view.setFocus();
        view.setCurrentIndex(find(*view.model(), {u"Draft"_s, u"billing"_s}));
        QTest::keyClick(&view, Qt::Key_F2);
        auto *editor = view.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"bills"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(renames.size(), 1);
        QCOMPARE(renames[0][0].value<ObjectId>(), server::billing);
        QCOMPARE(renames[0][2].toString(), u"bills"_s);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(drops.size(), 1);
        QCOMPARE(drops[0][0].value<ObjectId>(), server::billing);
    }

    void asksByKeys()
    {
        m_tree->setDatabases({draft(shop::schema()), connection()});
        QTreeView &view = *m_tree->view();
        view.setFocus();
        QSignalSpy drops(m_tree.get(), &DatabaseTree::dropRequested);
        QSignalSpy refreshes(m_tree.get(), &DatabaseTree::refreshRequested);
        QSignalSpy activations(m_tree.get(), &DatabaseTree::activated);

        view.setCurrentIndex(
            find(*view.model(), {u"Draft"_s, u"Tables"_s, u"orders"_s, u"Indexes"_s, u"orders_customer_id_idx"_s}));
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(drops.size(), 1);
        QCOMPARE(drops[0][0].value<ObjectId>(), shop::orders);
        QCOMPARE(drops[0][1].value<ObjectId>(), shop::orderIndex);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activations.size(), 1);
        QCOMPARE(activations[0][0].toString(), QString());
        QCOMPARE(activations[0][2].value<ObjectId>(), shop::orderIndex);

        // Nothing is dropped from a database by Del in a tree.
        view.setCurrentIndex(find(*view.model(), {u"dev"_s, u"Tables"_s, u"orders"_s}));
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(drops.size(), 1);
        QTest::keyClick(&view, Qt::Key_F5);
        QCOMPARE(refreshes.size(), 1);
        QCOMPARE(refreshes[0][0].toString(), u"dev"_s);

        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"orders"_s);
    }

    void clicksActivate()
    {
        m_tree->setDatabases({draft(shop::schema()), connection()});
        QTreeView &view = *m_tree->view();
        QSignalSpy activations(m_tree.get(), &DatabaseTree::activated);
        const QModelIndex table = find(*view.model(), {u"Draft"_s, u"Tables"_s, u"customers"_s});
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(table).center());
        QCOMPARE(activations.size(), 1);
        QCOMPARE(activations[0][1].value<ObjectId>(), shop::customers);
        // A heading is nothing to open.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(table.parent()).center());
        QCOMPARE(activations.size(), 1);
    }

    void offersTheMenuOfTheRow()
    {
        m_tree->setDatabases({draft(shop::schema()), connection()});
        QTreeView &view = *m_tree->view();
        const auto textsFor = [&](const QModelIndex &index) {
            view.setFocus();
            view.setCurrentIndex(index);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, view.mapToGlobal(QPoint()));
            QCoreApplication::sendEvent(&view, &event);
            QStringList texts;
            auto *menu = m_tree->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    texts.append(action->text().section(u'\t', 0, 0));
            }
            delete menu;
            return texts;
        };
        QCOMPARE(textsFor(find(*view.model(), {u"Draft"_s, u"Tables"_s, u"orders"_s})),
                 (QStringList{u"Show in diagram"_s, u"Show data"_s, u"New"_s, u"Rename"_s, u"Copy name"_s,
                              u"Copy DDL"_s, u"Drop from the draft"_s}));
        QCOMPARE(textsFor(find(*view.model(), {u"dev"_s, u"Tables"_s, u"orders"_s})),
                 (QStringList{u"Show data"_s, u"Copy name"_s, u"Copy DDL"_s, u"Refresh"_s}));
    }

    void selectsFromOutside()
    {
        m_tree->setDatabases({draft(shop::schema()), connection()});
        QSignalSpy activations(m_tree.get(), &DatabaseTree::activated);
        m_tree->select(shop::customers, shop::customerEmail);
        QCOMPARE(m_tree->view()->currentIndex().data().toString(), u"email"_s);
        m_tree->select(shop::orders);
        QCOMPARE(m_tree->view()->currentIndex().data().toString(), u"orders"_s);
        m_tree->select(shop::view);
        QCOMPARE(m_tree->view()->currentIndex().data().toString(), u"big_orders"_s);
        QCOMPARE(activations.size(), 0);
    }

    void showsHostileNamesAsTheyAre()
    {
        const schema::Schema hostile = withTable(shop::schema(), shop::orders,
                                                 [](schema::Table &table) { table.name = u"<b>bold</b> & \"q\""_s; });
        m_tree->setDatabases({draft(hostile)});
        const QModelIndex index = find(*m_tree->view()->model(), {u"Draft"_s, u"Tables"_s, u"<b>bold</b> & \"q\""_s});
        QVERIFY(index.isValid());
        const QString toolTip = index.data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.contains(u"&lt;b&gt;bold&lt;/b&gt; &amp;"_s));
    }

private:
    std::unique_ptr<DatabaseTree> m_tree;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

RELVAR_TEST_MAIN(TestDatabaseTree)
#include "tst_databasetree.moc"
