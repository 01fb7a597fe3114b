// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/blockers.h"

#include "runner/runevent.h"
#include "shell/workers.h"
#include "widgets/messagestack.h"

#include <QDateTime>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

using Kind = widgets::InlineMessage::Kind;

const QString blockedTopic = u"blocked"_s;
const QString questionTopic = u"stopBlocker"_s;

} // namespace

Blockers::Blockers(Workers &workers, widgets::MessageStack &messages, QObject *parent)
    : QObject(parent)
    , m_workers(workers)
    , m_messages(messages)
{
}

void Blockers::show(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                    const QList<dialect::Blocker> &blockers)
{
    m_dialect = &dialect;
    m_settings = settings;
    m_blockers = blockers;
    m_messages.clear(questionTopic);
    m_messages.clear(blockedTopic);
    if (blockers.isEmpty())
        return;
    QStringList lines;
    for (const dialect::Blocker &blocker : blockers)
        lines.append(runner::describe(blocker));
    widgets::InlineMessage &message = m_messages.showText(blockedTopic, Kind::Warning,
                                                          tr("Since %1 the statement on %2 waits for %3")
                                                              .arg(QTime::currentTime().toString(u"HH:mm:ss"_s),
                                                                   settings.name, lines.join(u"; "_s)));
    // One who waits for the same stands before the others: the first that may be stopped is enough.
    const auto first = std::find_if(blockers.begin(), blockers.end(),
                                    [](const dialect::Blocker &blocker) { return blocker.mayCancel; });
    if (first == blockers.end())
        return;
    QPushButton *button
        = message.addButton(first->isIdle ? tr("&End That Session…") : tr("&Cancel That Session's Statement…"));
    button->setObjectName(u"stopBlocker"_s);
    button->setToolTip(
        first->isIdle ? tr("Ends the session of process %1; what it has not committed is undone.").arg(first->session)
                      : tr("Stops what process %1 runs now; its program is told so.").arg(first->session));
    connect(button, &QPushButton::clicked, this, [this, blocker = *first] { ask(blocker); });
}

void Blockers::ask(const dialect::Blocker &blocker)
{
    widgets::InlineMessage &question = m_messages.showText(
        questionTopic, Kind::Warning,
        (blocker.isIdle ? tr("End this session on %1? What it has not committed is undone, and its program loses its "
                             "connection: %2")
                        : tr("Cancel what this session on %1 runs? Its program gets an error and may undo what it has "
                             "not committed: %2"))
            .arg(m_settings.name, runner::describe(blocker)));
    QPushButton *confirm = question.addButton(blocker.isIdle ? tr("End the Session") : tr("Cancel the Statement"));
    confirm->setObjectName(u"confirmStopBlocker"_s);
    connect(confirm, &QPushButton::clicked, this, [this, blocker] { stop(blocker); });
}

void Blockers::stop(const dialect::Blocker &blocker)
{
    m_messages.clear(questionTopic);
    // Its number may have gone to somebody else since it was shown.
    const bool stillBlocks = std::any_of(m_blockers.begin(), m_blockers.end(), [&](const dialect::Blocker &other) {
        return other.session == blocker.session && other.user == blocker.user;
    });
    if (!stillBlocks)
        return;
    m_workers.start(
        blocker.isIdle ? tr("Ending a session on %1").arg(m_settings.name)
                       : tr("Cancelling a statement on %1").arg(m_settings.name),
        this,
        [dialect = m_dialect, settings = m_settings, blocker](const database::CancelToken &cancel) -> Result<> {
            const auto connection = dialect->open(settings, cancel);
            if (!connection)
                return fail(connection.error());
            const database::Interruptible interruptible(cancel, **connection);
            return blocker.isIdle ? dialect->endSession(**connection, blocker.session)
                                  : dialect->cancelStatement(**connection, blocker.session);
        },
        [this](const Result<> &stopped) {
            if (!stopped)
                m_messages.showError(questionTopic, stopped.error());
        });
}

} // namespace relvar::shell
