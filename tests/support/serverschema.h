// SPDX-License-Identifier: GPL-3.0-or-later
// A small schema by hand with what only database servers have: namespaces, an enum, sequences, a partitioned table
// whose relations are on its partitions alone, a policy, a function. For tests of edits and panels: no database is
// needed.
#pragma once

#include "document/document.h"

namespace relvar::test::server {

using namespace Qt::Literals::StringLiterals;

inline constexpr ObjectId publicSpace(1);
inline constexpr ObjectId billing(2);
inline constexpr ObjectId mood(3);
inline constexpr ObjectId people(10);
inline constexpr ObjectId personId(11);
inline constexpr ObjectId personMood(12);
inline constexpr ObjectId payments(20);
inline constexpr ObjectId paymentId(21);
inline constexpr ObjectId paidAt(22);
inline constexpr ObjectId payer(23);
inline constexpr ObjectId payments2025(30);
inline constexpr ObjectId payments2026(40);
inline constexpr ObjectId invoices(50);
inline constexpr ObjectId invoiceId(51);
inline constexpr ObjectId invoiceNumbers(60);
inline constexpr ObjectId happyPeople(61);
inline constexpr ObjectId ownRows(62);
inline constexpr ObjectId total(63);

inline schema::Column column(quint64 id, const QString &name, const QString &type)
{
    return {.id = ObjectId(id), .name = name, .type = {type, {}}};
}

/// Its columns are `first` + 1 …; the relation to people is its own.
inline schema::Table partition(ObjectId id, const QString &name, const QString &bound)
{
    const quint64 first = id.value();
    schema::Table table;
    table.id = id;
    table.namespaceId = publicSpace;
    table.name = name;
    table.columns = {column(first + 1, u"id"_s, u"integer"_s), column(first + 2, u"paid_at"_s, u"date"_s),
                     column(first + 3, u"payer"_s, u"integer"_s)};
    table.foreignKeys = {{.id = ObjectId(first + 4),
                          .name = name + u"_payer_fkey"_s,
                          .columns = {ObjectId(first + 3)},
                          .referencedTable = people,
                          .referencedColumns = {personId}}};
    table.partitionOf = payments;
    table.partitionBound = bound;
    return table;
}

/// public: people (id, mood), payments (id, paid_at, payer) in two partitions; billing: invoices (id with a sequence).
inline schema::Schema schema()
{
    schema::Table first;
    first.id = people;
    first.namespaceId = publicSpace;
    first.name = u"people"_s;
    first.columns = {column(11, u"id"_s, u"integer"_s), column(12, u"mood"_s, u"mood"_s)};
    first.columns[0].identity = schema::Identity{.always = true};
    first.columns[1].type.userType = mood;
    first.columns[1].defaultExpression = u"'ok'::mood"_s;
    first.primaryKey = schema::PrimaryKey{.id = ObjectId(13), .name = u"people_pkey"_s, .parts = {{personId}}};
    first.checks = {{ObjectId(14), u"people_mood_check"_s, u"mood <> 'sad'::mood"_s}};

    schema::Table second;
    second.id = payments;
    second.namespaceId = publicSpace;
    second.name = u"payments"_s;
    second.columns = {column(21, u"id"_s, u"integer"_s), column(22, u"paid_at"_s, u"date"_s),
                      column(23, u"payer"_s, u"integer"_s)};
    second.primaryKey
        = schema::PrimaryKey{.id = ObjectId(24), .name = u"payments_pkey"_s, .parts = {{paymentId}, {paidAt}}};
    second.partitionBy = u"RANGE (paid_at)"_s;

    schema::Table third;
    third.id = invoices;
    third.namespaceId = billing;
    third.name = u"invoices"_s;
    third.columns = {column(51, u"id"_s, u"bigint"_s)};
    third.columns[0].defaultExpression = u"nextval('billing.numbers'::regclass)"_s;
    third.primaryKey = schema::PrimaryKey{.id = ObjectId(52), .name = u"invoices_pkey"_s, .parts = {{invoiceId}}};

    schema::Schema made;
    made.namespaces = {{publicSpace, u"public"_s, {}}, {billing, u"billing"_s, {}}};
    made.enums = {schema::EnumType{mood, publicSpace, u"mood"_s, {u"sad"_s, u"ok"_s, u"happy"_s}, {}}};
    made.tables
        = {first, second,
           partition(payments2025, u"payments_2025"_s, u"FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')"_s),
           partition(payments2026, u"payments_2026"_s, u"FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"_s), third};
    made.sequences = {schema::Sequence{.id = invoiceNumbers,
                                       .namespaceId = billing,
                                       .name = u"numbers"_s,
                                       .dataType = u"bigint"_s,
                                       .ownerTable = invoices,
                                       .ownerColumn = invoiceId}};
    made.views = {schema::View{.id = happyPeople,
                               .namespaceId = publicSpace,
                               .name = u"happy_people"_s,
                               .definition = u"CREATE MATERIALIZED VIEW happy_people AS SELECT id FROM people"_s,
                               .materialized = true,
                               .dependsOn = {{people, personId}}}};
    made.otherObjects = {schema::OtherObject{.id = ownRows,
                                             .namespaceId = publicSpace,
                                             .kind = u"policy"_s,
                                             .name = u"own_rows ON people"_s,
                                             .definition = u"CREATE POLICY own_rows ON people USING (true)"_s,
                                             .owner = people},
                         schema::OtherObject{.id = total,
                                             .namespaceId = billing,
                                             .kind = u"function"_s,
                                             .name = u"total(integer)"_s,
                                             .definition = u"CREATE FUNCTION billing.total(integer) …"_s}};
    return made;
}

inline document::Document document()
{
    document::Document made;
    made.schema = schema();
    return made;
}

} // namespace relvar::test::server
