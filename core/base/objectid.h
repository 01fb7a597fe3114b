// SPDX-License-Identifier: GPL-3.0-or-later
// Who an object is, whatever it is called. Survives renames and restarts; is not stored in the database.
#pragma once

#include <QHashFunctions>
#include <QString>

namespace relvar {

class ObjectId
{
public:
    /// The null id: nobody.
    constexpr ObjectId() = default;
    constexpr explicit ObjectId(quint64 value)
        : m_value(value)
    {
    }

    /// A new random id. Thread-safe.
    [[nodiscard]] static ObjectId create();
    /// 16 hexadecimal digits; null when the text is not one.
    [[nodiscard]] static ObjectId fromString(const QString &text);
    [[nodiscard]] QString toString() const;

    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] constexpr quint64 value() const { return m_value; }

    friend constexpr auto operator<=>(const ObjectId &, const ObjectId &) = default;

private:
    quint64 m_value = 0;
};

[[nodiscard]] inline size_t qHash(ObjectId id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace relvar
