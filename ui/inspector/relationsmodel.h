// SPDX-License-Identifier: GPL-3.0-or-later
// The foreign keys of a table as the rows of a grid.
#pragma once

#include "inspector/partsmodel.h"

namespace relvar::inspector {

class RelationsModel : public PartsModel
{
    Q_OBJECT

public:
    using PartsModel::PartsModel;

    [[nodiscard]] QList<Addition> additions() const override;
    [[nodiscard]] int firstCell() const override { return Parent; }
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
    void forgetPending() override { m_started = {}; }
    [[nodiscard]] bool canShare(int column) const override;

private:
    enum Field { Columns, Parent, ParentColumns, OnDelete, OnUpdate, Deferrable, Deferred, Name, Match, Comment };

    /// The foreign key with that id, or the one that was begun.
    [[nodiscard]] const schema::ForeignKey &foreignKey(ObjectId part) const;
    [[nodiscard]] Cell parentColumnsCell(const schema::ForeignKey &shown) const;
    [[nodiscard]] const schema::Table *tableNamed(const QString &name) const;
    /// The field of one foreign key; the change of its parent brings the parent's key along.
    [[nodiscard]] Result<> setField(schema::ForeignKey &changed, int column, const QVariant &value) const;
    [[nodiscard]] Result<> setParent(schema::ForeignKey &changed, const QString &name) const;
    [[nodiscard]] Step finish(const schema::ForeignKey &started) const;

    schema::ForeignKey m_started;
};

} // namespace relvar::inspector
