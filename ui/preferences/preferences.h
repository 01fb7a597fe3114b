// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers, whatever the project: typed, with what holds when nothing was chosen. What belongs to a
// project is in its relvar.toml.
#pragma once

#include "diagram/diagram.h"
#include "theme/theme.h"

#include <QObject>
#include <QSettings>

namespace relvar::preferences {

class Preferences : public QObject
{
    Q_OBJECT

public:
    /// The settings outlive this.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /// Whether a start without a place to open begins with what was open last.
    [[nodiscard]] bool restoresAtStart() const;
    void setRestoresAtStart(bool restores);

    /// "de"; empty: that of the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    [[nodiscard]] theme::Mode mode() const;
    void setMode(theme::Mode mode);

    /// In points; 0: that of the system.
    [[nodiscard]] int interfaceFontSize() const;
    void setInterfaceFontSize(int points);
    /// Of SQL, in points; 0: that of the interface.
    [[nodiscard]] int editorFontSize() const;
    void setEditorFontSize(int points);

    /// What a diagram begins with that nobody has drawn yet.
    [[nodiscard]] diagram::Notation notation() const;
    void setNotation(diagram::Notation notation);
    [[nodiscard]] diagram::Detail detail() const;
    void setDetail(diagram::Detail detail);
    [[nodiscard]] bool relationLabels() const;
    void setRelationLabels(bool shown);
    /// An empty one with all of that.
    [[nodiscard]] diagram::Diagram newDiagram() const;

    /// A hint that a person has had enough of.
    [[nodiscard]] bool isHintOver(const QString &hint) const;
    void endHint(const QString &hint);
    /// Of all of them.
    void endHints();
    [[nodiscard]] bool hasEndedHints() const;
    void bringHintsBack();

Q_SIGNALS:
    void changed();

private:
    /// Values that are as usual are not kept, so that a better usual one reaches those who chose nothing.
    void keep(const QString &key, const QVariant &value, const QVariant &usual);

    QSettings &m_settings;
};

} // namespace relvar::preferences
