// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/drizzlewriting.h"
#include "frameworks/literal.h"
#include "frameworks/sqltype.h"
#include "frameworks/typescript.h"
#include "schema/partname.h"

#include <QRegularExpression>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A data type in Drizzle's words.
struct TypeWord
{
    /// "varchar", or the variable of an enum or custom type.
    QString function;
    /// "{ length: 20 }"; empty: none.
    QString options;
    /// What drizzle-kit takes the type for.
    QString sqlName;
    /// Of an enum type.
    QString sqlSpace;
    /// How rows come out, which decides how a default is written.
    enum class Value { Number, Text, Boolean, Other };
    Value value = Value::Other;
    int dimensions = 0;
};

QString precisionOf(const QList<int> &numbers)
{
    return numbers.isEmpty() ? QString() : u'(' + QString::number(numbers.first()) + u')';
}

/// time and timestamp, with or without zone.
TypeWord temporal(const QString &function, const SqlType &type, bool keepsText)
{
    const QList<int> numbers = type.numbers();
    const bool hasZone = type.name.endsWith(u"with time zone"_s);
    QStringList options;
    if (!numbers.isEmpty())
        options.append(u"precision: "_s + QString::number(numbers.first()));
    if (hasZone)
        options.append(u"withTimezone: true"_s);
    // A Date of JavaScript has milliseconds, the database microseconds.
    if (keepsText)
        options.append(u"mode: 'string'"_s);
    return {.function = function,
            .options = options.isEmpty() ? QString() : u"{ "_s + options.join(u", "_s) + u" }"_s,
            .sqlName = function + precisionOf(numbers) + (hasZone ? u" with time zone"_s : QString())};
}

/// The types that PostgreSQL has and Drizzle has a function for; none: a custom type says it.
std::optional<TypeWord> serverWord(const SqlType &type)
{
    using Value = TypeWord::Value;
    const QList<int> numbers = type.numbers();
    if (!type.space.isEmpty())
        return std::nullopt;
    struct Plain
    {
        const char16_t *name;
        const char16_t *function;
        Value value;
    };
    static const Plain plain[] = {
        {u"smallint", u"smallint", Value::Number}, {u"integer", u"integer", Value::Number},
        {u"boolean", u"boolean", Value::Boolean},  {u"text", u"text", Value::Text},
        {u"real", u"real", Value::Number},         {u"double precision", u"doublePrecision", Value::Number},
        {u"json", u"json", Value::Other},          {u"jsonb", u"jsonb", Value::Other},
        {u"uuid", u"uuid", Value::Other},          {u"date", u"date", Value::Other},
        {u"inet", u"inet", Value::Other},          {u"cidr", u"cidr", Value::Other},
        {u"macaddr", u"macaddr", Value::Other},    {u"macaddr8", u"macaddr8", Value::Other},
        {u"point", u"point", Value::Other},        {u"line", u"line", Value::Other},
    };
    if (type.arguments.isEmpty()) {
        for (const Plain &one : plain) {
            if (type.name == QStringView(one.name))
                return TypeWord{.function = QString::fromUtf16(one.function), .sqlName = type.name, .value = one.value};
        }
        // A number of JavaScript is exact up to 2^53 only.
        if (type.is("bigint"_L1))
            return TypeWord{.function = u"bigint"_s, .options = u"{ mode: 'bigint' }"_s, .sqlName = u"bigint"_s};
    }
    if (numbers.size() != type.arguments.size())
        return std::nullopt;
    if (type.is("character varying"_L1) || type.is("character"_L1)) {
        const QString function = type.is("character"_L1) ? u"char"_s : u"varchar"_s;
        return TypeWord{.function = function,
                        .options = numbers.isEmpty() ? QString() : u"{ length: %1 }"_s.arg(numbers.first()),
                        .sqlName = function + precisionOf(numbers),
                        .value = Value::Text};
    }
    if (type.is("numeric"_L1) && numbers.isEmpty())
        return TypeWord{.function = u"numeric"_s, .sqlName = u"numeric"_s};
    if (type.is("numeric"_L1)) {
        const QString precision = QString::number(numbers.first());
        const QString scale = QString::number(numbers.value(1));
        return TypeWord{.function = u"numeric"_s,
                        .options = u"{ precision: %1, scale: %2 }"_s.arg(precision, scale),
                        .sqlName = u"numeric(%1, %2)"_s.arg(precision, scale)};
    }
    if (type.name.startsWith(u"timestamp with"_s))
        return temporal(u"timestamp"_s, type, true);
    if (type.name.startsWith(u"time with"_s))
        return temporal(u"time"_s, type, false);
    if (type.is("interval"_L1) && numbers.isEmpty())
        return TypeWord{.function = u"interval"_s, .sqlName = u"interval"_s};
    return std::nullopt;
}

/// What rows of a type that Drizzle does not know have.
QString valueOfServerType(const SqlType &type)
{
    return type.is("bytea"_L1) ? u"Uint8Array"_s : u"string"_s;
}

TypeWord serverType(DrizzleWriting &writing, const schema::DataType &written)
{
    const SqlType type = sqlType(written.text);
    const schema::EnumType *enumType = writing.schema.enumType(written.userType);
    if (enumType && !enumType->values.isEmpty()) {
        return {.function = writing.names.variable(enumType->id),
                .sqlName = enumType->name,
                .sqlSpace = writing.spaceOf(enumType->namespaceId).isEmpty() ? u"public"_s
                                                                             : writing.spaceOf(enumType->namespaceId),
                .value = TypeWord::Value::Text,
                .dimensions = type.dimensions};
    }
    if (const auto known = written.userType.isNull() ? serverWord(type) : std::nullopt) {
        TypeWord word = *known;
        writing.use(word.function);
        word.dimensions = type.dimensions;
        return word;
    }
    QString element = written.text;
    if (type.dimensions > 0)
        element = element.left(element.indexOf(u'[')).trimmed();
    return {.function = writing.customType(element, valueOfServerType(type)),
            .sqlName = element,
            .dimensions = type.dimensions};
}

/// https://www.sqlite.org/datatype3.html#determination_of_column_affinity, and what drivers hand out.
std::pair<QString, TypeWord::Value> sqliteValue(const QString &type)
{
    const auto has = [&type](QLatin1StringView part) { return type.contains(part, Qt::CaseInsensitive); };
    if (has("INT"_L1) || has("REAL"_L1) || has("FLOA"_L1) || has("DOUB"_L1))
        return {u"number"_s, TypeWord::Value::Number};
    if (has("CHAR"_L1) || has("CLOB"_L1) || has("TEXT"_L1) || has("DATE"_L1) || has("TIME"_L1))
        return {u"string"_s, TypeWord::Value::Text};
    if (has("BLOB"_L1))
        return {u"Uint8Array"_s, TypeWord::Value::Other};
    return type.isEmpty() ? std::pair(u"unknown"_s, TypeWord::Value::Other)
                          : std::pair(u"number"_s, TypeWord::Value::Number);
}

TypeWord sqliteType(DrizzleWriting &writing, const schema::DataType &written)
{
    const QString name = written.text.toLower();
    if (name == u"integer"_s || name == u"real"_s)
        return {.function = writing.use(name), .sqlName = name, .value = TypeWord::Value::Number};
    if (name == u"text"_s)
        return {.function = writing.use(name), .sqlName = name, .value = TypeWord::Value::Text};
    if (name == u"numeric"_s)
        return {.function = writing.use(name), .sqlName = name};
    if (name == u"blob"_s)
        return {.function = writing.use(name), .options = u"{ mode: 'buffer' }"_s, .sqlName = name};
    const auto [value, kind] = sqliteValue(written.text);
    return {.function = writing.customType(written.text, value), .sqlName = written.text, .value = kind};
}

/// .default(…) and what the snapshot has for it.
struct DefaultWord
{
    QString code;
    QJsonValue json;
};

/// A literal of PostgreSQL with a cast to another type than the column's: with the column's it is not the same default.
bool hasOtherCast(const QString &expression, const schema::DataType &of)
{
    static const QRegularExpression form(u"^'(?:[^']|'')*'::([A-Za-z_\"][A-Za-z0-9_.\" ]*)$"_s);
    const auto match = form.match(expression);
    const QString cast = match.captured(1).remove(u'"');
    const SqlType type = sqlType(of.text);
    return match.hasMatch() && of.userType.isNull() && cast != type.name
           && !(cast == u"bpchar"_s && type.is("character"_L1));
}

DefaultWord defaultWord(DrizzleWriting &writing, const TypeWord &type, const schema::DataType &of,
                        const QString &expression)
{
    // As JavaScript prints it again. A negative one is printed as '-3'::integer by PostgreSQL.
    static const QRegularExpression number(
        u"^('?)(-?(?:0(?=\\.)|[1-9][0-9]{0,14})(?:\\.[0-9]{0,5}[1-9])?|0)\\1(?:(?<=')::[a-z ]+)?$"_s);
    static const QRegularExpression literal(
        u"^('(?:[^']|'')*')(?:::[A-Za-z_\"][A-Za-z0-9_.\" ]*(?:\\([0-9, ]*\\))?)?$"_s);
    const QString plain = expression.trimmed();
    const bool isArray = type.dimensions > 0;
    const auto digits = number.match(plain);
    // With another cast than the server gives a number it is not the same default.
    const bool isNumber
        = type.value == TypeWord::Value::Number && !isArray && digits.hasMatch()
          && (plain == digits.captured(2) || (writing.isServer() && plain == numberAsPrinted(digits.captured(2))));
    if (isNumber)
        return {u".default("_s + digits.captured(2) + u')', digits.captured(2).toDouble()};
    if (type.value == TypeWord::Value::Boolean && !isArray && (plain == u"true"_s || plain == u"false"_s))
        return {u".default("_s + plain + u')', plain == u"true"_s};
    const auto text = literal.match(plain);
    // A backslash is a plain sign in both databases and would not be one for the parser of a later drizzle-kit.
    const bool isOther = writing.isServer() && hasOtherCast(plain, of);
    if (type.value == TypeWord::Value::Text && !isArray && text.hasMatch() && !isOther && !plain.contains(u'\\')
        && (writing.isServer() || text.capturedLength() == text.capturedLength(1))) {
        const QString quotedText = text.captured(1);
        return {u".default("_s + typescript::quoted(quotedText.mid(1, quotedText.size() - 2).replace(u"''"_s, u"'"_s))
                    + u')',
                quotedText};
    }
    if (plain == u"now()"_s && type.function == u"timestamp"_s && !isArray)
        return {u".defaultNow()"_s, plain};
    if (plain == u"gen_random_uuid()"_s && type.function == u"uuid"_s && !isArray)
        return {u".defaultRandom()"_s, plain};
    QString sql = plain;
    static const QRegularExpression needsNoParentheses(
        u"^(?:[-+]?[0-9.]+(?:e[-+]?[0-9]+)?|'(?:[^']|'')*'|x'[0-9a-f]*'|null|true|false|current_(?:time|date|timestamp)"
        u"|\\(.*\\))$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (!writing.isServer() && !needsNoParentheses.match(plain).hasMatch())
        sql = u'(' + plain + u')';
    // 1.0 takes a cast at the end away.
    if (isOther && writing.isFirstMajor)
        sql = u'(' + plain + u')';
    return {u".default("_s + writing.raw(sql) + u')', sql};
}

/// A number that JavaScript would round goes as text.
QString optionNumber(qint64 number)
{
    constexpr qint64 exact = qint64(1) << 53;
    const QString text = QString::number(number);
    return number > exact || number < -exact ? typescript::quoted(text) : text;
}

/// Of a type of whole numbers.
qint64 highestOf(const QString &type)
{
    return type == u"integer"_s  ? std::numeric_limits<qint32>::max()
           : type == u"bigint"_s ? std::numeric_limits<qint64>::max()
                                 : std::numeric_limits<qint16>::max();
}

void addIdentity(DrizzleWriting &writing, const schema::Table &table, const schema::Column &column,
                 const TypeWord &type, DrizzlePart &part)
{
    const schema::Identity &identity = *column.identity;
    const qint64 highest = highestOf(type.sqlName);
    const qint64 lowest = -highest - 1;
    const qint64 increment = identity.increment.value_or(1);
    const qint64 minimum = identity.minimum.value_or(increment < 0 ? lowest : 1);
    const qint64 maximum = identity.maximum.value_or(increment < 0 ? -1 : highest);
    const qint64 start = identity.start.value_or(increment < 0 ? maximum : minimum);
    QStringList options;
    const QString sequence = identity.sequenceName.isEmpty() ? schema::nameOfPart(table.name, column.name, u"seq"_s)
                                                             : identity.sequenceName;
    // drizzle-kit does not cut long names, and two columns of a table would come to have one.
    if (sequence != table.name + u'_' + column.name + u"_seq"_s)
        options.append(u"name: "_s + typescript::quoted(sequence));
    const auto add = [&options](const QString &name, const std::optional<qint64> &value) {
        if (value)
            options.append(name + u": "_s + optionNumber(*value));
    };
    add(u"startWith"_s, identity.start);
    add(u"increment"_s, identity.increment);
    // drizzle-kit takes every descending one for a smallint.
    add(u"minValue"_s, increment < 0 ? std::optional(minimum) : identity.minimum);
    add(u"maxValue"_s, identity.maximum);
    add(u"cache"_s, identity.cache);
    if (identity.cycle)
        options.append(u"cycle: true"_s);
    part.code += (identity.always ? u".generatedAlwaysAsIdentity("_s : u".generatedByDefaultAsIdentity("_s)
                 + (options.isEmpty() ? QString() : u"{ "_s + options.join(u", "_s) + u" }"_s) + u')';
    const QString space = writing.spaceOf(table.namespaceId);
    part.json.insert(u"identity"_s, QJsonObject{{u"type"_s, identity.always ? u"always"_s : u"byDefault"_s},
                                                {u"name"_s, sequence},
                                                {u"schema"_s, space.isEmpty() ? u"public"_s : space},
                                                {u"increment"_s, QString::number(increment)},
                                                {u"startWith"_s, QString::number(start)},
                                                {u"minValue"_s, QString::number(minimum)},
                                                {u"maxValue"_s, QString::number(maximum)},
                                                {u"cache"_s, QString::number(identity.cache.value_or(1))},
                                                {u"cycle"_s, identity.cycle}});
}

void addGenerated(DrizzleWriting &writing, const QString &where, const schema::Generated &generated, DrizzlePart &part)
{
    if (writing.isServer()) {
        part.code += u".generatedAlwaysAs("_s + writing.raw(generated.expression) + u')';
        part.json.insert(u"generated"_s, QJsonObject{{u"as"_s, generated.expression}, {u"type"_s, u"stored"_s}});
        if (!generated.stored) {
            writing.leftOut.say(
                text("frameworks", "Column %1 is computed when it is read; Drizzle knows only stored ones.", {where}));
        }
        return;
    }
    const QString mode = generated.stored ? u"stored"_s : u"virtual"_s;
    part.code += u".generatedAlwaysAs("_s + writing.raw(generated.expression) + u", { mode: '"_s + mode + u"' })"_s;
    part.json.insert(u"generated"_s, QJsonObject{{u"as"_s, u'(' + generated.expression + u')'}, {u"type"_s, mode}});
}

bool isRowNumber(const schema::Table &table, const schema::Column &column)
{
    return column.type.text.compare(u"INTEGER"_s, Qt::CaseInsensitive) == 0
           && !table.options.contains(u"WITHOUT ROWID"_s) && !table.primaryKey->parts.first().descending;
}

QString serialFunction(const QString &type)
{
    return type == u"integer"_s ? u"serial"_s : type == u"bigint"_s ? u"bigserial"_s : u"smallserial"_s;
}

} // namespace

const schema::Sequence *serialSequence(const schema::Schema &schema, const schema::Table &table,
                                       const schema::Column &column)
{
    const QString type = sqlType(column.type.text).name;
    const bool isWhole = type == u"integer"_s || type == u"bigint"_s || type == u"smallint"_s;
    if (!isWhole || !column.notNull || !column.defaultExpression)
        return nullptr;
    for (const Box<schema::Sequence> &sequence : schema.sequences) {
        const bool isItsOwn = sequence->ownerTable == table.id && sequence->ownerColumn == column.id
                              && sequence->namespaceId == table.namespaceId && sequence->dataType == type
                              && sequence->name == schema::nameOfPart(table.name, column.name, u"seq"_s);
        const bool isPlain = sequence->start == 1 && sequence->increment == 1 && sequence->minimum == 1
                             && sequence->maximum == highestOf(type) && sequence->cache == 1 && !sequence->cycle;
        static const QRegularExpression next(u"^nextval\\('(?:[^']|'')*'::(?:pg_catalog\\.)?regclass\\)$"_s);
        if (isItsOwn && isPlain && next.match(*column.defaultExpression).hasMatch()
            && column.defaultExpression->contains(sequence->name))
            return &*sequence;
    }
    return nullptr;
}

DrizzlePart drizzleColumn(DrizzleWriting &writing, const schema::Table &table, const schema::Column &column, bool isKey)
{
    const QString where = schema::displayName(writing.schema, table) + u'.' + column.name;
    const bool isSerial = writing.isServer() && serialSequence(writing.schema, table, column);
    TypeWord type = writing.isServer() ? serverType(writing, column.type) : sqliteType(writing, column.type);
    if (isSerial) {
        const QString function = writing.use(serialFunction(sqlType(column.type.text).name));
        type = {.function = function,
                .options = function == u"bigserial"_s ? u"{ mode: 'bigint' }"_s : QString(),
                .sqlName = function};
    }
    DrizzlePart part{.name = column.name, .code = {}, .json = {}};
    part.code = type.function + u'(' + typescript::quoted(column.name)
                + (type.options.isEmpty() ? QString() : u", "_s + type.options) + u')';
    QString sqlName = type.sqlName;
    for (int i = 0; i < type.dimensions; ++i) {
        part.code += u".array()"_s;
        sqlName += u"[]"_s;
    }
    const bool countsUp = !writing.isServer() && column.identity.has_value();
    const bool notNull = column.notNull || isKey;
    // Of INTEGER PRIMARY KEY, the row's own number, SQLite takes no NULL anyway.
    if (isKey && !writing.isServer() && column.notNull == writing.isFirstMajor && !isRowNumber(table, column)) {
        writing.leftOut.column(where, writing.isFirstMajor ? u"NOT NULL, where it is the key"_s
                                                           : u"that it takes NULL, where it is the key"_s);
    }
    part.json = {{u"name"_s, column.name}, {u"type"_s, sqlName}, {u"primaryKey"_s, isKey}, {u"notNull"_s, notNull}};
    if (!type.sqlSpace.isEmpty())
        part.json.insert(u"typeSchema"_s, type.sqlSpace);
    if (!writing.isServer())
        part.json.insert(u"autoincrement"_s, countsUp);

    if (isKey)
        part.code += countsUp ? u".primaryKey({ autoIncrement: true })"_s : u".primaryKey()"_s;
    // serial() and smallserial() say so by themselves.
    if (column.notNull && !isKey && (!isSerial || type.sqlName == u"bigserial"_s))
        part.code += u".notNull()"_s;
    if (column.generated) {
        addGenerated(writing, where, *column.generated, part);
    } else if (column.identity && writing.isServer()) {
        addIdentity(writing, table, column, type, part);
    } else if (column.defaultExpression && !isSerial) {
        const DefaultWord word = defaultWord(writing, type, column.type, *column.defaultExpression);
        part.code += word.code;
        part.json.insert(u"default"_s, word.json);
    }
    for (const QString &what : rareProperties(column))
        writing.leftOut.column(where, what);
    writing.leftOut.comment(column.comment);
    return part;
}

} // namespace relvar::frameworks
