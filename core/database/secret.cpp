// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/secret.h"

namespace relvar::database {

namespace {

void overwriteAndDelete(QByteArray *text)
{
    // Through a volatile pointer, so that no compiler leaves the writes out.
    volatile char *byte = text->data();
    for (qsizetype i = 0; i < text->size(); ++i)
        byte[i] = 0;
    delete text;
}

} // namespace

Secret::Secret(const QString &text)
    : m_text(new QByteArray(text.toUtf8()), overwriteAndDelete)
{
}

QByteArray Secret::reveal() const
{
    // A deep copy: one that shared the buffer would make the overwriting write to another one.
    return m_text ? QByteArray(m_text->constData(), m_text->size()) : QByteArray();
}

} // namespace relvar::database
