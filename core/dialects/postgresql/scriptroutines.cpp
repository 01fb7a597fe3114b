// SPDX-License-Identifier: GPL-3.0-or-later
// Functions, procedures, aggregates, and what CREATE … (name = value) makes: operators, collations, text search.
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/quoting.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// As format_type without a modifier, which arguments do not have.
QString withoutModifier(QString type)
{
    static const QRegularExpression modifier(u"\\([^)]*\\)"_s);
    type.remove(modifier);
    return type == u"bpchar" ? u"character"_s : type;
}

struct Option
{
    QString name;
    TreeNode value;
    /// What stands behind "=".
    QString text;
};

QList<Option> optionsOf(const ScriptStatement &statement, const TreeNode &definition)
{
    QList<Option> options;
    for (const TreeNode one : definition) {
        const TreeNode option = one["DefElem"];
        const qsizetype at = statement.tokenAt(option.location());
        options.append({option["defname"].text(), option["arg"],
                        option["arg"].isNull() ? QString() : statement.text(at + 2, statement.endOfElement(at))});
    }
    return options;
}

QString written(const QList<Option> &options)
{
    QStringList texts;
    for (const Option &option : options)
        texts.append(option.text.isEmpty() ? option.name.toUpper() : option.name.toUpper() + u" = "_s + option.text);
    return u'(' + texts.join(u", "_s) + u')';
}

/// The first token of the name behind the words of the kind.
qsizetype nameToken(const ScriptStatement &statement, QByteArrayView word)
{
    qsizetype at = statement.find(word) + 1;
    if (statement.isWord(at, "IF"))
        at += 3;
    return at;
}

void addFunctions(const ScriptSchema &schema, const QList<Option> &options, QList<schema::Dependency> &dependencies)
{
    for (const Option &option : options) {
        const QStringList names = option.value["TypeName"]["names"].names();
        if (names.isEmpty())
            continue;
        for (const ObjectId routine : schema.routines(ScriptSchema::nameOf(names)))
            dependencies.append({routine, {}});
    }
}

void readAggregate(ScriptSchema &schema, const ScriptStatement &statement, ScriptSchema::TextDraft draft)
{
    const TreeNode node = statement.node();
    if (node["oldstyle"].flag()) {
        schema.report(statement.line(), u"CREATE AGGREGATE "_s + draft.name,
                      u"the form with BASETYPE is not understood; name the arguments behind the name"_s);
        return;
    }
    const qsizetype arguments = statement.afterName(nameToken(statement, "AGGREGATE"));
    const qsizetype closing = statement.closing(arguments);
    draft.object.kind = u"aggregate"_s;
    draft.object.name = draft.name + argumentTypes(schema, statement, node["args"].first()["List"]["items"]);
    draft.words = u"AGGREGATE"_s;
    draft.targetEnd = statement.text(arguments, closing + 1);
    draft.after = draft.targetEnd + u' ' + written(optionsOf(statement, node["definition"]));
    schema.addText(std::move(draft));
}

void readOperator(ScriptSchema &schema, const ScriptStatement &statement, ScriptSchema::TextDraft draft)
{
    QList<Option> options = optionsOf(statement, statement.node()["definition"]);
    QString left = u"NONE"_s;
    QString right = u"NONE"_s;
    for (Option &option : options) {
        if (option.name == u"function")
            option.name = u"procedure"_s;
        else if (option.name == u"leftarg")
            left = withoutModifier(schema.typeText(option.value["TypeName"], option.text));
        else if (option.name == u"rightarg")
            right = withoutModifier(schema.typeText(option.value["TypeName"], option.text));
    }
    const QString arguments = u'(' + left + u", "_s + right + u')';
    draft.object.kind = u"operator"_s;
    draft.object.name = draft.name + arguments;
    draft.words = u"OPERATOR"_s;
    draft.targetEnd = u' ' + arguments;
    draft.after = u' ' + written(options);
    schema.addText(std::move(draft));
}

void readCollation(ScriptSchema &schema, const ScriptStatement &statement, ScriptSchema::TextDraft draft)
{
    QMap<QString, QString> options;
    for (const Option &option : optionsOf(statement, statement.node()["definition"]))
        options.insert(option.name, option.text);
    if (options.contains(u"from"_s)) {
        schema.report(statement.line(), u"CREATE COLLATION %1 FROM"_s.arg(draft.name),
                      u"what the other collation is, only a server knows"_s);
        return;
    }
    const QString provider = options.value(u"provider"_s, u"libc"_s).remove(u'\'').toLower();
    QStringList texts{u"PROVIDER = "_s + provider};
    const QString locale = options.value(u"locale"_s);
    if (provider == u"libc") {
        texts.append(u"LC_COLLATE = "_s + options.value(u"lc_collate"_s, locale));
        texts.append(u"LC_CTYPE = "_s + options.value(u"lc_ctype"_s, locale));
    } else {
        texts.append(u"LOCALE = "_s + (locale.isEmpty() ? options.value(u"lc_collate"_s) : locale));
    }
    if (options.value(u"deterministic"_s, u"true"_s).toLower() == u"false")
        texts.append(u"DETERMINISTIC = false"_s);
    if (options.contains(u"rules"_s))
        texts.append(u"RULES = "_s + options.value(u"rules"_s));
    draft.object.kind = u"collation"_s;
    draft.object.name = draft.name;
    draft.words = u"COLLATION"_s;
    draft.after = u" ("_s + texts.join(u", "_s) + u')';
    schema.addText(std::move(draft));
}

void readTextSearch(ScriptSchema &schema, const ScriptStatement &statement, ScriptSchema::TextDraft draft,
                    const QString &kind)
{
    const QList<Option> options = optionsOf(statement, statement.node()["definition"]);
    for (const Option &option : options) {
        if (option.name == u"copy") {
            schema.report(statement.line(), u"CREATE %1 %2"_s.arg(kind.toUpper(), draft.name),
                          u"what is copied from another one, only a server knows"_s);
            return;
        }
    }
    draft.object.kind = kind;
    draft.object.name = draft.name;
    draft.words = kind.toUpper();
    draft.after = u' ' + written(options);
    schema.addText(std::move(draft));
}

} // namespace

QString argumentTypes(ScriptSchema &schema, const ScriptStatement &statement, const TreeNode &parameters)
{
    QStringList types;
    for (const TreeNode one : parameters) {
        const TreeNode parameter = one["FunctionParameter"];
        const TreeNode type = parameter.isNull() ? one["TypeName"] : parameter["argType"];
        const QByteArrayView mode = parameter["mode"].word();
        if (mode == "FUNC_PARAM_OUT" || mode == "FUNC_PARAM_TABLE")
            continue;
        types.append(withoutModifier(schema.typeText(type, statement)));
    }
    return u'(' + types.join(u", "_s) + u')';
}

QString operatorArguments(ScriptSchema &schema, const ScriptStatement &statement, const TreeNode &left,
                          const TreeNode &right)
{
    const auto type = [&](const TreeNode &node) {
        const TreeNode name = node["TypeName"];
        return name.isNull() ? u"NONE"_s : withoutModifier(schema.typeText(name, statement));
    };
    return u'(' + type(left) + u", "_s + type(right) + u')';
}

void readFunction(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(node["funcname"].names()));
    if (!ScriptSchema::isUserSpace(name.space))
        return;
    const bool isProcedure = node["is_procedure"].flag();
    const qsizetype nameBegin = statement.find(isProcedure ? "PROCEDURE" : "FUNCTION") + 1;
    const qsizetype arguments = statement.afterName(nameBegin);

    ScriptSchema::TextDraft draft;
    draft.object.kind = isProcedure ? u"procedure"_s : u"function"_s;
    draft.object.namespaceId = schema.space(name.space);
    draft.object.name = name.name + argumentTypes(schema, statement, node["parameters"]);
    draft.object.dependsOn = schema.dependencies(node);
    draft.name = name.name;
    draft.words = draft.object.kind.toUpper();
    draft.before = u"CREATE OR REPLACE "_s + draft.words + u' ';
    draft.after = statement.text(arguments, statement.size());
    QStringList parameters;
    qsizetype at = arguments + 1;
    for (const TreeNode one : node["parameters"]) {
        const TreeNode parameter = one["FunctionParameter"];
        if (parameter["mode"].word() == "FUNC_PARAM_TABLE")
            continue;
        const qsizetype end = statement.endOfElement(at);
        const qsizetype last = std::min(statement.find("DEFAULT", at, end), statement.find('=', at, end));
        parameters.append((isProcedure && parameter["mode"].word() == "FUNC_PARAM_DEFAULT" ? u"IN "_s : QString())
                          + statement.text(at, last));
        at = end + 1;
    }
    draft.targetEnd = u'(' + parameters.join(u", "_s) + u')';
    schema.addText(std::move(draft));
}

void readDefine(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QByteArrayView kind = node["kind"].word();
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(node["defnames"].names()));
    ScriptSchema::TextDraft draft;
    draft.object.namespaceId = schema.space(name.space);
    draft.object.dependsOn = schema.dependencies(node);
    addFunctions(schema, optionsOf(statement, node["definition"]), draft.object.dependsOn);
    draft.name = name.name;
    if (kind == "OBJECT_AGGREGATE") {
        draft.before = u"CREATE AGGREGATE "_s;
        readAggregate(schema, statement, std::move(draft));
    } else if (kind == "OBJECT_OPERATOR") {
        draft.before = u"CREATE OPERATOR "_s;
        readOperator(schema, statement, std::move(draft));
    } else if (kind == "OBJECT_COLLATION") {
        draft.before = u"CREATE COLLATION "_s;
        readCollation(schema, statement, std::move(draft));
    } else if (kind == "OBJECT_TSDICTIONARY") {
        draft.before = u"CREATE TEXT SEARCH DICTIONARY "_s;
        readTextSearch(schema, statement, std::move(draft), u"text search dictionary"_s);
    } else if (kind == "OBJECT_TSCONFIGURATION") {
        draft.before = u"CREATE TEXT SEARCH CONFIGURATION "_s;
        readTextSearch(schema, statement, std::move(draft), u"text search configuration"_s);
    } else if (kind == "OBJECT_TYPE") {
        // A name alone goes before the real CREATE TYPE.
        if (!node["definition"].isNull())
            schema.report(statement.line(), u"base type "_s + name.name, u"not read; it is left alone"_s);
    } else {
        schema.report(statement.line(), statement.text(0, 4).toUpper().section(u' ', 0, 3),
                      u"not read; it is left alone"_s);
    }
}

void readCast(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QString source = withoutModifier(schema.typeText(node["sourcetype"], statement));
    const QString target = withoutModifier(schema.typeText(node["targettype"], statement));
    ScriptSchema::TextDraft draft;
    draft.object.kind = u"cast"_s;
    draft.object.name = source + u" AS "_s + target;
    draft.object.dependsOn = schema.dependencies(node);
    for (const ObjectId routine : schema.routines(ScriptSchema::nameOf(node["func"]["objname"].names())))
        draft.object.dependsOn.append({routine, {}});
    draft.name = u'(' + draft.object.name + u')';
    draft.words = u"CAST"_s;
    draft.before = statement.text();
    draft.isWhole = true;
    schema.addText(std::move(draft));
}

} // namespace relvar::postgresql
