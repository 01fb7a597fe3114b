// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/history.h"
#include "support/arbitraryedit.h"
#include "support/fatalwarnings.h"

#include <QSet>

using namespace relvar;
using namespace relvar::edit;
using namespace relvar::test;
using schema::Schema;
using schema::Table;

namespace {

void requireColumns(const Table &table, const QList<schema::KeyPart> &parts)
{
    RC_ASSERT(!parts.isEmpty());
    for (const schema::KeyPart &part : parts)
        RC_ASSERT((part.column.isNull() ? !part.expression.isEmpty() : table.column(part.column) != nullptr));
}

/// Every reference leads to something, and every name is free.
void requireWhole(const Schema &schema)
{
    QSet<QString> names;
    QSet<ObjectId> ids;
    const auto requireNew = [&](const QString &name) {
        RC_ASSERT(!name.isEmpty());
        RC_ASSERT(!names.contains(name.toLower()));
        names.insert(name.toLower());
    };
    for (const Box<Table> &table : schema.tables) {
        requireNew(table->name);
        QSet<QString> columns;
        for (const schema::Column &column : table->columns) {
            RC_ASSERT(!ids.contains(column.id));
            ids.insert(column.id);
            RC_ASSERT(!columns.contains(column.name.toLower()));
            columns.insert(column.name.toLower());
        }
        if (table->primaryKey)
            requireColumns(*table, table->primaryKey->parts);
        for (const schema::UniqueConstraint &constraint : table->uniqueConstraints)
            requireColumns(*table, constraint.parts);
        for (const schema::Index &index : table->indexes) {
            requireNew(index.name);
            requireColumns(*table, index.parts);
        }
        for (const schema::ForeignKey &key : table->foreignKeys) {
            const Table *referenced = schema.table(key.referencedTable);
            RC_ASSERT((referenced != nullptr));
            RC_ASSERT(key.columns.size() == key.referencedColumns.size());
            for (qsizetype i = 0; i < key.columns.size(); ++i) {
                RC_ASSERT((table->column(key.columns.at(i)) != nullptr));
                RC_ASSERT((referenced->column(key.referencedColumns.at(i)) != nullptr));
            }
        }
    }
    for (const Box<schema::Trigger> &trigger : schema.triggers)
        RC_ASSERT((schema.table(trigger->tableId) != nullptr || schema.view(trigger->tableId) != nullptr));
}

} // namespace

class TestLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEditBreaksASchema()
    {
        QVERIFY(rc::check("after any edits every reference leads somewhere, and undo leads back", [] {
            ArbitrarySchema source;
            Document document;
            document.schema = source.make();
            document::History<Document> history(document);
            QList<Document> states{document};
            const int edits = *rc::gen::inRange(0, 20);
            for (int i = 0; i < edits; ++i) {
                const Result<Document> edited = arbitraryEdit(source, *history.current()->schema)(*history.current());
                if (!edited) {
                    RC_ASSERT(!edited.error().message.toString().isEmpty());
                    continue;
                }
                requireWhole(*edited->schema);
                if (history.push(Text(), *edited)) {
                    states.append(*edited);
                }
            }
            while (history.canUndo()) {
                states.removeLast();
                history.undo();
                RC_ASSERT(*history.current() == states.last());
            }
        }));
    }

    void anEditIsAValue()
    {
        QVERIFY(rc::check("run twice on the same document an edit gives the same document", [] {
            ArbitrarySchema source;
            Document document;
            document.schema = source.make();
            const Edit edit = arbitraryEdit(source, *document.schema);
            const Result<Document> first = edit(document);
            const Result<Document> second = edit(document);
            RC_ASSERT(first.has_value() == second.has_value());
            RC_ASSERT((!first || *first == *second));
        }));
    }
};

RELVAR_TEST_MAIN(TestLaws)
#include "tst_laws.moc"
