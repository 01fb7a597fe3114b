// SPDX-License-Identifier: GPL-3.0-or-later
// Owners of what libpq hands out. Its header stays in the sources.
#pragma once

#include <memory>

struct pg_conn;
struct pg_result;
struct pg_cancel;

namespace relvar::postgresql {

struct FinishConnection
{
    void operator()(pg_conn *connection) const;
};

struct ClearResult
{
    void operator()(pg_result *result) const;
};

struct FreeCancel
{
    void operator()(pg_cancel *cancel) const;
};

using ConnectionHandle = std::unique_ptr<pg_conn, FinishConnection>;
using ResultHandle = std::unique_ptr<pg_result, ClearResult>;
using CancelHandle = std::unique_ptr<pg_cancel, FreeCancel>;

} // namespace relvar::postgresql
