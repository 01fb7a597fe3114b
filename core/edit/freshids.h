// SPDX-License-Identifier: GPL-3.0-or-later
// Other ids for a copy of a table or schema. Private to the room.
#pragma once

#include "schema/schema.h"
#include "schema/schemafields.h"

#include <QHash>

#include <optional>

namespace relvar::edit {

/// Gives every id of a value another one, the same for the same.
class FreshIds
{
public:
    template<typename T>
    void operator()(const char *, T &value)
    {
        renew(value);
    }

    [[nodiscard]] ObjectId renewed(ObjectId id)
    {
        if (id.isNull())
            return id;
        ObjectId &fresh = m_fresh[id];
        if (fresh.isNull())
            fresh = ObjectId::create();
        return fresh;
    }

private:
    void renew(ObjectId &id) { id = renewed(id); }

    template<typename T>
    void renew(QList<T> &list)
    {
        for (T &item : list)
            renew(item);
    }

    template<typename T>
    void renew(std::optional<T> &value)
    {
        if (value)
            renew(*value);
    }

    template<typename T>
    void renew(Box<T> &value)
    {
        T inner = *value;
        renew(inner);
        value = Box<T>(std::move(inner));
    }

    template<typename T>
    void renew(T &value)
    {
        if constexpr (requires { schema::visitFields(*this, value); })
            schema::visitFields(*this, value);
    }

    QHash<ObjectId, ObjectId> m_fresh;
};

} // namespace relvar::edit
