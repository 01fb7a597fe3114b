// SPDX-License-Identifier: GPL-3.0-or-later
// Runs relvar-cli and other programs in a folder of their own, with a home of their own. No terminal is ever there.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace relvar::test {

struct Outcome
{
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const;
    /// The error of a run with --json.
    [[nodiscard]] QJsonObject error() const;
    /// Everything, for the message of a failed test.
    [[nodiscard]] QByteArray toText() const;
};

class Workbench
{
public:
    Workbench();

    /// An absolute path below the folder.
    [[nodiscard]] QString path(const QString &name = {}) const;
    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }

    /// relvar-cli with these arguments, in the folder.
    [[nodiscard]] Outcome cli(const QStringList &arguments) const;
    /// The same as somebody who may not write everywhere, also when the tests run as root.
    [[nodiscard]] Outcome cliAsNobody(const QStringList &arguments) const;
    /// relvar-cli with -C shop and --trust.
    [[nodiscard]] Outcome shop(const QStringList &arguments) const;
    [[nodiscard]] Outcome program(const QString &name, const QStringList &arguments, const QByteArray &input = {},
                                  const QString &folder = {}) const;
    /// What SQLite's own shell says to a statement or dot command.
    QByteArray sqlite(const QString &database, const QString &command) const;
    /// Schema and rows as SQL statements, sorted, without what Relvar itself keeps.
    [[nodiscard]] QByteArray content(const QString &database) const;

    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    void copy(const QString &from, const QString &name) const;

    /// A project shop/ with two migrations and no database yet: customers with rows, then orders.
    void makeShop() const;

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_variables;
};

} // namespace relvar::test

/// Fails with all that the program wrote unless it ended with this exit code.
#define QVERIFY_EXIT(outcome, expectedCode)                                                                            \
    do {                                                                                                               \
        const auto &checkedOutcome = (outcome);                                                                        \
        QVERIFY2(checkedOutcome.code == (expectedCode), checkedOutcome.toText().constData());                          \
    } while (false)
