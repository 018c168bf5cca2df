package soundscape.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import soundscape.explore.SizeChoice;

/** What the lines, marks and areas of a figure mean, in as many rows as it takes. */
final class Legend {
    /** Width of a sample, and the room after it and after its text, in pixels. */
    private static final double SAMPLE = 24;

    private static final double GAP = 6;
    private static final double APART = 18;
    private static final double ROW = 19;

    /** Half the height of an area's sample. */
    private static final double HALF = 6;

    /** How far below a row's middle text stands, in its size. */
    private static final double BASELINE = 0.34;

    private static final Stroke OUTLINE = new BasicStroke(2);

    private final PlotStyle style;
    private final TextSizes texts;
    private final double width;
    private final List<Item> items = new ArrayList<>();
    private double x;
    private int row;

    /** Draws what stands before a text, around a middle. */
    private interface Sample {
        void draw(Graphics2D g2, Point2D middle);
    }

    private record LineItem(Stroke stroke, String text) {}

    private record Item(double x, double row, Sample sample, double sampleWidth, String text, Font font) {}

    Legend(PlotStyle style, TextSizes texts, double width) {
        this.style = style;
        this.texts = texts;
        this.width = width;
    }

    /** What the curves, marks and areas of a plot mean. */
    static Legend of(Drawing drawing, List<DrawnCurve> curves, PlotStyle style, TextSizes texts, double width) {
        Legend legend = new Legend(style, texts, width);
        if (!drawing.lines().isEmpty()) {
            legend.head(drawing.family());
        }
        for (Drawing.Line line : drawing.lines()) {
            curves.stream()
                    .filter(curve -> curve.line().equals(line))
                    .forEach(curve -> legend.add(
                            line(curve.colour(), curve.stroke()),
                            SAMPLE,
                            curve.label(),
                            curve.present() ? style.bold() : style.text()));
        }
        legend.newRow();
        legend.marks(drawing.marks());
        legend.sizes(drawing.marks());
        legend.others(drawing);
        return legend;
    }

    /** What the lines and areas of a map mean, beside the scale of colours. */
    static Legend of(MapDrawing drawing, PlotStyle style, TextSizes texts, double width) {
        Legend legend = new Legend(style, texts, width);
        if (drawing.terms()) {
            legend.head("Held by");
            List<MapDrawing.Area> terms = drawing.binding();
            for (int i = 0; i < terms.size(); i++) {
                legend.area(MapColours.TINTED.of(style, i, 1), terms.get(i).label());
            }
            legend.newRow();
        }
        legend.marks(drawing.marks().stream().map(MapDrawing.Placed::mark).toList());
        drawing.contours().stream()
                .sorted(Comparator.comparing(MapDrawing.Contour::ofSize))
                .map(contour -> new LineItem(
                        MapChart.stroke(contour, style), contour.ofSize() ? "a target's size" : "a target's level"))
                .distinct()
                .forEach(item -> legend.line(MapChart.contour(style), item.stroke(), item.text()));
        if (!drawing.regions().isEmpty()) {
            legend.line(MapChart.region(style), MapChart.outline(style), "around where a target is met");
        }
        if (!drawing.refused().isEmpty()) {
            legend.add(
                    (g2, middle) -> MapChart.hatched(g2, LabelPlacer.around(middle, SAMPLE, 2 * HALF), style),
                    SAMPLE,
                    "no value: refused",
                    style.text());
        }
        return legend;
    }

    private void head(String text) {
        add((g2, middle) -> {}, 0, text + ":", style.bold());
    }

    private void line(Color colour, Stroke stroke, String text) {
        add(line(colour, stroke), SAMPLE, text, style.text());
    }

    private void area(Color colour, String text) {
        add((g2, middle) -> fill(g2, LabelPlacer.around(middle, SAMPLE, 2 * HALF), colour), SAMPLE, text, style.text());
    }

    private void marks(List<Drawing.Marked> marks) {
        int pins = 0;
        for (Drawing.Marked mark : marks) {
            int index = mark.shape() == Drawing.Shape.PIN ? pins++ : 0;
            add(
                    (g2, middle) -> {
                        Shape shape = mark.shape() == Drawing.Shape.PIN
                                ? MarkPainter.pin(middle, index)
                                : MarkPainter.circle(middle, mark.shape());
                        fill(g2, shape, MarkPainter.fill(mark, style));
                        g2.setPaint(MarkPainter.outline(mark, style));
                        g2.setStroke(OUTLINE);
                        g2.draw(shape);
                    },
                    2 * MarkShapes.RADIUS,
                    mark.name(),
                    style.text());
        }
    }

    private void sizes(List<Drawing.Marked> marks) {
        if (!marks.isEmpty()) {
            Color colour = PlotStyle.colour(style.palette().highlight());
            boolean real = marks.stream()
                    .anyMatch(mark -> mark.figures().sizes().real().isPresent());
            line(
                    colour,
                    new BasicStroke(3),
                    real ? "real, expected and worst-case size" : "expected to worst-case size");
            if (marks.stream().anyMatch(mark -> mark.least().isPresent())) {
                line(MarkPainter.open(style), MarkPainter.OPEN, "size by how full the opened traces are, a model");
            }
        }
    }

    private void others(Drawing drawing) {
        Color muted = PlotStyle.colour(style.palette().muted());
        if (drawing.bothSizes()) {
            String other = drawing.otherSize() == SizeChoice.WORST ? "worst-case" : "expected";
            line(muted, style.otherSize(), "by " + other + " size");
        }
        if (!drawing.frontier().isEmpty()) {
            line(muted, style.frontier(), "frontier");
        }
        line(
                PlotStyle.colour(style.palette().threshold()),
                style.threshold(),
                drawing.isFinal() ? "milestone" : "milestone's level");
        if (drawing.isFinal()) {
            area(
                    PlotStyle.over(
                            PlotStyle.colour(style.palette().surface()),
                            PlotStyle.colour(style.palette().target())),
                    "its level and size both reached");
        }
    }

    private static Sample line(Color colour, Stroke stroke) {
        return (g2, middle) -> {
            g2.setPaint(colour);
            g2.setStroke(stroke);
            g2.draw(new Line2D.Double(
                    middle.getX() - SAMPLE / 2, middle.getY(), middle.getX() + SAMPLE / 2, middle.getY()));
        };
    }

    private static void fill(Graphics2D g2, Shape shape, Color colour) {
        g2.setPaint(colour);
        g2.fill(shape);
    }

    double height() {
        return (row + 1) * ROW;
    }

    void draw(Graphics2D g2, double left, double top) {
        for (Item item : items) {
            double x = left + item.x();
            double y = top + (item.row() + 1 / 2.0) * ROW;
            item.sample().draw(g2, new Point2D.Double(x + item.sampleWidth() / 2, y));
            double text = item.sampleWidth() == 0 ? x : x + item.sampleWidth() + GAP;
            g2.setFont(item.font());
            g2.setPaint(PlotStyle.colour(style.palette().text()));
            g2.drawString(item.text(), (float) text, (float)
                    (y + BASELINE * item.font().getSize2D()));
        }
    }

    /** Puts one after the other, and begins a row where there is no more room. */
    private void add(Sample sample, double sampleWidth, String text, Font font) {
        double length = sampleWidth + (sampleWidth == 0 ? 0 : GAP) + texts.width(text, font);
        if (x > 0 && x + length > width) {
            newRow();
        }
        items.add(new Item(x, row, sample, sampleWidth, text, font));
        x += length + APART;
    }

    private void newRow() {
        if (x > 0) {
            x = 0;
            row++;
        }
    }
}
