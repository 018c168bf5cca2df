package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;

/** Solving the queries of all rounds anew, an act of its own: no knob does it on the way. */
public final class EvenRounds {
    private EvenRounds() {}

    /** Whether a circuit has several rounds with queries of their own. */
    public static boolean has(Zkvm zkvm, int circuit) {
        return QuerySchedule.of(zkvm.entries().get(circuit).circuit()).size() > 1;
    }

    /**
     * The zkVM with the later rounds of some circuits, by index, at the least queries that reach the level of the first, in the
     * regimes looked at.
     */
    public static Zkvm of(Zkvm zkvm, IntPredicate which, RegimeChoice regimes) {
        List<CircuitEntry> entries = new ArrayList<>(zkvm.entries());
        for (int i = 0; i < entries.size(); i++) {
            if (which.test(i) && has(zkvm, i)) {
                entries.set(
                        i,
                        entries.get(i)
                                .withCircuit(QuerySchedule.even(entries.get(i).circuit(), regimes)));
                entries.get(i).estimate(); // refused where it admits no such protocol
            }
        }
        return zkvm.withEntries(entries);
    }
}
