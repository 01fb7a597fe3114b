// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a grid of the inspector: one per part of a table (column, key, relation …), reconciled with each new form
// of the table. Every change goes to the document at once; the model keeps nothing of its own but a part that is not
// complete enough to be one yet.
#pragma once

#include "inspector/pagecontext.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace relvar::inspector {

class PartsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        /// Editor, as int.
        EditorRole = Qt::UserRole + 1,
        /// QStringList for a Choice or FreeChoice, the names of the columns for a ColumnList.
        ChoicesRole,
        /// Of a heading: the width in average characters; 0: not shown.
        WidthRole,
        IconNameRole,
    };
    /// What speaks against a value that is being typed, or is worth knowing about it.
    struct Remark
    {
        /// It will be refused.
        bool isError = false;
        QString text;
    };
    enum class Editor { Text, Choice, FreeChoice, ColumnList };

    /// Something that the person can add.
    struct Addition
    {
        QString text;
        QString iconName;
        bool enabled = true;
    };

    /// The context outlives the model.
    explicit PartsModel(const PageContext &context, QObject *parent = nullptr);

    /// Null id, or no such table: no rows.
    void setTable(const Box<schema::Schema> &schema, ObjectId table);

    [[nodiscard]] ObjectId partAt(int row) const;
    /// -1: not there.
    [[nodiscard]] int rowOf(ObjectId part) const;
    [[nodiscard]] bool isReadOnly() const { return m_context.readOnly; }

    /// Gives the cell of each row the value, as one step; only of the first row when the value cannot be shared. False
    /// when it was refused: then nothing has changed and the message is shown.
    bool setCells(const QList<int> &rows, int column, const QVariant &value);
    /// Nothing is changed by asking.
    [[nodiscard]] std::optional<Remark> remarkOn(const QModelIndex &index, const QString &typed);
    /// Lines of cells as rowsText() writes them, as new rows and one step. False when they were refused.
    bool paste(const QList<QStringList> &lines);
    [[nodiscard]] virtual bool canPaste() const { return false; }
    /// A line for each row, with tabs between the cells of the columns that are shown; a set box is an "x".
    [[nodiscard]] QString rowsText(const QList<int> &rows) const;
    /// The row of what was added, -1 when it was refused. `addition` counts in additions().
    int add(int addition);
    bool drop(const QList<int> &rows);
    /// Moves the rows one up or down; rows that are moved together stay together.
    bool move(const QList<int> &rows, int by);

    [[nodiscard]] virtual QList<Addition> additions() const = 0;
    /// False: the product, or the table, has no such parts.
    [[nodiscard]] virtual bool isOfUse() const { return true; }
    [[nodiscard]] virtual bool canMove() const { return false; }
    /// True when after one part usually the next is typed.
    [[nodiscard]] virtual bool isTypedInSeries() const { return false; }
    /// The cell in which a new row begins.
    [[nodiscard]] virtual int firstCell() const { return 0; }
    /// True for the row of a part that is not complete enough to be in the document.
    [[nodiscard]] bool isPending(int row) const;
    /// What an empty grid says.
    [[nodiscard]] virtual QString emptyText() const = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    struct Heading
    {
        QString title;
        /// Plain text.
        QString toolTip;
        int width = 12;
    };
    struct Cell
    {
        QString text;
        QString iconName;
        /// Plain text; empty: the text itself.
        QString toolTip;
        /// Why the cell cannot be edited, or why it shows what it shows; for the tip and for those who hear it.
        QString reason;
        /// A cell with a check box has no text.
        std::optional<bool> checked;
        bool enabled = true;
        bool editable = true;
        Editor editor = Editor::Text;
        /// Not what is stored, only what follows by itself or is missing: shown muted.
        bool muted = false;

        friend bool operator==(const Cell &, const Cell &) = default;
    };
    /// A tip: what the cell says, and below it what else there is to say about the part; empty when that is nothing.
    [[nodiscard]] static QString notes(const QString &text, const QStringList &marks,
                                       const QMap<QString, QString> &options = {});
    /// A step for the history; no edit: only what is pending has changed.
    struct Step
    {
        Text label;
        document::Edit edit;
        /// Of a step that drops: what it drops, for a question, and what goes along. Empty: there is nothing to ask.
        QString what;
        QStringList takenAlong;
    };

    [[nodiscard]] const schema::Schema &schema() const { return *m_schema; }
    /// Only while there are rows.
    [[nodiscard]] const schema::Table &table() const { return **m_table; }
    [[nodiscard]] bool hasTable() const { return m_table.has_value(); }
    [[nodiscard]] const dialect::Dialect &dialect() const { return *m_context.dialect; }
    [[nodiscard]] const dialect::Offering &offering() const { return m_context.offering; }
    [[nodiscard]] ObjectId pendingPart() const { return m_pending; }
    /// Appends a row for a part that add() began.
    int beginPending(ObjectId part);
    bool perform(const Text &label, const document::Edit &edit, const QString &mergeKey = {});
    /// Shows the error and answers false.
    bool refuse(const Error &error);

    /// Asked when the rows are made anew, because the capabilities may be others.
    [[nodiscard]] virtual QList<Heading> headings() const = 0;
    [[nodiscard]] virtual QList<ObjectId> parts() const = 0;
    [[nodiscard]] virtual Cell cell(ObjectId part, int column) const = 0;
    [[nodiscard]] virtual QStringList choices(ObjectId part, int column) const;
    /// The column with the name of the part; -1: it has none.
    [[nodiscard]] virtual int nameColumn() const { return -1; }
    /// What there is to say about a value besides what the draft would refuse.
    [[nodiscard]] virtual std::optional<Remark> ownRemark(ObjectId part, int column, const QString &typed) const;
    /// Of a name: too long, or a word that has to be quoted.
    [[nodiscard]] std::optional<Remark> remarkOnName(const QString &name) const;
    /// The step that adds a row for each line; only where canPaste().
    [[nodiscard]] virtual Result<Step> pasting(const QList<QStringList> &lines) const;
    /// The columns with a width, which are those of a line of text.
    [[nodiscard]] QList<int> shownColumns() const;
    /// What gives the cells the value.
    [[nodiscard]] virtual Result<Step> change(const QList<ObjectId> &parts, int column, const QVariant &value) = 0;
    /// The new part's id, null when it was refused.
    virtual ObjectId addPart(int addition) = 0;
    [[nodiscard]] virtual Step dropping(const QList<ObjectId> &parts) const = 0;
    virtual bool movePart(ObjectId part, int position);
    /// True when several rows can be given the same value at once.
    [[nodiscard]] virtual bool canShare(int column) const;
    virtual void forgetPending() { }

private:
    [[nodiscard]] QList<ObjectId> wantedRows() const;
    [[nodiscard]] QList<Cell> cellsOf(ObjectId part) const;
    void update();

    const PageContext &m_context;
    Box<schema::Schema> m_schema;
    std::optional<Box<schema::Table>> m_table;
    const dialect::Dialect *m_shownDialect = nullptr;
    ObjectId m_pending;
    QList<Heading> m_headings;
    QList<ObjectId> m_rows;
    /// What the views show: only cells that differ from it are reported.
    QHash<ObjectId, QList<Cell>> m_cells;
    bool m_shownReadOnly = false;
};

} // namespace relvar::inspector
