// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table as the rows of a grid.
#pragma once

#include "inspector/partsmodel.h"

namespace relvar::inspector {

class ColumnsModel : public PartsModel
{
    Q_OBJECT

public:
    using PartsModel::PartsModel;

    [[nodiscard]] QList<Addition> additions() const override;
    [[nodiscard]] bool canMove() const override { return true; }
    [[nodiscard]] bool isTypedInSeries() const override { return true; }
    [[nodiscard]] bool canPaste() const override { return true; }
    [[nodiscard]] QString emptyText() const override;

protected:
    [[nodiscard]] QList<Heading> headings() const override;
    [[nodiscard]] QList<ObjectId> parts() const override;
    [[nodiscard]] Cell cell(ObjectId part, int column) const override;
    [[nodiscard]] QStringList choices(ObjectId part, int column) const override;
    [[nodiscard]] Result<Step> change(const QList<ObjectId> &parts, int column, const QVariant &value) override;
    ObjectId addPart(int addition) override;
    [[nodiscard]] Step dropping(const QList<ObjectId> &parts) const override;
    bool movePart(ObjectId part, int position) override;
    [[nodiscard]] bool canShare(int column) const override;
    [[nodiscard]] std::optional<Remark> ownRemark(ObjectId part, int column, const QString &typed) const override;
    [[nodiscard]] Result<Step> pasting(const QList<QStringList> &lines) const override;

private:
    enum class Field { Name, Type, Key, NotNull, Default, Numbering, Generated, Stored, Collation, PartOf, Comment };

    /// The fields that the product has, in the order of the grid.
    [[nodiscard]] QList<Field> fields() const;
    /// The cell as if the column were the table's own.
    [[nodiscard]] Cell ownCell(ObjectId part, int column) const;
    [[nodiscard]] Cell nameCell(const schema::Column &column) const;
    /// The keys, relations, checks and indexes that the column is in, with its place where it is not alone.
    [[nodiscard]] Cell partOfCell(const schema::Column &column) const;
    /// Why the column is not the table's own; empty: it is.
    [[nodiscard]] QString originOf(const schema::Column &column) const;
    [[nodiscard]] bool canNumber(const schema::Column &column) const;
    [[nodiscard]] Result<Step> changeKey(const QList<ObjectId> &parts, bool isKey) const;
    void setField(schema::Column &column, Field field, const QVariant &value) const;
    [[nodiscard]] Text labelFor(Field field, const QList<ObjectId> &parts) const;
};

} // namespace relvar::inspector
