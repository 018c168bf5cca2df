package soundscape.explore.sweep;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;

/** Goes from configuration to configuration of a grid and turns only the axes that differ. */
public final class Cursor {
    private final Grid grid;
    private @Nullable SweepBase start;
    private int[] values = {};

    /** What the circuits are after each axis; row 0 before any. */
    private Circuit[][] circuits = {};

    /** How many axes have been turned without a refusal. */
    private int turned;

    Cursor(Grid grid) {
        this.grid = grid;
    }

    /** Goes to a configuration; returns false where a parameter refuses another, or the field has no domain for it. */
    public boolean moveTo(long index) {
        Optional<SweepBase> found = grid.start(index);
        if (found.isEmpty()) {
            return false;
        }
        if (found.get() != start) {
            begin(found.get());
        }
        return turnFrom(firstDifferent(grid.innerIndex(index))) && hasDomains();
    }

    /** Asked of what all axes together come to: one may shorten a trace for which another had none. */
    private boolean hasDomains() {
        for (int i = 0; i < circuits[turned].length; i++) {
            if (Domains.beyond(circuits[turned][i]).isPresent()
                    && Domains.beyond(start().original(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void begin(SweepBase other) {
        start = other;
        values = new int[other.axes()];
        Arrays.fill(values, -1);
        circuits = new Circuit[other.axes() + 1][other.count()];
        for (int i = 0; i < other.count(); i++) {
            circuits[0][i] = other.original(i);
        }
        turned = 0;
    }

    private SweepBase start() {
        if (start == null) {
            throw new IllegalStateException("the cursor stands nowhere yet");
        }
        return start;
    }

    private int firstDifferent(long inner) {
        long rest = inner;
        int first = values.length;
        for (int axis = values.length - 1; axis >= 0; axis--) {
            int count = start().values(axis);
            int value = (int) (rest % count);
            rest /= count;
            if (values[axis] != value) {
                values[axis] = value;
                first = axis;
            }
        }
        return first;
    }

    private boolean turnFrom(int first) {
        turned = Math.min(turned, first);
        try {
            while (turned < values.length) {
                for (int i = 0; i < circuits[turned].length; i++) {
                    circuits[turned + 1][i] = start().turn(turned, values[turned], i, circuits[turned][i]);
                }
                turned++;
            }
            return true;
        } catch (InvalidParameterException refused) {
            return false;
        }
    }

    /** The circuit that is looked at by itself; the first of the turned circuits. */
    public Circuit circuit() {
        return circuits[turned][0];
    }

    /** Whether the whole zkVM is looked at; false where one circuit is looked at by itself. */
    public boolean whole() {
        return start().whole();
    }

    /** The zkVM as it is here. */
    public Zkvm zkvm() {
        return start().with(circuits);
    }

    /** What the configuration comes to; empty where a circuit has no such regime, refused if it admits no protocol. */
    public Optional<Metrics> figures(RegimeChoice regimes) {
        return start().figures(circuits[turned], regimes);
    }
}
