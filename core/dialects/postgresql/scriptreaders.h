// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of a script's statements: each takes one statement and does to the schema what the server would do. What
// one does not understand it reports. Private to the reading of scripts.
#pragma once

#include "dialects/postgresql/scriptschema.h"

namespace relvar::postgresql {

// scripttables.cpp
void readCreateTable(ScriptSchema &schema, const ScriptStatement &statement);
struct ScriptConstraint;
/// A column, added to the table; its constraints go to the end of the list. `begin`: the token of its name.
void addColumn(ScriptSchema &schema, const ScriptStatement &statement, schema::Table &table, const TreeNode &definition,
               qsizetype begin, QList<ScriptConstraint> &constraints);
/// What stands behind DEFAULT; DEFAULT NULL is none.
[[nodiscard]] std::optional<QString> defaultExpression(const ScriptStatement &statement, qsizetype begin,
                                                       qsizetype end);
/// Gives the child what it has of the parent.
void inheritColumns(const schema::Table &parent, schema::Table &child);

// scriptconstraints.cpp
struct ScriptConstraint
{
    TreeNode node;
    /// Its tokens.
    qsizetype begin = 0;
    qsizetype end = 0;
    /// Of a constraint that is written behind a column.
    QString column;
    bool deferrable = false;
    bool initiallyDeferred = false;
    /// Rows from before cannot be there.
    bool isNewTable = false;
};
/// In the order in which the server makes them, which decides about names.
void addConstraints(ScriptSchema &schema, const ScriptStatement &statement, schema::Table &table,
                    const QList<ScriptConstraint> &constraints);
/// Takes off the constraint or the index of that name; false when the table has none.
bool removeConstraint(schema::Table &table, const QString &name);
[[nodiscard]] QString checkName(const ScriptSchema &schema, const schema::Table &table, const TreeNode &expression);

// scriptindexes.cpp
void readIndex(ScriptSchema &schema, const ScriptStatement &statement);
[[nodiscard]] QString optionValue(const ScriptStatement &statement, const TreeNode &option);
/// WITH (…): "fillfactor" → "70".
[[nodiscard]] QMap<QString, QString> storageOptions(const ScriptStatement &statement, const TreeNode &options);

// scriptsequences.cpp
void readSequence(ScriptSchema &schema, const ScriptStatement &statement);
void readAlterSequence(ScriptSchema &schema, const ScriptStatement &statement);
[[nodiscard]] schema::Identity readIdentity(ScriptSchema &schema, const ScriptStatement &statement,
                                            const TreeNode &constraint, const schema::Table &table,
                                            const schema::Column &column);
/// The sequence of a serial column.
void addSerial(ScriptSchema &schema, schema::Table &table, schema::Column &column);

// scriptalter.cpp
void readAlterTable(ScriptSchema &schema, const ScriptStatement &statement);

// scriptviews.cpp
void readView(ScriptSchema &schema, const ScriptStatement &statement);
void readMaterializedView(ScriptSchema &schema, const ScriptStatement &statement);
void readRefresh(ScriptSchema &schema, const ScriptStatement &statement);
void readTrigger(ScriptSchema &schema, const ScriptStatement &statement);
void readRule(ScriptSchema &schema, const ScriptStatement &statement);
void readPolicy(ScriptSchema &schema, const ScriptStatement &statement);
void readAlterPolicy(ScriptSchema &schema, const ScriptStatement &statement);
void readStatistics(ScriptSchema &schema, const ScriptStatement &statement);
void readAlterStatistics(ScriptSchema &schema, const ScriptStatement &statement);

// scripttypes.cpp
void readEnum(ScriptSchema &schema, const ScriptStatement &statement);
void readAlterEnum(ScriptSchema &schema, const ScriptStatement &statement);
void readDomain(ScriptSchema &schema, const ScriptStatement &statement);
void readAlterDomain(ScriptSchema &schema, const ScriptStatement &statement);
void readComposite(ScriptSchema &schema, const ScriptStatement &statement);
void readRange(ScriptSchema &schema, const ScriptStatement &statement);

// scriptroutines.cpp
void readFunction(ScriptSchema &schema, const ScriptStatement &statement);
/// CREATE AGGREGATE, OPERATOR, COLLATION, TEXT SEARCH …
void readDefine(ScriptSchema &schema, const ScriptStatement &statement);
void readCast(ScriptSchema &schema, const ScriptStatement &statement);
/// "(integer, text)" of the arguments that callers pass, as format_type prints them.
[[nodiscard]] QString argumentTypes(ScriptSchema &schema, const ScriptStatement &statement, const TreeNode &parameters);
[[nodiscard]] QString operatorArguments(ScriptSchema &schema, const ScriptStatement &statement, const TreeNode &left,
                                        const TreeNode &right);

// scriptdatabase.cpp
void readCreateSchema(ScriptSchema &schema, const ScriptStatement &statement);
void readExtension(ScriptSchema &schema, const ScriptStatement &statement);
void readEventTrigger(ScriptSchema &schema, const ScriptStatement &statement);
void readAlterEventTrigger(ScriptSchema &schema, const ScriptStatement &statement);
void readForeignWrapper(ScriptSchema &schema, const ScriptStatement &statement);
void readServer(ScriptSchema &schema, const ScriptStatement &statement);
void readForeignTable(ScriptSchema &schema, const ScriptStatement &statement);
void readPublication(ScriptSchema &schema, const ScriptStatement &statement);
void readAlterPublication(ScriptSchema &schema, const ScriptStatement &statement);
void readTextSearchMapping(ScriptSchema &schema, const ScriptStatement &statement);

// scriptcomments.cpp
void readComment(ScriptSchema &schema, const ScriptStatement &statement);

// scriptchanges.cpp
void readDrop(ScriptSchema &schema, const ScriptStatement &statement);
void readRename(ScriptSchema &schema, const ScriptStatement &statement);
void readSetSchema(ScriptSchema &schema, const ScriptStatement &statement);
/// The object that is carried as text and named in COMMENT ON, DROP, ALTER …; null when there is none.
[[nodiscard]] ScriptSchema::TextDraft *textObject(ScriptSchema &schema, const ScriptStatement &statement,
                                                  QByteArrayView objectType, const TreeNode &object);

// scriptrights.cpp
void readOwner(ScriptSchema &schema, const ScriptStatement &statement);
void readGrant(ScriptSchema &schema, const ScriptStatement &statement);
void readDefaultPrivileges(ScriptSchema &schema, const ScriptStatement &statement);

} // namespace relvar::postgresql
