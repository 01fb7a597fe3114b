// SPDX-License-Identifier: GPL-3.0-or-later
// The Databases panel: the draft and every connection as a tree down to columns and keys, with a filter above it.
// Shows values and asks for things by signals; it edits nothing and opens nothing itself.
#pragma once

#include "explorer/databaseentry.h"

#include <QWidget>

class QContextMenuEvent;
class QKeyEvent;
class QLineEdit;
class QMenu;
class QModelIndex;
class QStackedWidget;
class QTreeView;

namespace relvar::explorer {

class DatabaseModel;

class DatabaseTree : public QWidget
{
    Q_OBJECT

public:
    explicit DatabaseTree(QWidget *parent = nullptr);

    /// In the order in which they are shown, the draft first. What is expanded, selected and scrolled to stays.
    void setDatabases(const QList<DatabaseEntry> &entries);
    /// Selects the object (or its part) in the draft and scrolls to it, without activated().
    void select(ObjectId object, ObjectId part = {});

    /// Whether the menu offers changeGraduallyRequested().
    void setGradualChanges(bool possible) { m_gradualChanges = possible; }

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }

Q_SIGNALS:
    // `connection` is the name in ConnectionSettings, empty for the draft. `part` is null for the object itself.
    /// Clicked, or reached and opened with Enter.
    void activated(const QString &connection, relvar::ObjectId object, relvar::ObjectId part);
    // Of the draft alone:
    void renameRequested(relvar::ObjectId object, relvar::ObjectId part, const QString &name);
    void dropRequested(relvar::ObjectId object, relvar::ObjectId part);
    /// Another name or type while old and new programs run; of a table, or of its column.
    void changeGraduallyRequested(relvar::ObjectId table, relvar::ObjectId column);
    void newTableRequested();
    void newColumnRequested(relvar::ObjectId table);
    void showInDiagramRequested(relvar::ObjectId object);
    // Of any:
    /// The rows of a table or view.
    void showDataRequested(const QString &connection, relvar::ObjectId object);
    void copyDdlRequested(const QString &connection, relvar::ObjectId object);
    void refreshRequested(const QString &connection);
    // Of connections:
    void cancelRequested(const QString &connection);
    /// Apply and Revert are to take it.
    void currentRequested(const QString &connection);
    void connectRequested();
    void editConnectionRequested(const QString &connection);
    void duplicateConnectionRequested(const QString &connection);
    /// What migrations keep on it is to be looked at and emptied.
    void purgeRequested(const QString &connection);
    void removeConnectionRequested(const QString &connection);
    /// What differs between the draft and what the database has.
    void comparisonRequested(const QString &connection);
    /// What it has against what its migrations make.
    void driftRequested(const QString &connection);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void expandNewEntries();
    [[nodiscard]] QList<QStringList> expandedPaths() const;
    void expandPath(const QStringList &path);
    void expandMatches();
    void open(const QModelIndex &index);
    /// True when the key is one of the panel's own; does what it says when `execute`.
    bool handleKey(const QKeyEvent &event, bool execute);
    bool showMenu(const QContextMenuEvent &event);
    void fillMenu(QMenu &menu, const QModelIndex &index);
    void fillConnectionMenu(QMenu &menu, const DatabaseEntry &entry, bool isTop);
    void drop(const QModelIndex &index);

    DatabaseModel *m_model;
    bool m_gradualChanges = false;
    /// Top-level rows that have been seen, so that each is opened once.
    QStringList m_known;
    /// What was open before the filter opened what it found.
    QList<QStringList> m_expandedBeforeFilter;
    QLineEdit *m_filter;
    QStackedWidget *m_pages;
    QTreeView *m_view;
};

} // namespace relvar::explorer
