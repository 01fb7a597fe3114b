// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/search.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::schema {

namespace {

using Field = SearchMatch::Field;

/// Longer lines are cut to what stands round the match.
constexpr qsizetype lineMost = 160;
constexpr qsizetype contextBefore = 40;

class Search
{
public:
    Search(const Schema &schema, const SearchWish &wish)
        : m_schema(schema)
        , m_wish(wish)
    {
    }

    QList<SearchMatch> run()
    {
        for (const Box<Table> &table : m_schema.tables) {
            if (isEnough())
                break;
            look(*table);
        }
        for (const Box<View> &view : m_schema.views) {
            place(view->id, {}, view->materialized ? u"materialized view"_s : u"view"_s,
                  qualified(view->namespaceId, view->name));
            name(view->name);
            comment(view->comment);
            definition(view->definition);
        }
        for (const Box<Trigger> &trigger : m_schema.triggers) {
            const Table *table = m_schema.table(trigger->tableId);
            place(trigger->id, {}, u"trigger"_s,
                  table ? displayName(m_schema, *table) + u'.' + trigger->name : trigger->name);
            name(trigger->name);
            definition(trigger->definition);
        }
        for (const Box<EnumType> &type : m_schema.enums) {
            place(type->id, {}, u"enum type"_s, qualified(type->namespaceId, type->name));
            name(type->name);
            comment(type->comment);
            for (const QString &value : type->values)
                take(m_wish.definitions, Field::Value, value);
        }
        for (const Box<Sequence> &sequence : m_schema.sequences) {
            place(sequence->id, {}, u"sequence"_s, qualified(sequence->namespaceId, sequence->name));
            name(sequence->name);
            comment(sequence->comment);
        }
        for (const Box<OtherObject> &object : m_schema.otherObjects) {
            if (isAboutAccess(*object))
                continue;
            place(object->id, {}, object->kind, qualified(object->namespaceId, object->name));
            name(object->name);
            definition(object->definition);
        }
        return std::move(m_matches);
    }

private:
    [[nodiscard]] bool isEnough() const { return m_matches.size() >= m_wish.most; }

    [[nodiscard]] QString qualified(ObjectId namespaceId, const QString &objectName) const
    {
        const Namespace *space = m_schema.namespaces.size() > 1 ? m_schema.findNamespace(namespaceId) : nullptr;
        return space ? space->name + u'.' + objectName : objectName;
    }

    void place(ObjectId object, ObjectId part, const QString &kind, const QString &path)
    {
        m_place.object = object;
        m_place.part = part;
        m_place.kind = kind;
        m_place.path = path;
    }

    void take(bool wanted, Field field, const QString &text)
    {
        if (!wanted || text.isEmpty() || isEnough())
            return;
        const QRegularExpressionMatch found = m_wish.pattern.match(text);
        if (!found.hasMatch() || found.capturedLength() == 0)
            return;
        SearchMatch match = m_place;
        match.field = field;
        const qsizetype lineBegin
            = text.lastIndexOf(u'\n', found.capturedStart() - (found.capturedStart() > 0 ? 1 : 0)) + 1;
        const qsizetype from = lineBegin > found.capturedStart() ? 0 : lineBegin;
        qsizetype to = text.indexOf(u'\n', found.capturedStart());
        if (to < 0)
            to = text.size();
        qsizetype begin = from;
        if (to - from > lineMost) {
            begin = std::max(from, found.capturedStart() - contextBefore);
            to = std::min(to, begin + lineMost);
        }
        while (begin < found.capturedStart() && text.at(begin).isSpace())
            ++begin;
        match.excerpt = text.mid(begin, to - begin);
        match.start = found.capturedStart() - begin;
        match.length = std::min(found.capturedLength(), match.excerpt.size() - match.start);
        if (begin > from && from < begin && to - from > lineMost) {
            match.excerpt.prepend(u'…');
            ++match.start;
        }
        m_matches.append(match);
    }

    void name(const QString &text) { take(m_wish.names, Field::Name, text); }
    void comment(const QString &text) { take(m_wish.comments, Field::Comment, text); }
    void definition(const QString &text) { take(m_wish.definitions, Field::Definition, text); }
    void condition(const QString &text) { take(m_wish.definitions, Field::Condition, text); }

    void look(const Table &table)
    {
        const QString path = displayName(m_schema, table);
        place(table.id, {}, u"table"_s, path);
        name(table.name);
        comment(table.comment);
        for (const Column &column : table.columns) {
            place(table.id, column.id, u"column"_s, path + u'.' + column.name);
            name(column.name);
            take(m_wish.types, Field::Type, column.type.text);
            comment(column.comment);
            if (column.defaultExpression)
                take(m_wish.definitions, Field::Default, *column.defaultExpression);
            if (column.generated)
                take(m_wish.definitions, Field::Generated, column.generated->expression);
        }
        const auto part = [&](const auto &one, const QString &kind) {
            place(table.id, one.id, kind, path + u'.' + one.name);
            name(one.name);
            comment(one.comment);
        };
        if (table.primaryKey)
            part(*table.primaryKey, u"primary key"_s);
        for (const UniqueConstraint &unique : table.uniqueConstraints)
            part(unique, u"unique key"_s);
        for (const ForeignKey &foreignKey : table.foreignKeys)
            part(foreignKey, u"foreign key"_s);
        for (const CheckConstraint &check : table.checks) {
            part(check, u"check"_s);
            condition(check.expression);
        }
        for (const ExclusionConstraint &exclusion : table.exclusions) {
            part(exclusion, u"exclusion constraint"_s);
            definition(exclusion.definition);
        }
        for (const Index &index : table.indexes) {
            part(index, u"index"_s);
            condition(index.predicate);
            for (const KeyPart &keyPart : index.parts)
                definition(keyPart.expression);
        }
    }

    const Schema &m_schema;
    const SearchWish &m_wish;
    SearchMatch m_place;
    QList<SearchMatch> m_matches;
};

} // namespace

QRegularExpression searchPattern(const QString &text, bool isExpression, bool caseSensitive, bool wholeWords)
{
    QString pattern = isExpression ? text : QRegularExpression::escape(text);
    if (wholeWords && !text.isEmpty())
        pattern = u"\\b(?:"_s + pattern + u")\\b"_s;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

QList<SearchMatch> search(const Schema &schema, const SearchWish &wish)
{
    if (!wish.pattern.isValid() || wish.pattern.pattern().isEmpty())
        return {};
    return Search(schema, wish).run();
}

} // namespace relvar::schema
