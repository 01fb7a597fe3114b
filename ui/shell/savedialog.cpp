// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/savedialog.h"

#include "diff/diff.h"
#include "widgets/gradebadge.h"
#include "widgets/inlinemessage.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr int progressDelayMs = 300;
using Kind = widgets::InlineMessage::Kind;

} // namespace

SaveDialog::SaveDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
    , m_fileName(new QLabel(this))
    , m_changes(new QListWidget(this))
    , m_message(new widgets::InlineMessage(this))
    , m_grade(new widgets::GradeBadge(this))
    , m_progress(new QProgressBar(this))
    , m_progressText(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(u"saveDialog"_s);
    setWindowTitle(tr("Save migration"));

    const schema::Schema &base = *session.store().base();
    const schema::Schema &draft = *session.store().current()->schema;
    const diff::Changes changes = diff::diff(base, draft, session.dialect().rules());
    m_name->setObjectName(u"saveName"_s);
    m_name->setAccessibleName(tr("Name of the migration"));
    m_name->setText(diff::suggestName(changes, base, draft));
    m_name->selectAll();
    m_fileName->setTextFormat(Qt::PlainText);
    m_fileName->setForegroundRole(QPalette::PlaceholderText);
    connect(m_name, &QLineEdit::textChanged, this, &SaveDialog::updateSaveButton);

    m_changes->setObjectName(u"saveChanges"_s);
    m_changes->setAccessibleName(tr("What the migration does"));
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    m_changes->setWordWrap(true);
    for (const diff::Description &line : diff::describe(changes, base, draft)) {
        const QString icon = line.kind == diff::Description::Kind::Add    ? u"list-add"_s
                             : line.kind == diff::Description::Kind::Drop ? u"list-remove"_s
                                                                          : u"document-edit"_s;
        m_changes->addItem(new QListWidgetItem(QIcon::fromTheme(icon), line.text.toString()));
    }

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_fileName);
    if (!session.project()) {
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
        m_message->showText(
            Kind::Information,
            tr("Migrations are plain files in a project folder. It is made now; its first migration is a "
               "baseline with everything that the database has already, marked there as applied."));
        m_message->setClosable(false);
    }

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

    m_save = m_buttons->addButton(tr("&Save migration"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveAccept"_s);
    m_save->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_save->setDefault(true);
    m_apply = m_buttons->addButton(tr("&Apply…"), QDialogButtonBox::ActionRole);
    m_apply->setObjectName(u"saveApply"_s);
    m_apply->setIcon(QIcon::fromTheme(u"media-playback-start"_s));
    m_apply->hide();
    m_cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"saveCancel"_s);
    connect(m_save, &QPushButton::clicked, this, &SaveDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &SaveDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT applyWanted();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_message);
    auto *changesTitle = new QLabel(tr("&Changes (%1):").arg(m_changes->count()), this);
    changesTitle->setBuddy(m_changes);
    layout->addWidget(changesTitle);
    layout->addWidget(m_changes, 1);
    layout->addWidget(m_grade);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 24);
    updateSaveButton();

    connect(&session, &Session::saved, this, &SaveDialog::showSaved);
    connect(&session, &Session::saveFailed, this, &SaveDialog::showFailure);
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

void SaveDialog::updateSaveButton()
{
    if (m_done)
        return;
    const QString name = migration::normalizedName(m_name->text());
    m_fileName->setText(name.isEmpty() ? tr("Type a name with letters or digits.")
                                       : migration::nextId(m_session.directory(), QDateTime::currentDateTimeUtc())
                                             + u'_' + name + u".sql"_s);
    m_save->setEnabled(!m_proving && !name.isEmpty() && (!m_folder || !m_folder->text().trimmed().isEmpty()));
}

void SaveDialog::save()
{
    if (m_proving || m_done)
        return;
    setProving(true);
    m_cancelToken
        = m_session.saveMigration(m_name->text().trimmed(),
                                  m_folder ? QDir::fromNativeSeparators(m_folder->text().trimmed()) : QString());
}

void SaveDialog::setProving(bool proving)
{
    m_proving = proving;
    m_name->setEnabled(!proving && !m_done);
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

void SaveDialog::showSaved(const project::Saved &saved)
{
    m_done = true;
    setProving(false);
    m_grade->showGrade(saved.proof.grade, saved.proof.reasons);
    m_grade->show();
    m_fileName->setText(saved.file.fileName());
    m_message->showText(saved.proof.grade == plan::Grade::Lossless ? Kind::Success : Kind::Warning,
                        tr("Saved as %1. %2").arg(saved.file.fileName(), widgets::gradeExplanation(saved.proof.grade)));
    m_message->setClosable(false);
    m_save->hide();
    m_apply->show();
    m_apply->setDefault(true);
    m_apply->setFocus();
    m_cancel->setText(tr("&Close"));
}

void SaveDialog::showFailure(const Error &error)
{
    setProving(false);
    m_message->showError(error);
    m_message->setClosable(false);
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
