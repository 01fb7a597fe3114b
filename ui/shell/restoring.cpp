// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/restoring.h"

#include "shell/recentplaces.h"
#include "widgets/messagestack.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr auto placeKey = "session/place"_L1;
/// What is being restored; still there at the next start when that went wrong.
constexpr auto attemptKey = "session/attempt"_L1;

QString keyOfPlace(const QString &place)
{
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"places/"_s + QString::fromLatin1(hash);
}

} // namespace

Restoring::Restoring(Session &session, Moments &moments, QTabWidget &tabs, widgets::MessageStack &messages,
                     QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_moments(moments)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_settings(settings)
{
    connect(&session, &Session::opened, this, &Restoring::takeOpened);
    connect(&session, &Session::phaseChanged, this, [this] {
        if (m_session.phase() != Session::Phase::Open)
            m_isKeeping = false;
        if (m_session.phase() != Session::Phase::Opening)
            endAttempt();
    });
    connect(&session, &Session::connectionsChanged, this, &Restoring::keep);
    connect(&session, &Session::draftKept, this, &Restoring::keep);
    connect(&session, &Session::saved, this, [this] {
        // A database has become a project.
        m_settings.setValue(placeKey, m_session.path());
        keep();
    });
    connect(&tabs, &QTabWidget::currentChanged, this, &Restoring::keep);
}

bool Restoring::restore(const std::function<void(const QString &)> &open)
{
    const QString place = m_settings.value(placeKey).toString();
    if (place.isEmpty())
        return false;
    const QString shown = QDir::toNativeSeparators(place);
    if (isMissing(place)) {
        forget(place);
        m_messages.showText(u"restore"_s, widgets::InlineMessage::Kind::Information,
                            tr("%1 was open last, and is not there any more.").arg(shown));
        return false;
    }
    if (m_settings.value(attemptKey).toString() == place) {
        m_settings.remove(attemptKey);
        forget(place);
        widgets::InlineMessage &question = m_messages.showText(
            u"restore"_s, widgets::InlineMessage::Kind::Warning,
            tr("The last start ended while it opened %1. It is not opened by itself again.").arg(shown));
        QPushButton *again = question.addButton(tr("&Open it"));
        again->setObjectName(u"restoreAgain"_s);
        connect(again, &QPushButton::clicked, this, [open, place] { open(place); });
        return false;
    }
    m_settings.setValue(attemptKey, place);
    // Before anything can go wrong.
    m_settings.sync();
    m_isAttempt = true;
    open(place);
    return true;
}

void Restoring::endAttempt()
{
    if (!m_isAttempt)
        return;
    m_isAttempt = false;
    m_settings.remove(attemptKey);
    m_settings.sync();
}

void Restoring::takeOpened()
{
    m_settings.setValue(placeKey, m_session.path());
    const QVariantMap kept = m_settings.value(keyOfPlace(m_session.path())).toMap();
    m_session.setCurrentConnection(kept.value(u"database"_s).toString());
    m_moments.openTabs(kept.value(u"tabs"_s).toStringList(), kept.value(u"front"_s).toString());
    m_isKeeping = true;
    keep();
    // A crash does not wait for the next time that they are written.
    m_settings.sync();
}

void Restoring::keep()
{
    if (!m_isKeeping || m_isStopped || m_session.path().isEmpty())
        return;
    const ConnectionReading *current = m_session.currentConnection();
    const QVariantMap kept{{u"database"_s, current ? current->settings.name : QString()},
                           {u"tabs"_s, m_moments.tabs()},
                           {u"front"_s, m_moments.tabKey(m_tabs.currentWidget())}};
    const QString key = keyOfPlace(m_session.path());
    if (m_settings.value(key).toMap() != kept)
        m_settings.setValue(key, kept);
}

void Restoring::forget(const QString &place)
{
    if (m_settings.value(placeKey).toString() == place)
        m_settings.remove(placeKey);
}

void Restoring::stop()
{
    m_isStopped = true;
}

} // namespace relvar::shell
