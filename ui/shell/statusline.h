// SPDX-License-Identifier: GPL-3.0-or-later
// The status bar: connection, draft, selection, what is running with its Cancel, zoom.
#pragma once

#include <QElapsedTimer>
#include <QStatusBar>
#include <QTimer>

class QFrame;
class QLabel;
class QProgressBar;
class QSlider;
class QToolButton;

namespace relvar::shell {

class Session;

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSession(const Session &session);
    void showChanges(int count);
    /// Where tables stand has changed: no change of the schema, so it has a mark of its own. `isKept`: there is a project
    /// to keep it in.
    void showLayoutChanged(bool isKept);
    /// The layout is in the files of that folder now.
    void showLayoutKept(const QString &folder);
    void showSelection(const QString &text);
    void showZoom(double zoom);
    /// `of` 0: how long it takes is not known. Shown once it has lasted 300 ms.
    void showWork(const QString &text, int done, int of);
    void hideWork();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void connectionChosen(const QString &name);
    void changesClicked();
    void zoomRequested(double zoom);
    void cancelRequested();

private:
    void updateGuard();
    void hideFactsUnderMessage();

    /// One widget, which the bar hides while a message shows: what becomes visible in it meanwhile is not painted over
    /// the message.
    QWidget *m_facts;
    /// A coloured frame round the current database while it is one in production; its text has the word.
    QFrame *m_guard;
    QToolButton *m_connection;
    QToolButton *m_changes;
    QLabel *m_layout;
    QLabel *m_tables;
    QLabel *m_selection;
    QLabel *m_workText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QSlider *m_zoom;
    QToolButton *m_zoomText;
    QTimer m_workDelay;
    /// How long it has run so far, from a few seconds on.
    QLabel *m_elapsed;
    QElapsedTimer m_workSince;
    QTimer m_clock;
    bool m_isProduction = false;
};

} // namespace relvar::shell
