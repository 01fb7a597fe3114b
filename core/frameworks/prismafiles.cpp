// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/prismafiles.h"

#include "frameworks/markedpart.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The text of a property of prisma.config.ts. Computed ones are not understood.
QString propertyOf(const QString &config, const QString &before, const QString &name)
{
    const QRegularExpression form(before + u"(?:^|[\\s{,])"_s + name + u"['\"]?\\s*:\\s*(['\"`])([^'\"`$]+)\\1"_s);
    return form.match(config).captured(2);
}

bool isSchemaFile(const QString &path)
{
    return path.endsWith(u".prisma"_s);
}

/// The schema as somebody has named it: a file, or a folder of several.
QString namedSchema(const Files &files)
{
    for (const QString &config : {u"prisma.config.ts"_s, u"prisma.config.js"_s, u"prisma.config.mjs"_s}) {
        if (const QString named = propertyOf(files.value(config), {}, u"schema"_s); !named.isEmpty())
            return QDir::cleanPath(named);
    }
    const QString named
        = QJsonDocument::fromJson(files.value(u"package.json"_s).toUtf8())[u"prisma"][u"schema"].toString();
    return named.isEmpty() ? QString() : QDir::cleanPath(named);
}

QString namedMigrations(const Files &files)
{
    for (const QString &config : {u"prisma.config.ts"_s, u"prisma.config.js"_s, u"prisma.config.mjs"_s}) {
        if (const QString named = propertyOf(files.value(config), u"migrations['\"]?\\s*:\\s*\\{[^}]*"_s, u"path"_s);
            !named.isEmpty())
            return QDir::cleanPath(named);
    }
    return {};
}

bool isBeforeSeven(const Files &files)
{
    const QJsonDocument package = QJsonDocument::fromJson(files.value(u"package.json"_s).toUtf8());
    static const QRegularExpression digits(u"\\d+"_s);
    for (const QString &list : {u"devDependencies"_s, u"dependencies"_s}) {
        for (const QString &name : {u"prisma"_s, u"@prisma/client"_s}) {
            const QString major = digits.match(package[list][name].toString()).captured();
            if (!major.isEmpty())
                return major.toInt() < 7;
        }
    }
    return false;
}

/// The code with blanks for the inside of its comments and strings, at the same places.
QString withoutTexts(const QString &code)
{
    static const QRegularExpression piece(u"//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\""_s);
    QString bare = code;
    for (auto pieces = piece.globalMatch(code); pieces.hasNext();) {
        const QRegularExpressionMatch match = pieces.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            bare[i] = u' ';
    }
    return bare;
}

/// The inside of the braces that begin there.
QString bodyAt(const QString &code, const QString &bare, qsizetype brace)
{
    const qsizetype end = bare.indexOf(u'}', brace);
    return code.mid(brace + 1, (end < 0 ? code.size() : end) - brace - 1);
}

QString argumentOf(const QString &body, const QString &attribute)
{
    const QRegularExpression form(u"^\\s*@@"_s + attribute + u"\\(\\s*(?:name:\\s*)?\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s,
                                  QRegularExpression::MultilineOption);
    return form.match(body).captured(1).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
}

} // namespace

QStringList prismaFiles()
{
    QStringList patterns{u"package.json"_s, u"prisma.config.*"_s};
    QString folders;
    // As deep as packages of a repository with several go.
    for (int depth = 0; depth < 5; ++depth, folders += u"*/"_s)
        patterns += {folders + u"*.prisma"_s, folders + u"migrations/migration_lock.toml"_s};
    return patterns;
}

PrismaPlaces prismaPlaces(const Files &files)
{
    PrismaPlaces places;
    places.isBeforeSeven = isBeforeSeven(files);
    QString named = namedSchema(files);
    if (named.isEmpty()) {
        // Where Prisma looks by itself, in its order.
        for (const QString &usual : {u"schema.prisma"_s, u"prisma/schema.prisma"_s}) {
            if (named.isEmpty() && files.contains(usual))
                named = usual;
        }
    }
    if (named.isEmpty()) {
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            const bool isIt = file.key().endsWith(u"/schema.prisma"_s);
            if (isIt && (named.isEmpty() || file.key().count(u'/') < named.count(u'/')))
                named = file.key();
        }
    }
    if (named.isEmpty())
        named = places.schema;
    const bool isFolder = !isSchemaFile(named);
    const QString folder = isFolder ? named : folderOf(named);
    if (isFolder) {
        places.schema = pathFrom(folder, u"schema.prisma"_s);
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            if (!isSchemaFile(file.key()) || !file.key().startsWith(folder + u'/'))
                continue;
            places.beside.append(file.key());
            if (withMarkedPart(*file, {}, slashMarkers()))
                places.schema = file.key();
        }
        places.beside.removeAll(places.schema);
    } else {
        places.schema = named;
    }
    places.migrations = pathFrom(folder, u"migrations"_s);
    if (const QString migrations = namedMigrations(files); !migrations.isEmpty())
        places.migrations = migrations;
    return places;
}

QList<PrismaBlock> prismaBlocks(const QString &code)
{
    static const QRegularExpression head(u"^[ \\t]*(model|enum|view)\\s+(\\w+)\\s*\\{"_s,
                                         QRegularExpression::MultilineOption);
    const QString bare = withoutTexts(code);
    QList<PrismaBlock> blocks;
    for (auto heads = head.globalMatch(bare); heads.hasNext();) {
        const QRegularExpressionMatch match = heads.next();
        const QString body = bodyAt(code, bare, match.capturedEnd() - 1);
        PrismaBlock block{.keyword = match.captured(1), .name = match.captured(2)};
        const QString map = argumentOf(body, u"map"_s);
        block.nameInDatabase = map.isEmpty() ? block.name : map;
        block.namespaceInDatabase = argumentOf(body, u"schema"_s);
        static const QRegularExpression field(u"^[ \\t]*\\w+[ \\t]+(\\w+)"_s, QRegularExpression::MultilineOption);
        for (auto fields = field.globalMatch(body); fields.hasNext();)
            block.types.append(fields.next().captured(1));
        blocks.append(block);
    }
    return blocks;
}

QString datasourceProperty(const QString &code, const QString &property)
{
    static const QRegularExpression head(u"^[ \\t]*datasource\\s+\\w+\\s*\\{"_s, QRegularExpression::MultilineOption);
    const QString bare = withoutTexts(code);
    const QRegularExpressionMatch match = head.match(bare);
    if (!match.hasMatch())
        return {};
    const QRegularExpression line(u"^[ \\t]*"_s + property
                                      + u"[ \\t]*=[ \\t]*(\"[^\"\\n]*\"|\\[[^\\]\\n]*\\]|[^/\\n]*)"_s,
                                  QRegularExpression::MultilineOption);
    return line.match(bodyAt(code, bare, match.capturedEnd() - 1)).captured(1).trimmed();
}

} // namespace relvar::frameworks
