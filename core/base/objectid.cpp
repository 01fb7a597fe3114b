// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/objectid.h"

#include <QRandomGenerator>

namespace relvar {

ObjectId ObjectId::create()
{
    quint64 value = 0;
    while (value == 0)
        value = QRandomGenerator::global()->generate64();
    return ObjectId(value);
}

ObjectId ObjectId::fromString(const QString &text)
{
    bool ok = false;
    const quint64 value = text.toULongLong(&ok, 16);
    return ok && text.size() == 16 ? ObjectId(value) : ObjectId();
}

QString ObjectId::toString() const
{
    return QStringLiteral("%1").arg(m_value, 16, 16, QLatin1Char('0'));
}

} // namespace relvar
