// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/svgdevice.h"

#include <QFontInfo>
#include <QIODevice>
#include <QPaintEngine>
#include <QPainterPath>

#include <cmath>

namespace relvar::render {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Hundredths are more than any screen shows.
QByteArray number(qreal value)
{
    const qreal rounded = std::round(value * 100) / 100;
    return QByteArray::number(rounded == 0 ? 0 : rounded, 'g', 10);
}

/// XML has no way to write most control characters, and half a character is none.
QByteArray xml(const QString &text)
{
    QString result;
    for (const char32_t code : text.toUcs4()) {
        const bool isAllowed = code == u'\t' || code == u'\n' || code == u'\r' || (code >= 0x20 && code <= 0xd7ff)
                               || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
        result += isAllowed ? QString::fromUcs4(&code, 1) : QStringView(u"\ufffd").toString();
    }
    return result.toHtmlEscaped().toUtf8();
}

QByteArray attribute(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

/// fill="#rrggbb" and, where it can be seen through, fill-opacity.
QByteArray paint(const char *what, const QColor &colour, qreal opacity)
{
    const qreal alpha = colour.alphaF() * opacity;
    QByteArray result = attribute(what, colour.name(QColor::HexRgb).toLatin1());
    if (alpha < 1)
        result += attribute(QByteArray(what) + "-opacity", number(alpha));
    return result;
}

QByteArray pathData(const QPainterPath &path)
{
    QByteArray data;
    const auto point
        = [&data](const QPainterPath::Element &element) { data += number(element.x) + ' ' + number(element.y); };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += 'M';
            point(element);
            break;
        case QPainterPath::LineToElement:
            data += 'L';
            point(element);
            break;
        case QPainterPath::CurveToElement:
            data += 'C';
            point(element);
            data += ' ';
            point(path.elementAt(i + 1));
            data += ' ';
            point(path.elementAt(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return data;
}

const QByteArray joinOf(Qt::PenJoinStyle style)
{
    switch (style) {
    case Qt::RoundJoin:
        return "round";
    case Qt::BevelJoin:
        return "bevel";
    default:
        return "miter";
    }
}

const QByteArray capOf(Qt::PenCapStyle style)
{
    switch (style) {
    case Qt::RoundCap:
        return "round";
    case Qt::FlatCap:
        return "butt";
    default:
        return "square";
    }
}

/// A name with blanks needs quotation marks.
QByteArray familiesOf(const QFont &font)
{
    QStringList families = font.families();
    if (families.isEmpty())
        families = QStringList{QFontInfo(font).family()};
    // What looks alike on machines without it, and at last what every reader has.
    families += {u"DejaVu Sans"_s, u"Verdana"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"Arial"_s};
    families.removeDuplicates();
    QByteArray result;
    for (const QString &family : std::as_const(families))
        result += '\'' + xml(QString(family).remove(u'\'').remove(u'\\')) + "', ";
    return result + "sans-serif";
}

/// In pixels.
qreal sizeOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
}

} // namespace

class SvgEngine : public QPaintEngine
{
public:
    SvgEngine(QIODevice &out, const SvgDevice::Head &head, std::stop_token stop)
        : QPaintEngine(PaintEngineFeatures(AllFeatures)
                       & ~PaintEngineFeatures(PatternBrush | PerspectiveTransform | ConicalGradientFill | PorterDuff))
        , m_out(out)
        , m_head(head)
        , m_stop(std::move(stop))
        , m_families(familiesOf(head.font))
    {
    }

    bool begin(QPaintDevice *) override
    {
        const QRectF &page = m_head.page;
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\""
              + attribute("width", number(m_head.size.width())) + attribute("height", number(m_head.size.height()))
              + attribute("viewBox", number(page.x()) + ' ' + number(page.y()) + ' ' + number(page.width()) + ' '
                                         + number(page.height()))
              + attribute("font-family", m_families) + attribute("font-size", number(sizeOf(m_head.font))) + ">\n");
        if (!m_head.title.isEmpty())
            write("<title>" + xml(m_head.title) + "</title>\n");
        return true;
    }

    bool end() override
    {
        closeTransform();
        write("</svg>\n");
        return true;
    }

    void updateState(const QPaintEngineState &now) override
    {
        m_pen = now.pen();
        m_brush = now.brush();
        m_opacity = now.opacity();
        const QTransform matrix = now.transform();
        QByteArray transform;
        if (!matrix.isIdentity()) {
            transform = matrix.type() <= QTransform::TxTranslate
                            ? "translate(" + number(matrix.dx()) + ' ' + number(matrix.dy()) + ')'
                            : "matrix(" + QByteArray::number(matrix.m11(), 'g', 6) + ' '
                                  + QByteArray::number(matrix.m12(), 'g', 6) + ' '
                                  + QByteArray::number(matrix.m21(), 'g', 6) + ' '
                                  + QByteArray::number(matrix.m22(), 'g', 6) + ' ' + number(matrix.dx()) + ' '
                                  + number(matrix.dy()) + ')';
        }
        m_transform = transform;
    }

    void drawPath(const QPainterPath &path) override
    {
        if (path.isEmpty())
            return;
        shape("<path" + attribute("d", pathData(path))
              + (path.fillRule() == Qt::OddEvenFill && m_brush.style() != Qt::NoBrush
                     ? attribute("fill-rule", "evenodd")
                     : QByteArray()));
    }

    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            const QRectF rect = rects[i].normalized();
            shape("<rect" + attribute("x", number(rect.x())) + attribute("y", number(rect.y()))
                  + attribute("width", number(rect.width())) + attribute("height", number(rect.height())));
        }
    }

    void drawEllipse(const QRectF &rect) override
    {
        shape("<ellipse" + attribute("cx", number(rect.center().x())) + attribute("cy", number(rect.center().y()))
              + attribute("rx", number(rect.width() / 2)) + attribute("ry", number(rect.height() / 2)));
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (count < 2)
            return;
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode == PolylineMode) {
            const QBrush brush = std::exchange(m_brush, QBrush(Qt::NoBrush));
            drawPath(path);
            m_brush = brush;
            return;
        }
        path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        drawPath(path);
    }

    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QFont font = item.font();
        QByteArray style;
        if (const QByteArray families = familiesOf(font); families != m_families)
            style += attribute("font-family", families);
        if (sizeOf(font) != sizeOf(m_head.font))
            style += attribute("font-size", number(sizeOf(font)));
        if (font.weight() != QFont::Normal)
            style += attribute("font-weight", QByteArray::number(font.weight()));
        if (font.italic())
            style += attribute("font-style", "italic");
        if (font.strikeOut())
            style += attribute("text-decoration", "line-through");
        group(style + paint("fill", m_pen.color(), m_opacity));
        // The length keeps a text in its place where the reader has another font.
        write("<text" + attribute("x", number(position.x())) + attribute("y", number(position.y()))
              + attribute("textLength", number(item.width())) + " xml:space=\"preserve\">" + xml(item.text())
              + "</text>\n");
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

    [[nodiscard]] Type type() const override { return User; }

private:
    void write(const QByteArray &text)
    {
        if (!m_stop.stop_requested())
            m_out.write(text);
    }

    /// What follows is painted in this way; one element more in an open group where that is the same.
    void group(const QByteArray &style)
    {
        if (m_transform != m_openTransform) {
            closeTransform();
            if (!m_transform.isEmpty())
                write("<g" + attribute("transform", m_transform) + ">\n");
            m_openTransform = m_transform;
        }
        if (style == m_openStyle)
            return;
        closeStyle();
        write("<g" + style + ">\n");
        m_openStyle = style;
    }

    void closeStyle()
    {
        if (!m_openStyle.isEmpty())
            write("</g>\n");
        m_openStyle.clear();
    }

    void closeTransform()
    {
        closeStyle();
        if (!m_openTransform.isEmpty())
            write("</g>\n");
        m_openTransform.clear();
    }

    void shape(const QByteArray &element)
    {
        const bool isFilled = m_brush.style() != Qt::NoBrush;
        const bool isDrawn = m_pen.style() != Qt::NoPen;
        if (!isFilled && !isDrawn)
            return;
        QByteArray style = isFilled ? paint("fill", m_brush.color(), m_opacity) : attribute("fill", "none");
        if (isDrawn) {
            // A pen without a width is one pixel wide.
            const qreal width = m_pen.widthF() > 0 ? m_pen.widthF() : 1;
            style += paint("stroke", m_pen.color(), m_opacity) + attribute("stroke-width", number(width))
                     + attribute("stroke-linecap", capOf(m_pen.capStyle()))
                     + attribute("stroke-linejoin", joinOf(m_pen.joinStyle()));
            QByteArray dashes;
            for (const qreal dash : m_pen.dashPattern())
                dashes += (dashes.isEmpty() ? "" : " ") + number(dash * width);
            if (!dashes.isEmpty() && m_pen.style() != Qt::SolidLine)
                style += attribute("stroke-dasharray", dashes);
        }
        group(style);
        write(element + "/>\n");
    }

    QIODevice &m_out;
    SvgDevice::Head m_head;
    QPen m_pen;
    QBrush m_brush;
    qreal m_opacity = 1;
    QByteArray m_transform;
    std::stop_token m_stop;
    QByteArray m_families;
    /// The open groups, one within the other; empty: none.
    QByteArray m_openTransform;
    QByteArray m_openStyle;
};

SvgDevice::SvgDevice(QIODevice &out, Head head, std::stop_token stop)
    : m_head(std::move(head))
    , m_engine(std::make_unique<SvgEngine>(out, m_head, std::move(stop)))
{
}

SvgDevice::~SvgDevice() = default;

QPaintEngine *SvgDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmNumColors:
        return 0;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    case PdmWidth:
        return static_cast<int>(m_head.page.width());
    case PdmHeight:
        return static_cast<int>(m_head.page.height());
    case PdmWidthMM:
        return static_cast<int>(m_head.page.width() * 25.4 / dotsPerInch);
    case PdmHeightMM:
        return static_cast<int>(m_head.page.height() * 25.4 / dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace relvar::render
