package soundscape.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import soundscape.app.text.RealSizeText;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.result.RealSize;
import soundscape.explore.SizeChoice;
import soundscape.explore.landscape.Landscape;
import soundscape.explore.sweep.Metrics;
import soundscape.milestone.Milestone;
import soundscape.report.SizeWords;

/** Everything about one point of the plot, in words; {@code action} is what a click does, empty if nothing. */
public record PointCard(String title, List<PointCard.Line> lines, String action) {
    /** Works that differ by less than this are the same to a reader. */
    private static final double SAME_WORK = 0.005;

    /** Copies the list. */
    public PointCard {
        lines = List.copyOf(lines);
    }

    /** One property, and what it comes to. */
    public record Line(String label, String value) {}

    /** Describes a point beside the figures of the configuration now and the size along the axis; curves name their knobs. */
    public static PointCard of(PlotPoint spot, PlotCurves curves, PlotSubject looked, Metrics now, SizeChoice size) {
        Supplier<Optional<Zkvm>> there = () ->
                spot instanceof PlotPoint.OnMark on ? Optional.of(on.mark().zkvm()) : configuration(spot, curves);
        return new PointCard(
                title(spot, curves), lines(spot.figures(), looked, now, there, open(spot, size)), action(spot));
    }

    /** Describes a cell of a map beside the figures of the configuration now. */
    public static PointCard of(MapScene scene, int cell) {
        Landscape map = scene.map();
        String title = KnobText.named(map.sweep().family().knob(), map.up(cell)) + " · "
                + KnobText.named(map.sweep().along().knob(), map.across(cell));
        return map.at(cell)
                .map(figures -> new PointCard(
                        title,
                        lines(
                                figures,
                                scene.looked(),
                                scene.now().figures(),
                                () -> map.sweep().zkvm(map.up(cell), map.across(cell)),
                                Optional.empty()),
                        action(figures)))
                .orElseGet(() -> new PointCard(title + ": refused", List.of(), map.refusal(cell)));
    }

    private static List<Line> lines(
            Metrics figures, PlotSubject looked, Metrics now, Supplier<Optional<Zkvm>> there, Optional<Line> open) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("security", looked.security(figures)));
        lines.add(new Line("held by", looked.heldBy(figures)));
        lines.add(new Line("proof", PlotSubject.size(figures)));
        Optional<RealSize> real = figures.sizes().real();
        real.ifPresent(sent -> lines.add(new Line(
                "real size",
                SizeWords.exactly(sent.bits()) + " by " + sent.prover().name()
                        + (sent.exact() ? ", exact" : ", not exact"))));
        real.filter(sent -> !sent.exact())
                .flatMap(sent -> there.get().flatMap(zkvm -> circuit(zkvm, looked)))
                .flatMap(RealSizeText::spread)
                .ifPresent(range -> lines.add(new Line("5 to 95 %", range + " of all proofs")));
        if (real.isEmpty() && now.sizes().real().isPresent()) {
            lines.add(new Line("real size", "not known: no layout is stated that writes such proofs"));
        }
        open.ifPresent(lines::add);
        lines.add(new Line("prover", work(figures, now)));
        for (Milestone milestone : looked.milestones()) {
            if (milestone.asksFigures()) {
                lines.add(new Line(milestone.label(), looked.verdict(milestone, figures)));
            }
        }
        return lines;
    }

    /** Where traces follow, what the file leaves open. */
    private static Optional<Line> open(PlotPoint spot, SizeChoice size) {
        return spot instanceof PlotPoint.OnMark on
                ? on.mark()
                        .least()
                        .map(least -> new Line(
                                "whisker below",
                                SizeWords.between(
                                                size,
                                                least.sizes(),
                                                spot.figures().sizes()) + ": traces may be half full (model)"))
                : Optional.empty();
    }

    /** The circuit whose proof is sized: of a whole zkVM the last. */
    private static Optional<Circuit> circuit(Zkvm zkvm, PlotSubject looked) {
        return looked.whole()
                ? Optional.of(zkvm.circuits().get(zkvm.finalIndex()))
                : zkvm.circuits().stream()
                        .filter(each -> each.name().equals(looked.circuit()))
                        .findFirst();
    }

    private static String title(PlotPoint spot, PlotCurves curves) {
        if (spot instanceof PlotPoint.OnCurve on) {
            return KnobText.named(curves.family(), on.curve().value()) + " · "
                    + KnobText.named(curves.along(), on.point().value());
        }
        return spot instanceof PlotPoint.OnFrontier on
                ? "Frontier: " + on.frontier().values(on.point())
                : ((PlotPoint.OnMark) spot).mark().name();
    }

    private static String action(PlotPoint spot) {
        if (spot instanceof PlotPoint.OnMark on) {
            return switch (on.mark().kind()) {
                case NOW -> "Drag it along its curve; so do , and .";
                case OPENED -> "Click to go back to it";
                case BEFORE -> "As it was before its file was read again";
                case PIN -> "Kept for comparison";
            };
        }
        return action(spot.figures());
    }

    private static String action(Metrics figures) {
        return figures.read().bounds()
                ? "Click to take these values"
                : "Not soundcalc's bounds: a click takes the values, and soundcalc's level";
    }

    private static String work(Metrics figures, Metrics now) {
        double times = figures.work() / now.work();
        return Math.abs(times - 1) < SAME_WORK
                ? "as much work as now (model)"
                : String.format(Locale.ROOT, "×%.3g of the work now (model)", times);
    }

    /** The configuration, of exactly the figures shown, of a point found on curves; empty where it cannot be taken. */
    public static Optional<Zkvm> configuration(PlotPoint spot, PlotCurves curves) {
        if (spot instanceof PlotPoint.OnCurve on) {
            return curves.sweep().zkvm(on.curve().value(), on.point().value());
        }
        if (spot instanceof PlotPoint.OnFrontier on) {
            return Optional.of(on.point().zkvm().by(JohnsonBounds.REFERENCE));
        }
        Mark mark = ((PlotPoint.OnMark) spot).mark();
        return mark.kind() == Mark.Kind.OPENED ? Optional.of(mark.zkvm()) : Optional.empty();
    }
}
