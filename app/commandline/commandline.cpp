// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <cctype>

namespace relvar::commandline {

namespace {

struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where passwords stand in one word: between "user:" and the last "@", and after "password=". A password with signs
/// that should have been written as %2F or %3F is one too.
QList<Range> passwordsIn(const QByteArray &word)
{
    QList<Range> ranges;
    const qsizetype scheme = word.indexOf("://");
    if (scheme < 0)
        return ranges;
    const qsizetype colon = word.indexOf(':', scheme + 3);
    const qsizetype at = word.lastIndexOf('@');
    if (colon >= 0 && colon + 1 < at)
        ranges.append({colon + 1, at});
    static const QByteArray parameter = "password=";
    for (qsizetype found = word.indexOf(parameter, scheme); found >= 0; found = word.indexOf(parameter, found + 1)) {
        const qsizetype begin = found + parameter.size();
        const qsizetype next = word.indexOf('&', begin);
        const qsizetype end = next < 0 ? word.size() : next;
        if (begin < end)
            ranges.append({begin, end});
    }
    return ranges;
}

QByteArray shown(const QByteArray &word)
{
    QList<Range> ranges = passwordsIn(word);
    std::sort(ranges.begin(), ranges.end(), [](Range left, Range right) { return left.begin > right.begin; });
    QByteArray result = word;
    qsizetype last = word.size();
    for (const Range range : ranges) {
        result.replace(range.begin, std::min(range.end, last) - range.begin, "…");
        last = range.begin;
    }
    return result;
}

/// In the memory of the word itself. Answers whether there was one.
bool overwritePasswords(char *word)
{
    const QList<Range> ranges = passwordsIn(word);
    for (const Range range : ranges)
        std::fill(word + range.begin, word + range.end, 'x');
    return !ranges.isEmpty();
}

/// From the scheme on: "--db=postgresql://…" is repeated without the option.
QByteArray addressIn(const QByteArray &word)
{
    qsizetype begin = word.indexOf("://");
    while (begin > 0 && std::isalnum(static_cast<unsigned char>(word.at(begin - 1))) != 0)
        --begin;
    return word.mid(begin);
}

} // namespace

QString withoutPassword(const QString &address)
{
    return QString::fromUtf8(shown(address.toUtf8()));
}

CommandLine::CommandLine(int argc, char **argv)
    : m_words(argv + std::min(argc, 1), argv + argc)
{
    for (int i = 1; i < argc; ++i)
        m_hadPassword = overwritePasswords(argv[i]) || m_hadPassword;
}

QString CommandLine::typed(const QString &overwritten) const
{
    for (std::string word : m_words) {
        const QString original = QString::fromStdString(word);
        if (overwritePasswords(word.data()) && QString::fromStdString(word) == overwritten)
            return original;
    }
    return overwritten;
}

QString CommandLine::withoutPasswords(QString message) const
{
    for (const std::string &word : m_words) {
        const QByteArray bytes = QByteArray::fromStdString(word);
        if (passwordsIn(bytes).isEmpty())
            continue;
        const QByteArray address = addressIn(bytes);
        message.replace(QString::fromUtf8(address), QString::fromUtf8(shown(address)));
    }
    return message;
}

} // namespace relvar::commandline
