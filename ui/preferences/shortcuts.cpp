// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/shortcuts.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::preferences {

namespace {

QString settingsKey(const QAction &action)
{
    return u"shortcuts/"_s + action.objectName();
}

/// The panels in which the shortcut counts; none: everywhere in the window.
QObjectList scopeOf(const QAction &action)
{
    if (action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut)
        return {};
    QObjectList scope = action.associatedObjects();
    scope.removeIf([](const QObject *object) {
        return qobject_cast<const QMenu *>(object) || qobject_cast<const QMenuBar *>(object)
               || qobject_cast<const QToolBar *>(object) || qobject_cast<const QToolButton *>(object);
    });
    return scope;
}

bool meet(const QAction &one, const QAction &other)
{
    const QObjectList first = scopeOf(one);
    const QObjectList second = scopeOf(other);
    return first.isEmpty() || second.isEmpty()
           || std::any_of(first.cbegin(), first.cend(), [&](QObject *object) { return second.contains(object); });
}

/// What stands behind the explanation in a tool tip.
QString suffix(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? QString() : u" ("_s + keys.constFirst().toString(QKeySequence::NativeText) + u')';
}

} // namespace

Shortcuts::Shortcuts(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void Shortcuts::add(QAction *action, const QString &group)
{
    Q_ASSERT(!action->objectName().isEmpty());
    m_entries.append({action, group, action->shortcuts()});
    const QVariant kept = m_settings.value(settingsKey(*action));
    if (!kept.isValid())
        return;
    QList<QKeySequence> keys = QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText);
    // None at all reads as one without keys.
    keys.removeIf([](const QKeySequence &one) { return one.isEmpty(); });
    put(action, keys);
}

const Shortcuts::Entry *Shortcuts::entry(const QAction *action) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [action](const Entry &entry) { return entry.action == action; });
    return found == m_entries.cend() ? nullptr : &*found;
}

bool Shortcuts::isUsual(const Entry &entry) const
{
    return entry.action->shortcuts() == entry.usual;
}

bool Shortcuts::areUsual() const
{
    return std::all_of(m_entries.cbegin(), m_entries.cend(), [this](const Entry &entry) { return isUsual(entry); });
}

QAction *Shortcuts::conflict(const QAction *action, const QList<QKeySequence> &keys) const
{
    for (const Entry &entry : m_entries) {
        if (entry.action == action || !meet(*entry.action, *action))
            continue;
        const QList<QKeySequence> taken = entry.action->shortcuts();
        const bool isSame = std::any_of(taken.cbegin(), taken.cend(),
                                        [&keys](const QKeySequence &one) { return keys.contains(one); });
        if (isSame)
            return entry.action;
    }
    return nullptr;
}

bool Shortcuts::isReserved(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    if (first.keyboardModifiers() & ~Qt::ShiftModifier)
        return false;
    switch (first.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    default:
        return false;
    }
}

void Shortcuts::put(QAction *action, const QList<QKeySequence> &keys)
{
    QString tip = action->toolTip();
    const QString before = suffix(action->shortcuts());
    if (!before.isEmpty() && tip.endsWith(before))
        tip.chop(before.size());
    action->setShortcuts(keys);
    action->setToolTip(tip + suffix(keys));
}

void Shortcuts::keep(const Entry &entry)
{
    if (isUsual(entry))
        m_settings.remove(settingsKey(*entry.action));
    else
        m_settings.setValue(settingsKey(*entry.action),
                            QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::PortableText));
}

void Shortcuts::set(QAction *action, const QList<QKeySequence> &keys)
{
    // One key that answers twice would answer nobody.
    while (QAction *other = conflict(action, keys)) {
        QList<QKeySequence> left = other->shortcuts();
        left.removeIf([&keys](const QKeySequence &one) { return keys.contains(one); });
        put(other, left);
        keep(*entry(other));
    }
    put(action, keys);
    keep(*entry(action));
    Q_EMIT changed();
}

void Shortcuts::reset(QAction *action)
{
    set(action, entry(action)->usual);
}

void Shortcuts::resetAll()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        put(entry.action, entry.usual);
        keep(entry);
    }
    Q_EMIT changed();
}

} // namespace relvar::preferences
