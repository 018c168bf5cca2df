package soundscape.report.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/** A figure laid out on a page: title, legend, plot, caption. Always light; what is drawn on decides the notation. */
record FigurePage(Figure figure, FigureSize size) {
    private static final double MARGIN = 20;

    /** Between the parts. */
    private static final double GAP = 8;

    private static final float TITLE_SIZE = 17;
    private static final double LINE = 16;

    /** A viewer may leave gaps between areas that only touch. */
    private static final double SEAM = 0.6;

    private static final PlotStyle STYLE = new PlotStyle(PlotColours.LIGHT, FigureFonts.FONTS, 1, false);
    private static final TextSizes TEXTS = FigureFonts::width;

    /** A chart that is laid out, and where its plane is. */
    private record Sheet(JFreeChart chart, PlotArea area) {}

    /** The caption as one text. */
    String description() {
        return figure.subtitle() + ". " + String.join(". ", figure.caption()) + ".";
    }

    void draw(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setPaint(PlotStyle.colour(STYLE.palette().surface()));
        g2.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        double width = size.width() - 2 * MARGIN;
        Color text = PlotStyle.colour(STYLE.palette().text());
        Color muted = PlotStyle.colour(STYLE.palette().muted());
        Font title = STYLE.bold().deriveFont(TITLE_SIZE);
        double y = write(
                g2, Paragraph.lines(figure.title(), title, TEXTS, width), title, text, MARGIN, TITLE_SIZE + GAP / 2);
        y = write(g2, lines(figure.subtitle(), width), STYLE.text(), muted, y, LINE) + GAP;
        List<String> caption = figure.caption().stream()
                .flatMap(paragraph -> lines(paragraph, width).stream())
                .toList();
        double foot = size.height() - MARGIN - caption.size() * LINE;
        Legend legend = legend(width);
        legend.draw(g2, MARGIN, y);
        drawPlot(g2, y + legend.height(), foot - GAP);
        write(g2, caption, STYLE.text(), text, foot, LINE);
    }

    private static List<String> lines(String text, double width) {
        return Paragraph.lines(text, STYLE.text(), TEXTS, width);
    }

    private static double write(Graphics2D g2, List<String> lines, Font font, Color colour, double top, double height) {
        g2.setFont(font);
        g2.setPaint(colour);
        double y = top;
        for (String line : lines) {
            g2.drawString(line, (float) MARGIN, (float) (y + font.getSize2D()));
            y += height;
        }
        return y;
    }

    private Legend legend(double width) {
        if (figure.plate() instanceof Drawing drawing) {
            PlotArea anywhere = TradeoffChart.area(PlotRange.of(drawing).rounded(), width, size.height(), 1);
            return Legend.of(drawing, DrawnCurve.of(drawing, anywhere, STYLE), STYLE, TEXTS, width);
        }
        return Legend.of((MapDrawing) figure.plate(), STYLE, TEXTS, width);
    }

    private void drawPlot(Graphics2D g2, double top, double bottom) {
        double height = Math.max(1, bottom - top);
        Sheet sheet = figure.plate() instanceof Drawing drawing
                ? curves(drawing, height)
                : map((MapDrawing) figure.plate(), height);
        JFreeChart chart = sheet.chart();
        String upright = chart.getXYPlot().getRangeAxis().getLabel();
        chart.getXYPlot().getRangeAxis().setLabel(null);
        AffineTransform before = g2.getTransform();
        g2.translate(0, top);
        chart.draw(g2, new Rectangle2D.Double(0, 0, size.width(), height));
        g2.setTransform(before);
        writeUpright(g2, upright, top + sheet.area().area().getCenterY());
    }

    private Sheet curves(Drawing drawing, double height) {
        PlotArea area = TradeoffChart.area(PlotRange.of(drawing).rounded(), size.width(), height, 1);
        TradeoffChart chart = new TradeoffChart(TEXTS);
        List<DrawnCurve> curves = DrawnCurve.of(drawing, area, STYLE);
        MarkPainter marks = new MarkPainter(drawing, curves, area, STYLE, TEXTS);
        chart.lay(drawing, curves, area, STYLE, marks.taken());
        marks.add(chart.picture());
        return new Sheet(chart.chart(), area);
    }

    private Sheet map(MapDrawing drawing, double height) {
        MapChart chart = new MapChart(TEXTS, SEAM);
        PlotArea area = chart.area(drawing, size.width(), height, STYLE);
        MarkPainter marks = new MarkPainter(drawing.marks(), Optional.empty(), List.of(), area, STYLE, TEXTS);
        chart.lay(drawing, area, size.width(), STYLE, marks.taken());
        marks.add(chart.picture());
        return new Sheet(chart.chart(), area);
    }

    /** The library would write it as outlines. */
    private static void writeUpright(Graphics2D g2, String text, double middle) {
        Font font = STYLE.text();
        double x = MARGIN + font.getSize2D();
        double y = middle + TEXTS.width(text, font) / 2;
        AffineTransform before = g2.getTransform();
        g2.rotate(-Math.PI / 2, x, y);
        g2.setFont(font);
        g2.setPaint(PlotStyle.colour(STYLE.palette().muted()));
        g2.drawString(text, (float) x, (float) y);
        g2.setTransform(before);
    }
}
