// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/designsections.h"

#include "edit/conventions.h"
#include "edit/naming.h"
#include "lint/check.h"

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> readPreset(const toml::node &node, document::NamingConvention &naming)
{
    QString id;
    if (const Result<> read = readText(u"preset"_s, node, id); !read)
        return read;
    QStringList known;
    for (const edit::NamingPreset &preset : edit::namingPresets()) {
        if (preset.id == id) {
            naming = preset.convention;
            return {};
        }
        known.append(preset.id);
    }
    return broken(text("project", "%1 is no convention that Relvar knows. Known are: %2.", {id, known.join(u", "_s)}),
                  node.source());
}

Result<> readPattern(const QString &name, const toml::node &node, QString &pattern)
{
    if (const Result<> read = readText(name, node, pattern); !read)
        return read;
    if (const QString unknown = edit::unknownPlaceholder(pattern); !unknown.isEmpty()) {
        return broken(text("project",
                           "The pattern of %1 has the placeholder {%2}, which is not known. Known are: {table}, "
                           "{columns}, {columns:_and_}, {ref_table}, {ref_columns}, {digest}.",
                           {name, unknown}),
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

Result<> readNaming(const toml::table &table, document::NamingConvention &naming)
{
    // The rest of the table overrides it, wherever it stands.
    if (const toml::node *preset = table.get("preset")) {
        if (const Result<> read = readPreset(*preset, naming); !read)
            return read;
    }
    const std::pair<QLatin1StringView, QString *> patterns[] = {
        {"primary_key"_L1, &naming.primaryKey},   {"unique"_L1, &naming.unique},
        {"foreign_key"_L1, &naming.foreignKey},   {"check"_L1, &naming.check},
        {"exclusion"_L1, &naming.exclusion},      {"index"_L1, &naming.index},
        {"unique_index"_L1, &naming.uniqueIndex}, {"sequence"_L1, &naming.sequence},
    };
    for (const auto &[name, node] : table) {
        const QString written = fromToml(name.str());
        const auto *found = std::find_if(std::begin(patterns), std::end(patterns),
                                         [&written](const auto &pattern) { return pattern.first == written; });
        Result<> read;
        if (found != std::end(patterns))
            read = readPattern(written, node, *found->second);
        else if (written == u"index_foreign_keys")
            read = readBoolean(written, node, naming.indexForeignKeys);
        else if (written != u"preset")
            read = unknownKey(written, node,
                              u"preset, primary_key, unique, foreign_key, check, exclusion, index, unique_index, "
                              "sequence, index_foreign_keys"_s);
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
