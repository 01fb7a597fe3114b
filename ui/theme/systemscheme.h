// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop wants dark windows, asked from the desktop portal and followed live. Qt 6.4 cannot tell.
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace relvar::theme {

class SystemScheme : public QObject
{
    Q_OBJECT

public:
    /// `fallback` is what holds while the portal has not answered, or when there is none.
    explicit SystemScheme(bool fallback, QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void takeValue(const QVariant &value);

    bool m_fallback = false;
    bool m_dark = false;
};

} // namespace relvar::theme
