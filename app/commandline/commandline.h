// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the command line, with passwords taken out of the memory that other users see (ps, /proc/*/cmdline) and
// out of whatever repeats a word. For both programs; reads no option.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace relvar::commandline {

/// "postgresql://ann:…@db/shop" for an address with a password; what is none stays as it is. Takes rather too much for
/// one than too little.
[[nodiscard]] QString withoutPassword(const QString &address);

class CommandLine
{
public:
    /// Copies the words, then overwrites the passwords in `argv` itself.
    CommandLine(int argc, char **argv);

    /// As typed, in order, without the program's name.
    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    [[nodiscard]] bool hadPassword() const { return m_hadPassword; }
    /// The word as typed behind one that is overwritten in `argv`, any other word as it is.
    [[nodiscard]] QString typed(const QString &overwritten) const;
    /// A message that may repeat words, fit to be shown.
    [[nodiscard]] QString withoutPasswords(QString message) const;

private:
    std::vector<std::string> m_words;
    bool m_hadPassword = false;
};

} // namespace relvar::commandline
