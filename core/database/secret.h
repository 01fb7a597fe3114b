// SPDX-License-Identifier: GPL-3.0-or-later
// A password in memory. Copies share one value, which is overwritten when the last copy goes. Nothing prints, compares
// or writes it: who needs the text asks for it by name.
#pragma once

#include <QString>

#include <memory>

namespace relvar::database {

class Secret
{
public:
    /// No password is known. Not the same as an empty password.
    Secret() = default;
    explicit Secret(const QString &text);

    [[nodiscard]] bool isKnown() const { return m_text != nullptr; }
    /// UTF-8, for the driver alone; empty when none is known.
    [[nodiscard]] QByteArray reveal() const;

    /// Secrets do not tell settings apart: two addresses are the same connection whatever the password.
    friend bool operator==(const Secret &, const Secret &) { return true; }

private:
    std::shared_ptr<QByteArray> m_text;
};

} // namespace relvar::database
