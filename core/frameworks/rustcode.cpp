// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/rustcode.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A bare carriage return is refused in literals, and marks that change the direction of writing are, too.
/// https://doc.rust-lang.org/rustc/lints/listing/deny-by-default.html#text-direction-codepoint-in-literal
bool mustBeEscaped(QChar sign)
{
    const char16_t code = sign.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || code == 0x7f || (code >= 0x202a && code <= 0x202e)
           || (code >= 0x2066 && code <= 0x2069);
}

bool hasWhatMustBeEscaped(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), mustBeEscaped);
}

QString raw(const QString &text)
{
    QString hashes;
    while (text.contains(u'"' + hashes))
        hashes += u'#';
    return u'r' + hashes + u'"' + text + u'"' + hashes;
}

} // namespace

QString rustEscapedString(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar sign : text) {
        if (sign == u'"' || sign == u'\\')
            result += u'\\' + QString(sign);
        else if (sign == u'\n')
            result += u"\\n"_s;
        else if (sign == u'\t')
            result += u"\\t"_s;
        else if (mustBeEscaped(sign))
            result += u"\\u{"_s + QString::number(sign.unicode(), 16) + u'}';
        else
            result += sign;
    }
    return result + u'"';
}

QString rustString(const QString &text)
{
    const bool needsEscapes = std::any_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign == u'"' || sign == u'\\' || sign == u'\n' || sign == u'\t' || mustBeEscaped(sign);
    });
    if (!needsEscapes)
        return u'"' + text + u'"';
    return hasWhatMustBeEscaped(text) || text.contains(u'\n') || text.contains(u'\t') ? rustEscapedString(text)
                                                                                      : raw(text);
}

QString rustTextBlock(const QString &text)
{
    return hasWhatMustBeEscaped(text)                    ? rustEscapedString(text)
           : text.contains(u'"') || text.contains(u'\\') ? raw(text)
                                                         : u'"' + text + u'"';
}

QString rustComment(const QString &text, const QString &indent)
{
    if (text.isEmpty())
        return {};
    constexpr qsizetype width = 100;
    QString result;
    QString line;
    QString clean = text;
    std::replace_if(clean.begin(), clean.end(), mustBeEscaped, u' ');
    for (const QString &word : clean.simplified().split(u' ')) {
        if (!line.isEmpty() && indent.size() + 3 + line.size() + 1 + word.size() > width) {
            result += indent + u"// "_s + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return result + indent + u"// "_s + line + u'\n';
}

QString rustDocumentation(const QString &text, const QString &indent)
{
    QString result;
    if (text.isEmpty())
        return result;
    QString clean = text;
    for (QChar &sign : clean) {
        if (mustBeEscaped(sign))
            sign = u' ';
    }
    // Fences are of three signs or more, and what stands far to the right is code, also behind the sign of a list.
    // https://spec.commonmark.org/0.31.2/#indented-code-blocks
    static const QRegularExpression fence(u"`{3,}|~{3,}"_s);
    for (const QString &line : clean.split(u'\n')) {
        QString words = line.simplified();
        for (QRegularExpressionMatch match = fence.match(words); match.hasMatch();) {
            const QString escaped = (u'\\' + match.captured().first(1)).repeated(match.capturedLength());
            words.replace(match.capturedStart(), match.capturedLength(), escaped);
            match = fence.match(words, match.capturedStart() + escaped.size());
        }
        result += indent + (u"/// "_s + words).trimmed() + u'\n';
    }
    return result;
}

QString rustPossibleName(const QString &name)
{
    // https://doc.rust-lang.org/reference/identifiers.html#raw-identifiers
    static const QSet<QString> never{u"crate"_s, u"self"_s, u"super"_s, u"Self"_s, u"_"_s};
    return never.contains(name) ? name + u'_' : name;
}

QString rustName(const QString &name)
{
    // Strict and reserved words of all editions. https://doc.rust-lang.org/reference/keywords.html
    static const QSet<QString> words{u"abstract"_s, u"as"_s,     u"async"_s,    u"await"_s,  u"become"_s, u"box"_s,
                                     u"break"_s,    u"const"_s,  u"continue"_s, u"do"_s,     u"dyn"_s,    u"else"_s,
                                     u"enum"_s,     u"extern"_s, u"false"_s,    u"final"_s,  u"fn"_s,     u"for"_s,
                                     u"gen"_s,      u"if"_s,     u"impl"_s,     u"in"_s,     u"let"_s,    u"loop"_s,
                                     u"macro"_s,    u"match"_s,  u"mod"_s,      u"move"_s,   u"mut"_s,    u"override"_s,
                                     u"priv"_s,     u"pub"_s,    u"ref"_s,      u"return"_s, u"static"_s, u"struct"_s,
                                     u"trait"_s,    u"true"_s,   u"try"_s,      u"type"_s,   u"typeof"_s, u"unsafe"_s,
                                     u"unsized"_s,  u"use"_s,    u"virtual"_s,  u"where"_s,  u"while"_s,  u"yield"_s};
    return words.contains(name) ? u"r#"_s + name : rustPossibleName(name);
}

QString rustModulePath(const QString &module)
{
    const bool isAscii
        = std::all_of(module.cbegin(), module.cend(), [](QChar character) { return character.unicode() < 128; });
    return isAscii ? QString() : u"#[path = "_s + rustEscapedString(module + u".rs"_s) + u']';
}

QString rustPublicModule(const QString &module, const QString &newline)
{
    const QString path = rustModulePath(module);
    return (path.isEmpty() ? QString() : path + newline) + u"pub mod "_s + rustName(module) + u';' + newline;
}

bool declaresRustModule(const QString &source, const QString &module)
{
    const QRegularExpression declaration(uR"(^\s*(?:#\[[^\]\n]*\]\s*)*(?:pub(?:\s*\([^)\n]*\))?\s+)?mod\s+)"_s
                                             + QRegularExpression::escape(rustName(module)) + u"\\s*[;{]"_s,
                                         QRegularExpression::MultilineOption);
    return source.contains(declaration);
}

const QSet<QString> &rustTypeWords()
{
    static const QSet<QString> words{u"Self"_s};
    return words;
}

} // namespace relvar::frameworks
