// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/history.h"

#include "diff/diff.h"
#include "project/snapshotcache.h"
#include "project/writtenrenames.h"
#include "runner/rehearse.h"

namespace relvar::project {

using schema::Schema;

namespace {

/// Lets objects that are equal to those of another schema be the same ones in memory.
template<typename T>
void share(QList<Box<T>> &objects, const QList<Box<T>> &others)
{
    QHash<ObjectId, qsizetype> places;
    for (qsizetype place = 0; place < others.size(); ++place)
        places.insert(others.at(place)->id, place);
    for (Box<T> &object : objects) {
        const auto found = places.constFind(object->id);
        if (found != places.cend() && *others.at(*found) == *object)
            object = others.at(*found);
    }
}

Schema sharing(Schema schema, const Schema &other)
{
    share(schema.tables, other.tables);
    share(schema.views, other.views);
    share(schema.triggers, other.triggers);
    share(schema.otherObjects, other.otherObjects);
    share(schema.enums, other.enums);
    share(schema.sequences, other.sequences);
    return schema;
}

QList<diff::Rename> reversed(QList<diff::Rename> renames)
{
    for (diff::Rename &rename : renames)
        std::swap(rename.from, rename.to);
    std::reverse(renames.begin(), renames.end());
    return renames;
}

tl::unexpected<Error> cancelled()
{
    return fail(database::DatabaseError::Cancelled, text("project", "Reading the history was cancelled."));
}

} // namespace

Result<QList<Box<Schema>>> readHistory(const Project &project, const migration::MigrationDirectory &directory,
                                       const dialect::Dialect &dialect, const Schema &newest,
                                       const HistoryProgress &progress, const database::CancelToken &cancel,
                                       const dialect::ScratchPlace &scratch)
{
    const QList<migration::DirectoryProblem> errors = directory.errors();
    if (!errors.isEmpty()) {
        return fail(migration::MigrationError::BrokenFile, errors.first().text, {}, errors.first().fileName);
    }
    const QList<migration::MigrationFile> &files = directory.files;
    const auto total = static_cast<int>(files.size());
    QList<std::optional<Box<Schema>>> read(files.size());
    QList<qsizetype> missing;
    int done = 0;
    // The newest one that was read: most of what follows is as it was there.
    const Schema *known = &newest;
    const auto keep = [&](qsizetype count, const Schema &schema) {
        read[count - 1] = Box<Schema>(sharing(schema, *known));
        known = &**read.at(count - 1);
        progress(++done, total);
    };
    for (qsizetype count = 1; count <= files.size(); ++count) {
        if (cancel.isCancelled())
            return cancelled();
        if (const std::optional<Schema> cached = readSnapshot(project, migration::chainHash(files, count)))
            keep(count, *cached);
        else
            missing.append(count);
    }
    if (!missing.isEmpty()) {
        const auto take = [&](qsizetype count, const Schema &schema) -> Result<> {
            Schema named = diff::pair(newest, schema, dialect.rules());
            if (count > 1 && read.at(count - 2)) {
                known = &**read.at(count - 2);
                named = diff::pair(*known, named, dialect.rules(), writtenRenames({files.at(count - 1)}));
            }
            keep(count, named);
            // Without a cache (a read-only checkout) the next call replays again.
            static_cast<void>(writeSnapshot(project, migration::chainHash(files, count), named));
            return {};
        };
        const Result<> replayed
            = runner::replayEach(dialect, files, missing, take, cancel, project.scratchPlace(scratch));
        if (!replayed && cancel.isCancelled())
            return cancelled();
        if (!replayed)
            return fail(replayed.error());
    }

    // Back from what is shown now, for ids that were given at another time mean nothing here.
    QList<Box<Schema>> history(files.size());
    const Schema *later = &newest;
    QList<diff::Rename> renames;
    for (qsizetype at = files.size() - 1; at >= 0; --at) {
        if (cancel.isCancelled())
            return cancelled();
        history[at] = sharing(diff::pairKeepingIds(*later, **read.at(at), dialect.rules(), renames), *later);
        read[at].reset();
        later = &*history.at(at);
        renames = reversed(writtenRenames({files.at(at)}));
    }
    return history;
}

} // namespace relvar::project
