// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/renamedialogs.h"

#include "edit/namingpresets.h"
#include "schema/search.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::design {

namespace {

QString patternsOf(const document::NamingConvention &naming)
{
    QStringList patterns{naming.primaryKey, naming.unique, naming.foreignKey, naming.check, naming.index};
    if (!naming.uniqueIndex.isEmpty())
        patterns.append(naming.uniqueIndex);
    patterns.removeDuplicates();
    return patterns.join(u", "_s);
}

} // namespace

ConventionDialog::ConventionDialog(document::DocumentStore &store, QWidget *parent)
    : PreviewDialog(store, {tr("Where"), tr("Name"), tr("New name"), tr("Remark")}, tr("&Rename"), parent)
    , m_convention(new QComboBox(this))
    , m_patterns(new QLabel(this))
{
    setObjectName(u"conventionDialog"_s);
    setWindowTitle(tr("Rename to convention"));
    m_convention->setObjectName(u"convention"_s);
    m_convention->setAccessibleName(tr("Convention"));
    m_convention->addItem(tr("Of the project"));
    for (const edit::NamingPreset &preset : edit::namingPresets())
        m_convention->addItem(preset.displayName, preset.id);
    m_convention->setToolTip(
        tr("The project's is [naming] of relvar.toml: preset = \"drizzle\", or patterns of its own"));
    m_patterns->setTextFormat(Qt::PlainText);
    m_patterns->setWordWrap(true);
    m_patterns->setObjectName(u"conventionPatterns"_s);
    form()->addRow(tr("&Convention:"), m_convention);
    form()->addRow(tr("Patterns:"), m_patterns);
    connect(m_convention, &QComboBox::currentIndexChanged, this, [this] { noteChange(); });
}

QList<ListedChange> ConventionDialog::changes()
{
    const schema::Schema &schema = *store().current()->schema;
    const int chosen = m_convention->currentIndex() - 1;
    const document::NamingConvention &naming
        = chosen < 0 ? store().current()->naming : edit::namingPresets().at(chosen).convention;
    m_patterns->setText(patternsOf(naming));
    m_renamings = edit::renamingsToConvention(schema, naming);
    QList<ListedChange> listed;
    for (const edit::PartRenaming &renaming : std::as_const(m_renamings))
        listed.append({placeOf(schema, renaming.object, {}), renaming.from, renaming.to, {}});
    return listed;
}

Text ConventionDialog::label() const
{
    return text("design", "Rename to convention");
}

document::Edit ConventionDialog::edit(const QList<qsizetype> &ticked) const
{
    QList<edit::PartRenaming> chosen;
    for (const qsizetype row : ticked)
        chosen.append(m_renamings.at(row));
    return edit::renameParts(chosen);
}

QString ConventionDialog::emptyText() const
{
    return tr("Everything follows this convention.");
}

PatternRenameDialog::PatternRenameDialog(document::DocumentStore &store, QWidget *parent)
    : PreviewDialog(store, {tr("Where"), tr("Name"), tr("New name"), tr("Remark")}, tr("&Rename"), parent)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_isExpression(new QCheckBox(tr("Regular e&xpression"), this))
    , m_caseSensitive(new QCheckBox(tr("&Match case"), this))
    , m_tables(new QCheckBox(tr("&Tables"), this))
    , m_columns(new QCheckBox(tr("C&olumns"), this))
    , m_constraints(new QCheckBox(tr("&Keys and constraints"), this))
    , m_indexes(new QCheckBox(tr("&Indexes"), this))
{
    setObjectName(u"patternRenameDialog"_s);
    setWindowTitle(tr("Rename many"));
    m_find->setObjectName(u"findName"_s);
    m_find->setAccessibleName(tr("Part of the name"));
    m_replace->setObjectName(u"replaceName"_s);
    m_replace->setAccessibleName(tr("Instead of it"));
    m_replace->setToolTip(tr("\\1, \\2 … stand for what the regular expression has captured"));
    m_isExpression->setObjectName(u"isExpression"_s);
    m_caseSensitive->setObjectName(u"isCaseSensitive"_s);
    m_tables->setObjectName(u"inTables"_s);
    m_columns->setObjectName(u"inColumns"_s);
    m_constraints->setObjectName(u"inConstraints"_s);
    m_indexes->setObjectName(u"inIndexes"_s);
    for (QCheckBox *box : {m_caseSensitive, m_tables, m_columns})
        box->setChecked(true);
    const auto row = [this](std::initializer_list<QCheckBox *> boxes) {
        auto *line = new QHBoxLayout;
        line->setSpacing(16);
        for (QCheckBox *box : boxes) {
            line->addWidget(box);
            connect(box, &QCheckBox::toggled, this, [this] { noteChange(); });
        }
        line->addStretch();
        return line;
    };
    form()->addRow(tr("&Find:"), m_find);
    form()->addRow(tr("Re&place with:"), m_replace);
    form()->addRow(QString(), row({m_isExpression, m_caseSensitive}));
    form()->addRow(tr("In:"), row({m_tables, m_columns, m_constraints, m_indexes}));
    connect(m_find, &QLineEdit::textChanged, this, [this] { noteChange(); });
    connect(m_replace, &QLineEdit::textChanged, this, [this] { noteChange(); });
    m_find->setFocus();
}

QList<ListedChange> PatternRenameDialog::changes()
{
    const schema::Schema &schema = *store().current()->schema;
    const QRegularExpression pattern
        = schema::searchPattern(m_find->text(), m_isExpression->isChecked(), m_caseSensitive->isChecked(), false);
    m_mistake = pattern.isValid() ? QString() : pattern.errorString();
    m_changes = edit::nameChanges(schema, pattern, m_replace->text(),
                                  {m_tables->isChecked(), m_columns->isChecked(), m_constraints->isChecked(),
                                   m_indexes->isChecked()});
    QList<ListedChange> listed;
    for (const edit::NameChange &change : std::as_const(m_changes)) {
        const bool isTable = change.kind == edit::NameChange::Kind::Table;
        listed.append({isTable ? tr("table") : placeOf(schema, change.object, {}), change.from, change.to,
                       change.conflict.toString()});
    }
    return listed;
}

QList<edit::NameChange> PatternRenameDialog::chosen(const QList<qsizetype> &ticked) const
{
    QList<edit::NameChange> changes;
    for (const qsizetype row : ticked)
        changes.append(m_changes.at(row));
    return changes;
}

QStringList PatternRenameDialog::conflicts(const QList<qsizetype> &ticked)
{
    QList<edit::NameChange> some = chosen(ticked);
    edit::findConflicts(some, *store().current()->schema);
    QStringList conflicts;
    for (const edit::NameChange &change : std::as_const(m_changes))
        conflicts.append(change.to.trimmed().isEmpty() ? change.conflict.toString() : QString());
    for (qsizetype i = 0; i < ticked.size(); ++i)
        conflicts[ticked.at(i)] = some.at(i).conflict.toString();
    return conflicts;
}

Text PatternRenameDialog::label() const
{
    return text("design", "Rename %1 to %2", {m_find->text(), m_replace->text()});
}

document::Edit PatternRenameDialog::edit(const QList<qsizetype> &ticked) const
{
    return edit::renameAll(chosen(ticked));
}

QString PatternRenameDialog::emptyText() const
{
    if (!m_mistake.isEmpty())
        return tr("This is no regular expression: %1").arg(m_mistake);
    return m_find->text().isEmpty() ? tr("Type a part of the names.") : tr("No name changes.");
}

} // namespace relvar::design
