// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values of connection parameters as a small table to type in. The last row is always empty: it adds one.
#pragma once

#include <QMap>
#include <QTableWidget>

namespace relvar::connections {

class ParameterGrid : public QTableWidget
{
    Q_OBJECT

public:
    /// `suggestions` are offered while a name is typed.
    explicit ParameterGrid(const QStringList &suggestions, QWidget *parent = nullptr);

    void setParameters(const QMap<QString, QString> &parameters);
    /// Rows that have both a name and a value.
    [[nodiscard]] QMap<QString, QString> parameters() const;
    /// A name without a value, or twice; empty when all is well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString textAt(int row, int column) const;
    void keepOneEmptyRow();
};

} // namespace relvar::connections
