// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/noteeditor.h"

#include <QKeyEvent>

namespace relvar::canvas {

NoteEditor::NoteEditor(QWidget *viewport)
    : QPlainTextEdit(viewport)
{
    hide();
    setObjectName(QStringLiteral("noteEditor"));
    setAccessibleName(tr("Text of the note"));
    setToolTip(tr("Ctrl+Enter keeps the text, Esc does not"));
    setTabChangesFocus(true);
}

void NoteEditor::open(const QString &text)
{
    setPlainText(text);
    m_isOpen = true;
    show();
    raise();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void NoteEditor::close()
{
    m_isOpen = false;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::moveTo(const QRect &area, const QFont &font)
{
    setFont(font);
    setGeometry(area);
}

bool NoteEditor::event(QEvent *event)
{
    // Letters and Esc are shortcuts on the diagram; here they are typed.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && event->modifiers() & Qt::ControlModifier)
        Q_EMIT committed(toPlainText());
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A context menu of its own is no leaving.
    if (m_isOpen && event->reason() != Qt::PopupFocusReason)
        Q_EMIT committed(toPlainText());
}

} // namespace relvar::canvas
