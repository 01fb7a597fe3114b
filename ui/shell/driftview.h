// SPDX-License-Identifier: GPL-3.0-or-later
// The drift of one database as a list: what differs, what the files want, and the ways out for what is selected.
// Changes nothing itself.
#pragma once

#include "project/drift.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace relvar::widgets {
class EmptyState;
class SqlView;
} // namespace relvar::widgets

namespace relvar::shell {

class DriftView : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        project::Drift drift;
        /// That take all that is not ignored back; or why there are none.
        QString sql;
    };

    /// `mayWrite`: the connection is not read-only, so that it can be brought back and a migration be marked on it.
    DriftView(const QString &database, bool mayWrite, QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] const project::Drift &drift() const { return m_drift; }
    /// Positions of pieces: the selected ones, or all that are not ignored.
    [[nodiscard]] QSet<qsizetype> chosen() const;
    [[nodiscard]] QString database() const { return m_database; }

Q_SIGNALS:
    void draftRequested();
    void migrationRequested();
    void revertRequested();
    void ignoreRequested();
    void refreshRequested();

private:
    void updateButtons();

    const QString m_database;
    const bool m_mayWrite;
    project::Drift m_drift;
    QStackedWidget *m_pages;
    widgets::EmptyState *m_empty;
    QLabel *m_heading;
    QTreeWidget *m_list;
    widgets::SqlView *m_sql;
    QPushButton *m_draft;
    QPushButton *m_migration;
    QPushButton *m_revert;
    QPushButton *m_ignore;
};

} // namespace relvar::shell
