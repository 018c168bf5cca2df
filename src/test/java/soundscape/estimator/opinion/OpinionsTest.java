package soundscape.estimator.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.estimator.conjecture.ConjecturedFigure;
import soundscape.estimator.conjecture.Conjectures;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;

/** What other calculators say of real circuits and of random ones, and why that is not the reference's level. */
class OpinionsTest {
    private static Opinion opinion(Circuit circuit, Calculation calculation) {
        return Opinions.of(circuit, Estimator.estimate(circuit))
                .get(List.of(Calculation.values()).indexOf(calculation));
    }

    private static String sentence(Opinion opinion) {
        return opinion.difference().orElseThrow().sentence();
    }

    private static DeepAli circuit(String preset, String name) {
        return (DeepAli) Presets.open(preset).orElseThrow().zkvm().entries().stream()
                .filter(entry -> entry.name().equals(name))
                .map(CircuitEntry::circuit)
                .findFirst()
                .orElseThrow();
    }

    private static DeepAli embed(UnaryOperator<Fri> change) {
        DeepAli embed = circuit("pico", "embed");
        return embed.withOpening(change.apply((Fri) embed.opening()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLONKY3_UNIQUE | 35 | the same level, held by the same term.",
                "WINTERFELL_JOHNSON | 55 | 2 less: it is held by query phase, 55.1, ours 57.6: δ = 0.725 in place of 0.746875.",
                "STWO | 100 | 43 more: ours is held by query phase, 57.6, its own is 100.0: ethSTARK in place of BCIKS20; "
                        + "δ = 0.9375 in place of 0.746875."
            })
    void pico(Calculation calculation, int level, String difference) {
        Opinion opinion = opinion(circuit("pico", "embed"), calculation);
        assertEquals(level, opinion.level());
        assertEquals(difference, sentence(opinion));
    }

    /** 2^7 more in M and n² in place of n are what a theorem of 2020 costs. */
    @Test
    void anOlderTheoremIsNamed() {
        String why = sentence(opinion(circuit("zisk", "Final_Compressed"), Calculation.WINTERFELL_JOHNSON));
        assertTrue(
                why.startsWith("5 less: it is held by batching, 123.5, ours 134.0: BCIKS20 in place of BCHKS25; "),
                why);
        assertTrue(why.contains("M = 6.5 in place of 38.5"), why);
    }

    @Test
    void aCapThatIsNoTermIsNamed() {
        DeepAli many = embed(fri -> fri.withQueries(100));
        Opinion capped = opinion(many.withHeader(many.header().withHashBits(200)), Calculation.PLONKY3_RANDOM_WORDS);
        assertEquals(100, capped.level());
        assertEquals("collisions of the hash", capped.least().name());
        Opinion less = opinion(many.withHeader(many.header().withHashBits(20)), Calculation.PLONKY3_UNIQUE);
        assertTrue(
                sentence(less).endsWith(" less: it is held by collisions of the hash, 10.0, which is no term of ours."),
                sentence(less));
    }

    @Test
    void aTermThatIsLeftOutIsNamed() {
        DeepAli many = embed(fri -> fri.withQueries(200).withBatching(new Batching(1L << 30, Coefficients.POWERS, 0)));
        String why = sentence(opinion(many, Calculation.PLONKY3_LEGACY));
        assertTrue(why.contains(" more: ours is held by batching, ") && why.endsWith(", which it leaves out."), why);
    }

    @Test
    void whatDoesNotApplySaysWhy() {
        Opinion third = opinion(embed(fri -> fri.withRate(0.3)), Calculation.STWO);
        assertFalse(third.applies());
        assertEquals(
                "It takes a blowup that is a power of two, not 3.333.",
                third.note().orElseThrow());
        assertTrue(opinion(embed(fri -> fri.withRate(0.3)), Calculation.ENTROPY).applies());
        DeepAli multilinear = embed(fri -> fri.withBatching(new Batching(8, Coefficients.MULTILINEAR, 0)));
        assertFalse(opinion(multilinear, Calculation.WINTERFELL_UNIQUE).applies());
        for (String preset : List.of("openvm2", "stir_example", "sp1")) {
            Circuit other = Presets.open(preset).orElseThrow().zkvm().circuits().get(0);
            Opinion none = opinion(other, Calculation.STWO);
            assertEquals(
                    "It is about DEEP-ALI over FRI, not "
                            + Estimator.estimate(other).label() + ".",
                    none.note().orElseThrow());
        }
    }

    /** The program's own limits are told, and its formula is asked all the same. */
    @Test
    void whatTheProgramWouldNotTakeIsTold() {
        assertEquals(
                "It has no field KoalaBear⁴ itself.",
                opinion(circuit("pico", "embed"), Calculation.STWO).note().orElseThrow());
        DeepAli own =
                embed(fri -> fri).withHeader(circuit("pico", "embed").header().withField(Field.parse("M31^4")));
        assertTrue(opinion(own, Calculation.STWO).note().isEmpty());
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void everyFigureIsFiniteExplainedAndHeldAgainstOurs(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            List<Opinion> opinions = Opinions.of(circuit, Estimator.estimate(circuit));
            assertEquals(Calculation.values().length, opinions.size());
            for (Opinion opinion : opinions) {
                if (opinion.applies()) {
                    assertFalse(sentence(opinion).isBlank());
                    opinion.parts().forEach(part -> {
                        assertTrue(Double.isFinite(part.bits()), part::toString);
                        assertFalse(part.why().get().values().isEmpty());
                    });
                } else {
                    assertTrue(opinion.note().isPresent());
                }
            }
        }
    }

    /** Where calculators and conjectures mean the same they say the same, up to the whole bits of a field. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void theyAgreeWithTheConjecturesThatTheyRestOn(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            List<ConjecturedFigure> figures = Conjectures.of(circuit);
            for (Opinion opinion : Opinions.of(circuit, Estimator.estimate(circuit))) {
                Conjecture conjecture = opinion.calculation().conjecture().orElse(Conjecture.CAPACITY);
                if (opinion.applies() && (conjecture == Conjecture.LEGACY || conjecture == Conjecture.ENTROPY)) {
                    assertEquals(
                            figures.get(List.of(Conjecture.values()).indexOf(conjecture))
                                    .bits(),
                            opinion.least().bits(),
                            1e-6);
                }
            }
        }
    }

    @Test
    void withoutConstraintsAliIsLeftOut() {
        DeepAli without = embed(fri -> fri);
        without = without.withConstraints(without.constraints().withCount(OptionalLong.empty()));
        assertTrue(opinion(without, Calculation.PLONKY3_UNIQUE).parts().stream()
                .noneMatch(part -> part.name().equals("ALI")));
    }

    @Test
    void everyCalculationTellsWhoseItIs() {
        for (Calculation calculation : Calculation.values()) {
            assertTrue(calculation.calculator().source().matches(".+ 20\\d\\d"), calculation.label());
            assertEquals(
                    calculation.regime().isPresent(), calculation.standing().equals("proven"));
        }
    }
}
