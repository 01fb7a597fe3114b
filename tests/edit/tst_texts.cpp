// SPDX-License-Identifier: GPL-3.0-or-later
// Views, triggers and other objects that are carried as text are added, replaced and dropped; so are exclusion
// constraints, whole primary keys and partitions.
#include "edit/edits.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/serverschema.h"
#include "support/shopschema.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using edit::EditError;
namespace server = test::server;
namespace shop = test::shop;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAndAddsAView()
    {
        const document::Document before = server::document();
        schema::View view = *before.schema->view(server::happyPeople);
        view.definition = u"CREATE VIEW happy_people AS SELECT id FROM people"_s;
        const auto changed = edit::setView(view)(before);
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->schema->view(server::happyPeople)->definition, view.definition);
        QCOMPARE(changed->schema->views.size(), before.schema->views.size());

        const schema::View other{.id = ObjectId(900),
                                 .name = u"others"_s,
                                 .definition = u"CREATE VIEW others AS SELECT 1"_s};
        const auto added = edit::setView(other)(before);
        QVERIFY_RESULT(added);
        QCOMPARE(added->schema->view(ObjectId(900))->namespaceId, server::publicSpace);
        const auto dropped = edit::dropView(ObjectId(900))(*added);
        QVERIFY_RESULT(dropped);
        QCOMPARE(*dropped->schema, *before.schema);
    }

    void refusesAViewThatCannotBe()
    {
        const document::Document before = server::document();
        schema::View view = *before.schema->view(server::happyPeople);
        view.name = u"people"_s;
        QVERIFY(edit::setView(view)(before).error().code.is(EditError::NameTaken));
        view.name = u"happy"_s;
        QVERIFY_RESULT(edit::setView(view)(before));
        // Somebody names it.
        document::Document used = before;
        schema::Schema schema = *used.schema;
        schema.views.append(Box<schema::View>({.id = ObjectId(901),
                                               .namespaceId = server::publicSpace,
                                               .name = u"happiest"_s,
                                               .definition = u"CREATE VIEW happiest AS SELECT * FROM happy_people"_s,
                                               .dependsOn = {{server::happyPeople, {}}}}));
        used.schema = schema;
        const auto refused = edit::setView(view)(used);
        QVERIFY(refused.error().code.is(EditError::InUse));
        QVERIFY(refused.error().message.toString().contains(u"happiest"_s));
        view = *before.schema->view(server::happyPeople);
        view.materialized = !view.materialized;
        QVERIFY(edit::setView(view)(before).error().code.is(EditError::Invalid));
    }

    void replacesAndAddsATrigger()
    {
        const document::Document before = shop::document();
        schema::Trigger trigger = *before.schema->triggers.first();
        const auto second = [&](ObjectId table, const QString &name) {
            return edit::setTrigger({.id = ObjectId(900), .tableId = table, .name = name, .definition = u"CREATE …"_s})(
                before);
        };
        QVERIFY_RESULT(second(shop::orders, u"other"_s));
        QVERIFY(second(shop::customers, trigger.name).error().code.is(EditError::NameTaken));
        QVERIFY(second(ObjectId(999), u"other"_s).error().code.is(EditError::NoSuchObject));
        schema::Trigger moved = trigger;
        moved.tableId = shop::customers;
        QVERIFY(edit::setTrigger(moved)(before).error().code.is(EditError::Invalid));
        trigger.definition = u"CREATE TRIGGER something ELSE"_s;
        const auto changed = edit::setTrigger(trigger)(before);
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->schema->triggers.first()->definition, trigger.definition);
        QCOMPARE(changed->schema->triggers.size(), 1);
    }

    void replacesAndDropsAnotherObject()
    {
        const document::Document before = server::document();
        schema::OtherObject function;
        for (const Box<schema::OtherObject> &other : before.schema->otherObjects) {
            if (other->id == server::total)
                function = *other;
        }
        function.definition = u"CREATE FUNCTION changed"_s;
        QVERIFY_RESULT(edit::setOtherObject(function)(before));
        schema::OtherObject second = function;
        second.id = ObjectId(900);
        QVERIFY(edit::setOtherObject(second)(before).error().code.is(EditError::NameTaken));
        function.kind = u"procedure"_s;
        QVERIFY(edit::setOtherObject(function)(before).error().code.is(EditError::Invalid));

        const auto dropped = edit::dropOtherObject(server::ownRows)(before);
        QVERIFY_RESULT(dropped);
        QCOMPARE(dropped->schema->otherObjects.size(), before.schema->otherObjects.size() - 1);
        // A column of the type stands in the way.
        second = {.id = ObjectId(902),
                  .namespaceId = server::publicSpace,
                  .kind = u"domain"_s,
                  .name = u"grade"_s,
                  .definition = u"CREATE DOMAIN grade AS integer"_s};
        auto used = edit::setOtherObject(second)(before);
        QVERIFY_RESULT(used);
        schema::Column column = before.schema->table(server::people)->columns.first();
        column.identity.reset();
        column.type = {u"grade"_s, ObjectId(902)};
        used = edit::changeColumn(server::people, column)(*used);
        QVERIFY_RESULT(used);
        const auto refused = edit::dropOtherObject(ObjectId(902))(*used);
        QVERIFY(refused.error().code.is(EditError::InUse));
        QVERIFY(refused.error().message.toString().contains(u"people"_s));
    }

    void keepsAnExclusionConstraint()
    {
        const document::Document before = server::document();
        const QString definition = u"EXCLUDE USING gist (payer WITH =)"_s;
        const auto added
            = edit::setExclusion(server::payments, {.id = ObjectId(900), .definition = definition})(before);
        QVERIFY_RESULT(added);
        QCOMPARE(added->schema->table(server::payments)->exclusions.first().name, u"payments_payer_excl"_s);
        QVERIFY(edit::setExclusion(server::payments, {.id = ObjectId(901), .definition = u"x > 1"_s})(before)
                    .error()
                    .code.is(EditError::Invalid));
        QVERIFY_RESULT(edit::dropPart(server::payments, ObjectId(900))(*added));
    }

    void changesEverythingOfAPrimaryKey()
    {
        const document::Document before = server::document();
        schema::PrimaryKey key = *before.schema->table(server::people)->primaryKey;
        key.name = u"pk_people"_s;
        key.included = {server::personMood};
        const auto changed = edit::changePrimaryKey(server::people, key)(before);
        QVERIFY_RESULT(changed);
        QCOMPARE(*changed->schema->table(server::people)->primaryKey, key);
        key.name = u"people_mood_check"_s;
        QVERIFY(edit::changePrimaryKey(server::people, key)(before).error().code.is(EditError::NameTaken));
    }

    void addsAPartition()
    {
        const document::Document before = server::document();
        const auto added = edit::addPartition(server::payments, ObjectId(900), u"payments_2027"_s,
                                              u"FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')"_s)(before);
        QVERIFY_RESULT(added);
        const schema::Table &part = *added->schema->table(ObjectId(900));
        QCOMPARE(part.partitionOf, server::payments);
        QCOMPARE(part.columns.size(), before.schema->table(server::payments)->columns.size());
        QVERIFY(edit::addPartition(server::people, ObjectId(901), u"x"_s, u"DEFAULT"_s)(before).error().code.is(
            EditError::Invalid));
        QVERIFY(edit::addPartition(server::payments, ObjectId(901), u"x"_s, u" "_s)(before).error().code.is(
            EditError::Invalid));
        QVERIFY(edit::addPartition(server::payments, ObjectId(901), u"people"_s, u"DEFAULT"_s)(before).error().code.is(
            EditError::NameTaken));
    }
};

RELVAR_TEST_MAIN(TestTexts)
#include "tst_texts.moc"
