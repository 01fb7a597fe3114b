// SPDX-License-Identifier: GPL-3.0-or-later
// The exclusion constraints of a table as the rows of a grid.
#pragma once

#include "inspector/partsmodel.h"

namespace relvar::inspector {

class ExclusionsModel : public PartsModel
{
    Q_OBJECT

public:
    using PartsModel::PartsModel;

    [[nodiscard]] QList<Addition> additions() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] bool isOfUse() const override { return dialect().capabilities().exclusionConstraints; }

protected:
    [[nodiscard]] QList<Heading> headings() const override;
    [[nodiscard]] QList<ObjectId> parts() const override;
    [[nodiscard]] Cell cell(ObjectId part, int column) const override;
    [[nodiscard]] int nameColumn() const override { return Name; }
    [[nodiscard]] Result<Step> change(const QList<ObjectId> &parts, int column, const QVariant &value) override;
    ObjectId addPart(int addition) override;
    [[nodiscard]] Step dropping(const QList<ObjectId> &parts) const override;
    void forgetPending() override { m_started = {}; }

private:
    enum Field { Definition, Name, Comment };

    /// The constraint with that id, or the one that was begun.
    [[nodiscard]] const schema::ExclusionConstraint &exclusion(ObjectId part) const;

    schema::ExclusionConstraint m_started;
};

} // namespace relvar::inspector
