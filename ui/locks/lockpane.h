// SPDX-License-Identifier: GPL-3.0-or-later
// What a run will keep waiting: the sentence that matters above, every statement with its tables below, and for the
// selected one what waits less. Shows what it is given; asks no database.
#pragma once

#include "project/lockplan.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace relvar::widgets {
class EmptyState;
class InlineMessage;
} // namespace relvar::widgets

namespace relvar::locks {

class LockModel;

class LockPane : public QWidget
{
    Q_OBJECT

public:
    explicit LockPane(QWidget *parent = nullptr);

    void showPlan(const project::LockPlan &plan);
    /// Nothing is to run.
    void clear();
    /// False: what matters most is said elsewhere already.
    void setSummaryShown(bool shown);
    /// Sizes and users are being read, from a database of that name; empty: they are not.
    void setMeasuring(const QString &database);
    /// There is a database that can be asked again: shows the button for that.
    void setRefreshable(bool refreshable);
    /// Why sizes are missing; empty: nothing to say.
    void setNote(const QString &note);

    [[nodiscard]] const project::LockPlan &plan() const;

Q_SIGNALS:
    void refreshRequested();

private:
    void showRemarks();

    LockModel *m_model;
    QStackedWidget *m_pages;
    widgets::EmptyState *m_empty;
    widgets::InlineMessage *m_summary;
    bool m_isSummaryShown = true;
    QLabel *m_note;
    QToolButton *m_refresh;
    QTreeView *m_view;
    QLabel *m_remarks;
};

} // namespace relvar::locks
