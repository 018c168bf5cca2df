package soundscape.explore.tune;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.ProofShape;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;

/**
 * What a proof would save if its prover wrote it otherwise, all else as it is: no level depends on it.
 * @param knob of the layout, turned to the value that saves most
 * @param bits of the real size
 * @param losesExact whether the size was exact, and would be a mean
 */
public record LayoutSaving(CircuitKnob knob, String value, double bits, boolean losesExact) {
    /** Deeper levels are nobody's. */
    private static final int MOST_LEVELS = 8;

    /** Less than half a KiB is nothing to tell. */
    private static final double WORTH_TELLING = ProofSize.BITS_PER_KIB / 2;

    /** {@return the knobs that a circuit's layout has for what is sent, with the values worth trying} */
    public static List<Axis> axes(Circuit circuit) {
        return Stream.of(
                        Axis.of(Knobs.MERKLE_ARITY, DoubleStream.of(2, 4, 8, 16)),
                        Axis.of(Knobs.KEPT_LEVEL, levels()),
                        Axis.of(Knobs.CAP_HEIGHT, levels()),
                        new Axis(Knobs.SHARING, LayoutKey.SHARING.words()))
                .filter(axis -> ((CircuitKnob) axis.knob()).idleBecause(circuit).isEmpty())
                .toList();
    }

    private static DoubleStream levels() {
        return IntStream.rangeClosed(0, MOST_LEVELS).asDoubleStream();
    }

    /** {@return what each knob by itself saves at most, the most first; none where the real size is not known} */
    public static List<LayoutSaving> of(Circuit circuit) {
        return circuit.size().real().stream()
                .flatMap(now -> axes(circuit).stream().flatMap(axis -> most(circuit, now, axis).stream()))
                .sorted(Comparator.comparingDouble(LayoutSaving::bits).reversed())
                .toList();
    }

    private static Optional<LayoutSaving> most(Circuit circuit, RealSize now, Axis axis) {
        CircuitKnob knob = (CircuitKnob) axis.knob();
        return axis.values().stream()
                .flatMap(value -> saving(circuit, now, knob, value).stream())
                .filter(saving -> saving.bits >= WORTH_TELLING)
                .max(Comparator.comparingDouble(LayoutSaving::bits));
    }

    /** Empty where its prover could not write it so, though it can as it is. */
    private static Optional<LayoutSaving> saving(Circuit circuit, RealSize now, CircuitKnob knob, String value) {
        Circuit other = knob.turned(circuit, value);
        RealSize then = other.size().real().orElseThrow();
        return doubts(other) > doubts(circuit)
                ? Optional.empty()
                : Optional.of(new LayoutSaving(knob, value, now.bits() - then.bits(), now.exact() && !then.exact()));
    }

    private static int doubts(Circuit circuit) {
        return circuit.shape().map(ProofShape::doubts).orElseThrow().size();
    }

    /** {@return the saving in words, such as "a kept level of 2 saves 9 KiB at no bit"} */
    public String text() {
        String label = knob.label().substring(0, 1).toLowerCase(Locale.ROOT)
                + knob.label().substring(1);
        return (knob.equals(Knobs.SHARING) ? label + " \"" + value + "\"" : "a " + label + " of " + value)
                + " saves "
                + Math.round(bits / ProofSize.BITS_PER_KIB)
                + " KiB at no bit"
                + (losesExact ? ", but the size is then a mean, not exact" : "");
    }
}
