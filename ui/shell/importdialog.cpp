// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importdialog.h"

#include "project/importproject.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

using Kind = widgets::InlineMessage::Kind;

const QString importFolderKey = u"import/folder"_s;
/// A list that nobody reads to its end.
constexpr qsizetype mostLines = 2000;

QWidget *row(std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, qobject_cast<QLineEdit *>(widget) ? 1 : 0);
    return box;
}

} // namespace

ImportDialog::ImportDialog(QList<const dialect::Dialect *> dialects, Session &session, Workers &workers,
                           QSettings &settings, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_dialects(std::move(dialects))
    , m_session(session)
    , m_workers(workers)
    , m_settings(settings)
    , m_pages(new QStackedWidget(this))
    , m_message(new widgets::InlineMessage(this))
    , m_progress(new QProgressBar(this))
    , m_progressText(widgets::plainLabel({}, this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import a schema"));
    m_message->setObjectName(u"importMessage"_s);
    m_message->hide();
    m_progress->setRange(0, 0);
    m_progress->hide();
    m_progressText->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(u"importBack"_s);
    m_next = buttons->addButton(tr("&Read"), QDialogButtonBox::ActionRole);
    m_next->setObjectName(u"importNext"_s);
    m_next->setDefault(true);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"importCancel"_s);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, [this] { m_pages->currentIndex() == 0 ? read() : take(); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);

    m_pages->addWidget(makeWishes(file));
    m_pages->addWidget(makeFindings());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(widgets::letterWidth(fontMetrics()) * 100, fontMetrics().height() * 28);
    updateWishes();
    m_file->setFocus();
}

QWidget *ImportDialog::makeWishes(const QString &file)
{
    auto *page = new QWidget(m_pages);
    auto *from = new QWidget(page);
    auto *into = new QWidget(page);
    m_fromFile = new QRadioButton(tr("A &file: SQL, a dump, DBML"), from);
    m_fromFile->setObjectName(u"importFromFile"_s);
    m_fromDatabase = new QRadioButton(tr("A &database that is connected"), from);
    m_fromDatabase->setObjectName(u"importFromDatabase"_s);
    m_file = new QLineEdit(QDir::toNativeSeparators(file), page);
    m_file->setObjectName(u"importFile"_s);
    m_file->setAccessibleName(tr("File to import"));
    m_browse = new QPushButton(tr("B&rowse…"), page);
    m_database = new QComboBox(page);
    m_database->setObjectName(u"importDatabase"_s);
    m_database->setAccessibleName(tr("Database to import"));
    for (const ConnectionReading &reading : m_session.connections())
        m_database->addItem(QIcon::fromTheme(u"server-database"_s), reading.settings.name);
    m_product = new QComboBox(page);
    m_product->setObjectName(u"importProduct"_s);
    m_product->setAccessibleName(tr("Whose SQL the file is"));
    m_product->addItem(tr("As the file reads"), QString());
    for (const dialect::Dialect *dialect : m_dialects)
        m_product->addItem(dialect->displayName(), dialect->id());

    const bool isOpen = m_session.phase() == Session::Phase::Open;
    m_intoDraft = new QRadioButton(isOpen ? tr("The &present draft of %1").arg(m_session.displayName())
                                          : tr("The &present draft"),
                                   into);
    m_intoDraft->setObjectName(u"importIntoDraft"_s);
    m_intoDraft->setEnabled(isOpen);
    m_intoProject = new QRadioButton(tr("A &new project"), into);
    m_intoProject->setObjectName(u"importIntoProject"_s);
    (isOpen ? m_intoDraft : m_intoProject)->setChecked(true);
    m_keepOthers = new QCheckBox(tr("&Keep what it does not have, instead of dropping it"), page);
    m_keepOthers->setObjectName(u"importKeepOthers"_s);
    m_folder = new QLineEdit(page);
    m_folder->setObjectName(u"importFolder"_s);
    m_folder->setAccessibleName(tr("Folder of the new project"));
    m_folder->setPlaceholderText(tr("A folder that is made, or is empty"));
    m_browseFolder = new QPushButton(tr("Bro&wse…"), page);

    auto *fromLayout = new QVBoxLayout(from);
    fromLayout->setContentsMargins(0, 0, 0, 0);
    fromLayout->addWidget(m_fromFile);
    fromLayout->addWidget(m_fromDatabase);
    m_fromDatabase->setEnabled(m_database->count() > 0);
    m_fromFile->setChecked(true);
    auto *intoLayout = new QVBoxLayout(into);
    intoLayout->setContentsMargins(0, 0, 0, 0);
    intoLayout->addWidget(m_intoDraft);
    intoLayout->addWidget(m_intoProject);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->addRow(tr("From:"), from);
    form->addRow(tr("File:"), row({m_file, m_browse}, page));
    form->addRow(tr("Database:"), m_database);
    form->addRow(tr("Product:"), m_product);
    form->addRow(tr("Into:"), into);
    form->addRow({}, m_keepOthers);
    form->addRow(tr("Folder:"), row({m_folder, m_browseFolder}, page));

    for (QRadioButton *button : {m_fromFile, m_fromDatabase, m_intoDraft, m_intoProject})
        connect(button, &QRadioButton::toggled, this, &ImportDialog::updateWishes);
    connect(m_file, &QLineEdit::textChanged, this, &ImportDialog::updateWishes);
    connect(m_folder, &QLineEdit::textChanged, this, &ImportDialog::updateWishes);
    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_browseFolder, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getExistingDirectory(this, tr("Folder of the new project"), m_folder->text());
        if (!path.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(path));
    });
    return page;
}

QWidget *ImportDialog::makeFindings()
{
    auto *page = new QWidget(m_pages);
    m_summary = widgets::plainLabel({}, page);
    m_summary->setObjectName(u"importSummary"_s);
    m_leftOutTitle = widgets::plainLabel({}, page);
    m_leftOut = new QTreeWidget(page);
    m_leftOut->setObjectName(u"importLeftOut"_s);
    m_leftOut->setAccessibleName(tr("What is left out"));
    m_leftOut->setHeaderLabels({tr("Line"), tr("What"), tr("Why")});
    m_leftOut->setRootIsDecorated(false);
    m_leftOut->setUniformRowHeights(true);
    m_leftOut->setColumnWidth(0, widgets::letterWidth(fontMetrics()) * 9);
    m_leftOut->setColumnWidth(1, widgets::letterWidth(fontMetrics()) * 34);
    m_renamesTitle = widgets::plainLabel({}, page);
    m_renamesTitle->setText(tr("Something goes and something like it comes. Tick what is the same under another name, "
                               "so that its rows stay:"));
    m_renames = new QListWidget(page);
    m_renames->setObjectName(u"importRenames"_s);
    m_renames->setAccessibleName(tr("Renames"));
    m_renames->setWordWrap(true);
    m_renames->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changesTitle = widgets::plainLabel({}, page);
    m_changesTitle->setObjectName(u"importChangesTitle"_s);
    m_changes = new QListWidget(page);
    m_changes->setObjectName(u"importChanges"_s);
    m_changes->setAccessibleName(tr("Changes of the draft"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_leftOutTitle);
    layout->addWidget(m_leftOut, 1);
    layout->addWidget(m_renamesTitle);
    layout->addWidget(m_renames, 1);
    layout->addWidget(m_changesTitle);
    layout->addWidget(m_changes, 2);
    layout->addStretch();
    connect(m_renames, &QListWidget::itemChanged, this, &ImportDialog::compare);
    return page;
}

void ImportDialog::browse()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Import a schema"), m_settings.value(importFolderKey).toString(),
                                       tr("SQL, dumps and DBML (*.sql *.dump *.ddl *.dbml);;All files (*)"));
    if (!path.isEmpty())
        m_file->setText(QDir::toNativeSeparators(path));
}

bool ImportDialog::isIntoDraft() const
{
    return m_intoDraft->isChecked();
}

imports::Others ImportDialog::others() const
{
    return m_keepOthers->isChecked() ? imports::Others::Stay : imports::Others::Go;
}

void ImportDialog::updateWishes()
{
    const bool isFile = m_fromFile->isChecked();
    // A database that is connected is the base of a project when it is opened, without copying it.
    m_intoProject->setEnabled(isFile);
    m_intoProject->setToolTip(isFile ? QString()
                                     : tr("Open the database itself: saving a first change makes a project of it, in "
                                          "which what it has counts as applied."));
    if (!isFile && m_intoDraft->isEnabled())
        m_intoDraft->setChecked(true);
    m_file->setEnabled(isFile);
    m_browse->setEnabled(isFile);
    m_database->setEnabled(!isFile);
    m_product->setEnabled(isFile && !isIntoDraft());
    m_keepOthers->setEnabled(isIntoDraft());
    m_folder->setEnabled(!isIntoDraft());
    m_browseFolder->setEnabled(!isIntoDraft());
    const bool hasSource = isFile ? !m_file->text().trimmed().isEmpty() : m_database->currentIndex() >= 0;
    const bool hasTarget = isIntoDraft() || !m_folder->text().trimmed().isEmpty();
    const bool isFirst = m_pages->currentIndex() == 0;
    m_back->setEnabled(!isFirst && !m_isWorking);
    m_pages->setEnabled(!m_isWorking);
    m_next->setText(isFirst ? tr("&Read") : isIntoDraft() ? tr("&Take into the draft") : tr("&Make the project"));
    m_next->setEnabled(
        !m_isWorking
        && (isFirst ? hasSource && hasTarget : !isIntoDraft() || (m_comparison && !m_comparison->lines.isEmpty())));
}

void ImportDialog::setWorking(const QString &what)
{
    m_isWorking = !what.isEmpty();
    m_progress->setVisible(m_isWorking);
    m_progressText->setVisible(m_isWorking);
    m_progressText->setText(what);
    updateWishes();
}

void ImportDialog::showError(const Error &error)
{
    setWorking({});
    if (m_token.isCancelled())
        m_message->showText(Kind::Information, tr("Cancelled. Nothing was changed."));
    else
        m_message->showError(error);
    m_message->show();
    // Enter tries again; the button that was pressed was disabled meanwhile, and passed the focus on to Cancel.
    m_next->setFocus();
}

void ImportDialog::read()
{
    m_message->hide();
    m_source = {};
    if (m_fromFile->isChecked()) {
        m_source.file = QFileInfo(QDir::fromNativeSeparators(m_file->text().trimmed())).absoluteFilePath();
        m_settings.setValue(importFolderKey, QFileInfo(m_source.file).absolutePath());
    } else if (const ConnectionReading *reading = m_session.connection(m_database->currentText())) {
        m_source.database = m_session.withPassword(reading->settings);
    }
    const dialect::Dialect *dialect
        = isIntoDraft() ? &m_session.dialect() : dialect::find(m_dialects, m_product->currentData().toString());
    dialect::ScratchPlace place;
    if (isIntoDraft() && m_session.project())
        place = m_session.project()->scratchPlace(place);
    setWorking(tr("Reading %1").arg(m_source.name()));
    m_token = m_workers.start(
        m_progressText->text(), this,
        [dialects = m_dialects, dialect, source = m_source, place](const database::CancelToken &cancel) {
            return readImport(dialects, dialect, source, place, cancel);
        },
        [this, step = ++m_step](const Result<ImportReading> &reading) {
            if (step != m_step)
                return;
            if (reading && !m_token.isCancelled())
                showReading(*reading);
            else
                showError(reading ? Error() : reading.error());
        });
}

void ImportDialog::showReading(const ImportReading &reading)
{
    m_reading = reading;
    m_accepted.clear();
    m_comparison.reset();
    m_renames->clear();
    const schema::Schema &schema = reading.schema;
    QStringList summary{tr("%1, read as %2: %n table(s)", nullptr, int(schema.tables.size()))
                            .arg(m_source.name(), reading.dialect->displayName())};
    if (!schema.views.isEmpty())
        summary.append(tr("%n view(s)", nullptr, int(schema.views.size())));
    if (!schema.enums.isEmpty())
        summary.append(tr("%n type(s)", nullptr, int(schema.enums.size())));
    QString text = summary.join(u", "_s) + u'.';
    if (reading.notNormalised) {
        text += u'\n'
                + tr("It was read without a database, so expressions are as they are written, and differences may be "
                     "of spelling only. (%1)")
                      .arg(reading.notNormalised->toString());
    }
    m_summary->setText(text);
    m_leftOut->clear();
    const qsizetype count = reading.notHandled.size();
    for (const dialect::NotHandled &one : reading.notHandled.mid(0, mostLines)) {
        auto *item
            = new QTreeWidgetItem(m_leftOut, {one.line > 0 ? QString::number(one.line) : QString(),
                                              one.kind.isEmpty() ? one.name : one.kind + u' ' + one.name, one.reason});
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column).toHtmlEscaped());
    }
    m_leftOutTitle->setText(tr("%n thing(s) cannot be read and are left out:", nullptr, int(count)));
    m_leftOutTitle->setVisible(count > 0);
    m_leftOut->setVisible(count > 0);
    const bool intoDraft = isIntoDraft();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_renamesTitle, m_renames, m_changes})
        widget->setVisible(false);
    m_changesTitle->setVisible(true);
    m_changesTitle->setText(intoDraft ? QString()
                                      : tr("A project is made in %1. Its first migration makes all of this; it is "
                                           "proved before it is written.")
                                            .arg(m_folder->text().trimmed()));
    m_pages->setCurrentIndex(1);
    setWorking({});
    if (intoDraft)
        compare();
    m_next->setFocus();
}

QList<diff::Rename> ImportDialog::chosenRenames() const
{
    QList<diff::Rename> chosen;
    for (const diff::LikelyRename &question : m_accepted)
        chosen.append(question.rename);
    return chosen;
}

void ImportDialog::compare()
{
    // The list is those that were said yes to, then the questions that are left.
    QList<diff::LikelyRename> accepted;
    const QList<diff::LikelyRename> open = m_comparison ? m_comparison->questions : QList<diff::LikelyRename>();
    for (int i = 0; i < m_renames->count(); ++i) {
        if (m_renames->item(i)->checkState() == Qt::Checked)
            accepted.append(i < m_accepted.size() ? m_accepted.at(i) : open.at(i - m_accepted.size()));
    }
    m_accepted = accepted;
    setWorking(tr("Comparing with the draft"));
    m_token = m_workers.start(
        m_progressText->text(), this,
        [present = *m_session.store().current()->schema, read = m_reading->schema, rules = &m_session.dialect().rules(),
         renames = chosenRenames(), others = others()](const database::CancelToken &) {
            return compareImport(present, read, *rules, renames, others);
        },
        [this, step = ++m_step](const ImportComparison &comparison) {
            if (step == m_step)
                showComparison(comparison);
        });
}

void ImportDialog::showComparison(const ImportComparison &comparison)
{
    m_comparison = comparison;
    {
        const QSignalBlocker blocker(m_renames);
        m_renames->clear();
        const auto add = [this](const diff::LikelyRename &question, Qt::CheckState state) {
            QStringList evidence;
            for (const Text &reason : question.evidence)
                evidence.append(reason.toString());
            auto *item = new QListWidgetItem(question.question.toString() + u' ' + u'(' + evidence.join(u"; "_s) + u')',
                                             m_renames);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(state);
        };
        for (const diff::LikelyRename &question : std::as_const(m_accepted))
            add(question, Qt::Checked);
        for (const diff::LikelyRename &question : comparison.questions)
            add(question, Qt::Unchecked);
    }
    m_renamesTitle->setVisible(m_renames->count() > 0);
    m_renames->setVisible(m_renames->count() > 0);
    const qsizetype count = comparison.lines.size();
    m_changes->clear();
    m_changes->addItems(comparison.lines.mid(0, mostLines));
    if (count > mostLines)
        m_changes->addItem(tr("… and %n more", nullptr, int(count - mostLines)));
    m_changes->setVisible(count > 0);
    m_changesTitle->setText(count == 0 ? tr("The draft says already what %1 says.").arg(m_source.name())
                                       : tr("%n change(s) of the draft, one step to undo:", nullptr, int(count)));
    setWorking({});
}

void ImportDialog::take()
{
    m_message->hide();
    if (isIntoDraft())
        takeIntoDraft();
    else
        makeProject();
}

void ImportDialog::takeIntoDraft()
{
    const ImportComparison comparison = *m_comparison;
    const Result<> done
        = m_session.store().perform(text("shell", QT_TRANSLATE_NOOP("shell", "Import %1"), {m_source.name()}),
                                    [comparison](const document::Document &document) -> Result<document::Document> {
                                        document::Document changed = document;
                                        changed.schema = comparison.imported;
                                        changed.intents.valueMappings += comparison.valueMappings;
                                        return changed;
                                    });
    if (!done) {
        showError(done.error());
        return;
    }
    Q_EMIT taken(tr("The draft is what %1 says").arg(m_source.name()));
    accept();
}

void ImportDialog::makeProject()
{
    const QString folder = QFileInfo(QDir::fromNativeSeparators(m_folder->text().trimmed())).absoluteFilePath();
    setWorking(tr("Making the project and proving its first migration"));
    m_token = m_workers.start(
        m_progressText->text(), this,
        [dialect = m_reading->dialect, folder, schema = m_reading->schema,
         name = QFileInfo(m_source.file).completeBaseName()](
            const database::CancelToken &cancel) -> Result<project::ImportedProject> {
            return project::importAsProject(
                *dialect, {.path = folder, .schema = schema, .name = u"import "_s + name, .prove = true, .scratch = {}},
                cancel);
        },
        [this, step = ++m_step](const Result<project::ImportedProject> &made) {
            if (step != m_step)
                return;
            if (!made) {
                showError(made.error());
                return;
            }
            setWorking({});
            Q_EMIT this->made(made->project.path);
            accept();
        });
}

void ImportDialog::goBack()
{
    m_message->hide();
    m_reading.reset();
    m_comparison.reset();
    m_pages->setCurrentIndex(0);
    updateWishes();
}

void ImportDialog::reject()
{
    if (m_isWorking) {
        // The answer says how it ended.
        m_token.cancel();
        m_progressText->setText(tr("Cancelling…"));
        return;
    }
    QDialog::reject();
}

} // namespace relvar::shell
