// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guide.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::help {

namespace {

constexpr auto firstGuidePage = "README.md"_L1;
constexpr qsizetype excerptLength = 140;

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without the signs of Markdown.
QString plain(QString markdown)
{
    static const QRegularExpression picture(uR"(!\[[^\]]*\]\([^)]*\))"_s);
    static const QRegularExpression link(uR"(\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^)]*\))"_s);
    static const QRegularExpression signs(uR"(\*\*|`|^\s*[-|: ]+$|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)|\\(?=[|*_]))"_s,
                                          QRegularExpression::MultilineOption);
    markdown.remove(picture);
    markdown.replace(link, u"\\1"_s);
    markdown.remove(signs);
    return markdown.replace(u'|', u' ').simplified();
}

QList<Section> sectionsOf(const QString &markdown)
{
    static const QRegularExpression heading(u"^(#{1,6})\\s+(.*?)\\s*$"_s);
    QList<Section> sections;
    QStringList lines;
    const auto finish = [&sections, &lines] {
        if (!sections.isEmpty())
            sections.last().text = plain(lines.join(u'\n'));
        lines.clear();
    };
    bool isCode = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith("```"_L1))
            isCode = !isCode;
        const QRegularExpressionMatch match = isCode ? QRegularExpressionMatch() : heading.match(line);
        if (!match.hasMatch()) {
            lines.append(line);
            continue;
        }
        finish();
        const QString title = plain(match.captured(2));
        sections.append({anchorOf(title), title, int(match.capturedLength(1)), {}});
    }
    finish();
    return sections;
}

Page pageFrom(const QString &folder, const QString &name)
{
    Page page{.name = name, .title = {}, .markdown = readText(folder + u'/' + name), .sections = {}};
    page.sections = sectionsOf(page.markdown);
    page.title = page.sections.isEmpty() ? name : page.sections.constFirst().title;
    return page;
}

QString excerptOf(const QString &text, const QString &word)
{
    const qsizetype found = std::max<qsizetype>(text.indexOf(word, 0, Qt::CaseInsensitive), 0);
    qsizetype begin = std::max<qsizetype>(found - excerptLength / 3, 0);
    if (begin > 0)
        begin = text.indexOf(u' ', begin) + 1;
    QString excerpt = text.mid(begin, excerptLength);
    if (begin > 0)
        excerpt.prepend(u'…');
    if (begin + excerptLength < text.size())
        excerpt.append(u'…');
    return excerpt;
}

} // namespace

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber() || character == u'-' || character == u'_')
            anchor += character;
        else if (character == u' ')
            anchor += u'-';
    }
    return anchor;
}

Guide::Guide(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    if (!files.contains(firstGuidePage))
        return;
    m_pages.append(pageFrom(folder, firstGuidePage));
    QStringList names;
    static const QRegularExpression link(uR"(\]\(([a-z-]+\.md))"_s);
    QRegularExpressionMatchIterator links = link.globalMatch(m_pages.constFirst().markdown);
    while (links.hasNext())
        names.append(links.next().captured(1));
    names += files;
    names.removeDuplicates();
    names.removeOne(firstGuidePage);
    for (const QString &name : std::as_const(names)) {
        if (files.contains(name))
            m_pages.append(pageFrom(folder, name));
    }
}

const Page *Guide::page(const QString &name) const
{
    const auto found
        = std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const Page &page) { return page.name == name; });
    return found == m_pages.cend() ? nullptr : &*found;
}

bool Guide::hasAnchor(const QString &name, const QString &anchor) const
{
    const Page *found = page(name);
    return found && std::any_of(found->sections.cbegin(), found->sections.cend(), [&](const Section &section) {
               return section.anchor == anchor;
           });
}

QList<Hit> Guide::search(const QString &words) const
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Hit> inTitle;
    QList<Hit> inText;
    if (wanted.isEmpty())
        return {};
    const auto isIn = [](const QString &text) {
        return [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
    };
    for (const Page &page : m_pages) {
        for (const Section &section : page.sections) {
            const QString whole = section.title + u' ' + section.text;
            if (!std::all_of(wanted.cbegin(), wanted.cend(), isIn(whole)))
                continue;
            const QString title = section.level == 1 ? page.title : page.title + u" › "_s + section.title;
            const bool titled = std::any_of(wanted.cbegin(), wanted.cend(), isIn(section.title));
            (titled ? inTitle : inText)
                .append({page.name, section.level == 1 ? QString() : section.anchor, title,
                         excerptOf(section.text, wanted.constFirst())});
        }
    }
    return inTitle + inText;
}

} // namespace relvar::help
