// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::widgets {

FindBar::FindBar(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    m_edit->setObjectName(u"findEdit"_s);
    m_edit->setPlaceholderText(what);
    m_edit->setAccessibleName(what);
    m_edit->setClearButtonEnabled(true);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::typed);

    const auto button = [this](const QString &icon, const QString &tip) {
        auto *made = new QToolButton(this);
        made->setIcon(QIcon::fromTheme(icon));
        made->setAutoRaise(true);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        return made;
    };
    QToolButton *previous = button(u"go-up"_s, tr("Find previous (Shift+Enter)"));
    QToolButton *next = button(u"go-down"_s, tr("Find next (Enter)"));
    QToolButton *close = button(u"window-close"_s, tr("Close (Esc)"));
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT wanted(m_edit->text(), false); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT wanted(m_edit->text(), true); });
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_result);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(close);
    hide();
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::showFound(bool found)
{
    m_result->setText(found || m_edit->text().isEmpty() ? QString() : tr("Not found"));
}

void FindBar::showPlace(int place, int count)
{
    m_result->setText(m_edit->text().trimmed().isEmpty() ? QString()
                      : count == 0                       ? tr("Not found")
                      : place == 0                       ? tr("%n place(s)", nullptr, count)
                                                         : tr("%1 of %2").arg(place).arg(count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        hide();
        Q_EMIT closed();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT wanted(m_edit->text(), !(event->modifiers() & Qt::ShiftModifier));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace relvar::widgets
