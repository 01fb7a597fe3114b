// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/codedialog.h"

#include "diff/changes.h"
#include "project/codefiles.h"
#include "project/intents.h"
#include "project/toolframework.h"
#include "shell/session.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/plaintext.h"
#include "widgets/sqlview.h"

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
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;
using What = CodeWish::What;

namespace {

const QString targetKey = u"code/target"_s;
const QString codeFolderKey = u"code/folder"_s;

constexpr int codeDelayMs = 150;

/// The first line that is not what it was, counted from 1; 0: none.
int firstChange(const QString &before, const QString &text)
{
    if (before.isEmpty())
        return 0;
    int line = 1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at >= before.size() || before.at(at) != text.at(at))
            return line;
        line += text.at(at) == u'\n' ? 1 : 0;
    }
    return 0;
}

} // namespace

CodeDialog::CodeDialog(Session &session, Workers &workers, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_workers(workers)
    , m_settings(settings)
    , m_time(QDateTime::currentDateTimeUtc())
    , m_target(new QComboBox(this))
    , m_what(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_files(new QListWidget(this))
    , m_text(new widgets::SqlView(tr("The chosen file as it will be"), this))
    , m_leftOutTitle(new QLabel(this))
    , m_leftOut(new QPlainTextEdit(this))
    , m_message(new widgets::InlineMessage(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"codeDialog"_s);
    setWindowTitle(tr("Export code"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The files are being made"));
    m_message->setClosable(false);
    m_message->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    m_fields = makeFields();
    layout->addWidget(m_fields);
    layout->addWidget(m_message);
    layout->addWidget(makePreview(), 1);
    layout->addWidget(m_progress);

    auto *buttons = new QDialogButtonBox(this);
    m_write = buttons->addButton(tr("&Write"), QDialogButtonBox::ActionRole);
    m_write->setObjectName(u"codeWrite"_s);
    m_write->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_write->setEnabled(false);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"codeCancel"_s);
    connect(m_write, &QPushButton::clicked, this, &CodeDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(widgets::letterWidth(fontMetrics()) * 120, fontMetrics().height() * 40);

    m_delay.setSingleShot(true);
    m_delay.setInterval(codeDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &CodeDialog::compile);
    fillTargets();
    askAgain();
}

QWidget *CodeDialog::makeFields()
{
    m_target->setObjectName(u"codeTarget"_s);
    m_target->setAccessibleName(tr("Framework"));
    m_what->setObjectName(u"codeWhat"_s);
    m_what->setAccessibleName(tr("What is written"));
    m_name->setObjectName(u"codeName"_s);
    m_name->setAccessibleName(tr("Name of the migration"));
    m_folder->setObjectName(u"codeFolder"_s);
    m_folder->setAccessibleName(tr("Folder of the repository"));

    const schema::Schema &base = *m_session.store().base();
    const schema::Schema &draft = *m_session.store().current()->schema;
    if (m_session.store().hasChanges()) {
        m_what->addItem(tr("What the draft changes, as a migration"), int(What::Change));
        m_name->setText(diff::suggestName(diff::diff(base, draft, m_session.dialect().rules()), base, draft));
    }
    m_what->addItem(tr("The whole schema, as a migration"), int(What::Whole));
    m_what->addItem(tr("Its tables, as entities of the code"), int(What::Entities));
    const QString last = m_settings.value(codeFolderKey).toString();
    m_folder->setText(QDir::toNativeSeparators(m_session.project()       ? m_session.project()->path
                                               : QFileInfo(last).isDir() ? last
                                                                         : QString()));

    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setObjectName(u"codeBrowse"_s);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &CodeDialog::browse);
    auto *folderRow = new QWidget(this);
    auto *folderLayout = new QHBoxLayout(folderRow);
    folderLayout->setContentsMargins(0, 0, 0, 0);
    folderLayout->addWidget(m_folder, 1);
    folderLayout->addWidget(browseButton);
    setTabOrder(m_folder, browseButton);

    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Framework:"), m_target);
    form->addRow(tr("W&hat:"), m_what);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("F&older:"), folderRow);
    // The buddy of a row is the row, which takes no keys.
    static_cast<QLabel *>(form->labelForField(folderRow))->setBuddy(m_folder);
    for (QComboBox *box : {m_target, m_what})
        connect(box, &QComboBox::currentIndexChanged, this, &CodeDialog::askAgain);
    for (QLineEdit *edit : {m_name, m_folder})
        connect(edit, &QLineEdit::textEdited, this, &CodeDialog::askAgain);
    return fields;
}

QWidget *CodeDialog::makePreview()
{
    m_files->setObjectName(u"codeFiles"_s);
    m_files->setAccessibleName(tr("Files that would be written"));
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"codeText"_s);
    m_text->setEditable(false);
    // It is no SQL.
    m_text->setWords({}, {});
    m_leftOut->setObjectName(u"codeLeftOut"_s);
    m_leftOut->setReadOnly(true);
    m_leftOut->setTabChangesFocus(true);
    m_leftOut->setAccessibleName(tr("What the framework cannot express"));
    m_leftOutTitle->setTextFormat(Qt::PlainText);
    m_leftOutTitle->setBuddy(m_leftOut);
    connect(m_files, &QListWidget::currentRowChanged, this, &CodeDialog::showFile);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_files);
    splitter->addWidget(m_text);
    const int letter = widgets::letterWidth(fontMetrics());
    splitter->setSizes({letter * 45, letter * 75});
    splitter->setStretchFactor(1, 1);
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_leftOutTitle);
    lowerLayout->addWidget(m_leftOut);
    auto *all = new QSplitter(Qt::Vertical, this);
    all->setChildrenCollapsible(false);
    all->addWidget(splitter);
    all->addWidget(lower);
    all->setStretchFactor(0, 4);
    all->setStretchFactor(1, 1);
    lower->hide();
    return all;
}

void CodeDialog::fillTargets()
{
    const formats::Format *format = m_session.toolFormat();
    const frameworks::Framework *ofProject = format ? project::frameworkOf(format->id()) : nullptr;
    const QString wanted = ofProject ? ofProject->id() : m_settings.value(targetKey).toString();
    for (const frameworks::Framework *framework : frameworks::all()) {
        if (framework->supports(m_session.dialect().id()))
            m_target->addItem(framework->displayName(), framework->id());
    }
    const int proposed = std::max(0, m_target->findData(wanted));
    m_target->setCurrentIndex(proposed);
    if (!ofProject)
        return;
    m_workers.start(
        QString(), this,
        [id = format->id(), folder = m_session.project()->path](const database::CancelToken &) {
            return project::frameworkOf(id, folder);
        },
        [this, proposed](const frameworks::Framework *found) {
            // Whoever has chosen another one meanwhile means it.
            const int place = found ? m_target->findData(found->id()) : -1;
            if (place >= 0 && m_target->currentIndex() == proposed)
                m_target->setCurrentIndex(place);
        });
}

CodeWish CodeDialog::wish() const
{
    CodeWish wish{.framework = frameworks::find(m_target->currentData().toString()),
                  .what = What(m_what->currentData().toInt()),
                  .name = m_name->text().trimmed(),
                  .folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed())),
                  .time = m_time,
                  .base = m_session.store().base(),
                  .draft = m_session.store().current()->schema,
                  .options = project::compileOptions(m_session.store().current()->intents)};
    if (m_session.project())
        wish.options.targetVersion = m_session.project()->targetVersion;
    return wish;
}

void CodeDialog::browse()
{
    const QString chosen
        = QFileDialog::getExistingDirectory(this, tr("Folder of the repository"), m_folder->text().trimmed());
    if (chosen.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(chosen));
    askAgain();
}

void CodeDialog::askAgain()
{
    ++m_number;
    m_refusal.reset();
    m_write->setEnabled(false);
    m_name->setEnabled(wish().what != What::Entities);
    m_delay.start();
}

void CodeDialog::compile()
{
    const CodeWish asked = wish();
    if (!asked.framework || m_folder->text().trimmed().isEmpty() || !QFileInfo(asked.folder).isDir()) {
        show(frameworks::Emission());
        m_message->showText(
            Kind::Information,
            asked.framework
                ? tr("Choose the folder of the repository: what is there decides what is "
                     "written.")
                : tr("No framework that Relvar can write code for knows %1.").arg(m_session.dialect().displayName()));
        return;
    }
    m_progress->show();
    m_workers.start(
        QString(), this,
        [asked, dialect = &m_session.dialect()](const database::CancelToken &) { return emitCode(asked, *dialect); },
        [this, number = m_number](const Result<frameworks::Emission> &emission) {
            if (number == m_number)
                show(emission);
        });
}

void CodeDialog::show(const Result<frameworks::Emission> &emission)
{
    m_progress->hide();
    m_message->hide();
    m_emission = emission ? *emission : frameworks::Emission();
    m_emission.files.removeIf([](const frameworks::FileEdit &edit) { return edit.text == edit.before; });
    if (!emission)
        m_message->showError(emission.error());
    const int row = std::max(0, m_files->currentRow());
    m_files->clear();
    for (const frameworks::FileEdit &edit : std::as_const(m_emission.files)) {
        const QString state = edit.before.isEmpty() ? tr("new") : tr("changed");
        auto *item
            = new QListWidgetItem(QIcon::fromTheme(edit.before.isEmpty() ? u"document-new"_s : u"document-edit"_s),
                                  tr("%1 (%2)").arg(QDir::toNativeSeparators(edit.path), state), m_files);
        item->setToolTip(widgets::plainToolTip(item->text()));
    }
    m_text->setText({});
    m_files->setCurrentRow(std::min(row, m_files->count() - 1));

    QStringList lines;
    for (const Text &line : std::as_const(m_emission.notExpressed))
        lines.append(line.toString());
    m_leftOutTitle->setText(tr("Not expressed (%n):", nullptr, int(lines.size())));
    m_leftOut->setPlainText(lines.join(u'\n'));
    m_leftOut->parentWidget()->setVisible(!lines.isEmpty());
    m_write->setEnabled(!m_emission.files.isEmpty());
    m_write->setText(m_emission.files.isEmpty() ? tr("&Write")
                                                : tr("&Write %n file(s)", nullptr, int(m_emission.files.size())));
    if (emission && m_refusal)
        m_message->showError(*m_refusal);
    else if (emission && m_emission.files.isEmpty())
        m_message->showText(Kind::Information, tr("The repository has everything already: there is nothing to write."));
}

void CodeDialog::showFile(int row)
{
    if (row < 0 || row >= m_emission.files.size())
        return;
    const frameworks::FileEdit &edit = m_emission.files.at(row);
    m_text->setText(edit.text);
    m_text->markLine(firstChange(edit.before, edit.text));
}

void CodeDialog::write()
{
    const CodeWish asked = wish();
    setWriting(true);
    m_workers.start(
        tr("Writing code"), this,
        [folder = asked.folder, files = m_emission.files](const database::CancelToken &) {
            return project::writeCodeFiles(folder, files);
        },
        [this, asked, count = int(m_emission.files.size())](const Result<> &done) {
            setWriting(false);
            if (!done) {
                // Somebody wrote there meanwhile, say: what is offered now is made from what is there now.
                askAgain();
                m_refusal = done.error();
                return;
            }
            m_settings.setValue(targetKey, asked.framework->id());
            m_settings.setValue(codeFolderKey, asked.folder);
            Q_EMIT written(tr("Wrote %n file(s) for %1 into %2.", nullptr, count)
                               .arg(asked.framework->displayName(), QDir::toNativeSeparators(asked.folder)));
            accept();
        });
}

void CodeDialog::setWriting(bool writing)
{
    m_isWriting = writing;
    m_progress->setVisible(writing);
    m_fields->setEnabled(!writing);
    m_write->setEnabled(!writing);
    m_cancel->setEnabled(!writing);
}

void CodeDialog::reject()
{
    // Half of the files would be a repository that nobody wants.
    if (!m_isWriting)
        QDialog::reject();
}

} // namespace relvar::shell
