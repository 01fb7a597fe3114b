// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace relvar {

namespace {

QString capitalized(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QString startingWithALetter(const QString &name)
{
    return !name.isEmpty() && name.front().isDigit() ? u'_' + name : name;
}

/// How the end of a word changes; a null second: it is no plural.
struct Ending
{
    QLatin1StringView plural;
    QLatin1StringView one;
};

/// The first that fits counts. Whole words begin with a blank.
constexpr auto endings = std::to_array<Ending>({
    {" people"_L1, " person"_L1},
    {" children"_L1, " child"_L1},
    {" men"_L1, " man"_L1},
    {"women"_L1, "woman"_L1},
    {"salesmen"_L1, "salesman"_L1},
    {" mice"_L1, " mouse"_L1},
    {" geese"_L1, " goose"_L1},
    {" feet"_L1, " foot"_L1},
    {" teeth"_L1, " tooth"_L1},
    {"series"_L1, {}},
    {"species"_L1, {}},
    {" news"_L1, {}},
    {" means"_L1, {}},
    {" gas"_L1, {}},
    {"atlas"_L1, {}},
    {"canvas"_L1, {}},
    {"alias"_L1, {}},
    {" bias"_L1, {}},
    {"movies"_L1, "movie"_L1},
    {"cookies"_L1, "cookie"_L1},
    {" ties"_L1, " tie"_L1},
    {" pies"_L1, " pie"_L1},
    {" dies"_L1, " die"_L1},
    {"ies"_L1, "y"_L1},
    {"analyses"_L1, "analysis"_L1},
    {"bases"_L1, "base"_L1},
    {"aliases"_L1, "alias"_L1},
    {"canvases"_L1, "canvas"_L1},
    {"atlases"_L1, "atlas"_L1},
    {" gases"_L1, " gas"_L1},
    {" lenses"_L1, " lens"_L1},
    {"statuses"_L1, "status"_L1},
    {" buses"_L1, " bus"_L1},
    {"viruses"_L1, "virus"_L1},
    {"bonuses"_L1, "bonus"_L1},
    {"campuses"_L1, "campus"_L1},
    {"sses"_L1, "ss"_L1},
    {"xes"_L1, "x"_L1},
    {"caches"_L1, "cache"_L1},
    {"niches"_L1, "niche"_L1},
    {"ches"_L1, "ch"_L1},
    {"shes"_L1, "sh"_L1},
    {"quizzes"_L1, "quiz"_L1},
    {"shelves"_L1, "shelf"_L1},
    {"wolves"_L1, "wolf"_L1},
    {" knives"_L1, " knife"_L1},
    {" lives"_L1, " life"_L1},
    {" heroes"_L1, " hero"_L1},
    {"potatoes"_L1, "potato"_L1},
    {"tomatoes"_L1, "tomato"_L1},
    {"indices"_L1, "index"_L1},
    {"matrices"_L1, "matrix"_L1},
    {"vertices"_L1, "vertex"_L1},
    {"criteria"_L1, "criterion"_L1},
    {"ss"_L1, {}},
    {"us"_L1, {}},
    {"is"_L1, {}},
    {"s"_L1, ""_L1},
});

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

QString singular(const QString &name)
{
    const QStringList words = wordsOf(name);
    if (words.isEmpty() || words.last().size() < 3 || !name.endsWith(words.last(), Qt::CaseInsensitive))
        return name;
    const QString last = u' ' + words.last();
    const auto found = std::find_if(endings.begin(), endings.end(),
                                    [&](const Ending &ending) { return last.endsWith(ending.plural); });
    if (found == endings.end() || found->one.isNull())
        return name;
    // What both forms begin with stays as it is written.
    const auto common
        = std::mismatch(found->plural.begin(), found->plural.end(), found->one.begin(), found->one.end()).first
          - found->plural.begin();
    const QString ending = found->one.sliced(common);
    return name.chopped(found->plural.size() - common) + (name == name.toUpper() ? ending.toUpper() : ending);
}

} // namespace relvar
