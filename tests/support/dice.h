// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that a seed decides alone, and recipes: lists of seeds that RapidCheck makes smaller by leaving some out. What
// is made from one seed does not change when others go. Not for values that RapidCheck itself should draw.
#pragma once

#include <rapidcheck.h>

#include <QList>

#include <random>
#include <vector>

namespace relvar::test {

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    /// 0 … n - 1.
    int below(qsizetype n) { return static_cast<int>(m_engine() % static_cast<quint32>(n)); }
    bool oneIn(int n) { return below(n) == 0; }

    template<typename T>
    T of(const QList<T> &values)
    {
        return values.at(below(values.size()));
    }

private:
    std::mt19937 m_engine;
};

struct Ingredient
{
    /// Its position in the first list: names are made of it, so they stay when others are left out.
    int number = 0;
    quint32 seed = 0;
};

struct Recipe
{
    std::vector<Ingredient> objects;
    std::vector<Ingredient> changes;
};

inline void showValue(const Recipe &recipe, std::ostream &out)
{
    const auto show = [&](const char *name, const std::vector<Ingredient> &list) {
        out << name << ':';
        for (const Ingredient &one : list)
            out << ' ' << one.number << '/' << one.seed;
        out << '\n';
    };
    show("objects", recipe.objects);
    show("changes", recipe.changes);
}

/// A list of at most that many ingredients; smaller ones come from leaving some out.
inline rc::Gen<std::vector<Ingredient>> ingredients(int fewest, int most)
{
    return rc::gen::exec([=] {
        const int count = *rc::gen::noShrink(rc::gen::inRange(fewest, most + 1));
        std::vector<Ingredient> made;
        for (int i = 0; i < count; ++i)
            made.push_back({i, *rc::gen::noShrink(rc::gen::arbitrary<quint32>())});
        return made;
    });
}

inline rc::Gen<Recipe> recipes(int mostObjects, int mostChanges)
{
    const auto made = rc::gen::noShrink(
        rc::gen::construct<Recipe>(ingredients(1, mostObjects), ingredients(mostChanges > 0 ? 1 : 0, mostChanges)));
    return rc::gen::shrink(made, [](const Recipe &recipe) {
        const auto without = [](std::vector<Ingredient> list, std::size_t begin, std::size_t count) {
            const auto first = list.begin() + static_cast<std::ptrdiff_t>(begin);
            list.erase(first, first + static_cast<std::ptrdiff_t>(std::min(count, list.size() - begin)));
            return list;
        };
        std::vector<Recipe> smaller;
        for (std::size_t part = std::max(recipe.changes.size(), recipe.objects.size()); part > 0; part /= 2) {
            for (std::size_t at = 0; part <= recipe.changes.size() && at < recipe.changes.size(); at += part)
                smaller.push_back({recipe.objects, without(recipe.changes, at, part)});
            for (std::size_t at = 0; part <= recipe.objects.size() && at < recipe.objects.size(); at += part)
                smaller.push_back({without(recipe.objects, at, part), recipe.changes});
        }
        return rc::seq::fromContainer(smaller);
    });
}

} // namespace relvar::test
