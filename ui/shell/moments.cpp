// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/moments.h"

#include "canvas/diagramview.h"
#include "inspector/inspector.h"
#include "plan/plan.h"
#include "project/toolschema.h"
#include "project/workflow.h"
#include "shell/comparisonview.h"
#include "shell/tooltext.h"
#include "timeline/timelineview.h"
#include "widgets/messagestack.h"
#include "widgets/plaintext.h"
#include "widgets/sqlview.h"

#include <QIcon>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr auto keyProperty = "relvarTabKey";
constexpr auto sqlPrefix = "sql:"_L1;
constexpr auto differencesPrefix = "differences:"_L1;
constexpr auto databasePrefix = "database:"_L1;

} // namespace

Moments::Moments(Session &session, Workers &workers, const Panels &panels, QTabWidget &tabs,
                 widgets::MessageStack &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workers(workers)
    , m_panels(panels)
    , m_tabs(tabs)
    , m_messages(messages)
{
    // Dozens of databases answer at nearly the same time.
    m_feedDelay.setSingleShot(true);
    m_feedDelay.setInterval(0);
    connect(&m_feedDelay, &QTimer::timeout, this, &Moments::feedTimeline);
    for (const auto signal : {&Session::connectionsChanged, &Session::directoryChanged}) {
        connect(&session, signal, this, [this] {
            m_readingsChanged = true;
            refreshTimeline();
        });
    }
    connect(&session, &Session::connectionsChanged, this, &Moments::openWaiting);
    connect(&session, &Session::phaseChanged, this, [this] {
        if (m_session.phase() != Session::Phase::Open)
            m_waiting.clear();
    });
    connect(&session, &Session::opened, this, [this] { show({}); });
    connect(&session, &Session::saved, this, [this] { show({}); });
    connect(panels.timeline, &timeline::TimelineView::momentChosen, this, &Moments::show);
    connect(panels.timeline, &timeline::TimelineView::sqlRequested, this, &Moments::showSql);
    connect(panels.timeline, &timeline::TimelineView::comparisonRequested, this, &Moments::compare);
    connect(panels.timeline, &timeline::TimelineView::listRequested, this, &Moments::listDifferences);
}

void Moments::setDraftChanges(int count)
{
    m_draftChanges = count;
    refreshTimeline();
}

void Moments::refreshTimeline()
{
    m_feedDelay.start();
}

void Moments::feedTimeline()
{
    timeline::Timeline shown;
    const formats::ToolFolder *tool = m_session.tool();
    QList<QList<migration::MigrationState>> states;
    QList<QList<formats::ToolState>> toolStates;
    for (const ConnectionReading &reading : m_session.connections()) {
        timeline::Row row{.connection = reading.settings.name, .environment = reading.settings.environment};
        row.color = reading.settings.color;
        row.stateText = stateText(reading);
        row.stateIcon = stateIcon(stateOf(reading));
        row.isReadOnly = reading.settings.readOnly;
        row.isCurrent = m_session.connections().size() > 1 && &reading == m_session.currentConnection();
        if (reading.error)
            row.problem = reading.error->message.toString();
        if (reading.tool && tool) {
            row.cells = timeline::cellsFor(reading.tool->folder, reading.tool->states);
            row.notes = toolNotes(*m_session.toolFormat(), reading);
            toolStates.append(reading.tool->states);
        } else {
            row.cells = timeline::cellsFor(reading.states);
            states.append(reading.states);
        }
        shown.rows.append(row);
    }
    if (tool) {
        const formats::Format &format = *m_session.toolFormat();
        shown.tool = timeline::Tool{format.displayName(), format.bookkeeping() != nullptr};
        shown.moments = timeline::momentsFor(*tool, toolStates, m_draftChanges);
        if (std::exchange(m_readingsChanged, false))
            followToolSql();
    } else {
        shown.moments = timeline::momentsFor(m_session.directory().files, states, m_draftChanges);
    }
    m_panels.timeline->setTimeline(shown);
}

QString Moments::momentName(const QString &momentId) const
{
    if (momentId.isEmpty())
        return tr("the draft");
    if (const formats::ToolFolder *tool = m_session.tool()) {
        const formats::ToolMigration *migration = timeline::migrationOf(*tool, momentId);
        return timeline::shortName(migration ? migration->name : momentId);
    }
    const migration::MigrationFile *file = m_session.directory().find(momentId);
    return file && !file->name.isEmpty() ? file->name : momentId;
}

std::function<Result<schema::Schema>(const database::CancelToken &)> Moments::schemaReader(
    const QString &momentId) const
{
    if (momentId.isEmpty() || !m_session.project()) {
        return [schema = m_session.store().current()->schema](const database::CancelToken &) -> Result<schema::Schema> {
            return *schema;
        };
    }
    // With the ids of the draft, so that tables stand where they stand on the diagram.
    if (const formats::Format *format = m_session.toolFormat()) {
        return
            [format, project = *m_session.project(), dialect = &m_session.dialect(), draft = m_session.store().base(),
             momentId](const database::CancelToken &cancel) -> Result<schema::Schema> {
                if (const Result<> trusted = project::checkTrust(project); !trusted)
                    return fail(trusted.error());
                Result<schema::Schema> schema = project::schemaOfTool(*format, project.tool.folder, *dialect, momentId,
                                                                      cancel, project.scratchPlace({}));
                if (!schema)
                    return schema;
                return diff::pair(*draft, *schema, dialect->rules());
            };
    }
    return [project = *m_session.project(), directory = m_session.directory(), dialect = &m_session.dialect(),
            draft = m_session.store().base(), momentId](const database::CancelToken &cancel) -> Result<schema::Schema> {
        Result<schema::Schema> schema = project::schemaAt(project, directory, *dialect, momentId, cancel);
        if (!schema)
            return schema;
        return diff::pair(*draft, *schema, dialect->rules());
    };
}

std::optional<Box<schema::Schema>> Moments::knownSchema(const QString &momentId) const
{
    if (momentId.isEmpty())
        return m_session.store().current()->schema;
    const Box<schema::Schema> *known = m_history.schema(momentId);
    return known ? std::optional(*known) : std::nullopt;
}

void Moments::setHistory(const MomentHistory &history)
{
    m_history = history;
}

void Moments::setMarksChanges(bool marks)
{
    m_marksChanges = marks;
}

QStringList Moments::markedChanges() const
{
    QStringList lines;
    if (!m_marked)
        return lines;
    const auto &[from, to] = *m_marked;
    for (const diff::Description &line :
         diff::describe(diff::diff(*from, *to, m_session.dialect().rules()), *from, *to))
        lines.append(line.text.toString());
    return lines;
}

void Moments::showDraft()
{
    m_shown.clear();
    m_isComparing = false;
    m_marked.reset();
    m_panels.diagram->showDraft();
    m_panels.inspector->setReadOnly(nullptr);
    m_panels.timeline->setShownMoment({});
    Q_EMIT shownChanged();
}

void Moments::look(const QString &momentId, const QString &caption, const std::optional<Box<schema::Schema>> &earlier,
                   const Box<schema::Schema> &schema)
{
    m_shown = momentId;
    m_marked.reset();
    if (earlier) {
        m_marked = std::pair(*earlier, schema);
        m_panels.diagram->showDifference(*earlier, schema, caption, m_history.places);
    } else {
        m_panels.diagram->showSchema(schema, caption, m_history.places);
    }
    m_panels.inspector->setReadOnly(&schema);
    m_tabs.setCurrentIndex(0);
    Q_EMIT shownChanged();
}

void Moments::show(const QString &momentId)
{
    const quint64 version = ++m_version;
    m_messages.clear(u"moment"_s);
    if (momentId.isEmpty()) {
        showDraft();
        return;
    }
    if (const std::optional<Box<schema::Schema>> known = knownSchema(momentId)) {
        const qsizetype place = m_history.ids.indexOf(momentId);
        std::optional<Box<schema::Schema>> earlier;
        if (m_marksChanges)
            earlier = place > 0 ? m_history.schemas.at(place - 1) : Box<schema::Schema>();
        m_isComparing = false;
        m_panels.timeline->setShownMoment(momentId);
        look(momentId, momentName(momentId), earlier, *known);
        return;
    }
    m_workers.start(tr("Reading the schema at %1").arg(momentName(momentId)), this, schemaReader(momentId),
                    [this, momentId, version](const Result<schema::Schema> &schema) {
                        if (version != m_version)
                            return;
                        if (!schema) {
                            m_messages.showError(u"moment"_s, schema.error());
                            m_panels.timeline->setShownMoment(m_shown);
                            return;
                        }
                        m_isComparing = false;
                        m_panels.timeline->setShownMoment(momentId);
                        look(momentId, momentName(momentId), std::nullopt, *schema);
                    });
}

void Moments::compare(const QString &earlierId, const QString &laterId)
{
    if (!m_session.project())
        return;
    const quint64 version = ++m_version;
    m_messages.clear(u"moment"_s);
    const QString caption = tr("%1 → %2").arg(momentName(earlierId), momentName(laterId));
    using Two = std::pair<Box<schema::Schema>, Box<schema::Schema>>;
    const auto show = [this, earlierId, laterId, caption](const Two &two) {
        m_isComparing = true;
        look(laterId, caption, two.first, two.second);
        m_panels.timeline->setComparedMoments(laterId, earlierId);
    };
    const std::optional<Box<schema::Schema>> earlier = knownSchema(earlierId);
    const std::optional<Box<schema::Schema>> later = knownSchema(laterId);
    if (earlier && later) {
        show({*earlier, *later});
        return;
    }
    m_workers.start(
        tr("Comparing"), this,
        [read = schemaReader(earlierId), readLater = schemaReader(laterId),
         rules = &m_session.dialect().rules()](const database::CancelToken &cancel) -> Result<Two> {
            const Result<schema::Schema> from = read(cancel);
            if (!from)
                return fail(from.error());
            const Result<schema::Schema> to = readLater(cancel);
            if (!to)
                return fail(to.error());
            // What neither the draft nor a snapshot knows is one by its name.
            return Two{*from, diff::pairKeepingIds(*from, *to, *rules)};
        },
        [this, version, show](const Result<Two> &two) {
            if (version != m_version)
                return;
            if (two) {
                show(*two);
                return;
            }
            m_messages.showError(u"moment"_s, two.error());
            m_panels.timeline->setShownMoment(m_shown);
        });
}

QWidget *Moments::tabWith(const QString &key) const
{
    for (int index = 0; index < m_tabs.count(); ++index) {
        if (tabKey(m_tabs.widget(index)) == key)
            return m_tabs.widget(index);
    }
    return nullptr;
}

void Moments::addTab(QWidget *page, const QString &icon, const QString &title, const QString &key, Raise raise)
{
    page->setProperty(keyProperty, key);
    const int index = m_tabs.addTab(page, QIcon::fromTheme(icon), QString(title).replace(u'&', u"&&"_s));
    m_tabs.setTabToolTip(index, widgets::plainToolTip(title));
    if (raise == Raise::No)
        return;
    m_tabs.setCurrentIndex(index);
    page->setFocus();
}

QString Moments::tabKey(const QWidget *page) const
{
    return page ? page->property(keyProperty).toString() : QString();
}

QStringList Moments::tabs() const
{
    QStringList keys;
    for (int index = 0; index < m_tabs.count(); ++index) {
        if (const QString key = tabKey(m_tabs.widget(index)); !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

void Moments::openTabs(const QStringList &keys, const QString &front)
{
    m_waiting.clear();
    for (const QString &key : keys) {
        const Raise raise = key == front ? Raise::Yes : Raise::No;
        if (key.startsWith(sqlPrefix)) {
            if (m_session.tool())
                showToolSql(key.mid(sqlPrefix.size()), raise);
            else if (const migration::MigrationFile *file = m_session.directory().find(key.mid(sqlPrefix.size())))
                addTab(makeSqlView(*file), u"dialog-scripts"_s, file->name.isEmpty() ? file->id : file->name, key,
                       raise);
            continue;
        }
        if (key.startsWith(databasePrefix))
            m_waiting.insert(key.mid(databasePrefix.size()), raise);
        if (!key.startsWith(differencesPrefix))
            continue;
        const QStringList ids = key.mid(differencesPrefix.size()).split(u':');
        const bool areThere = ids.size() == 2 && std::all_of(ids.cbegin(), ids.cend(), [this](const QString &id) {
                                  return id.isEmpty() || m_session.directory().find(id)
                                         || (m_session.tool() && timeline::migrationOf(*m_session.tool(), id));
                              });
        if (areThere)
            openDifferences(ids.constFirst(), ids.constLast(), raise);
    }
    openWaiting();
}

void Moments::openWaiting()
{
    const QHash<QString, Raise> waiting = m_waiting;
    for (auto wanted = waiting.cbegin(); wanted != waiting.cend(); ++wanted) {
        const ConnectionReading *reading = m_session.connection(wanted.key());
        if (reading && (reading->isReading || !(reading->snapshot || reading->error)))
            continue;
        m_waiting.remove(wanted.key());
        if (reading && reading->snapshot)
            openDatabaseComparison(wanted.key(), wanted.value());
    }
}

void Moments::showSql(const QString &id)
{
    if (m_session.tool()) {
        showToolSql(id, Raise::Yes);
        return;
    }
    const migration::MigrationFile *file = m_session.directory().find(id);
    if (!file)
        return;
    const QString key = sqlPrefix + id;
    if (auto *open = qobject_cast<widgets::SqlView *>(tabWith(key))) {
        // The file may have been edited since.
        open->setText(QString::fromUtf8(migration::print(*file)));
        m_tabs.setCurrentWidget(open);
        return;
    }
    addTab(makeSqlView(*file), u"dialog-scripts"_s, file->name.isEmpty() ? file->id : file->name, key, Raise::Yes);
}

void Moments::readToolSql(const QString &id, const std::function<void(const QString &name, const QString &text)> &done)
{
    const formats::ToolMigration *migration = timeline::migrationOf(*m_session.tool(), id);
    if (!migration)
        return;
    m_workers.start(
        tr("Reading %1").arg(migration->name), this,
        [format = m_session.toolFormat(), folder = *m_session.tool(), migration = *migration,
         readings = m_session.connections()](const database::CancelToken &) {
            return toolText(*format, folder, migration, readings);
        },
        [this, done, name = timeline::shortName(migration->name), place = m_session.path()](const QString &text) {
            // Else another project is open by now.
            if (m_session.path() == place)
                done(name, text);
        });
}

void Moments::showToolSql(const QString &id, Raise raise)
{
    readToolSql(id, [this, key = sqlPrefix + id, raise](const QString &name, const QString &text) {
        if (auto *open = qobject_cast<widgets::SqlView *>(tabWith(key))) {
            open->setText(text);
            if (raise == Raise::Yes)
                m_tabs.setCurrentWidget(open);
            return;
        }
        auto *view = new widgets::SqlView(tr("SQL of %1").arg(name));
        view->setText(text);
        addTab(view, u"dialog-scripts"_s, name, key, raise);
    });
}

void Moments::followToolSql()
{
    for (const QString &key : tabs()) {
        if (!key.startsWith(sqlPrefix))
            continue;
        readToolSql(key.mid(sqlPrefix.size()), [this, key](const QString &, const QString &text) {
            if (auto *open = qobject_cast<widgets::SqlView *>(tabWith(key)))
                open->setText(text);
        });
    }
}

QWidget *Moments::makeSqlView(const migration::MigrationFile &file)
{
    auto *view = new widgets::SqlView(tr("SQL of %1").arg(file.fileName()));
    view->setText(QString::fromUtf8(migration::print(file)));
    return view;
}

void Moments::listDifferences(const QString &earlierId, const QString &laterId)
{
    openDifferences(earlierId, laterId, Raise::Yes);
}

void Moments::openDifferences(const QString &earlierId, const QString &laterId, Raise raise)
{
    if (m_session.project()) {
        showComparison(tr("%1 → %2").arg(momentName(earlierId), momentName(laterId)),
                       differencesPrefix + earlierId + u':' + laterId, schemaReader(earlierId), schemaReader(laterId),
                       Later::IsShown, raise);
    }
}

void Moments::compareWithDatabase(const QString &connection)
{
    openDatabaseComparison(connection, Raise::Yes);
}

void Moments::openDatabaseComparison(const QString &connection, Raise raise)
{
    const ConnectionReading *reading = m_session.connection(connection);
    if (!reading || !reading->snapshot)
        return;
    const auto database
        = [schema = reading->snapshot->schema](const database::CancelToken &) -> Result<schema::Schema> {
        return schema;
    };
    showComparison(tr("%1 → %2").arg(momentName({}), connection), databasePrefix + connection, schemaReader({}),
                   database, Later::CanBecomeDraft, raise);
}

void Moments::showComparison(const QString &title, const QString &key, const SchemaReader &earlier,
                             const SchemaReader &later, Later use, Raise raise)
{
    struct Compared
    {
        Box<schema::Schema> from;
        Box<schema::Schema> to;
        QList<diff::LikelyRename> questions;
        ComparisonView::Content content;
    };
    const auto contentOf = [dialect = &m_session.dialect(),
                            target = m_session.project() ? m_session.project()->targetVersion : 0](
                               const schema::Schema &from, const schema::Schema &to,
                               const QList<diff::Rename> &renames) {
        dialect::CompileOptions options;
        options.keepDropped = false;
        options.valueMappings = diff::valueMappings(renames, from, to);
        options.targetVersion = target;
        const Result<plan::MigrationPlan> plan = plan::compile(from, to, *dialect, options);
        return ComparisonView::Content{diff::describe(diff::diff(from, to, dialect->rules()), from, to),
                                       plan ? plan::toSql(plan->up) : plan.error().message.toString()};
    };
    const auto show = [this, title, key, contentOf, use, raise,
                       place = m_session.path()](const Result<Compared> &result) {
        // Another project is open by now.
        if (m_session.path() != place)
            return;
        if (!result) {
            m_messages.showError(u"moment"_s, result.error());
            return;
        }
        auto *view = new ComparisonView(title, result->questions);
        view->setContent(result->content);
        const diff::Rules *rules = &m_session.dialect().rules();
        connect(view, &ComparisonView::renamesChanged, this, [this, view, contentOf, rules, compared = *result] {
            m_workers.start(
                tr("Comparing"), view,
                [compared, contentOf, rules, renames = view->renames()](const database::CancelToken &) {
                    return contentOf(*compared.from,
                                     diff::pairKeepingIds(*compared.from, *compared.to, *rules, renames), renames);
                },
                [view, renames = view->renames()](const ComparisonView::Content &content) {
                    // A later answer is on its way.
                    if (view->renames() == renames)
                        view->setContent(content);
                });
        });
        if (use == Later::CanBecomeDraft) {
            view->offerToTake(tr("&Take into the draft"));
            connect(view, &ComparisonView::takeRequested, this, [this, view, rules, to = result->to] {
                const Result<> taken = m_session.store().perform(
                    text("shell", QT_TRANSLATE_NOOP("shell", "Take over the schema of a database")),
                    [to, rules, renames = view->renames()](const document::Document &document)
                        -> Result<document::Document> {
                        document::Document next = document;
                        next.schema = diff::pairKeepingIds(*document.schema, *to, *rules, renames);
                        next.intents.valueMappings
                            += diff::valueMappings(renames, *document.schema, *next.schema);
                        return next;
                    });
                Q_ASSERT(taken);
                m_tabs.setCurrentIndex(0);
            });
        }
        // The same, compared again.
        if (QWidget *former = tabWith(key)) {
            m_tabs.removeTab(m_tabs.indexOf(former));
            former->deleteLater();
        }
        addTab(view, u"vcs-diff"_s, title, key, raise);
    };
    m_workers.start(
        tr("Comparing"), this,
        [earlier, later, contentOf, rules = &m_session.dialect().rules()](
            const database::CancelToken &cancel) -> Result<Compared> {
            const Result<schema::Schema> from = earlier(cancel);
            if (!from)
                return fail(from.error());
            const Result<schema::Schema> to = later(cancel);
            if (!to)
                return fail(to.error());
            return Compared{*from, *to, diff::findLikelyRenames(*from, *to, *rules), contentOf(*from, *to, {})};
        },
        show);
}

} // namespace relvar::shell
