package soundscape.estimator.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.ListBound;
import soundscape.estimator.scheme.Fri;

class EqualEstimatesTest {
    private static ZkvmEstimate estimate(Zkvm zkvm) {
        return new ZkvmEstimate(
                zkvm.circuits().stream().map(Estimator::estimate).toList());
    }

    private static Zkvm preset(String name) {
        return Presets.open(name).orElseThrow().zkvm();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pico", "zisk", "dummy_whir", "sp1", "openvm2"})
    void twoEstimatesOfOneZkvmAreEqual(String name) {
        Zkvm zkvm = preset(name);
        ZkvmEstimate once = estimate(zkvm);
        ZkvmEstimate again = estimate(zkvm);
        assertEquals(once, again);
        assertEquals(once.hashCode(), again.hashCode());
        assertNotEquals(once, once.without(List.of("another"), true));
    }

    /** Circuits of the same folding factors and lookups share terms that are kept with these. */
    @Test
    void noTermIsKeptForOtherParameters() {
        DeepAli pico = (DeepAli) preset("pico").circuits().get(0);
        Fri fri = (Fri) pico.opening();
        List<DeepAli> circuits = List.of(
                pico,
                pico.withOpening(fri.withCommitGrinding(3)),
                pico.withOpening(fri.withRate(0.25)),
                pico.withOpening(new Fri(
                        fri.rate(),
                        fri.traceLength() + 1, // and the early stop stays
                        fri.batching(),
                        fri.queries(),
                        fri.foldingFactors(),
                        fri.earlyStopSize(),
                        0,
                        0)),
                pico.withOpening(fri.withQueries(7).withBatching(fri.batching().withSize(9))),
                pico.withHeader(pico.header().withField(Field.parse("KoalaBear^5"))),
                pico.withHeader(pico.header().withField(Field.parse("BabyBear^4"))),
                (DeepAli) pico.withGap(JohnsonGap.ofMultiplicity(OptionalInt.of(9))),
                (DeepAli) pico.by(new JohnsonBounds(GapTheorems.named("bciks20").orElseThrow(), ListBound.PAIRWISE)));
        for (int round = 0; round < 2; round++) {
            for (DeepAli circuit : circuits) {
                assertEquals(told(withNothingKept(circuit)), told(circuit));
            }
        }
    }

    private static DeepAli withNothingKept(DeepAli circuit) {
        Fri fri = (Fri) circuit.opening();
        return circuit.withOpening(fri.withFoldingFactors(List.copyOf(fri.foldingFactors())))
                .withLookups(Lookups.of(circuit.lookups().all()));
    }

    private static List<String> told(Circuit circuit) {
        return Estimator.estimate(circuit).regimes().stream()
                .flatMap(regime -> regime.terms().stream())
                .map(term -> term.name() + " " + term.bits() + " " + term.why().get())
                .toList();
    }

    @Test
    void termsDifferByNameOrBits() {
        Term term = Estimator.estimate(preset("pico").circuits().get(0)).best().weakest();
        assertEquals(term, new Term(term.name(), term.bits(), () -> {
            throw new AssertionError("nobody asks for it");
        }));
        assertNotEquals(term, new Term(term.name(), term.bits() + 1, term.why()));
        assertNotEquals(term, new Term(new TermName(term.name().kind(), "another"), term.bits(), term.why()));
    }
}
