package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Knobs;

/**
 * All configurations that some knobs at some values make of a zkVM, numbered from 0; the last axis turns fastest. Knobs
 * are turned in the order of {@link Knobs#SWEPT}. As long as none before it has moved a circuit, a knob at the value
 * where the circuit stands leaves it as it is, so that the present configuration is one of the grid where its values
 * are.
 */
public final class Grid {
    /** What can be numbered. */
    private static final long MOST = 1_000_000_000_000_000_000L;

    private final List<Axis> axes;
    private final int outer;
    private final List<Optional<SweepBase>> starts;
    private final long inner;

    /** Lays out a grid; refused if it is too large, or a knob turns for none of the circuits that the subject means. */
    public Grid(Zkvm zkvm, SweepTarget subject, List<Axis> axes) {
        this.axes = axes.stream()
                .sorted(Comparator.comparing(Axis::turnsCircuits)
                        .thenComparing(axis -> Knobs.SWEPT.indexOf(axis.knob())))
                .toList();
        checkSize();
        this.outer = (int) axes.stream().filter(axis -> !axis.turnsCircuits()).count();
        List<Axis> circuitAxes = this.axes.subList(outer, axes.size());
        this.inner = product(circuitAxes);
        this.starts = new ArrayList<>();
        long zkvms = product(this.axes.subList(0, outer));
        for (long i = 0; i < zkvms; i++) {
            starts.add(start(zkvm, subject, i, circuitAxes));
        }
    }

    private static long product(List<Axis> axes) {
        return axes.stream().mapToLong(axis -> axis.values().size()).reduce(1, (one, other) -> one * other);
    }

    /** Refused as a whole, so that whatever is a part of it is countable. */
    private void checkSize() {
        double configurations =
                axes.stream().mapToDouble(axis -> axis.values().size()).reduce(1, (one, other) -> one * other);
        if (configurations > MOST) {
            throw tooLarge("must hold at most " + MOST + " configurations");
        }
    }

    /** The refusal of a grid that is too large for what it is meant for. */
    public InvalidParameterException tooLarge(String condition) {
        String shape = axes.stream()
                .map(axis -> axis.values().size() + " values of " + axis.knob().key())
                .collect(Collectors.joining(" × "));
        return new InvalidParameterException("box", shape, condition, "shorter ranges");
    }

    /** The zkVM with everything turned that does not turn circuits one by one; empty where that is refused. */
    private Optional<SweepBase> start(Zkvm zkvm, SweepTarget subject, long index, List<Axis> circuitAxes) {
        Zkvm turned = zkvm;
        boolean last = subject.target().circuit() == zkvm.finalIndex();
        long rest = index;
        try {
            for (int i = outer - 1; i >= 0; i--) {
                List<String> values = axes.get(i).values();
                turned = axes.get(i).knob().turn(turned, subject.target(), values.get((int) (rest % values.size())));
                rest /= values.size();
            }
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
        SweepTarget meant = last ? subject.at(turned.finalIndex()) : subject;
        return meant.target().circuit() > turned.finalIndex()
                ? Optional.empty()
                : Optional.of(new SweepBase(turned, meant, circuitAxes));
    }

    /** How many configurations there are; the product of all axes' values. */
    public long size() {
        return starts.size() * inner;
    }

    /** The axes in the order in which they are turned; the last one turns fastest. */
    public List<Axis> axes() {
        return axes;
    }

    /** How far apart configurations are that differ by one value of an axis. */
    public long stride(int axis) {
        return product(axes.subList(axis + 1, axes.size()));
    }

    /**
     * Whether an axis makes the same of a circuit that stands at a value as of any other: it matters not whether an axis
     * before it has moved the circuit.
     */
    public boolean isDirect(int axis) {
        return axis >= outer
                && starts.stream().flatMap(Optional::stream).allMatch(start -> start.isDirect(axis - outer));
    }

    /** The values that make a configuration; one value an axis. */
    public List<String> values(long index) {
        List<String> values = new ArrayList<>();
        long rest = index;
        for (int i = axes.size() - 1; i >= 0; i--) {
            List<String> all = axes.get(i).values();
            values.add(0, all.get((int) (rest % all.size())));
            rest /= all.size();
        }
        return values;
    }

    /** What goes from configuration to configuration, standing nowhere yet; each thread needs its own. */
    public Cursor cursor() {
        return new Cursor(this);
    }

    /** Where the circuits of a configuration begin; empty where it is refused. */
    Optional<SweepBase> start(long index) {
        return starts.get((int) (index / inner));
    }

    /** The number of a configuration among those with the same start. */
    long innerIndex(long index) {
        return index % inner;
    }
}
