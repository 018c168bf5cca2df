package soundscape.estimator.conjecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.field.Field;
import soundscape.estimator.scheme.Fri;

/** Conjectured figures: known answers, what holds of any of them, and that each explains itself. */
class ConjecturesTest {
    private static final double EXACT = 1e-9;

    /**
     * Whole bits that the reference printed before it dropped the conjectured regimes. All agree with exact arithmetic:
     * 100 bits of queries are a toy problem of 99, since 1/F still adds to the error.
     */
    @ParameterizedTest
    @CsvSource({"risc0, main, 99, 72", "miden, main, 96, 81", "pico, riscv, 99, 72"})
    void knownAnswers(String preset, String circuit, int toyProblem, int capacity) {
        assertEquals(
                toyProblem,
                figure(circuit(preset, circuit), Conjecture.TOY_PROBLEM).level());
        assertEquals(
                capacity, figure(circuit(preset, circuit), Conjecture.CAPACITY).level());
    }

    /**
     * 2^−192 + 2^−128 is more than 2^−128, so that 127 is the level. The reference printed 128 for ZisK, which had these
     * parameters then: its doubles lost the lesser error.
     */
    @Test
    void aSumJustAboveAPowerOfTwoIsOneLevelLower() {
        DeepAli riscv = circuit("pico", "riscv"); // ρ = 1/2
        DeepAli zisk = riscv.withHeader(riscv.header().withField(Field.parse("Goldilocks^3")))
                .withOpening(((Fri) riscv.opening()).withQueries(128).withQueryGrinding(0));
        assertEquals(127, figure(zisk, Conjecture.TOY_PROBLEM).level());
        assertEquals(128, figure(zisk, Conjecture.LEGACY).level());
    }

    /** What the conjectures were good for: 46 bits more than are proven. */
    @Test
    void farMoreThanIsProven() {
        assertEquals(53, Estimator.estimate(circuit("pico", "riscv")).best().level());
    }

    /** By hand: F = 2^123.6275626, ρ = 1/4, t = 50, g = 0, h = 256; η = ¼·log2(4e)/log2 F = 0.00696183. */
    @Test
    void eachFormulaByHand() {
        Circuit risc0 = circuit("risc0", "main");
        assertEquals(99.99999988868, figure(risc0, Conjecture.TOY_PROBLEM).bits(), EXACT);
        assertEquals(99, figure(risc0, Conjecture.ETHSTARK).bits(), EXACT);
        assertEquals(100, figure(risc0, Conjecture.LEGACY).bits(), EXACT);
        assertEquals(98.0187018, figure(risc0, Conjecture.RANDOM_WORDS).bits(), 1e-6);
        assertEquals(72.98367096522, figure(risc0, Conjecture.CAPACITY).bits(), EXACT);
    }

    @Test
    void ethStarkCountsGrindingFromEightyBitsOnly() {
        DeepAli risc0 = circuit("risc0", "main");
        assertEquals(
                79 - 1, bits(risc0, fri -> fri.withRate(0.5).withQueries(79).withQueryGrinding(20)), EXACT);
        assertEquals(
                100 - 1, bits(risc0, fri -> fri.withRate(0.5).withQueries(80).withQueryGrinding(20)), EXACT);
        assertEquals(
                128,
                bits(
                        risc0.withHeader(risc0.header().withField(Field.parse("BabyBear^5"))),
                        fri -> fri.withQueries(200)),
                EXACT);
    }

    private static double bits(DeepAli circuit, Function<Fri, Fri> change) {
        return figure(changed(circuit, change), Conjecture.ETHSTARK).bits();
    }

    @Test
    void withoutConstraintsAliIsLeftOutAndThatIsSaid() {
        DeepAli without = circuit("risc0", "main");
        DeepAli with = without.withConstraints(without.constraints().withCount(OptionalLong.of(1)));
        assertFalse(symbols(why(without)).contains("ALI"));
        assertTrue(symbols(why(with)).contains("ALI"));
        String said = why(without).values().stream()
                .filter(quantity -> quantity.symbol().equals("C"))
                .map(Quantity::meaning)
                .collect(Collectors.joining());
        assertTrue(said.contains("ALI is left out"), said);
    }

    private static Explanation why(DeepAli circuit) {
        return figure(circuit, Conjecture.CAPACITY).why().get();
    }

    private static List<String> symbols(Explanation why) {
        return why.values().stream().map(Quantity::symbol).toList();
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void moreQueriesNeverLowerAFigure(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            Map<Conjecture, Double> before = bits(circuit);
            if (!before.isEmpty()) {
                Map<Conjecture, Double> after =
                        bits(changed((DeepAli) circuit, fri -> fri.withQueries(fri.queries() + 1)));
                before.forEach((conjecture, bits) ->
                        assertTrue(after.get(conjecture) >= bits - EXACT, conjecture + ": " + bits + " to " + after));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void everyFigureIsFiniteAndExplained(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            for (ConjecturedFigure figure : Conjectures.of(circuit)) {
                assertTrue(Double.isFinite(figure.bits()), figure::toString);
                assertFalse(figure.why().get().formula().isBlank());
                assertTrue(figure.why().get().values().size() >= 3, figure::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0.99, 4, 1", "1, 0.999999, 4, 3000", "1, 0.5, 1, 1000000", "16, 0.0000001, 1024, 2147483647"})
    void extremesAreFinite(int degree, double rate, long length, int openings) {
        DeepAli risc0 = circuit("risc0", "main");
        Fri fri = Fri.folding(rate, length, fri(risc0).batching(), Integer.MAX_VALUE, List.of(), 256, 0);
        Circuit extreme = risc0.withOpening(fri)
                .withOpeningPoints(openings)
                .withHeader(risc0.header().withField(risc0.field().withDegree(degree)));
        Map<Conjecture, Double> bits = bits(extreme);
        assertEquals(Conjecture.values().length, bits.size());
        bits.forEach((conjecture, figure) -> assertTrue(Double.isFinite(figure), conjecture + ": " + figure));
        Conjectures.of(extreme)
                .forEach(figure -> assertFalse(figure.why().get().values().isEmpty()));
    }

    /** Bits a query, of an independent computation with 50 digits: M31 at blowup 2, Goldilocks at 8. */
    @ParameterizedTest
    @CsvSource({"M31^4, 0.5, 0.910063354795", "Goldilocks^3, 0.125, 2.901046720328"})
    void entropyThreshold(String field, double rate, double aQuery) {
        DeepAli risc0 = circuit("risc0", "main");
        DeepAli asked = changed(
                risc0.withHeader(risc0.header().withField(Field.parse(field))),
                fri -> fri.withRate(rate).withQueries(100).withQueryGrinding(0));
        assertEquals(100 * aQuery, figure(asked, Conjecture.ENTROPY).bits(), 1e-9);
    }

    @Test
    void onlyDeepAliOverFriHasAny() {
        for (Circuit circuit : new RandomCircuits(1).all()) {
            boolean meant =
                    circuit instanceof DeepAli && circuit.commitmentScheme().equals("FRI");
            assertEquals(
                    meant ? Conjecture.values().length : 0,
                    Conjectures.of(circuit).size());
        }
    }

    @Test
    void eachTellsItsFate() {
        for (Conjecture conjecture : Conjecture.values()) {
            assertTrue(conjecture.fate().contains("November 2025"), conjecture.fate());
            assertTrue(
                    conjecture.source().toString().contains("eprint 20"),
                    conjecture.source().toString());
            boolean open = conjecture == Conjecture.RANDOM_WORDS || conjecture == Conjecture.ENTROPY;
            assertEquals(open, conjecture.briefFate().equals("still open"));
            assertEquals(open, conjecture.isOpen());
        }
    }

    private static DeepAli changed(DeepAli circuit, Function<Fri, Fri> change) {
        return circuit.withOpening(change.apply(fri(circuit)));
    }

    private static Fri fri(DeepAli circuit) {
        return (Fri) circuit.opening();
    }

    private static Map<Conjecture, Double> bits(Circuit circuit) {
        Map<Conjecture, Double> bits = new EnumMap<>(Conjecture.class);
        Conjectures.of(circuit).forEach(figure -> bits.put(figure.conjecture(), figure.bits()));
        return bits;
    }

    private static ConjecturedFigure figure(Circuit circuit, Conjecture conjecture) {
        return Conjectures.of(circuit).get(Arrays.asList(Conjecture.values()).indexOf(conjecture));
    }

    private static DeepAli circuit(String preset, String name) {
        return (DeepAli) Presets.open(preset).orElseThrow().zkvm().entries().stream()
                .filter(entry -> entry.name().equals(name))
                .map(CircuitEntry::circuit)
                .findFirst()
                .orElseThrow();
    }
}
