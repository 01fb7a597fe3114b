// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace relvar::widgets {

namespace {

constexpr int margin = 16;
constexpr int tightMargin = 2;
constexpr int spacing = 8;
constexpr int iconSize = 32;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(title, this))
    , m_hint(new QLabel(hint, this))
    , m_buttons(new QVBoxLayout)
{
    m_icon->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_buttons->setSpacing(spacing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addLayout(m_buttons);
    layout->addStretch();
    updateLooks();
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    updateRoom();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    updateRoom();
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
    else if (event->type() == QEvent::FontChange)
        updateRoom();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateRoom();
}

void EmptyState::updateLooks()
{
    m_icon->setPixmap(QIcon::fromTheme(m_iconName).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    updateRoom();
}

void EmptyState::updateRoom()
{
    const int across = width() - 2 * margin;
    int words = m_title->heightForWidth(across) + spacing + m_hint->heightForWidth(across);
    if (m_buttons->count() > 0)
        words += spacing + m_buttons->sizeHint().height();
    // Between the icon, what is below it and the stretches above and below all.
    const bool hasRoom = iconSize + words + 3 * spacing + 2 * margin <= height();
    m_icon->setVisible(hasRoom && !m_icon->pixmap(Qt::ReturnByValue).isNull());
    const int vertical = hasRoom ? margin : tightMargin;
    layout()->setContentsMargins(margin, vertical, margin, vertical);
    layout()->setSpacing(hasRoom ? spacing : tightMargin);
}

} // namespace relvar::widgets
