// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, as a value: a code to branch on, a message for people, the driver's own words, a place.
#pragma once

#include "base/text.h"

#include <QByteArray>
#include <QMetaEnum>
#include <QString>

#include <type_traits>

namespace relvar {

/// The code of an error. Each room has its own enum (Q_NAMESPACE and Q_ENUM_NS); the name read by scripts is
/// "<room>.<Value>", for example "migration.BrokenFile".
class ErrorCode
{
public:
    ErrorCode() = default;

    template<typename Enum>
    requires std::is_enum_v<Enum> ErrorCode(Enum value)
        : m_name(nameOf(value))
    {
    }

    template<typename Enum>
    requires std::is_enum_v<Enum>
    [[nodiscard]] bool is(Enum value) const { return m_name == nameOf(value); }

    [[nodiscard]] QByteArray name() const { return m_name; }

    friend bool operator==(const ErrorCode &, const ErrorCode &) = default;

private:
    template<typename Enum>
    static QByteArray nameOf(Enum value)
    {
        const QMetaEnum meta = QMetaEnum::fromType<Enum>();
        const QByteArray scope(meta.scope());
        return scope.mid(scope.lastIndexOf(':') + 1) + '.' + meta.valueToKey(static_cast<int>(value));
    }

    QByteArray m_name;
};

struct Error
{
    ErrorCode code;
    /// Names the object, the cause and what to do.
    Text message;
    /// The words of the driver, the server or the file system; may be empty. Never holds a password.
    QString detail;
    /// "file:line", a connection's name, an object's name; may be empty.
    QString where;

    /// Message, place and detail as one plain text.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace relvar
