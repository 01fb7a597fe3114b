// SPDX-License-Identifier: GPL-3.0-or-later
// What a person or a script reads: lines, tables, one JSON document, errors, questions. Knows nothing of databases.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace relvar::cli {
Q_NAMESPACE

enum class CliError {
    WrongUse,
    UnknownSource,
    NoDialect,
    NoDatabase,
    NotConfirmed,
    NotTrusted,
    Production,
    NothingToRevert,
    NoFonts,
    Unreadable,
    NotWritable,
    CommandFailed,
    DraftConflicts,
};
Q_ENUM_NS(CliError)

/// True for errors of the caller, which end with exit code 2.
[[nodiscard]] bool isWrongUse(const Error &error);

enum class Color { Plain, Muted, Green, Yellow, Red, Cyan, Bold };

/// How a state of a migration is told.
struct StateWord
{
    /// For scripts.
    QString name;
    Text shown;
    Color color;
};

class Output
{
public:
    struct Style
    {
        bool json = false;
        bool quiet = false;
        bool verbose = false;
        bool noColor = false;
    };

    /// Looks at the terminal and at NO_COLOR once.
    explicit Output(const Style &style);

    [[nodiscard]] bool json() const { return m_style.json; }
    [[nodiscard]] bool verbose() const { return m_style.verbose; }
    /// Standard error is a terminal and nobody asked for silence: there may be a progress bar.
    [[nodiscard]] bool showsProgress() const;
    /// Somebody can answer a question.
    [[nodiscard]] bool canAsk() const;

    /// Everything written to standard output so far got there: a full disk takes a part only.
    [[nodiscard]] bool arrived() const;

    /// A line of the report: standard output, or standard error when that carries JSON; nothing with -q.
    void line(const QString &text = {});
    /// What was asked for itself (SQL, a list): standard output, also with -q.
    void data(const QString &text);
    /// The one JSON document, sorted by key.
    void document(const QJsonObject &object);
    /// A remark beside the report: standard error, nothing with -q.
    void remark(const QString &text);
    /// `relvar-cli: error: …`, or as one JSON document; on standard error.
    void error(const Error &error);
    /// Draws over the last line of the terminal; an empty text removes it.
    void progress(const QString &text);

    /// With the terminal's colour, where standard output is one.
    [[nodiscard]] QString colored(const QString &text, Color color) const;

    /// Asks on the terminal and waits for a line. Nothing when `cancelled` turns true or the input ends.
    [[nodiscard]] std::optional<QString> ask(const QString &question, const std::function<bool()> &cancelled);

    /// The same without showing what is typed, and without trimming it.
    [[nodiscard]] std::optional<QString> askSecretly(const QString &question, const std::function<bool()> &cancelled);

    struct Cell
    {
        QString text;
        Color color = Color::Plain;
    };
    /// Columns aligned by the widest cell; the first row is the heading.
    void table(const QList<QList<Cell>> &rows);

private:
    Style m_style;
    bool m_outputIsTerminal = false;
    bool m_errorIsTerminal = false;
    bool m_colors = false;
    bool m_progressShown = false;
};

} // namespace relvar::cli
