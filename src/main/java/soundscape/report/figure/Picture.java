package soundscape.report.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is drawn on the plane, laid out in pixels beforehand, so that painting is nothing but painting. Not for
 * comparison: one plot has one picture.
 */
public final class Picture extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    /** Where text begins above its baseline, in its size. */
    private static final double ASCENT = 0.78;

    private static final double QUARTER_TURN = -Math.PI / 2;
    private static final double VEIL_PADDING = 1.5;

    private record Line(Shape shape, Color colour, Stroke stroke) {}

    private record Area(Shape shape, Color colour) {}

    private record Text(String text, double x, double baseline, Font font, Color colour) {}

    private final transient List<Area> ground = new ArrayList<>();
    private final transient List<Area> areas = new ArrayList<>();
    private final transient List<Line> lines = new ArrayList<>();
    private final transient List<Line> outlines = new ArrayList<>();
    private final transient List<Area> shapes = new ArrayList<>();
    private final transient List<Text> texts = new ArrayList<>();
    private final transient List<Text> upright = new ArrayList<>();

    /**
     * What is painted below texts, so that they can be read across lines: one box a text, on whole pixels. As one shape
     * they would be worked out over all that lies between them.
     */
    private final transient List<Rectangle2D> veil = new ArrayList<>();

    private transient Color veilColour = Color.WHITE;

    Picture() {}

    /** Begins anew. */
    public void clear() {
        ground.clear();
        areas.clear();
        lines.clear();
        shapes.clear();
        outlines.clear();
        texts.clear();
        upright.clear();
        veil.clear();
    }

    /** An opaque area below the grid: what is translucent takes far longer to paint. */
    void ground(Shape shape, Color colour) {
        ground.add(new Area(shape, colour));
    }

    /** Paints what lies below the grid. */
    void drawGround(Graphics2D g2) {
        draw(g2, ground);
    }

    void fill(Shape shape, Color colour) {
        areas.add(new Area(shape, colour));
    }

    /** Draws a line. */
    public void line(Shape shape, Color colour, Stroke stroke) {
        lines.add(new Line(shape, colour, stroke));
    }

    /** A shape above all lines. */
    void shape(Shape shape, Color colour, Color outline, Stroke stroke) {
        shapes.add(new Area(shape, colour));
        outlines.add(new Line(shape, outline, stroke));
    }

    /** Text in a box that was measured before. */
    void text(String text, Rectangle2D box, Font font, Color colour, Color veilled) {
        double baseline = box.getCenterY() + (ASCENT - 0.5) * font.getSize2D() + 1;
        veil.add(new Rectangle2D.Double(
                Math.rint(box.getX() - VEIL_PADDING),
                Math.rint(box.getY() + VEIL_PADDING),
                Math.rint(box.getWidth() + 2 * VEIL_PADDING),
                Math.rint(box.getHeight() - 2 * VEIL_PADDING)));
        veilColour = veilled;
        texts.add(new Text(text, box.getX(), baseline, font, colour));
        // Changing the font costs more than the text.
        texts.sort(Comparator.comparing(written -> written.font().isBold()));
    }

    /** Text that is read from below, beginning at a place. */
    void upright(String text, double x, double y, Font font, Color colour) {
        upright.add(new Text(text, x, y, font, colour));
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        draw(g2);
    }

    /** Paints everything but what lies below the grid. */
    void draw(Graphics2D g2) {
        draw(g2, areas);
        lines.forEach(line -> draw(g2, line));
        for (int i = 0; i < shapes.size(); i++) {
            draw(g2, List.of(shapes.get(i)));
            draw(g2, outlines.get(i));
        }
        g2.setPaint(veilColour);
        veil.forEach(g2::fill);
        texts.forEach(text -> draw(g2, text));
        for (Text text : upright) {
            AffineTransform before = g2.getTransform();
            g2.rotate(QUARTER_TURN, text.x(), text.baseline());
            draw(g2, text);
            g2.setTransform(before);
        }
    }

    private static void draw(Graphics2D g2, List<Area> filled) {
        for (Area area : filled) {
            g2.setPaint(area.colour());
            g2.fill(area.shape());
        }
    }

    private static void draw(Graphics2D g2, Line line) {
        g2.setPaint(line.colour());
        g2.setStroke(line.stroke());
        g2.draw(line.shape());
    }

    private static void draw(Graphics2D g2, Text text) {
        if (!text.font().equals(g2.getFont())) {
            g2.setFont(text.font());
        }
        if (!text.colour().equals(g2.getPaint())) {
            g2.setPaint(text.colour());
        }
        g2.drawString(text.text(), (float) text.x(), (float) text.baseline());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean canEqual(Object other) {
        return this == other;
    }
}
