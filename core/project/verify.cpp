// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/verify.h"

#include "project/sampling.h"

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

Result<runner::Proof> proveFile(const Project &project, const dialect::Dialect &dialect,
                                const migration::MigrationDirectory &directory, const migration::MigrationFile &file,
                                const database::CancelToken &cancel, const dialect::ScratchPlace &scratch,
                                const std::optional<SampleSource> &rowsFrom)
{
    const auto found = std::find_if(directory.files.cbegin(), directory.files.cend(),
                                    [&file](const migration::MigrationFile &other) { return other.id == file.id; });
    Q_ASSERT(found != directory.files.cend());
    const qsizetype position = std::distance(directory.files.cbegin(), found);
    const dialect::ScratchPlace place = project.scratchPlace(scratch);
    runner::Rehearsal rehearsal{.from = dialect.emptySchema(),
                                .before = directory.files.mid(0, position),
                                .up = file.up,
                                .down = file.down,
                                .scratch = place};
    if (position > 0) {
        Result<schema::Schema> from
            = schemaAt(project, directory, dialect, directory.files.at(position - 1).id, cancel, place);
        if (!from)
            return fail(from.error());
        rehearsal.from = *std::move(from);
    }
    const auto sample = sampleFor(dialect, rowsFrom, rehearsal.from, {file}, cancel);
    if (!sample)
        return fail(sample.error());
    rehearsal.sample = *sample;
    return runner::rehearse(dialect, rehearsal, cancel);
}

migration::ProofStamp stampOf(const runner::Proof &proof)
{
    QStringList reasons;
    for (const Text &reason : proof.reasons) {
        const QString phrase = reason.toString().simplified();
        if (proof.grade != plan::Grade::Lossless && !reasons.contains(phrase))
            reasons.append(phrase);
    }
    // One line is for a glance; relvar-cli verify tells them all.
    constexpr qsizetype enough = 10;
    if (reasons.size() > enough)
        reasons = reasons.first(enough) << u"…"_s;
    if (proof.sampleRows > 0) {
        reasons.append(
            text("project", "proved also with %1 rows of a database", {QString::number(proof.sampleRows)}).toString());
    }
    return {.grade = proof.grade,
            .from = QString::fromLatin1(proof.fromHash),
            .to = QString::fromLatin1(proof.toHash),
            .reason = reasons.join(u"; "_s)};
}

} // namespace relvar::project
