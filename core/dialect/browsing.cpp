// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect/browsing.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::dialect {

QString likePattern(const QString &text, bool atStart)
{
    QString pattern = text;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return (atStart ? QString() : u"%"_s) + pattern + u'%';
}

} // namespace relvar::dialect
