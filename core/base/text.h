// SPDX-License-Identifier: GPL-3.0-or-later
// A message for people, kept as its source text and arguments and translated only where it is shown.
// Comparing two texts does not depend on the language.
#pragma once

#include <QString>
#include <QStringList>

namespace relvar {

class Text
{
public:
    Text() = default;
    /// `context` and `source` must be string literals: they are kept by address and are the key of the translation.
    Text(const char *context, const char *source, QStringList arguments = {});

    /// The text in the current language of the application, with %1, %2, … replaced.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isEmpty() const { return m_source == nullptr || *m_source == '\0'; }

    friend bool operator==(const Text &left, const Text &right);

private:
    const char *m_context = nullptr;
    const char *m_source = nullptr;
    QStringList m_arguments;
};

/// The way to write a translatable text in core: `text("runner", "Cannot lock %1", {name})`. lupdate knows it as an
/// alias of QCoreApplication::translate.
[[nodiscard]] Text text(const char *context, const char *source, QStringList arguments = {});

} // namespace relvar
