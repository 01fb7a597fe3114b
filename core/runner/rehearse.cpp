// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/rehearse.h"

#include "dialect/realrows.h"
#include "runner/normalise.h"
#include "runner/sectionloop.h"
#include "schema/hash.h"

#include <QHash>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

/// There is no place for the proof, or it cannot take what the migration asks for.
bool isPlaceTrouble(const Error &error)
{
    using dialect::ScratchError;
    return error.code.is(ScratchError::Unavailable) || error.code.is(ScratchError::Lacking)
           || error.code.is(ScratchError::Refused);
}

Proof notHeld(const Error &error)
{
    Proof proof;
    proof.reasons.append(error.message);
    proof.held = false;
    return proof;
}

/// One proof on one scratch database. What is found wrong goes into the proof; what keeps it from being held is an
/// Error.
class Proving
{
public:
    enum class Rows { Awkward, FittingAfter, Sample };

    Proving(const dialect::Dialect &dialect, const Rehearsal &rehearsal, const database::CancelToken &cancel, Rows rows)
        : m_dialect(dialect)
        , m_rehearsal(rehearsal)
        , m_cancel(cancel)
        , m_rows(rows)
    {
    }

    /// Why the up part failed with the rows in place, in the database's words.
    const std::optional<QString> &refusal() const { return m_refusal; }

    Result<Proof> run()
    {
        Result<std::unique_ptr<database::Connection>> scratch = m_dialect.openScratch(m_rehearsal.scratch, m_cancel);
        if (m_cancel.isCancelled())
            return fail(proofCancelled());
        if (!scratch)
            return fail(scratch.error());
        m_connection = std::move(*scratch);
        if (Text limit = m_dialect.limitOfProof(m_connection->facts(), m_rehearsal.scratch.version); !limit.isEmpty())
            m_proof.reasons.append(std::move(limit));
        for (const auto step : {&Proving::begin, &Proving::goUp, &Proving::goDown, &Proving::goUpAgain}) {
            const Result<bool> goesOn = (this->*step)();
            if (m_cancel.isCancelled())
                return fail(proofCancelled());
            if (!goesOn)
                return fail(goesOn.error());
            if (!*goesOn)
                break;
        }
        m_proof.reached = withSpellingOf(m_rehearsal.from, m_before, m_proof.reached);
        m_proof.toHash = schema::hash(m_proof.reached);
        return m_proof;
    }

private:
    /// Each step answers whether there is a sense in the next one.
    Result<bool> begin()
    {
        m_proof.grade = plan::Grade::Lossless;
        const database::Interruptible interruptible(m_cancel, *m_connection);
        if (const Result<> made = makeBefore(*m_connection); !made) {
            return unproved(made.error(), text("runner", "The schema before cannot be made on the scratch database: %1",
                                               {made.error().toString()}));
        }
        const Result<schema::Schema> before = read(*m_connection, m_rehearsal.from);
        if (!before)
            return fail(before.error());
        m_before = *before;
        m_proof.fromHash = schema::hash(m_rehearsal.from);
        // What it makes of the texts given to it is what they mean.
        if (!isSpellingOnly(diff::diff(m_before, m_rehearsal.from, m_dialect.rules()))
            && !compare(
                m_before, m_rehearsal.from,
                QT_TRANSLATE_NOOP("runner",
                                  "The schema before cannot be made exactly on the scratch database; still to do: %1")))
            return false;
        if (const Result<> inserted = insertRows(); !inserted)
            return fail(inserted.error());
        if (const Result<> prepared = prepare(*m_connection); !prepared)
            return unproved(prepared.error(),
                            text("runner", "What the migration builds on failed: %1", {wordsOf(prepared.error())}));
        return hashAll(m_before).map([this](const Hashes &hashes) {
            m_hashes = hashes;
            return true;
        });
    }

    Result<> insertRows()
    {
        if (m_rows == Rows::Sample) {
            return insertSample(*m_connection, m_dialect, m_before, *m_rehearsal.sample, m_cancel)
                .map([this](const SampleInserted &inserted) {
                    m_proof.sampleRows = inserted.count;
                    m_proof.reasons += inserted.refused;
                });
        }
        return (m_rows == Rows::FittingAfter ? insertRowsFittingAfter()
                                             : insertProbeRows(*m_connection, m_dialect, m_before, m_cancel))
            .map([this](const ProbeRows &rows) {
                m_proof.probeRows = rows.count;
                m_withoutRows = rows.without;
            });
    }

    /// The up part on a database of its own, without rows, shows what is asked of the rows after it.
    Result<ProbeRows> insertRowsFittingAfter()
    {
        const Result<std::unique_ptr<database::Connection>> scratch
            = m_dialect.openScratch(m_rehearsal.scratch, m_cancel);
        if (!scratch)
            return fail(scratch.error());
        database::Connection &connection = **scratch;
        const database::Interruptible interruptible(m_cancel, connection);
        if (const Result<> made = makeBefore(connection); !made)
            return fail(made.error());
        if (const Result<> prepared = prepare(connection); !prepared)
            return fail(prepared.error());
        if (const Result<> up = runSection(connection, m_dialect, m_rehearsal.up, m_cancel); !up)
            return fail(up.error());
        const Result<schema::Schema> after = read(connection, m_rehearsal.expected ? *m_rehearsal.expected : m_before);
        if (!after)
            return fail(after.error());
        const AfterDatabase database{connection, *after};
        return insertProbeRows(*m_connection, m_dialect, m_before, m_cancel, &database);
    }

    Result<> makeBefore(database::Connection &connection)
    {
        for (const migration::MigrationFile &file : m_rehearsal.before) {
            if (const Result<> applied = runSection(connection, m_dialect, file.up, m_cancel); !applied)
                return applied;
        }
        if (!m_rehearsal.before.isEmpty())
            return {};
        for (const dialect::Statement &statement : m_dialect.create(m_rehearsal.from)) {
            // An interrupt between two statements is felt by neither.
            if (m_cancel.isCancelled())
                return fail(proofCancelled());
            if (const Result<qint64> created = connection.execute(statement.sql); !created)
                return fail(created.error());
        }
        return {};
    }

    Result<> prepare(database::Connection &connection)
    {
        for (const migration::Section &section : m_rehearsal.preparations) {
            if (const Result<> done = runSection(connection, m_dialect, section, m_cancel); !done)
                return done;
        }
        return {};
    }

    Result<bool> goUp()
    {
        if (const Result<> up = runSection(*m_connection, m_dialect, m_rehearsal.up, m_cancel); !up) {
            if (m_proof.probeRows > 0)
                m_refusal = up.error().detail;
            return failed(u"up"_s, up.error(), text("runner", "The up part failed: %1", {wordsOf(up.error())}));
        }
        const schema::Schema &names = m_rehearsal.expected ? *m_rehearsal.expected : m_rehearsal.from;
        const Result<schema::Schema> after = read(*m_connection, names);
        if (!after)
            return fail(after.error());
        m_proof.reached = *after;
        if (m_rehearsal.expected) {
            const Result<bool> same = reachedTheDraft();
            if (!same || !*same)
                return same;
        }
        if (m_rehearsal.down)
            return true;
        m_proof.grade = plan::Grade::Irreversible;
        m_proof.reasons.append(text("runner", "There is no down part."));
        return false;
    }

    Result<bool> reachedTheDraft()
    {
        static const char *const pattern
            = QT_TRANSLATE_NOOP("runner", "The up part does not lead to the draft; still to do: %1");
        const schema::Schema &expected = *m_rehearsal.expected;
        if (diff::diff(m_proof.reached, expected, m_dialect.rules()).isEmpty())
            return true;
        const Result<std::unique_ptr<database::Connection>> scratch
            = m_dialect.openScratch(m_rehearsal.scratch, m_cancel);
        if (!scratch)
            return fail(scratch.error());
        const database::Interruptible interruptible(m_cancel, **scratch);
        const Result<schema::Schema> normalised
            = normalise(**scratch, m_dialect, expected, m_proof.reached, m_rehearsal.followed);
        if (normalised)
            return compare(m_proof.reached, *normalised, pattern);
        // Not even the draft itself can be made: the differences are the news.
        return compare(m_proof.reached, expected, pattern);
    }

    Result<bool> goDown()
    {
        if (const Result<> down = runSection(*m_connection, m_dialect, *m_rehearsal.down, m_cancel); !down)
            return failed(u"down"_s, down.error(), text("runner", "The down part failed: %1", {wordsOf(down.error())}));
        const Result<schema::Schema> back = read(*m_connection, m_before);
        if (!back)
            return fail(back.error());
        if (!compare(*back, m_before, QT_TRANSLATE_NOOP("runner", "The down part does not lead back; still to do: %1")))
            return false;
        // The columns as they were: the tables are the same by now.
        const Result<Hashes> hashes = hashAll(m_before);
        if (!hashes)
            return fail(hashes.error());
        for (const Box<schema::Table> &table : m_before.tables) {
            if (hashes->value(table->id) != m_hashes.value(table->id)) {
                m_proof.grade = plan::Grade::StructureOnly;
                m_proof.reasons.append(text("runner", "Rows or values of table %1 do not come back.",
                                            {schema::displayName(m_before, *table)}));
            }
        }
        noteMissingRows();
        noteSpelling(*back);
        return true;
    }

    Result<bool> goUpAgain()
    {
        if (const Result<> up = runSection(*m_connection, m_dialect, m_rehearsal.up, m_cancel); !up)
            return failed(u"up"_s, up.error(),
                          text("runner", "The up part failed after the down part: %1", {wordsOf(up.error())}));
        const Result<schema::Schema> again = read(*m_connection, m_proof.reached);
        if (!again)
            return fail(again.error());
        return compare(*again, m_proof.reached,
                       QT_TRANSLATE_NOOP("runner",
                                         "After up, down and up the schema is another than after up; still to do: %1"));
    }

    /// The schema now, with the ids of `names`.
    Result<schema::Schema> read(database::Connection &connection, const schema::Schema &names)
    {
        const Result<dialect::Snapshot> snapshot = m_dialect.introspect(connection);
        if (!snapshot)
            return fail(snapshot.error());
        return diff::pair(names, snapshot->schema, m_dialect.rules());
    }

    /// Adds a reason for each difference: what would still be to do to get from what is there to what is wanted.
    bool compare(const schema::Schema &actual, const schema::Schema &wanted, const char *pattern)
    {
        const diff::Changes changes = diff::diff(actual, wanted, m_dialect.rules());
        for (const diff::Description &line : diff::describe(changes, actual, wanted))
            m_proof.reasons.append(text("runner", pattern, {line.text.toString()}));
        if (!changes.isEmpty())
            m_proof.grade = plan::Grade::Unproved;
        return changes.isEmpty();
    }

    /// Of a table that changes, and that took no row, nothing is proved but its structure.
    void noteMissingRows()
    {
        const auto note = [this](const schema::Table &table) {
            if (m_withoutRows.contains(table.id)) {
                m_proof.reasons.append(text("runner",
                                            "Nothing is proved about rows of table %1: its constraints refused every "
                                            "row that was tried.",
                                            {schema::displayName(m_before, table)}));
            }
        };
        for (const diff::Change &change : diff::diff(m_before, m_proof.reached, m_dialect.rules())) {
            if (const auto *altered = std::get_if<diff::AlteredTable>(&change))
                note(*altered->from);
            else if (const auto *dropped = std::get_if<diff::Dropped<Box<schema::Table>>>(&change))
                note(*dropped->object);
        }
    }

    /// A text that the database keeps and that is now spelled in another way loses nothing, but a person may wonder.
    void noteSpelling(const schema::Schema &back)
    {
        for (const Box<schema::Table> &table : m_before.tables) {
            const schema::Table *now = back.table(table->id);
            if (now != nullptr && now->definition != table->definition) {
                m_proof.reasons.append(text("runner",
                                            "After the down part the text of table %1 is spelled differently.",
                                            {schema::displayName(m_before, *table)}));
            }
        }
    }

    using Hashes = QHash<ObjectId, QByteArray>;

    Result<Hashes> hashAll(const schema::Schema &schema)
    {
        Hashes hashes;
        for (const Box<schema::Table> &table : schema.tables) {
            QList<ObjectId> columns;
            for (const schema::Column &column : table->columns)
                columns.append(column.id);
            if (m_cancel.isCancelled())
                return fail(proofCancelled());
            const Result<QByteArray> hash = hashRows(*m_connection, m_dialect, schema, *table, columns);
            if (!hash)
                return fail(hash.error());
            hashes.insert(table->id, *hash);
        }
        return hashes;
    }

    /// What a database says of a row that is a person's may hold its values.
    QString wordsOf(const Error &error) const
    {
        if (m_rows != Rows::Sample)
            return error.toString();
        const auto *rules = dynamic_cast<const dialect::RealRows *>(&m_dialect);
        const Text refusal = rules ? rules->refusalByRows(error) : Text();
        const QString &source = m_rehearsal.sample->source;
        return refusal.isEmpty()
                   ? text("runner", "The statement in line %1 fails with rows of %2, though not with made ones.",
                          {error.where, source})
                         .toString()
                   : text("runner",
                          "The statement in line %1 does not fit rows of %2: %3. Correct them there first, or "
                          "change the migration.",
                          {error.where, source, refusal.toString()})
                         .toString();
    }

    Result<bool> unproved(const Error &cause, Text reason)
    {
        m_proof.held = !isPlaceTrouble(cause);
        m_proof.grade = plan::Grade::Unproved;
        m_proof.reasons.append(std::move(reason));
        return false;
    }

    /// `cause` is of runSection(), whose place is the line.
    Result<bool> failed(const QString &part, const Error &cause, Text reason)
    {
        if (!cause.where.isEmpty())
            m_proof.failedAt = part + u':' + cause.where;
        return unproved(cause, std::move(reason));
    }

    const dialect::Dialect &m_dialect;
    const Rehearsal &m_rehearsal;
    const database::CancelToken &m_cancel;
    const Rows m_rows;
    std::optional<QString> m_refusal;
    std::unique_ptr<database::Connection> m_connection;
    Proof m_proof;
    QSet<ObjectId> m_withoutRows;
    schema::Schema m_before;
    Hashes m_hashes;
};

} // namespace

namespace {

Result<Proof> proveWithMadeRows(const dialect::Dialect &dialect, const Rehearsal &rehearsal,
                                const database::CancelToken &cancel)
{
    Proving awkward(dialect, rehearsal, cancel, Proving::Rows::Awkward);
    const Result<Proof> proof = awkward.run();
    if (!proof && isPlaceTrouble(proof.error()))
        return notHeld(proof.error());
    if (!proof || !awkward.refusal())
        return proof;
    Result<Proof> fitting = Proving(dialect, rehearsal, cancel, Proving::Rows::FittingAfter).run();
    if (cancel.isCancelled())
        return fail(proofCancelled());
    // Not the rows were in the way: what was found first says it best.
    if (!fitting || fitting->grade == plan::Grade::Unproved)
        return proof;
    fitting->reasons.append(
        text("runner",
             "Rows that break a new constraint stop the up part, and then nothing is changed (%1). It was "
             "proved with rows that fit.",
             {*awkward.refusal()}));
    return fitting;
}

Result<Proof> prove(const dialect::Dialect &dialect, const Rehearsal &rehearsal, const database::CancelToken &cancel)
{
    Result<Proof> proof = proveWithMadeRows(dialect, rehearsal, cancel);
    if (!proof || !rehearsal.sample || !proof->held || proof->grade == plan::Grade::Unproved)
        return proof;
    const Result<Proof> real = Proving(dialect, rehearsal, cancel, Proving::Rows::Sample).run();
    if (!real || real->grade == plan::Grade::Unproved)
        return real;
    proof->grade = std::max(proof->grade, real->grade);
    proof->sampleRows = real->sampleRows;
    for (const Text &reason : real->reasons + rehearsal.sample->unread) {
        if (!proof->reasons.contains(reason))
            proof->reasons.append(reason);
    }
    return proof;
}

} // namespace

Result<Proof> rehearse(const dialect::Dialect &dialect, const Rehearsal &rehearsal, const database::CancelToken &cancel)
{
    // Files that make the schema before make all of it.
    if (!rehearsal.expected || !rehearsal.before.isEmpty() || !rehearsal.preparations.isEmpty()
        || rehearsal.from.tables.size() <= rehearsal.wholeUpToTables)
        return prove(dialect, rehearsal, cancel);
    const diff::Changes changes = diff::diff(rehearsal.from, *rehearsal.expected, dialect.rules());
    // What fills rows alone touches a table that no difference names.
    if (changes.isEmpty())
        return prove(dialect, rehearsal, cancel);
    const plan::Base base(rehearsal.from);
    const QSet<ObjectId> part = base.touchedPart(changes);
    Rehearsal cut = rehearsal;
    cut.from = base.onlyPart(rehearsal.from, part);
    cut.expected = base.onlyPart(*rehearsal.expected, part);
    Result<Proof> proof = prove(dialect, cut, cancel);
    if (!proof)
        return proof;
    proof->reached = plan::withPart(*rehearsal.expected, proof->reached);
    proof->fromHash = schema::hash(rehearsal.from);
    proof->toHash = schema::hash(proof->reached);
    return proof;
}

Result<> replayEach(const dialect::Dialect &dialect, const QList<migration::MigrationFile> &files,
                    const QList<qsizetype> &counts,
                    const std::function<Result<>(qsizetype count, const schema::Schema &schema)> &take,
                    const database::CancelToken &cancel, const dialect::ScratchPlace &place)
{
    const Result<std::unique_ptr<database::Connection>> scratch = dialect.openScratch(place, cancel);
    if (cancel.isCancelled())
        return fail(proofCancelled());
    if (!scratch)
        return fail(scratch.error());
    qsizetype done = 0;
    for (const qsizetype count : counts) {
        for (; done < count; ++done) {
            const migration::MigrationFile &file = files.at(done);
            const Result<> applied = runSection(**scratch, dialect, file.up, cancel);
            if (cancel.isCancelled())
                return fail(proofCancelled());
            if (!applied) {
                const bool placeTrouble = isPlaceTrouble(applied.error());
                return fail(placeTrouble ? applied.error().code : ErrorCode(RunError::StatementFailed),
                            text("runner", "%1 cannot be replayed on a scratch database: %2",
                                 {migration::fullName(file.id, file.name), applied.error().message.toString()}),
                            applied.error().detail, file.fileName() + u':' + applied.error().where);
            }
        }
        const database::Interruptible interruptible(cancel, **scratch);
        const Result<dialect::Snapshot> snapshot = dialect.introspect(**scratch);
        if (!snapshot)
            return fail(snapshot.error());
        if (const Result<> taken = take(count, snapshot->schema); !taken)
            return taken;
    }
    return {};
}

Result<schema::Schema> replay(const dialect::Dialect &dialect, const QList<migration::MigrationFile> &files,
                              const database::CancelToken &cancel, const dialect::ScratchPlace &place)
{
    schema::Schema reached;
    const auto take = [&reached](qsizetype, const schema::Schema &schema) -> Result<> {
        reached = schema;
        return {};
    };
    return replayEach(dialect, files, {files.size()}, take, cancel, place).map([&reached] { return reached; });
}

Result<> runSection(database::Connection &connection, const dialect::Dialect &dialect,
                    const migration::Section &section, const database::CancelToken &cancel)
{
    const Result<QStringList> settings = dialect.sessionRestore(connection);
    if (!settings)
        return fail(settings.error());
    std::optional<StatementFailed> failed;
    SectionHooks hooks;
    hooks.sink = [&failed](const RunEvent &event) {
        if (const auto *failure = std::get_if<StatementFailed>(&event))
            failed = *failure;
    };
    hooks.begin = [&connection](const QString &statement) { return connection.execute(statement).map([](qint64) {}); };
    const SectionResult result = runStatements(connection, dialect, section, hooks, cancel);
    restoreSession(connection, *settings);
    if (result.end == SectionResult::End::Done)
        return {};
    if (result.end == SectionResult::End::Cancelled)
        return fail(proofCancelled());
    if (!failed)
        return fail(result.error);
    return fail(isPlaceTrouble(failed->error) ? failed->error.code : ErrorCode(RunError::StatementFailed),
                text("runner", "Statement %1 of %2 in line %3 failed: %4",
                     {QString::number(failed->number), QString::number(failed->of), QString::number(failed->line),
                      failed->error.message.toString()}),
                failed->error.detail, QString::number(failed->line));
}

} // namespace relvar::runner
