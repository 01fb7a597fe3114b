// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of MainWindow that help with design, the Search panel, and what the Problems panel asks the project for.
#include "canvas/diagramview.h"
#include "changes/problemspanel.h"
#include "design/changetypedialog.h"
#include "design/renamedialogs.h"
#include "design/searchpanel.h"
#include "design/templatedialog.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "shell/statusline.h"
#include "widgets/messagestack.h"

#include <QInputDialog>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr int messageMs = 5000;
/// Room for a table beside those that are there.
constexpr qreal beside = 400;

QPointF placeOfNew(const diagram::Diagram &diagram)
{
    if (diagram.placements.isEmpty())
        return {};
    const auto byX = [](const diagram::Placement &left, const diagram::Placement &right) {
        return left.position.x() < right.position.x();
    };
    const auto last = std::max_element(diagram.placements.cbegin(), diagram.placements.cend(), byX);
    return {last->position.x() + beside, last->position.y()};
}

} // namespace

void MainWindow::connectDesign()
{
    document::DocumentStore &store = m_session.store();
    const auto open = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_actions->newFromTemplate, &QAction::triggered, this, [this, &store, open] {
        auto *dialog = new design::TemplateDialog(store, m_session.dialect(), m_session.project(), {},
                                                  placeOfNew(store.current()->diagrams.constFirst()), this);
        connect(dialog, &design::TemplateDialog::made, this, [this](ObjectId table) { selectObject(table, {}); });
        open(dialog);
    });
    connect(m_actions->applyTemplate, &QAction::triggered, this, [this, &store, open] {
        const QList<ObjectId> tables = panels().diagram->selectedTables();
        if (tables.isEmpty()) {
            m_status->showMessage(tr("Select tables on the diagram first."), messageMs);
            return;
        }
        open(new design::TemplateDialog(store, m_session.dialect(), m_session.project(), tables, {}, this));
    });
    connect(m_actions->saveAsTemplate, &QAction::triggered, this, &MainWindow::saveAsTemplate);
    connect(m_actions->renameToConvention, &QAction::triggered, this,
            [this, &store, open] { open(new design::ConventionDialog(store, this)); });
    connect(m_actions->renameMany, &QAction::triggered, this,
            [this, &store, open] { open(new design::PatternRenameDialog(store, this)); });
    connect(m_actions->changeTypeEverywhere, &QAction::triggered, this, [this, &store, open] {
        const schema::Table *table = store.current()->schema->table(panels().diagram->selectedTable());
        const schema::Column *column = table ? table->column(panels().diagram->selectedColumn()) : nullptr;
        open(new design::ChangeTypeDialog(store, m_session.dialect(), column ? column->type.text : QString(), this));
    });
    connect(m_actions->searchEverywhere, &QAction::triggered, this, [this] {
        m_docks->raise(m_docks->search);
        panels().search->begin();
    });
    connect(panels().search, &design::SearchPanel::selected, this, &MainWindow::selectObject);
    connect(panels().problems, &changes::ProblemsPanel::ignoreRequested, this, &MainWindow::ignoreProblems);
}

void MainWindow::saveAsTemplate()
{
    const schema::Table *table = m_session.store().current()->schema->table(panels().diagram->selectedTable());
    if (!table) {
        m_status->showMessage(tr("Select a table on the diagram first."), messageMs);
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"saveTemplateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a template"));
    dialog->setLabelText(tr("Name of the template, kept in templates/ of the project:"));
    dialog->setTextValue(table->name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, pattern = *table](const QString &name) {
        const Result<> written = project::writeTemplate(*m_session.project(), name.trimmed(), pattern);
        if (written)
            m_status->showMessage(tr("The template %1 is kept in the project.").arg(name.trimmed()), messageMs);
        else
            report(u"template"_s, written.error());
    });
    dialog->open();
}

void MainWindow::showLintSettings()
{
    const std::optional<project::Project> &project = m_session.project();
    panels().problems->setSettings(project ? project->lint : lint::Settings(), project.has_value());
}

void MainWindow::ignoreProblems(const QList<lint::Ignore> &rules, bool ignored)
{
    const Result<> done = m_session.ignoreProblems(rules, ignored);
    if (!done)
        report(u"lint"_s, done.error());
    showLintSettings();
}

} // namespace relvar::shell
