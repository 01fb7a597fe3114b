// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/features.h"

#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/tokenizer.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using schema::Table;

namespace {

struct Feature
{
    QLatin1StringView name;
    int version;
};

/// https://www.sqlite.org/lang_corefunc.html, lang_mathfunc.html, lang_datefunc.html, json1.html
constexpr Feature functions[] = {
    {"iif"_L1, 3'032'000},
    {"substring"_L1, 3'034'000},
    {"acos"_L1, 3'035'000},
    {"acosh"_L1, 3'035'000},
    {"asin"_L1, 3'035'000},
    {"asinh"_L1, 3'035'000},
    {"atan"_L1, 3'035'000},
    {"atan2"_L1, 3'035'000},
    {"atanh"_L1, 3'035'000},
    {"ceil"_L1, 3'035'000},
    {"ceiling"_L1, 3'035'000},
    {"cos"_L1, 3'035'000},
    {"cosh"_L1, 3'035'000},
    {"degrees"_L1, 3'035'000},
    {"exp"_L1, 3'035'000},
    {"floor"_L1, 3'035'000},
    {"ln"_L1, 3'035'000},
    {"log"_L1, 3'035'000},
    {"log10"_L1, 3'035'000},
    {"log2"_L1, 3'035'000},
    {"mod"_L1, 3'035'000},
    {"pi"_L1, 3'035'000},
    {"pow"_L1, 3'035'000},
    {"power"_L1, 3'035'000},
    {"radians"_L1, 3'035'000},
    {"sign"_L1, 3'035'000},
    {"sin"_L1, 3'035'000},
    {"sinh"_L1, 3'035'000},
    {"sqrt"_L1, 3'035'000},
    {"tan"_L1, 3'035'000},
    {"tanh"_L1, 3'035'000},
    {"trunc"_L1, 3'035'000},
    {"format"_L1, 3'038'000},
    {"unixepoch"_L1, 3'038'000},
    {"unhex"_L1, 3'041'000},
    {"octet_length"_L1, 3'043'000},
    {"timediff"_L1, 3'043'000},
    {"concat"_L1, 3'044'000},
    {"concat_ws"_L1, 3'044'000},
    {"string_agg"_L1, 3'044'000},
    {"jsonb"_L1, 3'045'000},
    {"jsonb_array"_L1, 3'045'000},
    {"jsonb_extract"_L1, 3'045'000},
    {"jsonb_object"_L1, 3'045'000},
    {"jsonb_set"_L1, 3'045'000},
    {"json_pretty"_L1, 3'046'000},
    {"if"_L1, 3'048'000},
    {"unistr"_L1, 3'050'000},
};

/// The words of a text that the version does not know; empty when it knows all.
QString tooNew(const QString &sql, int version)
{
    const QList<Token> tokens = tokenize(sql);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens.at(i);
        const auto next = [&](qsizetype ahead) { return i + ahead < tokens.size() ? tokens.at(i + ahead) : Token(); };
        const auto since = [&](int first) { return version < first; };
        if (token.kind == TokenKind::Symbol && (token.text == u"->" || token.text == u"->>") && since(3'038'000))
            return token.text.toString();
        if (token.kind == TokenKind::Number && token.text.contains(u'_') && since(3'046'000))
            return token.text.toString();
        if (token.isWord("DISTINCT"_L1) && next(1).isWord("FROM"_L1) && since(3'039'000))
            return u"IS DISTINCT FROM"_s;
        if ((token.isWord("RIGHT"_L1) || token.isWord("FULL"_L1))
            && (next(1).isWord("JOIN"_L1) || next(1).isWord("OUTER"_L1)) && since(3'039'000)) {
            return u"%1 JOIN"_s.arg(token.text.toString().toUpper());
        }
        if (token.isWord("MATERIALIZED"_L1) && next(1).isSymbol(u'(') && since(3'035'000))
            return u"MATERIALIZED"_s;
        if (token.kind == TokenKind::Word && next(1).isSymbol(u'(')) {
            const QString name = foldCase(token.text);
            const auto *found = std::find_if(std::begin(functions), std::end(functions),
                                             [&](const Feature &feature) { return feature.name == name; });
            if (found != std::end(functions) && since(found->version))
                return name + u"()"_s;
        }
    }
    return {};
}

QString tooNew(const Table &table, int version)
{
    if (isStrict(table) && version < 3'037'000)
        return u"STRICT"_s;
    const QStringList texts = schema::expressionsOf(table);
    for (const QString &text : texts) {
        if (const QString words = tooNew(text, version); !words.isEmpty())
            return words;
    }
    return {};
}

/// An object, and what it says that the version does not know; empty when it knows all.
struct Novelty
{
    QString object;
    QString words;
};

Novelty noveltyOf(const diff::Added<Box<Table>> &added, int version)
{
    return {added.object->name, tooNew(*added.object, version)};
}

Novelty noveltyOf(const diff::AlteredTable &altered, int version)
{
    // What was there before the target has read.
    const bool isRead = !tooNew(*altered.from, version).isEmpty();
    return isRead ? Novelty() : Novelty{altered.to->name, tooNew(*altered.to, version)};
}

/// Views, triggers and all else that is carried as its text.
template<typename Object>
Novelty noveltyOfText(const Object &object, int version)
{
    if constexpr (requires { object.definition; })
        return {object.name, tooNew(object.definition, version)};
    else
        return {};
}

template<typename Object>
Novelty noveltyOf(const diff::Added<Box<Object>> &added, int version)
{
    return noveltyOfText(*added.object, version);
}

template<typename Object>
Novelty noveltyOf(const diff::Altered<Box<Object>> &altered, int version)
{
    return noveltyOfText(*altered.to, version);
}

template<typename Change>
Novelty noveltyOf(const Change &, int)
{
    return {};
}

} // namespace

QString versionName(int version)
{
    const QString name = u"%1.%2"_s.arg(version / 1'000'000).arg(version / 1000 % 1000);
    return version % 1000 == 0 ? name : u"%1.%2"_s.arg(name).arg(version % 1000);
}

Result<> checkTarget(const diff::Changes &changes, int version)
{
    if (version < oldestTarget) {
        return fail(SqliteError::Unsupported,
                    text("sqlite",
                         "SQLite %1 is too old: statements can be written for SQLite 3.31 and newer. Name a "
                         "newer one as sqlite_version in relvar.toml, or open the database with one.",
                         {versionName(version)}));
    }
    for (const diff::Change &change : changes) {
        const Novelty found = std::visit([&](const auto &each) { return noveltyOf(each, version); }, change);
        if (found.words.isEmpty())
            continue;
        return fail(SqliteError::Unsupported,
                    text("sqlite",
                         "%1 uses %2, which SQLite %3, the target, does not know. Write it another way, or name a "
                         "newer target as sqlite_version in relvar.toml.",
                         {found.object, found.words, versionName(version)}));
    }
    return {};
}

} // namespace relvar::sqlite
