// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/zig.h"

#include "frameworks/literal.h"

#include <QStringList>

namespace relvar::frameworks::zig {

using namespace Qt::Literals::StringLiterals;

QString quoted(const QString &text)
{
    return inDoubleQuotes(text, u"\\x"_s, 2);
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
