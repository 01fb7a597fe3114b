// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect/locks.h"

#include <array>

namespace relvar::dialect {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int modeCount = int(LockMode::AccessExclusive) + 1;

/// One bit for each mode that a mode conflicts with, by the table "Conflicting Lock Modes" of
/// https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES.
constexpr std::array<unsigned, modeCount> conflicting = [] {
    const auto from = [](LockMode weakest) {
        unsigned bits = 0;
        for (int mode = int(weakest); mode < modeCount; ++mode)
            bits |= 1U << mode;
        return bits;
    };
    std::array<unsigned, modeCount> modes = {};
    modes[int(LockMode::AccessShare)] = from(LockMode::AccessExclusive);
    modes[int(LockMode::RowShare)] = from(LockMode::Exclusive);
    modes[int(LockMode::RowExclusive)] = from(LockMode::Share);
    modes[int(LockMode::ShareUpdateExclusive)] = from(LockMode::ShareUpdateExclusive);
    // The only mode that several sessions may hold though it keeps writers out.
    modes[int(LockMode::Share)] = from(LockMode::RowExclusive) & ~(1U << int(LockMode::Share));
    modes[int(LockMode::ShareRowExclusive)] = from(LockMode::RowExclusive);
    modes[int(LockMode::Exclusive)] = from(LockMode::RowShare);
    modes[int(LockMode::AccessExclusive)] = from(LockMode::AccessShare);
    return modes;
}();

} // namespace

bool conflicts(LockMode held, LockMode wanted)
{
    return (conflicting[int(held)] & (1U << int(wanted))) != 0;
}

bool blocksReads(LockMode mode)
{
    return conflicts(mode, LockMode::AccessShare);
}

bool blocksWrites(LockMode mode)
{
    return conflicts(mode, LockMode::RowExclusive);
}

QString sqlName(LockMode mode)
{
    switch (mode) {
    case LockMode::None:
        return {};
    case LockMode::AccessShare:
        return u"ACCESS SHARE"_s;
    case LockMode::RowShare:
        return u"ROW SHARE"_s;
    case LockMode::RowExclusive:
        return u"ROW EXCLUSIVE"_s;
    case LockMode::ShareUpdateExclusive:
        return u"SHARE UPDATE EXCLUSIVE"_s;
    case LockMode::Share:
        return u"SHARE"_s;
    case LockMode::ShareRowExclusive:
        return u"SHARE ROW EXCLUSIVE"_s;
    case LockMode::Exclusive:
        return u"EXCLUSIVE"_s;
    case LockMode::AccessExclusive:
        return u"ACCESS EXCLUSIVE"_s;
    }
    return {};
}

} // namespace relvar::dialect
