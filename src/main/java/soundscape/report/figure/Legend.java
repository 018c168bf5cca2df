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
    private final List<Item> items = new ArrayList<>();
    private double rows = 1;

    /** Draws what stands before a text, around a middle. */
    private interface Sample {
        void draw(Graphics2D g2, Point2D middle);
    }

    private record Item(double x, double row, Sample sample, double sampleWidth, String text, Font font) {}

    Legend(Figure figure, List<DrawnCurve> curves, PlotStyle style, TextSizes texts, double width) {
        this.style = style;
        Flow flow = new Flow(texts, width);
        Drawing drawing = figure.drawing();
        if (!drawing.lines().isEmpty()) {
            flow.add((g2, middle) -> {}, 0, figure.family() + ":", style.bold());
        }
        for (Drawing.Line line : drawing.lines()) {
            curves.stream()
                    .filter(curve -> curve.line().equals(line))
                    .forEach(curve -> flow.add(
                            line(curve.colour(), curve.stroke()),
                            SAMPLE,
                            curve.label(),
                            curve.present() ? style.bold() : style.text()));
        }
        flow.newRow();
        addMarks(flow, drawing);
        addOthers(flow, drawing);
        rows = flow.row + 1;
    }

    private void addMarks(Flow flow, Drawing drawing) {
        int pins = 0;
        for (Drawing.Marked mark : drawing.marks()) {
            int index = mark.shape() == Drawing.Shape.PIN ? pins++ : 0;
            flow.add(
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
        if (!drawing.marks().isEmpty()) {
            Color colour = PlotStyle.colour(style.palette().highlight());
            boolean real = drawing.marks().stream()
                    .anyMatch(mark -> mark.figures().sizes().real().isPresent());
            String sizes = real ? "real, expected and worst-case size" : "expected to worst-case size";
            flow.add(line(colour, new BasicStroke(3)), SAMPLE, sizes, style.text());
            if (drawing.marks().stream().anyMatch(mark -> mark.least().isPresent())) {
                flow.add(
                        line(MarkPainter.open(style), MarkPainter.OPEN),
                        SAMPLE,
                        "size by how full the opened traces are, a model",
                        style.text());
            }
        }
    }

    private void addOthers(Flow flow, Drawing drawing) {
        if (drawing.bothSizes()) {
            String other = drawing.otherSize() == SizeChoice.WORST ? "worst-case" : "expected";
            flow.add(
                    line(PlotStyle.colour(style.palette().muted()), style.otherSize()),
                    SAMPLE,
                    "by " + other + " size",
                    style.text());
        }
        if (!drawing.frontier().isEmpty()) {
            flow.add(
                    line(PlotStyle.colour(style.palette().muted()), style.frontier()),
                    SAMPLE,
                    "frontier",
                    style.text());
        }
        flow.add(
                line(PlotStyle.colour(style.palette().threshold()), style.threshold()),
                SAMPLE,
                drawing.isFinal() ? "milestone" : "milestone's level",
                style.text());
        if (drawing.isFinal()) {
            Color target = PlotStyle.over(
                    PlotStyle.colour(style.palette().surface()),
                    PlotStyle.colour(style.palette().target()));
            flow.add(
                    (g2, middle) -> fill(g2, LabelPlacer.around(middle, SAMPLE, 2 * HALF), target),
                    SAMPLE,
                    "its level and size both reached",
                    style.text());
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
        return rows * ROW;
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
    private final class Flow {
        private final TextSizes texts;
        private final double width;
        private double x;
        private int row;

        Flow(TextSizes texts, double width) {
            this.texts = texts;
            this.width = width;
        }

        void add(Sample sample, double sampleWidth, String text, Font font) {
            double length = sampleWidth + (sampleWidth == 0 ? 0 : GAP) + texts.width(text, font);
            if (x > 0 && x + length > width) {
                newRow();
            }
            items.add(new Item(x, row, sample, sampleWidth, text, font));
            x += length + APART;
        }

        void newRow() {
            if (x > 0) {
                x = 0;
                row++;
            }
        }
    }
}
