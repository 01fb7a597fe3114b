// SPDX-License-Identifier: GPL-3.0-or-later
// Renaming many things at once: to a convention, or by a pattern.
#pragma once

#include "design/previewdialog.h"
#include "edit/bulk.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace relvar::design {

class ConventionDialog final : public PreviewDialog
{
    Q_OBJECT

public:
    ConventionDialog(document::DocumentStore &store, QWidget *parent);

private:
    [[nodiscard]] QList<ListedChange> changes() override;
    [[nodiscard]] Text label() const override;
    [[nodiscard]] document::Edit edit(const QList<qsizetype> &ticked) const override;
    [[nodiscard]] QString emptyText() const override;

    QComboBox *m_convention;
    QLabel *m_patterns;
    QList<edit::PartRenaming> m_renamings;
};

class PatternRenameDialog final : public PreviewDialog
{
    Q_OBJECT

public:
    PatternRenameDialog(document::DocumentStore &store, QWidget *parent);

private:
    [[nodiscard]] QList<ListedChange> changes() override;
    [[nodiscard]] QStringList conflicts(const QList<qsizetype> &ticked) override;
    [[nodiscard]] Text label() const override;
    [[nodiscard]] document::Edit edit(const QList<qsizetype> &ticked) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QList<edit::NameChange> chosen(const QList<qsizetype> &ticked) const;

    QLineEdit *m_find;
    QLineEdit *m_replace;
    QCheckBox *m_isExpression;
    QCheckBox *m_caseSensitive;
    QCheckBox *m_tables;
    QCheckBox *m_columns;
    QCheckBox *m_constraints;
    QCheckBox *m_indexes;
    QList<edit::NameChange> m_changes;
    QString m_mistake;
};

} // namespace relvar::design
