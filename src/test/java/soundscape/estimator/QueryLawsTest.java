package soundscape.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.RandomCircuits.Pair;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Whir;

/** What queries and the blowup do to the terms that queries belong to. */
class QueryLawsTest {
    /** Terms that combine the answers too, so that an answer more is also one more to combine. */
    private static final Set<String> COMBINING = Set.of("whir_shift_rbr", "whir_gamma_batching", "whir");

    private static boolean queriesAlone(TermName term) {
        return term.kind() == TermKind.QUERY || term.text().equals("whir_query");
    }

    private static boolean combining(TermName term) {
        return term.kind() == TermKind.SHIFT || COMBINING.contains(term.text());
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void moreQueriesNeverLowerAQueryTerm(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(circuit -> Change.moreQueries(circuit, 1))) {
            Terms.assertNotLower(pair, QueryLawsTest::queriesAlone);
        }
    }

    /**
     * A shift term is the queries' error, which falls, plus the error of combining the answers, which grows with their
     * number: by (t + 2)/(t + 1) with WHIR and SWIRL, by (t + w)/(t + w − 1) with STIR, so at most twofold for one more.
     */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void oneMoreQueryLowersAShiftTermByABitAtMost(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(circuit -> Change.moreQueries(circuit, 1))) {
            Terms.compare(
                    pair,
                    QueryLawsTest::combining,
                    (term, before, after, message) -> assertTrue(after >= before - 1 - Terms.ROUNDING, message));
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void queriesTouchNoOtherTerm(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(circuit -> Change.moreQueries(circuit, 1))) {
            Terms.compare(
                    pair,
                    term -> !queriesAlone(term) && !combining(term),
                    (term, before, after, message) -> assertEquals(before, after, message));
        }
    }

    /** Once queries are plenty, the answers' combination is what counts: Shift falls from 199 to 399 of them by 1 bit. */
    @Test
    void aShiftTermCanFallWithMoreQueries() {
        double few = Terms.bits(whir(199), Regime.UDR, "Shift(i=1)");
        double many = Terms.bits(whir(399), Regime.UDR, "Shift(i=1)");
        assertEquals(61.977369374899 - Math.log(200) / Math.log(2), few, Terms.ROUNDING);
        assertEquals(few - 1, many, Terms.ROUNDING);
    }

    /** At rate 1/16 and in unique decoding a query is worth 0.91 bits: 199 of them far more than the field's 62. */
    private static Circuit whir(int queries) {
        Rounds rounds = new Rounds(
                4,
                12,
                List.of(4, 4),
                List.of(queries, 20),
                List.of(0, 0),
                List.of(1),
                List.of(0),
                Optional.empty(),
                Optional.empty());
        return new DeepAli(
                new Header("circuit", Field.parse("KoalaBear^2"), 256),
                new Whir(
                        rounds,
                        new Batching(10, Coefficients.POWERS, 0),
                        3,
                        List.of(List.of(0, 0, 0, 0), List.of(0, 0, 0, 0))),
                new Constraints(OptionalLong.of(10), 3),
                2,
                0,
                Lookups.of(List.of()),
                Decoding.REFERENCE);
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void largerBlowupNeverLowersAQueryTerm(long seed) {
        for (Pair pair : new RandomCircuits(seed).pairs(Change::largerBlowup)) {
            Terms.assertNotLower(pair, QueryLawsTest::queriesAlone);
        }
    }
}
