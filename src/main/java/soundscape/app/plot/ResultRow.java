package soundscape.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.landscape.Landscape;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepPoint;

/**
 * One point of the plot as a row of a table.
 * @param what "now", "as opened", a pin's name, "curve", or "frontier" with all its values
 * @param family what the family's knob stands at
 * @param along what the swept knob stands at
 * @param work the prover's work as a multiple of that of the configuration now
 */
public record ResultRow(String what, String family, String along, Metrics figures, double work) {
    /** What the rows of curves are called. */
    public static final String CURVE = "curve";

    private static final String TAB = "\t";

    /**
     * Everything that the plot says: the marks, the points of each curve, then those of the frontier, if it is drawn.
     */
    public static List<ResultRow> of(List<Mark> marks, PlotCurves curves, Optional<PlotFrontier> frontier) {
        double now = marks.get(0).figures().work();
        List<ResultRow> rows = new ArrayList<>();
        for (Mark mark : marks) {
            boolean isNow = mark.kind() == Mark.Kind.NOW;
            rows.add(new ResultRow(
                    mark.name(),
                    isNow ? KnobText.value(curves.family(), curves.presentFamily()) : "",
                    isNow ? KnobText.value(curves.along(), curves.presentAlong()) : "",
                    mark.figures(),
                    mark.figures().work() / now));
        }
        for (Curve curve : curves.curves()) {
            for (SweepPoint point : curve.points()) {
                rows.add(new ResultRow(
                        CURVE,
                        KnobText.value(curves.family(), curve.value()),
                        KnobText.value(curves.along(), point.value()),
                        point.figures(),
                        point.figures().work() / now));
            }
        }
        frontier.ifPresent(found -> found.points()
                .forEach(point -> rows.add(new ResultRow(
                        "frontier: " + found.values(point),
                        found.value(point, curves.family()),
                        found.value(point, curves.along()),
                        point.figures(),
                        point.figures().work() / now))));
        return rows;
    }

    /** Everything that a map says: the marks, then each cell that has a value. */
    public static List<ResultRow> of(MapScene scene) {
        Landscape map = scene.map();
        double now = scene.now().figures().work();
        List<ResultRow> rows = new ArrayList<>();
        scene.marks()
                .forEach(mark -> rows.add(new ResultRow(
                        mark.name(), "", "", mark.figures(), mark.figures().work() / now)));
        for (int i = 0; i < map.size(); i++) {
            int cell = i;
            map.at(cell)
                    .ifPresent(figures -> rows.add(new ResultRow(
                            "cell",
                            KnobText.value(map.sweep().family().knob(), map.up(cell)),
                            KnobText.value(map.sweep().along().knob(), map.across(cell)),
                            figures,
                            figures.work() / now)));
        }
        return rows;
    }

    /**
     * A header and a row a line, columns separated by tabulators; the curves name their knobs. Unless {@code complete},
     * bits and level are upper bounds.
     */
    public static String tsv(List<ResultRow> rows, PlotCurves curves, boolean complete) {
        String header = String.join(
                TAB,
                "what",
                curves.family().label(),
                curves.along().label(),
                complete ? "bits" : "bits at most",
                complete ? "level" : "level at most",
                "regime",
                "held by",
                "circuit",
                "expected KiB",
                "worst KiB",
                "real KiB",
                "prover work (model, now = 1)");
        return rows.stream().map(ResultRow::line).collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private String line() {
        return String.join(
                TAB,
                what.replace(TAB, " "),
                family,
                along,
                Double.toString(figures.bits()),
                Integer.toString(figures.level()),
                regime(),
                figures.weakest().text(),
                figures.circuit(),
                Double.toString(expectedKib()),
                Double.toString(worstKib()),
                realKib().map(kib -> Double.toString(kib)).orElse(""),
                String.format(Locale.ROOT, "%.4g", work));
    }

    /** The regime's name, such as "JBR"; "mixed" where circuits have none in common. */
    public String regime() {
        return figures.regime().map(Regime::name).orElse("mixed");
    }

    /** The expected size; KiB, not rounded. */
    public double expectedKib() {
        return figures.expected() / ProofSize.BITS_PER_KIB;
    }

    /** The worst-case size; KiB, not rounded. */
    public double worstKib() {
        return figures.worst() / ProofSize.BITS_PER_KIB;
    }

    /** {@return what the prover sends, where its layout is stated; KiB, not rounded} */
    public Optional<Double> realKib() {
        return figures.sizes().real().map(real -> real.bits() / ProofSize.BITS_PER_KIB);
    }
}
