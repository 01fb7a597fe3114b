// SPDX-License-Identifier: GPL-3.0-or-later
// One call of libpg_query at a time. It keeps its state per thread, but unless it was built the way Debian does it
// leads stderr, which all threads share, into a pipe while it parses.
#pragma once

#include <mutex>

namespace relvar::postgresql {

[[nodiscard]] inline std::unique_lock<std::mutex> lockParser()
{
    static std::mutex mutex;
    return std::unique_lock(mutex);
}

} // namespace relvar::postgresql
