// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/naming.h"

namespace relvar::frameworks {

namespace {

QString capitalized(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QString startingWithALetter(const QString &name)
{
    return !name.isEmpty() && name.front().isDigit() ? u'_' + name : name;
}

} // namespace

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar sign = name.at(i);
        if (!sign.isLetter() && !sign.isDigit()) {
            end();
            continue;
        }
        // "orderItems" and "HTTPServer": a capital begins a word after a small letter, or before one.
        const bool smallBefore = i > 0 && (name.at(i - 1).isLower() || name.at(i - 1).isDigit());
        const bool smallAfter = i + 1 < name.size() && name.at(i + 1).isLower() && i > 0 && name.at(i - 1).isUpper();
        if (sign.isUpper() && (smallBefore || smallAfter))
            end();
        word += sign;
    }
    end();
    return words;
}

QString camelCase(const QString &name)
{
    const QStringList words = wordsOf(name);
    QString result = words.value(0);
    for (qsizetype i = 1; i < words.size(); ++i)
        result += capitalized(words.at(i));
    return startingWithALetter(result);
}

QString pascalCase(const QString &name)
{
    QString result;
    for (const QString &word : wordsOf(name))
        result += capitalized(word);
    return startingWithALetter(result);
}

QString snakeCase(const QString &name)
{
    return startingWithALetter(wordsOf(name).join(u'_'));
}

UniqueNames::UniqueNames(QSet<QString> reserved)
    : m_taken(std::move(reserved))
{
}

QString UniqueNames::take(const QString &wanted, const QString &fallback)
{
    const QString base = wanted.isEmpty() ? fallback : wanted;
    QString name = base;
    for (int number = 2; m_taken.contains(name); ++number)
        name = base + QString::number(number);
    m_taken.insert(name);
    return name;
}

} // namespace relvar::frameworks
