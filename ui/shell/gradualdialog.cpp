// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/gradualdialog.h"

#include "edit/edits.h"
#include "shell/filespreview.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;

GradualDialog::GradualDialog(Session &session, ObjectId table, ObjectId column, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(table)
    , m_column(column)
    , m_name(new QLineEdit(this))
    , m_files(new FilesPreview(this))
    , m_message(new widgets::InlineMessage(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"gradualDialog"_s);
    const schema::Table &before = *session.store().base()->table(table);
    const schema::Column *old = before.column(column);
    setWindowTitle(tr("Rename or change type without downtime"));

    auto *explanation = new QLabel(this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setText(
        old ? tr("First %1 gets a second column, and a trigger keeps both in step, so that old and new programs can "
                 "run side by side. The last migration takes the old one away: apply it when all programs know the new.")
                  .arg(before.name)
            : tr("First the table gets its new name, and a view keeps the old one, so that old and new programs can "
                 "run side by side. The last migration drops the view: apply it when all programs know the new name."));
    m_name->setObjectName(u"gradualName"_s);
    m_name->setAccessibleName(tr("New name"));
    m_name->setText(old ? old->name : before.name);
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, this, &GradualDialog::preview);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name:"), m_name);
    if (old) {
        m_type = new QComboBox(this);
        m_type->setObjectName(u"gradualType"_s);
        m_type->setAccessibleName(tr("New type"));
        m_type->setEditable(true);
        m_type->addItems(session.dialect().usualTypes());
        m_type->setCurrentText(old->type.text);
        connect(m_type, &QComboBox::currentTextChanged, this, &GradualDialog::preview);
        form->addRow(tr("&Type:"), m_type);
    }

    m_message->setClosable(false);
    m_message->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the proofs"));
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save migrations"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"gradualSave"_s);
    m_save->setDefault(true);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_save, &QPushButton::clicked, this, &GradualDialog::save);
    connect(m_close, &QPushButton::clicked, this, &GradualDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_files, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(widgets::letterWidth(fontMetrics()) * 90, fontMetrics().height() * 32);
    connect(&session, &Session::saved, this, &GradualDialog::showSaved);
    connect(&session, &Session::saveFailed, this, &GradualDialog::showFailure);
    preview();
}

Result<document::Document> GradualDialog::changed() const
{
    const document::Document document = *m_session.store().current();
    const QString name = m_name->text().trimmed();
    if (m_column.isNull())
        return edit::renameTable(m_table, name)(document);
    Result<document::Document> renamed = edit::renameColumn(m_table, m_column, name)(document);
    if (!renamed)
        return renamed;
    const schema::Table *table = renamed->schema->table(m_table);
    schema::Column column = *table->column(m_column);
    if (column.type.text == m_type->currentText().trimmed())
        return renamed;
    column.type = {m_type->currentText().trimmed(), {}};
    return edit::changeColumn(m_table, column)(*renamed);
}

Session::SaveWish GradualDialog::wish(const document::Document &part) const
{
    const schema::Schema &base = *m_session.store().base();
    return {.name = diff::suggestName(diff::diff(base, *part.schema, m_session.dialect().rules()), base, *part.schema),
            .part = part,
            .form = project::Form::Gradual};
}

void GradualDialog::preview()
{
    const int version = ++m_version;
    m_save->setEnabled(false);
    const Result<document::Document> document = changed();
    if (!document) {
        m_files->clear();
        m_message->showError(document.error());
        return;
    }
    if (*document->schema == *m_session.store().base()) {
        m_files->clear();
        m_message->hide();
        return;
    }
    m_session.previewMigrations(
        wish(*document), this, [this, version](const Result<QList<migration::MigrationFile>> &files) {
            if (version != m_version || m_proving || m_done)
                return;
            m_save->setEnabled(files.has_value());
            m_files->showFiles(previewOf(files.value_or(QList<migration::MigrationFile>())));
            if (files)
                m_message->hide();
            else
                m_message->showError(files.error());
        });
}

void GradualDialog::save()
{
    const Result<document::Document> document = changed();
    if (m_proving || m_done || !document)
        return;
    setProving(true);
    // What is saved is a part of the draft, like everything else that is.
    const document::Document part = *document;
    const Result<> done
        = m_session.store().perform(text("shell", QT_TRANSLATE_NOOP("shell", "Change without downtime")),
                                    [part](const document::Document &) -> Result<document::Document> { return part; });
    if (!done) {
        showFailure(done.error());
        return;
    }
    m_cancelToken = m_session.saveMigration(wish(part));
}

void GradualDialog::setProving(bool proving)
{
    m_proving = proving;
    m_name->setEnabled(!proving && !m_done);
    if (m_type)
        m_type->setEnabled(!proving && !m_done);
    m_progress->setVisible(proving);
    m_save->setEnabled(!proving && !m_done);
    if (proving)
        m_message->hide();
}

void GradualDialog::showSaved(const QList<project::Saved> &all)
{
    m_done = true;
    setProving(false);
    m_save->hide();
    QList<migration::MigrationFile> files;
    for (const project::Saved &saved : all)
        files.append(saved.file);
    m_files->showFiles(previewOf(files));
    m_message->showText(Kind::Success, tr("Saved as %1 migrations. Apply all but the last one now, and %2 when all "
                                          "programs know the new.")
                                           .arg(all.size())
                                           .arg(files.last().fileName()));
    m_close->setText(tr("&Close"));
    m_close->setFocus();
}

void GradualDialog::showFailure(const Error &error)
{
    if (!m_proving)
        return;
    m_session.store().undo();
    setProving(false);
    m_message->showError(error);
}

void GradualDialog::reject()
{
    if (m_proving) {
        // The worker answers with a failure that says so; the dialog stays for another try.
        m_cancelToken.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace relvar::shell
