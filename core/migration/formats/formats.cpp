// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/formats.h"

#include "migration/formats/tools.h"

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// src/main/resources/db/migration is as deep as the conventions of the tools go; a folder of one team more.
constexpr int deepest = 6;
constexpr int mostFolders = 4000;

bool isWorthALook(const QString &name)
{
    static const QStringList others
        = {u"node_modules"_s, u"target"_s, u"build"_s, u"dist"_s, u"vendor"_s, u"venv"_s, u"__pycache__"_s};
    return !name.startsWith(u'.') && !others.contains(name);
}

void look(const QDir &folder, QList<Detected> &found)
{
    for (const Format *format : all()) {
        if (const std::optional<Text> evidence = format->detect(folder))
            found.append({format, folder.absolutePath(), *evidence});
    }
}

} // namespace

const QList<const Format *> &all()
{
    static const QList<const Format *> formats
        = {&dbmate(),  &golangMigrate(), &goose(), &flyway(), &sqitch(), &drizzleJournal(),
           &drizzle(), &prisma(),        &atlas(), &seaOrm(), &ruskit(), &fluentOrm()};
    return formats;
}

const Format *find(const QString &id)
{
    const auto found
        = std::find_if(all().begin(), all().end(), [&id](const Format *format) { return format->id() == id; });
    return found == all().end() ? nullptr : *found;
}

QString knownIds()
{
    QStringList ids;
    for (const Format *format : all())
        ids.append(format->id());
    return ids.join(u", "_s);
}

QList<Detected> detect(const QString &folder)
{
    QList<Detected> found;
    QList<std::pair<QDir, int>> waiting{{QDir(folder), 0}};
    for (qsizetype i = 0; i < waiting.size() && i < mostFolders; ++i) {
        const auto [place, depth] = waiting.at(i);
        const qsizetype before = found.size();
        look(place, found);
        // Below the migrations of a tool there are no others: snapshots, scripts of one migration.
        if (depth == deepest || found.size() > before)
            continue;
        const QStringList names = place.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        for (const QString &name : names) {
            if (isWorthALook(name))
                waiting.append({QDir(place.filePath(name)), depth + 1});
        }
    }
    return found;
}

} // namespace relvar::formats
