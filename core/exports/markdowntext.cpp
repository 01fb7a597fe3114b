// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdowntext.h"

#include "exports/subject.h"

namespace relvar::exports::markdown {

using namespace Qt::Literals::StringLiterals;

// https://spec.commonmark.org/0.31.2/#backslash-escapes
QString escaped(const QString &text)
{
    QString result;
    for (const QChar character : inOneLine(text)) {
        if (character == u'<')
            result += u"&lt;"_s;
        else if (character == u'&')
            result += u"&amp;"_s;
        else if (u"\\`*_{}[]()#+-.!|>~@:"_s.contains(character) && character.unicode() < 0x80)
            result += u'\\' + character;
        else
            result += character;
    }
    return result;
}

// The bar would end it, and so it is told from one by its number.
QString code(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<code>"_s
           + inOneLine(text)
                 .toHtmlEscaped()
                 .replace(u'|', u"&#124;"_s)
                 .replace(u'`', u"&#96;"_s)
                 .replace(u'*', u"&#42;"_s)
                 .replace(u'_', u"&#95;"_s)
                 .replace(u'\\', u"&#92;"_s)
                 .replace(u'[', u"&#91;"_s)
                 .replace(u':', u"&#58;"_s)
                 .replace(u'@', u"&#64;"_s)
                 .replace(u'~', u"&#126;"_s)
           + u"</code>"_s;
}

// The fence is longer than any row of backquotes inside.
QString codeBlock(const QString &text, const QString &language)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    return fence + language + u'\n' + text + u'\n' + fence + u"\n\n"_s;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace relvar::exports::markdown
