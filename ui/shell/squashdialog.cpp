// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/squashdialog.h"

#include "widgets/gradebadge.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/sqlview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QIcon>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;

SquashDialog::SquashDialog(Session &session, const QString &first, const QString &last, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_first(new QComboBox(this))
    , m_last(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_message(new widgets::InlineMessage(this))
    , m_sql(new widgets::SqlView(tr("SQL of the one migration"), this))
    , m_grade(new widgets::GradeBadge(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"squashDialog"_s);
    setWindowTitle(tr("Squash migrations"));
    m_first->setObjectName(u"squashFirst"_s);
    m_first->setAccessibleName(tr("First migration"));
    m_last->setObjectName(u"squashLast"_s);
    m_last->setAccessibleName(tr("Last migration"));
    for (const migration::MigrationFile &file : session.directory().files) {
        for (QComboBox *box : {m_first, m_last})
            box->addItem(migration::fullName(file.id, file.name), file.id);
    }
    const int position = m_last->findData(last);
    m_last->setCurrentIndex(position > 0 ? position : m_last->count() - 1);
    const int before = m_first->findData(first);
    m_first->setCurrentIndex(before >= 0 ? before : m_last->currentIndex() - 1);
    m_name->setObjectName(u"squashName"_s);
    m_name->setPlaceholderText(tr("Named after what they do together"));
    m_name->setAccessibleName(tr("Name of the one migration"));
    m_sql->setObjectName(u"squashSql"_s);
    m_grade->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the proof"));
    m_progress->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_prove = buttons->addButton(tr("&Make and prove"), QDialogButtonBox::ActionRole);
    m_prove->setObjectName(u"squashProve"_s);
    m_prove->setDefault(true);
    m_replace = buttons->addButton(tr("&Replace the files"), QDialogButtonBox::ActionRole);
    m_replace->setObjectName(u"squashReplace"_s);
    m_replace->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_replace->setEnabled(false);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"squashCancel"_s);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addRow(tr("&First:"), m_first);
    form->addRow(tr("&Last:"), m_last);
    form->addRow(tr("&Name:"), m_name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_sql, 1);
    layout->addWidget(m_grade);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(widgets::letterWidth(fontMetrics()) * 90, fontMetrics().height() * 32);
    m_message->setClosable(false);
    forget();

    for (QComboBox *box : {m_first, m_last})
        connect(box, &QComboBox::currentIndexChanged, this, &SquashDialog::forget);
    connect(m_name, &QLineEdit::textEdited, this, &SquashDialog::forget);
    connect(m_prove, &QPushButton::clicked, this, &SquashDialog::prove);
    connect(m_replace, &QPushButton::clicked, this, &SquashDialog::replaceFiles);
    connect(m_cancel, &QPushButton::clicked, this, &SquashDialog::reject);
}

void SquashDialog::forget()
{
    m_squash.reset();
    m_sql->setText({});
    m_grade->hide();
    m_replace->setEnabled(false);
    m_prove->setEnabled(!m_proving && m_first->currentIndex() < m_last->currentIndex());
    m_prove->setDefault(true);
    m_message->showText(Kind::Information,
                        m_first->currentIndex() < m_last->currentIndex()
                            ? tr("One migration is made of these and held against them on a scratch database. Nothing "
                                 "is written before you have seen it.")
                            : tr("Choose a first migration that comes before the last one."));
}

void SquashDialog::setProving(bool proving)
{
    m_proving = proving;
    m_progress->setVisible(proving);
    for (QWidget *widget : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_last),
                            static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_prove)})
        widget->setEnabled(!proving);
}

void SquashDialog::prove()
{
    if (m_proving)
        return;
    forget();
    setProving(true);
    m_cancelToken = m_session.planSquash({.first = m_first->currentData().toString(),
                                          .last = m_last->currentData().toString(),
                                          .name = m_name->text().trimmed()},
                                         this, [this](const Result<project::Squash> &squash) {
                                             setProving(false);
                                             if (squash)
                                                 show(*squash);
                                             else
                                                 m_message->showError(squash.error());
                                         });
}

void SquashDialog::show(const project::Squash &squash)
{
    m_squash = squash;
    m_sql->setText(QString::fromUtf8(migration::print(squash.file)));
    m_grade->showGrade(squash.proof.grade, squash.proof.reasons);
    m_grade->show();
    QStringList lines{tr("It leads to the same as the %n migration(s) that it stands for. A database that has applied "
                         "all of them needs nothing; one that has applied some is asked to revert them first. The old "
                         "files are kept in .relvar/backups.",
                         nullptr, int(squash.replaced.size()))};
    for (const Text &reason : squash.reasons)
        lines.append(reason.toString());
    m_message->showText(squash.proof.grade == plan::Grade::Lossless ? Kind::Success : Kind::Warning,
                        lines.join(u'\n'));
    m_replace->setEnabled(true);
    m_replace->setDefault(true);
    m_replace->setFocus();
}

void SquashDialog::replaceFiles()
{
    if (!m_squash || m_proving)
        return;
    const Result<project::Squashed> written = m_session.writeSquash(*m_squash);
    if (!written) {
        m_message->showError(written.error());
        m_replace->setEnabled(false);
        return;
    }
    accept();
}

void SquashDialog::reject()
{
    if (m_proving) {
        m_cancelToken.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace relvar::shell
