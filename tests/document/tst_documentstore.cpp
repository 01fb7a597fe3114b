// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentstore.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::document;

namespace relvar::sample {
Q_NAMESPACE
enum class SampleError { Refused };
Q_ENUM_NS(SampleError)
} // namespace relvar::sample

namespace {

schema::Table table(const QString &name, const QString &definition = {})
{
    schema::Table result;
    result.id = ObjectId(1);
    result.name = name;
    result.definition = definition;
    return result;
}

Edit nameTable(const QString &name)
{
    return [name](const Document &document) -> Result<Document> {
        Document result = document;
        result.schema = schema::Schema{.tables = {table(name)}};
        return result;
    };
}

Document opened(const QString &name)
{
    Document document;
    document.schema = schema::Schema{.tables = {table(name, u"CREATE TABLE …"_s)}};
    return document;
}

} // namespace

class TestDocumentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherBaseIsOneStep()
    {
        DocumentStore store;
        const Document first = opened(u"a"_s);
        store.reset(first.schema, first);
        QVERIFY_RESULT(store.perform(Text(), nameTable(u"draft"_s)));
        const Box<schema::Schema> former = store.base();
        const Document next = opened(u"moved"_s);
        store.rebase(text("test", "Move"), opened(u"b"_s).schema, next);
        QVERIFY(!store.base().sameAs(former));
        QCOMPARE(store.current()->schema->tables.first()->name, u"moved"_s);
        QVERIFY_RESULT(store.perform(Text(), nameTable(u"later"_s)));
        store.undo();
        QVERIFY(!store.base().sameAs(former));
        store.undo();
        QVERIFY(store.base().sameAs(former));
        QCOMPARE(store.current()->schema->tables.first()->name, u"draft"_s);
        store.undo();
        QVERIFY(store.base().sameAs(former));
        QVERIFY(!store.hasChanges());
        store.redo();
        store.redo();
        QVERIFY(!store.base().sameAs(former));
        QCOMPARE(store.base()->tables.first()->name, u"b"_s);

        // Without a step there is nothing to undo: older steps would be over the wrong base.
        store.rebase(text("test", "Move"), opened(u"c"_s).schema, *store.current());
        QVERIFY(!store.history().canUndo());
        QCOMPARE(store.base()->tables.first()->name, u"c"_s);
    }

    void everyStepIsAnnouncedWithBothSides()
    {
        DocumentStore store;
        QStringList steps;
        connect(&store, &DocumentStore::changed, this, [&](const Box<Document> &before, const Box<Document> &after) {
            const auto name = [](const Box<Document> &document) {
                return document->schema->tables.isEmpty() ? u"-"_s : document->schema->tables.first()->name;
            };
            steps.append(name(before) + u" to "_s + name(after));
            QVERIFY(after.sameAs(store.current()));
        });
        QVERIFY_RESULT(store.perform(text("sample", "Name"), nameTable(u"a"_s)));
        QVERIFY_RESULT(store.perform(text("sample", "Name"), nameTable(u"b"_s)));
        store.undo();
        store.redo();
        store.redo();
        QVERIFY_RESULT(store.perform(text("sample", "Name"), nameTable(u"b"_s)));
        QCOMPARE(steps, (QStringList{u"- to a"_s, u"a to b"_s, u"b to a"_s, u"a to b"_s}));
    }

    void aRefusedEditChangesNothing()
    {
        DocumentStore store;
        QVERIFY_RESULT(store.perform(text("sample", "Name"), nameTable(u"a"_s)));
        const Box<Document> before = store.current();
        QSignalSpy changes(&store, &DocumentStore::changed);
        const Result<> refused = store.perform(text("sample", "No"), [](const Document &) -> Result<Document> {
            return fail(sample::SampleError::Refused, text("sample", "Refused"));
        });
        QVERIFY_FAILS_WITH(refused, sample::SampleError::Refused);
        QVERIFY(store.current().sameAs(before));
        QCOMPARE(changes.count(), 0);
        QCOMPARE(store.history().undoLabel(), text("sample", "Name"));
    }

    void aReceiverMayEditAgain()
    {
        DocumentStore store;
        QStringList seen;
        connect(&store, &DocumentStore::changed, this, [&](const Box<Document> &, const Box<Document> &after) {
            const QString name = after->schema->tables.first()->name;
            if (name.size() < 60)
                QVERIFY(store.perform(text("sample", "More"), nameTable(name + u'x')).has_value());
            // What was announced stays what it was while the history grows.
            seen.append(after->schema->tables.first()->name);
        });
        QVERIFY_RESULT(store.perform(text("sample", "Name"), nameTable(u"x"_s)));
        QCOMPARE(seen.last(), u"x"_s);
        QCOMPARE(seen.first().size(), 60);
    }

    void changesAreAgainstTheBase()
    {
        DocumentStore store;
        const Document document = opened(u"users"_s);
        store.reset(document.schema, document);
        QVERIFY(!store.hasChanges());
        QVERIFY(!store.history().canUndo());

        QVERIFY_RESULT(store.perform(text("sample", "Rename"), nameTable(u"people"_s)));
        QVERIFY(store.hasChanges());
        // Back by hand: the stored text is gone, and that alone is no change.
        QVERIFY_RESULT(store.perform(text("sample", "Rename"), nameTable(u"users"_s)));
        QVERIFY(!store.hasChanges());

        QVERIFY_RESULT(store.perform(text("sample", "Move"), [](const Document &before) -> Result<Document> {
            Document after = before;
            after.diagrams[0].placements.append({ObjectId(1), QPointF(8, 8), false});
            return after;
        }));
        QVERIFY(!store.hasChanges());
        QVERIFY(store.history().canUndo());

        QVERIFY_RESULT(store.perform(text("sample", "Keep nothing"), [](const Document &before) -> Result<Document> {
            Document after = before;
            after.intents.keepDropped = false;
            return after;
        }));
        QVERIFY(store.hasChanges());
    }

    void resetIsAnnounced()
    {
        DocumentStore store;
        QVERIFY_RESULT(store.perform(text("sample", "Name"), nameTable(u"a"_s)));
        QSignalSpy changes(&store, &DocumentStore::changed);
        const Document document = opened(u"users"_s);
        store.reset(document.schema, document);
        QCOMPARE(changes.count(), 1);
        QVERIFY(store.base().sameAs(document.schema));
        QVERIFY(!store.history().canUndo());
    }
};

RELVAR_TEST_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
