// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/split.h"

namespace relvar::project {

namespace {

/// All that a move of values is about.
QSet<ObjectId> involvedIn(const schema::DataMove &move)
{
    QSet<ObjectId> involved;
    for (const QList<schema::Transfer> &transfers : {move.up, move.down}) {
        for (const schema::Transfer &transfer : transfers) {
            involved << transfer.from << transfer.into;
            for (const schema::Transfer::Match &match : transfer.matches)
                involved << match.from << match.into;
            for (const schema::Transfer::Value &value : transfer.values)
                involved << value.column;
            for (const ObjectId column : transfer.reads)
                involved << column;
        }
    }
    return involved;
}

/// Keeps the intents about which `isWanted` says so, by the ids that they are about.
template<typename Wanted>
document::Intents intentsWhere(document::Intents intents, Wanted isWanted)
{
    intents.conversions.removeIf([&](const auto &conversion) { return !isWanted({conversion.column}); });
    intents.valueMappings.removeIf([&](const auto &mapping) { return !isWanted({mapping.type}); });
    intents.moves.removeIf([&](const auto &move) { return !isWanted(involvedIn(move)); });
    return intents;
}

} // namespace

diff::Pieces piecesOf(const schema::Schema &base, const document::Document &draft, const diff::Rules &rules)
{
    QList<QSet<ObjectId>> together;
    for (const schema::DataMove &move : draft.intents.moves)
        together.append(involvedIn(move));
    return diff::pieces(base, *draft.schema, rules, together);
}

document::Document chosenPart(const schema::Schema &base, const document::Document &draft, const diff::Pieces &pieces,
                              const QSet<qsizetype> &chosen)
{
    Q_ASSERT(diff::findUnmet(pieces, chosen) == nullptr);
    document::Document part = draft;
    if (chosen.size() == pieces.pieces.size())
        return part;
    part.schema = diff::withChosen(base, *draft.schema, pieces, chosen);
    QSet<ObjectId> concerned;
    for (const qsizetype piece : chosen) {
        const diff::Piece &one = pieces.pieces.at(piece);
        concerned << (one.part.isNull() ? one.object : one.part);
    }
    part.intents = intentsWhere(draft.intents, [&](const QSet<ObjectId> &ids) { return ids.intersects(concerned); });
    return part;
}

document::Document restAfter(const document::Document &draft, const document::Document &part,
                             const schema::Schema &reached, const diff::Rules &rules)
{
    document::Document rest = draft;
    const diff::Changes left = diff::diff(*part.schema, *draft.schema, rules);
    rest.schema = diff::withChanges(reached, left);
    if (left.isEmpty()) {
        rest.intents = {};
        return rest;
    }
    const document::Intents &done = part.intents;
    rest.intents.conversions.removeIf([&](const auto &one) { return done.conversions.contains(one); });
    rest.intents.valueMappings.removeIf([&](const auto &one) { return done.valueMappings.contains(one); });
    rest.intents.moves.removeIf([&](const auto &one) { return done.moves.contains(one); });
    return rest;
}

} // namespace relvar::project
