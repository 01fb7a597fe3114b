// SPDX-License-Identifier: GPL-3.0-or-later
// One migration file in dbmate's format, as a value: https://github.com/amacneil/dbmate#writing-migrations
#pragma once

#include "base/result.h"
#include "dialect/statement.h"
#include "plan/plan.h"

#include <optional>

namespace relvar::migration {
Q_NAMESPACE

enum class MigrationError {
    BrokenFile,
    DuplicateId,
    BadName,
    Unreadable,
    NotWritable,
    ChainBroken,
    UnknownId,
    LedgerUnreadable,
    LedgerTooNew,
};
Q_ENUM_NS(MigrationError)

/// What the proof found, as written in the `-- relvar:` line.
struct ProofStamp
{
    plan::Grade grade = plan::Grade::Unproved;
    /// schema::hash before and after; the line holds the first 16 digits.
    QString from;
    QString to;
    /// For grades below lossless, one phrase; may be empty.
    QString reason;

    friend bool operator==(const ProofStamp &, const ProofStamp &) = default;
};

struct Section
{
    /// Text between the markers, trimmed of blank lines at both ends.
    QString sql;
    bool transactional = true;
    /// 1-based line of the section's first line in the file.
    int line = 1;

    friend bool operator==(const Section &, const Section &) = default;
};

/// A migration that another one stands for.
struct Replaced
{
    QString id;
    QString name;
    /// The first digits of its checksum: what a database has applied is what is replaced only when they agree.
    QString checksum;

    friend bool operator==(const Replaced &, const Replaced &) = default;
};

struct MigrationFile
{
    /// Any run of leading digits of the file name, usually yyyyMMddHHmmss in UTC.
    QString id;
    /// snake_case, what follows the id in the file name.
    QString name;
    /// First comment line, for people.
    QString title;
    std::optional<ProofStamp> proof;
    /// In their order, from the header's lines `-- replaces: <id>_<name> <checksum>`. A database that has applied all
    /// of them has this one.
    QList<Replaced> replaces;
    Section up;
    /// Absent: the file says that it cannot be reverted (no or empty down section).
    std::optional<Section> down;
    /// SHA-256 (hexadecimal) over the LF-normalised, BOM-less bytes without the `-- relvar:` line.
    QString checksum;

    /// The name on disk when it is not <id>_<name>.sql ("7-users.sql", which dbmate accepts too); usually empty.
    QString unusualFileName;

    [[nodiscard]] QString fileName() const;

    friend bool operator==(const MigrationFile &, const MigrationFile &) = default;
};

/// Reads a file's bytes; a byte order mark and CRLF line ends are accepted. Errors name file and line and say what to
/// do: no up marker, text before it, an empty up section, two sections of a kind, an unknown marker or option.
[[nodiscard]] Result<MigrationFile> parse(const QString &fileName, const QByteArray &bytes);
/// The bytes of a file; parse(print(f)) == f for what print wrote.
[[nodiscard]] QByteArray print(const MigrationFile &file);
/// The bytes with the `-- relvar:` line replaced or put in, everything else to the letter (the checksum stays).
[[nodiscard]] QByteArray withProof(const QByteArray &bytes, const std::optional<ProofStamp> &proof);
[[nodiscard]] QString checksum(const QByteArray &bytes);
/// SHA-256 (hexadecimal) of a section's SQL.
[[nodiscard]] QString checksum(const Section &section);

/// A file as another one names what it replaces.
[[nodiscard]] Replaced replacedBy(const MigrationFile &file);

/// "20260131093000_add_phone": how a migration is called in messages.
[[nodiscard]] QString fullName(const QString &id, const QString &name);

/// The leading digits of a file name; empty when there are none.
[[nodiscard]] QString idOf(const QString &fileName);

/// "Add phone to users" → "add_phone_to_users". Empty when nothing usable is left.
[[nodiscard]] QString normalizedName(const QString &text);

/// Ids order by number, whatever their length ("9" before "10").
[[nodiscard]] bool idLess(const QString &left, const QString &right);

} // namespace relvar::migration
