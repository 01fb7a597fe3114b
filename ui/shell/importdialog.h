// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a schema in from a file or a database: what to read and where to put it, then what was read, what is left out
// and what changes. Nothing is taken before the person says so.
#pragma once

#include "shell/importreading.h"
#include "shell/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSettings;
class QStackedWidget;
class QTreeWidget;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::shell {

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog. `file` may be empty.
    ImportDialog(QList<const dialect::Dialect *> dialects, Session &session, Workers &workers, QSettings &settings,
                 const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The draft has become another one: what was done, in words.
    void taken(const QString &what);
    /// A project was made there.
    void made(const QString &folder);

public Q_SLOTS:
    void reject() override;

private:
    [[nodiscard]] QWidget *makeWishes(const QString &file);
    [[nodiscard]] QWidget *makeFindings();
    void browse();
    void updateWishes();
    void read();
    void showReading(const ImportReading &reading);
    void compare();
    void showComparison(const ImportComparison &comparison);
    void take();
    void takeIntoDraft();
    void makeProject();
    void goBack();
    void showError(const Error &error);
    /// With a text: something is under way, which Cancel stops.
    void setWorking(const QString &what);
    [[nodiscard]] bool isIntoDraft() const;
    [[nodiscard]] imports::Others others() const;
    [[nodiscard]] QList<diff::Rename> chosenRenames() const;

    QList<const dialect::Dialect *> m_dialects;
    Session &m_session;
    Workers &m_workers;
    QSettings &m_settings;
    /// Grows with each step: what comes late is dropped.
    quint64 m_step = 0;
    database::CancelToken m_token;
    bool m_isWorking = false;
    ImportSource m_source;
    std::optional<ImportReading> m_reading;
    std::optional<ImportComparison> m_comparison;
    /// Renames that were said yes to, with their questions.
    QList<diff::LikelyRename> m_accepted;

    QStackedWidget *m_pages;
    QRadioButton *m_fromFile;
    QRadioButton *m_fromDatabase;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QComboBox *m_database;
    QComboBox *m_product;
    QRadioButton *m_intoDraft;
    QRadioButton *m_intoProject;
    QCheckBox *m_keepOthers;
    QLineEdit *m_folder;
    QPushButton *m_browseFolder;
    QLabel *m_summary;
    QLabel *m_leftOutTitle;
    QTreeWidget *m_leftOut;
    QLabel *m_renamesTitle;
    QListWidget *m_renames;
    QLabel *m_changesTitle;
    QListWidget *m_changes;
    widgets::InlineMessage *m_message;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace relvar::shell
