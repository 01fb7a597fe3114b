// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "canvas/diagramview.h"
#include "dialects/builtin.h"
#include "explorer/databasetree.h"
#include "timeline/timelineview.h"
#include "widgets/messagestack.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>
#include <QTreeView>
#include <QtTest/QtTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace relvar::test {

QList<QStringList> look(const QString &database, const QString &sql)
{
    sqlite3 *handle = nullptr;
    QList<QStringList> rows;
    if (sqlite3_open_v2(database.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK) {
            while (sqlite3_step(statement) == SQLITE_ROW) {
                QStringList row;
                for (int column = 0; column < sqlite3_column_count(statement); ++column)
                    row.append(
                        QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column))));
                rows.append(row);
            }
        } else {
            rows.append({u"error: "_s + QString::fromUtf8(sqlite3_errmsg(handle))});
        }
        sqlite3_finalize(statement);
    } else {
        rows.append({u"error: cannot open"_s});
    }
    sqlite3_close(handle);
    return rows;
}

QStringList content(const QString &database)
{
    QStringList lines;
    const QList<QStringList> objects
        = look(database, u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE tbl_name NOT "
                         "LIKE 'relvar_%' ORDER BY type, name"_s);
    for (const QStringList &object : objects) {
        lines.append(object.join(u'|'));
        if (object.at(0) != u"table"_s)
            continue;
        QStringList rows;
        for (const QStringList &row : look(database, u"SELECT * FROM \"%1\""_s.arg(object.at(1))))
            rows.append(row.join(u'|'));
        rows.sort();
        lines += rows;
    }
    return lines;
}

bool change(const QString &database, const QString &sql)
{
    sqlite3 *handle = nullptr;
    const bool done = sqlite3_open(database.toUtf8().constData(), &handle) == SQLITE_OK
                      && sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return done;
}

WindowDriver::WindowDriver(WindowOptions options)
    : m_options(std::move(options))
{
    // Whatever the program keeps for itself goes to a folder of the test.
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    qputenv("XDG_CACHE_HOME", m_home.filePath(u"cache"_s).toUtf8());
    m_settings = std::make_unique<QSettings>(m_home.filePath(u"relvar.ini"_s), QSettings::IniFormat);
    // Somebody who knows the program; the tests of the hints take this away.
    m_settings->setValue(u"hints/over"_s, QStringList{u"*"_s});
    m_theme = std::make_unique<theme::Theme>(*qApp, theme::Mode::Light);
    makeWindow();
}

WindowDriver::~WindowDriver() = default;

void WindowDriver::makeWindow()
{
    m_window
        = std::make_unique<shell::MainWindow>(m_options.dialects.isEmpty() ? dialects::builtin() : m_options.dialects,
                                              *m_theme, *m_settings, u":/demo"_s,
                                              m_options.keychain ? m_options.keychain() : nullptr);
    m_window->resize(1600, 1000);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

void WindowDriver::restart()
{
    m_window->close();
    m_window.reset();
    makeWindow();
}

bool WindowDriver::waitUntilOpen()
{
    return QTest::qWaitFor([this] { return m_window->session().phase() == shell::Session::Phase::Open; }, 60000)
           && waitUntilIdle();
}

bool WindowDriver::waitUntilIdle()
{
    return QTest::qWaitFor(
        [this] {
            const QList<shell::ConnectionReading> &readings = m_window->session().connections();
            return !m_window->runs().isBusy()
                   && std::none_of(readings.cbegin(), readings.cend(),
                                   [](const shell::ConnectionReading &reading) { return reading.isReading; });
        },
        60000);
}

const schema::Schema &WindowDriver::draft()
{
    return *m_window->session().store().current()->schema;
}

ObjectId WindowDriver::table(const QString &name)
{
    const schema::Table *found = draft().table(name, draft().defaultNamespace());
    return found ? found->id : ObjectId();
}

ObjectId WindowDriver::column(const QString &tableName, const QString &name)
{
    const schema::Table *found = draft().table(tableName, draft().defaultNamespace());
    const schema::Column *column = found ? found->column(name) : nullptr;
    return column ? column->id : ObjectId();
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // What a window manager does when a dialog or a list of completions has gone; this platform has none.
    if (!QApplication::activeWindow()) {
        m_window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(m_window.get()));
    }
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

QLineEdit *WindowDriver::editor()
{
    auto *line = m_window->panels().diagram->findChild<QLineEdit *>(u"inlineEditor"_s);
    return line && line->isVisible() ? line : nullptr;
}

void WindowDriver::clickOnDiagram(QPoint at)
{
    QTest::mouseClick(m_window->panels().diagram->viewport(), Qt::LeftButton, {}, at);
}

void WindowDriver::dragOnDiagram(QPoint from, QPoint to)
{
    QWidget *viewport = m_window->panels().diagram->viewport();
    const auto move = [viewport](QPoint at, Qt::MouseButtons buttons) {
        QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(viewport->mapToGlobal(at)), Qt::NoButton, buttons,
                          {});
        QApplication::sendEvent(viewport, &event);
    };
    move(from, Qt::NoButton);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step)
        move(from + (to - from) * step / 5, Qt::LeftButton);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

void WindowDriver::clickOnTimeline(const QString &connection, const QString &momentId)
{
    timeline::TimelineView *timeline = m_window->panels().timeline;
    QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {}, timeline->cellRect(connection, momentId).center());
}

bool WindowDriver::click(QWidget *in, const QString &name)
{
    auto *button = in ? in->findChild<QAbstractButton *>(name) : nullptr;
    if (!button || !button->isVisible() || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool WindowDriver::clickAction(const QString &actionName)
{
    for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
        const QAction *action = button->defaultAction();
        if (action && action->objectName() == actionName && button->isVisible() && button->isEnabled()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

void WindowDriver::chooseInTree(int row, const QString &actionName)
{
    QTreeView *tree = m_window->panels().databases->view();
    const QRect place = tree->visualRect(tree->model()->index(row, 0));
    QContextMenuEvent event(QContextMenuEvent::Mouse, place.center(), tree->viewport()->mapToGlobal(place.center()));
    QApplication::sendEvent(tree->viewport(), &event);
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == actionName)
                action->trigger();
        }
        menu->close();
    }
}

QDialog *WindowDriver::dialog(const QString &name)
{
    QDialog *found = nullptr;
    const bool shown = QTest::qWaitFor(
        [this, &name, &found] {
            for (QDialog *candidate : m_window->findChildren<QDialog *>(name)) {
                if (candidate->isVisible())
                    found = candidate;
            }
            return found != nullptr;
        },
        60000);
    if (!shown)
        return nullptr;
    found->activateWindow();
    (void)QTest::qWaitForWindowActive(found);
    return found;
}

QString WindowDriver::message(const QString &topic)
{
    const widgets::InlineMessage *message = m_window->messages().message(topic);
    return message ? message->text() : QString();
}

} // namespace relvar::test
