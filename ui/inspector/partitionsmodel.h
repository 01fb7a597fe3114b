// SPDX-License-Identifier: GPL-3.0-or-later
// The partitions of a parted table as the rows of a grid.
#pragma once

#include "inspector/partsmodel.h"

namespace relvar::inspector {

class PartitionsModel : public PartsModel
{
    Q_OBJECT

public:
    using PartsModel::PartsModel;

    [[nodiscard]] QList<Addition> additions() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] bool isOfUse() const override { return hasTable() && !table().partitionBy.isEmpty(); }

protected:
    [[nodiscard]] QList<Heading> headings() const override;
    [[nodiscard]] QList<ObjectId> parts() const override;
    [[nodiscard]] Cell cell(ObjectId part, int column) const override;
    [[nodiscard]] int nameColumn() const override { return Name; }
    [[nodiscard]] Result<Step> change(const QList<ObjectId> &parts, int column, const QVariant &value) override;
    ObjectId addPart(int addition) override;
    [[nodiscard]] Step dropping(const QList<ObjectId> &parts) const override;
    void forgetPending() override;

private:
    enum Field { Bound, Name, Parted };

    QString m_startedBound;
    QString m_startedName;
};

} // namespace relvar::inspector
