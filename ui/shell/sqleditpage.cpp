// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sqleditpage.h"

#include "sqleditor/sqleditor.h"

#include <QIcon>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

SqlEditPage::SqlEditPage(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_up(new sqleditor::SqlEditor(tr("SQL up"), this))
    , m_down(new sqleditor::SqlEditor(tr("SQL down"), this))
    , m_takeBack(new QPushButton(QIcon::fromTheme(u"edit-undo"_s), tr("Take &back what I wrote"), this))
{
    m_up->setObjectName(u"saveSqlUp"_s);
    m_down->setObjectName(u"saveSqlDown"_s);
    m_takeBack->setObjectName(u"saveSqlTakeBack"_s);
    m_takeBack->setAutoDefault(false);
    m_takeBack->setToolTip(tr("Back to the statements that follow from the chosen changes"));
    m_takeBack->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_up, tr("&Up"));
    m_tabs->addTab(m_down, tr("&Down"));
    m_tabs->setCornerWidget(m_takeBack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    for (sqleditor::SqlEditor *view : {m_up, m_down})
        connect(view, &sqleditor::SqlEditor::textChanged, this, &SqlEditPage::noteChange);
    connect(m_takeBack, &QPushButton::clicked, this, &SqlEditPage::takeBack);
    clear();
}

void SqlEditPage::setLanguage(const dialect::Dialect *dialect, const Box<schema::Schema> &schema)
{
    for (sqleditor::SqlEditor *view : {m_up, m_down}) {
        view->setDialect(dialect);
        view->setSchema(schema);
    }
}

void SqlEditPage::showCompiled(const project::MigrationText &text)
{
    m_compiled = text;
    takeBack();
    setEditable(true);
}

void SqlEditPage::clear()
{
    m_compiled.reset();
    m_up->setText({});
    m_down->setText({});
    setEditable(false);
    noteChange();
}

void SqlEditPage::setEditable(bool editable)
{
    for (sqleditor::SqlEditor *view : {m_up, m_down})
        view->setEditable(editable && m_compiled);
    m_takeBack->setEnabled(editable);
}

void SqlEditPage::takeBack()
{
    m_up->setText(m_compiled->up.sql);
    m_down->setText(m_compiled->down ? m_compiled->down->sql : QString());
    noteChange();
}

bool SqlEditPage::showError(const QString &place, const QString &message)
{
    const qsizetype colon = place.indexOf(u':');
    const int line = place.mid(colon + 1).toInt();
    sqleditor::SqlEditor *view = place.startsWith("up:"_L1) ? m_up : place.startsWith("down:"_L1) ? m_down : nullptr;
    if (!view || line < 1)
        return false;
    m_tabs->setCurrentWidget(view);
    // What was proved begins with the first word.
    const QString sql = view->text();
    const auto word = std::find_if(sql.cbegin(), sql.cend(), [](QChar character) { return !character.isSpace(); });
    view->showErrorAtLine(line + int(std::count(sql.cbegin(), word, u'\n')), message);
    return true;
}

std::optional<project::MigrationText> SqlEditPage::written() const
{
    if (!m_compiled)
        return {};
    project::MigrationText text = *m_compiled;
    text.up.sql = m_up->text().trimmed();
    const QString down = m_down->text().trimmed();
    if (down.isEmpty())
        text.down.reset();
    else if (text.down)
        text.down->sql = down;
    else
        text.down = migration::Section{down};
    return text == *m_compiled ? std::nullopt : std::optional(text);
}

void SqlEditPage::noteChange()
{
    const bool changed = written().has_value();
    m_takeBack->setVisible(changed);
    if (changed || m_written)
        Q_EMIT edited();
    if (changed == m_written)
        return;
    m_written = changed;
    Q_EMIT writtenChanged(changed);
}

} // namespace relvar::shell
