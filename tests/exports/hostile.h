// SPDX-License-Identifier: GPL-3.0-or-later
// A schema whose names try to break out of whatever they are written into. For tests of exports.
#pragma once

#include "exports/subject.h"

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

inline const QStringList &hostileNames()
{
    static const QStringList names{
        u"plain"_s,
        u"Two words"_s,
        u"quote\"s 'and' `more`"_s,
        u"back\\slash \\n \\u0041 \\"_s,
        u"line\nbreak"_s,
        u"tab\there"_s,
        u"{braces} [brackets] (parentheses) <angles>"_s,
        u"} Table \"x\" {"_s,
        u"--"_s,
        u"// comment"_s,
        u"/* comment */"_s,
        u"%%{init: {}}%%"_s,
        u"@enduml"_s,
        u"!include x"_s,
        u"' comment"_s,
        u"**bold** //italic// __under__ ~~wave~~"_s,
        u"<b>html</b> &amp; <script>alert(1)</script>"_s,
        u"#35; #quot; 100 %"_s,
        u"Table"_s,
        u"entity"_s,
        u"title"_s,
        u"direction"_s,
        u"PK"_s,
        u"fk"_s,
        u"uk-1"_s,
        u"123"_s,
        u"-dash"_s,
        u"größe Ünïcode 日本語"_s,
        u"emoji 😀"_s,
        u"pké"_s,
        u"."_s,
        u"a.b"_s,
        u" "_s,
        u"end note"_s,
        u"as t1 {"_s,
        u"%newpage()"_s,
        u"$variable"_s,
        u"note"_s,
        u"indexes"_s,
        u"style"_s,
    };
    return names;
}

/// A table for each name, with a column for each: named by it, and one of its type. Each refers to the one before.
inline exports::Subject hostile()
{
    exports::Subject subject{.title = u"\"A\\ title'\n@enduml %% */ {"_s, .product = u"Postgre'SQL"_s};
    quint64 id = 1;
    ObjectId previous;
    ObjectId previousKey;
    for (const QString &name : hostileNames()) {
        schema::Table table{.id = ObjectId(id++), .name = name, .comment = u"about "_s + name};
        for (const QString &column : hostileNames()) {
            table.columns.append({.id = ObjectId(id++),
                                  .name = column,
                                  .type = {u"type of "_s + column, {}},
                                  .defaultExpression = u"f('"_s + column + u"')"_s,
                                  .comment = u"about "_s + column});
        }
        table.primaryKey = schema::PrimaryKey{.id = ObjectId(id++), .parts = {{table.columns.at(0).id}}};
        table.indexes = {{.id = ObjectId(id++),
                          .name = name,
                          .parts = {{table.columns.at(1).id}, {.expression = u"g("_s + name + u')'}},
                          .predicate = name}};
        table.checks = {{.id = ObjectId(id++), .name = name, .expression = name + u" > 0"_s}};
        if (!previous.isNull()) {
            table.foreignKeys = {{.id = ObjectId(id++),
                                  .name = name,
                                  .columns = {table.columns.at(2).id},
                                  .referencedTable = previous,
                                  .referencedColumns = {previousKey}}};
        }
        previous = table.id;
        previousKey = table.columns.at(0).id;
        subject.schema.tables.append(Box<schema::Table>(table));
    }
    for (const QString &name : hostileNames()) {
        const ObjectId table = subject.schema.tables.at(subject.areas.size())->id;
        subject.areas.append({.id = ObjectId(id++), .name = name, .tables = {table}});
        subject.notes.append({.id = ObjectId(id++), .text = name + u"\nand "_s + name});
    }
    // A name that is there already.
    subject.areas.last().name = u"plain"_s;
    schema::EnumType type{.id = ObjectId(id++), .name = u"mo\"od"_s, .values = hostileNames(), .comment = u"of\nday"_s};
    subject.schema.enums.append(Box<schema::EnumType>(type));
    return subject;
}

} // namespace relvar::test
