// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a change would become: their names, and the text of the one that is chosen. Only shows.
#pragma once

#include "migration/migrationfile.h"

#include <QSplitter>

class QListWidget;

namespace relvar::widgets {
class SqlView;
}

namespace relvar::shell {

class FilesPreview : public QSplitter
{
    Q_OBJECT

public:
    explicit FilesPreview(QWidget *parent = nullptr);

    void showFiles(const QList<migration::MigrationFile> &files);
    void clear() { showFiles({}); }
    [[nodiscard]] qsizetype count() const { return m_files.size(); }

private:
    QList<migration::MigrationFile> m_files;
    QListWidget *m_names;
    widgets::SqlView *m_text;
};

} // namespace relvar::shell
