// SPDX-License-Identifier: GPL-3.0-or-later
// The user guide that the program carries: its pages, their sections, and search in them. Shows nothing.
#pragma once

#include <QList>
#include <QString>

namespace relvar::help {

struct Section
{
    /// As on code hosts: "Whom it keeps waiting" is whom-it-keeps-waiting.
    QString anchor;
    QString title;
    /// 1: the page itself.
    int level = 1;
    /// What a reader sees, in one line.
    QString text;
};

struct Page
{
    /// "diagrams.md"
    QString name;
    QString title;
    QString markdown;
    /// The first is the page itself, with what stands before its other headings.
    QList<Section> sections;
};

struct Hit
{
    QString page;
    QString anchor;
    /// "Migrations › The proof"
    QString title;
    /// Some words before and behind the first place.
    QString excerpt;
};

class Guide
{
public:
    /// README.md is the first page; the others come in the order in which it links to them.
    explicit Guide(const QString &folder = QStringLiteral(":/guide/user-guide"));

    [[nodiscard]] const QList<Page> &pages() const { return m_pages; }
    /// Null when there is none of that name.
    [[nodiscard]] const Page *page(const QString &name) const;
    [[nodiscard]] bool hasAnchor(const QString &page, const QString &anchor) const;
    /// Sections in which every word occurs, those with a word in their title first.
    [[nodiscard]] QList<Hit> search(const QString &words) const;

private:
    QList<Page> m_pages;
};

[[nodiscard]] QString anchorOf(const QString &heading);

} // namespace relvar::help
