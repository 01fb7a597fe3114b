// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a change would become: their names, and the text of the one that is chosen. Only shows.
#pragma once

#include "migration/migrationfile.h"

#include <QList>
#include <QSplitter>

class QListWidget;

namespace relvar::widgets {
class SqlView;
}

namespace relvar::shell {

struct PreviewedFile
{
    QString name;
    QString text;

    friend bool operator==(const PreviewedFile &, const PreviewedFile &) = default;
};

/// Of Relvar's own migrations.
[[nodiscard]] QList<PreviewedFile> previewOf(const QList<migration::MigrationFile> &files);

class FilesPreview : public QSplitter
{
    Q_OBJECT

public:
    explicit FilesPreview(QWidget *parent = nullptr);

    /// In the order in which they run, or are written.
    void showFiles(const QList<PreviewedFile> &files);
    void clear() { showFiles({}); }
    [[nodiscard]] qsizetype count() const { return m_files.size(); }

private:
    QList<PreviewedFile> m_files;
    QListWidget *m_names;
    widgets::SqlView *m_text;
};

} // namespace relvar::shell
