package soundscape.explore.tune;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.edge.Edge;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.scheme.Opening;
import soundscape.explore.gap.BestGaps;
import soundscape.explore.gap.JohnsonTradeoff;
import soundscape.explore.knob.Knobs;
import soundscape.explore.plan.LevelSolver;
import soundscape.explore.plan.QuerySchedule;
import soundscape.explore.work.ProverWork;

/**
 * What need not be searched for a level in a regime: each grinding site closes the gap of its own term, and queries
 * follow from the level.
 * @param movesGaps whether other gaps to the Johnson radius than the circuit's own are tried
 */
record ClosedForm(TuningRequest request, Regime regime, boolean movesGaps) {
    /** Raising one site can leave another short by the rounding of a sampler or of a sum: a few rounds settle it. */
    private static final int ROUNDS = 3;

    /** Terms that depend on queries and samples. */
    private static final Set<TermKind> MENDED_BY_QUERIES =
            EnumSet.of(TermKind.QUERY, TermKind.SHIFT, TermKind.OUT_OF_DOMAIN, TermKind.ANSWERS, TermKind.OPENING);

    /** Terms of DEEP-ALI and Jagged that folding has no part in. */
    static final Set<TermKind> UNFOLDED = EnumSet.of(
            TermKind.BATCHING, TermKind.ALI, TermKind.DEEP, TermKind.REDUCTION, TermKind.ZEROCHECK, TermKind.LOOKUP);

    /** What follows from a request in one of the regimes. */
    ClosedForm(TuningRequest request, Regime regime) {
        this(request, regime, regime == Regime.JBR && request.solvesGaps());
    }

    /**
     * A circuit with every gap to the Johnson radius worth trying: its own first; then, if gaps are solved for, the narrowest
     * that the other terms allow with as much grinding as they may have, and without more.
     */
    List<Circuit> gaps(Circuit circuit) {
        if (!movesGaps || JohnsonTradeoff.knob(circuit).isEmpty()) {
            return List.of(circuit);
        }
        return Stream.of(
                        Optional.of(circuit),
                        GapMoves.narrowest(circuit, this::isHopeful),
                        GapMoves.narrowest(circuit, narrow -> isHopeful(narrow) && shortOfQueriesOnly(narrow)))
                .flatMap(Optional::stream)
                .filter(request::admits)
                .distinct()
                .toList();
    }

    /** A circuit that reaches the level, changed from another: its gap as wide as the level allows, if it was moved. */
    Circuit widened(Circuit found, Circuit from) {
        if (regime != Regime.JBR || found.decoding().equals(from.decoding())) {
            return found;
        }
        Circuit stated = found.withDecoding(from.decoding());
        return passes(stated) ? stated : GapMoves.widest(found, this::passes);
    }

    private boolean passes(Circuit circuit) {
        try {
            return reaches(circuit);
        } catch (InvalidParameterException refused) {
            return false;
        }
    }

    private boolean isHopeful(Circuit circuit) {
        try {
            return !hopeless(circuit);
        } catch (InvalidParameterException refused) {
            return false;
        }
    }

    private boolean shortOfQueriesOnly(Circuit circuit) {
        return TermsBelow.of(circuit, regime, request.level()).stream()
                .allMatch(term -> MENDED_BY_QUERIES.contains(term.name().kind()));
    }

    private boolean reaches(Circuit circuit) {
        return Estimator.total(circuit, regime) >= request.level();
    }

    /** Whether the regime stays below the level however a move folds, so that it need not be made. */
    boolean isHopeless(Move move) {
        return !movesGaps && move.isHopeless(regime, this::isHopelessUnfolded);
    }

    /** Next to a whole number of bits a term is not told from its level by a double. */
    private boolean isHopelessUnfolded(Circuit circuit) {
        try {
            return !(circuit instanceof Swirl)
                    && TermsBelow.of(circuit, regime, request.level()).stream()
                            .filter(term -> UNFOLDED.contains(term.name().kind()) && !Edge.isNear(term.bits()))
                            .anyMatch(term -> isBeyondMending(circuit, term));
        } catch (InvalidParameterException refused) {
            return false; // it might not be, folded otherwise
        }
    }

    private boolean isBeyondMending(Circuit circuit, Term term) {
        return GrindingSite.of(circuit, term.name())
                .flatMap(site -> bits(circuit, term, site))
                .isEmpty();
    }

    /** Whether a move takes more work, or a larger proof, whatever is solved for. */
    boolean exceeds(Move move, double mostSize, double mostWork) {
        return move.work() > mostWork || (!movesGaps && move.least(size(move.field()), this::leastSize) > mostSize);
    }

    private Move.Figure size(Field field) {
        if (regime == Regime.UDR) {
            return Move.Figure.UDR_SIZE;
        }
        return JohnsonGap.isNarrow(field) ? Move.Figure.NARROW_JBR_SIZE : Move.Figure.JBR_SIZE;
    }

    /** Infinite where the regime admits no such protocol. */
    private double leastSize(Circuit circuit) {
        return leastOpening(circuit)
                .map(opening -> request.size().of(circuit.withOpening(opening)))
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The circuit, unsolved before, changed as little as the level needs; empty where it cannot be reached. */
    Optional<Circuit> least(Circuit circuit) {
        try {
            if (reaches(circuit)) {
                return Optional.of(circuit);
            }
            if (hopeless(circuit)) {
                return Optional.empty();
            }
            Optional<Circuit> solved = Optional.of(solved(circuit)).filter(this::suffices);
            return solved.isPresent() || !grinds()
                    ? solved
                    : Optional.of(solved(QueryGrinding.atLeast(circuit, request.mostGrinding())))
                            .filter(this::suffices)
                            .map(found -> QueryGrinding.lowered(found, circuit, regime, request.level()));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /**
     * Hands on each of the circuits with the smallest proof, unless it is larger than of use by then. They differ in
     * nothing that the level depends on, so that the least queries are found once for all.
     */
    void smallest(List<Circuit> alike, DoubleSupplier mostSize, double mostWork, Consumer<Circuit> each) {
        Optional<Opening> least = alike.size() == 1 ? Optional.empty() : leastOpening(alike.get(0));
        for (Circuit circuit : alike) {
            double bound = mostSize.getAsDouble();
            if (least.filter(opening -> exceeds(circuit.withOpening(opening), bound))
                    .isEmpty()) {
                smallest(circuit, bound, mostWork).ifPresent(each);
            }
        }
    }

    /**
     * A circuit that reaches the level with a gap for each iteration, as narrow as its terms allow, and fewer queries by that,
     * as long as its proof gets smaller; as it was where it does not, or soundcalc's reading is kept to.
     */
    Circuit withRoundGaps(Circuit found, double mostWork) {
        Circuit best = found;
        boolean smaller = request.solved().contains(Knobs.ROUND_GAPS) && regime == Regime.JBR && passes(found);
        while (smaller) {
            double size = request.size().of(best.size());
            Optional<Circuit> solved = BestGaps.narrowest(best, request.level())
                    .filter(request::admits)
                    .flatMap(tried -> smallest(tried, size, mostWork))
                    .filter(circuit -> request.size().of(circuit.size()) < size);
            smaller = solved.isPresent();
            best = smaller ? solved.orElseThrow() : best;
        }
        return best == found ? found : BestGaps.widest(best, request.level());
    }

    /** What is smaller than anything solved; empty where the regime admits no such protocol. */
    private Optional<Opening> leastOpening(Circuit circuit) {
        try {
            int grinding = grinds() ? request.mostGrinding() : 0;
            return Optional.of(queriedOnly(circuit, grinding).opening());
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /**
     * The circuit, unsolved before, with the smallest proof: as much grinding before the queries as is allowed makes
     * them the fewest. Empty where none reaches the level within these limits: size in bits, work in butterflies.
     */
    private Optional<Circuit> smallest(Circuit circuit, double mostSize, double mostWork) {
        try {
            if (ProverWork.of(circuit).total() > mostWork) {
                return Optional.empty(); // nothing that is solved for makes it less
            }
            int least = circuit.opening().roundGrinding().stream()
                    .min(Integer::compare)
                    .orElse(0);
            int most = grinds() ? Math.max(least, request.mostGrinding()) : least;
            for (int bits = most; bits >= least; bits--) {
                Circuit ground = QueryGrinding.atLeast(circuit, bits);
                if (exceeds(queriedOnly(circuit, bits), mostSize)) {
                    return Optional.empty(); // before anything dearer is asked: most circuits end here
                }
                if (hopeless(ground)) {
                    return Optional.empty();
                }
                Circuit solved = solved(ground);
                if (exceeds(solved, mostSize) || !suffices(solved)) {
                    return Optional.empty(); // less grinding takes more queries and mends nothing
                }
                Circuit lowered = QueryGrinding.lowered(solved, circuit, regime, request.level());
                if (ProverWork.of(lowered).total() <= mostWork) {
                    return Optional.of(lowered);
                }
            }
            return Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** As near to the level as queries and grinding bring a circuit; empty where the regime admits no such protocol. */
    Optional<NearMiss> nearest(Circuit circuit) {
        try {
            Circuit ground = grinds() ? QueryGrinding.atLeast(circuit, request.mostGrinding()) : circuit;
            Circuit solved = solved(ground);
            return Optional.of(new NearMiss(solved, regime, Estimator.total(solved, regime)));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    private boolean grinds() {
        return request.solved().contains(Knobs.GRINDING);
    }

    private boolean solvesQueries() {
        return request.solved().contains(Knobs.QUERIES);
    }

    private boolean suffices(Circuit circuit) {
        return reaches(circuit) && Collections.max(QuerySchedule.of(circuit)) <= request.mostQueries();
    }

    private boolean exceeds(Circuit circuit, double mostSize) {
        return request.size().of(circuit) > mostSize;
    }

    /** The least queries that can do: whatever else is solved for only makes the proof larger. */
    private Circuit queriedOnly(Circuit circuit, int grinding) {
        return solvesQueries()
                ? QuerySchedule.with(circuit, QuerySchedule.reaching(circuit, regime, request.level(), grinding))
                : circuit;
    }

    /** What the queries can mend is left to them; what is left short then, each site grinds for. */
    private Circuit solved(Circuit circuit) {
        Circuit raised = raised(circuit, !solvesQueries());
        return solvesQueries() ? raised(LevelSolver.solved(raised, regime, request.level()), true) : raised;
    }

    /** Every short term's own site grinds what is missing, as far as it may. */
    private Circuit raised(Circuit circuit, boolean queriesToo) {
        Circuit raised = circuit;
        for (int round = 0; round < ROUNDS; round++) {
            Circuit before = raised;
            for (Term term : TermsBelow.of(before, regime, request.level())) {
                raised = raised(raised, term, queriesToo);
            }
            if (raised == before) {
                return raised;
            }
        }
        return raised;
    }

    private Circuit raised(Circuit circuit, Term term, boolean queriesToo) {
        return GrindingSite.of(circuit, term.name())
                .filter(site -> queriesToo || !site.freedom().equals(Knobs.GRINDING))
                .flatMap(site -> bits(circuit, term, site).map(bits -> site.with(circuit, bits)))
                .orElse(circuit);
    }

    /** The bits that a site must grind for its term; empty where it may not. */
    private Optional<Integer> bits(Circuit circuit, Term term, GrindingSite site) {
        int now = site.bits(circuit);
        int wanted = now + (int) Math.ceil(request.level() - term.bits());
        boolean may = request.solved().contains(site.freedom()) && wanted <= Math.max(now, request.mostGrinding());
        return may ? Optional.of(wanted) : Optional.empty();
    }

    /** Whether a term is short that neither queries nor grinding can mend. */
    private boolean hopeless(Circuit circuit) {
        return TermsBelow.of(circuit, regime, request.level()).stream()
                .filter(term -> !MENDED_BY_QUERIES.contains(term.name().kind()))
                .anyMatch(term -> isBeyondMending(circuit, term));
    }
}
