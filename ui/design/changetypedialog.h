// SPDX-License-Identifier: GPL-3.0-or-later
// One type for another wherever it is used.
#pragma once

#include "design/previewdialog.h"
#include "dialect/dialect.h"
#include "edit/bulk.h"

class QComboBox;

namespace relvar::design {

class ChangeTypeDialog final : public PreviewDialog
{
    Q_OBJECT

public:
    /// `type`: the one that is proposed; empty: the most used.
    ChangeTypeDialog(document::DocumentStore &store, const dialect::Dialect &dialect, const QString &type,
                     QWidget *parent);

private:
    [[nodiscard]] QList<ListedChange> changes() override;
    [[nodiscard]] Text label() const override;
    [[nodiscard]] document::Edit edit(const QList<qsizetype> &ticked) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString wanted() const;

    QList<edit::TypeUse> m_uses;
    QComboBox *m_from;
    QComboBox *m_to;
};

} // namespace relvar::design
