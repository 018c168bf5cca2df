package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.recursion.Follow;
import soundscape.explore.recursion.Followed;
import soundscape.explore.work.VerifierWork;

/**
 * Tunes a zkVM whose traces follow: each circuit is tuned over the trace that its children's tuned proofs take, so that
 * every layer can hold the one before. Some circuits before the last are made cheap to verify in place of being changed
 * as little as can be, one after the other, as long as that makes the final proof smaller.
 */
final class FollowedTuning {
    /** A circuit that verifies itself changes its own trace: a few rounds settle it. */
    private static final int ROUNDS = 6;

    private final TuningRequest request;
    private final double mostWork;
    private final List<List<Regime>> regimes;
    private final Tuners tuners;
    private final Follow follow;

    /** Makes the search of one circuit. */
    @FunctionalInterface
    interface Tuners {
        CircuitTuner of(Zkvm zkvm, int circuit, List<List<Regime>> regimes);
    }

    FollowedTuning(TuningRequest request, Follow follow, double mostWork, List<List<Regime>> regimes, Tuners tuners) {
        this.request = request;
        this.mostWork = mostWork;
        this.regimes = regimes;
        this.tuners = tuners;
        this.follow = follow;
    }

    /** The smallest final proof; empty where the level, the work or a trace stands in the way. */
    Optional<Tuned> smallest(Zkvm zkvm) {
        Set<Integer> cheap = new HashSet<>();
        Optional<Tuned> best = tuned(zkvm, cheap);
        for (int i : dearest(zkvm)) {
            Set<Integer> more = new HashSet<>(cheap);
            more.add(i);
            Optional<Tuned> found = tuned(zkvm, more);
            if (found.isPresent() && (best.isEmpty() || Tuned.ORDER.compare(found.get(), best.get()) < 0)) {
                best = found;
                cheap = more;
            }
        }
        return best;
    }

    /** The circuits whose proofs a verifier is made for: of each mix the dearest. */
    private List<Integer> dearest(Zkvm zkvm) {
        return zkvm.topology().edges().stream()
                .flatMap(List::stream)
                .map(edge -> edge.circuits().stream()
                        .reduce((one, other) -> rows(zkvm.circuits().get(one))
                                        >= rows(zkvm.circuits().get(other))
                                ? one
                                : other)
                        .orElseThrow())
                .filter(i -> i != zkvm.finalIndex())
                .distinct()
                .toList();
    }

    private double rows(Circuit circuit) {
        return follow.rows().rows(VerifierWork.of(circuit));
    }

    private Optional<Tuned> tuned(Zkvm zkvm, Set<Integer> cheap) {
        Zkvm now = zkvm;
        for (List<Integer> circle : zkvm.topology().circles()) {
            for (int circuit : circle) {
                if (circuit != zkvm.finalIndex()) {
                    Optional<Zkvm> next = inner(now, circuit, cheap.contains(circuit));
                    if (next.isEmpty()) {
                        return Optional.empty();
                    }
                    now = next.get();
                }
            }
        }
        return last(now);
    }

    private Optional<Zkvm> inner(Zkvm zkvm, int circuit, boolean cheap) {
        Zkvm now = zkvm;
        for (int round = 0; round < ROUNDS; round++) {
            Followed followed = follow.apply(now);
            CircuitTuner tuner = tuners.of(followed.zkvm(), circuit, regimes);
            Optional<TunedCircuit> found = cheap ? tuner.cheapestToVerify(this::rows) : tuner.fewestChanges();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Zkvm next = followed.zkvm().withCircuit(circuit, found.get().circuit());
            if (follow.apply(next)
                    .zkvm()
                    .circuits()
                    .get(circuit)
                    .equals(found.get().circuit())) {
                return Optional.of(next);
            }
            now = next;
        }
        return Optional.empty();
    }

    private Optional<Tuned> last(Zkvm zkvm) {
        Followed followed = follow.apply(zkvm);
        int last = zkvm.finalIndex();
        List<TunedCircuit> inner = new ArrayList<>();
        for (Circuit circuit : followed.zkvm().circuits().subList(0, last)) {
            inner.add(TunedCircuit.of(circuit, 0, request.size()));
        }
        double work = inner.stream().mapToDouble(TunedCircuit::work).sum();
        return tuners.of(followed.zkvm(), last, regimes)
                .smallest(Double.POSITIVE_INFINITY, mostWork - work)
                .map(found -> new Tuned(followed.zkvm(), inner, found))
                .filter(this::holds);
    }

    /** Every trace holds what it verifies, and every circuit reaches the level over it. */
    private boolean holds(Tuned tuned) {
        Zkvm zkvm =
                tuned.zkvm().withCircuit(tuned.zkvm().finalIndex(), tuned.last().circuit());
        Followed followed = follow.apply(zkvm);
        return followed.closes()
                && followed.zkvm().circuits().equals(zkvm.circuits())
                && IntStream.range(0, zkvm.entries().size()).allMatch(i -> regimes.get(i).stream()
                        .anyMatch(regime -> Estimator.total(zkvm.circuits().get(i), regime) >= request.level()));
    }
}
