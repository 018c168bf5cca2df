package soundscape.report.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is written beside curves: each bears its value where it stands apart from the others, with a leader where there is
 * no room, and the present one says what holds it where it is flat. The present curve, the first and the last come first;
 * others for which there is no place at all go without. Curves that lie on each other bear their values together.
 */
final class CurveLabels {
    /** Two curves so far apart in pixels can be told apart without doubt. */
    private static final double APART = 26;

    /** Only every so many points are compared: curves are dense. */
    private static final int STRIDE = 2;

    /** Pixels away from a place at which a label with a leader is tried, nearest first. */
    private static final double[] DOWN = {20, -20, 36, -36, 54, -54, 74};

    private static final double[] ACROSS = {0, 40, -40, 80, -80, 140, -140};

    /** How far a value stands from its curve, in pixels. */
    private static final double OFF = 4;

    /** So many places along a curve are tried. */
    private static final int MOST_PLACES = 40;

    /** Sides of a place on which a value may stand, in halves of its size. */
    private static final double[][] SIDES = {{0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {1, 0}, {-1, 0}};

    private static final String FRONTIER = "frontier";

    /** How far the frontier's name stays away from its edge. */
    private static final double BESIDE = 8;

    /** A leader begins this far from the text's middle line. */
    private static final double LEADER_GAP = 6;

    private final Picture picture;
    private final PlotArea area;
    private final PlotStyle style;
    private final TextSizes sizes;
    private final LabelPlacer placer;

    private CurveLabels(Picture picture, PlotArea area, PlotStyle style, TextSizes sizes, LabelPlacer placer) {
        this.picture = picture;
        this.area = area;
        this.style = style;
        this.sizes = sizes;
        this.placer = placer;
    }

    static void add(
            Picture picture,
            List<DrawnCurve> curves,
            PlotArea area,
            PlotStyle style,
            TextSizes sizes,
            LabelPlacer placer) {
        CurveLabels labels = new CurveLabels(picture, area, style, sizes, placer);
        labels.addValues(curves);
        curves.stream().filter(DrawnCurve::present).forEach(labels::addPlateaus);
    }

    /** Names the frontier where there is room along its edge. */
    static void addEdge(Picture picture, List<Point2D> corners, PlotStyle style, TextSizes sizes, LabelPlacer placer) {
        double width = sizes.width(FRONTIER, style.text());
        double height = sizes.height(style.text());
        double beside = BESIDE * style.weight();
        List<Point2D> places = corners.stream()
                .<Point2D>map(corner -> new Point2D.Double(corner.getX() - width / 2 - beside, corner.getY() - beside))
                .toList();
        placer.place(width, height, places)
                .ifPresent(box -> picture.text(
                        FRONTIER,
                        box,
                        style.text(),
                        PlotStyle.colour(style.palette().muted()),
                        style.veil()));
    }

    private static List<DrawnCurve> byImportance(List<DrawnCurve> curves) {
        List<DrawnCurve> order = new ArrayList<>(curves);
        order.sort(Comparator.comparing(curve ->
                !curve.present() && !curve.equals(curves.get(0)) && !curve.equals(curves.get(curves.size() - 1))));
        order.sort(Comparator.comparing(curve -> !curve.present()));
        return order;
    }

    private void addValues(List<DrawnCurve> curves) {
        List<DrawnCurve> told = new ArrayList<>();
        for (DrawnCurve curve : byImportance(curves)) {
            if (told.stream().noneMatch(other -> curve.isHiddenWith(other, area.area()))) {
                told.add(curve);
                String values = Stream.concat(
                                Stream.of(curve),
                                curves.stream()
                                        .filter(other ->
                                                !other.equals(curve) && other.isHiddenWith(curve, area.area())))
                        .map(DrawnCurve::label)
                        .collect(Collectors.joining(" and "));
                addValue(curve, values, curves);
            }
        }
    }

    private void addValue(DrawnCurve curve, String values, List<DrawnCurve> all) {
        double width = sizes.width(values, style.bold());
        double height = sizes.height(style.bold());
        List<Point2D> visible = places(curve, all);
        Optional<Rectangle2D> beside = placer.place(
                width,
                height,
                visible.stream().flatMap(place -> beside(place, width, height)).toList());
        if (beside.isPresent()) {
            write(values, beside.get(), style.bold(), curve.labelColour());
        } else if (!visible.isEmpty()) {
            Point2D from = visible.get(0);
            placer.place(width, height, around(from)).ifPresent(box -> {
                leader(from, box, curve.labelColour());
                write(values, box, style.bold(), curve.labelColour());
            });
        }
    }

    private Stream<Point2D> beside(Point2D place, double width, double height) {
        double off = OFF * style.weight();
        return Stream.of(SIDES)
                .map(side -> new Point2D.Double(
                        place.getX() + side[0] * (width / 2 + off), place.getY() + side[1] * (height / 2 + off)));
    }

    /** Points of a curve within the area, those first where it stands apart from all others. */
    private List<Point2D> places(DrawnCurve curve, List<DrawnCurve> all) {
        record Place(Point2D at, double apart) {}
        return IntStream.range(0, curve.xs().length)
                .filter(i -> i % STRIDE == 0 || curve.xs().length <= STRIDE)
                .mapToObj(i -> new Point2D.Double(curve.xs()[i], curve.ys()[i]))
                .filter(point -> area.area().contains(point))
                .map(point -> new Place(point, apart(point, curve, all)))
                .sorted(Comparator.comparingDouble(place -> -place.apart()))
                .limit(MOST_PLACES)
                .map(Place::at)
                .toList();
    }

    private double apart(Point2D point, DrawnCurve curve, List<DrawnCurve> all) {
        double most = APART * style.weight();
        double least = most * most;
        for (DrawnCurve other : all) {
            for (int i = 0; !other.equals(curve) && i < other.xs().length; i += STRIDE) {
                least = Math.min(least, point.distanceSq(other.xs()[i], other.ys()[i]));
            }
        }
        return least;
    }

    private void addPlateaus(DrawnCurve curve) {
        for (Plateau plateau : Plateau.of(curve.line().points())) {
            int middle = (plateau.from() + plateau.to()) / 2;
            Point2D at = new Point2D.Double(curve.xs()[middle], curve.ys()[middle]);
            if (area.area().contains(at)) {
                placer.place(sizes.width(plateau.text(), style.text()), sizes.height(style.text()), around(at))
                        .ifPresent(box -> {
                            leader(at, box, PlotStyle.colour(style.palette().muted()));
                            write(
                                    plateau.text(),
                                    box,
                                    style.text(),
                                    PlotStyle.colour(style.palette().text()));
                        });
            }
        }
    }

    private void write(String text, Rectangle2D box, Font font, Color colour) {
        picture.text(text, box, font, colour, style.veil());
    }

    private void leader(Point2D from, Rectangle2D box, Color colour) {
        double y = box.getCenterY() + Math.signum(from.getY() - box.getCenterY()) * LEADER_GAP * style.weight();
        double x = Math.max(box.getMinX(), Math.min(from.getX(), box.getMaxX()));
        picture.line(new Line2D.Double(from.getX(), from.getY(), x, y), colour, style.grid());
    }

    private List<Point2D> around(Point2D middle) {
        List<Point2D> places = new ArrayList<>();
        for (double down : DOWN) {
            for (double across : ACROSS) {
                places.add(new Point2D.Double(
                        middle.getX() + across * style.weight(), middle.getY() + down * style.weight()));
            }
        }
        places.sort(Comparator.comparingDouble(middle::distance));
        return places;
    }
}
