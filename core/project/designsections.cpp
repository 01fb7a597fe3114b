// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/designsections.h"

#include "edit/naming.h"
#include "edit/namingpresets.h"
#include "edit/referringcolumns.h"
#include "lint/check.h"

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, document::LongNames> longNameRules[] = {
    {"cut"_L1, document::LongNames::Cut},
    {"postgresql"_L1, document::LongNames::PostgreSql},
    {"prisma"_L1, document::LongNames::Prisma},
    {"rails"_L1, document::LongNames::Rails},
    {"django"_L1, document::LongNames::Django},
    {"alembic"_L1, document::LongNames::SqlAlchemy},
    {"efcore"_L1, document::LongNames::EntityFramework},
};

constexpr std::pair<QLatin1StringView, document::UsualColumns::Key> keyKinds[] = {
    {"uuid"_L1, document::UsualColumns::Key::Uuid},
    {"bigint"_L1, document::UsualColumns::Key::Bigint},
    {"integer"_L1, document::UsualColumns::Key::Integer},
};

Result<> readPreset(const toml::node &node, Project &project)
{
    if (const Result<> read = readText(u"preset"_s, node, project.namingPreset); !read)
        return read;
    const edit::NamingPreset *preset = edit::findNamingPreset(project.namingPreset);
    if (!preset) {
        return broken(text("project", "%1 is no convention that Relvar knows. Known are: %2.",
                           {project.namingPreset, edit::namingPresetIds()}),
                      node.source());
    }
    project.naming = preset->conventionFor(project.dialect);
    return {};
}

/// One of a few words.
template<typename Value, std::size_t Count>
Result<> readChoice(const QString &name, const toml::node &node,
                    const std::pair<QLatin1StringView, Value> (&choices)[Count], Value &value)
{
    QString word;
    if (const Result<> read = readText(name, node, word); !read)
        return read;
    QStringList words;
    for (const auto &[known, meant] : choices) {
        if (known == word) {
            value = meant;
            return {};
        }
        words.append(known);
    }
    return broken(text("project", "%1 cannot be %2. Write one of: %3.", {name, word, words.join(u", "_s)}),
                  node.source());
}

Result<> readPattern(const QString &name, const toml::node &node, QString &pattern,
                     QString (*unknownIn)(const QString &pattern), const QString &known)
{
    if (const Result<> read = readText(name, node, pattern); !read)
        return read;
    if (const QString unknown = unknownIn(pattern); !unknown.isEmpty()) {
        return broken(text("project", "The pattern of %1 has the placeholder {%2}, which is not known. Known are: %3.",
                           {name, unknown, known}),
                      node.source());
    }
    if (pattern.trimmed().isEmpty())
        return broken(text("project", "The pattern of %1 is empty. Write one, or remove the line.", {name}),
                      node.source());
    return {};
}

Result<QString> readCode(const QString &written, const toml::node &node)
{
    if (const lint::Check *check = lint::findCheck(written))
        return check->code;
    return broken(text("project",
                       "There is no check %1. `relvar-cli lint --list` shows those that there are, by code and name.",
                       {written}),
                  node.source());
}

Result<> readSeverities(const toml::node &node, lint::Settings &settings)
{
    const toml::table *table = node.as_table();
    if (table == nullptr)
        return broken(text("project", "severity must be a table: write it as [lint.severity]."), node.source());
    for (const auto &[key, value] : *table) {
        const Result<QString> code = readCode(fromToml(key.str()), value);
        if (!code)
            return fail(code.error());
        QString word;
        if (const Result<> read = readText(*code, value, word); !read)
            return read;
        const std::optional<lint::Severity> severity = lint::severityFromWord(word);
        if (!severity) {
            return broken(text("project", "%1 is no severity. Write hint, warning or error.", {word}), value.source());
        }
        settings.severities.insert(*code, *severity);
    }
    return {};
}

} // namespace

Result<> readNaming(const toml::table &table, Project &project)
{
    // The rest of the table overrides it, wherever it stands.
    if (const toml::node *preset = table.get("preset")) {
        if (const Result<> read = readPreset(*preset, project); !read)
            return read;
    }
    document::NamingConvention &naming = project.naming;
    const std::pair<QLatin1StringView, QString *> patterns[] = {
        {"primary_key"_L1, &naming.primaryKey},   {"unique"_L1, &naming.unique},
        {"foreign_key"_L1, &naming.foreignKey},   {"check"_L1, &naming.check},
        {"exclusion"_L1, &naming.exclusion},      {"index"_L1, &naming.index},
        {"unique_index"_L1, &naming.uniqueIndex}, {"sequence"_L1, &naming.sequence},
    };
    const std::pair<QLatin1StringView, QString *> names[] = {
        {"key_column"_L1, &naming.columns.keyName},   {"created_at"_L1, &naming.columns.createdAt},
        {"updated_at"_L1, &naming.columns.updatedAt}, {"deleted_at"_L1, &naming.columns.deletedAt},
        {"time_type"_L1, &naming.columns.timeType},
    };
    const auto find = [](const auto &among, const QString &written) -> QString * {
        const auto found = std::find_if(std::begin(among), std::end(among),
                                        [&written](const auto &pair) { return pair.first == written; });
        return found == std::end(among) ? nullptr : found->second;
    };
    for (const auto &[name, node] : table) {
        const QString written = fromToml(name.str());
        Result<> read;
        if (QString *pattern = find(patterns, written)) {
            read = readPattern(written, node, *pattern, edit::unknownPlaceholder,
                               u"{table}, {columns}, {columns:_and_}, {ref_table}, {ref_columns}, {digest}, "
                               "{digest:django}"_s);
        } else if (QString *value = find(names, written)) {
            read = readText(written, node, *value);
            if (read && value->trimmed().isEmpty())
                read = broken(text("project", "%1 is empty. Write a value, or remove the line.", {written}),
                              node.source());
        } else if (written == u"foreign_key_column") {
            read = readPattern(written, node, naming.foreignKeyColumn, edit::unknownReferringPlaceholder,
                               u"{ref_table}, {ref_table:singular}, {ref_table:camel}, {ref_table:pascal}, "
                               "{ref_column}, {ref_column:pascal}"_s);
        } else if (written == u"index_foreign_keys") {
            read = readBoolean(written, node, naming.indexForeignKeys);
        } else if (written == u"long_names") {
            read = readChoice(written, node, longNameRules, naming.longNames);
        } else if (written == u"key") {
            read = readChoice(written, node, keyKinds, naming.columns.key);
        } else if (written != u"preset") {
            read = unknownKey(
                written, node,
                u"preset, primary_key, unique, foreign_key, foreign_key_column, check, exclusion, index, "
                "unique_index, sequence, long_names, index_foreign_keys, key, key_column, created_at, updated_at, "
                "deleted_at, time_type"_s);
        }
        if (!read)
            return read;
    }
    return {};
}

Result<> readLint(const toml::table &table, lint::Settings &settings)
{
    for (const auto &[name, node] : table) {
        const QString written = fromToml(name.str());
        if (written == u"off" || written == u"on") {
            QStringList codes;
            if (const Result<> read = readTexts(written, node, codes); !read)
                return read;
            for (const QString &code : std::as_const(codes)) {
                const Result<QString> known = readCode(code, node);
                if (!known)
                    return fail(known.error());
                (written == u"off" ? settings.off : settings.on).append(*known);
            }
        } else if (written == u"severity") {
            if (const Result<> read = readSeverities(node, settings); !read)
                return read;
        } else if (written == u"required_columns") {
            if (const Result<> read = readTexts(written, node, settings.requiredColumns); !read)
                return read;
        } else {
            return unknownKey(written, node, u"off, on, severity, required_columns"_s);
        }
    }
    return {};
}

} // namespace relvar::project
