// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/condition.h"

#include <algorithm>

namespace relvar::rows {

using namespace Qt::Literals::StringLiterals;

namespace {

using Operator = Condition::Operator;

struct Sign
{
    QLatin1StringView text;
    Operator op;
};

/// The longer ones first.
constexpr Sign signs[] = {{"<="_L1, Operator::LessOrEqual}, {">="_L1, Operator::GreaterOrEqual},
                          {"!="_L1, Operator::NotEqual},    {"<>"_L1, Operator::NotEqual},
                          {"<"_L1, Operator::Less},         {">"_L1, Operator::Greater},
                          {"="_L1, Operator::Equal},        {"~"_L1, Operator::Contains},
                          {"^"_L1, Operator::StartsWith}};

} // namespace

std::optional<Condition> readCondition(const QString &column, const QString &typed, bool looksInside)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (text.compare("null"_L1, Qt::CaseInsensitive) == 0)
        return Condition{column, Operator::IsNull, {}};
    if (text.compare("!null"_L1, Qt::CaseInsensitive) == 0 || text.compare("not null"_L1, Qt::CaseInsensitive) == 0)
        return Condition{column, Operator::IsNotNull, {}};
    for (const Sign &sign : signs) {
        if (text.startsWith(sign.text)) {
            // One space after the sign is for the eye.
            const QString rest = text.mid(sign.text.size());
            return Condition{column, sign.op, rest.startsWith(u' ') ? rest.mid(1) : rest};
        }
    }
    return Condition{column, looksInside ? Operator::Contains : Operator::Equal, text};
}

QString writeCondition(const Condition &condition)
{
    if (condition.op == Operator::IsNull)
        return u"null"_s;
    if (condition.op == Operator::IsNotNull)
        return u"!null"_s;
    for (const Sign &sign : signs) {
        if (sign.op == condition.op)
            return sign.text + u' ' + condition.value.toString();
    }
    Q_UNREACHABLE();
}

bool isTypable(const Condition &condition)
{
    if (condition.value.typeId() == QMetaType::QByteArray)
        return false;
    const QString text = condition.value.toString();
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.isPrint(); });
    const auto read = readCondition(condition.column, writeCondition(condition), false);
    return plain && read && read->value.toString() == text;
}

} // namespace relvar::rows
