// SPDX-License-Identifier: GPL-3.0-or-later
// Another name or type for a column, or another name for a table, while old and new programs run side by side: asks for
// it, shows the migrations that it takes, and has them written. The draft has no other changes.
#pragma once

#include "shell/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::shell {

class FilesPreview;

class GradualDialog : public QDialog
{
    Q_OBJECT

public:
    /// `column` null: the table. The session must outlive the dialog.
    GradualDialog(Session &session, ObjectId table, ObjectId column, QWidget *parent = nullptr);

public Q_SLOTS:
    void reject() override;

private:
    void preview();
    void save();
    void showSaved(const QList<project::Saved> &all);
    void showFailure(const Error &error);
    void setProving(bool proving);
    [[nodiscard]] Result<document::Document> changed() const;
    [[nodiscard]] Session::SaveWish wish(const document::Document &part) const;

    Session &m_session;
    const ObjectId m_table;
    const ObjectId m_column;
    QLineEdit *m_name;
    QComboBox *m_type = nullptr;
    FilesPreview *m_files;
    widgets::InlineMessage *m_message;
    QProgressBar *m_progress;
    QPushButton *m_save;
    QPushButton *m_close;
    database::CancelToken m_cancelToken;
    /// Grows with every preview: a late one is dropped.
    int m_version = 0;
    bool m_proving = false;
    bool m_done = false;
};

} // namespace relvar::shell
