// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/handles.h"

#include <libpq-fe.h>

namespace relvar::postgresql {

void FinishConnection::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

void ClearResult::operator()(pg_result *result) const
{
    PQclear(result);
}

void FreeCancel::operator()(pg_cancel *cancel) const
{
    PQfreeCancel(cancel);
}

} // namespace relvar::postgresql
