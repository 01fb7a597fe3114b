// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/diagramview.h"

#include "canvas/areasandnotes.h"
#include "canvas/inlineeditor.h"
#include "canvas/overview.h"
#include "canvas/surface.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace relvar::canvas {

namespace {

constexpr double zoomStep = 1.25;
constexpr int overviewMargin = 12;

QSet<ObjectId> placedTables(const diagram::Diagram &diagram)
{
    QSet<ObjectId> placed;
    for (const diagram::Placement &placement : diagram.placements)
        placed.insert(placement.table);
    return placed;
}

/// Only the tables that the diagram places.
void keepPlaced(schema::Schema &schema, const diagram::Diagram &diagram)
{
    const QSet<ObjectId> placed = placedTables(diagram);
    schema.tables.removeIf([&placed](const Box<schema::Table> &table) { return !placed.contains(table->id); });
}

} // namespace

DiagramView::DiagramView(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_dialect(&dialect)
    , m_scene(new DiagramScene(this))
    , m_surface(new Surface(*m_scene, this))
    , m_overview(new Overview(*m_scene, *m_surface, this))
    , m_editor(new InlineEditor(m_surface->viewport()))
    , m_ground(
          new AreasAndNotes({[this]() -> const diagram::Diagram & { return storedDiagram(); },
                             [this] { return canEdit(); },
                             [this](const Text &label, const document::Edit &edit) { return perform(label, edit); }},
                            *m_scene, *m_surface, this))
{
    m_workers.setMaxThreadCount(1);
    setFocusProxy(m_surface);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_surface);
    m_overview->raise();
    connectParts();
    applyTheme();
    updateMessages();
    reconcile();
}

DiagramView::~DiagramView()
{
    m_workers.waitForDone();
    // The editor would say what was typed when it loses the focus in going.
    disconnect(m_editor, nullptr, this, nullptr);
}

void DiagramView::connectParts()
{
    connect(&m_store, &document::DocumentStore::changed, this, &DiagramView::reconcile);
    connect(m_scene, &DiagramScene::selectionMoved, this, [this] {
        if (m_scene->shown().standIn.value(m_askedPartition) != m_scene->selection().table())
            m_askedPartition = {};
        describeForAccessibility();
        Q_EMIT selectionChanged(selectedTable(), selectedColumn());
    });
    connect(m_scene, &DiagramScene::contentChanged, this, [this] {
        updateOverview();
        placeEditor();
        describeForAccessibility();
        Q_EMIT contentChanged();
    });
    connect(m_scene, &DiagramScene::placed, this, [this] {
        m_needsFit = true;
        fitWhenShown();
    });
    connect(m_scene, &DiagramScene::layoutProgressed, this, [this](double share) {
        if (m_scene->isLayingOut())
            Q_EMIT layoutProgressed(static_cast<int>(std::round(share * 100)));
    });
    connect(m_scene, &DiagramScene::layoutEnded, this, [this] {
        Q_EMIT messageShown({});
        Q_EMIT layoutProgressed(-1);
    });
    connect(m_ground, &AreasAndNotes::gatheringOffered, this, &DiagramView::gatheringOffered);
    connect(m_ground, &AreasAndNotes::gatheringWished, this, &DiagramView::gatherArea);
    connect(m_surface, &Surface::zoomChanged, this, &DiagramView::zoomChanged);
    connect(m_surface, &Surface::viewMoved, this, [this] {
        updateOverview();
        placeEditor();
    });
    connect(m_surface, &Surface::hintChanged, this, &DiagramView::messageShown);
    connect(m_surface, &Surface::newTableWished, this, &DiagramView::newTableAt);
    connect(m_surface, &Surface::editWished, this, &DiagramView::editHit);
    connect(m_surface, &Surface::newColumnWished, this, &DiagramView::newColumnIn);
    connect(m_surface, &Surface::relationWished, this, &DiagramView::addRelation);
    connect(m_surface, &Surface::joinTableWished, this, &DiagramView::addJoinTable);
    connect(m_surface, &Surface::tablesDropped, this, &DiagramView::placeTables);
    connect(m_surface, &Surface::toolChanged, this, &DiagramView::toolChanged);
    m_surface->setJudge([this](Tool tool, const Hit &from, const Hit &to) { return judge(tool, from, to); });
    connect(m_surface, &Surface::moveWished, this, [this](const QHash<ObjectId, QPointF> &positions, bool isNudge) {
        moveTables(positions, isNudge ? Movement::Nudge : Movement::Drag);
    });
    connect(m_surface, &Surface::menuWished, this, &DiagramView::openMenu);
    connect(m_surface, &Surface::keyWished, this, &DiagramView::handleKey);
    connect(m_editor, &InlineEditor::committed, this,
            [this](const QString &text, InlineEditor::Leave leave) { leaveEditing(text, static_cast<int>(leave)); });
    connect(m_editor, &InlineEditor::textEdited, this, &DiagramView::checkTyped);
    connect(m_editor, &InlineEditor::cancelled, this, [this] {
        m_editing.reset();
        m_editor->close();
    });
}

void DiagramView::setDialect(const dialect::Dialect &dialect)
{
    m_dialect = &dialect;
    m_keptPlaces.clear();
    reconcile();
}

void DiagramView::reconcile()
{
    const Box<document::Document> document = m_store.current();
    const auto idsOf = [](const QList<Box<schema::Table>> &tables) {
        QSet<ObjectId> ids;
        for (const Box<schema::Table> &table : tables)
            ids.insert(table->id);
        return ids;
    };
    const QSet<ObjectId> before = idsOf(m_scene->shown().schema.tables);
    const diff::Rules &rules = m_dialect->rules();
    ShownSchema shown = fold(!m_looked           ? shownDifference(*m_store.base(), *document->schema, rules)
                             : m_looked->earlier ? shownDifference(**m_looked->earlier, *m_looked->schema, rules)
                                                 : ShownSchema{*m_looked->schema, {}, {}, {}},
                             m_unfolded);
    diagram::Diagram diagram = storedDiagram();
    if (!diagram.isMain())
        keepPlaced(shown.schema, diagram);
    applyFocus(shown.schema);
    const QSet<ObjectId> placed = placedTables(diagram);
    const QList<diagram::Placement> further = m_keptPlaces.value(diagram.id)
                                              + (m_looked ? m_looked->places : QList<diagram::Placement>());
    for (const diagram::Placement &placement : further) {
        if (!placed.contains(placement.table))
            diagram.placements.append(placement);
    }
    // Another project or database, not another state of this one: look at all of it.
    // A moment whose tables have their places in the history is seen from where the others were.
    const bool isOther = !shown.schema.tables.isEmpty() && !idsOf(shown.schema.tables).intersects(before)
                         && !(m_looked && !m_looked->places.isEmpty());
    if (m_editing && m_editing->field != Editing::Field::NewTable && !document->schema->table(m_editing->table)) {
        m_editing.reset();
        m_editor->close();
    }
    m_scene->show(std::move(shown), diagram);
    if (isOther && m_scene->shown().schema.tables.size() > 1) {
        m_needsFit = true;
        fitWhenShown();
    }
}

void DiagramView::look(const Looked &looked)
{
    m_editing.reset();
    m_editor->close();
    m_looked = looked;
    m_surface->setReadOnly(true);
    updateMessages();
    reconcile();
}

void DiagramView::showSchema(const Box<schema::Schema> &schema, const QString &caption,
                             const QList<diagram::Placement> &places)
{
    look({schema, std::nullopt, places, caption});
}

void DiagramView::showDifference(const Box<schema::Schema> &from, const Box<schema::Schema> &to, const QString &caption,
                                 const QList<diagram::Placement> &places)
{
    look({to, from, places, caption});
}

const diagram::Diagram &DiagramView::storedDiagram() const
{
    return m_store.current()->diagram(m_diagram);
}

void DiagramView::setDiagram(ObjectId diagram)
{
    if (diagram == m_diagram)
        return;
    m_editing.reset();
    m_editor->close();
    leaveFocus();
    keepPlaces();
    m_diagram = diagram;
    m_needsFit = true;
    reconcile();
    updateMessages();
    fitWhenShown();
}

void DiagramView::showDraft()
{
    if (!m_looked)
        return;
    m_looked.reset();
    m_surface->setReadOnly(false);
    updateMessages();
    reconcile();
}

bool DiagramView::isReadOnly() const
{
    return m_looked.has_value();
}

void DiagramView::select(ObjectId table, ObjectId part)
{
    const ObjectId standIn = m_scene->shown().standIn.value(table);
    if (!standIn.isNull() && table != m_askedPartition) {
        // What is selected on the diagram may stay the same while what it stands for is another.
        const bool isSame = m_scene->selection() == Selection{{standIn}, {}, {}};
        m_askedPartition = table;
        m_scene->setSelection({{standIn}, {}, {}});
        m_surface->reveal(m_scene->tableItem(standIn)->table().rect());
        if (isSame)
            Q_EMIT selectionChanged(table, {});
    }
    if (!standIn.isNull())
        return;
    const bool leavesPartition = !m_askedPartition.isNull();
    m_askedPartition = {};
    const TableItem *item = m_scene->tableItem(table);
    if (!item) {
        m_scene->setSelection({});
        return;
    }
    Selection selection{{table}, {}, {}};
    if (m_scene->relationItem(part))
        selection.relation = part;
    else if (item->table().table->column(part))
        selection.column = part;
    if (selection == m_scene->selection()) {
        if (leavesPartition)
            Q_EMIT selectionChanged(selectedTable(), selectedColumn());
        return;
    }
    m_scene->setSelection(selection);
    m_surface->reveal(item->table().rect());
}

ObjectId DiagramView::selectedTable() const
{
    return m_askedPartition.isNull() ? m_scene->selection().table() : m_askedPartition;
}

ObjectId DiagramView::selectedColumn() const
{
    return m_scene->selection().column;
}

ObjectId DiagramView::partitionedTable() const
{
    const ObjectId selected = m_scene->selection().table();
    if (m_scene->shown().partitions.contains(selected) || m_unfolded.contains(selected))
        return selected;
    const TableItem *item = m_scene->tableItem(selected);
    const ObjectId above = item ? item->table().table->partitionOf : ObjectId();
    return m_unfolded.contains(above) ? above : ObjectId();
}

void DiagramView::togglePartitions()
{
    const ObjectId table = partitionedTable();
    if (table.isNull()) {
        Q_EMIT messageShown(tr("Select a table that has partitions first."));
        return;
    }
    if (!m_unfolded.remove(table))
        m_unfolded.insert(table);
    m_askedPartition = {};
    reconcile();
    m_scene->setSelection({{table}, {}, {}});
    if (const TableItem *item = m_scene->tableItem(table))
        m_surface->reveal(item->table().rect());
}

void DiagramView::zoomIn()
{
    m_surface->setZoom(zoom() * zoomStep);
}

void DiagramView::zoomOut()
{
    m_surface->setZoom(zoom() / zoomStep);
}

void DiagramView::zoomToFit()
{
    m_surface->zoomToFit();
}

void DiagramView::zoomReset()
{
    m_surface->setZoom(1);
}

void DiagramView::setZoom(double zoom)
{
    m_surface->setZoom(zoom);
}

double DiagramView::zoom() const
{
    return m_surface->zoom();
}

void DiagramView::setOverviewVisible(bool visible)
{
    if (visible == isOverviewVisible())
        return;
    m_isOverviewWanted = visible;
    updateOverview();
    Q_EMIT overviewVisibleChanged(visible);
}

bool DiagramView::isOverviewVisible() const
{
    return m_isOverviewWanted;
}

QRect DiagramView::rowRect(ObjectId table, ObjectId column) const
{
    const TableItem *item = m_scene->tableItem(table);
    if (!item)
        return {};
    const QRectF row = item->table().geometry.rowRect(column).translated(item->pos());
    return m_surface->viewportTransform().mapRect(row).toRect();
}

QRect DiagramView::tableRect(ObjectId table) const
{
    const TableItem *item = m_scene->tableItem(table);
    return item ? m_surface->viewportTransform().mapRect(item->table().rect()).toRect() : QRect();
}

QWidget *DiagramView::viewport() const
{
    return m_surface->viewport();
}

QWidget *DiagramView::keyTarget() const
{
    return m_surface;
}

void DiagramView::handleKey(QKeyEvent *event)
{
    const bool isCtrl = event->modifiers() == Qt::ControlModifier;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isShift = event->modifiers() == Qt::ShiftModifier;
    event->accept();
    if (isPlain && event->key() == Qt::Key_T)
        newTable();
    else if (isPlain && event->key() == Qt::Key_C)
        newColumn();
    else if (isPlain && event->key() == Qt::Key_F)
        startTool(Tool::Relation);
    else if (isPlain && event->key() == Qt::Key_M)
        startTool(Tool::JoinTable);
    else if (isShift && event->key() == Qt::Key_T)
        startTool(Tool::Table, true);
    else if (isShift && event->key() == Qt::Key_C)
        startTool(Tool::Column, true);
    else if (isShift && event->key() == Qt::Key_F)
        startTool(Tool::Relation, true);
    else if (isShift && event->key() == Qt::Key_M)
        startTool(Tool::JoinTable, true);
    else if (isPlain && (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        renameSelection();
    else if (isPlain && event->key() == Qt::Key_P)
        togglePartitions();
    else if (isPlain && event->key() == Qt::Key_N)
        newNote();
    else if (isPlain && event->key() == Qt::Key_G)
        newArea();
    else if (isPlain && event->key() == Qt::Key_0)
        setSelectionDetail({});
    else if (isPlain && event->key() == Qt::Key_1)
        setSelectionDetail(diagram::Detail::Name);
    else if (isPlain && event->key() == Qt::Key_2)
        setSelectionDetail(diagram::Detail::Keys);
    else if (isPlain && event->key() == Qt::Key_3)
        setSelectionDetail(diagram::Detail::Columns);
    else if (isPlain && event->key() == Qt::Key_Delete)
        dropSelection();
    else if (isShift && event->key() == Qt::Key_Delete)
        dropSelectionFromSchema();
    else if (isCtrl && event->key() == Qt::Key_A)
        selectAll();
    else if (isCtrl && event->key() == Qt::Key_D)
        duplicateSelection();
    else if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (isPlain && event->key() == Qt::Key_Escape && m_scene->isLayingOut())
        stopLayout();
    else if (isPlain && event->key() == Qt::Key_Escape && isFocused())
        leaveFocus();
    else if (isPlain && event->key() == Qt::Key_Escape)
        m_scene->setSelection({});
    else if (isPlain && event->key() == Qt::Key_F10)
        setOverviewVisible(!isOverviewVisible());
    else if (isCtrl && event->key() == Qt::Key_0)
        zoomToFit();
    else if (isCtrl && event->key() == Qt::Key_1)
        zoomReset();
    else if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else
        event->ignore();
}

void DiagramView::openMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    const Selection selection = m_scene->selection();
    const bool canChange = !isReadOnly();
    const auto add = [&](const QString &text, const QKeySequence &key, bool enabled, auto function) {
        QAction *action = menu.addAction(text);
        action->setShortcut(key);
        // The keys themselves are handled by the surface.
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, function);
        return action;
    };
    if (canChange && m_ground->addTo(menu)) {
        menu.exec(globalPosition);
        return;
    }
    if (!m_tableActions.isEmpty() && !selection.isEmpty()) {
        menu.addActions(m_tableActions);
        menu.addSeparator();
    }
    add(tr("New &table"), Qt::Key_T, canChange, &DiagramView::newTable);
    add(tr("New &column"), Qt::Key_C, canChange && !selection.isEmpty(), &DiagramView::newColumn);
    add(tr("New &relation"), Qt::Key_F, canChange, [this] { startTool(Tool::Relation); });
    add(tr("Many to &many"), Qt::Key_M, canChange, [this] { startTool(Tool::JoinTable); });
    add(tr("New n&ote"), Qt::Key_N, canChange, &DiagramView::newNote);
    add(tr("New &area of the selected tables"), Qt::Key_G, canChange && !selection.isEmpty(), &DiagramView::newArea);
    if (m_dialect->capabilities().enums) {
        add(tr("New &enum type"), {}, canChange, &DiagramView::newEnum);
        add(tr("New &sequence"), {}, canChange, &DiagramView::newSequence);
    }
    if (!m_menuActions.isEmpty()) {
        QMenu *values = menu.addMenu(tr("&With values"));
        values->setToolTipsVisible(true);
        values->addActions(m_menuActions);
    }
    menu.addSeparator();
    add(tr("Re&name"), Qt::Key_F2, canChange && !selection.isEmpty() && selection.relation.isNull(),
        &DiagramView::renameSelection);
    add(tr("&Copy"), QKeySequence::Copy, !selection.isEmpty(), &DiagramView::copySelection);
    add(tr("Pa&ste"), QKeySequence::Paste, canChange, &DiagramView::paste);
    add(tr("D&uplicate"), Qt::CTRL | Qt::Key_D, canChange && !selection.isEmpty(), &DiagramView::duplicateSelection);
    const bool canTake = selection.column.isNull() && selection.relation.isNull() && !storedDiagram().isMain();
    if (canTake)
        add(tr("Take from the &diagram"), Qt::Key_Delete, canChange && !selection.isEmpty(),
            &DiagramView::takeSelectionFromDiagram);
    add(tr("&Drop from the schema"), canTake ? QKeySequence(Qt::SHIFT | Qt::Key_Delete) : QKeySequence(Qt::Key_Delete),
        canChange && !selection.isEmpty(), &DiagramView::dropSelectionFromSchema);
    QMenu *details = menu.addMenu(tr("Sh&ow of the selected tables"));
    details->setEnabled(canChange && !selection.isEmpty());
    const diagram::Placement *placed = storedDiagram().placement(selection.table());
    const std::optional<diagram::Detail> shownDetail = placed ? placed->detail : std::nullopt;
    const auto addDetail = [&](const QString &text, const QKeySequence &key, std::optional<diagram::Detail> detail) {
        QAction *action
            = add(text, key, canChange && !selection.isEmpty(), [this, detail] { setSelectionDetail(detail); });
        menu.removeAction(action);
        details->addAction(action);
        action->setCheckable(true);
        action->setChecked(shownDetail == detail);
    };
    addDetail(tr("As the &diagram says"), Qt::Key_0, std::nullopt);
    addDetail(tr("&Names only"), Qt::Key_1, diagram::Detail::Name);
    addDetail(tr("&Keys"), Qt::Key_2, diagram::Detail::Keys);
    addDetail(tr("&All columns"), Qt::Key_3, diagram::Detail::Columns);
    if (selection.tables.size() > 1 && canChange)
        menu.addMenu(tr("Align and d&istribute"))->addActions(m_arrangeActions);
    QAction *pin = add(tr("&Keep in place in automatic layouts"), {}, canChange && !selection.isEmpty(),
                       [this](bool pinned) { setPinned(pinned); });
    pin->setCheckable(true);
    for (const diagram::Placement &placement : m_scene->placements())
        pin->setChecked(pin->isChecked() || (placement.table == selection.table() && placement.pinned));
    if (const ObjectId parted = partitionedTable(); !parted.isNull()) {
        const auto count = static_cast<int>(m_scene->shown().partitions.value(parted).size());
        add(count > 0 ? tr("Show the %n &partition(s)", nullptr, count) : tr("Fold the &partitions"), Qt::Key_P, true,
            &DiagramView::togglePartitions);
    }
    if (!m_lookActions.isEmpty()) {
        menu.addSeparator();
        menu.addActions(m_lookActions);
    }
    menu.addSeparator();
    menu.addActions(m_layoutActions);
    add(tr("&Zoom to fit"), Qt::CTRL | Qt::Key_0, true, &DiagramView::zoomToFit);
    add(tr("&Overview"), Qt::Key_F10, true, [this] { setOverviewVisible(!isOverviewVisible()); });
    menu.exec(globalPosition);
}

void DiagramView::describeForAccessibility()
{
    const TableItem *item = m_scene->tableItem(m_scene->selection().table());
    QString text = tr("%n table(s)", nullptr, static_cast<int>(m_scene->tableItems().size()));
    if (item) {
        const schema::Column *column = item->table().table->column(selectedColumn());
        text += QStringLiteral(". ")
                + tr("Selected: %1").arg(column ? item->table().title + u'.' + column->name : item->table().title);
    }
    m_surface->setAccessibleDescription(text);
}

void DiagramView::applyTheme()
{
    m_scene->setTheme(render::themeFor(palette()));
}

void DiagramView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scene->setAspect(std::clamp(static_cast<double>(width()) / std::max(1, height()), 0.5, 3.0));
    placeOverview();
    fitWhenShown();
}

void DiagramView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    placeOverview();
    fitWhenShown();
}

void DiagramView::fitWhenShown()
{
    if (!m_needsFit || !isVisible() || m_scene->tableItems().isEmpty())
        return;
    m_needsFit = false;
    m_surface->zoomToFit();
}

void DiagramView::updateOverview()
{
    m_overview->setVisible(m_isOverviewWanted && !m_overview->isNeedless());
}

void DiagramView::placeOverview()
{
    m_overview->resize(m_overview->sizeHint());
    const QSize space = m_surface->viewport()->size();
    m_overview->move(space.width() - m_overview->width() - overviewMargin,
                     space.height() - m_overview->height() - overviewMargin);
}

} // namespace relvar::canvas
