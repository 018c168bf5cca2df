package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;

/** Searches what cannot be solved for, for one circuit of a zkVM. */
final class CircuitTuner {
    private final TuningRequest request;
    private final KnobMoves moves;
    private final LayoutMoves layouts;
    private final List<ClosedForm> closedForms;
    private final boolean keepsExact;

    /** Prepares the search: the ways to move it, those of what is sent for a small proof alone, and the regimes of which one must reach the level. */
    CircuitTuner(TuningRequest request, KnobMoves moves, LayoutMoves layouts, List<Regime> regimes) {
        this.request = request;
        this.moves = moves;
        this.keepsExact = request.hasExactToKeep();
        this.layouts = layouts;
        this.closedForms =
                regimes.stream().map(regime -> new ClosedForm(request, regime)).toList();
    }

    /** A circuit that needs as few knobs moved as possible, then as little work, then as small a proof. */
    Optional<TunedCircuit> fewestChanges() {
        Best best = new Best(TunedCircuit.FEWEST_CHANGES);
        for (int moved = 0; moved <= moves.most() && best.found.isEmpty(); moved++) {
            offerLeast(moved, best, best::work);
        }
        return best.found;
    }

    /** A circuit whose prover works as little as possible. */
    Optional<TunedCircuit> leastWork() {
        Best best = new Best(TunedCircuit.LEAST_WORK);
        for (int moved = 0; moved <= moves.most(); moved++) {
            offerLeast(moved, best, best::work);
        }
        return best.found;
    }

    /** A circuit whose proof takes a verifier the fewest rows. */
    Optional<TunedCircuit> cheapestToVerify(ToDoubleFunction<Circuit> rows) {
        Best best = new Best(Comparator.<TunedCircuit>comparingDouble(found -> rows.applyAsDouble(found.circuit()))
                .thenComparing(TunedCircuit.LEAST_WORK));
        for (int moved = 0; moved <= moves.most(); moved++) {
            offerLeast(moved, best, any -> Double.POSITIVE_INFINITY);
        }
        return best.found;
    }

    /** Offers moves that may take no more work than is of use by then, if nothing else is asked first. */
    private void offerLeast(int moved, Best best, IntToDoubleFunction mostWork) {
        forEachHopeful(moved, (closedForm, move) -> {
            double most = mostWork.applyAsDouble(moved);
            if (most == Double.POSITIVE_INFINITY || move.work() <= most) {
                move.circuit().ifPresent(candidate -> closedForm.gaps(candidate).forEach(tried -> closedForm
                        .least(tried)
                        .map(found -> closedForm.widened(found, candidate))
                        .ifPresent(found -> best.offer(found, tried == candidate ? moved : moved + 1))));
            }
        });
    }

    /** Goes through moves in each regime that does not stay below the level however a circuit folds. */
    private void forEachHopeful(int moved, BiConsumer<ClosedForm, Move> each) {
        moves.forEach(
                moved,
                move -> closedForms.forEach(closedForm -> {
                    if (!closedForm.isHopeless(move)) {
                        each.accept(closedForm, move);
                    }
                }));
    }

    /** A circuit whose proof is as small as possible, no larger than of use, with limited work. */
    Optional<TunedCircuit> smallest(double mostSize, double mostWork) {
        Best best = new Best(TunedCircuit.SMALLEST);
        for (int moved = 0; moved <= moves.most(); moved++) {
            int now = moved;
            forEachHopeful(moved, (closedForm, move) -> {
                if (!layouts.areNone() || !closedForm.exceeds(move, best.size(mostSize), mostWork)) {
                    move.circuit().ifPresent(candidate -> closedForm
                            .gaps(candidate)
                            .forEach(tried -> offerSmallest(closedForm, tried, mostSize, mostWork, best, now)));
                }
            });
        }
        return best.found.map(found -> finished(found, mostWork));
    }

    private void offerSmallest(
            ClosedForm closedForm, Circuit candidate, double mostSize, double mostWork, Best best, int moved) {
        List<Circuit> written = layouts.of(candidate).stream()
                .filter(circuit -> !keepsExact || TuningRequest.isExact(circuit))
                .toList();
        if (!written.isEmpty()) {
            closedForm.smallest(written, () -> best.size(mostSize), mostWork, found -> best.offer(found, moved));
        }
    }

    /** With gaps that are solved for as they stay: one for each iteration, or as wide as the level allows. */
    private TunedCircuit finished(TunedCircuit found, double mostWork) {
        Circuit circuit = found.circuit();
        for (ClosedForm closedForm : request.solvesGaps() ? closedForms : List.<ClosedForm>of()) {
            Circuit each = closedForm.withRoundGaps(circuit, mostWork);
            circuit = each == circuit ? closedForm.widened(circuit, moves.original()) : each;
        }
        return circuit == found.circuit() ? found : TunedCircuit.of(circuit, found.moved(), request.size());
    }

    /** The circuit that comes nearest to the level, with all queries and grinding that help. */
    Optional<NearMiss> nearest() {
        List<NearMiss> best = new ArrayList<>();
        for (int moved = 0; moved <= moves.most(); moved++) {
            moves.forEach(moved, move -> {
                for (ClosedForm closedForm : closedForms) {
                    move.circuit().stream()
                            .flatMap(candidate -> closedForm.gaps(candidate).stream())
                            .flatMap(tried -> closedForm.nearest(tried).stream())
                            .filter(near ->
                                    best.isEmpty() || near.bits() > best.get(0).bits())
                            .forEach(near -> {
                                best.clear();
                                best.add(near);
                            });
                }
            });
        }
        return best.stream().findFirst();
    }

    /** Keeps the best circuit; of equal ones the first. */
    private final class Best {
        private final Comparator<TunedCircuit> order;
        private Optional<TunedCircuit> found = Optional.empty();

        Best(Comparator<TunedCircuit> order) {
            this.order = order;
        }

        /** The work of what is beaten by less work alone, however many knobs are moved for it. */
        double work(int moved) {
            return found.isPresent() && found.get().moved() <= moved
                    ? found.get().work()
                    : Double.POSITIVE_INFINITY;
        }

        double size(double otherwise) {
            return found.isPresent() ? found.get().size() : otherwise;
        }

        void offer(Circuit circuit, int moved) {
            TunedCircuit candidate = TunedCircuit.of(circuit, moved, request.size());
            if (found.isEmpty() || order.compare(candidate, found.get()) < 0) {
                found = Optional.of(candidate);
            }
        }
    }
}
