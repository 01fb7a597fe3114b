// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/timemachine.h"

#include "canvas/diagramview.h"
#include "timeline/historybar.h"
#include "timeline/timelineview.h"
#include "widgets/messagestack.h"

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr int progressIntervalMs = 100;

} // namespace

TimeMachine::TimeMachine(Session &session, Workers &workers, const Panels &panels, Moments &moments,
                         timeline::HistoryBar &bar, widgets::MessageStack &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workers(workers)
    , m_panels(panels)
    , m_moments(moments)
    , m_bar(bar)
    , m_messages(messages)
{
    m_bar.hide();
    connect(panels.timeline, &timeline::TimelineView::playRequested, this, &TimeMachine::open);
    connect(&m_bar, &timeline::HistoryBar::currentChanged, this, &TimeMachine::showPlace);
    connect(&m_bar, &timeline::HistoryBar::closeRequested, this, &TimeMachine::close);
    connect(&m_bar, &timeline::HistoryBar::cancelRequested, this, &TimeMachine::close);
    connect(&m_bar, &timeline::HistoryBar::marksChanged, this, [this](bool marks) {
        m_moments.setMarksChanges(marks);
        showPlace(m_bar.current());
    });
    connect(&moments, &Moments::shownChanged, this, &TimeMachine::followShown);
    connect(&session, &Session::opened, this, &TimeMachine::forget);
    connect(&session, &Session::phaseChanged, this, &TimeMachine::forget);
    connect(&session, &Session::directoryChanged, this, [this] {
        if (m_session.directory().chain != m_chain)
            forget();
    });
}

void TimeMachine::forget()
{
    const bool wasOpen = !m_bar.isHidden();
    m_moments.setHistory({});
    m_chain.clear();
    if (wasOpen)
        close();
}

void TimeMachine::close()
{
    ++m_number;
    m_reading.cancel();
    m_isReading = false;
    m_progressTimer.stop();
    m_bar.pause();
    m_bar.hide();
    m_moments.setMarksChanges(false);
    m_moments.show({});
    m_panels.timeline->setFocus();
}

void TimeMachine::open()
{
    if (!m_session.project() || m_session.directory().files.isEmpty() || m_isReading)
        return;
    m_messages.clear(u"history"_s);
    if (!m_moments.history().isEmpty() && m_chain == m_session.directory().chain) {
        showBar();
        return;
    }
    // Where the tables of the draft stand is where they stand all along.
    if (!m_moments.showsDraft())
        m_moments.show({});
    HistoryRequest request{.dialect = &m_session.dialect(),
                           .project = *m_session.project(),
                           .directory = m_session.directory(),
                           .base = m_session.store().base(),
                           .present = m_panels.diagram->placements(),
                           .detail = m_session.store().current()->diagram(m_panels.diagram->diagram()).detail};
    m_isReading = true;
    const auto done = std::make_shared<std::atomic<int>>(0);
    const auto total = int(request.directory.files.size());
    m_bar.showProgress(0, total);
    m_bar.show();
    m_progressTimer.disconnect(this);
    connect(&m_progressTimer, &QTimer::timeout, this, [this, done, total] { m_bar.showProgress(*done, total); });
    m_progressTimer.start(progressIntervalMs);
    m_reading = m_workers.start(
        tr("Reading the history"), this,
        [request, done](const database::CancelToken &cancel) {
            return readMomentHistory(
                request, [done](int count, int) { *done = count; }, cancel);
        },
        [this, number = ++m_number, chain = request.directory.chain](const Result<MomentHistory> &history) {
            if (number == m_number)
                take(history, chain);
        });
}

void TimeMachine::take(const Result<MomentHistory> &history, const QString &chain)
{
    m_isReading = false;
    m_progressTimer.stop();
    if (!history) {
        m_bar.hide();
        // The person did it.
        if (!history.error().code.is(database::DatabaseError::Cancelled))
            m_messages.showError(u"history"_s, history.error());
        return;
    }
    m_chain = chain;
    m_moments.setHistory(*history);
    showBar();
}

void TimeMachine::showBar()
{
    QStringList names;
    for (const QString &id : m_moments.history().ids)
        names.append(m_moments.momentName(id));
    names.append(tr("Draft"));
    m_bar.setMoments(names, int(names.size()) - 1);
    m_bar.show();
    m_bar.setFocus();
    m_moments.setMarksChanges(m_bar.marksChanges());
    followShown();
}

void TimeMachine::showPlace(int place)
{
    const QStringList &ids = m_moments.history().ids;
    m_moments.show(place < ids.size() ? ids.at(place) : QString());
}

void TimeMachine::followShown()
{
    if (m_bar.isHidden() || m_isReading)
        return;
    const qsizetype place = m_moments.history().ids.indexOf(m_moments.shown());
    m_bar.setCurrent(int(place < 0 ? m_moments.history().ids.size() : place));
    const QStringList changes = m_moments.markedChanges();
    if (!changes.isEmpty())
        m_bar.setChanges(tr("%n change(s)", nullptr, int(changes.size())), changes);
}

} // namespace relvar::shell
