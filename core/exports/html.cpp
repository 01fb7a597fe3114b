// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/dictionary.h"
#include "exports/dictionarywords.h"
#include "exports/leftout.h"

#include <QHash>

namespace relvar::exports {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts and attributes in double quotes. A character that HTML forbids becomes a sign for it.
QString escapedHtml(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const ushort code = character.unicode();
        if (character == u'&')
            result += u"&amp;"_s;
        else if (character == u'<')
            result += u"&lt;"_s;
        else if (character == u'>')
            result += u"&gt;"_s;
        else if (character == u'"')
            result += u"&quot;"_s;
        else if (character == u'\'')
            result += u"&#39;"_s;
        else if (code < 0x20 && character != u'\n' && character != u'\t')
            result += QChar(0x2400 + code);
        else
            result += character;
    }
    return result;
}

QString inLines(const QString &text)
{
    return escapedHtml(text).replace(u'\n', u"<br>"_s);
}

QString element(const QString &name, const QString &inside)
{
    return u'<' + name + u'>' + inside + u"</"_s + name + u'>';
}

QString codeElement(const QString &text)
{
    return text.isEmpty() ? QString() : u"<code>"_s + escapedHtml(text) + u"</code>"_s;
}

const QString head = uR"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
)"_s;

const QString style = uR"(<style>
:root { color-scheme: light dark; --paper: #ffffff; --text: #1d2328; --quiet: #59636e; --line: #d5dade; --bar: #f4f6f7; --link: #0a58a8; --mark: #fff3c4; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1f23; --text: #e6e9ec; --quiet: #a0a9b2; --line: #3a4148; --bar: #23282d; --link: #7db8f5; --mark: #4d431a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
a { color: var(--link); }
header { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 12px; align-items: center; padding: 10px 24px; background: var(--bar); border-bottom: 1px solid var(--line); }
header h1 { font-size: 18px; margin: 0; }
header input { flex: 1 1 200px; max-width: 420px; padding: 6px 10px; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; }
#found { color: var(--quiet); }
main { display: grid; grid-template-columns: minmax(160px, 260px) minmax(0, 1fr); gap: 32px; padding: 0 24px 64px; }
nav ul { position: sticky; top: 64px; max-height: calc(100vh - 80px); overflow: auto; list-style: none; padding: 16px 0; margin: 0; }
nav a { text-decoration: none; overflow-wrap: anywhere; }
section { scroll-margin-top: 64px; }
h2 { margin: 32px 0 4px; overflow-wrap: anywhere; }
h3 { font-size: 15px; margin: 16px 0 4px; }
p.note, td.note { color: var(--quiet); overflow-wrap: anywhere; }
div.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--quiet); font-weight: 600; }
code, pre { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
tr.hit td { background: var(--mark); }
[hidden] { display: none !important; }
figure { margin: 24px 0 0; overflow: auto; max-height: 85vh; border: 1px solid var(--line); }
figure svg { display: block; max-width: none; }
figure .dark { display: none; }
@media (prefers-color-scheme: dark) { figure .dark { display: block; } figure .light { display: none; } }
@media (max-width: 800px) { main { grid-template-columns: 1fr; } nav ul { position: static; max-height: 30vh; } }
@media print { header input, nav { display: none; } main { display: block; } figure { max-height: none; } }
</style>
)"_s;

const QString script = uR"(<script>
const field = document.getElementById('search');
const found = document.getElementById('found');
const sections = Array.from(document.querySelectorAll('section[data-item]'));
function search() {
    const wanted = field.value.trim().toLowerCase();
    let count = 0;
    for (const section of sections) {
        const hit = wanted === '' || section.textContent.toLowerCase().includes(wanted);
        section.hidden = !hit;
        count += hit ? 1 : 0;
        document.querySelector('nav [data-to="' + section.id + '"]').hidden = !hit;
        for (const row of section.querySelectorAll('tbody tr'))
            row.classList.toggle('hit', wanted !== '' && row.textContent.toLowerCase().includes(wanted));
    }
    found.textContent = wanted === '' ? '' : count + ' / ' + sections.length;
}
field.addEventListener('input', search);
document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== field) { event.preventDefault(); field.focus(); }
    if (event.key === 'Escape' && document.activeElement === field) { field.value = ''; search(); }
});
</script>
)"_s;

/// The drawing itself: what stands before it belongs to a file of its own.
QString drawing(const QByteArray &svg)
{
    const qsizetype start = svg.indexOf("<svg");
    return start < 0 ? QString() : QString::fromUtf8(svg.mid(start));
}

class Page
{
public:
    explicit Page(const Subject &subject)
        : m_subject(subject)
        , m_relations(relationsOf(subject))
    {
        const QList<const schema::Table *> tables = tablesOf(subject);
        for (qsizetype i = 0; i < tables.size(); ++i)
            m_anchors.insert(tables.at(i)->id, u"t%1"_s.arg(i + 1));
    }

    QString write()
    {
        const QString title = m_subject.title.isEmpty() ? u"Data dictionary"_s : m_subject.title;
        QString body;
        for (const schema::Table *table : tablesOf(m_subject))
            body += tableSection(*table);
        int number = 0;
        if (!m_subject.tables) {
            for (const Box<schema::View> &view : m_subject.schema.views)
                body += viewSection(*view, u"v%1"_s.arg(++number));
        }
        number = 0;
        for (const schema::EnumType *type : enumsOf(m_subject))
            body += enumSection(*type, u"e%1"_s.arg(++number));
        for (const QString &line : relationsLeftOut(m_subject))
            body += note(line);
        QString picture;
        if (!m_subject.picture.isEmpty()) {
            const bool both = !m_subject.darkPicture.isEmpty();
            picture = u"<figure><div class=\"%1\">"_s.arg(both ? u"light"_s : u"all"_s) + drawing(m_subject.picture)
                      + u"</div>"_s;
            if (both)
                picture += u"<div class=\"dark\">"_s + drawing(m_subject.darkPicture) + u"</div>"_s;
            picture += u"</figure>\n"_s;
        }
        return head + element(u"title"_s, escapedHtml(title)) + u'\n' + style + u"</head>\n<body>\n<header>"_s
               + element(u"h1"_s, escapedHtml(title))
               + u"<input id=\"search\" type=\"search\" placeholder=\"Search (/)\" aria-label=\"Search tables and "
                 "columns\"><span id=\"found\" role=\"status\"></span>"_s
               + (m_subject.product.isEmpty() ? QString() : element(u"span"_s, escapedHtml(m_subject.product)))
               + u"</header>\n<main>\n<nav aria-label=\"Contents\"><ul>\n"_s + m_contents + u"</ul></nav>\n<div>\n"_s
               + picture + body + u"</div>\n</main>\n"_s + script + u"</body>\n</html>\n"_s;
    }

private:
    QString section(const QString &anchor, const QString &title, const QString &kind, const QString &inside)
    {
        m_contents += u"<li data-to=\"%1\"><a href=\"#%1\">"_s.arg(anchor) + escapedHtml(title) + u"</a></li>\n"_s;
        return u"<section id=\"%1\" data-item>"_s.arg(anchor)
               + element(u"h2"_s,
                         escapedHtml(title) + (kind.isEmpty() ? QString() : u" <small>"_s + kind + u"</small>"_s))
               + u'\n' + inside + u"</section>\n"_s;
    }

    static QString note(const QString &comment)
    {
        return comment.isEmpty() ? QString() : u"<p class=\"note\">"_s + inLines(comment) + u"</p>\n"_s;
    }

    QString linkTo(const schema::Table &table, const QString &words) const
    {
        return u"<a href=\"#"_s + m_anchors.value(table.id) + u"\">"_s + escapedHtml(words) + u"</a>"_s;
    }

    QString tableSection(const schema::Table &table)
    {
        QString inside = note(table.comment)
                         + u"<div class=\"wide\"><table><thead><tr><th>Column</th><th>Type</th><th>Key</th><th>Not "
                           "null</th><th>Default</th><th>Refers to</th><th>Comment</th></tr></thead>\n<tbody>\n"_s;
        for (const ColumnWords &column : columnWords(m_subject, table)) {
            QStringList references;
            for (const ColumnWords::Reference &reference : column.references)
                references.append(linkTo(*reference.table, schema::displayName(m_subject.schema, *reference.table)
                                                               + u'.' + reference.column));
            inside += u"<tr>"_s + element(u"td"_s, codeElement(column.name))
                      + element(u"td"_s, codeElement(column.type)) + element(u"td"_s, escapedHtml(column.keys))
                      + element(u"td"_s, column.notNull ? u"✓"_s : QString())
                      + element(u"td"_s, codeElement(column.value)) + element(u"td"_s, references.join(u"<br>"_s))
                      + u"<td class=\"note\">"_s + inLines(column.comment) + u"</td></tr>\n"_s;
        }
        inside += u"</tbody></table></div>\n"_s;
        const QList<PartWords> parts = partWords(m_subject, table);
        if (!parts.isEmpty()) {
            inside += u"<h3>Keys, checks and indexes</h3>\n<div class=\"wide\"><table><tbody>\n"_s;
            for (const PartWords &part : parts)
                inside += u"<tr>"_s + element(u"td"_s, escapedHtml(part.kind))
                          + element(u"td"_s, codeElement(part.name)) + element(u"td"_s, codeElement(part.text))
                          + u"</tr>\n"_s;
            inside += u"</tbody></table></div>\n"_s;
        }
        QStringList referrers;
        for (const Relation &relation : referrersOf(m_relations, table))
            referrers.append(linkTo(*relation.child,
                                    schema::displayName(m_subject.schema, *relation.child) + u" ("_s
                                        + columnNames(*relation.child, relation.key->columns).join(u", "_s) + u')'));
        if (!referrers.isEmpty())
            inside += u"<h3>Referred to by</h3>\n<p>"_s + referrers.join(u", "_s) + u"</p>\n"_s;
        return section(m_anchors.value(table.id), schema::displayName(m_subject.schema, table), {}, inside);
    }

    QString viewSection(const schema::View &view, const QString &anchor)
    {
        return section(anchor, view.name, view.materialized ? u"materialized view"_s : u"view"_s,
                       note(view.comment) + u"<pre>"_s + escapedHtml(view.definition) + u"</pre>\n"_s);
    }

    QString enumSection(const schema::EnumType &type, const QString &anchor)
    {
        QString values;
        for (const QString &value : type.values)
            values += element(u"li"_s, codeElement(value));
        return section(anchor, type.name, u"type"_s, note(type.comment) + element(u"ul"_s, values) + u'\n');
    }

    const Subject &m_subject;
    QList<Relation> m_relations;
    QHash<ObjectId, QString> m_anchors;
    QString m_contents;
};

} // namespace

QString toHtml(const Subject &subject)
{
    return Page(subject).write();
}

} // namespace relvar::exports
