// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of this room share to walk the lists of a schema: some hold their objects themselves, some in a Box.
#pragma once

#include "base/box.h"
#include "base/objectid.h"

#include <QHash>
#include <QList>

namespace relvar::diff {

template<typename T>
const T &valueOf(const T &object)
{
    return object;
}

template<typename T>
const T &valueOf(const Box<T> &object)
{
    return *object;
}

/// The objects of a list by their ids; the list must outlive it.
template<typename T>
QHash<ObjectId, const T *> byId(const QList<T> &list)
{
    QHash<ObjectId, const T *> result;
    result.reserve(list.size());
    for (const T &object : list)
        result.insert(valueOf(object).id, &object);
    return result;
}

} // namespace relvar::diff
