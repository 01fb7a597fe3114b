// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/migrator.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto marker = "inject-above"_L1;

/// The source with blanks for comments and for what is inside of literals, so that only code is found in it, at the
/// same places.
QString codeOf(const QString &source)
{
    QString code = source;
    const auto blank = [&code](qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < std::min(end, code.size()); ++i) {
            if (code.at(i) != u'\n')
                code[i] = u' ';
        }
        return end;
    };
    static const QRegularExpression rawBegin(u"\\Gb?r(#*)\""_s);
    // 'a' and '\'', and no lifetime, which has no second quote.
    static const QRegularExpression characterBegin(uR"(\G'(?:\\(?:u\{[^}\n]*\}|x..|.)|[^\\'\n])')"_s);
    qsizetype i = 0;
    while (i < source.size()) {
        const QStringView rest = QStringView(source).mid(i);
        if (rest.startsWith("//"_L1)) {
            const qsizetype end = source.indexOf(u'\n', i);
            i = blank(i, end < 0 ? source.size() : end);
        } else if (rest.startsWith("/*"_L1)) {
            int depth = 0;
            qsizetype end = i;
            do {
                const QStringView here = QStringView(source).mid(end, 2);
                depth += here == u"/*"_s ? 1 : here == u"*/"_s ? -1 : 0;
                end += here == u"/*"_s || here == u"*/"_s ? 2 : 1;
            } while (depth > 0 && end < source.size());
            i = blank(i, end);
        } else if (const auto match = rawBegin.match(source, i);
                   match.hasMatch() && (i == 0 || !(source.at(i - 1).isLetterOrNumber() || source.at(i - 1) == u'_'))) {
            const QString closing = u'"' + match.captured(1);
            const qsizetype end = source.indexOf(closing, match.capturedEnd());
            i = blank(i, end < 0 ? source.size() : end + closing.size());
        } else if (const auto character = characterBegin.match(source, i); character.hasMatch()) {
            i = blank(i, character.capturedEnd());
        } else if (source.at(i) == u'"') {
            qsizetype end = i + 1;
            while (end < source.size() && source.at(end) != u'"')
                end += source.at(end) == u'\\' ? 2 : 1;
            i = blank(i, end + 1);
        } else {
            ++i;
        }
    }
    return code;
}

qsizetype lineBegin(const QString &text, qsizetype at)
{
    return at <= 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
}

QString indentAt(const QString &text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && (text.at(end) == u' ' || text.at(end) == u'\t'))
        ++end;
    return text.mid(begin, end - begin);
}

struct Insertion
{
    qsizetype at = 0;
    QString text;
};

/// Behind the last module of a migration, or else before `struct Migrator`, where Loco has them.
std::optional<Insertion> moduleInsertion(const QString &source, const QString &code, const QString &name,
                                         const QString &newline)
{
    static const QRegularExpression module(
        u"^[ \\t]*((?:pub(?:\\([^)]*\\))?[ \\t]+)?mod[ \\t]+)m\\d{8}_\\d{6}\\w*[ \\t]*;"_s,
        QRegularExpression::MultilineOption);
    std::optional<Insertion> found;
    for (auto matches = module.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype begin = match.capturedStart(1);
        qsizetype end = code.indexOf(u'\n', match.capturedEnd());
        const bool isLastLine = end < 0;
        end = isLastLine ? code.size() : end + 1;
        const QString line = indentAt(source, lineBegin(source, begin)) + match.captured(1) + name + u';';
        found = Insertion{end, isLastLine ? newline + line : line + newline};
    }
    if (found)
        return found;
    static const QRegularExpression implementation(u"\\bMigratorTrait\\s+for\\s+(\\w+)"_s);
    const QString type = implementation.match(code).captured(1);
    const QRegularExpression structure(u"^[^\\n]*\\bstruct[ \\t]+"_s + type + u"\\b"_s,
                                       QRegularExpression::MultilineOption);
    qsizetype at = structure.match(code).capturedStart();
    if (at < 0)
        at = lineBegin(code, implementation.match(code).capturedStart());
    // Attributes and comments above belong to it.
    while (at > 0) {
        const qsizetype above = lineBegin(source, at - 1);
        const QString line = source.mid(above, at - above).trimmed();
        // Not those of the whole file, which come before all items, and not the inside of a comment.
        const bool isAttribute = code.mid(above, at - above).trimmed().startsWith(u'#') && !line.startsWith("#!"_L1);
        const bool isComment = line.startsWith("//"_L1) && !line.startsWith("//!"_L1);
        if (!isAttribute && !isComment)
            break;
        at = above;
    }
    return Insertion{at, u"mod "_s + name + u';' + newline + newline};
}

/// Before Loco's marker, or else at the end of the vec![] in fn migrations().
std::optional<Insertion> entryInsertion(const QString &source, const QString &code, const QString &entry,
                                        const QString &newline)
{
    static const QRegularExpression list(u"\\bfn\\s+migrations\\s*\\([^)]*\\)[^{]*\\{\\s*vec!\\s*\\["_s);
    const QRegularExpressionMatch match = list.match(code);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype begin = match.capturedEnd();
    qsizetype end = begin;
    for (int depth = 1; end < code.size(); ++end) {
        const QChar sign = code.at(end);
        depth += sign == u'[' ? 1 : sign == u']' ? -1 : 0;
        if (depth == 0)
            break;
    }
    if (end >= code.size())
        return std::nullopt;

    qsizetype lastCode = end - 1;
    while (lastCode >= begin && code.at(lastCode).isSpace())
        --lastCode;
    const bool isEmpty = lastCode < begin;
    const bool hasComma = !isEmpty && code.at(lastCode) == u',';
    const bool isOneLine = !source.mid(begin, end - begin).contains(u'\n');
    if (isOneLine)
        return Insertion{isEmpty ? end : lastCode + 1, (isEmpty ? QString() : hasComma ? u" "_s : u", "_s) + entry};

    const qsizetype atMarker = source.indexOf(marker, begin);
    const bool hasMarker = atMarker >= 0 && atMarker < end;
    const QString outer = indentAt(source, lineBegin(source, match.capturedEnd()));
    if (hasMarker && (isEmpty || hasComma)) {
        const qsizetype line = lineBegin(source, atMarker);
        return Insertion{line, indentAt(source, line) + entry + u',' + newline};
    }
    if (isEmpty) {
        const qsizetype line = lineBegin(source, end);
        return Insertion{line, outer + u"    "_s + entry + u',' + newline};
    }
    const QString inner = indentAt(source, lineBegin(source, lastCode));
    if (!hasComma)
        return Insertion{lastCode + 1, u',' + newline + inner + entry + u','};
    // A comment behind the last entry stays with it.
    qsizetype line = source.indexOf(u'\n', lastCode);
    line = line < 0 || line > end ? lastCode : line;
    const qsizetype at = line == lastCode ? lastCode + 1 : line > 0 && source.at(line - 1) == u'\r' ? line - 1 : line;
    return Insertion{at, newline + inner + entry + u','};
}

} // namespace

const QStringList &migratorPlaces()
{
    static const QStringList places{u"migration/src/lib.rs"_s,
                                    u"migration/lib.rs"_s,
                                    u"src/migration/mod.rs"_s,
                                    u"src/migrator/mod.rs"_s,
                                    u"src/migrations/mod.rs"_s,
                                    u"src/lib.rs"_s,
                                    u"lib.rs"_s,
                                    u"*/migration/src/lib.rs"_s,
                                    u"crates/*/src/lib.rs"_s};
    return places;
}

Result<QString> findMigrator(const Files &files)
{
    static const QRegularExpression implementation(u"\\bMigratorTrait\\s+for\\b"_s);
    QStringList without;
    for (const QString &place : migratorPlaces()) {
        const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(place));
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            if (!pattern.match(it.key()).hasMatch())
                continue;
            if (codeOf(it.value()).contains(implementation))
                return it.key();
            // A lib.rs elsewhere is the application's own.
            if (it.key().contains("migrat"_L1))
                without.append(it.key());
        }
    }
    if (without.isEmpty())
        return QString();
    return fail(FrameworkError::Unreadable,
                text("frameworks",
                     "%1 has no \"impl MigratorTrait for …\", so there is no list that the migration could "
                     "be put into. Add a Migrator as `sea-orm-cli migrate init` makes it.",
                     {without.first()}),
                {}, without.first());
}

Result<QString> registerMigration(const QString &source, const QString &name, const QString &path)
{
    const QString code = codeOf(source);
    const QRegularExpression present(u"\\bmod\\s+"_s + name + u"\\b"_s);
    if (code.contains(present)) {
        return fail(FrameworkError::Unreadable,
                    text("frameworks", "%1 has a migration %2 already. Choose another name.", {path, name}), {}, path);
    }
    const QString newline = source.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
    const std::optional<Insertion> module = moduleInsertion(source, code, name, newline);
    const std::optional<Insertion> entry
        = entryInsertion(source, code, u"Box::new("_s + name + u"::Migration)"_s, newline);
    if (!module || !entry) {
        return fail(FrameworkError::Unreadable,
                    text("frameworks",
                         "%1 has no \"fn migrations()\" that begins with vec![…], so there is no list that "
                         "the migration could be put into. Give it one, or add %2 by hand.",
                         {path, u"Box::new("_s + name + u"::Migration)"_s}),
                    {}, path);
    }
    QString result = source;
    // The later one first: the places are those in the text as it was.
    const bool entryIsLater = entry->at >= module->at;
    const Insertion &later = entryIsLater ? *entry : *module;
    const Insertion &earlier = entryIsLater ? *module : *entry;
    result.insert(later.at, later.text);
    result.insert(earlier.at, earlier.text);
    return result;
}

std::optional<QString> withMigrationEntry(const QString &source, const QString &entry)
{
    const QString newline = source.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
    const std::optional<Insertion> insertion = entryInsertion(source, codeOf(source), entry, newline);
    if (!insertion)
        return std::nullopt;
    QString result = source;
    return result.insert(insertion->at, insertion->text);
}

const QStringList &migratorCratePlaces()
{
    static const QStringList places{u"migration/Cargo.toml"_s, u"migration/src/lib.rs"_s, u"migration/src/main.rs"_s};
    return places;
}

Result<QList<FileEdit>> newMigratorCrate(const QString &name, const SeaQueryTarget &target, const Files &files)
{
    for (const QString &place : migratorCratePlaces()) {
        if (files.contains(place)) {
            return fail(FrameworkError::Unreadable,
                        text("frameworks",
                             "%1 exists, but no file has the Migrator that belongs to it. Make the crate whole, as "
                             "`sea-orm-cli migrate init` does, or remove the file to have it made.",
                             {place}),
                        {}, place);
        }
    }
    const QString driver = target.isSqlite ? u"sqlx-sqlite"_s : u"sqlx-postgres"_s;
    const QString version = target.isFirstMajor ? u"1.1"_s : u"2.0"_s;
    const QString manifest
        = u"[package]\nname = \"migration\"\nversion = \"0.1.0\"\nedition = \"2021\"\npublish = false\n\n"
          "[lib]\nname = \"migration\"\npath = \"src/lib.rs\"\n\n"
          "[dependencies]\ntokio = { version = \"1\", features = [\"macros\", \"rt\", "
          "\"rt-multi-thread\"] }\n\n"
          "[dependencies.sea-orm-migration]\nversion = \""_s
          + version + u"\"\nfeatures = [\n    \"runtime-tokio-rustls\",\n    \""_s + driver + u"\",\n]\n"_s;
    const QString library = u"pub use sea_orm_migration::prelude::*;\n\nmod "_s + name
                            + u";\n\npub struct Migrator;\n\n#[async_trait::async_trait]\n"
                              "impl MigratorTrait for Migrator {\n"
                              "    fn migrations() -> Vec<Box<dyn MigrationTrait>> {\n        vec![\n"
                              "            Box::new("_s
                            + name + u"::Migration),\n        ]\n    }\n}\n"_s;
    const QString program = u"use sea_orm_migration::prelude::*;\n\n#[tokio::main]\nasync fn main() {\n"
                            "    cli::run_cli(migration::Migrator).await;\n}\n"_s;
    const QStringList texts{manifest, library, program};
    QList<FileEdit> edits;
    for (qsizetype i = 0; i < texts.size(); ++i)
        edits.append({.path = migratorCratePlaces().at(i), .before = {}, .text = texts.at(i)});
    return edits;
}

} // namespace relvar::frameworks
