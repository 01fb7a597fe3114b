// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table in the real window: asked for from the diagram, the tree and the menu, on both products; foreign
// keys followed by click, copies, and what is said where there are no rows to show.
#include "canvas/diagramview.h"
#include "data/datapanel.h"
#include "data/grid.h"
#include "dialects/builtin.h"
#include "explorer/databasetree.h"
#include "shell/actions.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "widgets/inlinemessage.h"
#include "windowdriver.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

const QStringList shop{
    u"CREATE TABLE people (id integer PRIMARY KEY, name text)"_s,
    u"INSERT INTO people VALUES (1, 'Ann'), (2, '<b>Bob</b>'), (3, NULL)"_s,
    u"CREATE TABLE orders (id integer PRIMARY KEY, person integer REFERENCES people (id), note text)"_s,
    u"INSERT INTO orders VALUES (1, 1, NULL), (2, NULL, ''), (3, 2, 'to be paid')"_s,
    u"CREATE VIEW paid AS SELECT id, note FROM orders WHERE note <> 'to be paid'"_s,
};

} // namespace

class TestDataInTheWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup();
    void rowsOfTheSelectedTable_data() { products(); }
    void rowsOfTheSelectedTable();
    void rowsFromTheTree_data() { products(); }
    void rowsFromTheTree();
    void foreignKeysAndCopies_data() { products(); }
    void foreignKeysAndCopies();
    void whatHasNoRowsIsSaid();
    void aTableThatIsGone();
    void withoutDatabase();
    void aReadThatWaitsIsCancelled();
    void closingForgetsTheRows();

private:
    void products()
    {
        QTest::addColumn<QString>("product");
        QTest::newRow("SQLite") << u"sqlite"_s;
        QTest::newRow("PostgreSQL") << u"postgresql"_s;
    }
    /// Makes the shop in a fresh database and opens it in the window.
    void openShop(const QString &product);
    /// Clicks the table on the diagram.
    void select(const QString &table);
    /// The row of an object below the database in the tree.
    QModelIndex inTree(const QString &name);
    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }
    [[nodiscard]] data::DataPanel &panel() { return *window().panels().data; }
    [[nodiscard]] data::Grid &grid() { return *panel().findChild<data::Grid *>(); }
    [[nodiscard]] QString cell(int row, int column) { return grid().model()->index(row, column).data().toString(); }
    [[nodiscard]] QString header(int column) { return grid().model()->headerData(column, Qt::Horizontal).toString(); }
    /// Everything that the panel says in words at this moment.
    [[nodiscard]] QString said()
    {
        QStringList texts;
        const QList<QLabel *> labels = panel().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    PostgresqlServer m_server;
    bool m_hasDatabase = false;
    std::unique_ptr<database::Connection> m_connection;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestDataInTheWindow::cleanup()
{
    m_driver.reset();
    m_connection.reset();
    if (std::exchange(m_hasDatabase, false))
        QVERIFY_RESULT(m_server.dropDatabase(u"shop"_s));
}

void TestDataInTheWindow::openShop(const QString &product)
{
    database::ConnectionSettings settings{.name = u"shop"_s, .dialect = product, .address = {}};
    const QString file = m_driver->folder() + u"/shop.db"_s;
    settings.address = file + u"?mode=rwc"_s;
    if (product == u"postgresql") {
        QVERIFY_RESULT(m_server.createDatabase(u"shop"_s));
        m_hasDatabase = true;
        settings = m_server.settings(u"shop"_s);
    }
    auto opened = dialect::find(dialects::builtin(), product)->open(settings);
    QVERIFY_RESULT(opened);
    m_connection = *std::move(opened);
    for (const QString &statement : shop)
        QVERIFY_RESULT(m_connection->execute(statement));
    window().open(product == u"postgresql" ? settings.address : file);
    QVERIFY(m_driver->waitUntilOpen());
    QVERIFY(m_driver->waitUntilIdle());
}

void TestDataInTheWindow::select(const QString &table)
{
    canvas::DiagramView *diagram = window().panels().diagram;
    const QRect place = diagram->tableRect(m_driver->table(table));
    QVERIFY(!place.isEmpty());
    // On its header.
    m_driver->clickOnDiagram(QPoint(place.center().x(), place.top() + 6));
    QCOMPARE(diagram->selectedTable(), m_driver->table(table));
}

QModelIndex TestDataInTheWindow::inTree(const QString &name)
{
    explorer::DatabaseTree *tree = window().panels().databases;
    tree->filterField()->setFocus();
    tree->filterField()->clear();
    QTest::keyClicks(tree->filterField(), name);
    QModelIndex found;
    const auto look = [&](const QModelIndex &parent, auto &&self) -> void {
        QAbstractItemModel *model = tree->view()->model();
        if (model->canFetchMore(parent))
            model->fetchMore(parent);
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex child = model->index(row, 0, parent);
            if (child.data().toString() == name)
                found = child;
            self(child, self);
        }
    };
    // The draft stands first, the database below it.
    static_cast<void>(QTest::qWaitFor([&] {
        look(tree->view()->model()->index(1, 0), look);
        return found.isValid();
    }));
    return found;
}

void TestDataInTheWindow::rowsOfTheSelectedTable()
{
    QFETCH(QString, product);
    QVERIFY(!window().actions().findChild<QAction *>(u"showData"_s)->isEnabled());
    openShop(product);
    QAction *showData = window().actions().findChild<QAction *>(u"showData"_s);
    QVERIFY(!showData->isEnabled());
    select(u"people"_s);
    QVERIFY(showData->isEnabled());
    m_driver->press(Qt::Key_F4);
    QTRY_COMPARE(grid().model()->rowCount(), 3);
    QVERIFY(panel().isVisible());
    QCOMPARE(header(1), u"name"_s);
    QCOMPARE(cell(1, 1), u"<b>Bob</b>"_s);
    QCOMPARE(cell(2, 1), u"NULL"_s);
    QTRY_VERIFY2(said().contains(u"3 row(s)"_s), qPrintable(said()));

    // The menu of a table has it too.
    const QRect place = window().panels().diagram->tableRect(m_driver->table(u"orders"_s));
    QTimer::singleShot(0, this, [showData] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(showData));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(showData).center());
    });
    const QPoint header(place.center().x(), place.top() + 6);
    QWidget *viewport = window().panels().diagram->viewport();
    m_driver->clickOnDiagram(header);
    QContextMenuEvent event(QContextMenuEvent::Mouse, header, viewport->mapToGlobal(header));
    QApplication::sendEvent(viewport, &event);
    QTRY_COMPARE(this->header(1), u"person"_s);
    QTRY_COMPARE(grid().model()->rowCount(), 3);
}

void TestDataInTheWindow::rowsFromTheTree()
{
    QFETCH(QString, product);
    openShop(product);
    const QModelIndex table = inTree(u"people"_s);
    QVERIFY(table.isValid());
    QTreeView *view = window().panels().databases->view();
    view->scrollTo(table);
    const QPoint place = view->visualRect(table).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(view->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *showData = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->objectName() == u"showDataOfRow")
            showData = action;
    }
    QVERIFY(showData);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(showData).center());
    QTRY_COMPARE(grid().model()->rowCount(), 3);
    QCOMPARE(header(1), u"name"_s);

    // A view has rows as well, and the tree its own key.
    const QModelIndex found = inTree(u"paid"_s);
    QVERIFY(found.isValid());
    view->setCurrentIndex(found);
    view->setFocus();
    m_driver->press(Qt::Key_F4);
    QTRY_COMPARE(header(1), u"note"_s);
    QTRY_COMPARE(grid().model()->rowCount(), 1);
}

void TestDataInTheWindow::foreignKeysAndCopies()
{
    QFETCH(QString, product);
    openShop(product);
    select(u"orders"_s);
    m_driver->press(Qt::Key_F4);
    QTRY_COMPARE(grid().model()->rowCount(), 3);
    grid().setFocus();
    grid().scrollTo(grid().model()->index(2, 1));
    const QPoint place = grid().visualRect(grid().model()->index(2, 1)).center();
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QTRY_COMPARE(header(1), u"name"_s);
    QTRY_COMPARE(grid().model()->rowCount(), 1);
    QCOMPARE(cell(0, 1), u"<b>Bob</b>"_s);
    grid().setFocus();
    m_driver->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(header(1), u"person"_s);
    QTRY_COMPARE(grid().model()->rowCount(), 3);

    grid().setFocus();
    m_driver->press(Qt::Key_A, Qt::ControlModifier);
    const auto copy = [this](const QString &name) {
        QMenu *menu = panel().findChild<QToolButton *>(u"dataCopy"_s)->menu();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name)
                action->trigger();
        }
    };
    copy(u"copyCsv"_s);
    QTRY_COMPARE(QApplication::clipboard()->text(), u"id,person,note\r\n1,1,\r\n2,,\"\"\r\n3,2,to be paid\r\n"_s);
    copy(u"copyJson"_s);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"{\"id\": 2, \"person\": null, \"note\": \"\"}"_s));
    copy(u"copyInsert"_s);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"VALUES (3, 2, 'to be paid');"_s));
}

void TestDataInTheWindow::whatHasNoRowsIsSaid()
{
    openShop(u"sqlite"_s);
    window().docks().raise(window().docks().data);
    QVERIFY2(said().contains(u"No rows are shown"_s), qPrintable(said()));
    // A table that only the draft has.
    canvas::DiagramView *diagram = window().panels().diagram;
    diagram->keyTarget()->setFocus();
    m_driver->press(Qt::Key_T);
    QVERIFY(m_driver->editor());
    QTest::keyClicks(m_driver->editor(), u"reviews"_s);
    QTest::keyClick(m_driver->editor(), Qt::Key_Return);
    diagram->select(m_driver->table(u"reviews"_s));
    window().actions().findChild<QAction *>(u"showData"_s)->trigger();
    QTRY_VERIFY2(said().contains(u"reviews is not in"_s), qPrintable(said()));
    // Another name in the draft is the same table in the database.
    const ObjectId people = m_driver->table(u"people"_s);
    diagram->select(people);
    diagram->keyTarget()->setFocus();
    m_driver->press(Qt::Key_F2);
    QVERIFY(m_driver->editor());
    m_driver->editor()->selectAll();
    QTest::keyClicks(m_driver->editor(), u"persons"_s);
    QTest::keyClick(m_driver->editor(), Qt::Key_Return);
    QCOMPARE(m_driver->table(u"persons"_s), people);
    diagram->select(people);
    m_driver->press(Qt::Key_F4);
    QTRY_COMPARE(grid().model()->rowCount(), 3);
    QVERIFY2(said().contains(u"people"_s), qPrintable(said()));
}

void TestDataInTheWindow::aTableThatIsGone()
{
    openShop(u"sqlite"_s);
    QVERIFY_RESULT(m_connection->execute(u"DROP TABLE orders"_s));
    select(u"orders"_s);
    m_driver->press(Qt::Key_F4);
    auto *message = panel().findChild<widgets::InlineMessage *>(u"dataMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"orders"_s), qPrintable(message->text()));
    QVERIFY_RESULT(m_connection->execute(u"CREATE TABLE orders (id integer PRIMARY KEY)"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_driver->click(&panel(), u"dataAgain"_s); }));
    QTRY_VERIFY2(said().contains(u"No rows"_s), qPrintable(said()));
}

void TestDataInTheWindow::withoutDatabase()
{
    const QString folder = m_driver->folder() + u"/plain"_s;
    QVERIFY(QDir().mkpath(folder + u"/migrations"_s));
    QFile toml(folder + u"/relvar.toml"_s);
    QVERIFY(toml.open(QIODevice::WriteOnly));
    toml.write("dialect = \"sqlite\"\n");
    toml.close();
    window().open(folder);
    QVERIFY(m_driver->waitUntilOpen());
    window().docks().raise(window().docks().data);
    QVERIFY2(said().contains(u"No database is connected"_s), qPrintable(said()));
    canvas::DiagramView *diagram = window().panels().diagram;
    diagram->keyTarget()->setFocus();
    m_driver->press(Qt::Key_T);
    QVERIFY(m_driver->editor());
    QTest::keyClicks(m_driver->editor(), u"reviews"_s);
    QTest::keyClick(m_driver->editor(), Qt::Key_Return);
    diagram->select(m_driver->table(u"reviews"_s));
    QVERIFY(!window().actions().findChild<QAction *>(u"showData"_s)->isEnabled());
}

void TestDataInTheWindow::aReadThatWaitsIsCancelled()
{
    openShop(u"postgresql"_s);
    // Nothing else reads that would wait for the lock as well.
    QTRY_VERIFY(!window().actions().cancelWork->isEnabled());
    QVERIFY_RESULT(m_connection->execute(u"BEGIN"_s));
    QVERIFY_RESULT(m_connection->execute(u"LOCK TABLE people IN ACCESS EXCLUSIVE MODE"_s));
    select(u"people"_s);
    m_driver->press(Qt::Key_F4);
    auto *cancel = panel().findChild<QToolButton *>(u"dataCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    // The window's own Cancel does it as well.
    QVERIFY(window().actions().cancelWork->isEnabled());
    window().actions().cancelWork->trigger();
    auto *message = panel().findChild<widgets::InlineMessage *>(u"dataMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->text(), u"Reading was cancelled."_s);
    QTRY_VERIFY(!window().actions().cancelWork->isEnabled());
    QVERIFY_RESULT(m_connection->execute(u"ROLLBACK"_s));
    // Who reads the database anew because it is free again does it as well.
    const auto isReadAgain
        = [this] { return grid().model()->rowCount() == 3 || m_driver->click(&panel(), u"dataAgain"_s); };
    QTRY_VERIFY(isReadAgain());
    QTRY_COMPARE(grid().model()->rowCount(), 3);
}

void TestDataInTheWindow::closingForgetsTheRows()
{
    openShop(u"postgresql"_s);
    select(u"people"_s);
    m_driver->press(Qt::Key_F4);
    QTRY_COMPARE(grid().model()->rowCount(), 3);
    window().actions().closeProject->trigger();
    QTRY_COMPARE(window().session().phase(), shell::Session::Phase::Nothing);
    QCOMPARE(grid().model()->rowCount(), 0);
    // Nobody is connected any more, so the database can go.
    QTRY_COMPARE_WITH_TIMEOUT(m_server
                                  .run(u"postgres"_s, u"SELECT count(*) FROM pg_stat_activity WHERE datname = 'shop'"_s)
                                  ->rows.first()
                                  .first()
                                  .toInt(),
                              1, 30000);
}

RELVAR_TEST_MAIN(TestDataInTheWindow)
#include "tst_data.moc"
