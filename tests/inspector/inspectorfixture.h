// SPDX-License-Identifier: GPL-3.0-or-later
// An Inspector on a real document, for tests that work it by keys and mouse.
#pragma once

#include "dialects/builtin.h"
#include "edit/edits.h"
#include "inspector/gridview.h"
#include "inspector/inspector.h"
#include "inspector/partsmodel.h"
#include "support/resultassert.h"
#include "support/serverschema.h"
#include "support/shopschema.h"
#include "widgets/inlinemessage.h"
#include "widgets/sqlview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

#include <memory>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;
using inspector::GridView;
using inspector::Inspector;

class InspectorFixture : public QObject
{
protected:
    void openShop()
    {
        m_dialect = dialect::find(dialects::builtin(), u"sqlite"_s);
        QVERIFY(m_dialect);
        m_store = std::make_unique<document::DocumentStore>();
        m_store->reset(shop::schema(), shop::document());
        m_inspector = std::make_unique<Inspector>(*m_store, *m_dialect);
        for (GridView *view : m_inspector->findChildren<GridView *>())
            new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view);
        m_inspector->resize(900, 500);
        m_inspector->show();
        QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    }

    void close()
    {
        m_inspector.reset();
        m_store.reset();
    }

    [[nodiscard]] const schema::Table &table(ObjectId id) const { return *m_store->current()->schema->table(id); }

    /// Another document, of a product with everything that a server may have.
    void openServer()
    {
        const dialect::Dialect *product = dialect::find(dialects::builtin(), u"postgresql"_s);
        QVERIFY(product);
        m_inspector->setDialect(product);
        m_store->reset(server::schema(), server::document());
    }

    static int headingOf(const GridView &grid, const QString &title)
    {
        for (int column = 0; column < grid.model()->columnCount(); ++column) {
            if (grid.model()->headerData(column, Qt::Horizontal).toString() == title)
                return column;
        }
        return -1;
    }

    void openTab(const QString &page)
    {
        auto *tabs = m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s);
        tabs->setCurrentWidget(m_inspector->findChild<QWidget *>(page));
    }

    GridView &show(ObjectId object, const QString &page)
    {
        m_inspector->showObject(object);
        openTab(page);
        auto *grid = m_inspector->findChild<GridView *>(page + u"Grid"_s);
        grid->setFocus();
        return *grid;
    }

    static void select(GridView &grid, int row, int column)
    {
        grid.selectionModel()->setCurrentIndex(grid.model()->index(row, column),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    /// The editor that is open in the current cell, or null.
    static QWidget *editor(const GridView &grid) { return grid.indexWidget(grid.currentIndex()); }

    static void type(const GridView &grid, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(editor(grid));
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    const dialect::Dialect *m_dialect = nullptr;
    std::unique_ptr<document::DocumentStore> m_store;
    std::unique_ptr<Inspector> m_inspector;
};

} // namespace relvar::test
