package soundscape.ui.tradeoff;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.ui.TextAnchor;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.SweepPoint;

/** What is written on curves: each bears its value, and the present one says what holds it where it is flat. */
final class CurveLabels {
    private static final double NAME_WIDTH = 130;
    private static final double MARK_HEIGHT = 44;

    /** Pixels away from a plateau's middle at which its label is tried, nearest first. */
    private static final double[] DOWN = {18, 34, -18, 50, -34, 66};

    private static final double[] ACROSS = {0, 70, -70, 140, -140};

    private final Drawing drawing;
    private final LabelPlacer placer;

    private CurveLabels(Drawing drawing) {
        this.drawing = drawing;
        this.placer = new LabelPlacer(drawing.area().area());
    }

    static void add(Drawing drawing) {
        CurveLabels labels = new CurveLabels(drawing);
        PlotContent content = drawing.content();
        labels.keepFree(content.now());
        content.opened().ifPresent(labels::keepFree);
        content.curves().stream()
                .filter(curve -> curve.value().equals(content.present()))
                .forEach(labels::addPresent);
        content.curves().stream()
                .filter(curve -> !curve.value().equals(content.present()))
                .forEach(labels::addValue);
    }

    /** A mark, with its name on the left and its whisker on the right. */
    private void keepFree(PlotPoint point) {
        Point2D mark = drawing.area().at(point.x(), point.bits());
        placer.keepFree(new Point2D.Double(mark.getX() - NAME_WIDTH / 2, mark.getY()), NAME_WIDTH, MARK_HEIGHT);
        placer.keepFree(mark, MARK_HEIGHT, MARK_HEIGHT);
    }

    private void addPresent(Curve curve) {
        Plateau.of(curve.points()).forEach(plateau -> addPlateau(curve, plateau));
        addValue(curve);
    }

    private void addValue(Curve curve) {
        String text = "×" + curve.value();
        List<Point2D> candidates = curve.points().stream().map(this::at).toList();
        placer.place(text, candidates)
                .ifPresent(place -> drawing.boldText(text, x(place), bits(place), TextAnchor.CENTER)
                        .setPaint(drawing.colour(curve)));
    }

    private void addPlateau(Curve curve, Plateau plateau) {
        Point2D middle = at(curve.points().get((plateau.from() + plateau.to()) / 2));
        String muted = drawing.style().palette().muted();
        placer.place(plateau.text(), around(middle)).ifPresent(place -> {
            drawing.above(new XYLineAnnotation(
                    x(middle), bits(middle), x(place), bits(place), PlotStyle.GRID, PlotStyle.colour(muted)));
            String colour = drawing.style().palette().text();
            drawing.text(plateau.text(), x(place), bits(place), TextAnchor.CENTER, colour);
        });
    }

    private static List<Point2D> around(Point2D middle) {
        List<Point2D> places = new ArrayList<>();
        for (double down : DOWN) {
            for (double across : ACROSS) {
                places.add(new Point2D.Double(middle.getX() + across, middle.getY() + down));
            }
        }
        return places;
    }

    private Point2D at(SweepPoint point) {
        return drawing.area()
                .at(
                        PlotPoint.place(drawing.content()
                                .size()
                                .of(point.figures().expected(), point.figures().worst())),
                        point.figures().bits());
    }

    private double x(Point2D place) {
        return drawing.area().x(place.getX());
    }

    private double bits(Point2D place) {
        return drawing.area().bits(place.getY());
    }
}
