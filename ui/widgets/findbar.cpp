// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::widgets {

FindBar::FindBar(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_replacing(new QWidget(this))
    , m_by(new QLineEdit(m_replacing))
    , m_result(new QLabel(this))
{
    m_edit->setObjectName(u"findEdit"_s);
    m_edit->setPlaceholderText(what);
    m_edit->setAccessibleName(what);
    m_edit->setClearButtonEnabled(true);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::typed);

    QToolButton *previous = addButton(u"go-up"_s, tr("Find previous (Shift+Enter)"));
    QToolButton *next = addButton(u"go-down"_s, tr("Find next (Enter)"));
    QToolButton *close = addButton(u"window-close"_s, tr("Close (Esc)"));
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT wanted(m_edit->text(), false); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT wanted(m_edit->text(), true); });
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });

    auto *finding = new QHBoxLayout;
    finding->setSpacing(4);
    finding->addWidget(m_edit, 1);
    finding->addWidget(m_result);
    finding->addWidget(previous);
    finding->addWidget(next);
    finding->addWidget(close);

    m_by->setObjectName(u"replaceEdit"_s);
    m_by->setPlaceholderText(tr("Replace with"));
    m_by->setAccessibleName(tr("Replace with"));
    auto *one = new QPushButton(tr("&Replace"), m_replacing);
    auto *all = new QPushButton(tr("Replace &all"), m_replacing);
    one->setObjectName(u"replaceOne"_s);
    all->setObjectName(u"replaceAll"_s);
    for (QPushButton *button : {one, all}) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, isAll = button == all] { Q_EMIT replaceWanted(m_edit->text(), m_by->text(), isAll); });
    }
    auto *replacing = new QHBoxLayout(m_replacing);
    replacing->setContentsMargins(0, 0, 0, 0);
    replacing->setSpacing(4);
    replacing->addWidget(m_by, 1);
    replacing->addWidget(one);
    replacing->addWidget(all);
    m_replacing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(finding);
    layout->addWidget(m_replacing);
    hide();
}

QToolButton *FindBar::addButton(const QString &icon, const QString &tip)
{
    auto *made = new QToolButton(this);
    made->setIcon(QIcon::fromTheme(icon));
    made->setAutoRaise(true);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

void FindBar::openReplacing()
{
    showReplacing(true);
}

void FindBar::open()
{
    showReplacing(false);
}

void FindBar::showReplacing(bool shown)
{
    m_replacing->setVisible(shown);
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

void FindBar::showReplaced(int count)
{
    m_result->setText(count == 0 ? tr("Not found") : tr("%n replaced", nullptr, count));
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
        if (m_by->hasFocus())
            Q_EMIT replaceWanted(m_edit->text(), m_by->text(), false);
        else
            Q_EMIT wanted(m_edit->text(), !(event->modifiers() & Qt::ShiftModifier));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace relvar::widgets
