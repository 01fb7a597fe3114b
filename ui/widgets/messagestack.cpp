// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagestack.h"

#include <QVBoxLayout>

namespace relvar::widgets {

MessageStack::MessageStack(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

InlineMessage &MessageStack::showText(const QString &topic, InlineMessage::Kind kind, const QString &text,
                                      const QString &detail)
{
    InlineMessage &message = messageFor(topic);
    message.setClosable(true);
    message.showText(kind, text, detail);
    return message;
}

InlineMessage &MessageStack::showError(const QString &topic, const Error &error)
{
    InlineMessage &message = messageFor(topic);
    message.setClosable(true);
    message.showError(error);
    return message;
}

void MessageStack::clear(const QString &topic)
{
    if (InlineMessage *message = m_messages.take(topic)) {
        message->hide();
        message->deleteLater();
    }
}

void MessageStack::clearAll()
{
    const QStringList topics = m_messages.keys();
    for (const QString &topic : topics)
        clear(topic);
}

InlineMessage *MessageStack::message(const QString &topic) const
{
    InlineMessage *message = m_messages.value(topic);
    return message && !message->isHidden() ? message : nullptr;
}

InlineMessage &MessageStack::messageFor(const QString &topic)
{
    InlineMessage *&message = m_messages[topic];
    if (!message) {
        message = new InlineMessage(this);
        message->setObjectName(QStringLiteral("message.") + topic);
        layout()->addWidget(message);
    }
    return *message;
}

} // namespace relvar::widgets
