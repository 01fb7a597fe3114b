// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/inlineeditor.h"

#include <QCompleter>
#include <QKeyEvent>

namespace relvar::canvas {

InlineEditor::InlineEditor(QWidget *viewport)
    : QLineEdit(viewport)
{
    hide();
    setFrame(true);
    setObjectName(QStringLiteral("inlineEditor"));
}

void InlineEditor::open(const QRect &area, const QFont &font, const QString &text, const QString &accessibleName,
                        const QStringList &completions)
{
    setAccessibleName(accessibleName);
    if (completions.isEmpty()) {
        setCompleter(nullptr);
    } else {
        auto *offered = new QCompleter(completions, this);
        offered->setCaseSensitivity(Qt::CaseInsensitive);
        setCompleter(offered);
    }
    setText(text);
    moveTo(area, font);
    m_isOpen = true;
    show();
    raise();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void InlineEditor::close()
{
    m_isOpen = false;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void InlineEditor::moveTo(const QRect &area, const QFont &font)
{
    setFont(font);
    setGeometry(area);
}

bool InlineEditor::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Tab would move the focus before keyPressEvent() sees it.
        if (key->key() == Qt::Key_Tab) {
            Q_EMIT committed(text(), Leave::Tab);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Whatever is typed belongs to the text, not to the window's shortcuts.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void InlineEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT committed(text(), Leave::Enter);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // The list of completions takes the focus for a moment, and another window does not end the edit.
    if (m_isOpen && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT committed(text(), Leave::FocusLost);
}

} // namespace relvar::canvas
