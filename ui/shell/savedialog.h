// SPDX-License-Identifier: GPL-3.0-or-later
// From the draft to a migration: its name, which changes it takes, its SQL to read or to change, the proof while it
// runs, the grade at the end. Does not know how saving is done: the session does it.
#pragma once

#include "shell/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSettings;
class QSpinBox;

namespace relvar::widgets {
class GradeBadge;
class InlineMessage;
} // namespace relvar::widgets

namespace relvar::shell {

class FilesPreview;
class PieceList;
class SqlEditPage;

class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive the dialog; the settings remember the form for each project.
    SaveDialog(Session &session, Workers &workers, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to apply what was just saved.
    void applyWanted();

public Q_SLOTS:
    void reject() override;

private:
    void addFolderRow(QFormLayout *form);
    void addOnlineRow(QFormLayout *form);
    void addRowsRow(QFormLayout *form);
    void chooseForm();
    void preview(int version);
    /// The files in the form of the tool that runs the project's migrations.
    void previewTool();
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] Session::SaveWish wish() const;
    void makeButtons();
    void chooseChanges(const QString &explanation);
    void compile();
    void save(bool evenUnproved);
    void showSaved(const QList<project::Saved> &all);
    /// The files of a tool as they are now: the time in a name is that of saving.
    void showWritten(const project::Saved &saved);
    void showFailure(const Error &error);
    void setProving(bool proving);
    void updateSaveButton();
    void updateTitle();
    [[nodiscard]] document::Document part() const;
    [[nodiscard]] QString proposedFolder() const;

    Session &m_session;
    Workers &m_workers;
    QSettings &m_settings;
    QLineEdit *m_name;
    QLabel *m_fileName;
    QLineEdit *m_folder = nullptr;
    PieceList *m_changes;
    QLabel *m_changesTitle;
    QLabel *m_explanation;
    SqlEditPage *m_sql;
    FilesPreview *m_files;
    /// Null where the database knows no online forms.
    QCheckBox *m_online = nullptr;
    QSpinBox *m_batchRows = nullptr;
    /// Null where there is no connection.
    QCheckBox *m_useRows = nullptr;
    QComboBox *m_rowsFrom = nullptr;
    QCheckBox *m_record;
    widgets::InlineMessage *m_message;
    widgets::GradeBadge *m_grade;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QTimer m_progressDelay;
    database::CancelToken m_cancelToken;
    /// Grows with every compilation: a late one is dropped.
    int m_version = 0;
    int m_previewVersion = 0;
    /// Nothing until the draft is compiled, and when it cannot be.
    std::optional<project::MigrationText> m_compiled;
    bool m_named = false;
    bool m_proving = false;
    bool m_done = false;
};

} // namespace relvar::shell
