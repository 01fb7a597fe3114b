// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/typescript.h"

#include "base/words.h"

namespace relvar::frameworks::typescript {

using namespace Qt::Literals::StringLiterals;

namespace {

QString escaped(const QString &text, QChar delimiter, bool isTemplate)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (sign == u'\\' || sign == delimiter)
            result += u'\\';
        else if (isTemplate && sign == u'$' && text.mid(i + 1, 1) == u"{"_s)
            result += u'\\';
        // A template keeps its lines, but for a carriage return, which JavaScript reads as a line feed.
        if (sign == u'\n' && !isTemplate)
            result += u"\\n"_s;
        else if (sign == u'\r')
            result += u"\\r"_s;
        else if ((sign.unicode() < 0x20 && sign != u'\n' && sign != u'\t') || sign == QChar(0x2028)
                 || sign == QChar(0x2029) || sign.unicode() == 0x7f)
            result += u"\\u"_s + QString::number(uint(sign.unicode()), 16).rightJustified(4, u'0');
        else
            result += sign;
    }
    return result;
}

} // namespace

QString quoted(const QString &text)
{
    return u'\'' + escaped(text, u'\'', false) + u'\'';
}

QString inTemplate(const QString &text)
{
    return escaped(text, u'`', true);
}

QString documentation(const QString &text, const QString &indent)
{
    if (text.trimmed().isEmpty())
        return {};
    const QString harmless = text.trimmed().replace(u"*/"_s, u"* /"_s);
    const QStringList lines = harmless.split(u'\n');
    if (lines.size() == 1)
        return indent + u"/** "_s + lines.first() + u" */\n"_s;
    QString result = indent + u"/**\n"_s;
    for (const QString &line : lines)
        result += indent + QString(u" * "_s + line).trimmed().prepend(u' ') + u'\n';
    return result + indent + u" */\n"_s;
}

QSet<QString> reservedWith(const QSet<QString> &more)
{
    // https://262.ecma-international.org/#sec-keywords-and-reserved-words, those of strict mode and modules included,
    // and the global names that generated code would hide.
    static const QSet<QString> words{
        u"arguments"_s, u"as"_s,       u"async"_s,       u"await"_s,      u"break"_s,   u"case"_s,    u"catch"_s,
        u"class"_s,     u"const"_s,    u"continue"_s,    u"debugger"_s,   u"default"_s, u"delete"_s,  u"do"_s,
        u"else"_s,      u"enum"_s,     u"eval"_s,        u"export"_s,     u"extends"_s, u"false"_s,   u"finally"_s,
        u"for"_s,       u"function"_s, u"if"_s,          u"implements"_s, u"import"_s,  u"in"_s,      u"instanceof"_s,
        u"interface"_s, u"let"_s,      u"new"_s,         u"null"_s,       u"package"_s, u"private"_s, u"protected"_s,
        u"public"_s,    u"return"_s,   u"static"_s,      u"super"_s,      u"switch"_s,  u"this"_s,    u"throw"_s,
        u"true"_s,      u"try"_s,      u"typeof"_s,      u"undefined"_s,  u"var"_s,     u"void"_s,    u"while"_s,
        u"with"_s,      u"yield"_s,    u"constructor"_s, u"prototype"_s,
    };
    return words + more;
}

QString variable(UniqueNames &names, const QSet<QString> &reserved, const QString &name, const QString &suffix)
{
    const QString wanted = camelCase(name);
    return names.take(reserved.contains(wanted) ? wanted + suffix : wanted, suffix.toLower());
}

} // namespace relvar::frameworks::typescript
