// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/markedpart.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// From the first line that is the one marker to the last one that is the other. Both are lines of their own: the same
/// words in a comment on a table are none.
std::optional<Span> find(const QString &file, const Markers &markers)
{
    std::optional<Span> span;
    bool hasEnd = false;
    for (qsizetype begin = 0; begin < file.size();) {
        const qsizetype lineEnd = file.indexOf(u'\n', begin);
        const qsizetype next = lineEnd < 0 ? file.size() : lineEnd + 1;
        const QStringView line = QStringView(file).mid(begin, next - begin).trimmed();
        if (!span && line == markers.begin) {
            span = Span{begin, begin};
        } else if (span && line == markers.end) {
            span->end = next;
            hasEnd = true;
        }
        begin = next;
    }
    return hasEnd ? span : std::nullopt;
}

} // namespace

const Markers &slashMarkers()
{
    static const Markers markers{u"// relvar:begin (written anew with the schema; what stands outside stays)"_s,
                                 u"// relvar:end"_s};
    return markers;
}

QString marked(const QString &part, const Markers &markers)
{
    return markers.begin + u'\n' + part + markers.end + u'\n';
}

std::optional<QString> withMarkedPart(const QString &file, const QString &part, const Markers &markers)
{
    const std::optional<Span> span = find(file, markers);
    if (!span)
        return std::nullopt;
    QString text = marked(part, markers);
    if (file.contains("\r\n"_L1))
        text.replace(u"\n"_s, u"\r\n"_s);
    return file.left(span->begin) + text + file.mid(span->end);
}

QString outsideOfMarkers(const QString &file, const Markers &markers)
{
    const std::optional<Span> span = find(file, markers);
    return span ? file.left(span->begin) + file.mid(span->end) : file;
}

} // namespace relvar::frameworks
