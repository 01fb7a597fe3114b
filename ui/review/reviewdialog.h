// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before every run. Accepted means: run exactly this. Cancel is the default when data dies; a production
// database wants its name typed. Where the run is started elsewhere, it only shows.
#pragma once

#include "review/review.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace relvar::widgets {
class SqlView;
}

namespace relvar::review {

class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Run, Look };

    explicit ReviewDialog(const Review &review, QWidget *parent = nullptr, Purpose purpose = Purpose::Run);

    [[nodiscard]] QPushButton *runButton() const { return m_run; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

private:
    [[nodiscard]] QWidget *makeTarget();
    [[nodiscard]] QWidget *makeRisks();
    /// The SQL, and beside it what it locks where the product knows.
    [[nodiscard]] QWidget *makePages();
    [[nodiscard]] QWidget *makeSql(QWidget *parent);
    void showItem(int row);
    void updateRunButton();

    const Review m_review;
    QListWidget *m_list = nullptr;
    widgets::SqlView *m_sql = nullptr;
    QLineEdit *m_typedName = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace relvar::review
