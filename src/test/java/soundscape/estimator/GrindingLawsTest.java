package soundscape.estimator;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.RandomCircuits.Pair;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlLogup;
import soundscape.estimator.result.TermKind;

/**
 * A bit of grinding is a bit on its own terms and nothing on any other. SWIRL's sampler makes it a little less than a bit,
 * and nothing where no bit of a base element is left: there a bit never lowers a term.
 */
class GrindingLawsTest {
    private static final Set<TermKind> FOLDS = Set.of(TermKind.FOLD, TermKind.COMMIT);
    private static final Set<TermKind> QUERIES = Set.of(TermKind.QUERY, TermKind.SHIFT);

    private static boolean swirl(Pair pair) {
        return pair.before() instanceof Swirl;
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void beforeTheQueries(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(Change::queryGrinding)) {
            Terms.assertGain(pair, term -> QUERIES.contains(term.kind()) && !term.ofSystem(), 1);
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void beforeTheOutOfDomainSamples(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(Change::oodGrinding)) {
            Terms.assertGain(pair, term -> term.kind() == TermKind.OUT_OF_DOMAIN && !term.ofSystem(), 1);
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void beforeTheDeepPoint(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(Change::deepGrinding)) {
            Terms.assertGain(pair, term -> term.kind() == TermKind.DEEP, 1);
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void beforeTheColumnsAreCombined(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(Change::batchGrinding)) {
            if (swirl(pair)) {
                Terms.assertNotLower(pair, term -> true);
            } else {
                Terms.assertGain(pair, term -> term.kind() == TermKind.BATCHING, 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void beforeTheFolds(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(Change::foldGrinding)) {
            if (swirl(pair)) {
                Terms.assertNotLower(pair, term -> true);
            } else {
                Terms.assertGain(pair, term -> FOLDS.contains(term.kind()), 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void beforeSwirlsBusArgument(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(GrindingLawsTest::logupGrinding)) {
            Terms.assertNotLower(pair, term -> term.text().equals("logup"));
        }
    }

    private static Circuit logupGrinding(Circuit circuit) {
        return circuit instanceof Swirl own
                ? new Swirl(
                        own.header(),
                        own.opening(),
                        own.decoding(),
                        own.constraintDegree(),
                        own.shapes(),
                        new SwirlLogup(
                                own.logup().maxInteractions(),
                                own.logup().logMaxMessageLength(),
                                own.logup().grinding() + 1))
                : circuit;
    }
}
