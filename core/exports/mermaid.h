// SPDX-License-Identifier: GPL-3.0-or-later
// Mermaid's entity relationship diagrams, as GitHub, GitLab and many editors draw them.
// https://mermaid.js.org/syntax/entityRelationshipDiagram.html
#pragma once

#include "exports/subject.h"

namespace relvar::exports {

/// Names of tables are always quoted. Types and names of columns cannot be: what Mermaid does not take in them becomes
/// an underscore, and the true name or type stands beside it as the column's comment.
[[nodiscard]] QString toMermaid(const Subject &subject);

} // namespace relvar::exports
