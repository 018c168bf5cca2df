package soundscape.ui.gap;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import soundscape.app.text.GapWords;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.explore.gap.GapPoint;
import soundscape.explore.gap.JohnsonTradeoff;
import soundscape.explore.gap.TheoremCurve;
import soundscape.ui.control.Labels;

/** Bits over the multiplicity: both sides of the trade, the lesser of them by each theorem, where the circuit stands and the bests. */
final class GapCurve extends Pane {
    private static final double RADIUS = 5;
    private static final double THEOREM_RADIUS = 4;

    /** Bits left free above and below. */
    private static final double AIR = 3;

    private final Polyline query = line("gap-line-query");
    private final Polyline rest = line("gap-line-rest");
    private final Polyline total = line("gap-line-total");
    private final Line best = new Line();
    private final Circle bestMark = new Circle(RADIUS);
    private final Circle nowMark = new Circle(RADIUS);
    private final Label high = Labels.styled("", "gap-axis");
    private final Label low = Labels.styled("", "gap-axis");
    private final Rectangle clip = new Rectangle();
    private final double inset;
    private final Steps steps;
    private final Group theoremLines = new Group();
    private List<TheoremCurve> theorems = List.of();
    private List<GapPoint> points = List.of();
    private @Nullable GapPoint now;

    /** Makes an empty curve; the first and the last step lie an inset from the edges, in pixels. */
    GapCurve(Steps steps, double inset) {
        this.steps = steps;
        this.inset = inset;
        best.getStyleClass().add("gap-best-line");
        bestMark.getStyleClass().add("gap-best-mark");
        nowMark.getStyleClass().add("gap-now-mark");
        getChildren().addAll(best, query, rest, theoremLines, total, bestMark, nowMark, high, low);
        getChildren().forEach(node -> node.setManaged(false));
        setClip(clip);
        getStyleClass().add("gap-curve");
    }

    private static Polyline line(String style) {
        Polyline line = new Polyline();
        line.getStyleClass().addAll("gap-line", style);
        return line;
    }

    void show(List<GapPoint> curve, GapPoint present, List<TheoremCurve> byTheorem) {
        points = curve;
        if (!byTheorem.equals(theorems)) {
            theorems = byTheorem;
            theoremLines
                    .getChildren()
                    .setAll(byTheorem.stream()
                            .filter(each ->
                                    !each.theorem().equals(JohnsonBounds.REFERENCE.theorem())) // the circuit's own
                            .map(TheoremLine::new)
                            .toList());
        }
        now = present;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        GapPoint present = now;
        getChildren().forEach(node -> node.setVisible(!points.isEmpty()));
        if (points.isEmpty() || present == null) {
            return;
        }
        GapPoint top = JohnsonTradeoff.best(points);
        double least = Math.min(present.total(), least(GapPoint::total)) - AIR;
        double highest = theorems.stream()
                .mapToDouble(curve -> curve.best().bits())
                .max()
                .orElse(top.total());
        double span = Math.max(Math.max(top.total(), present.total()), highest) - least;
        double most = least + 2 * span;
        Scale scale = new Scale(least, Math.min(most, most()) + AIR, getHeight());
        draw(query, scale, point -> point.query().bits());
        draw(rest, scale, point -> point.rest().bits());
        draw(total, scale, GapPoint::total);
        theoremLines.getChildren().forEach(line -> ((TheoremLine) line).draw(scale));
        place(bestMark, scale, top);
        place(nowMark, scale, present);
        best.setStartX(bestMark.getCenterX());
        best.setEndX(bestMark.getCenterX());
        best.setStartY(bestMark.getCenterY());
        best.setEndY(getHeight());
        high.setText(GapWords.bits(scale.high));
        low.setText(GapWords.bits(scale.low));
        high.autosize();
        low.autosize();
        high.relocate(0, 0);
        low.relocate(0, getHeight() - low.getHeight());
    }

    /** What a theorem comes to, and its best. */
    private final class TheoremLine extends Group {
        private final TheoremCurve curve;
        private final Polyline line;
        private final Circle mark = new Circle(THEOREM_RADIUS);

        TheoremLine(TheoremCurve curve) {
            this.curve = curve;
            line = line("gap-theorem-line");
            line.getStyleClass().add(TheoremRows.style(curve.theorem()));
            mark.getStyleClass().addAll("gap-theorem-mark", TheoremRows.style(curve.theorem()));
            getChildren().addAll(line, mark);
        }

        void draw(Scale scale) {
            line.getPoints()
                    .setAll(curve.points().stream()
                            .flatMap(point -> Stream.of(x(point.step()), scale.y(point.bits())))
                            .toList());
            mark.setCenterX(x(curve.best().step()));
            mark.setCenterY(scale.y(curve.best().bits()));
        }
    }

    private double x(double multiplicity) {
        return inset + steps.share(multiplicity) * (getWidth() - 2 * inset);
    }

    private double least(ToDoubleFunction<GapPoint> bits) {
        return points.stream().mapToDouble(bits).min().orElseThrow();
    }

    private double most() {
        return points.stream()
                .mapToDouble(
                        point -> Math.max(point.query().bits(), point.rest().bits()))
                .max()
                .orElseThrow();
    }

    private double x(GapPoint point) {
        return x(point.multiplicity());
    }

    private void draw(Polyline line, Scale scale, ToDoubleFunction<GapPoint> bits) {
        Double[] coordinates = new Double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            coordinates[2 * i] = x(points.get(i));
            coordinates[2 * i + 1] = scale.y(bits.applyAsDouble(points.get(i)));
        }
        line.getPoints().setAll(coordinates);
    }

    private void place(Circle mark, Scale scale, GapPoint point) {
        mark.setCenterX(x(point));
        mark.setCenterY(scale.y(point.total()));
    }

    private record Scale(double low, double high, double height) {
        double y(double bits) {
            return height * (high - bits) / (high - low);
        }
    }
}
