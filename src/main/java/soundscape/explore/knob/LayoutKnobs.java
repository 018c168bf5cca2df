package soundscape.explore.knob;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.key.LayoutKeys;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.layout.Layout;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.layout.ProofShape;
import soundscape.estimator.layout.StatedLayout;

/** How a prover writes its proofs: the prover, and a knob for each key that its layout asks for. None costs a bit. */
final class LayoutKnobs {
    private static final Source SOURCE = new Source(Paper.BCS, "");

    /** A slider ends here, whatever may be typed. */
    private static final long USUAL = 16;

    private static final long USUAL_COUNT = 1 << 16;
    private static final double USUAL_ELEMENT_BYTES = 11;

    /** Twenty steps of four bytes, so that a slider goes from 32 to 24 and back. */
    private static final double USUAL_DIGEST_BYTES = 81;

    private static final NamedValues<Layout> PROVERS = new NamedValues<>(
            "prover",
            Stream.concat(Stream.of(LayoutKeys.NONE), Layouts.ALL.stream()).toList(),
            Layout::name);

    private LayoutKnobs() {}

    static CircuitChoice prover() {
        return new CircuitChoice(
                About.of("prover", "Prover", KnobGroup.LAYOUT, "", SOURCE)
                        .withHelp(
                                "Whose encoding of a proof is counted byte by byte, beside soundcalc's model of its size. What is known "
                                        + "of the circuit alone is taken where the prover's own keys say nothing. No level depends on it.")
                        .keys(LayoutKeys.PROVER),
                PROVERS::value,
                circuit -> provers(circuit).all(),
                circuit -> provers(circuit).values().size() == 1
                        ? Optional.empty()
                        : Optional.of(PROVERS.of(
                                circuit.shape().map(LayoutKnobs::layout).orElse(LayoutKeys.NONE))),
                (circuit, name) -> written(circuit, provers(circuit).value(name)));
    }

    private static Layout layout(ProofShape shape) {
        return shape.stated().layout();
    }

    /** No prover, and those that write such openings. */
    private static NamedValues<Layout> provers(Circuit circuit) {
        return PROVERS.only(PROVERS.values().stream()
                .filter(layout -> layout.equals(LayoutKeys.NONE) || layout.fits(circuit.opening()))
                .toList());
    }

    private static Circuit written(Circuit circuit, Layout layout) {
        StatedLayout before = circuit.header().layout().orElse(StatedLayout.of(layout));
        return circuit.withHeader(circuit.header()
                .withLayout(Optional.of(before.writtenBy(layout)).filter(stated -> !layout.equals(LayoutKeys.NONE))));
    }

    /** A knob for each key of a layout, in their order. */
    static List<CircuitKnob> keys() {
        return Arrays.stream(LayoutKey.values())
                .map(key -> key.words().isEmpty() ? number(key) : words(key))
                .toList();
    }

    private static CircuitKnob words(LayoutKey key) {
        NamedValues<Double> words = new NamedValues<>(
                name(key),
                IntStream.range(0, key.words().size()).asDoubleStream().boxed().toList(),
                value -> key.words().get(value.intValue()));
        return new CircuitChoice(
                about(key),
                words::value,
                circuit -> words.all(),
                circuit -> value(circuit, key).map(words::of),
                (circuit, word) -> with(circuit, key, words.value(word)));
    }

    private static CircuitKnob number(LayoutKey key) {
        return new CircuitNumber(
                about(key),
                scale(key),
                circuit -> value(circuit, key).map(KnobReading::of),
                (circuit, value) -> with(circuit, key, value));
    }

    private static Optional<Double> value(Circuit circuit, LayoutKey key) {
        return circuit.shape()
                .filter(shape -> layout(shape).asked().contains(key))
                .map(shape -> shape.value(key));
    }

    private static Circuit with(Circuit circuit, LayoutKey key, double value) {
        return circuit.withHeader(
                circuit.header().withLayout(circuit.header().layout().map(stated -> stated.with(key, value))));
    }

    private static Scale scale(LayoutKey key) {
        if (key.fractional()) {
            return Scale.reals(
                    key.least(), key.most(), key == LayoutKey.ELEMENT_BYTES ? USUAL_ELEMENT_BYTES : USUAL_DIGEST_BYTES);
        }
        long least = (long) key.least();
        long most = (long) key.most();
        return most > USUAL_COUNT
                ? Scale.counts(least, most, USUAL_COUNT)
                : Scale.whole(least, most, Math.min(most, USUAL));
    }

    private static String name(LayoutKey key) {
        return key.label().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static About about(LayoutKey key) {
        String meaning = key.meaning();
        return About.of(name(key), key.label(), KnobGroup.LAYOUT, "", SOURCE)
                .withHelp(meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + ". " + effect(key))
                .keys(LayoutKeys.of(key));
    }

    /** What it costs or saves. */
    private static String effect(LayoutKey key) {
        return switch (key) {
            case ARITY ->
                "A wider node makes paths shorter and the prover's hashes fewer, but each level sends all siblings but one: 4 costs half as much again as 2 where paths share nothing.";
            case KEPT_LEVEL ->
                "Every path saves that many levels, and each tree sends arity^level digests once: it pays while queries are more than these digests saved.";
            case CAP_HEIGHT ->
                "Every path saves that many levels, and each commitment is 2^height digests: it pays while queries are more than these digests saved.";
            case SHARING -> "More sharing never makes a proof larger; its size then depends on the positions drawn.";
            case REPEATED -> "Sending them once saves most where queries are many and the tree is small.";
            case ELEMENT_BYTES -> "Opened values grow in proportion, which are most of a proof of many columns.";
            case DIGEST_BYTES ->
                "Paths and commitments grow in proportion. The levels go by the digest size of the circuit, not by this.";
            case STAGES -> "Each is one more root and one more path for every query; the columns stay as many.";
            case CUSTOM_COMMITS -> "Each is one more path for every query.";
            case TREES -> "Each is one more path for every query; the columns stay as many.";
            case FIXED_COLUMNS, WITNESS_COLUMNS, COLUMNS -> "Every query opens all of them.";
            case AUX_COLUMNS -> "Every query opens all of them; the first is one more tree.";
            case QUOTIENT_COLUMNS -> "Every query opens all of them; a higher constraint degree takes more.";
            case TRACE_QUERIES ->
                "Each is a row with its path, and no bit: the level goes by the queries of the folds.";
            case EVALUATIONS, AIR_VALUES, OUTPUTS -> "They are sent once, however many queries there are.";
            case OTHER_BYTES -> "They are added as they are.";
        };
    }
}
