// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filespreview.h"

#include "widgets/sqlview.h"

#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

QList<PreviewedFile> previewOf(const QList<migration::MigrationFile> &files)
{
    QList<PreviewedFile> shown;
    for (const migration::MigrationFile &file : files)
        shown.append({file.fileName(), QString::fromUtf8(migration::print(file))});
    return shown;
}

FilesPreview::FilesPreview(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_names(new QListWidget(this))
    , m_text(new widgets::SqlView(tr("The chosen file"), this))
{
    m_names->setObjectName(u"previewFiles"_s);
    m_names->setAccessibleName(tr("Files that will be written"));
    m_names->setToolTip(tr("Choose one to read it (arrow keys)"));
    // A few at most, and their text is what is looked at.
    m_names->setMaximumHeight(fontMetrics().height() * 5);
    m_text->setEditable(false);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 3);
    connect(m_names, &QListWidget::currentRowChanged, this,
            [this](int row) { m_text->setText(row < 0 || row >= m_files.size() ? QString() : m_files.at(row).text); });
}

void FilesPreview::showFiles(const QList<PreviewedFile> &files)
{
    if (files == m_files)
        return;
    const int row = std::max(m_names->currentRow(), 0);
    m_files = files;
    m_names->clear();
    for (const PreviewedFile &file : files)
        m_names->addItem(file.name);
    m_text->setText({});
    if (!files.isEmpty())
        m_names->setCurrentRow(std::min(row, static_cast<int>(files.size()) - 1));
}

} // namespace relvar::shell
