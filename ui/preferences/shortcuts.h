// SPDX-License-Identifier: GPL-3.0-or-later
// The shortcuts of all actions: what they are at first, what a person has made of them, and which two would be the
// same.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QSettings>

namespace relvar::preferences {

class Shortcuts : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QAction *action = nullptr;
        /// The menu or panel in which it is found.
        QString group;
        QList<QKeySequence> usual;
    };

    /// The settings outlive this.
    explicit Shortcuts(QSettings &settings, QObject *parent = nullptr);

    /// The action has its usual shortcuts; it gets those that the settings hold. Its object name is its name there. It
    /// outlives this.
    void add(QAction *action, const QString &group);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *entry(const QAction *action) const;
    [[nodiscard]] bool isUsual(const Entry &entry) const;
    [[nodiscard]] bool areUsual() const;

    /// The first other action that answers to one of these keys where this one does.
    [[nodiscard]] QAction *conflict(const QAction *action, const QList<QKeySequence> &keys) const;
    /// Keys without which nobody can type or move.
    [[nodiscard]] static bool isReserved(const QKeySequence &keys);

    void set(QAction *action, const QList<QKeySequence> &keys);
    /// Takes the keys from another action that has them by now.
    void reset(QAction *action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void put(QAction *action, const QList<QKeySequence> &keys);
    void keep(const Entry &entry);

    QSettings &m_settings;
    QList<Entry> m_entries;
};

} // namespace relvar::preferences
