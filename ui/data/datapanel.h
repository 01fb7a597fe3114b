// SPDX-License-Identifier: GPL-3.0-or-later
// The Data panel: rows of a table, a page at a time, and answers of queries. It writes to no database: what it sends
// are queries in transactions that cannot write. Everything that takes time happens in a thread with a connection.
#pragma once

#include "data/relations.h"
#include "data/rowmodel.h"
#include "database/connectionthread.h"
#include "rows/copytext.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace relvar::widgets {
class EmptyState;
class InlineMessage;
} // namespace relvar::widgets

namespace relvar::data {

class Grid;
class ValueView;

/// Which rows are to be shown.
struct TableWish
{
    database::ConnectionSettings settings;
    /// Outlives the panel.
    const dialect::Dialect *dialect = nullptr;
    /// As it was read from the database last: for where foreign keys lead.
    schema::Schema schema;
    QString nameSpace;
    QString name;
    QList<rows::Condition> conditions = {};
};

/// The answer of a query: what was read of it.
struct ResultWish
{
    QString title;
    /// For copying.
    const dialect::Dialect *dialect = nullptr;
    database::ResultSet answer;
    /// There are more rows than were read.
    bool isCut = false;
};

class DataPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DataPanel(QWidget *parent = nullptr);
    ~DataPanel() override;

    /// A table that was shown before can be gone back to.
    void showTable(const TableWish &wish);
    void showResult(const ResultWish &wish);
    /// Nothing is shown, and no connection stays open.
    void clear();
    /// No rows, and why; what was shown before can be gone back to.
    void showNothing(const QString &title, const QString &hint);
    /// The connection has been read anew: foreign keys lead where this schema says, and the rows are read again.
    void useSchema(const QString &connection, const schema::Schema &schema);
    /// Reads what is shown again.
    void refresh();
    /// The answer to passwordNeeded(): tries once more with it.
    void usePassword(const database::Secret &password);
    void goBack();
    void cancel();

    [[nodiscard]] const RowModel &model() const { return *m_model; }
    /// Null while no table is shown.
    [[nodiscard]] const TableWish *shownTable() const { return m_shown ? &m_shown->table : nullptr; }
    /// Something is being read, which can be cancelled.
    [[nodiscard]] bool isBusy() const { return m_reading > 0; }

Q_SIGNALS:
    /// The database did not let us in.
    void passwordNeeded(const relvar::database::ConnectionSettings &settings, const relvar::Error &error);
    /// Something was copied: what, in words.
    void copied(const QString &what);
    void busyChanged(bool busy);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeToolBar();
    void open();
    void start();
    void readPage(int page);
    void takeFailure(const Error &error, const database::CancelToken &token);
    void applyFilters();
    void sortBy(int column);
    void follow(const QModelIndex &index);
    void follow(const Link &link, int row);
    void showMenu(const QPoint &place);
    void showValue();
    void readWholeValue();
    void estimate();
    void countRows();
    void leaveShown();
    void updateState();
    void setBusy(bool busy);
    /// Nothing is waited for any more.
    void setIdle();
    [[nodiscard]] bool looksInside(const dialect::BrowsedColumn &column) const;
    [[nodiscard]] database::ConnectionThread &thread();
    // datapanelcopy.cpp
    void fillCopyMenu(QMenu &menu);
    void copy(rows::TextFormat format);

    struct Shown
    {
        TableWish table;
        rows::Wish wish;
        /// What stands in the filter fields, by column.
        QStringList filters;
    };

    RowModel *m_model;
    QList<Shown> m_history;
    std::optional<Shown> m_shown;
    std::optional<ResultWish> m_result;
    std::unique_ptr<database::ConnectionThread> m_thread;
    database::ConnectionSettings m_threadSettings;
    /// Answers to what was asked before the last start() are dropped.
    quint64 m_generation = 0;
    qint64 m_estimate = -1;
    bool m_estimateIsExact = false;
    int m_reading = 0;
    /// Something was cancelled or has failed: nothing is read before somebody asks for it.
    bool m_isStopped = false;
    database::CancelToken m_lastToken;
    QTimer m_busyDelay;

    QToolButton *m_back;
    QLabel *m_title;
    QLineEdit *m_where;
    QToolButton *m_refresh;
    QToolButton *m_copy;
    QToolButton *m_value;
    QToolButton *m_cancel;
    QToolButton *m_count;
    QLabel *m_state;
    widgets::InlineMessage *m_message;
    widgets::EmptyState *m_empty;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    Grid *m_grid;
    ValueView *m_valueView;
};

} // namespace relvar::data
