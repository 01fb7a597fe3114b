// SPDX-License-Identifier: GPL-3.0-or-later
// What of a draft no comparison sees, as JSON: with ids in .relvar/draft.json, with names in a file that a person writes.
#pragma once

#include "base/result.h"
#include "dialect/step.h"
#include "document/document.h"

#include <QJsonObject>

namespace relvar::project {

[[nodiscard]] QJsonObject toJson(const document::Intents &intents);
/// What is missing or not understood is left out.
[[nodiscard]] document::Intents intentsFrom(const QJsonObject &object);

/// Reads a file with names (docs/user-guide/command-line.md, "Saying where values go"). A name is looked up in `to`, then
/// in `from`, whose ids are paired; on the way back the other way round. Errors: ProjectError::BrokenFile with the name that
/// is not found, or the place ("moves[0].up") and what has to stand there.
[[nodiscard]] Result<document::Intents> readIntents(const QByteArray &json, const schema::Schema &from,
                                                    const schema::Schema &to);

/// The intents as the compiler takes them; the rest of the options is the caller's.
[[nodiscard]] dialect::CompileOptions compileOptions(const document::Intents &intents);

} // namespace relvar::project
