package soundscape.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marked configurations: a shape, a whisker from its least to its greatest size, and its name. */
final class MarkPainter {
    private static final Stroke OUTLINE = new BasicStroke(2);
    private static final Stroke WHISKER = new BasicStroke(1.5f);
    static final Stroke OPEN = new BasicStroke(2);
    private static final Stroke WHISKER_NOW = new BasicStroke(3);

    private final PlotArea area;
    private final PlotStyle style;

    /** By which sizes marks have whiskers; empty where sizes go along no axis. */
    private final Optional<Drawing> whiskers;

    private final List<Placed> placed = new ArrayList<>();

    /** A mark with its pixel, and where its name stands, if there is room. */
    private record Placed(Drawing.Marked mark, Shape shape, Point2D at, Optional<Rectangle2D> label) {}

    /** On a plot of security against size. */
    MarkPainter(Drawing drawing, List<DrawnCurve> curves, PlotArea area, PlotStyle style, TextSizes texts) {
        this(
                drawing.marks().stream()
                        .map(mark -> new MapDrawing.Placed(
                                mark, drawing.x(mark.figures()), mark.figures().bits()))
                        .toList(),
                Optional.of(drawing),
                curves,
                area,
                style,
                texts);
    }

    /** Where marks are put. */
    MarkPainter(
            List<MapDrawing.Placed> marks,
            Optional<Drawing> whiskers,
            List<DrawnCurve> curves,
            PlotArea area,
            PlotStyle style,
            TextSizes texts) {
        this.whiskers = whiskers;
        this.area = area;
        this.style = style;
        LabelPlacer placer = new LabelPlacer(area.area(), List.of(), curves);
        for (MapDrawing.Placed mark : marks) {
            placer.keepFree(box(mark.mark(), at(mark)));
        }
        int pins = 0;
        for (MapDrawing.Placed each : marks) {
            Drawing.Marked mark = each.mark();
            Point2D at = at(each);
            Shape shape = mark.shape() == Drawing.Shape.PIN ? pin(at, pins++) : circle(at, mark.shape());
            placed.add(new Placed(mark, shape, at, label(mark, at, texts, placer)));
        }
    }

    /** One beyond the plane is kept at its edge. */
    private Point2D at(MapDrawing.Placed mark) {
        Rectangle2D plane = area.area();
        Point2D at = area.at(mark.across(), mark.up());
        return new Point2D.Double(
                Math.max(plane.getMinX(), Math.min(at.getX(), plane.getMaxX())),
                Math.max(plane.getMinY(), Math.min(at.getY(), plane.getMaxY())));
    }

    private static Rectangle2D box(Drawing.Marked mark, Point2D at) {
        double half = MarkShapes.RADIUS + 1;
        double below = mark.least().isPresent() ? MarkShapes.BELOW + MarkShapes.CAP : half;
        return new Rectangle2D.Double(at.getX() - half, at.getY() - half, 2 * half, half + below);
    }

    static Shape circle(Point2D at, Drawing.Shape kind) {
        double radius = kind == Drawing.Shape.FILLED ? MarkShapes.RADIUS : MarkShapes.RADIUS - 1;
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    static Shape pin(Point2D at, int index) {
        double[] corners = MarkShapes.pin(index);
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners.length; i += 2) {
            double x = at.getX() + corners[i];
            double y = at.getY() + corners[i + 1];
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private Optional<Rectangle2D> label(Drawing.Marked mark, Point2D at, TextSizes texts, LabelPlacer placer) {
        double width = Math.max(
                texts.width(mark.name(), style.bold()),
                mark.detail().isEmpty() ? 0 : texts.width(mark.detail(), style.text()));
        double height = texts.height(style.bold()) * (mark.detail().isEmpty() ? 1 : 2);
        return placer.place(width, height, MarkShapes.labels(at, width, height, 1));
    }

    /** What labels of curves keep off. */
    List<Rectangle2D> taken() {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Placed each : placed) {
            boxes.add(box(each.mark(), each.at()));
            each.label().ifPresent(boxes::add);
        }
        return boxes;
    }

    /** Adds everything, the first mark on top. */
    void add(Picture picture) {
        for (int i = placed.size() - 1; i >= 0; i--) {
            Placed each = placed.get(i);
            whiskers.ifPresent(drawing -> addWhisker(picture, each, drawing));
            picture.shape(each.shape(), fill(each.mark(), style), outline(each.mark(), style), OUTLINE);
            each.label().ifPresent(box -> addLabel(picture, each, box));
        }
    }

    static Color fill(Drawing.Marked mark, PlotStyle style) {
        return PlotStyle.colour(
                switch (mark.shape()) {
                    case FILLED -> style.palette().highlight();
                    case HOLLOW -> style.palette().surface();
                    case PIN -> style.palette().text();
                });
    }

    static Color outline(Drawing.Marked mark, PlotStyle style) {
        return PlotStyle.colour(
                mark.shape() == Drawing.Shape.HOLLOW
                        ? style.palette().muted()
                        : style.palette().surface());
    }

    /** A size beyond the plane ends at its edge; a mark that is kept there has no whisker. */
    private void addWhisker(Picture picture, Placed each, Drawing drawing) {
        Point2D place =
                area.at(drawing.x(each.mark().figures()), each.mark().figures().bits());
        Whisker sizes = Whisker.of(each.mark().figures().sizes(), each.at().getX(), area);
        if (!place.equals(each.at()) || sizes.ticks().isEmpty()) {
            return;
        }
        boolean now = each.mark().shape() == Drawing.Shape.FILLED;
        Color colour = PlotStyle.colour(
                now ? style.palette().highlight() : style.palette().muted());
        draw(picture, sizes, each.at().getY(), colour, now ? WHISKER_NOW : WHISKER);
        each.mark()
                .least()
                .ifPresent(least -> draw(
                        picture,
                        Whisker.open(
                                Drawing.place(drawing.size().of(least)),
                                each.at().getX(),
                                area),
                        each.at().getY() + MarkShapes.BELOW,
                        open(style),
                        OPEN));
    }

    private static void draw(Picture picture, Whisker whisker, double y, Color colour, Stroke stroke) {
        picture.line(new Line2D.Double(whisker.from(), y, whisker.to(), y), colour, stroke);
        for (Whisker.Tick tick : whisker.ticks()) {
            picture.line(new Line2D.Double(tick.x(), y - tick.half(), tick.x(), y + tick.half()), colour, stroke);
        }
    }

    /** {@return the colour of what the file leaves open} */
    static Color open(PlotStyle style) {
        return PlotStyle.colour(style.palette().text());
    }

    private void addLabel(Picture picture, Placed each, Rectangle2D box) {
        boolean now = each.mark().shape() == Drawing.Shape.FILLED;
        Color muted = PlotStyle.colour(style.palette().muted());
        Color colour = now ? PlotStyle.colour(style.palette().text()) : muted;
        boolean two = !each.mark().detail().isEmpty();
        double line = two ? box.getHeight() / 2 : box.getHeight();
        picture.text(
                each.mark().name(),
                new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), line),
                style.bold(),
                colour,
                style.veil());
        if (two) {
            picture.text(
                    each.mark().detail(),
                    new Rectangle2D.Double(box.getX(), box.getY() + line, box.getWidth(), line),
                    style.text(),
                    muted,
                    style.veil());
        }
    }
}
