// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/migrationfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

namespace relvar::migration {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype stampDigits = 16;
constexpr qsizetype longestName = 100;

/// UTF-8 with LF and without a byte order mark.
QByteArray normalized(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    bytes.replace("\r\n", "\n");
    return bytes;
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

bool isComment(QStringView line)
{
    return line.trimmed().startsWith(u"--");
}

/// The words of dbmate: `^--\s*migrate:(up|down)(\s*$|\s+\S+)`, at the very beginning of a line.
const QRegularExpression &markerPattern()
{
    static const QRegularExpression pattern(u"^--\\s*migrate:(up|down)(?:\\s+(.*))?$"_s);
    return pattern;
}

/// A line that was meant as a marker: run as a comment it would glue the down part to the up part.
const QRegularExpression &markerLikePattern()
{
    static const QRegularExpression pattern(u"^\\s*--\\s*migrate\\s*:"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &stampPattern()
{
    static const QRegularExpression pattern(u"^--\\s*relvar:(.*)$"_s);
    return pattern;
}

const QRegularExpression &replacesPattern()
{
    static const QRegularExpression pattern(u"^--\\s*replaces:\\s*(\\d+)(?:_(\\S*))?\\s+([0-9a-f]+)\\s*$"_s);
    return pattern;
}

bool isUpMarker(QStringView line)
{
    const QRegularExpressionMatch match = markerPattern().match(line);
    return match.hasMatch() && match.capturedView(1) == u"up";
}

QString escaped(QString phrase)
{
    phrase = phrase.simplified();
    phrase.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return phrase;
}

QString unescaped(QStringView phrase)
{
    QString result;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (phrase.at(i) == u'\\' && i + 1 < phrase.size())
            ++i;
        result += phrase.at(i);
    }
    return result;
}

std::optional<ProofStamp> parseStamp(const QString &words)
{
    static const QRegularExpression pairs(u"([a-z-]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S*))"_s);
    ProofStamp stamp;
    bool graded = false;
    auto match = pairs.globalMatch(words);
    while (match.hasNext()) {
        const QRegularExpressionMatch pair = match.next();
        const QString key = pair.captured(1);
        const QString value
            = pair.hasCaptured(2) && pair.capturedStart(2) >= 0 ? unescaped(pair.capturedView(2)) : pair.captured(3);
        if (key == u"grade") {
            stamp.grade = plan::gradeFromName(value);
            graded = true;
        } else if (key == u"from") {
            stamp.from = value;
        } else if (key == u"to") {
            stamp.to = value;
        } else if (key == u"reason") {
            stamp.reason = value;
        }
    }
    return graded ? std::optional(stamp) : std::nullopt;
}

QString printStamp(const ProofStamp &stamp)
{
    QString line = u"-- relvar: grade="_s + plan::gradeName(stamp.grade);
    if (!stamp.from.isEmpty())
        line += u" from="_s + stamp.from.left(stampDigits);
    if (!stamp.to.isEmpty())
        line += u" to="_s + stamp.to.left(stampDigits);
    if (const QString reason = escaped(stamp.reason); !reason.isEmpty())
        line += u" reason=\""_s + reason + u'"';
    return line;
}

/// Reads one file line by line; the state is what a line can still mean.
class Parser
{
public:
    Parser(const QString &fileName, const QStringList &lines)
        : m_fileName(fileName)
        , m_lines(lines)
    {
    }

    Result<> parse(MigrationFile &file)
    {
        for (m_line = 0; m_line < m_lines.size(); ++m_line) {
            const QString &line = m_lines.at(m_line);
            const QRegularExpressionMatch marker = markerPattern().match(line);
            Result<> read;
            if (marker.hasMatch())
                read = readMarker(marker.captured(1) == u"up", marker.captured(2));
            else if (markerLikePattern().match(line).hasMatch())
                read = broken(text("migration",
                                   "%1 is no marker. Write -- migrate:up or -- migrate:down at the "
                                   "beginning of the line, or change the comment.",
                                   {line.trimmed()}));
            else if (m_up < 0)
                read = readHeader(line, file);
            if (!read)
                return read;
        }
        if (m_up < 0) {
            m_line = 0;
            return broken(text("migration", "There is no line -- migrate:up. Put one before the statements that make "
                                            "the change."));
        }
        file.up = section(m_up, m_down < 0 ? m_lines.size() : m_down, m_upTransactional);
        if (!hasStatements(file.up)) {
            m_line = m_up;
            return broken(text("migration", "The up section is empty. Write the statements that make the change below "
                                            "-- migrate:up, or delete the file."));
        }
        if (m_down >= 0) {
            const Section down = section(m_down, m_lines.size(), m_downTransactional);
            if (hasStatements(down))
                file.down = down;
        }
        return {};
    }

private:
    Result<> broken(Text message) const
    {
        return fail(MigrationError::BrokenFile, std::move(message), {},
                    m_fileName + u':' + QString::number(m_line + 1));
    }

    Result<> readHeader(const QString &line, MigrationFile &file) const
    {
        if (isBlank(line))
            return {};
        if (!isComment(line)) {
            return broken(text("migration", "Only comments may stand before -- migrate:up. Move this line below the "
                                            "marker."));
        }
        if (const QRegularExpressionMatch stamp = stampPattern().match(line); stamp.hasMatch())
            file.proof = parseStamp(stamp.captured(1));
        else if (const QRegularExpressionMatch replaced = replacesPattern().match(line); replaced.hasMatch())
            file.replaces.append({replaced.captured(1), replaced.captured(2), replaced.captured(3)});
        else if (file.title.isEmpty())
            file.title = line.trimmed().mid(2).trimmed();
        return {};
    }

    Result<> readMarker(bool up, const QString &options)
    {
        if ((up && m_up >= 0) || (!up && m_down >= 0)) {
            return broken(text("migration",
                               "There are two %1 sections. A file has one of each: split it into two "
                               "files.",
                               {up ? u"up"_s : u"down"_s}));
        }
        if (up && m_down >= 0)
            return broken(text("migration", "The down section comes first. Put the up section above it."));
        if (!up && m_up < 0)
            return broken(text("migration", "There is no line -- migrate:up above this one. Put one before the "
                                            "statements that make the change."));
        bool transactional = true;
        static const QRegularExpression spaces(u"\\s+"_s);
        for (const QString &option : options.split(spaces, Qt::SkipEmptyParts)) {
            if (option != u"transaction:true" && option != u"transaction:false") {
                return broken(
                    text("migration", "%1 is no option of a section. The one option is transaction:false.", {option}));
            }
            transactional = option == u"transaction:true";
        }
        (up ? m_up : m_down) = m_line;
        (up ? m_upTransactional : m_downTransactional) = transactional;
        return {};
    }

    /// The lines after the marker up to `end`, without blank lines at both ends.
    Section section(qsizetype marker, qsizetype end, bool transactional) const
    {
        qsizetype first = marker + 1;
        while (first < end && isBlank(m_lines.at(first)))
            ++first;
        while (end > first && isBlank(m_lines.at(end - 1)))
            --end;
        return {m_lines.mid(first, end - first).join(u'\n'), transactional, static_cast<int>(first + 1)};
    }

    static bool hasStatements(const Section &section)
    {
        const QList<QStringView> lines = QStringView(section.sql).split(u'\n');
        return std::any_of(lines.begin(), lines.end(),
                           [](QStringView line) { return !isBlank(line) && !isComment(line); });
    }

    QString m_fileName;
    QStringList m_lines;
    qsizetype m_line = 0;
    qsizetype m_up = -1;
    qsizetype m_down = -1;
    bool m_upTransactional = true;
    bool m_downTransactional = true;
};

} // namespace

QString MigrationFile::fileName() const
{
    if (!unusualFileName.isEmpty())
        return unusualFileName;
    return fullName(id, name) + u".sql"_s;
}

QString fullName(const QString &id, const QString &name)
{
    return name.isEmpty() ? id : id + u'_' + name;
}

Replaced replacedBy(const MigrationFile &file)
{
    return {file.id, file.name, file.checksum.left(stampDigits)};
}

Result<MigrationFile> parse(const QString &fileName, const QByteArray &bytes)
{
    MigrationFile file;
    file.id = idOf(fileName);
    if (file.id.isEmpty() || !fileName.endsWith(u".sql")) {
        return fail(MigrationError::BadName,
                    text("migration",
                         "%1 is not named like a migration. Name it <digits>_<name>.sql, for example "
                         "20260131093000_add_phone.sql, or move it to another folder.",
                         {fileName}),
                    {}, fileName);
    }
    file.name = fileName.mid(file.id.size()).chopped(4);
    if (file.name.startsWith(u'_'))
        file.name.remove(0, 1);
    if (file.fileName() != fileName)
        file.unusualFileName = fileName;

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString content = decoder(normalized(bytes));
    if (decoder.hasError() || content.contains(QChar::Null)) {
        return fail(MigrationError::BrokenFile,
                    text("migration", "%1 is not a text in UTF-8. Save it in that encoding.", {fileName}), {},
                    fileName);
    }
    if (const Result<> parsed = Parser(fileName, content.split(u'\n')).parse(file); !parsed)
        return fail(parsed.error());
    file.checksum = checksum(bytes);
    return file;
}

QByteArray print(const MigrationFile &file)
{
    const auto marker = [](const QString &direction, bool transactional) {
        return u"-- migrate:"_s + direction + (transactional ? u"\n"_s : u" transaction:false\n"_s);
    };
    QString result;
    if (const QString title = file.title.simplified(); !title.isEmpty())
        result += u"-- "_s + title + u'\n';
    if (file.proof)
        result += printStamp(*file.proof) + u'\n';
    for (const Replaced &replaced : file.replaces)
        result += u"-- replaces: "_s + fullName(replaced.id, replaced.name) + u' ' + replaced.checksum + u'\n';
    result += marker(u"up"_s, file.up.transactional) + file.up.sql + u"\n\n"_s;
    if (file.down) {
        result += marker(u"down"_s, file.down->transactional) + file.down->sql + u'\n';
    } else {
        // dbmate demands the marker.
        result += marker(u"down"_s, true) + u"-- This migration cannot be reverted.\n"_s;
    }
    return result.toUtf8();
}

QByteArray withProof(const QByteArray &bytes, const std::optional<ProofStamp> &proof)
{
    const QByteArray lineEnd = bytes.contains("\r\n") ? "\r\n" : "\n";
    const QByteArray stamp = proof ? printStamp(*proof).toUtf8() + lineEnd : QByteArray();
    QByteArray result;
    bool header = true;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', start);
        const qsizetype end = newline < 0 ? bytes.size() : newline + 1;
        const QByteArray line = bytes.mid(start, end - start);
        start = end;
        if (header) {
            const QString words = QString::fromUtf8(normalized(line)).remove(u'\n');
            if (stampPattern().match(words).hasMatch())
                continue;
            if (isUpMarker(words)) {
                header = false;
                const bool marked = line.startsWith("\xEF\xBB\xBF");
                result += marked ? line.left(3) + stamp + line.mid(3) : stamp + line;
                continue;
            }
        }
        result += line;
    }
    return result;
}

QString checksum(const QByteArray &bytes)
{
    // The stamp is not part of what was applied: a new proof must not make a file "edited".
    const QByteArray hashed = withProof(normalized(bytes), std::nullopt);
    return QString::fromLatin1(QCryptographicHash::hash(hashed, QCryptographicHash::Sha256).toHex());
}

QString checksum(const Section &section)
{
    return QString::fromLatin1(QCryptographicHash::hash(section.sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString idOf(const QString &fileName)
{
    qsizetype digits = 0;
    while (digits < fileName.size() && fileName.at(digits) >= u'0' && fileName.at(digits) <= u'9')
        ++digits;
    return fileName.left(digits);
}

QString normalizedName(const QString &text)
{
    QString result;
    // Compatibility decomposition turns "é" into "e" and an accent, which is then left out.
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool kept = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (kept)
            result += character;
        else if (!character.isMark() && !result.isEmpty() && !result.endsWith(u'_'))
            result += u'_';
    }
    result.truncate(longestName);
    while (result.endsWith(u'_'))
        result.chop(1);
    return result;
}

bool idLess(const QString &left, const QString &right)
{
    const auto significant = [](QStringView id) {
        while (id.size() > 1 && id.startsWith(u'0'))
            id = id.mid(1);
        return id;
    };
    const QStringView leftNumber = significant(left);
    const QStringView rightNumber = significant(right);
    if (leftNumber.size() != rightNumber.size())
        return leftNumber.size() < rightNumber.size();
    if (const int order = leftNumber.compare(rightNumber); order != 0)
        return order < 0;
    return left < right;
}

} // namespace relvar::migration
