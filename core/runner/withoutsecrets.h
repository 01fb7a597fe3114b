// SPDX-License-Identifier: GPL-3.0-or-later
// Takes passwords out of statements and of what a server says about them, before anybody sees or keeps the text. Pure.
// Values of rows are no secrets here: what a migration inserts into a column is shown as it is.
#pragma once

#include "base/error.h"

namespace relvar::runner {

/// '***' stands for each literal that follows a word such as PASSWORD (of a role, a user mapping, a server's options),
/// for the password inside a connection string or a URL, and for what is put together with format() or || behind that
/// word. Takes rather too much than too little; everything else stays as it is.
[[nodiscard]] QString withoutSecrets(const QString &text);
/// The same of the driver's words, which repeat the statement.
[[nodiscard]] Error withoutSecrets(Error error);

} // namespace relvar::runner
