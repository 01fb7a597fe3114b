// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a panel: walk it with arrows, Enter shows the diagram of that moment, the context menu and the
// buttons ask to move a database. Asks only; whoever owns the view reviews and runs.
#pragma once

#include "timeline/timelinemodel.h"

#include <QWidget>

class QAction;
class QMenu;
class QTableView;

namespace relvar::widgets {
class ElidedLabel;
class EmptyState;
} // namespace relvar::widgets

namespace relvar::timeline {

class TimelineDelegate;

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    void setTimeline(const Timeline &timeline);
    /// Marks the moment whose diagram is shown; empty: the draft.
    void setShownMoment(const QString &momentId);
    /// Nothing may be started while a run is under way.
    void setBusy(bool busy);
    /// Where the cell is in the coordinates of viewport(); empty when there is none.
    [[nodiscard]] QRect cellRect(const QString &connection, const QString &momentId) const;
    [[nodiscard]] QWidget *viewport() const;
    /// The word for what the cell shows.
    [[nodiscard]] QString cellText(const QString &connection, const QString &momentId) const;

Q_SIGNALS:
    /// Empty: back to the draft.
    void momentChosen(const QString &momentId);
    /// Shift and a click on a second moment. Empty: the draft.
    void comparisonRequested(const QString &earlierId, const QString &laterId);
    void applyRequested(const QString &connection, const QString &upToId);
    /// The moment stays, what came after it goes. Empty: everything goes.
    void revertRequested(const QString &connection, const QString &downToId);
    void redoRequested(const QString &connection);
    void baselineRequested(const QString &connection, const QString &upToId);
    void sqlRequested(const QString &id);
    void proofRequested(const QString &id);
    /// These, and all between them, are to become one. `firstId` is empty where one moment alone was chosen.
    void squashRequested(const QString &firstId, const QString &lastId);
    /// Apply and Revert are to take this database.
    void connectionChosen(const QString &connection);
    /// The draft was asked to become a migration.
    void saveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Actions
    {
        QAction *show = nullptr;
        QAction *apply = nullptr;
        QAction *revertTo = nullptr;
        QAction *revertThis = nullptr;
        QAction *redo = nullptr;
        QAction *baseline = nullptr;
        QAction *sql = nullptr;
        QAction *prove = nullptr;
        QAction *squash = nullptr;
        QAction *save = nullptr;
        QAction *use = nullptr;
    };

    void makeActions();
    void updateActions();
    void chooseCurrent(bool compare);
    /// Id of the newest applied moment before the column; empty when there is none.
    [[nodiscard]] QString appliedBefore(const Row &row, int column) const;
    [[nodiscard]] bool isApplied(const Row &row, int column) const;
    [[nodiscard]] bool hasAppliedAfter(const Row &row, int column) const;

    TimelineModel m_model;
    TimelineDelegate *m_delegate;
    QTableView *m_table;
    widgets::ElidedLabel *m_details;
    widgets::EmptyState *m_empty;
    Actions m_actions;
    QString m_shown;
    QString m_compared;
    bool m_comparing = false;
    bool m_busy = false;
};

} // namespace relvar::timeline
