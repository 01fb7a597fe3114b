// SPDX-License-Identifier: GPL-3.0-or-later
// The data dictionary: what every table and column is, for people who read and do not draw.
#pragma once

#include "exports/subject.h"

namespace relvar::exports {

/// One page that needs nothing else, also no network: with a field to search, the diagram, light and dark as the
/// reader's screen. Nothing of the schema is ever read as markup.
[[nodiscard]] QString toHtml(const Subject &subject);
/// CommonMark with the tables of GitHub. https://github.github.com/gfm/#tables-extension-
[[nodiscard]] QString toMarkdown(const Subject &subject);
/// The statements that make the schema, as Subject::statements has them.
[[nodiscard]] QString toSql(const Subject &subject);

} // namespace relvar::exports
