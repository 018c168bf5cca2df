package soundscape.explore.tune;

import java.util.Comparator;
import java.util.List;
import soundscape.config.Zkvm;

/** A zkVM all of whose circuits reach the level, and the circuits that it was made with. */
record Tuned(Zkvm zkvm, List<TunedCircuit> inner, TunedCircuit last) {
    static final Comparator<Tuned> ORDER =
            Comparator.<Tuned>comparingDouble(tuned -> tuned.last.size()).thenComparingDouble(Tuned::work);

    Tuned {
        inner = List.copyOf(inner);
    }

    /** The work of all circuits; butterflies. */
    double work() {
        return inner.stream().mapToDouble(TunedCircuit::work).sum() + last.work();
    }

    Tuning.Reached against(TuningRequest request) {
        Zkvm tuned = zkvm.withCircuit(zkvm.finalIndex(), last.circuit());
        for (int i = 0; i < inner.size(); i++) {
            tuned = tuned.withCircuit(i, inner.get(i).circuit());
        }
        return Changes.reached(request, tuned);
    }
}
