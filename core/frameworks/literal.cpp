// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/literal.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

QString inDoubleQuotes(const QString &text, const QString &escape, int digits)
{
    QString result(u'"');
    for (const QChar sign : text) {
        if (sign == u'"' || sign == u'\\')
            result += u'\\';
        if (sign == u'\n')
            result += u"\\n"_s;
        else if (sign == u'\r')
            result += u"\\r"_s;
        else if (sign == u'\t')
            result += u"\\t"_s;
        else if (sign.unicode() < 0x20 || sign.unicode() == 0x7f)
            result += escape + QString::number(uint(sign.unicode()), 16).rightJustified(digits, u'0');
        else
            result += sign;
    }
    return result + u'"';
}

QString numberAsPrinted(const QString &digits)
{
    bool isInteger = false;
    bool isBig = false;
    digits.toInt(&isInteger);
    digits.toLongLong(&isBig);
    if (isInteger)
        return digits.startsWith(u'-') ? u'\'' + digits + u"'::integer"_s : digits;
    if (isBig)
        return u'\'' + digits + u"'::bigint"_s;
    return digits.startsWith(u'-') || !digits.contains(u'.') ? u'\'' + digits + u"'::numeric"_s : digits;
}

} // namespace relvar::frameworks
