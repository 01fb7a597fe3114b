// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sampling.h"

#include "schema/expression.h"

#include <algorithm>

namespace relvar::project {

Result<std::shared_ptr<const runner::RowSample>> sampleFor(const dialect::Dialect &dialect,
                                                           const std::optional<SampleSource> &source,
                                                           const schema::Schema &schema,
                                                           const QList<migration::MigrationFile> &files,
                                                           const database::CancelToken &cancel)
{
    if (!source)
        return nullptr;
    QSet<ObjectId> tables;
    for (const Box<schema::Table> &table : schema.tables) {
        const bool isMentioned = std::any_of(files.cbegin(), files.cend(), [&](const migration::MigrationFile &file) {
            return schema::mentions(file.up.sql, table->name)
                   || (file.down && schema::mentions(file.down->sql, table->name));
        });
        if (isMentioned)
            tables.insert(table->id);
    }
    database::ConnectionSettings settings = source->settings;
    settings.readOnly = true;
    const Result<std::unique_ptr<database::Connection>> connection = dialect.open(settings, cancel);
    if (!connection)
        return fail(connection.error());
    Result<runner::RowSample> sample
        = runner::readSample(**connection, dialect, schema, tables, source->rowsPerTable, cancel);
    if (!sample)
        return fail(sample.error());
    sample->source = source->name;
    return std::make_shared<const runner::RowSample>(*std::move(sample));
}

} // namespace relvar::project
