// SPDX-License-Identifier: GPL-3.0-or-later
// A small schema by hand with one object of each kind, for tests of the panels: no database is needed to make it.
#pragma once

#include "document/document.h"

namespace relvar::test::shop {

using namespace Qt::Literals::StringLiterals;

inline constexpr ObjectId customers(10);
inline constexpr ObjectId customerId(11);
inline constexpr ObjectId customerName(12);
inline constexpr ObjectId customerEmail(13);
inline constexpr ObjectId customerKey(14);
inline constexpr ObjectId emailUnique(15);
inline constexpr ObjectId nameIndex(16);
inline constexpr ObjectId nameCheck(17);
inline constexpr ObjectId orders(20);
inline constexpr ObjectId orderId(21);
inline constexpr ObjectId orderCustomer(22);
inline constexpr ObjectId orderTotal(23);
inline constexpr ObjectId orderKey(24);
inline constexpr ObjectId orderRelation(25);
inline constexpr ObjectId orderIndex(26);
inline constexpr ObjectId view(30);
inline constexpr ObjectId trigger(31);
inline constexpr ObjectId virtualTable(32);

inline schema::Column column(ObjectId id, const QString &name, const QString &type)
{
    return {.id = id, .name = name, .type = {type, {}}};
}

/// customers (id, name, email), orders (id, customer_id → customers, total), a view, a trigger, a virtual table.
inline schema::Schema schema()
{
    schema::Table first;
    first.id = customers;
    first.name = u"customers"_s;
    first.columns = {column(customerId, u"id"_s, u"INTEGER"_s), column(customerName, u"name"_s, u"TEXT"_s),
                     column(customerEmail, u"email"_s, u"TEXT"_s)};
    first.columns[1].notNull = true;
    first.primaryKey = schema::PrimaryKey{.id = customerKey, .name = u"customers_pkey"_s, .parts = {{customerId}}};
    first.uniqueConstraints = {{.id = emailUnique, .name = u"customers_email_key"_s, .parts = {{customerEmail}}}};
    first.indexes = {{.id = nameIndex, .name = u"customers_name_idx"_s, .parts = {{customerName}}}};
    first.checks = {{nameCheck, u"customers_name_check"_s, u"name <> ''"_s}};
    first.definition = u"CREATE TABLE customers (as it is stored)"_s;

    schema::Table second;
    second.id = orders;
    second.name = u"orders"_s;
    second.columns = {column(orderId, u"id"_s, u"INTEGER"_s), column(orderCustomer, u"customer_id"_s, u"INTEGER"_s),
                      column(orderTotal, u"total"_s, u"NUMERIC"_s)};
    second.primaryKey = schema::PrimaryKey{.id = orderKey, .name = u"orders_pkey"_s, .parts = {{orderId}}};
    second.foreignKeys = {{.id = orderRelation,
                           .name = u"orders_customer_id_fkey"_s,
                           .columns = {orderCustomer},
                           .referencedTable = customers,
                           .referencedColumns = {customerId}}};
    second.indexes = {{.id = orderIndex, .name = u"orders_customer_id_idx"_s, .parts = {{orderCustomer}}}};
    second.definition = u"CREATE TABLE orders (as it is stored)"_s;

    schema::Schema made;
    made.tables = {first, second};
    made.views = {schema::View{.id = view,
                               .name = u"big_orders"_s,
                               .definition = u"CREATE VIEW big_orders AS SELECT * FROM orders"_s}};
    made.triggers = {schema::Trigger{trigger, orders, u"orders_stamp"_s,
                                     u"CREATE TRIGGER orders_stamp AFTER INSERT ON orders BEGIN SELECT 1; END"_s}};
    made.otherObjects = {schema::OtherObject{.id = virtualTable,
                                             .kind = u"virtual table"_s,
                                             .name = u"search"_s,
                                             .definition = u"CREATE VIRTUAL TABLE search USING fts5(text)"_s}};
    return made;
}

inline document::Document document()
{
    document::Document made;
    made.schema = schema();
    return made;
}

} // namespace relvar::test::shop
