// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error. The only way in which a room reports failure.
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace relvar {

template<typename T = void>
using Result = tl::expected<T, Error>;

/// `return fail(Code::Locked, text("sqlite", "…"), detail);` converts to any Result<T>.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, Text message, QString detail = {}, QString where = {})
{
    return tl::unexpected<Error>(Error{std::move(code), std::move(message), std::move(detail), std::move(where)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace relvar
