// SPDX-License-Identifier: GPL-3.0-or-later
// One value out of three: what the draft began with, the draft, the new base. Field by field, over the fields that
// schema/schemafields.h lists, so that a new field takes part by itself. Private to diff/.
#pragma once

#include "diff/conflicttext.h"
#include "diff/rules.h"
#include "schema/schemafields.h"

#include <algorithm>
#include <vector>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;

/// Collects conflicts and knows the answers.
class Referee
{
public:
    Referee(const Names &names, const Rules &rules, const Answers &answers, QList<Conflict> *conflicts)
        : m_names(names)
        , m_rules(rules)
        , m_answers(answers)
        , m_conflicts(conflicts)
    {
    }

    [[nodiscard]] const Names &names() const { return m_names; }
    [[nodiscard]] const Rules &rules() const { return m_rules; }
    [[nodiscard]] Side answer(const QString &key) const { return m_answers.value(key, Side::Draft); }

    Side decide(Conflict conflict)
    {
        const Side side = answer(conflict.key);
        const auto known = std::find_if(m_conflicts->cbegin(), m_conflicts->cend(),
                                        [&](const Conflict &other) { return other.key == conflict.key; });
        if (known == m_conflicts->cend())
            m_conflicts->append(std::move(conflict));
        return side;
    }

private:
    const Names &m_names;
    const Rules &m_rules;
    const Answers &m_answers;
    QList<Conflict> *m_conflicts;
};

/// Where a value stands. `part` is null for the object itself.
struct Place
{
    ObjectId object;
    ObjectId part;

    [[nodiscard]] QString key(const QString &what) const
    {
        return object.toString() + u'/' + part.toString() + u'/' + what;
    }
    [[nodiscard]] ObjectId id() const { return part.isNull() ? object : part; }
};

/// The addresses of the fields of a value, in the order in which they are listed.
class FieldAddresses
{
public:
    template<typename T>
    explicit FieldAddresses(const T *value)
    {
        if (value)
            schema::visitFields(*this, *value);
    }

    template<typename Field>
    void operator()(const char *, const Field &field)
    {
        m_fields.push_back(&field);
    }

    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }
    template<typename Field>
    [[nodiscard]] const Field &at(size_t position) const
    {
        return *static_cast<const Field *>(m_fields.at(position));
    }

private:
    std::vector<const void *> m_fields;
};

// When two values of a field mean the same.
template<typename Field>
bool sameField(const char *, const Field &left, const Field &right, const Rules &)
{
    return left == right;
}
bool sameField(const char *field, const QString &left, const QString &right, const Rules &rules);
bool sameField(const char *field, const std::optional<QString> &left, const std::optional<QString> &right,
               const Rules &rules);
bool sameField(const char *field, const std::optional<schema::Generated> &left,
               const std::optional<schema::Generated> &right, const Rules &rules);
bool sameField(const char *field, const schema::DataType &left, const schema::DataType &right, const Rules &rules);

/// The three values of a list whose order either side may have changed: what stays, in whose order. False: both did,
/// each in its own way.
[[nodiscard]] bool mergeOrder(const QStringList &base, const QStringList &draft, const QStringList &newBase,
                              const QStringList &kept, QStringList *merged);

/// A list of values that have an identity of their own, or one such value.
template<typename Field>
concept HoldsParts = requires(const typename Field::value_type &part) { part.id; };

/// Merges the fields of a value. Parts of it are those of the new base: they are for the caller to merge.
template<typename T>
class FieldMerger
{
public:
    FieldMerger(const T *base, const T &draft, const T &newBase, Place place, Referee &referee)
        : m_base(base)
        , m_draft(&draft)
        , m_newBase(&newBase)
        , m_place(place)
        , m_referee(referee)
    {
    }

    [[nodiscard]] T merged(T result)
    {
        m_position = 0;
        schema::visitFields(*this, result);
        return result;
    }

    template<typename Field>
    void operator()(const char *name, Field &field)
    {
        const size_t position = m_position++;
        const Field *base = m_base.isEmpty() ? nullptr : &m_base.at<Field>(position);
        merge(name, field, base, m_draft.at<Field>(position), m_newBase.at<Field>(position));
    }

private:
    template<HoldsParts Field>
    void merge(const char *, Field &, const Field *, const Field &, const Field &)
    {
    }

    template<typename Field>
    void merge(const char *name, Field &field, const Field *base, const Field &draft, const Field &newBase)
    {
        const QLatin1StringView label(name);
        if (label == "id"_L1) {
            field = draft;
            return;
        }
        const Rules &rules = m_referee.rules();
        if (sameField(name, draft, newBase, rules) || (base && sameField(name, *base, draft, rules))) {
            field = newBase;
        } else if (base && sameField(name, *base, newBase, rules)) {
            field = draft;
        } else if constexpr (std::is_same_v<Field, QMap<QString, QString>>) {
            field = mergedMap(name, base ? *base : Field(), draft, newBase);
        } else if (isStoredText(label)) {
            // As the database keeps it: it no longer tells the truth.
            field = Field();
        } else if (isSilent(label)) {
            field = newBase;
        } else if (!mergeValues(label, field, base, draft, newBase)) {
            field = decide(name, draft, newBase) == Side::Draft ? draft : newBase;
        }
    }

    /// Values of an enum: what each side adds and takes away.
    template<typename Field>
    bool mergeValues(QLatin1StringView, Field &, const Field *, const Field &, const Field &)
    {
        return false;
    }
    bool mergeValues(QLatin1StringView label, QStringList &field, const QStringList *base, const QStringList &draft,
                     const QStringList &newBase)
    {
        if (label != "values"_L1)
            return false;
        const QStringList then = base ? *base : QStringList();
        QStringList kept;
        for (const QString &value : newBase + draft) {
            const bool isGone = then.contains(value) && !(draft.contains(value) && newBase.contains(value));
            if (!isGone && !kept.contains(value))
                kept.append(value);
        }
        return mergeOrder(then, draft, newBase, kept, &field);
    }

    QMap<QString, QString> mergedMap(const char *name, const QMap<QString, QString> &base,
                                     const QMap<QString, QString> &draft, const QMap<QString, QString> &newBase)
    {
        QMap<QString, QString> merged;
        QStringList keys = draft.keys() + newBase.keys();
        keys.removeDuplicates();
        const auto valueOf = [](const QMap<QString, QString> &map, const QString &key) {
            return map.contains(key) ? std::optional(map.value(key)) : std::nullopt;
        };
        for (const QString &key : std::as_const(keys)) {
            const auto then = valueOf(base, key);
            const auto mine = valueOf(draft, key);
            const auto theirs = valueOf(newBase, key);
            std::optional<QString> value = theirs;
            if (mine != theirs && then != mine && (then == theirs || decide(name, mine, theirs, key) == Side::Draft))
                value = mine;
            if (value)
                merged.insert(key, *value);
        }
        return merged;
    }

    template<typename Field>
    Side decide(const char *name, const Field &draft, const Field &newBase, const QString &detail = {})
    {
        const Names &names = m_referee.names();
        return m_referee.decide({m_place.key(QLatin1StringView(name) + detail),
                                 fieldText(name, names.of(m_place.id())), shown(draft, names), shown(newBase, names),
                                 m_place.object, m_place.part});
    }

    static constexpr bool hasStoredText = std::is_same_v<T, schema::Table> || std::is_same_v<T, schema::Index>;
    static bool isStoredText(QLatin1StringView field) { return hasStoredText && field == "definition"_L1; }
    /// Never a difference.
    static bool isSilent(QLatin1StringView field)
    {
        return field == "dependsOn"_L1 || field == "inherited"_L1 || field == "invalid"_L1
               || field == "dropStatement"_L1;
    }

    FieldAddresses m_base;
    FieldAddresses m_draft;
    FieldAddresses m_newBase;
    size_t m_position = 0;
    Place m_place;
    Referee &m_referee;
};

} // namespace relvar::diff
