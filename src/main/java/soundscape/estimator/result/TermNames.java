package soundscape.estimator.result;

import java.util.Set;

/** The names of the terms that are not named by a configuration, kept ready so that an estimate makes none. */
public final class TermNames {
    /** Combining the committed functions. */
    public static final TermName BATCHING = new TermName(TermKind.BATCHING, "batching");

    /** FRI's query phase. */
    public static final TermName QUERY_PHASE = new TermName(TermKind.QUERY, "query phase");

    /** The last queries of an iterated scheme. */
    public static final TermName FIN = new TermName(TermKind.QUERY, "fin");

    /** Combining the constraints. */
    public static final TermName ALI = new TermName(TermKind.ALI, "ALI");

    /** The out-of-domain check of the constraints. */
    public static final TermName DEEP = new TermName(TermKind.DEEP, "DEEP");

    /** Jagged's reduction to the dense commitment. */
    public static final TermName REDUCE_TO_DENSE = new TermName(TermKind.REDUCTION, "reduce to dense PCS");

    /** Jagged's zerocheck. */
    public static final TermName ZEROCHECK = new TermName(TermKind.ZEROCHECK, "zerocheck");

    /** What the least of all terms goes by; no term may bear this name. */
    public static final String TOTAL = "total";

    private static final Set<String> SINGLE = Set.of(
            BATCHING.text(),
            QUERY_PHASE.text(),
            FIN.text(),
            ALI.text(),
            DEEP.text(),
            REDUCE_TO_DENSE.text(),
            ZEROCHECK.text(),
            TOTAL);

    private static final NumberedTerms COMMIT_ROUNDS = new NumberedTerms(TermKind.COMMIT, "commit round ", "");
    private static final NumberedTerms OUT_OF_DOMAIN = new NumberedTerms(TermKind.OUT_OF_DOMAIN, "OOD(i=", ")");
    private static final NumberedTerms WHIR_SHIFTS = new NumberedTerms(TermKind.SHIFT, "Shift(i=", ")");
    private static final NumberedTerms STIR_SHIFTS = new NumberedTerms(TermKind.SHIFT, "shift(i=", ")");
    private static final NumberedTerms STIR_FOLDS = new NumberedTerms(TermKind.FOLD, "fold(i=", ")");

    private static final int READY_ITERATIONS = 32;

    private static final NumberedTerms[] WHIR_FOLDS = new NumberedTerms[READY_ITERATIONS];

    static {
        for (int i = 0; i < READY_ITERATIONS; i++) {
            WHIR_FOLDS[i] = whirFolds(i);
        }
    }

    private TermNames() {}

    /** A folding round of FRI, 1 and up. */
    public static TermName commitRound(int round) {
        return COMMIT_ROUNDS.at(round);
    }

    /** The out-of-domain samples of an iteration of WHIR or STIR, 1 and up. */
    public static TermName outOfDomain(int iteration) {
        return OUT_OF_DOMAIN.at(iteration);
    }

    /** The shift queries of an iteration of WHIR, 1 and up. */
    public static TermName whirShift(int iteration) {
        return WHIR_SHIFTS.at(iteration);
    }

    /** One folding step (1 and up) of an iteration (0 and up) of WHIR. */
    public static TermName whirFold(int iteration, int step) {
        NumberedTerms steps = iteration < READY_ITERATIONS ? WHIR_FOLDS[iteration] : whirFolds(iteration);
        return steps.at(step);
    }

    /** The shift queries of an iteration of STIR, 1 and up. */
    public static TermName stirShift(int iteration) {
        return STIR_SHIFTS.at(iteration);
    }

    /** The folding of an iteration of STIR, 0 and up. */
    public static TermName stirFold(int iteration) {
        return STIR_FOLDS.at(iteration);
    }

    /** Whether some protocol's own term may bear a name, which a configuration should then choose for nothing else. */
    public static boolean mayBeTaken(String text) {
        return SINGLE.contains(text)
                || COMMIT_ROUNDS.include(text)
                || OUT_OF_DOMAIN.include(text)
                || WHIR_SHIFTS.include(text)
                || STIR_SHIFTS.include(text)
                || STIR_FOLDS.include(text); // WHIR's look like these
    }

    private static NumberedTerms whirFolds(int iteration) {
        return new NumberedTerms(TermKind.FOLD, "fold(i=" + iteration + ",s=", ")");
    }
}
