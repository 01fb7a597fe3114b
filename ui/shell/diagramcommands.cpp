// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/diagramcommands.h"

#include "edit/diagrams.h"
#include "shell/actions.h"
#include "shell/addtablesdialog.h"
#include "shell/diagramtabs.h"
#include "widgets/findbar.h"
#include "widgets/messagestack.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

QSet<ObjectId> changedTables(const schema::Schema &before, const schema::Schema &after)
{
    QHash<ObjectId, const Box<schema::Table> *> known;
    for (const Box<schema::Table> &table : before.tables)
        known.insert(table->id, &table);
    QSet<ObjectId> changed;
    for (const Box<schema::Table> &table : after.tables) {
        const Box<schema::Table> *former = known.take(table->id);
        if (!former || !former->sameAs(table))
            changed.insert(table->id);
    }
    for (auto gone = known.keyBegin(); gone != known.keyEnd(); ++gone)
        changed.insert(*gone);
    return changed;
}

/// Diagrams of `after` that are not as they were.
QList<ObjectId> changedDiagrams(const document::Document &before, const document::Document &after)
{
    QList<ObjectId> changed;
    for (const diagram::Diagram &diagram : after.diagrams) {
        if (!before.diagrams.contains(diagram))
            changed.append(diagram.id);
    }
    return changed;
}

qsizetype placeOf(const QList<diagram::Diagram> &diagrams, ObjectId id)
{
    return std::find_if(diagrams.cbegin(), diagrams.cend(),
                        [id](const diagram::Diagram &diagram) { return diagram.id == id; })
           - diagrams.cbegin();
}

} // namespace

DiagramCommands::DiagramCommands(Session &session, canvas::DiagramView &view, Actions &actions,
                                 widgets::MessageStack &messages, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_view(view)
    , m_messages(messages)
    , m_settings(settings)
    , m_window(window)
{
    makeActions(actions);
    makeMenus();
    m_tabs = new DiagramTabs(m_newDiagram, &window);
    m_find = new widgets::FindBar(tr("Find on the diagram: names, types, comments, keys"), &window);
    m_find->setObjectName(u"diagramFind"_s);
    connectView();
    connect(m_tabs, &DiagramTabs::chosen, this, &DiagramCommands::show);
    connect(m_tabs, &DiagramTabs::removeWished, this, &DiagramCommands::remove);
    connect(m_tabs, &DiagramTabs::renamed, this, [this](ObjectId diagram, const QString &name) {
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Rename a diagram to %1"), {name}),
                edit::renameDiagram(diagram, name));
    });
    connect(m_tabs, &DiagramTabs::moved, this, [this](ObjectId diagram, int position) {
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Move a diagram among the others")),
                edit::moveDiagram(diagram, position));
    });
    connect(m_tabs, &DiagramTabs::menuWished, this, [this](const QPoint &at) {
        QMenu menu(&m_window);
        menu.setToolTipsVisible(true);
        menu.addActions({m_newDiagram, m_rename, m_remove, m_moveLeft, m_moveRight});
        menu.addSeparator();
        menu.addAction(m_addTables);
        menu.exec(at);
    });
    connect(&session.store(), &document::DocumentStore::changed, this, &DiagramCommands::follow);
    follow();
    updateHistory();
}

void DiagramCommands::makeActions(Actions &actions)
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_newDiagram = on(actions.add({"newDiagram",
                                   tr("New dia&gram"),
                                   u"tab-new"_s,
                                   {QKeySequence(u"Ctrl+T"_s)},
                                   tr("Make a diagram that shows some of the tables")}),
                      [this] { addDiagram(tr("Diagram"), {}); });
    m_newFromSelection = on(actions.add({"newDiagramFromSelection",
                                         tr("New diagram of the &selected tables"),
                                         u"tab-new"_s,
                                         {QKeySequence(u"Ctrl+Shift+T"_s)},
                                         tr("Make a diagram that shows the selected tables")}),
                            [this] { addDiagram(tr("Diagram"), m_view.selectedTables()); });
    m_rename = on(actions.add({"renameDiagram",
                               tr("Re&name the diagram"),
                               u"edit-rename"_s,
                               {},
                               tr("Type another name for the diagram in front")}),
                  [this] { m_tabs->startRenaming(); });
    m_remove = on(actions.add({"removeDiagram",
                               tr("&Remove the diagram"),
                               u"tab-close"_s,
                               {},
                               tr("Remove the diagram in front; its tables stay in the schema")}),
                  [this] { remove(m_view.diagram()); });
    m_next = on(actions.add({"nextDiagram",
                             tr("&Next diagram"),
                             u"go-next"_s,
                             {QKeySequence(u"Ctrl+PgDown"_s)},
                             tr("Show the diagram right of this one")}),
                [this] { stepThrough(1); });
    m_previous = on(actions.add({"previousDiagram",
                                 tr("&Previous diagram"),
                                 u"go-previous"_s,
                                 {QKeySequence(u"Ctrl+PgUp"_s)},
                                 tr("Show the diagram left of this one")}),
                    [this] { stepThrough(-1); });
    m_moveRight = on(actions.add({"moveDiagramRight",
                                  tr("Move the diagram to the ri&ght"),
                                  u"arrow-right"_s,
                                  {QKeySequence(u"Ctrl+Shift+PgDown"_s)},
                                  tr("Put the tab in front behind the next one")}),
                     [this] { moveBy(1); });
    m_moveLeft = on(actions.add({"moveDiagramLeft",
                                 tr("Move the diagram to the le&ft"),
                                 u"arrow-left"_s,
                                 {QKeySequence(u"Ctrl+Shift+PgUp"_s)},
                                 tr("Put the tab in front before the previous one")}),
                    [this] { moveBy(-1); });
    m_addTables = on(actions.add({"addTablesToDiagram",
                                  tr("Add &tables…"),
                                  u"insert-table"_s,
                                  {QKeySequence(u"Ctrl+Shift+I"_s)},
                                  tr("Choose tables that this diagram shall show")}),
                     [this] { askForTables(); });
    m_addRelated
        = on(actions.add({"addRelatedTables",
                          tr("Add &related tables"),
                          u"distribute-graph"_s,
                          {QKeySequence(u"Ctrl+R"_s)},
                          tr("Show the tables that the selected ones refer to, and those that refer to them")}),
             [this] { m_view.addRelated(diagram::Toward::Both, 1); });
    m_take = on(actions.add({"takeFromDiagram",
                             tr("Ta&ke from this diagram"),
                             u"list-remove"_s,
                             {},
                             tr("Show the selected tables no more on this diagram; they stay in the schema")}),
                [this] { m_view.takeSelectionFromDiagram(); });
    m_focus = on(actions.add({"focusOnSelection",
                              tr("F&ocus on the selection"),
                              u"view-visible"_s,
                              {QKeySequence(u"Ctrl+Alt+F"_s)},
                              tr("Show the selected tables and those related with them alone, for the moment")}),
                 [this] { m_view.focusOnSelection(1); });
    m_showAll = on(actions.add({"leaveFocus",
                                tr("Show all tables a&gain"),
                                u"view-restore"_s,
                                {},
                                tr("Leave the focus on some tables (Esc)")}),
                   [this] { m_view.leaveFocus(); });
    m_zoomToSelection = on(actions.add({"zoomToSelection",
                                        tr("Zoom to the s&election"),
                                        u"zoom-select"_s,
                                        {QKeySequence(u"Ctrl+2"_s)},
                                        tr("Show the selected tables as large as they fit")}),
                           [this] {
                               remember();
                               m_view.zoomToSelection();
                           });
    m_findNext = on(
        actions.add(
            {"findNext", tr("Find ne&xt"), u"go-down"_s, {QKeySequence(u"F3"_s)}, tr("Go to the next place found")}),
        [this] { m_find->isVisible() ? m_view.findNext(true) : openFind(); });
    m_findPrevious = on(actions.add({"findPrevious",
                                     tr("Find pre&vious"),
                                     u"go-up"_s,
                                     {QKeySequence(u"Shift+F3"_s)},
                                     tr("Go to the previous place found")}),
                        [this] { m_find->isVisible() ? m_view.findNext(false) : openFind(); });
    m_goBack = on(actions.add({"goBack",
                               tr("&Back"),
                               u"go-previous"_s,
                               {QKeySequence(u"Alt+Left"_s)},
                               tr("Go back to the place that was looked at before")}),
                  [this] { go(m_back, m_forward); });
    m_goForward = on(actions.add({"goForward",
                                  tr("For&ward"),
                                  u"go-next"_s,
                                  {QKeySequence(u"Alt+Right"_s)},
                                  tr("Go forward to where you came back from")}),
                     [this] { go(m_forward, m_back); });
}

void DiagramCommands::makeMenus()
{
    m_newFromMenu = new QMenu(tr("New diagram o&f"), &m_window);
    connect(m_newFromMenu, &QMenu::aboutToShow, this, [this] {
        m_newFromMenu->clear();
        m_newFromMenu->addAction(m_newFromSelection);
        fillFromMenu(*m_newFromMenu, true);
        fillFromMenu(*m_newFromMenu, false);
    });

    using diagram::Toward;
    m_relatedMenu = new QMenu(tr("Add re&lated"), &m_window);
    m_relatedMenu->setToolTipsVisible(true);
    m_relatedMenu->addAction(m_addRelated);
    const std::pair<QString, Toward> ways[] = {
        {tr("&Both ways"), Toward::Both},
        {tr("What they re&fer to"), Toward::Referenced},
        {tr("What &refers to them"), Toward::Referencing},
    };
    const std::pair<QString, int> depths[] = {
        {tr("&1 relation away"), 1},
        {tr("&2 relations away"), 2},
        {tr("&3 relations away"), 3},
        {tr("&As far as relations lead"), diagram::anyDepth},
    };
    for (const auto &[title, toward] : ways) {
        QMenu *menu = m_relatedMenu->addMenu(title);
        for (const auto &[name, depth] : depths) {
            connect(menu->addAction(name), &QAction::triggered, this,
                    [this, way = toward, steps = depth] { m_view.addRelated(way, steps); });
        }
    }
    m_focusMenu = new QMenu(tr("F&ocus"), &m_window);
    m_focusMenu->setToolTipsVisible(true);
    m_focusMenu->addAction(m_focus);
    for (const auto &[name, depth] : depths) {
        connect(m_focusMenu->addAction(name), &QAction::triggered, this,
                [this, steps = depth] { m_view.focusOnSelection(steps); });
    }
    m_focusMenu->addSeparator();
    m_focusMenu->addAction(m_showAll);
    m_view.setLookActions(
        {m_relatedMenu->menuAction(), m_newFromSelection, m_focusMenu->menuAction(), m_zoomToSelection});
}

void DiagramCommands::fillFromMenu(QMenu &menu, bool areas)
{
    QList<std::pair<QString, QList<ObjectId>>> groups;
    const schema::Schema &schema = *m_session.store().current()->schema;
    if (areas) {
        for (const diagram::Area &area : shown().areas)
            groups.append({area.name, area.tables});
    } else {
        for (const schema::Namespace &space : schema.namespaces) {
            QList<ObjectId> tables;
            for (const Box<schema::Table> &table : schema.tables) {
                if (table->namespaceId == space.id)
                    tables.append(table->id);
            }
            groups.append({space.name, tables});
        }
    }
    for (const auto &[name, tables] : std::as_const(groups)) {
        const QString title = (areas ? tr("Area %1") : tr("Schema %1")).arg(QString(name).replace(u'&', u"&&"_s));
        connect(menu.addAction(title), &QAction::triggered, this,
                [this, called = name, of = tables] { addDiagram(called, of); });
    }
}

void DiagramCommands::connectView()
{
    connect(&m_view, &canvas::DiagramView::focusChanged, m_showAll, &QAction::setEnabled);
    m_showAll->setEnabled(false);
    connect(m_find, &widgets::FindBar::typed, &m_view, &canvas::DiagramView::setFilterText);
    connect(m_find, &widgets::FindBar::wanted, this,
            [this](const QString &, bool forward) { m_view.findNext(forward); });
    connect(m_find, &widgets::FindBar::closed, this, [this] {
        m_view.setFilterText({});
        m_view.setFocus();
    });
    connect(&m_view, &canvas::DiagramView::found, m_find, &widgets::FindBar::showPlace);
}

QWidget *DiagramCommands::tabs() const
{
    return m_tabs;
}

QWidget *DiagramCommands::findBar() const
{
    return m_find;
}

void DiagramCommands::addToDiagramMenu(QMenu &menu)
{
    menu.addSeparator();
    menu.addAction(m_newDiagram);
    menu.addMenu(m_newFromMenu);
    menu.addActions({m_rename, m_remove, m_previous, m_next, m_moveLeft, m_moveRight});
    menu.addSeparator();
    menu.addAction(m_addTables);
    menu.addMenu(m_relatedMenu);
    menu.addAction(m_take);
}

void DiagramCommands::addToViewMenu(QMenu &menu)
{
    menu.addAction(m_zoomToSelection);
    menu.addMenu(m_focusMenu);
    menu.addSeparator();
    menu.addActions({m_goBack, m_goForward, m_findNext, m_findPrevious});
}

void DiagramCommands::updateActions(bool open, bool draft)
{
    m_canEdit = draft;
    const bool isPart = draft && !shown().isMain();
    for (QAction *action : {m_newDiagram, m_newFromSelection, m_newFromMenu->menuAction()})
        action->setEnabled(draft);
    for (QAction *action : {m_rename, m_remove, m_addTables, m_addRelated, m_take, m_relatedMenu->menuAction()})
        action->setEnabled(isPart);
    const bool several = open && m_session.store().current()->diagrams.size() > 1;
    for (QAction *action : {m_next, m_previous})
        action->setEnabled(several);
    for (QAction *action : {m_focus, m_zoomToSelection, m_findNext, m_findPrevious, m_focusMenu->menuAction()})
        action->setEnabled(open);
    // The main one stays in front of the others.
    const qsizetype at = placeOf(m_session.store().current()->diagrams, m_view.diagram());
    m_moveLeft->setEnabled(isPart && at > 1);
    m_moveRight->setEnabled(isPart && at + 1 < m_session.store().current()->diagrams.size());
    updateHistory();
}

const diagram::Diagram &DiagramCommands::shown() const
{
    return m_session.store().current()->diagram(m_view.diagram());
}

void DiagramCommands::perform(const Text &label, const document::Edit &edit)
{
    if (const Result<> done = m_session.store().perform(label, edit); done)
        m_messages.clear(u"diagram"_s);
    else
        m_messages.showError(u"diagram"_s, done.error());
    follow();
}

void DiagramCommands::follow()
{
    const QList<diagram::Diagram> &diagrams = m_session.store().current()->diagrams;
    const auto isThere = [&](ObjectId id) {
        return std::any_of(diagrams.cbegin(), diagrams.cend(),
                           [id](const diagram::Diagram &diagram) { return diagram.id == id; });
    };
    if (!isThere(m_view.diagram())) {
        m_view.setDiagram({});
        if (m_looks.contains({}))
            m_view.setLook(m_looks.value({}));
        Q_EMIT shownChanged();
    }
    m_tabs->setDiagrams(diagrams, m_view.diagram());
}

void DiagramCommands::show(ObjectId diagram)
{
    if (diagram == m_view.diagram())
        return;
    remember();
    m_looks.insert(m_view.diagram(), m_view.currentLook());
    m_view.setDiagram(diagram);
    if (m_looks.contains(diagram))
        m_view.setLook(m_looks.value(diagram));
    follow();
    Q_EMIT shownChanged();
}

void DiagramCommands::stepThrough(int step)
{
    const QList<diagram::Diagram> &diagrams = m_session.store().current()->diagrams;
    show(diagrams.at((placeOf(diagrams, m_view.diagram()) + step + diagrams.size()) % diagrams.size()).id);
}

void DiagramCommands::moveBy(int step)
{
    const qsizetype at = placeOf(m_session.store().current()->diagrams, m_view.diagram());
    perform(text("shell", QT_TRANSLATE_NOOP("shell", "Move a diagram among the others")),
            edit::moveDiagram(m_view.diagram(), at + step));
    Q_EMIT shownChanged();
}

QString DiagramCommands::freeName(const QString &wanted) const
{
    const QList<diagram::Diagram> &diagrams = m_session.store().current()->diagrams;
    const auto isTaken = [&](const QString &name) {
        return std::any_of(diagrams.cbegin(), diagrams.cend(), [&](const diagram::Diagram &diagram) {
            return diagram.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

void DiagramCommands::addDiagram(const QString &name, const QList<ObjectId> &tables)
{
    const diagram::Diagram &like = shown();
    const diagram::Diagram made{.id = ObjectId::create(),
                                .name = freeName(name),
                                .detail = like.detail,
                                .notation = like.notation,
                                .relationLabels = like.relationLabels};
    m_view.findPlaces(tables, made, [this, made](const QList<diagram::Placement> &places) {
        diagram::Diagram placed = made;
        placed.placements = places;
        perform(text("shell", QT_TRANSLATE_NOOP("shell", "Add diagram %1"), {placed.name}), edit::addDiagram(placed));
        show(placed.id);
        m_tabs->startRenaming();
    });
}

void DiagramCommands::remove(ObjectId diagram)
{
    const QString name = m_session.store().current()->diagram(diagram).name;
    if (diagram.isNull() || !m_canEdit)
        return;
    perform(text("shell", QT_TRANSLATE_NOOP("shell", "Remove diagram %1"), {name}), edit::removeDiagram(diagram));
    widgets::InlineMessage &message
        = m_messages.showText(u"diagram"_s, widgets::InlineMessage::Kind::Information,
                              tr("The diagram %1 is removed. Its tables stay in the schema.").arg(name));
    QPushButton *undoButton = message.addButton(tr("&Undo"));
    undoButton->setObjectName(u"undoRemoveDiagram"_s);
    // Only the step that it is about.
    connect(undoButton, &QPushButton::clicked, this, [this, after = m_session.store().current()] {
        if (m_session.store().current().sameAs(after))
            undo();
        m_messages.clear(u"diagram"_s);
    });
}

void DiagramCommands::askForTables()
{
    const diagram::Diagram &on = shown();
    const schema::Schema &schema = *m_session.store().current()->schema;
    QList<AddTablesDialog::Entry> entries;
    for (const Box<schema::Table> &table : schema.tables) {
        if (!on.placement(table->id) && !table->isPartition())
            entries.append({table->id, schema::displayName(schema, *table)});
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    auto *dialog = new AddTablesDialog(on.name, entries, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddTablesDialog::chosen, &m_view, &canvas::DiagramView::addTables);
    dialog->open();
}

void DiagramCommands::openFind()
{
    m_find->open();
}

// Steps of the document

void DiagramCommands::undo()
{
    const Box<document::Document> before = m_session.store().current();
    m_session.store().undo();
    showWhatChanged(before, m_session.store().current());
}

void DiagramCommands::redo()
{
    const Box<document::Document> before = m_session.store().current();
    m_session.store().redo();
    showWhatChanged(before, m_session.store().current());
}

void DiagramCommands::showWhatChanged(const Box<document::Document> &before, const Box<document::Document> &after)
{
    const QList<ObjectId> diagrams = changedDiagrams(*before, *after);
    if (diagrams.contains(m_view.diagram()))
        return;
    if (!diagrams.isEmpty()) {
        show(diagrams.constFirst());
        return;
    }
    const QSet<ObjectId> tables = changedTables(*before->schema, *after->schema);
    const bool isSeen = std::any_of(tables.cbegin(), tables.cend(), [this](ObjectId id) { return m_view.shows(id); });
    if (!tables.isEmpty() && !isSeen)
        show({});
}

} // namespace relvar::shell
