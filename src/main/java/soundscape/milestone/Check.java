package soundscape.milestone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.RegimeChoice;

/**
 * A configuration held against a criterion, circuit by circuit.
 *
 * @param circuits one check a circuit, the final proof's last
 * @param size the final proof's size
 * @param doubts why the whole cannot be said to meet the criterion, beside what its circuits say
 */
public record Check(List<CircuitCheck> circuits, SizeCheck size, List<String> doubts) {
    /** Copies the lists. */
    public Check {
        circuits = List.copyOf(circuits);
        doubts = List.copyOf(doubts);
    }

    /**
     * Checks a configuration.
     *
     * @param criterion what is asked
     * @param zkvm the configuration
     * @param estimate its estimate
     * @return the check
     */
    public static Check of(Criterion criterion, Zkvm zkvm, ZkvmEstimate estimate) {
        Milestone milestone = criterion.milestone();
        List<CircuitCheck> circuits = IntStream.range(0, estimate.circuits().size())
                .mapToObj(i -> circuit(
                        criterion, estimate, i, zkvm.entries().get(i).circuit().field()))
                .toList();
        SizeCheck size = new SizeCheck(estimate.finalProof().size(), milestone.maxBits(), criterion.size());
        return new Check(circuits, size, unread(estimate));
    }

    private static CircuitCheck circuit(Criterion criterion, ZkvmEstimate estimate, int index, Field field) {
        CircuitEstimate circuit = estimate.circuits().get(index);
        Optional<RegimeEstimate> terms = terms(criterion.regimes(), estimate, circuit);
        List<String> doubts = new ArrayList<>();
        if (terms.isEmpty()) {
            doubts.add("it has no estimate in " + criterion.regimes().label());
        }
        circuit.missing().forEach(key -> doubts.add(key + " is not given, so that its level is an upper bound"));
        if (!field.knownToSoundcalc()) {
            doubts.add("soundcalc, which the milestone is defined by, does not read " + field);
        }
        return new CircuitCheck(circuit.name(), criterion.milestone().level(), terms, !circuit.complete(), doubts);
    }

    /** Best means what the headline means: the best regime that all circuits share, or each circuit's own. */
    private static Optional<RegimeEstimate> terms(RegimeChoice choice, ZkvmEstimate estimate, CircuitEstimate circuit) {
        if (choice == RegimeChoice.BEST) {
            Optional<Regime> shared = estimate.headline().regime();
            return shared.isPresent() ? circuit.in(shared.get()) : Optional.of(circuit.best());
        }
        return circuit.regimes().stream()
                .filter(terms -> choice.includes(terms.regime()))
                .findFirst();
    }

    /** What the whole lacks without any of its circuits lacking it, such as a circuit that could not be read. */
    private static List<String> unread(ZkvmEstimate estimate) {
        List<String> named = estimate.circuits().stream()
                .flatMap(circuit -> circuit.missing().stream())
                .toList();
        return estimate.missing().stream()
                .filter(missing -> !named.contains(missing))
                .map(missing -> "incomplete without " + missing)
                .toList();
    }

    /**
     * Of the circuits that reach the level, the one that does so with the least margin.
     *
     * @return the circuit, if any reaches it
     */
    public Optional<CircuitCheck> least() {
        return circuits.stream()
                .filter(circuit -> circuit.verdict() == Verdict.MET)
                .min(Comparator.comparingDouble(CircuitCheck::margin));
    }

    /**
     * How the whole stands: a miss is certain, whatever else is in doubt.
     *
     * @return one of four
     */
    public Verdict verdict() {
        List<Verdict> parts = new ArrayList<>(List.of(size.verdict()));
        circuits.forEach(circuit -> parts.add(circuit.verdict()));
        if (!doubts.isEmpty()) {
            parts.add(Verdict.CANNOT_TELL);
        }
        return Verdict.worst(parts);
    }
}
