// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/hints.h"

#include "preferences/preferences.h"
#include "shell/actions.h"
#include "shell/runs.h"
#include "widgets/messagestack.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr auto hintTopic = "hint"_L1;
constexpr auto drawHint = "draw"_L1;
constexpr auto saveHint = "save"_L1;
constexpr auto applyHint = "apply"_L1;

/// How a person who has changed the keys does it.
QString keysOf(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    QString text = action.text();
    return keys.isEmpty() ? text.remove(u'&').remove(u'…') : keys;
}

} // namespace

Hints::Hints(Session &session, Runs &runs, preferences::Preferences &preferences, const Actions &actions,
             widgets::MessageStack &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_actions(actions)
    , m_messages(messages)
{
    connect(&session, &Session::opened, this, [this] {
        // What was shown went with what was open before.
        m_shown.clear();
        showNext();
    });
    connect(&session.store(), &document::DocumentStore::changed, this, [this] {
        if (m_session.phase() == Session::Phase::Open && m_session.store().hasChanges())
            end(drawHint);
    });
    connect(&session, &Session::saved, this, [this] { end(saveHint); });
    connect(&runs, &Runs::finished, this, [this] { end(applyHint); });
    connect(&preferences, &preferences::Preferences::changed, this, [this] {
        // They were asked back.
        if (!m_preferences.hasEndedHints())
            showNext();
    });
}

void Hints::showNext()
{
    if (m_session.phase() != Session::Phase::Open)
        return;
    if (!m_preferences.isHintOver(drawHint)) {
        show(drawHint,
             tr("Press %1 for a new table, %2 for a column, %3 for a relation, or double-click what you want "
                "to change. No database changes while you draw.")
                 .arg(keysOf(*m_actions.newTable), keysOf(*m_actions.newColumn), keysOf(*m_actions.newRelation)));
    } else if (!m_preferences.isHintOver(saveHint) && m_session.store().hasChanges() && !m_session.tool()) {
        show(saveHint, tr("What you draw is a draft, which is kept by itself. %1 makes a migration of it, with the way "
                          "back tried out.")
                           .arg(keysOf(*m_actions.save)));
    } else if (!m_preferences.isHintOver(applyHint) && m_preferences.isHintOver(saveHint)) {
        show(applyHint, tr("The timeline shows where each database stands. %1 applies what is pending, after you have "
                           "seen what will run; %2 takes the newest migration back.")
                            .arg(keysOf(*m_actions.apply), keysOf(*m_actions.revert)));
    }
}

void Hints::show(const QString &hint, const QString &text)
{
    if (m_shown == hint)
        return;
    m_shown = hint;
    widgets::InlineMessage &message = m_messages.showText(hintTopic, widgets::InlineMessage::Kind::Information, text);
    QPushButton *understood = message.addButton(tr("&Got it"));
    understood->setObjectName(u"hintUnderstood"_s);
    connect(understood, &QPushButton::clicked, this, [this, hint] { end(hint); });
    QPushButton *noMore = message.addButton(tr("No &more hints"));
    noMore->setObjectName(u"hintsOff"_s);
    connect(noMore, &QPushButton::clicked, this, [this] {
        m_preferences.endHints();
        m_shown.clear();
        m_messages.clear(hintTopic);
    });
    connect(&message, &widgets::InlineMessage::closed, this, &Hints::dismiss, Qt::UniqueConnection);
}

void Hints::dismiss()
{
    end(m_shown);
}

void Hints::end(const QString &hint)
{
    if (hint.isEmpty() || m_preferences.isHintOver(hint))
        return;
    m_preferences.endHint(hint);
    if (m_shown == hint) {
        m_shown.clear();
        m_messages.clear(hintTopic);
    }
    showNext();
}

} // namespace relvar::shell
