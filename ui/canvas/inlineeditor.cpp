// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/inlineeditor.h"

#include "render/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace relvar::canvas {

InlineEditor::InlineEditor(QWidget *viewport)
    : QLineEdit(viewport)
    , m_problem(new QLabel(viewport))
{
    hide();
    m_problem->hide();
    m_problem->setObjectName(QStringLiteral("inlineProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setAutoFillBackground(true);
    // Not those of the viewport.
    m_problem->setBackgroundRole(QPalette::Window);
    m_problem->setForegroundRole(QPalette::WindowText);
    m_problem->setFrameShape(QFrame::Box);
    m_problem->setMargin(4);
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
        offered->setFilterMode(Qt::MatchContains);
        offered->setMaxVisibleItems(8);
        setCompleter(offered);
    }
    setText(text);
    showProblem({});
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
    m_problem->hide();
    if (hadFocus)
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void InlineEditor::moveTo(const QRect &area, const QFont &font)
{
    setFont(font);
    setGeometry(area);
    placeProblem();
}

void InlineEditor::showProblem(const QString &problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
    setAccessibleDescription(problem);
    placeProblem();
}

void InlineEditor::placeProblem()
{
    if (m_problem->isHidden())
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, colours.color(QPalette::Base));
    colours.setColor(QPalette::WindowText, render::themeFor(palette()).dropped);
    m_problem->setPalette(colours);
    constexpr int widest = 360;
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    m_problem->setWordWrap(false);
    QSize size = m_problem->sizeHint();
    if (size.width() > widest) {
        m_problem->setWordWrap(true);
        size = QSize(widest, m_problem->heightForWidth(widest));
    }
    QRect place(geometry().bottomLeft() + QPoint(0, 2), size);
    // Below the text, or above it at the lower edge.
    if (place.bottom() > room.bottom())
        place.moveBottom(geometry().top() - 2);
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    m_problem->setGeometry(place);
    m_problem->raise();
}

bool InlineEditor::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Tab would move the focus before keyPressEvent() sees it.
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            Q_EMIT committed(text(), key->key() == Qt::Key_Tab ? Leave::Tab : Leave::Backtab);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Whatever is typed belongs to the text, not to the window's shortcuts.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Up
            || key->key() == Qt::Key_Down) {
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
    case Qt::Key_Up:
        Q_EMIT committed(text(), Leave::Up);
        return;
    case Qt::Key_Down:
        // With Alt the list of completions is opened, as in a combo box.
        if (completer() && event->modifiers() & Qt::AltModifier) {
            completer()->setCompletionPrefix({});
            completer()->complete();
            return;
        }
        Q_EMIT committed(text(), Leave::Down);
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
