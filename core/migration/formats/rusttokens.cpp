// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/rusttokens.h"

#include <QRegularExpression>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands for the escape at `i`, which moves behind it.
QString escapedAt(const QString &text, qsizetype &i)
{
    static const QRegularExpression number(u"\\G\\\\(?:x([0-7][0-9a-fA-F])|u\\{([0-9a-fA-F_]{1,12})\\})"_s);
    static const QRegularExpression joined(u"\\G\\\\\\r?\\n\\s*"_s);
    if (const auto match = number.match(text, i); match.hasMatch()) {
        i = match.capturedEnd();
        QString digits = match.captured(1) + match.captured(2);
        const char32_t code = digits.remove(u'_').toUInt(nullptr, 16);
        return QString::fromUcs4(&code, 1);
    }
    if (const auto match = joined.match(text, i); match.hasMatch()) {
        i = match.capturedEnd();
        return {};
    }
    const QChar sign = i + 1 < text.size() ? text.at(i + 1) : QChar();
    i += 2;
    return sign == u'n'   ? u"\n"_s
           : sign == u'r' ? u"\r"_s
           : sign == u't' ? u"\t"_s
           : sign == u'0' ? QString(QChar(0))
                          : QString(sign);
}

/// Behind a block comment, which may have others inside.
qsizetype commentEnd(const QString &source, qsizetype begin)
{
    static const QRegularExpression edge(u"/\\*|\\*/"_s);
    int depth = 0;
    for (auto match = edge.match(source, begin); match.hasMatch(); match = edge.match(source, match.capturedEnd())) {
        depth += match.captured() == u"/*"_s ? 1 : -1;
        if (depth == 0)
            return match.capturedEnd();
    }
    return source.size();
}

} // namespace

QList<RustToken> rustTokens(const QString &source)
{
    using Kind = RustToken::Kind;
    static const QRegularExpression rawText(u"\\Gb?r(#*)\"(.*?)\"\\1"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression word(u"\\G[\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    // And no lifetime, which has no second quote.
    static const QRegularExpression character(uR"(\G'(?:\\(?:u\{[^}\n]*\}|x..|.)|[^\\'\n])')"_s);
    QList<RustToken> tokens;
    qsizetype i = 0;
    while (i < source.size()) {
        const QChar sign = source.at(i);
        const QStringView next = QStringView(source).mid(i, 2);
        if (sign.isSpace()) {
            ++i;
        } else if (next == "//"_L1) {
            const qsizetype end = source.indexOf(u'\n', i);
            i = end < 0 ? source.size() : end;
        } else if (next == "/*"_L1) {
            i = commentEnd(source, i);
        } else if (const auto raw = rawText.match(source, i); raw.hasMatch()) {
            tokens.append({Kind::Text, raw.captured(2)});
            i = raw.capturedEnd();
        } else if (const auto name = word.match(source, i); name.hasMatch()) {
            tokens.append({Kind::Word, name.captured()});
            i = name.capturedEnd();
        } else if (const auto one = character.match(source, i); one.hasMatch()) {
            i = one.capturedEnd();
        } else if (sign == u'"') {
            QString text;
            for (++i; i < source.size() && source.at(i) != u'"';) {
                if (source.at(i) == u'\\')
                    text += escapedAt(source, i);
                else
                    text += source.at(i++);
            }
            ++i;
            tokens.append({Kind::Text, text});
        } else {
            tokens.append({Kind::Sign, QString(sign)});
            ++i;
        }
    }
    return tokens;
}

qsizetype findTokens(const QList<RustToken> &tokens, const QList<QLatin1StringView> &wanted, qsizetype from)
{
    for (qsizetype at = from; at + wanted.size() <= tokens.size(); ++at) {
        qsizetype same = 0;
        while (same < wanted.size() && tokens.at(at + same).is(wanted.at(same)))
            ++same;
        if (same == wanted.size())
            return at;
    }
    return -1;
}

} // namespace relvar::formats
