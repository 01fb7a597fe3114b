// SPDX-License-Identifier: GPL-3.0-or-later
// Access control lists as the catalogs hold them, and the GRANT and REVOKE statements that lead from one to another.
// Who granted a privilege is left out. https://www.postgresql.org/docs/current/ddl-priv.html
#pragma once

#include "schema/schema.h"

#include <QMap>

namespace relvar::postgresql {

/// By role: the letters of its privileges, each with whether it may grant it on. The empty name is PUBLIC.
using AccessList = QMap<QString, QMap<char, bool>>;

/// `json`: the array of aclitem values as an array of strings (["app=arw*/app"]).
[[nodiscard]] AccessList parseAccessList(const QString &json);

/// Statements of the way there and, in the same order and number, of the way back; ";\n" between them.
struct AccessTexts
{
    QString grants;
    QString undo;
};

struct AccessTarget
{
    /// The words before and after the object: ALTER DEFAULT PRIVILEGES IN SCHEMA "a"; TABLES. The first may be empty.
    QString prefix;
    /// TABLE "orders"
    QString object;
    /// Of a column: ("total")
    QString columns;
    /// All letters that the kind has, in the server's version.
    QString all;
    /// The role that is written as CURRENT_USER.
    QString owner;
};

/// From the privileges that such an object has by default to those that it has.
[[nodiscard]] AccessTexts accessTexts(const AccessList &usual, const AccessList &actual, const AccessTarget &target);

/// Whether roles may have granted some of them to others. Only the one who granted a privilege can revoke it, or whoever
/// takes it from that one with CASCADE.
[[nodiscard]] bool mayBeGrantedOn(const schema::OtherObject &privileges);

/// The words that GRANT has for an object that ALTER and DROP call otherwise ("AGGREGATE a(*)").
[[nodiscard]] QString grantTarget(const QString &target);

/// What such an object is called: "ON orders", "ON orders (total)".
[[nodiscard]] QString privilegesName(const QString &object, const QString &column = {});
[[nodiscard]] QString ownerName(const QString &object);

} // namespace relvar::postgresql
