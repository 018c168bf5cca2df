package soundscape.explore.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.mix.KeyChange;
import soundscape.explore.RegimeChoice;
import soundscape.explore.sweep.CircuitMetrics;

/**
 * What differs between two configurations, and what each difference did.
 * @param whole of the whole zkVM: a change that several circuits made alike is one
 * @param circuits circuits of both that differ, in the order of the later one
 * @param outline what was done to the list of circuits
 */
public record ZkvmDifference(Attribution whole, List<CircuitDifference> circuits, Outline outline) {
    /** What a change of the list of circuits goes by; no key of a file. */
    public static final String CIRCUITS = "circuits";

    /** Copies the list. */
    public ZkvmDifference {
        circuits = List.copyOf(circuits);
    }

    /**
     * Compares two configurations, circuit by circuit of one name.
     * @throws soundscape.estimator.parameter.InvalidParameterException if some circuit has no regime that is looked at
     */
    public static ZkvmDifference between(Zkvm before, Zkvm after, RegimeChoice regimes) {
        Outline outline = Outline.of(before, after);
        Map<Outline.Pair, MixedCircuit> mixed = new LinkedHashMap<>();
        for (Outline.Pair pair : outline.pairs()) {
            CircuitEntry earlier = before.entries().get(pair.before());
            CircuitEntry later = after.entries().get(pair.after());
            if (!earlier.circuit().equals(later.circuit())) {
                mixed.put(pair, new MixedCircuit(earlier, later));
            }
        }
        mixed.values().removeIf(circuit -> circuit.changes().isEmpty());
        return new ZkvmDifference(
                new Together(metrics(before), metrics(after), outline, mixed, alike(mixed.values()))
                        .attribution(regimes),
                mixed.values().stream()
                        .map(circuit -> CircuitDifference.of(circuit, regimes))
                        .toList(),
                outline);
    }

    /** {@return whether nothing differs that a level or a size depends on} */
    public boolean isEmpty() {
        return whole.changes().isEmpty();
    }

    private static List<CircuitMetrics> metrics(Zkvm zkvm) {
        return zkvm.entries().stream()
                .map((CircuitEntry entry) -> CircuitMetrics.of(entry))
                .toList();
    }

    /** Where a change of some circuits is made: each circuit, and the index among its changes. */
    record Alike(KeyChange change, Map<MixedCircuit, Integer> circuits) {}

    private static List<Alike> alike(Collection<MixedCircuit> circuits) {
        Map<KeyChange, Alike> changes = new LinkedHashMap<>();
        for (MixedCircuit circuit : circuits) {
            for (int i = 0; i < circuit.changes().size(); i++) {
                KeyChange change = circuit.changes().get(i);
                changes.computeIfAbsent(change, each -> new Alike(each, new LinkedHashMap<>()))
                        .circuits()
                        .put(circuit, i);
            }
        }
        return List.copyOf(changes.values());
    }

    /** All changes of all circuits, and that of their list, which is the last. */
    private record Together(
            List<CircuitMetrics> before,
            List<CircuitMetrics> after,
            Outline outline,
            Map<Outline.Pair, MixedCircuit> mixed,
            List<Alike> alike) {
        Attribution attribution(RegimeChoice regimes) {
            int count = alike.size() + (outline.isSame() ? 0 : 1);
            return Attribution.of(count, regimes, this::circuits, (i, share, alone) -> {
                if (i == alike.size()) {
                    return new AttributedChange(CIRCUITS, "", outline.words(), 0, List.of(), share, alone);
                }
                Alike change = alike.get(i);
                List<String> names = change.circuits().keySet().stream()
                        .map(MixedCircuit::name)
                        .toList();
                return AttributedChange.of(change.change(), names, share, alone);
            });
        }

        private Optional<List<CircuitMetrics>> circuits(BitSet made) {
            boolean arranged = made.get(alike.size());
            List<CircuitMetrics> arrangement = arranged ? after : before;
            Map<Integer, MixedCircuit> changing = new HashMap<>();
            mixed.forEach((pair, circuit) -> changing.put(arranged ? pair.after() : pair.before(), circuit));
            List<CircuitMetrics> circuits = new ArrayList<>();
            for (int i = 0; i < arrangement.size(); i++) {
                MixedCircuit circuit = changing.get(i);
                Optional<CircuitMetrics> metrics =
                        circuit == null ? Optional.of(arrangement.get(i)) : circuit.with(own(circuit, made));
                if (metrics.isEmpty()) {
                    return Optional.empty();
                }
                circuits.add(metrics.get());
            }
            return Optional.of(circuits);
        }

        private BitSet own(MixedCircuit circuit, BitSet made) {
            BitSet own = new BitSet();
            IntStream.range(0, alike.size()).filter(made::get).forEach(i -> {
                Integer index = alike.get(i).circuits().get(circuit);
                if (index != null) {
                    own.set(index);
                }
            });
            return own;
        }
    }
}
