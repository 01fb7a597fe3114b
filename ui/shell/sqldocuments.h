// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of SQL in the centre: new, opened, saved, run; each a tab. Their answers go to the Data panel and the
// log. A file is only shown: nothing of it runs before the person asks.
#pragma once

#include "base/error.h"
#include "runner/runevent.h"
#include "shell/sqlfile.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QMenu;
class QSettings;
class QTabWidget;

namespace relvar::database {
struct ConnectionSettings;
}
namespace relvar::sqleditor {
class SqlDocument;
}
namespace relvar::widgets {
class MessageStack;
}

namespace relvar::shell {

class Actions;
class Docks;
class PasswordRequests;
class Session;

class SqlDocuments : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    SqlDocuments(Actions &actions, Session &session, Docks &docks, PasswordRequests &passwords, QTabWidget &tabs,
                 widgets::MessageStack &messages, QSettings &settings, QWidget &window);
    ~SqlDocuments() override;

    /// New, open, save.
    void addToFileMenu(QMenu &menu) const;
    /// Run.
    void addToToolsMenu(QMenu &menu) const;
    /// After another project is open, another tab or another database is current.
    void update();

    void make();
    void open(const QString &path);

    // For whoever closes things
    struct Unsaved
    {
        /// As its tab is called.
        QString name;
        /// Empty: it has no file yet.
        QString path;
    };
    /// Documents whose text is in no file; an empty new one is none.
    [[nodiscard]] QList<Unsaved> unsaved() const;
    /// Names of the databases on which a transaction is open, whose changes would be undone.
    [[nodiscard]] QStringList openTransactions() const;
    [[nodiscard]] bool isRunning() const;
    /// Writes all that have a file. False: one could not be written, or has no file; it is in front.
    [[nodiscard]] bool saveAll();
    /// Without asking; what is open on databases is rolled back, and nothing is kept.
    void closeAll();
    /// The same, but what is unsaved is there again when the place is opened the next time.
    void putAway();

    [[nodiscard]] bool has(const QWidget *page) const;
    /// Closes the tab, or asks in a message what to do with what would be lost.
    void close(QWidget *page);

    void cancel();

Q_SIGNALS:
    void busyChanged();

private:
    struct Document
    {
        sqleditor::SqlDocument *page = nullptr;
        QString path;
        /// Of new ones.
        int number = 0;
        /// As it is in the file.
        SqlFile file;
    };

    sqleditor::SqlDocument *add(const QString &path, const SqlFile &file);
    void keepLater();
    void keep();
    void tell(const Result<> &kept);
    /// What was kept when the program came to no good end.
    void takeKept();
    void chooseFile();
    bool save(Document &document, bool elsewhere);
    void write(Document &document, const QString &path);
    void closeNow(sqleditor::SqlDocument *page);
    void showTargets(sqleditor::SqlDocument &page) const;
    void showTitle(const Document &document);
    [[nodiscard]] bool isUnsaved(const Document &document) const;
    [[nodiscard]] QString nameOf(const Document &document) const;
    [[nodiscard]] Document *find(const QWidget *page);
    [[nodiscard]] Document *current();

    Session &m_session;
    Docks &m_docks;
    PasswordRequests &m_passwords;
    QTabWidget &m_tabs;
    widgets::MessageStack &m_messages;
    QSettings &m_settings;
    QWidget &m_window;
    QAction *m_new;
    QAction *m_open;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_run;
    QAction *m_runAll;
    QList<Document> m_documents;
    int m_lastNumber = 0;
    QTimer m_keepDelay;
    /// Where what is unsaved is kept; empty: nowhere.
    QString m_keptPlace;
};

} // namespace relvar::shell
