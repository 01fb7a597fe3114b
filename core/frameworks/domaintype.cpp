// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/domaintype.h"

#include "frameworks/sqlcursor.h"

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

QString withoutDomain(const schema::DataType &type, const schema::Schema &schema)
{
    const auto domain = std::find_if(schema.otherObjects.cbegin(), schema.otherObjects.cend(), [&](const auto &object) {
        return object->id == type.userType && object->kind == u"domain"_s;
    });
    if (domain == schema.otherObjects.cend() || type.text.endsWith("[]"_L1))
        return type.text;
    SqlCursor cursor((*domain)->definition);
    if (!cursor.take({"CREATE", "DOMAIN"}) || !cursor.takeQualifiedName() || !cursor.take({"AS"}))
        return type.text;
    const qsizetype begin = cursor.place();
    while (!cursor.atEnd() && !cursor.isWord("NOT") && !cursor.isWord("DEFAULT") && !cursor.isWord("CONSTRAINT")
           && !cursor.isWord("CHECK") && !cursor.isWord("COLLATE") && !cursor.isWord("NULL")
           && !cursor.isWord("COMMENT"))
        cursor.skip();
    QString base = cursor.textFrom(begin);
    // Where the definition has a second statement.
    return base.section(u';', 0, 0).trimmed();
}

} // namespace relvar::frameworks
