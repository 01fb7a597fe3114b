// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a panel: walk it with arrows, Enter shows the diagram of that moment, the context menu and the
// buttons ask to move a database. Asks only; whoever owns the view reviews and runs.
#pragma once

#include "timeline/timelinemodel.h"
#include "timeline/timelineoffers.h"
#include "timeline/timelinezoom.h"

#include <QMap>
#include <QWidget>

class QAction;
class QMenu;
class QStackedLayout;
class QTableView;

namespace relvar::widgets {
class ElidedLabel;
class EmptyState;
} // namespace relvar::widgets

namespace relvar::timeline {

class DatabaseHeader;
class MomentHeader;
class TimelineDelegate;
class TimelineFilter;

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    void setTimeline(const Timeline &timeline);
    [[nodiscard]] const Timeline &timeline() const { return m_model.timeline(); }
    /// Marks the moment whose diagram is shown; empty: the draft.
    void setShownMoment(const QString &momentId);
    /// Marks the two moments whose difference is shown.
    void setComparedMoments(const QString &shownId, const QString &otherId);
    /// Nothing may be started while a run is under way.
    void setBusy(bool busy);
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }

    /// What can be done here, with shortcuts that work while the timeline has the focus. For lists of shortcuts and
    /// commands.
    [[nodiscard]] QList<QAction *> commands() const;

    /// Where the cell is in the coordinates of viewport(); empty when there is none. Of a folded migration: the run; of
    /// a database in a collapsed section: its heading.
    [[nodiscard]] QRect cellRect(const QString &connection, const QString &momentId) const;
    [[nodiscard]] QWidget *viewport() const;
    /// The word for what the cell shows.
    [[nodiscard]] QString cellText(const QString &connection, const QString &momentId) const;

Q_SIGNALS:
    /// Empty: back to the draft.
    void momentChosen(const QString &momentId);
    /// Shift and a click on a second moment. Empty: the draft.
    void comparisonRequested(const QString &earlierId, const QString &laterId);
    /// The differences of the two that are compared, in words.
    void listRequested(const QString &earlierId, const QString &laterId);
    /// The history is to be played.
    void playRequested();
    void applyRequested(const QString &connection, const QString &upToId);
    /// The moment stays, what came after it goes. Empty: everything goes.
    void revertRequested(const QString &connection, const QString &downToId);
    void redoRequested(const QString &connection);
    void baselineRequested(const QString &connection, const QString &upToId);
    void acceptRequested(const QString &connection, const QString &id);
    void resumeRequested(const QString &connection, const QString &id);
    void undoRequested(const QString &connection, const QString &id);
    void forgetRequested(const QString &connection, const QString &id);
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
    // timelineactions.cpp
    void makeOffers();
    void makeViewActions();
    QAction *addOffer(Offer offer, const char *name, const QString &icon, const QString &text, const QString &tip,
                      const QList<QKeySequence> &keys,
                      const std::function<void(const Row *, const Moment &, int)> &ask);
    QAction *addViewAction(const char *name, const QString &icon, const QString &text, const QString &tip,
                           const QList<QKeySequence> &keys, const std::function<void()> &act);
    void updateActions();
    void askToSquash(const Moment &moment, int place);
    void openMenu(QPoint globalPosition);

    void applySizes();
    /// Runs what may reset the model; the same cell is current afterwards.
    void keepCurrent(const std::function<void()> &change);
    void setShape(const Shape &shape);
    void toggleSection(int row);
    void unfold(int column);
    void setFilterShown(bool shown);
    void chooseCurrent(bool compare);
    /// To the next cell that is in another state, along the row or the column.
    void walkToChange(int rows, int columns);
    void markColumns();

    TimelineModel m_model;
    TimelineDelegate *m_delegate;
    QTableView *m_table;
    MomentHeader *m_moments;
    DatabaseHeader *m_databases;
    TimelineFilter *m_filter;
    widgets::ElidedLabel *m_details;
    widgets::EmptyState *m_empty;
    widgets::EmptyState *m_nothingMatches;
    QStackedLayout *m_pages;
    QMap<Offer, QAction *> m_offers;
    QList<QAction *> m_viewActions;
    QAction *m_repair = nullptr;
    QAction *m_fold = nullptr;
    QAction *m_find = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_play = nullptr;
    QString m_shown;
    QString m_compared;
    Zoom m_zoom = Zoom::Normal;
    bool m_comparing = false;
    bool m_busy = false;
};

} // namespace relvar::timeline
