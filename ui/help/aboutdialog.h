// SPDX-License-Identifier: GPL-3.0-or-later
// Which Relvar this is, what it is made of, and its licence.
#pragma once

#include <QDialog>

namespace relvar::help {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void diagnosticsWanted();
};

} // namespace relvar::help
