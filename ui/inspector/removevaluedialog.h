// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what rows hold afterwards that hold a value of an enum type that goes away.
#pragma once

#include "schema/datamove.h"

#include <QDialog>

class QComboBox;

namespace relvar::inspector {

class RemoveValueDialog : public QDialog
{
    Q_OBJECT

public:
    /// `users`: columns of the type, by name.
    RemoveValueDialog(const schema::EnumType &type, const QString &value, const QStringList &users,
                      QWidget *parent = nullptr);

    /// Nothing: no row may hold the value, or the migration fails.
    [[nodiscard]] std::optional<schema::ValueMapping> mapping() const;

private:
    const schema::EnumType m_type;
    const QString m_value;
    QComboBox *m_choice;
};

} // namespace relvar::inspector
