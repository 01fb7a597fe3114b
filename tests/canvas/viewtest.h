// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the diagram begin with: a DiagramView on a store, shown and with the keyboard, and what a person does
// to it with mouse and keys.
#pragma once

#include "canvas/diagramview.h"
#include "dialects/builtin.h"
#include "document/documentstore.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QtTest/QtTest>

#include <memory>

namespace relvar::test {

/// A table with the key "id" (id × 1000) and columns of text after it (id × 1000 + 1, …).
[[nodiscard]] inline schema::Table keyed(quint64 id, const QString &name, const QStringList &more = {})
{
    schema::Table table{.id = ObjectId(id), .name = name};
    table.columns.append(
        {.id = ObjectId(id * 1000), .name = QStringLiteral("id"), .type = {QStringLiteral("INTEGER"), {}}});
    for (qsizetype i = 0; i < more.size(); ++i) {
        table.columns.append({.id = ObjectId(id * 1000 + 1 + static_cast<quint64>(i)),
                              .name = more.at(i),
                              .type = {QStringLiteral("TEXT"), {}}});
    }
    table.primaryKey
        = schema::PrimaryKey{.id = ObjectId(id * 1000 + 900), .parts = {{.column = table.columns.first().id}}};
    return table;
}

class ViewTest : public QObject
{
protected:
    void open(const document::Document &document, QSize size = {1000, 700})
    {
        close();
        m_store = std::make_unique<document::DocumentStore>();
        m_store->reset(document.schema, document);
        m_view = std::make_unique<canvas::DiagramView>(*m_store, *dialects::builtin().first());
        m_view->resize(size);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->keyTarget()->setFocus();
    }
    void close()
    {
        m_view.reset();
        m_store.reset();
    }

    [[nodiscard]] const schema::Schema &schema() const { return *m_store->current()->schema; }
    /// The field for names and types while it is open.
    [[nodiscard]] QLineEdit *editor() const
    {
        auto *line = m_view->findChild<QLineEdit *>(QStringLiteral("inlineEditor"));
        return line && line->isVisible() ? line : nullptr;
    }
    [[nodiscard]] QPoint header(ObjectId table) const { return m_view->rowRect(table, {}).center(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view->keyTarget(), key, modifiers);
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, at);
    }
    void move(QPoint to, Qt::MouseButtons buttons = Qt::NoButton, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(m_view->viewport()->mapToGlobal(to)), Qt::NoButton,
                          buttons, modifiers);
        QApplication::sendEvent(m_view->viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        move(from);
        QTest::mousePress(m_view->viewport(), button, modifiers, from);
        for (int step = 1; step <= 5; ++step)
            move(from + (to - from) * step / 5, button, modifiers);
        QTest::mouseRelease(m_view->viewport(), button, modifiers, to);
    }

    std::unique_ptr<document::DocumentStore> m_store;
    std::unique_ptr<canvas::DiagramView> m_view;
};

} // namespace relvar::test
