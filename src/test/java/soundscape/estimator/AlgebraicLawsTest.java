package soundscape.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.RandomCircuits.Pair;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;

/** What batch, field and trace do to the terms that stand over the field's size. */
class AlgebraicLawsTest {
    private static final Set<TermKind> OF_THE_TRACE = Set.of(
            TermKind.BATCHING,
            TermKind.COMMIT,
            TermKind.FOLD,
            TermKind.OUT_OF_DOMAIN,
            TermKind.SHIFT,
            TermKind.DEEP,
            TermKind.REDUCTION);

    private static final Set<String> OF_SWIRLS_STACK =
            Set.of("whir_mu_batching", "whir_proximity_gaps", "whir_fold_rbr", "whir_ood_rbr", "whir");

    private static boolean batching(TermName term) {
        return term.kind() == TermKind.BATCHING || term.text().equals("whir_mu_batching");
    }

    private static boolean query(TermName term) {
        return term.kind() == TermKind.QUERY || term.text().equals("whir_query");
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void largerBatchNeverRaisesTheBatchingTerm(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(circuit -> Change.batch(circuit, 3))) {
            Terms.assertNotHigher(pair, AlgebraicLawsTest::batching);
        }
    }

    /** The batch is no part of any other term; Jagged's reduction counts its variables, and "whir" is a minimum. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void batchTouchesNoOtherTerm(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(circuit -> Change.batch(circuit, 3))) {
            Terms.compare(
                    pair,
                    term -> !batching(term)
                            && (term.kind() != TermKind.REDUCTION || term.ofSystem())
                            && !term.text().equals("whir"),
                    (term, before, after, message) -> assertEquals(before, after, message));
        }
    }

    /**
     * True in the Johnson regime with the default gap too: where F passes 2^150 the gap narrows, which costs an algebraic
     * term 11 bits at most (ProximityGapTest), while a degree more brings 30 at least.
     */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void largerFieldNeverLowersATerm(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(Change::largerField)) {
            Terms.assertNotLower(pair, term -> true);
        }
    }

    /** With a stated gap what does not depend on queries gains the base field's bits exactly; so does Jagged. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void degreeIsWorthTheBaseFieldWhereTheGapStays(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(Change::largerField)) {
            if (pair.before() instanceof DeepAli deepAli
                    && deepAli.decoding().gap().eta().isEmpty()) {
                continue;
            }
            double gain = basePrimeBits(pair.before().field());
            Terms.compare(
                    pair,
                    term -> Set.of(TermKind.BATCHING, TermKind.COMMIT, TermKind.ALI, TermKind.ZEROCHECK)
                            .contains(term.kind()),
                    (term, before, after, message) -> assertEquals(before + gain, after, Terms.ROUNDING, message));
        }
    }

    private static double basePrimeBits(Field field) {
        return switch (field.base()) {
            case GOLDILOCKS -> 63.999999999664;
            case BABY_BEAR -> 30.906890596325;
            case KOALA_BEAR -> 30.988684687449;
            case M31 -> 30.999999999328;
            case BN254 -> 253.596691355002;
        };
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void longerTraceNeverRaisesAnAlgebraicTerm(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(Change::longerTrace)) {
            Terms.assertNotHigher(
                    pair, term -> OF_THE_TRACE.contains(term.kind()) || OF_SWIRLS_STACK.contains(term.text()));
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void longerTraceLeavesTheQueriesAlone(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(Change::longerTrace)) {
            Terms.compare(
                    pair,
                    AlgebraicLawsTest::query,
                    (term, before, after, message) -> assertEquals(before, after, Terms.ROUNDING, message));
        }
    }
}
