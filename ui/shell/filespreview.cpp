// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filespreview.h"

#include "widgets/sqlview.h"

#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

FilesPreview::FilesPreview(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_names(new QListWidget(this))
    , m_text(new widgets::SqlView(tr("The chosen migration"), this))
{
    m_names->setObjectName(u"previewFiles"_s);
    m_names->setAccessibleName(tr("Migrations, in the order in which they run"));
    m_names->setToolTip(tr("Choose one to read it (arrow keys)"));
    m_text->setEditable(false);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 3);
    connect(m_names, &QListWidget::currentRowChanged, this, [this](int row) {
        m_text->setText(row < 0 || row >= m_files.size() ? QString()
                                                         : QString::fromUtf8(migration::print(m_files.at(row))));
    });
}

void FilesPreview::showFiles(const QList<migration::MigrationFile> &files)
{
    if (files == m_files)
        return;
    const int row = std::max(m_names->currentRow(), 0);
    m_files = files;
    m_names->clear();
    for (const migration::MigrationFile &file : files)
        m_names->addItem(file.fileName());
    m_text->setText({});
    if (!files.isEmpty())
        m_names->setCurrentRow(std::min(row, static_cast<int>(files.size()) - 1));
}

} // namespace relvar::shell
