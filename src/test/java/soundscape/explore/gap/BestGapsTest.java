package soundscape.explore.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.scheme.Iterated;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;

/** The best gap of each circuit and of each iteration. */
class BestGapsTest {
    private static final double ALIKE = 2e-9;

    static Stream<Circuit> iterated() {
        Stream<Circuit> random =
                IntStream.range(0, 25).boxed().flatMap(seed -> new RandomCircuits(seed).all().stream());
        Stream<Circuit> bundled =
                Stream.of("dummy_whir", "stir_example").flatMap(preset -> Zkvms.preset(preset).circuits().stream());
        return Stream.concat(bundled, random)
                .filter(circuit -> circuit instanceof DeepAli && circuit.opening() instanceof Iterated)
                .filter(BestGapsTest::isSound);
    }

    private static boolean isSound(Circuit circuit) {
        try {
            Estimator.estimate(circuit);
            return true;
        } catch (InvalidParameterException refused) {
            return false;
        }
    }

    private static double total(Circuit circuit) {
        return JohnsonTradeoff.now(circuit).total();
    }

    private static Circuit withGaps(Circuit circuit, List<Double> gaps) {
        return circuit.withOpening(circuit.opening().withRounds(rounds -> rounds.withGaps(Optional.of(gaps))));
    }

    private static int rounds(Circuit circuit) {
        return ((Iterated) circuit.opening()).rounds().count();
    }

    private static List<Double> bits(Circuit circuit) {
        return Estimator.estimate(circuit).regimes().stream()
                .map(RegimeEstimate::terms)
                .flatMap(List::stream)
                .map(Term::bits)
                .toList();
    }

    @Test
    void equalGapsAreTheCircuitsOwnToTheBit() {
        iterated().forEach(circuit -> {
            for (double gap : new double[] {0, 0.004, 0.02}) {
                Circuit plain = circuit.withGap(JohnsonGap.ofEta(OptionalDouble.of(gap)));
                assertEquals(bits(plain), bits(withGaps(plain, Collections.nCopies(rounds(circuit), gap))));
            }
        });
    }

    @Test
    void gapsOfIterationsAreNeverBelowOneForAll() {
        int[] better = {0};
        iterated().filter(BestGaps::hasRounds).forEach(circuit -> {
            double whole = total(BestGaps.of(circuit, BestGaps.Each.CIRCUIT));
            double each = total(BestGaps.of(circuit, BestGaps.Each.ROUND));
            assertTrue(each >= whole - ALIKE, () -> each + " below " + whole);
            assertTrue(each >= total(circuit) - ALIKE, () -> each + " below " + total(circuit));
            better[0] += each > whole + ALIKE ? 1 : 0;
        });
        assertTrue(better[0] > 10, better[0] + " better");
    }

    /** No other choice among a few multiplicities is better, nor one that the circuit had. */
    @Test
    void nothingIsBetterAmongAFewMultiplicities() {
        List<Integer> steps = List.of(3, 6, 17, 60, 400);
        iterated()
                .filter(BestGaps::hasRounds)
                .filter(circuit -> rounds(circuit) <= 3)
                .forEach(circuit -> {
                    double best = total(RoundGaps.best(circuit, steps));
                    double whole = total(BestGaps.whole(circuit));
                    double brute = Math.max(Math.max(whole, total(circuit)), brute(circuit, steps, new ArrayList<>()));
                    assertTrue(best >= brute - ALIKE, () -> best + " below " + brute);
                });
    }

    private static double brute(Circuit circuit, List<Integer> steps, List<Double> chosen) {
        int round = chosen.size();
        if (round == rounds(circuit)) {
            try {
                return total(withGaps(circuit, chosen));
            } catch (InvalidParameterException refused) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        double rate = ((Iterated) circuit.opening()).rounds().rateAt(round);
        double best = Double.NEGATIVE_INFINITY;
        for (int m : steps) {
            List<Double> more = new ArrayList<>(chosen);
            more.add(JohnsonTradeoff.narrowest(circuit, rate, m));
            best = Math.max(best, brute(circuit, steps, more));
        }
        return best;
    }

    static List<String> presets() {
        return Presets.names();
    }

    /** Every circuit's by itself, each at least as good as any step of the slider. */
    @ParameterizedTest
    @MethodSource("presets")
    void everyCircuitHasItsOwn(String preset) {
        List<Circuit> before = Zkvms.preset(preset).circuits();
        List<Circuit> after = BestGaps.of(Zkvms.preset(preset), circuit -> true, BestGaps.Each.CIRCUIT)
                .circuits();
        for (int i = 0; i < before.size(); i++) {
            if (JohnsonTradeoff.knob(before.get(i)).isEmpty()) {
                assertEquals(before.get(i), after.get(i));
            } else {
                double best = JohnsonTradeoff.best(JohnsonTradeoff.sweep(before.get(i)))
                        .total();
                assertEquals(Math.max(best, total(before.get(i))), total(after.get(i)));
                assertTrue(after.get(i).opening().equals(before.get(i).opening()), "nothing else is changed");
            }
        }
    }

    @Test
    void oneGapForAllTakesThoseOfIterationsAway() {
        Circuit circuit = Zkvms.preset("dummy_whir").circuits().get(0);
        Circuit own = BestGaps.of(circuit, BestGaps.Each.ROUND);
        assertTrue(Knobs.ROUND_GAPS.show(own).orElseThrow().contains(", "));
        Circuit one = BestGaps.of(own, BestGaps.Each.CIRCUIT);
        assertTrue(((Iterated) one.opening()).rounds().gaps().isEmpty());
        assertEquals(one, BestGaps.of(circuit, BestGaps.Each.CIRCUIT));
        assertEquals(
                Estimator.total(own, Regime.JBR),
                Estimator.total(BestGaps.of(own, BestGaps.Each.ROUND), Regime.JBR),
                ALIKE);
    }
}
