// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/savedialog.h"

#include "migration/formats/bookkeeping.h"
#include "project/split.h"
#include "project/toolsaving.h"
#include "shell/filespreview.h"
#include "shell/piecelist.h"
#include "shell/sqleditpage.h"
#include "widgets/gradebadge.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr int progressDelayMs = 300;
using Kind = widgets::InlineMessage::Kind;

} // namespace

SaveDialog::SaveDialog(Session &session, Workers &workers, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_workers(workers)
    , m_settings(settings)
    , m_name(new QLineEdit(this))
    , m_fileName(widgets::plainLabel({}, this))
    , m_changes(new PieceList(project::piecesOf(*session.store().base(), *session.store().current(),
                                                session.dialect().rules()),
                              this))
    , m_changesTitle(new QLabel(this))
    , m_explanation(widgets::plainLabel({}, this))
    , m_sql(new SqlEditPage(this))
    , m_files(new FilesPreview(this))
    , m_record(new QCheckBox(tr("&Write a record of it beside the file (Markdown)"), this))
    , m_message(new widgets::InlineMessage(this))
    , m_grade(new widgets::GradeBadge(this))
    , m_progress(new QProgressBar(this))
    , m_progressText(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(u"saveDialog"_s);
    setWindowTitle(tr("Save migration"));

    m_name->setObjectName(u"saveName"_s);
    m_name->setAccessibleName(tr("Name of the migration"));
    m_fileName->setForegroundRole(QPalette::PlaceholderText);
    connect(m_name, &QLineEdit::textChanged, this, &SaveDialog::updateSaveButton);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_named = true; });
    connect(m_name, &QLineEdit::textChanged, this, &SaveDialog::previewTool);

    m_changes->setObjectName(u"saveChanges"_s);
    m_changes->setAccessibleName(tr("What the migration does"));
    m_changes->setToolTip(tr("What has no tick stays in the draft (Space ticks and takes the tick away)"));
    m_changesTitle->setBuddy(m_changes);
    m_explanation->setObjectName(u"saveExplanation"_s);
    m_explanation->hide();
    connect(m_changes, &PieceList::chosenChanged, this, &SaveDialog::chooseChanges);
    m_sql->setObjectName(u"saveSql"_s);
    m_sql->setLanguage(&session.dialect(), session.store().current()->schema);
    connect(m_sql, &SqlEditPage::writtenChanged, this, [this](bool written) {
        // Other changes would be other statements.
        m_changes->setEnabled(!written);
        m_message->setVisible(false);
    });

    connect(m_sql, &SqlEditPage::edited, this, &SaveDialog::previewTool);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_fileName);
    if (!session.project())
        addFolderRow(form);
    if (session.dialect().capabilities().onlineForms && !session.tool())
        addOnlineRow(form);
    if (!session.connections().isEmpty())
        addRowsRow(form);
    m_record->setObjectName(u"saveRecord"_s);
    m_record->setToolTip(tr("What it does, its SQL both ways, what becomes of the data, and what the proof found. The "
                            "project remembers the choice for everybody"));
    m_record->setChecked(session.project() && session.project()->records);
    form->addRow(QString(), m_record);

    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the proof"));
    m_progress->hide();
    m_progressText->setText(tr("Proving: up, down and up again on a scratch database with rows in it…"));
    m_progressText->hide();
    m_grade->hide();
    m_progressDelay.setSingleShot(true);
    m_progressDelay.setInterval(progressDelayMs);
    connect(&m_progressDelay, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_progressText->show();
    });
    makeButtons();

    auto *chosen = new QWidget(this);
    auto *chosenLayout = new QVBoxLayout(chosen);
    chosenLayout->setContentsMargins(0, 0, 0, 0);
    chosenLayout->setSpacing(8);
    chosenLayout->addWidget(m_changesTitle);
    chosenLayout->addWidget(m_changes, 1);
    chosenLayout->addWidget(m_explanation);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(chosen);
    splitter->addWidget(m_sql);
    splitter->addWidget(m_files);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_grade);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    resize(widgets::letterWidth(fontMetrics()) * 90, fontMetrics().height() * (session.tool() ? 44 : 36));
    chooseForm();
    chooseChanges({});
    m_name->selectAll();
    QWidget *before = m_name;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_online, m_batchRows, m_useRows, m_rowsFrom, m_record, m_changes}) {
        if (next) {
            setTabOrder(before, next);
            before = next;
        }
    }

    connect(&session, &Session::saved, this, &SaveDialog::showSaved);
    connect(&session, &Session::saveFailed, this, &SaveDialog::showFailure);
}

void SaveDialog::addFolderRow(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    m_folder = new QLineEdit(QDir::toNativeSeparators(proposedFolder()), this);
    m_folder->setObjectName(u"saveFolder"_s);
    m_folder->setAccessibleName(tr("Folder of the new project"));
    connect(m_folder, &QLineEdit::textChanged, this, &SaveDialog::updateSaveButton);
    auto *browse = new QToolButton(this);
    browse->setIcon(QIcon::fromTheme(u"document-open-folder"_s));
    browse->setToolTip(tr("Choose the folder"));
    browse->setAccessibleName(browse->toolTip());
    connect(browse, &QToolButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the new project"),
                                                                 QFileInfo(m_folder->text()).absolutePath());
        if (!folder.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(folder));
    });
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    // The row is a layout, so the form cannot know which of its widgets the mnemonic is for.
    auto *label = new QLabel(tr("Project &folder:"), this);
    label->setBuddy(m_folder);
    form->addRow(label, row);
    m_message->showText(Kind::Information,
                        tr("Migrations are plain files in a project folder. It is made now; its first migration is a "
                           "baseline with everything that the database has already, marked there as applied."));
    m_message->setClosable(false);
}

void SaveDialog::addOnlineRow(QFormLayout *form)
{
    const QString key = u"online/"_s + QString::fromLatin1(m_session.path().toUtf8().toPercentEncoding());
    const std::optional<project::Project> &project = m_session.project();
    m_online = new QCheckBox(tr("&Online: several migrations, so that programs can go on meanwhile"), this);
    m_online->setObjectName(u"saveOnline"_s);
    m_online->setToolTip(tr("Indexes are built CONCURRENTLY, constraints are validated later, new columns filled in "
                            "batches (Alt+O)"));
    m_online->setChecked(m_settings.value(key, project && project->isOnlineUsual()).toBool());
    connect(m_online, &QCheckBox::toggled, this, [this, key](bool checked) {
        m_settings.setValue(key, checked);
        chooseForm();
        compile();
    });
    m_batchRows = new QSpinBox(this);
    m_batchRows->setObjectName(u"saveBatchRows"_s);
    m_batchRows->setAccessibleName(tr("Rows that are filled before the next COMMIT"));
    m_batchRows->setToolTip(m_batchRows->accessibleName());
    m_batchRows->setRange(1, 1'000'000);
    m_batchRows->setSuffix(tr(" rows a batch"));
    m_batchRows->setValue(project ? project->batchRows : project::SaveRequest().batchRows);
    connect(m_batchRows, &QSpinBox::valueChanged, this, [this] { compile(); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_online, 1);
    row->addWidget(m_batchRows);
    form->addRow(QString(), row);
}

void SaveDialog::addRowsRow(QFormLayout *form)
{
    const QString key = u"proofRows/"_s + QString::fromLatin1(m_session.path().toUtf8().toPercentEncoding());
    m_useRows = new QCheckBox(tr("Prove it also with &rows of"), this);
    m_useRows->setObjectName(u"saveUseRows"_s);
    m_useRows->setToolTip(
        tr("Real rows have what made ones do not: values that are missing, or there twice. Some hundred "
           "are read; nothing is written there, and no value goes into a file or a message (Alt+R)"));
    m_rowsFrom = new QComboBox(this);
    m_rowsFrom->setObjectName(u"saveRowsFrom"_s);
    m_rowsFrom->setAccessibleName(tr("Connection whose rows are taken for the proof"));
    m_rowsFrom->setToolTip(m_rowsFrom->accessibleName());
    for (const ConnectionReading &connection : m_session.connections())
        m_rowsFrom->addItem(connection.settings.name);
    const QString remembered = m_settings.value(key).toString();
    const ConnectionReading *current = m_session.currentConnection();
    const int position = m_rowsFrom->findText(remembered.isEmpty() && current ? current->settings.name : remembered);
    m_rowsFrom->setCurrentIndex(std::max(position, 0));
    m_useRows->setChecked(!remembered.isEmpty() && position >= 0);
    m_rowsFrom->setEnabled(m_useRows->isChecked());
    const auto remember = [this, key] {
        m_rowsFrom->setEnabled(m_useRows->isChecked());
        m_settings.setValue(key, m_useRows->isChecked() ? m_rowsFrom->currentText() : QString());
    };
    connect(m_useRows, &QCheckBox::toggled, this, remember);
    connect(m_rowsFrom, &QComboBox::currentIndexChanged, this, remember);
    auto *row = new QHBoxLayout;
    row->addWidget(m_useRows);
    row->addWidget(m_rowsFrom, 1);
    form->addRow(QString(), row);
}

bool SaveDialog::isOnline() const
{
    return m_online && m_online->isChecked();
}

void SaveDialog::chooseForm()
{
    m_files->setVisible(isOnline() || m_session.tool());
    m_sql->setVisible(!isOnline());
    if (m_batchRows)
        m_batchRows->setVisible(isOnline());
}

Session::SaveWish SaveDialog::wish() const
{
    Session::SaveWish wish{
        .name = m_name->text().trimmed(),
        .projectPath = m_folder ? QDir::fromNativeSeparators(m_folder->text().trimmed()) : QString(),
        .part = part()};
    wish.record = m_record->isChecked();
    if (m_useRows && m_useRows->isChecked())
        wish.rowsFrom = m_rowsFrom->currentText();
    if (isOnline()) {
        wish.form = project::Form::Online;
        wish.batchRows = m_batchRows->value();
    } else {
        wish.written = m_sql->written();
    }
    return wish;
}

void SaveDialog::makeButtons()
{
    m_save = m_buttons->addButton(tr("&Save migration"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveAccept"_s);
    m_save->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_save->setDefault(true);
    m_cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"saveCancel"_s);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_cancel, &QPushButton::clicked, this, &SaveDialog::reject);
}

QString SaveDialog::proposedFolder() const
{
    // Beside a file; a server is nowhere on this computer.
    const QFileInfo database(m_session.path());
    QString folder = m_session.dialect().capabilities().serverSchemes.isEmpty()
                         ? database.absolutePath() + u'/' + database.completeBaseName()
                         : QDir::homePath() + u'/' + QString(m_session.displayName()).replace(u'/', u'-');
    if (QFileInfo::exists(folder))
        folder += u"-project"_s;
    return folder;
}

document::Document SaveDialog::part() const
{
    return project::chosenPart(*m_session.store().base(), *m_session.store().current(), m_changes->pieces(),
                               m_changes->chosen());
}

void SaveDialog::chooseChanges(const QString &explanation)
{
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    if (!m_named) {
        const schema::Schema &base = *m_session.store().base();
        const schema::Schema chosen = *part().schema;
        m_name->setText(
            diff::suggestName(diff::diff(base, chosen, m_session.dialect().rules()), base, chosen));
    }
    updateTitle();
    updateSaveButton();
    compile();
}

void SaveDialog::updateTitle()
{
    const qsizetype all = m_changes->pieces().pieces.size();
    const qsizetype chosen = m_changes->chosen().size();
    m_changesTitle->setText(
        chosen == all ? tr("&Changes (%1):").arg(all)
                      : tr("&Changes (%1 of %2, the others stay in the draft):").arg(chosen).arg(all));
}

void SaveDialog::compile()
{
    const int version = ++m_version;
    if (m_changes->chosen().isEmpty()) {
        m_sql->clear();
        m_files->clear();
        return;
    }
    if (isOnline()) {
        preview(version);
        return;
    }
    m_session.compileMigration(part(), this, [this, version](const Result<project::MigrationText> &text) {
        if (version != m_version || m_proving || m_done)
            return;
        // Why it cannot be compiled is said when it is saved.
        m_compiled = text ? std::optional(*text) : std::nullopt;
        if (text)
            m_sql->showCompiled(*text);
        else
            m_sql->clear();
        previewTool();
    });
}

void SaveDialog::preview(int version)
{
    m_session.previewMigrations(wish(), this, [this, version](const Result<QList<migration::MigrationFile>> &files) {
        if (version != m_version || m_proving || m_done)
            return;
        // Why it cannot be compiled is said when it is saved.
        m_files->showFiles(previewOf(files.value_or(QList<migration::MigrationFile>())));
    });
}

void SaveDialog::previewTool()
{
    if (!m_session.tool() || m_proving || m_done)
        return;
    const int version = ++m_previewVersion;
    const std::optional<project::MigrationText> sql = m_sql->written() ? m_sql->written() : m_compiled;
    if (!sql || migration::normalizedName(m_name->text()).isEmpty()) {
        m_files->clear();
        return;
    }
    m_workers.start(
        QString(), this,
        [project = *m_session.project(), &dialect = m_session.dialect(), name = m_name->text(), sql = *sql](
            const database::CancelToken &) { return project::previewToolMigration(project, dialect, name, sql); },
        [this, version](const Result<formats::WrittenMigration> &written) {
            if (version != m_previewVersion || m_proving || m_done)
                return;
            QList<PreviewedFile> shown;
            QStringList names;
            if (written) {
                for (const formats::WrittenFile &file : written->files) {
                    shown.append({file.path, QString::fromUtf8(file.bytes)});
                    names.append(file.path);
                }
            }
            m_files->showFiles(shown);
            m_fileName->setText(written ? names.join(u", "_s) : written.error().message.toString());
        });
}

void SaveDialog::updateSaveButton()
{
    if (m_done)
        return;
    const QString name = migration::normalizedName(m_name->text());
    // Of another tool, the preview says it.
    if (name.isEmpty() || !m_session.tool())
        m_fileName->setText(name.isEmpty() ? tr("Type a name with letters or digits.")
                                           : migration::nextId(m_session.directory(), QDateTime::currentDateTimeUtc())
                                                 + u'_' + name + u".sql"_s);
    m_save->setEnabled(!m_proving && !name.isEmpty() && !m_changes->chosen().isEmpty()
                       && (!m_folder || !m_folder->text().trimmed().isEmpty()));
}

void SaveDialog::save(bool evenUnproved)
{
    if (m_proving || m_done)
        return;
    setProving(true);
    Session::SaveWish wished = wish();
    wished.evenUnproved = evenUnproved;
    m_cancelToken = m_session.saveMigration(wished);
}

void SaveDialog::setProving(bool proving)
{
    m_proving = proving;
    const bool editable = !proving && !m_done;
    m_name->setEnabled(editable);
    m_changes->setEnabled(editable && !m_sql->written());
    m_sql->setEditable(editable);
    m_record->setEnabled(editable);
    if (m_online)
        m_online->setEnabled(editable);
    if (m_batchRows)
        m_batchRows->setEnabled(editable);
    if (m_useRows) {
        m_useRows->setEnabled(editable);
        m_rowsFrom->setEnabled(editable && m_useRows->isChecked());
    }
    if (m_folder)
        m_folder->setEnabled(!proving && !m_session.project());
    if (proving) {
        m_message->hide();
        m_progressDelay.start();
    } else {
        m_progressDelay.stop();
        m_progress->hide();
        m_progressText->hide();
    }
    updateSaveButton();
}

void SaveDialog::showSaved(const QList<project::Saved> &all)
{
    m_done = true;
    setProving(false);
    // The one that keeps least says what can be had back.
    const project::Saved &worst = *std::max_element(
        all.cbegin(), all.cend(),
        [](const project::Saved &left, const project::Saved &right) { return left.proof.grade < right.proof.grade; });
    m_grade->showGrade(worst.proof.grade, worst.proof.reasons);
    m_grade->show();
    m_fileName->setText(all.last().file.fileName());
    if (all.size() == 1) {
        const migration::MigrationFile &file = all.first().file;
        m_sql->showCompiled({file.id, file.up, file.down});
        m_sql->setEditable(false);
    }
    if (m_session.tool())
        showWritten(all.last());
    const QString what = all.size() == 1 ? tr("Saved as %1.").arg(all.first().file.fileName())
                                         : tr("Saved as %1 migrations, to %2.")
                                               .arg(all.size())
                                               .arg(all.last().file.fileName());
    QStringList sentences{what, widgets::gradeExplanation(worst.proof.grade)};
    for (const Text &remark : all.last().remarks)
        sentences.append(remark.toString());
    m_message->showText(worst.proof.grade == plan::Grade::Lossless ? Kind::Success : Kind::Warning,
                        sentences.join(u' '));
    m_message->setClosable(false);
    m_save->hide();
    m_cancel->setText(tr("&Close"));
    // Nothing but the tool applies it.
    if (const formats::Format *format = m_session.toolFormat(); format && !format->bookkeeping()) {
        m_cancel->setFocus();
        return;
    }
    // A box shows all its buttons whenever one is added.
    QPushButton *apply = m_buttons->addButton(tr("&Apply…"), QDialogButtonBox::ActionRole);
    apply->setObjectName(u"saveApply"_s);
    apply->setIcon(QIcon::fromTheme(u"media-playback-start"_s));
    connect(apply, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT applyWanted();
    });
    apply->setDefault(true);
    apply->setFocus();
    // Showing one button shows all.
    m_save->hide();
}

void SaveDialog::showWritten(const project::Saved &saved)
{
    m_workers.start(
        QString(), this,
        [paths = QStringList(saved.path) + saved.otherPaths,
         folder = QDir(m_session.tool()->path)](const database::CancelToken &) {
            QList<PreviewedFile> files;
            for (const QString &path : paths) {
                QFile file(path);
                files.append({folder.relativeFilePath(path),
                              file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : file.errorString()});
            }
            return files;
        },
        [this](const QList<PreviewedFile> &files) { m_files->showFiles(files); });
}

void SaveDialog::showFailure(const Error &error)
{
    setProving(false);
    m_message->showError(error);
    m_message->setClosable(false);
    if (error.code.is(project::ProjectError::ProofFailed)) {
        QPushButton *insist = m_message->addButton(tr("Save &unproved"));
        insist->setObjectName(u"saveUnproved"_s);
        insist->setAutoDefault(false);
        insist->setToolTip(tr("Write the file nevertheless; its header says that it is not proved, and why"));
        connect(insist, &QPushButton::clicked, this, [this] { save(true); });
    }
    if (isOnline() || !m_sql->showError(error.where, error.message.toString()))
        m_name->setFocus();
}

void SaveDialog::reject()
{
    if (m_proving) {
        // The worker answers with a failure that says so; the dialog stays for another try.
        m_cancelToken.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace relvar::shell
