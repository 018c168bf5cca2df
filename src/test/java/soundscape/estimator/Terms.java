package soundscape.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import soundscape.estimator.RandomCircuits.Pair;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.TermName;

/** Compares the terms of two circuits, regime by regime. */
final class Terms {
    /** Rounding of sums of logarithms, far below anything that a level could show. */
    static final double ROUNDING = 1e-9;

    private Terms() {}

    /** Held against the bits of one term before and after a change. */
    @FunctionalInterface
    interface Law {
        void hold(TermName term, double before, double after, String message);
    }

    static Map<TermName, Double> of(Circuit circuit, Regime regime) {
        Map<TermName, Double> terms = new LinkedHashMap<>();
        circuit.terms(regime, (name, bits, why) -> terms.put(name, bits));
        return terms;
    }

    static double bits(Circuit circuit, Regime regime, String term) {
        return of(circuit, regime).entrySet().stream()
                .filter(entry -> entry.getKey().text().equals(term))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no term " + term));
    }

    /** Holds the terms that both circuits have against a law; a change neither adds nor removes one of them. */
    static void compare(Pair pair, Predicate<TermName> which, Law law) {
        for (Regime regime : pair.before().regimes()) {
            Map<TermName, Double> before = of(pair.before(), regime);
            Map<TermName, Double> after = of(pair.after(), regime);
            before.keySet().retainAll(after.keySet());
            before.forEach((term, bits) -> {
                if (which.test(term)) {
                    String message = term + " in " + regime + " of " + pair.before();
                    law.hold(term, bits, after.get(term), message);
                }
            });
        }
    }

    static void assertNotLower(Pair pair, Predicate<TermName> which) {
        compare(
                pair,
                which,
                (term, before, after, message) ->
                        assertTrue(after >= before - ROUNDING, () -> message + ": " + before + " -> " + after));
    }

    static void assertNotHigher(Pair pair, Predicate<TermName> which) {
        compare(
                pair,
                which,
                (term, before, after, message) ->
                        assertTrue(after <= before + ROUNDING, () -> message + ": " + before + " -> " + after));
    }

    /** The chosen terms gain exactly so many bits and all others none. */
    static void assertGain(Pair pair, Predicate<TermName> which, double gain) {
        compare(
                pair,
                term -> true,
                (term, before, after, message) ->
                        assertEquals(before + (which.test(term) ? gain : 0), after, ROUNDING, message));
    }
}
