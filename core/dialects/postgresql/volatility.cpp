// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/volatility.h"

#include "dialects/postgresql/parsetree.h"

#include <QJsonArray>
#include <QSet>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Functions that people write in defaults and that pg_proc lists as immutable or stable (provolatile i and s).
bool isSteady(const QString &function)
{
    static const QSet<QString> steady{
        u"now"_s,          u"transaction_timestamp"_s, u"statement_timestamp"_s, u"timezone"_s,
        u"date_trunc"_s,   u"date_part"_s,             u"extract"_s,             u"age"_s,
        u"make_date"_s,    u"make_interval"_s,         u"make_timestamptz"_s,    u"to_char"_s,
        u"to_date"_s,      u"to_timestamp"_s,          u"lower"_s,               u"upper"_s,
        u"btrim"_s,        u"concat"_s,                u"length"_s,              u"md5"_s,
        u"abs"_s,          u"floor"_s,                 u"ceil"_s,                u"round"_s,
        u"to_json"_s,      u"to_jsonb"_s,              u"jsonb_build_object"_s,  u"jsonb_build_array"_s,
        u"json_build_object"_s, u"json_build_array"_s, u"current_setting"_s,     u"int4range"_s,
        u"int8range"_s,    u"numrange"_s,              u"daterange"_s,           u"tsrange"_s,
        u"tstzrange"_s,    u"current_database"_s,      u"current_schema"_s,      u"inet_client_addr"_s,
    };
    return steady.contains(function);
}

bool callsUnsteady(const QJsonValue &tree)
{
    if (tree.isArray()) {
        for (const QJsonValue &element : tree.toArray()) {
            if (callsUnsteady(element))
                return true;
        }
        return false;
    }
    const QJsonObject object = tree.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() == "FuncCall"_L1
            && !isSteady(it.value()["funcname"_L1].toArray().last()["String"_L1]["sval"_L1].toString()))
            return true;
        if (callsUnsteady(it.value()))
            return true;
    }
    return false;
}

} // namespace

bool mayBeVolatile(const QString &expression)
{
    const std::optional<QJsonObject> tree = parseExpression(expression);
    return !tree || mayBeVolatile(*tree);
}

bool mayBeVolatile(const QJsonObject &expression)
{
    return callsUnsteady(expression);
}

} // namespace relvar::postgresql
