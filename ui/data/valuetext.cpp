// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/valuetext.h"

#include "rows/copytext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace relvar::data {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bytesInALine = 16;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(relvar::data::Value)
};

/// A cell is one line, and a control character may turn the direction of what follows.
QString inOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (character == u'\n' || character == u'\r' || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            line += QChar(0x21b5);
        else if (character == u'\t')
            line += QChar(0x21e5);
        else if (character.unicode() < 0x20)
            line += QChar(0x2400 + character.unicode());
        else if (character.category() == QChar::Other_Format && character != QChar(0x200d))
            line += QChar::ReplacementCharacter;
        else
            line += character;
    }
    return line;
}

} // namespace

QString byteCount(qint64 bytes)
{
    return bytes < 1024 ? Words::tr("%n byte(s)", nullptr, int(bytes)) : QLocale().formattedDataSize(bytes, 1);
}

QString cellText(const rows::Value &value)
{
    if (value.isNull())
        return u"NULL"_s;
    const QString text = inOneLine(rows::plainValue(value.shown));
    if (value.isCut())
        return Words::tr("%1… (%2)", "the beginning of a long value and its size").arg(text, byteCount(value.bytes));
    return text;
}

QString hexadecimal(const QByteArray &bytes)
{
    QString lines;
    lines.reserve(bytes.size() * 5);
    for (qsizetype start = 0; start < bytes.size(); start += bytesInALine) {
        const QByteArray line = bytes.mid(start, bytesInALine);
        lines += QString::number(start, 16).rightJustified(8, u'0') + u"  "_s
                 + QString::fromLatin1(line.toHex(' ')).leftJustified(bytesInALine * 3 - 1) + u"  "_s;
        for (const char byte : line)
            lines += byte >= 0x20 && byte < 0x7f ? QChar::fromLatin1(byte) : u'.';
        lines += u'\n';
    }
    return lines;
}

std::optional<QString> indentedJson(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return {};
    QJsonParseError error;
    QJsonDocument::fromJson(trimmed.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return {};
    // Only spaces are added outside of strings: QJsonDocument would sort keys and round numbers.
    QString indented;
    int depth = 0;
    bool quoted = false;
    const auto newLine = [&] { indented += u'\n' + QString(depth * 2, u' '); };
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar character = trimmed.at(i);
        if (quoted) {
            indented += character;
            if (character == u'\\' && i + 1 < trimmed.size())
                indented += trimmed.at(++i);
            else if (character == u'"')
                quoted = false;
            continue;
        }
        if (character.isSpace())
            continue;
        if (character == u'"') {
            quoted = true;
            indented += character;
        } else if (character == u'{' || character == u'[') {
            qsizetype next = i + 1;
            while (next < trimmed.size() && trimmed.at(next).isSpace())
                ++next;
            indented += character;
            if (next < trimmed.size() && (trimmed.at(next) == u'}' || trimmed.at(next) == u']')) {
                indented += trimmed.at(next);
                i = next;
                continue;
            }
            ++depth;
            newLine();
        } else if (character == u'}' || character == u']') {
            --depth;
            newLine();
            indented += character;
        } else if (character == u',') {
            indented += character;
            newLine();
        } else {
            indented += character;
            if (character == u':')
                indented += u' ';
        }
    }
    return indented;
}

} // namespace relvar::data
