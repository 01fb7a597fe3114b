// SPDX-License-Identifier: GPL-3.0-or-later
// Going to anything by typing a part of its name: objects of the draft, diagrams, migrations.
#include "canvas/diagramview.h"
#include "shell/diagramcommands.h"
#include "shell/mainwindow.h"
#include "shell/moments.h"
#include "timeline/timeline.h"
#include "widgets/quickpick.h"

#include <QIcon>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void MainWindow::openGoToObject()
{
    QList<widgets::Pick> picks;
    QList<std::function<void()>> visits;
    const auto offer = [&](const widgets::Pick &pick, const std::function<void()> &visit) {
        picks.append(pick);
        visits.append(visit);
    };
    const auto offerObject = [&](const widgets::Pick &pick, ObjectId object, ObjectId part = {}) {
        offer(pick, [this, object, part] {
            m_tabs->setCurrentIndex(0);
            selectObject(object, part);
            panels().diagram->setFocus();
        });
    };
    const auto icon = [](const QString &name) { return QIcon::fromTheme(name); };
    const Box<document::Document> document = m_session.store().current();
    const schema::Schema &schema = *document->schema;
    const QIcon tableIcon = icon(u"table"_s);
    const QIcon columnIcon = icon(u"view-list-text"_s);
    for (const Box<schema::Table> &table : schema.tables)
        offerObject({schema::displayName(schema, *table), tr("table"), tableIcon}, table->id);
    for (const Box<schema::View> &view : schema.views)
        offerObject({view->name, tr("view"), icon(u"view-visible"_s)}, view->id);
    for (const Box<schema::EnumType> &type : schema.enums)
        offerObject({type->name, tr("enum type"), icon(u"view-list-details"_s)}, type->id);
    for (const Box<schema::Sequence> &sequence : schema.sequences)
        offerObject({sequence->name, tr("sequence"), icon(u"view-list-details"_s)}, sequence->id);
    for (const diagram::Diagram &diagram : document->diagrams) {
        offer({diagram.isMain() ? tr("Main") : diagram.name, tr("diagram"), icon(u"distribute-graph-directed"_s)},
              [this, id = diagram.id] {
                  m_tabs->setCurrentIndex(0);
                  m_diagrams->show(id);
                  panels().diagram->setFocus();
              });
    }
    for (const migration::MigrationFile &file : m_session.directory().files) {
        offer({file.name.isEmpty() ? file.id : file.name, tr("migration"), icon(u"dialog-scripts"_s)},
              [this, id = file.id] { m_moments->show(id); });
    }
    if (const formats::ToolFolder *tool = m_session.tool()) {
        for (const timeline::Moment &moment : timeline::momentsFor(*tool, {}, 0)) {
            if (!moment.isDraft())
                offer({moment.name, tr("migration"), icon(u"dialog-scripts"_s)},
                      [this, id = moment.id] { m_moments->show(id); });
        }
    }
    for (const Box<schema::Table> &table : schema.tables) {
        for (const schema::Column &column : table->columns)
            offerObject({table->name + u'.' + column.name, column.type.text, columnIcon}, table->id, column.id);
    }
    m_goTo->disconnect(this);
    connect(m_goTo, &widgets::QuickPick::picked, this, [visits](int index) { visits.at(index)(); });
    m_goTo->open(tr("Type a name: table, table.column, view, diagram, migration"), picks);
}

} // namespace relvar::shell
