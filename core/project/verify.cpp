// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/verify.h"

#include <algorithm>

namespace relvar::project {

Result<runner::Proof> proveFile(const Project &project, const dialect::Dialect &dialect,
                                const migration::MigrationDirectory &directory, const migration::MigrationFile &file,
                                const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
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
    return runner::rehearse(dialect, rehearsal, cancel);
}

migration::ProofStamp stampOf(const runner::Proof &proof)
{
    const bool hasReason = proof.grade != plan::Grade::Lossless && !proof.reasons.isEmpty();
    return {proof.grade, QString::fromLatin1(proof.fromHash), QString::fromLatin1(proof.toHash),
            hasReason ? proof.reasons.first().toString().simplified() : QString()};
}

} // namespace relvar::project
