// SPDX-License-Identifier: GPL-3.0-or-later
// The primary key and the unique constraints of a table as the rows of a grid.
#pragma once

#include "inspector/partsmodel.h"

namespace relvar::inspector {

class KeysModel : public PartsModel
{
    Q_OBJECT

public:
    using PartsModel::PartsModel;

    [[nodiscard]] QList<Addition> additions() const override;
    [[nodiscard]] QString emptyText() const override;

protected:
    [[nodiscard]] QList<Heading> headings() const override;
    [[nodiscard]] QList<ObjectId> parts() const override;
    [[nodiscard]] Cell cell(ObjectId part, int column) const override;
    [[nodiscard]] int nameColumn() const override { return Name; }
    [[nodiscard]] QStringList choices(ObjectId part, int column) const override;
    [[nodiscard]] Result<Step> change(const QList<ObjectId> &parts, int column, const QVariant &value) override;
    ObjectId addPart(int addition) override;
    [[nodiscard]] Step dropping(const QList<ObjectId> &parts) const override;
    void forgetPending() override { m_pendingName.clear(); }

private:
    [[nodiscard]] Result<Step> changePrimary(int column, const QString &line) const;
    enum Field { Columns, Name, Kind, Include, NullsNotDistinct, Comment };

    [[nodiscard]] bool isPrimary(ObjectId part) const;
    [[nodiscard]] const schema::UniqueConstraint *unique(ObjectId part) const;

    bool m_pendingIsPrimary = false;
    QString m_pendingName;
};

} // namespace relvar::inspector
