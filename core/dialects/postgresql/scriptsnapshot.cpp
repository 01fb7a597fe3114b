// SPDX-License-Identifier: GPL-3.0-or-later
// What a script has made, as one schema value, in the shapes that a reading of the server has.
#include "dialects/postgresql/scriptschema.h"

#include "dialect/histories.h"
#include "dialects/postgresql/historyschemas.h"
#include "dialects/postgresql/names.h"
#include "dialects/postgresql/quoting.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

QString followingComment(const QString &target, const QString &comment)
{
    return comment.isEmpty() ? QString() : u";\nCOMMENT ON "_s + target + u" IS "_s + quoteLiteral(comment);
}

QString joined(const QList<ScriptSchema::TextDraft::Element> &elements)
{
    QStringList texts;
    for (const auto &element : elements)
        texts.append(element.text);
    return texts.join(u", "_s);
}

/// The statements of an object that is carried as text.
QString definitionOf(const ScriptSchema::TextDraft &draft, const QString &name)
{
    const QString &kind = draft.object.kind;
    QString text = draft.isWhole ? draft.before : draft.before + name + draft.after;
    QString following;
    if (kind == u"domain") {
        if (!draft.defaultText.isEmpty())
            text += u" DEFAULT "_s + draft.defaultText;
        if (draft.isNotNull)
            text += u" NOT NULL"_s;
        for (const auto &check : draft.constraints) {
            const QString clause = u" CONSTRAINT "_s + quoteIdentifier(check.name) + u' ' + check.text;
            if (check.isValid)
                text += clause;
            else
                following += u";\nALTER DOMAIN "_s + name + u" ADD"_s + clause;
        }
        for (const auto &check : draft.constraints) {
            following += followingComment(u"CONSTRAINT "_s + quoteIdentifier(check.name) + u" ON DOMAIN "_s + name,
                                          check.comment);
        }
    } else if (kind == u"composite type" || kind == u"foreign table") {
        QStringList lines;
        if (!draft.columns.isEmpty())
            lines.append(joined(draft.columns));
        for (const auto &constraint : draft.constraints)
            lines.append(u"CONSTRAINT "_s + quoteIdentifier(constraint.name) + u' ' + constraint.text);
        text += u'(' + lines.join(u", "_s) + u')' + draft.tail;
        for (const auto &column : draft.columns)
            following += followingComment(u"COLUMN "_s + name + u'.' + quoteIdentifier(column.name), column.comment);
    } else if (kind == u"publication") {
        QStringList parts;
        if (!draft.constraints.isEmpty())
            parts.append(u"TABLE "_s + joined(draft.constraints.values()));
        if (!draft.columns.isEmpty())
            parts.append(u"TABLES IN SCHEMA "_s + joined(draft.columns));
        if (!parts.isEmpty())
            text += u" FOR "_s + parts.join(u", "_s);
        text += draft.tail;
    }
    for (const QString &statement : draft.afterwards)
        following += u";\n"_s + QString(statement).replace(u"%1"_s, name);
    return text + following + followingComment(draft.words + u' ' + name + draft.targetEnd, draft.comment);
}

QString definitionOf(const ScriptSchema::ViewDraft &draft, const QString &name, bool isDump, bool hasRows)
{
    const bool isMaterialized = draft.view.materialized;
    QString text = (isMaterialized ? u"CREATE MATERIALIZED VIEW "_s : u"CREATE VIEW "_s) + name;
    if (draft.hasAliases)
        text += u" ("_s + quoteIdentifiers(draft.columns) + u')';
    if (!draft.accessMethod.isEmpty())
        text += u" USING "_s + quoteIdentifier(draft.accessMethod);
    if (!draft.options.isEmpty()) {
        QStringList settings;
        for (auto it = draft.options.cbegin(); it != draft.options.cend(); ++it)
            settings.append(it.key() + u" = "_s + it.value());
        text += u" WITH ("_s + settings.join(u", "_s) + u')';
    }
    if (!draft.tablespace.isEmpty())
        text += u" TABLESPACE "_s + quoteIdentifier(draft.tablespace);
    text += u" AS\n"_s + draft.query;
    if (!draft.check.isEmpty())
        text += u"\nWITH "_s + draft.check + u" CHECK OPTION"_s;
    // A dump makes every materialised view empty, and fills those that were filled only when it carries rows.
    if (isMaterialized && !draft.isPopulated && !draft.wasRefreshed && !(isDump && !hasRows))
        text += u"\nWITH NO DATA"_s;
    QStringList columns = draft.columns;
    for (const QString &column : draft.defaults.keys() + draft.comments.keys()) {
        if (!columns.contains(column))
            columns.append(column);
    }
    for (const QString &column : std::as_const(columns)) {
        const QString quoted = quoteIdentifier(column);
        if (draft.defaults.contains(column)) {
            text += u";\nALTER VIEW "_s + name + u" ALTER COLUMN "_s + quoted + u" SET DEFAULT "_s
                    + draft.defaults.value(column);
        }
        text += followingComment(u"COLUMN "_s + name + u'.' + quoted, draft.comments.value(column));
    }
    return text;
}

/// Points in time as a server prints them that is asked in UTC; a dump has them in the zone of who made it.
QString inUtc(QString text, bool isBound)
{
    if (!text.contains(u':'))
        return text;
    static const QString point = u"'(\\d{4,}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?([+-]\\d\\d)(?::(\\d\\d))?'"_s;
    static const QRegularExpression inBound(point);
    static const QRegularExpression inExpression(point + u"(?=::timestamp(\\(\\d\\))? with time zone)"_s);
    QList<QRegularExpressionMatch> matches;
    for (auto found = (isBound ? inBound : inExpression).globalMatch(text); found.hasNext();)
        matches.prepend(found.next());
    for (const QRegularExpressionMatch &match : std::as_const(matches)) {
        const int hours = match.captured(4).toInt();
        const int minutes = match.captured(5).toInt() * (match.captured(4).startsWith(u'-') ? -1 : 1);
        const QDateTime local(QDate::fromString(match.captured(1), Qt::ISODate),
                              QTime::fromString(match.captured(2), Qt::ISODate), Qt::UTC);
        if (!local.isValid())
            continue;
        const QDateTime utc = local.addSecs(-(hours * 3600 + minutes * 60));
        text.replace(match.capturedStart(), match.capturedLength(),
                     u'\'' + utc.toString(u"yyyy-MM-dd HH:mm:ss"_s) + match.captured(3) + u"+00'"_s);
    }
    return text;
}

schema::Table inUtc(schema::Table table)
{
    table.partitionBound = inUtc(table.partitionBound, true);
    for (schema::Column &column : table.columns) {
        if (column.defaultExpression)
            column.defaultExpression = inUtc(*column.defaultExpression, false);
        if (column.generated)
            column.generated->expression = inUtc(column.generated->expression, false);
    }
    for (schema::CheckConstraint &check : table.checks)
        check.expression = inUtc(check.expression, false);
    for (schema::ExclusionConstraint &exclusion : table.exclusions)
        exclusion.definition = inUtc(exclusion.definition, false);
    for (schema::Index &index : table.indexes) {
        index.predicate = inUtc(index.predicate, false);
        for (schema::KeyPart &part : index.parts)
            part.expression = inUtc(part.expression, false);
    }
    return table;
}

template<typename List>
void sortByName(List &list, const auto &spaceName)
{
    std::sort(list.begin(), list.end(), [&](const auto &left, const auto &right) {
        const auto key = [&](const auto &one) { return std::pair(spaceName(one->namespaceId), one->name); };
        return key(left) < key(right);
    });
}

} // namespace

QString ScriptSchema::sqlName(const TextDraft &draft) const
{
    const QString &kind = draft.object.kind;
    if (kind == u"cast")
        return draft.name;
    if (draft.object.namespaceId.isNull() || draft.targetEnd.startsWith(u" ON "_s))
        return quoteIdentifier(draft.name);
    return quoteIdentifier(spaceName(draft.object.namespaceId)) + u'.'
           + (kind == u"operator" ? draft.name : quoteIdentifier(draft.name));
}

QString ScriptSchema::targetOf(const TextDraft &draft) const
{
    return draft.words + u' ' + sqlName(draft) + draft.targetEnd;
}

dialect::Snapshot ScriptSchema::snapshot(bool isDump) const
{
    dialect::Snapshot snapshot;
    schema::Schema &schema = snapshot.schema;
    schema.namespaces = namespaces;
    std::sort(schema.namespaces.begin(), schema.namespaces.end(),
              [](const auto &left, const auto &right) { return left.name < right.name; });
    const auto spaceOf = [this](ObjectId id) { return spaceName(id); };
    snapshot.notHandled = notHandled;

    QSet<ObjectId> leftOut;
    QSet<ObjectId> historySpaces;
    for (const auto &[id, table] : tables) {
        QList<dialect::HistoryColumn> columns;
        for (const schema::Column &column : table.columns)
            columns.append({column.name, column.type.text});
        const QString tool = dialect::toolOfHistory(table.name, columns);
        if (tool.isEmpty()) {
            schema.tables.append(Box<schema::Table>(inUtc(table)));
            continue;
        }
        leftOut.insert(id);
        historySpaces.insert(table.namespaceId);
        const QString space = spaceName(table.namespaceId);
        snapshot.histories.append({tool, space == u"public" ? table.name : space + u'.' + table.name});
    }
    for (const auto &[id, type] : enums)
        schema.enums.append(Box<schema::EnumType>(type));
    for (const auto &[id, sequence] : sequences) {
        if (!leftOut.contains(sequence.ownerTable))
            schema.sequences.append(Box<schema::Sequence>(sequence));
    }
    for (const auto &[id, draft] : views) {
        schema::View view = draft.view;
        const QString name = sql({spaceName(view.namespaceId), view.name});
        view.definition = inUtc(definitionOf(draft, name, isDump, hasRows), false);
        schema.views.append(Box<schema::View>(view));
    }
    for (const auto &[id, draft] : triggers) {
        schema::Trigger trigger = draft.trigger;
        const QString on = sql(nameOf(trigger.tableId));
        if (!draft.state.isEmpty())
            trigger.definition += u";\nALTER TABLE "_s + on + u' ' + draft.state + u" TRIGGER "_s
                                  + quoteIdentifier(trigger.name);
        trigger.definition
            += followingComment(u"TRIGGER "_s + quoteIdentifier(trigger.name) + u" ON "_s + on, draft.comment);
        trigger.definition = inUtc(trigger.definition, false);
        schema.triggers.append(Box<schema::Trigger>(trigger));
    }
    for (const auto &[id, draft] : texts) {
        schema::OtherObject object = draft.object;
        object.definition = inUtc(definitionOf(draft, sqlName(draft)), false);
        object.dropStatement = u"DROP "_s + targetOf(draft);
        object.dependsOn.removeAll(schema::Dependency{object.owner, {}});
        object.dependsOn.removeAll(schema::Dependency{object.id, {}});
        schema.otherObjects.append(Box<schema::OtherObject>(object));
    }
    addRights(schema, isDump);
    leaveOutEmpty(schema, historySpaces);
    sortByName(schema.tables, spaceOf);
    sortByName(schema.views, spaceOf);
    sortByName(schema.enums, spaceOf);
    sortByName(schema.sequences, spaceOf);
    sortByName(schema.otherObjects, spaceOf);
    std::sort(schema.triggers.begin(), schema.triggers.end(),
              [](const auto &left, const auto &right) { return left->name < right->name; });
    return snapshot;
}

} // namespace relvar::postgresql
