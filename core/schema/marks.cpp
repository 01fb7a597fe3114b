// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/marks.h"

namespace relvar::schema {

using namespace Qt::Literals::StringLiterals;

QStringList marksOf(const Column &column)
{
    QStringList marks;
    if (column.notNullNoInherit)
        marks.append(u"NOT NULL NO INHERIT"_s);
    if (column.notNullNotValid)
        marks.append(u"NOT NULL NOT VALID"_s);
    return marks;
}

QStringList marksOf(const PrimaryKey &key)
{
    return key.withoutOverlaps ? QStringList{u"WITHOUT OVERLAPS"_s} : QStringList();
}

QStringList marksOf(const UniqueConstraint &unique)
{
    return unique.withoutOverlaps ? QStringList{u"WITHOUT OVERLAPS"_s} : QStringList();
}

QStringList marksOf(const ForeignKey &key)
{
    QStringList marks;
    if (key.period)
        marks.append(u"PERIOD"_s);
    if (key.notValid)
        marks.append(u"NOT VALID"_s);
    if (key.notEnforced)
        marks.append(u"NOT ENFORCED"_s);
    return marks;
}

QStringList marksOf(const CheckConstraint &check)
{
    QStringList marks;
    if (check.noInherit)
        marks.append(u"NO INHERIT"_s);
    if (check.notValid)
        marks.append(u"NOT VALID"_s);
    if (check.notEnforced)
        marks.append(u"NOT ENFORCED"_s);
    return marks;
}

QStringList marksOf(const Index &index)
{
    return index.invalid ? QStringList{u"INVALID"_s} : QStringList();
}

QStringList settingsIn(const QMap<QString, QString> &options)
{
    QStringList settings;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        // Words of SQL stand before their value; parameters have an equals sign.
        const bool isWord = option.key() == option.key().toUpper();
        const QString separator = option->isEmpty() ? QString() : isWord ? u" "_s : u" = "_s;
        settings.append(option.key() + separator + *option);
    }
    return settings;
}

QStringList accessTo(const Schema &schema, ObjectId object)
{
    QStringList statements;
    for (const Box<OtherObject> &other : schema.otherObjects) {
        if (other->owner == object && isAboutAccess(*other))
            statements.append(other->definition);
    }
    return statements;
}

} // namespace relvar::schema
