// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the moments of a project on the diagram: reads all of them once, then each step is shown at once. The bar says
// which moment is wanted, Moments shows it.
#pragma once

#include "shell/moments.h"

namespace relvar::timeline {
class HistoryBar;
}

namespace relvar::shell {

class TimeMachine : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    TimeMachine(Session &session, Workers &workers, const Panels &panels, Moments &moments, timeline::HistoryBar &bar,
                widgets::MessageStack &messages, QObject *parent);

    /// Reads the history, unless it is there, and shows the bar.
    void open();
    void close();

private:
    void take(const Result<MomentHistory> &history, const QString &chain);
    void showBar();
    void showPlace(int place);
    void followShown();
    void forget();

    Session &m_session;
    Workers &m_workers;
    Panels m_panels;
    Moments &m_moments;
    timeline::HistoryBar &m_bar;
    widgets::MessageStack &m_messages;
    QTimer m_progressTimer;
    database::CancelToken m_reading;
    /// The folder that the history is of.
    QString m_chain;
    bool m_isReading = false;
    quint64 m_number = 0;
};

} // namespace relvar::shell
