// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences, also those behind columns. https://www.postgresql.org/docs/current/sql-createsequence.html
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/names.h"
#include "dialects/postgresql/quoting.h"
#include "schema/partname.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// What the options say; what they leave open.
struct Options
{
    std::optional<qint64> start;
    std::optional<qint64> increment;
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    std::optional<qint64> cache;
    std::optional<bool> cycle;
    bool usualMinimum = false;
    bool usualMaximum = false;
    QString dataType;
    QStringList name;
    /// {"none"}: nobody.
    QStringList owner;
};

Options readOptions(ScriptSchema &schema, const ScriptStatement &statement, const TreeNode &list)
{
    Options options;
    for (const TreeNode one : list) {
        const TreeNode option = one["DefElem"];
        const QByteArrayView name = option["defname"].word();
        const TreeNode value = option["arg"];
        const qint64 number = value.isNull() ? 0 : statement.numberAt(statement.tokenAt(option.location()));
        if (name == "start")
            options.start = number;
        else if (name == "increment")
            options.increment = number;
        else if (name == "minvalue")
            value.isNull() ? void(options.usualMinimum = true) : void(options.minimum = number);
        else if (name == "maxvalue")
            value.isNull() ? void(options.usualMaximum = true) : void(options.maximum = number);
        else if (name == "cache")
            options.cache = number;
        else if (name == "cycle")
            options.cycle = value["Boolean"]["boolval"].flag();
        else if (name == "sequence_name")
            options.name = value["List"]["items"].names();
        else if (name == "owned_by")
            options.owner = value["List"]["items"].names();
        else if (name == "as")
            options.dataType = schema.typeText(
                value["TypeName"], statement.text(statement.tokenAt(value["TypeName"].location()),
                                                  statement.tokenAt(value["TypeName"].location()) + 1));
    }
    return options;
}

void apply(const Options &options, schema::Sequence &sequence, bool isNew)
{
    const SequenceLimits before = usualLimits(sequence);
    if (!options.dataType.isEmpty())
        sequence.dataType = options.dataType;
    if (options.increment)
        sequence.increment = *options.increment;
    const SequenceLimits usual = usualLimits(sequence);
    if (options.minimum)
        sequence.minimum = *options.minimum;
    else if (isNew || options.usualMinimum || (!options.dataType.isEmpty() && sequence.minimum == before.minimum))
        sequence.minimum = usual.minimum;
    if (options.maximum)
        sequence.maximum = *options.maximum;
    else if (isNew || options.usualMaximum || (!options.dataType.isEmpty() && sequence.maximum == before.maximum))
        sequence.maximum = usual.maximum;
    if (options.start)
        sequence.start = *options.start;
    else if (isNew)
        sequence.start = sequence.increment > 0 ? sequence.minimum : sequence.maximum;
    sequence.cache = options.cache.value_or(sequence.cache);
    sequence.cycle = options.cycle.value_or(sequence.cycle);
}

void setOwner(ScriptSchema &schema, const ScriptStatement &statement, schema::Sequence &sequence,
              const QStringList &owner)
{
    if (owner.isEmpty())
        return;
    sequence.ownerTable = sequence.ownerColumn = {};
    if (owner == QStringList{u"none"_s})
        return;
    const schema::Table *table = schema.table(ScriptSchema::nameOf(owner.mid(0, owner.size() - 1)));
    const schema::Column *column = table ? table->column(owner.constLast(), Qt::CaseSensitive) : nullptr;
    if (!column) {
        schema.report(statement.line(), u"OWNED BY of sequence "_s + sequence.name,
                      u"the column %1 is not made by this script"_s.arg(owner.join(u'.')));
        return;
    }
    sequence.ownerTable = table->id;
    sequence.ownerColumn = column->id;
}

} // namespace

void readSequence(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(node["sequence"]));
    const QByteArrayView persistence = node["sequence"]["relpersistence"].word();
    if (persistence == "t" || (schema.relation(name) && node["if_not_exists"].flag()))
        return;
    schema::Sequence sequence{.id = ObjectId::create(),
                              .namespaceId = schema.space(name.space),
                              .name = name.name,
                              .dataType = u"bigint"_s,
                              .unlogged = persistence == "u",
                              .ownerTable = {},
                              .ownerColumn = {},
                              .comment = {}};
    const Options options = readOptions(schema, statement, node["options"]);
    apply(options, sequence, true);
    setOwner(schema, statement, sequence, options.owner);
    schema.addRelation(name, {ScriptSchema::Relation::Kind::Sequence, sequence.id, {}});
    schema.sequences.insert_or_assign(sequence.id, sequence);
}

void readAlterSequence(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const ScriptSchema::Relation *relation = schema.relation(node["sequence"]);
    const Options options = readOptions(schema, statement, node["options"]);
    const auto found = relation ? schema.sequences.find(relation->id) : schema.sequences.end();
    if (found == schema.sequences.end()) {
        // One of an identity column can be changed by its name too; nothing but that is said of it in a dump.
        schema.report(statement.line(), u"ALTER SEQUENCE "_s + node["sequence"]["relname"].text(),
                      relation ? u"it belongs to an identity column: write ALTER TABLE … ALTER COLUMN"_s
                               : u"the sequence is not made by this script"_s);
        return;
    }
    apply(options, found->second, false);
    setOwner(schema, statement, found->second, options.owner);
}

schema::Identity readIdentity(ScriptSchema &schema, const ScriptStatement &statement, const TreeNode &constraint,
                              const schema::Table &table, const schema::Column &column)
{
    const Options options = readOptions(schema, statement, constraint["options"]);
    schema::Sequence sequence{
        .dataType = column.type.text, .ownerTable = {}, .ownerColumn = {}, .comment = {}};
    apply(options, sequence, true);
    const SequenceLimits usual = usualLimits(sequence);
    const auto unless = [](qint64 value, qint64 usualValue) {
        return value == usualValue ? std::nullopt : std::optional(value);
    };
    const QString space = schema.spaceName(table.namespaceId);
    QualifiedName name = ScriptSchema::nameOf(options.name);
    if (name.name.isEmpty())
        name.name = schema.chooseName(space, table.name, column.name, u"seq"_s, true);
    name.space = space;
    schema.addRelation(name, {ScriptSchema::Relation::Kind::IdentitySequence, ObjectId::create(), table.id});
    schema::Identity identity{
        .always = constraint["generated_when"].word() == "a",
        .start = unless(sequence.start, sequence.increment > 0 ? sequence.minimum : sequence.maximum),
        .increment = unless(sequence.increment, 1),
        .minimum = unless(sequence.minimum, usual.minimum),
        .maximum = unless(sequence.maximum, usual.maximum),
        .cache = unless(sequence.cache, 1),
        .cycle = sequence.cycle};
    if (name.name != schema::nameOfPart(table.name, column.name, u"seq"_s))
        identity.sequenceName = name.name;
    return identity;
}

void addSerial(ScriptSchema &schema, schema::Table &table, schema::Column &column)
{
    const QString space = schema.spaceName(table.namespaceId);
    schema::Sequence sequence{.id = ObjectId::create(),
                              .namespaceId = table.namespaceId,
                              .name = schema.chooseName(space, table.name, column.name, u"seq"_s, true),
                              .dataType = column.type.text,
                              .ownerTable = table.id,
                              .ownerColumn = column.id,
                              .comment = {}};
    apply({}, sequence, true);
    const auto plain = [](const QString &name) {
        const QString quoted = quoteIdentifier(name);
        const bool isPlain = std::all_of(name.cbegin(), name.cend(), [](QChar c) {
            return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        });
        return isPlain && !name.isEmpty() && !name.front().isDigit() ? name : quoted;
    };
    const QString shown = schema.isQualified() ? plain(space) + u'.' + plain(sequence.name) : plain(sequence.name);
    column.defaultExpression = u"nextval("_s + quoteLiteral(shown) + u"::regclass)"_s;
    table.dependsOn.append({sequence.id, {}});
    schema.addRelation({space, sequence.name}, {ScriptSchema::Relation::Kind::Sequence, sequence.id, {}});
    schema.sequences.insert_or_assign(sequence.id, sequence);
}

} // namespace relvar::postgresql
