package soundscape.explore.sweep;

import java.util.List;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;

/**
 * Sweeps of any knob over any other, with values that are worth looking at: around where the knobs stand, these values
 * among them, so that the configuration itself is one of the points.
 */
public record UsualSweeps(Zkvm zkvm, SweepTarget subject) {
    /** What is swept where a knob that was asked for does not turn, in order. */
    private static final List<Knob> USUAL =
            List.of(Knobs.QUERIES, Knobs.BLOWUP, Knobs.EXTENSION, Knobs.TRACE_LENGTH, Knobs.BATCHING_GRINDING);

    /** The knobs that some circuit meant has and that change what is looked at, in the order of {@link Knobs#SWEPT}. */
    public List<Knob> knobs() {
        return Knobs.SWEPT.stream().filter(this::turns).toList();
    }

    private boolean turns(Knob knob) {
        if (knob.equals(Knobs.LAYERS)) {
            return subject.whole() || subject.target().circuit() == zkvm.finalIndex();
        }
        return turned().anyMatch(index -> turnsFor(knob, index));
    }

    private boolean turnsFor(Knob knob, int index) {
        return knob.idleBecause(zkvm, index).isEmpty() && knob.show(zkvm, index).isPresent();
    }

    private IntStream turned() {
        int selected = subject.target().circuit();
        return subject.whole()
                ? IntStream.concat(
                        IntStream.of(selected), // first, since values lie around its own
                        subject.target().indices(zkvm).stream().mapToInt(Integer::intValue))
                : IntStream.of(selected);
    }

    /** One knob along each curve, another from curve to curve; one that does not turn here gives way to a usual one. */
    public Sweep sweep(Knob along, Knob family, RegimeChoice regimes) {
        Knob second = turns(family) ? family : usual(along);
        Knob first = turns(along) && !along.equals(second) ? along : usual(second);
        return new Sweep(zkvm, subject, span(first).dense(first), span(second).sparse(second), regimes);
    }

    /** The same two knobs with about so many values each, for a map that shows every pair. */
    public Sweep fine(Knob along, Knob family, RegimeChoice regimes, int count) {
        Sweep usual = sweep(along, family, regimes);
        return new Sweep(
                zkvm,
                subject,
                fine(usual.along().knob(), count),
                fine(usual.family().knob(), count),
                regimes);
    }

    private Axis fine(Knob knob, int count) {
        return span(knob).fine(knob, count);
    }

    private Knob usual(Knob other) {
        return USUAL.stream()
                .filter(knob -> !knob.equals(other) && turns(knob))
                .findFirst()
                .orElseThrow();
    }

    /** What a knob stands at; the value as sweeps bear it. */
    public String present(Knob knob) {
        return span(knob).present(knob);
    }

    private KnobSpan span(Knob knob) {
        return new KnobSpan(
                zkvm,
                turned().filter(index -> turnsFor(knob, index))
                        .findFirst()
                        .orElse(subject.target().circuit()));
    }
}
