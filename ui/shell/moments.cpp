// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/moments.h"

#include "canvas/diagramview.h"
#include "inspector/inspector.h"
#include "plan/plan.h"
#include "shell/comparisonview.h"
#include "timeline/timelineview.h"
#include "widgets/messagestack.h"
#include "widgets/sqlview.h"

#include <QIcon>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr auto keyProperty = "relvarTabKey";

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
    connect(&session, &Session::connectionsChanged, this, &Moments::refreshTimeline);
    connect(&session, &Session::directoryChanged, this, &Moments::refreshTimeline);
    connect(&session, &Session::opened, this, [this] { show({}); });
    connect(&session, &Session::saved, this, [this] { show({}); });
    connect(panels.timeline, &timeline::TimelineView::momentChosen, this, &Moments::show);
    connect(panels.timeline, &timeline::TimelineView::sqlRequested, this, &Moments::showSql);
    connect(panels.timeline, &timeline::TimelineView::comparisonRequested, this, &Moments::compare);
}

void Moments::setDraftChanges(int count)
{
    m_draftChanges = count;
    refreshTimeline();
}

void Moments::refreshTimeline()
{
    timeline::Timeline shown;
    QList<QList<migration::MigrationState>> states;
    for (const ConnectionReading &reading : m_session.connections()) {
        timeline::Row row{.connection = reading.settings.name, .environment = reading.settings.environment};
        row.color = reading.settings.color;
        row.stateText = stateText(reading);
        row.stateIcon = stateIcon(stateOf(reading));
        row.isCurrent = m_session.connections().size() > 1 && &reading == m_session.currentConnection();
        if (reading.error)
            row.problem = reading.error->message.toString();
        row.cells = timeline::cellsFor(reading.states);
        states.append(reading.states);
        shown.rows.append(row);
    }
    shown.moments = timeline::momentsFor(m_session.directory().files, states, m_draftChanges);
    m_panels.timeline->setTimeline(shown);
}

QString Moments::momentName(const QString &momentId) const
{
    if (momentId.isEmpty())
        return tr("the draft");
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
    return [project = *m_session.project(), directory = m_session.directory(), dialect = &m_session.dialect(),
            draft = m_session.store().base(), momentId](const database::CancelToken &cancel) -> Result<schema::Schema> {
        Result<schema::Schema> schema = project::schemaAt(project, directory, *dialect, momentId, cancel);
        if (!schema)
            return schema;
        return diff::pair(*draft, *schema, dialect->rules());
    };
}

void Moments::show(const QString &momentId)
{
    const quint64 version = ++m_version;
    m_messages.clear(u"moment"_s);
    if (momentId.isEmpty()) {
        m_shown.clear();
        m_panels.diagram->showDraft();
        m_panels.inspector->setReadOnly(nullptr);
        m_panels.timeline->setShownMoment({});
        Q_EMIT shownChanged();
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
                        m_shown = momentId;
                        const Box<schema::Schema> shown(*schema);
                        m_panels.diagram->showSchema(shown, momentName(momentId));
                        m_panels.inspector->setReadOnly(&shown);
                        m_panels.timeline->setShownMoment(momentId);
                        m_tabs.setCurrentIndex(0);
                        Q_EMIT shownChanged();
                    });
}

bool Moments::raiseTab(const QString &key)
{
    for (int index = 0; index < m_tabs.count(); ++index) {
        if (m_tabs.widget(index)->property(keyProperty).toString() == key) {
            m_tabs.setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

void Moments::addTab(QWidget *page, const QString &icon, const QString &title, const QString &key)
{
    page->setProperty(keyProperty, key);
    const int index = m_tabs.addTab(page, QIcon::fromTheme(icon), QString(title).replace(u'&', u"&&"_s));
    m_tabs.setTabToolTip(index, u"<span>"_s + title.toHtmlEscaped() + u"</span>"_s);
    m_tabs.setCurrentIndex(index);
    page->setFocus();
}

void Moments::showSql(const QString &id)
{
    const migration::MigrationFile *file = m_session.directory().find(id);
    if (!file)
        return;
    const QString key = u"sql:"_s + id + file->checksum;
    if (raiseTab(key))
        return;
    auto *view = new widgets::SqlView(tr("SQL of %1").arg(file->fileName()));
    view->setText(QString::fromUtf8(migration::print(*file)));
    addTab(view, u"dialog-scripts"_s, file->name.isEmpty() ? file->id : file->name, key);
}

void Moments::compare(const QString &earlierId, const QString &laterId)
{
    if (m_session.project()) {
        showComparison(tr("%1 → %2").arg(momentName(earlierId), momentName(laterId)), schemaReader(earlierId),
                       schemaReader(laterId), Later::IsShown);
    }
}

void Moments::compareWithDatabase(const QString &connection)
{
    const ConnectionReading *reading = m_session.connection(connection);
    if (!reading || !reading->snapshot)
        return;
    const auto database
        = [schema = reading->snapshot->schema](const database::CancelToken &) -> Result<schema::Schema> {
        return schema;
    };
    showComparison(tr("%1 → %2").arg(momentName({}), connection), schemaReader({}), database, Later::CanBecomeDraft);
}

void Moments::showComparison(const QString &title, const SchemaReader &earlier, const SchemaReader &later, Later use)
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
    const auto show = [this, title, contentOf, use](const Result<Compared> &result) {
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
        addTab(view, u"vcs-diff"_s, title, {});
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
