// SPDX-License-Identifier: GPL-3.0-or-later
// Box<T>: a value that is shared, never changed. Copying is one pointer, so a schema of 10,000 tables is cheap to
// keep in the undo history, and "nothing changed here" is one comparison of addresses.
#pragma once

#include <memory>
#include <utility>

namespace relvar {

template<typename T>
class Box
{
public:
    Box()
        : m_value(std::make_shared<const T>())
    {
    }
    Box(T value)
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }

    /// The same object, not only an equal one: constant time.
    [[nodiscard]] bool sameAs(const Box &other) const { return m_value == other.m_value; }

    friend bool operator==(const Box &left, const Box &right) { return left.sameAs(right) || *left == *right; }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace relvar
