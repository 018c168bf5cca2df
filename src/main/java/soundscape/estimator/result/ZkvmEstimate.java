package soundscape.estimator.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.proximity.Regime;

/** What the estimator says of a whole zkVM: its circuits from the first proof to the final one. */
public final class ZkvmEstimate {
    private static final List<Regime> REGIMES = List.of(Regime.values());

    private final List<CircuitEstimate> circuits;
    private final Missing incomplete;

    /** Derived when first asked for: every view of a window asks, and there may be many circuits. */
    private @Nullable Headline headline;

    /** Gathers at least one circuit's estimate, the final proof's last. */
    public ZkvmEstimate(List<CircuitEstimate> circuits) {
        this(circuits, Missing.NOTHING);
    }

    private ZkvmEstimate(List<CircuitEstimate> circuits, Missing unread) {
        this.circuits = List.copyOf(circuits);
        Set<String> keys = new LinkedHashSet<>();
        for (CircuitEstimate circuit : circuits) {
            keys.addAll(circuit.missing());
        }
        this.incomplete = unread.withKeys(List.copyOf(keys));
    }

    /** The same of a zkVM with more circuits, named as in a sentence, that could not be read, maybe the final one. */
    public ZkvmEstimate without(List<String> names, boolean finalProof) {
        return new ZkvmEstimate(circuits, new Missing(List.of(), names, finalProof));
    }

    /** The circuits' estimates, the final proof's last. */
    public List<CircuitEstimate> circuits() {
        return circuits;
    }

    /** The circuit whose proof is the one that counts; with {@link Missing#finalProof}, the last that could be read. */
    public CircuitEstimate finalProof() {
        return circuits.get(circuits.size() - 1);
    }

    /** What is missing in all; what the levels are upper bounds without. */
    public Missing incomplete() {
        return incomplete;
    }

    /** The distinct keys missing in any circuit, and the circuits that could not be read; empty when nothing is. */
    public List<String> missing() {
        return incomplete.names();
    }

    /**
     * The zkVM's figures over all regimes: the regime of the best level that every circuit has (the Johnson regime wins
     * a tie between levels), or, where none is common to all, every circuit in its own best; so, too, where a circuit
     * that could not be read may leave none in common, so that the level stays an upper bound.
     */
    public Headline headline() {
        Headline derived = headline;
        if (derived == null) {
            derived = derive();
            headline = derived;
        }
        return derived;
    }

    private Headline derive() {
        return headline(counted(REGIMES));
    }

    /** What counts of each circuit where some regimes are looked at: in the regime common to all, or its own best. */
    public Regimes<RegimeEstimate> counted(Collection<Regime> looked) {
        List<List<RegimeEstimate>> estimates = new ArrayList<>(circuits.size());
        for (CircuitEstimate circuit : circuits) {
            estimates.add(circuit.regimes());
        }
        return looked.size() == 1 || incomplete.circuits().isEmpty() || commonWhateverElse()
                ? Regimes.of(estimates, looked)
                : Regimes.ofEach(estimates, looked);
    }

    /** A circuit's terms, by its index, in the headline's regime, or in its own best where none is common to all. */
    public RegimeEstimate counted(int circuit) {
        Optional<Regime> common = headline().regime();
        List<Regime> looked = common.isPresent() ? List.of(common.get()) : REGIMES;
        return circuits.get(circuit).best(looked).orElseThrow();
    }

    /** Whether some regime is common to all circuits, whichever one regime a further circuit has. */
    private boolean commonWhateverElse() {
        return REGIMES.stream().allMatch(regime -> circuits.stream()
                .allMatch(circuit -> circuit.in(regime).isPresent()));
    }

    /** The zkVM's figures where some regimes are looked at; empty where a circuit is estimated in none of them. */
    public Optional<Headline> headline(Collection<Regime> looked) {
        Regimes<RegimeEstimate> counted = counted(looked);
        return counted.complete() ? Optional.of(headline(counted)) : Optional.empty();
    }

    private Headline headline(Regimes<RegimeEstimate> counted) {
        int least = counted.weakest();
        Term weakest = counted.circuits().get(least).orElseThrow().weakest();
        return new Headline(
                weakest.bits(), counted.common(), least, weakest, finalProof().size(), proofSystem());
    }

    private String proofSystem() {
        Set<String> labels = new LinkedHashSet<>();
        for (CircuitEstimate circuit : circuits) {
            labels.add(circuit.label());
        }
        String all = String.join(", ", labels);
        return labels.size() == 1 ? all : "Mixed(" + all + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ZkvmEstimate estimate
                && circuits.equals(estimate.circuits)
                && incomplete.equals(estimate.incomplete);
    }

    @Override
    public int hashCode() {
        return Objects.hash(circuits, incomplete);
    }

    @Override
    public String toString() {
        return circuits.toString();
    }
}
