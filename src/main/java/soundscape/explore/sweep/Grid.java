package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final List<Axis> axes;
    private final int outer;
    private final List<Optional<SweepBase>> starts;
    private final long inner;

    /** Lays out a grid; refused if a knob turns for none of the circuits that the subject means. */
    public Grid(Zkvm zkvm, SweepTarget subject, List<Axis> axes) {
        this.axes = axes.stream()
                .sorted(Comparator.comparing(Axis::turnsCircuits)
                        .thenComparing(axis -> Knobs.SWEPT.indexOf(axis.knob())))
                .toList();
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
        return axes.stream().mapToLong(axis -> axis.values().size()).reduce(1, Math::multiplyExact);
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
        return Math.multiplyExact(starts.size(), inner);
    }

    /** The axes in the order in which they are turned; the last one turns fastest. */
    public List<Axis> axes() {
        return axes;
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
