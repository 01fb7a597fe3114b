// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keyrecorder.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace relvar::preferences {

namespace {

/// Whoever goes on with the keyboard needs them.
bool isForMoving(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::ShiftModifier;
    return !modifiers && (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab || key.key() == Qt::Key_Escape);
}

QKeySequence sequenceOf(const QKeyEvent &key)
{
    Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier & ~Qt::GroupSwitchModifier;
    // Shift is in the sign already: Shift+1 is “!”. A letter is the same key with Shift and without.
    const QString text = key.text();
    const bool isSign = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetter() && !text.at(0).isSpace();
    if (isSign)
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key.key())));
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Press the keys"));
    setAccessibleName(tr("New shortcut"));
    setAccessibleDescription(tr("Press the keys of the new shortcut; Backspace takes it away"));
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyRecorder::setKeys(const QKeySequence &keys)
{
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyRecorder::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isForMoving(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    if (isForMoving(*event)) {
        // A dialog closes on Escape.
        event->ignore();
        return;
    }
    event->accept();
    switch (event->key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
        return;
    default:
        break;
    }
    const bool isCleared
        = event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete);
    const QKeySequence keys = isCleared ? QKeySequence() : sequenceOf(*event);
    setKeys(keys);
    Q_EMIT recorded(keys);
}

void KeyRecorder::contextMenuEvent(QContextMenuEvent *event)
{
    // Nothing can be pasted here.
    event->accept();
}

} // namespace relvar::preferences
