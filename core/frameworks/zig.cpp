// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/zig.h"

#include <QStringList>

namespace relvar::frameworks::zig {

using namespace Qt::Literals::StringLiterals;

QString quoted(const QString &text)
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
            result += u"\\x"_s + QString::number(uint(sign.unicode()), 16).rightJustified(2, u'0');
        else
            result += sign;
    }
    return result + u'"';
}

QString documentation(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    QString lines;
    for (const QString &line : text.trimmed().split(u'\n')) {
        QString harmless = line.simplified();
        // Control characters are an error in Zig's source.
        harmless.removeIf([](QChar sign) { return sign.unicode() < 0x20 || sign.unicode() == 0x7f; });
        lines += (u"/// "_s + harmless).trimmed() + u'\n';
    }
    return lines;
}

} // namespace relvar::frameworks::zig
