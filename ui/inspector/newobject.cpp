// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/newobject.h"

#include "base/overloaded.h"
#include "edit/edits.h"
#include "inspector/keypartstext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

namespace {

/// Of everything: kinds share their names in different ways, and a name that nothing has is free for all.
QString freeName(const schema::Schema &schema, const QString &stem)
{
    QSet<QString> taken;
    const auto add = [&](const auto &list) {
        for (const auto &object : list)
            taken.insert(object->name.section(u'(', 0, 0).section(u" ON "_s, 0, 0).toLower());
    };
    add(schema.tables);
    add(schema.views);
    add(schema.triggers);
    add(schema.enums);
    add(schema.sequences);
    add(schema.otherObjects);
    QString name = stem;
    for (int number = 2; taken.contains(name.toLower()); ++number)
        name = stem + u'_' + QString::number(number);
    return name;
}

} // namespace

document::Edit editOf(dialect::DefinedObject object, ObjectId id)
{
    return std::visit(Overloaded{
                          [id](schema::View &view) {
                              view.id = id;
                              return edit::setView(view);
                          },
                          [id](schema::Trigger &trigger) {
                              trigger.id = id;
                              return edit::setTrigger(trigger);
                          },
                          [id](schema::OtherObject &other) {
                              other.id = id;
                              return edit::setOtherObject(other);
                          },
                      },
                      object);
}

QString definitionOf(const dialect::DefinedObject &object)
{
    return std::visit([](const auto &one) { return one.definition; }, object);
}

QString nameOf(const dialect::DefinedObject &object)
{
    return std::visit([](const auto &one) { return one.name; }, object);
}

QString kindOf(const dialect::DefinedObject &object)
{
    return std::visit(Overloaded{
                          [](const schema::View &view) {
                              return view.materialized ? u"materialized view"_s : u"view"_s;
                          },
                          [](const schema::Trigger &) { return u"trigger"_s; },
                          [](const schema::OtherObject &other) { return other.kind; },
                      },
                      object);
}

std::optional<dialect::DefinedObject> definedObject(const schema::Schema &schema, ObjectId id)
{
    const auto find = [id](const auto &list) -> std::optional<dialect::DefinedObject> {
        const auto found = std::find_if(list.cbegin(), list.cend(), [id](const auto &box) { return box->id == id; });
        if (found == list.cend())
            return {};
        return **found;
    };
    if (auto view = find(schema.views))
        return view;
    if (auto trigger = find(schema.triggers))
        return trigger;
    return find(schema.otherObjects);
}

Result<NewObject> newObject(const dialect::Dialect &dialect, const QString &kind, const schema::Schema &schema,
                            ObjectId table)
{
    const schema::Table *on = schema.table(table);
    const QString word = QString(kind).replace(u' ', u'_');
    const QString name = freeName(schema, on ? on->name + u'_' + word : u"new_"_s + word);
    const QString sql = dialect.language().example(kind, name, schema, table);
    if (sql.isEmpty()) {
        return fail(InspectorError::Incomplete,
                    text("inspector", "A new %1 needs a table to stand on. Select the table first.", {kind}));
    }
    const dialect::Reading reading = dialect.language().read(sql, schema);
    if (!reading.object) {
        return fail(InspectorError::Incomplete, text("inspector", "A new %1 cannot be begun here: %2",
                                                     {kind, reading.error ? reading.error->message : sql}));
    }
    const ObjectId id = ObjectId::create();
    return NewObject{id, text("inspector", "Add %1 %2", {kind, nameOf(*reading.object)}), editOf(*reading.object, id)};
}

} // namespace relvar::inspector
