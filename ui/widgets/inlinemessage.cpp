// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inlinemessage.h"

#include "theme/palette.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::widgets {

namespace {

QString iconName(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Information:
        return u"dialog-information"_s;
    case InlineMessage::Kind::Success:
        return u"dialog-positive"_s;
    case InlineMessage::Kind::Warning:
        return u"dialog-warning"_s;
    case InlineMessage::Kind::Error:
        return u"dialog-error"_s;
    }
    Q_UNREACHABLE();
}

QColor toneOf(InlineMessage::Kind kind, const QPalette &palette)
{
    const theme::Tones tones = theme::tones(palette);
    switch (kind) {
    case InlineMessage::Kind::Information:
        return tones.information;
    case InlineMessage::Kind::Success:
        return tones.added;
    case InlineMessage::Kind::Warning:
        return tones.warning;
    case InlineMessage::Kind::Error:
        return tones.removed;
    }
    Q_UNREACHABLE();
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_details(new QToolButton(this))
    , m_detailText(new QPlainTextEdit(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_details->setObjectName(u"messageDetails"_s);
    m_details->setText(tr("Details"));
    m_details->setToolTip(tr("Show the words of the database or the system"));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setArrowType(Qt::RightArrow);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailText->setReadOnly(true);
    m_detailText->setAccessibleName(tr("Details of the message"));
    m_detailText->setMaximumHeight(fontMetrics().height() * 6);
    connect(m_details, &QToolButton::toggled, this, [this](bool open) {
        m_details->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_detailText->setVisible(open);
    });

    m_close->setIcon(QIcon::fromTheme(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });

    m_buttons->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_details, 0, Qt::AlignTop);
    row->addLayout(m_buttons);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_detailText);
    hide();
}

void InlineMessage::showText(Kind kind, const QString &text, const QString &detail)
{
    m_kind = kind;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // A button may be the one whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_text->setText(text);
    m_detailText->setPlainText(detail);
    m_details->setChecked(false);
    m_details->setVisible(!detail.isEmpty());
    m_detailText->hide();
    setAccessibleName(text);
    updateLooks();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::showError(const Error &error)
{
    QString text = error.message.toString();
    if (!error.where.isEmpty() && !text.contains(error.where))
        text = tr("%1 (%2)").arg(text, error.where);
    showText(Kind::Error, text, error.detail);
}

QPushButton *InlineMessage::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString InlineMessage::text() const
{
    return m_text->text();
}

QString InlineMessage::detail() const
{
    return m_detailText->toPlainText();
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Our own palette differs from the application's in one role only, so a new palette of the application arrives
    // here with that role kept.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateLooks();
}

void InlineMessage::updateLooks()
{
    const QPalette parentPalette = parentWidget() ? parentWidget()->palette() : palette();
    const QColor background = theme::tint(parentPalette, toneOf(m_kind, parentPalette));
    if (palette().color(QPalette::Window) != background) {
        QPalette own;
        own.setColor(QPalette::Window, background);
        setPalette(own);
    }
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(QIcon::fromTheme(iconName(m_kind)).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace relvar::widgets
