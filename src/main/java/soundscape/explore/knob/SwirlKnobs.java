package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import soundscape.config.key.Key;
import soundscape.config.key.SwirlKeys;
import soundscape.estimator.circuit.AirFigure;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;

/** What only SWIRL has: the outline of its AIRs, its univariate step, and the limits of its bus. */
final class SwirlKnobs {
    private static final Source SOURCE = new Source(Paper.SWIRL, "");
    private static final long MOST = 1_000_000_000;
    private static final long USUAL = 10_000;
    private static final long MOST_LOG = 40;
    private static final long USUAL_LOG = 30;
    private static final long MOST_INTERACTIONS = 1L << 40;

    private SwirlKnobs() {}

    static CircuitNumber airs() {
        return outline(
                About.of("airs", "AIRs", KnobGroup.CIRCUIT, "", SOURCE)
                        .withHelp(
                                "How many AIRs the circuit is made of. Their constraints are combined, and each has its own entries in the proof.")
                        .keys(SwirlKeys.AIRS, SwirlKeys.SOUNDNESS_AIRS),
                Scale.counts(1, MOST, USUAL),
                AirFigure.AIRS);
    }

    static CircuitNumber interactions() {
        return outline(
                About.of("interactions", "Interactions an AIR", KnobGroup.LOOKUPS, "", SOURCE)
                        .withHelp(
                                "The most bus interactions of one AIR. They decide with the heights how many layers the lookup argument has.")
                        .keys(SwirlKeys.INTERACTIONS, SwirlKeys.SOUNDNESS_INTERACTIONS),
                Scale.counts(1, MOST, USUAL),
                AirFigure.INTERACTIONS);
    }

    static CircuitNumber height() {
        return outline(
                About.of("trace-height", "Tallest trace", KnobGroup.CIRCUIT, "", SOURCE)
                        .withHelp(
                                "log2 of the rows of the tallest AIR's trace. One more doubles the rows, and adds a variable to the sumchecks.")
                        .keys(SwirlKeys.HEIGHT, SwirlKeys.SOUNDNESS_HEIGHT),
                Scale.whole(1, MOST_LOG, USUAL_LOG),
                AirFigure.HEIGHT);
    }

    /** Bounds for the size alone, each beside the knob of the claim. */
    static List<CircuitNumber> sizes() {
        return List.of(
                size(airs(), AirFigure.AIRS, SwirlKeys.SIZE_AIRS),
                size(height(), AirFigure.HEIGHT, SwirlKeys.SIZE_HEIGHT),
                size(StatementKnobs.traceColumns(), AirFigure.COLUMNS, SwirlKeys.SIZE_COLUMNS),
                size(interactions(), AirFigure.INTERACTIONS, SwirlKeys.SIZE_INTERACTIONS));
    }

    private static CircuitNumber size(CircuitNumber claim, AirFigure figure, Key<?> stated) {
        About claimed = claim.about();
        return swirl(
                About.of("size-" + claim.key(), claim.label() + " (size)", claimed.group(), "", SOURCE)
                        .withHelp(
                                "What the proof's size is counted for in place of what the soundness is claimed for, and not below what is. "
                                        + "Where both stand at the same, it follows the claim. No level depends on it.")
                        .keys(stated),
                claim.scale(),
                swirl -> (double) figure.of(swirl.shapes().size()),
                (swirl, value) -> swirl.withShapes(swirl.shapes().withSize(figure, value.longValue())));
    }

    private static CircuitNumber outline(About about, Scale scale, AirFigure figure) {
        return swirl(about, scale, swirl -> read(swirl, figure), (swirl, value) -> with(swirl, figure, value));
    }

    /** What a figure of the outlines is claimed to be at most. */
    static double read(Swirl swirl, AirFigure figure) {
        return figure.of(swirl.shapes().soundness());
    }

    static Swirl with(Swirl swirl, AirFigure figure, double value) {
        return swirl.withShapes(swirl.shapes().with(figure, (long) value));
    }

    static CircuitNumber skip() {
        return swirl(
                About.of("univariate-skip", "Univariate skip", KnobGroup.CIRCUIT, "", SOURCE)
                        .withHelp(
                                "How many variables of the trace the zerocheck handles in one univariate round. The stacked trace "
                                        + "grows with it.")
                        .keys(SwirlKeys.LOG_SKIP),
                Scale.whole(0, MOST_LOG, USUAL_LOG),
                swirl -> (double) swirl.opening().logSkip(),
                (swirl, log) -> swirl.withOpening(swirl.opening().withLogSkip(log.intValue())));
    }

    static CircuitNumber publicValues() {
        return swirl(
                About.of("public-values", "Public values", KnobGroup.CIRCUIT, "", SOURCE)
                        .withHelp("How many public values a proof carries. They count for its size alone.")
                        .keys(SwirlKeys.PUBLIC_VALUES),
                Scale.whole(0, MOST, USUAL),
                swirl -> (double) swirl.shapes().publicValues(),
                (swirl, count) -> swirl.withShapes(swirl.shapes().withPublicValues(count.longValue())));
    }

    static NumberKnob busInteractions() {
        return new SharedNumber(swirl(
                About.of("bus-interactions", "Interactions of the bus", KnobGroup.LOOKUPS, "", SOURCE)
                        .withHelp(
                                "The most bus interactions in all, which the bus argument errs in proportion to. It is one limit for all SWIRL circuits of a file.")
                        .keys(SwirlKeys.BUS_INTERACTIONS),
                Scale.counts(1, MOST_INTERACTIONS, MOST_INTERACTIONS),
                swirl -> (double) swirl.logup().maxInteractions(),
                (swirl, most) -> swirl.withLogup(swirl.logup().withMaxInteractions(most.longValue()))));
    }

    static NumberKnob messageLength() {
        return new SharedNumber(swirl(
                About.of("message-length", "Bus message length", KnobGroup.LOOKUPS, "", SOURCE)
                        .withHelp(
                                "log2 of the longest bus message. Each one more costs the bus argument a bit; it is one limit for all SWIRL circuits of a file.")
                        .keys(SwirlKeys.MESSAGE_LENGTH),
                Scale.whole(0, MOST_LOG, USUAL_LOG),
                swirl -> (double) swirl.logup().logMaxMessageLength(),
                (swirl, log) -> swirl.withLogup(swirl.logup().withLogMaxMessageLength(log.intValue()))));
    }

    private static CircuitNumber swirl(
            About about, Scale scale, Function<Swirl, Double> reader, BiFunction<Swirl, Double, Circuit> changer) {
        return new CircuitNumber(
                about,
                scale,
                circuit -> circuit instanceof Swirl swirl
                        ? Optional.of(KnobReading.of(reader.apply(swirl)))
                        : Optional.empty(),
                (circuit, value) -> changer.apply((Swirl) circuit, value));
    }
}
