// SPDX-License-Identifier: GPL-3.0-or-later
// The real window under real mouse and key events, and a look into its databases past the program. For tests.
#pragma once

#include "shell/mainwindow.h"

#include <QTemporaryDir>

class QDialog;
class QLineEdit;

namespace relvar::test {

/// Rows of a query, each as texts; opened by SQLite's own library, not by the program's connection. An error becomes a
/// row that says so.
[[nodiscard]] QList<QStringList> look(const QString &database, const QString &sql);
/// Everything but the ledger: definitions and rows of all tables.
[[nodiscard]] QStringList content(const QString &database);
/// Runs statements on a database, past the program.
[[nodiscard]] bool change(const QString &database, const QString &sql);

struct WindowOptions
{
    /// Empty: those that Relvar is built with.
    QList<const dialect::Dialect *> dialects;
    /// Makes the keychain of each window; empty: none.
    std::function<std::unique_ptr<connections::Keychain>()> keychain;
};

class WindowDriver
{
public:
    explicit WindowDriver(WindowOptions options = {});
    ~WindowDriver();

    [[nodiscard]] shell::MainWindow &window() { return *m_window; }
    [[nodiscard]] QString folder() const { return m_home.path(); }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    /// Closes the window and opens another one with the same settings.
    void restart();

    [[nodiscard]] bool waitUntilOpen();
    /// Nothing runs, every database is read.
    [[nodiscard]] bool waitUntilIdle();
    [[nodiscard]] const schema::Schema &draft();
    [[nodiscard]] ObjectId table(const QString &name);
    [[nodiscard]] ObjectId column(const QString &table, const QString &name);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Into the editor that is open on the diagram.
    [[nodiscard]] QLineEdit *editor();
    void clickOnDiagram(QPoint at);
    void dragOnDiagram(QPoint from, QPoint to);
    void clickOnTimeline(const QString &connection, const QString &momentId);
    /// Clicks a button by its object name; false when it is not there, not shown or not enabled.
    [[nodiscard]] bool click(QWidget *in, const QString &name);
    /// The button of an action in the tool bar or in a panel.
    [[nodiscard]] bool clickAction(const QString &actionName);
    /// Opens the context menu of a top-level row of the Databases panel and triggers one of its actions.
    void chooseInTree(int row, const QString &actionName);
    /// Waits for a dialog.
    [[nodiscard]] QDialog *dialog(const QString &name);
    /// The text of the message about a topic; empty when there is none.
    [[nodiscard]] QString message(const QString &topic);

private:
    void makeWindow();

    WindowOptions m_options;
    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace relvar::test
