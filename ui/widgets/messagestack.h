// SPDX-License-Identifier: GPL-3.0-or-later
// Messages above a view, one per topic: a newer message about the same topic replaces the older one.
#pragma once

#include "widgets/inlinemessage.h"

#include <QHash>
#include <QWidget>

namespace relvar::widgets {

class MessageStack : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStack(QWidget *parent = nullptr);

    /// The shown message, to add buttons to. Valid until the topic is cleared.
    InlineMessage &showText(const QString &topic, InlineMessage::Kind kind, const QString &text,
                            const QString &detail = {});
    InlineMessage &showError(const QString &topic, const Error &error);
    void clear(const QString &topic);
    void clearAll();
    /// Null when nothing about the topic is shown.
    [[nodiscard]] InlineMessage *message(const QString &topic) const;

private:
    InlineMessage &messageFor(const QString &topic);

    QHash<QString, InlineMessage *> m_messages;
};

} // namespace relvar::widgets
