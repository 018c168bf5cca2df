package soundscape.explore.change;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soundscape.config.CircuitEntry;
import soundscape.config.mix.KeyChange;
import soundscape.config.mix.StatedCircuit;
import soundscape.config.mix.StatedKey;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.sweep.CircuitMetrics;

/** A circuit that both configurations have, and all that lie between its two forms, each estimated once. */
final class MixedCircuit {
    private final String name;
    private final CircuitMetrics before;
    private final CircuitMetrics after;
    private final StatedCircuit then;
    private final StatedCircuit now;
    private final List<KeyChange> changes;
    private final Map<BitSet, Optional<CircuitMetrics>> known = new HashMap<>();

    MixedCircuit(CircuitEntry before, CircuitEntry after) {
        this.name = after.name();
        this.before = CircuitMetrics.of(before);
        this.after = CircuitMetrics.of(after);
        this.then = StatedCircuit.of(before.circuit());
        this.now = StatedCircuit.of(after.circuit());
        this.changes = KeyChange.between(then, now);
    }

    String name() {
        return name;
    }

    /** What differs; nothing may where another label is all that does. */
    List<KeyChange> changes() {
        return changes;
    }

    /** What some of the changes come to; empty where they make no circuit. */
    Optional<CircuitMetrics> with(BitSet made) {
        if (made.isEmpty()) {
            return Optional.of(before);
        }
        if (made.cardinality() == changes.size()) {
            return Optional.of(after);
        }
        return known.computeIfAbsent((BitSet) made.clone(), this::estimated);
    }

    private Optional<CircuitMetrics> estimated(BitSet made) {
        Set<StatedKey> taken = new HashSet<>();
        made.stream().forEach(change -> taken.addAll(changes.get(change).keys()));
        try {
            return then.with(now, taken).map((Circuit circuit) -> CircuitMetrics.of(circuit));
        } catch (InvalidParameterException noSuchProtocol) {
            return Optional.empty();
        }
    }
}
