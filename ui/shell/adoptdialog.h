// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whether a folder with migrations of another tool is to become a project: which of those that were found, and for
// which database. Makes nothing itself.
#pragma once

#include "dialect/dialect.h"
#include "shell/opening.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace relvar::widgets {
class ElidedLabel;
}

namespace relvar::shell {

class AdoptDialog : public QDialog
{
    Q_OBJECT

public:
    AdoptDialog(NeedsAdoption needs, QList<const dialect::Dialect *> dialects, QWidget *parent = nullptr);

    [[nodiscard]] QString folder() const { return m_needs.folder; }
    [[nodiscard]] const formats::Detected &chosen() const;
    /// What new keys and indexes are named like: an id of edit/namingpresets.h.
    [[nodiscard]] QString namingPreset() const;
    [[nodiscard]] const database::ConnectionSettings &database() const { return m_needs.database; }
    void setDatabase(const database::ConnectionSettings &settings);

Q_SIGNALS:
    /// The person wants to say which database it is.
    void databaseWanted();

private:
    void showChosen();
    void showDatabase();

    NeedsAdoption m_needs;
    QList<const dialect::Dialect *> m_dialects;
    QListWidget *m_list;
    QLabel *m_consequence;
    QComboBox *m_naming;
    widgets::ElidedLabel *m_database;
    QPushButton *m_accept;
};

} // namespace relvar::shell
