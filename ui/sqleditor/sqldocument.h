// SPDX-License-Identifier: GPL-3.0-or-later
// A text of SQL that is run on a chosen database: the editor, what became of each statement, and the transaction that
// is open. Runs only what it is asked to run, in a thread with a connection of its own. Knows no file.
#pragma once

#include "database/connectionthread.h"
#include "runner/runevent.h"
#include "runner/sqlrun.h"

#include <QElapsedTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTimer;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::sqleditor {

class SqlEditor;

/// A database that the text can run on.
struct SqlTarget
{
    database::ConnectionSettings settings;
    /// Outlives the document.
    const dialect::Dialect *dialect = nullptr;
    /// For completion; empty while it is not known.
    Box<schema::Schema> schema;
};

/// Actions of the window that have a button here too; they outlive the document.
struct SqlActions
{
    QAction *run = nullptr;
    QAction *runAll = nullptr;
    QAction *save = nullptr;
};

class SqlDocument : public QWidget
{
    Q_OBJECT

public:
    explicit SqlDocument(const SqlActions &actions, QWidget *parent = nullptr);
    ~SqlDocument() override;

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] SqlEditor &editor() const { return *m_editor; }

    /// What can be chosen; `usual` is chosen while the person has not.
    void setTargets(const QList<SqlTarget> &targets, const QString &usual);
    /// Null: there is no database.
    [[nodiscard]] const SqlTarget *target() const;

    enum class Part {
        /// What is selected, else the statement at the cursor.
        Here,
        All,
    };
    void run(Part part);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// What ran in it is lost when the document is closed.
    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }
    /// The answer to passwordNeeded(): runs again with it.
    void usePassword(const database::Secret &password);

Q_SIGNALS:
    void textChanged();
    /// Whether a run is under way, or a database can be chosen, has changed.
    void stateChanged();
    /// Rows to look at.
    void answered(const QString &title, const relvar::dialect::Dialect *dialect,
                  const relvar::database::ResultSet &rows, bool isCut);
    void happened(const QString &database, const relvar::runner::RunEvent &event);
    /// Something else than reading has come to its end there.
    void changed(const QString &database);
    void passwordNeeded(const relvar::database::ConnectionSettings &settings, const relvar::Error &error);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Asked
    {
        runner::SqlRun run;
        /// Where the text of the run begins in the document, and how many lines are before it.
        qsizetype offset = 0;
        int linesBefore = 0;
        QString text;
        /// Somebody has agreed to what it does to a production database.
        bool isAgreed = false;
    };

    void makeBar(const SqlActions &actions);
    void makeGuard();
    void makeOutcomes();
    void chooseTarget();
    void ask(const Asked &asked);
    void askForName(const Asked &asked);
    void start(const Asked &asked);
    void showStarted(qsizetype index);
    void showEnded(const runner::StatementEnd &end);
    void showEnd(const Result<runner::SqlRunEnd> &end);
    void showFailure(const runner::StatementEnd &end);
    void tellOfFailure(const QString &sentence);
    void endTransaction(const QString &statement);
    void showOutcome(QTreeWidgetItem *item);
    /// The line in the list that tells of the statement.
    [[nodiscard]] QTreeWidgetItem &itemOf(qsizetype index);
    void keepAnswer(QTreeWidgetItem &item, const dialect::Answer &answer);
    void updateState();
    [[nodiscard]] bool handleKey(const QKeyEvent &event, bool execute);
    [[nodiscard]] const runner::PlacedStatement &statement(qsizetype index) const;

    QAction *m_run;
    QAction *m_runAll;
    QAction *m_save;
    QList<SqlTarget> m_targets;
    /// The person has chosen a database, which stays until it is gone.
    bool m_isChosen = false;
    QString m_threadAddress;
    bool m_threadReadOnly = false;
    std::unique_ptr<database::ConnectionThread> m_thread;
    database::CancelToken m_token;
    /// The run under way, or the last one.
    Asked m_asked;
    QString m_runDatabase;
    const dialect::Dialect *m_runDialect = nullptr;
    bool m_running = false;
    bool m_inTransaction = false;
    /// Since the last refresh of what is known of the database.
    bool m_wrote = false;
    QElapsedTimer m_clock;
    QTimer *m_tick;
    /// Of the last run, the newest at the end.
    QList<std::pair<QTreeWidgetItem *, dialect::Answer>> m_answers;
    /// Of the run under way, or the last one.
    std::optional<runner::StatementEnd> m_failure;

    QComboBox *m_database;
    QComboBox *m_transaction;
    QToolButton *m_cancel;
    QLabel *m_state;
    QWidget *m_open;
    QPushButton *m_commit;
    QPushButton *m_rollback;
    QWidget *m_guard;
    QLabel *m_guardText;
    QLineEdit *m_guardName;
    QPushButton *m_guardRun;
    widgets::InlineMessage *m_message;
    QSplitter *m_splitter;
    SqlEditor *m_editor;
    QTreeWidget *m_outcomes;
};

} // namespace relvar::sqleditor
