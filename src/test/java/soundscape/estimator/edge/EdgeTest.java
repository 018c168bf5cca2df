package soundscape.estimator.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.estimator.Estimator;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.proximity.ListBound;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.scheme.Fri;

/** Every term's formula, evaluated in intervals, gives the term's bits; next to whole numbers it decides. */
class EdgeTest {
    private static final double LN_2 = Math.log(2);
    private static final String DECIDED = "level within 10^−9 of a whole number, decided in interval arithmetic";

    static Stream<String> presets() {
        return Presets.names().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void doublesAndIntervalsAgreeOnPresets(String preset) {
        Presets.open(preset).orElseThrow().zkvm().circuits().forEach(EdgeTest::agrees);
    }

    static Stream<String> golden() {
        return Stream.of("fri_stark", "whir", "stir", "jagged", "swirl", "mixed", "whatif");
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("golden")
    void doublesAndIntervalsAgreeOnTheReferencesCases(String family) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EdgeTest.class.getResourceAsStream("/soundscape/golden/" + family + ".jsonl"))) {
            ObjectMapper mapper = new ObjectMapper();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode golden = mapper.readTree(line);
                byte[] toml = golden.get("toml").asText().getBytes(StandardCharsets.UTF_8);
                ZkvmFile.of(golden.get("id").asText(), toml).zkvm().circuits().forEach(EdgeTest::agrees);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void doublesAndIntervalsAgreeOnRandomCircuits(long seed) {
        new RandomCircuits(seed).all().forEach(EdgeTest::agrees);
    }

    /** The theorems beside the reference's too explain each term by the formula that it was computed with, constants' also. */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("presets")
    void doublesAndIntervalsAgreeByEveryTheorem(String preset) {
        for (Circuit circuit : Presets.open(preset).orElseThrow().zkvm().circuits()) {
            for (JohnsonTheorem theorem : GapTheorems.CHOICES) {
                JohnsonBounds bounds = new JohnsonBounds(theorem, ListBound.REFERENCE);
                agrees(circuit.by(bounds));
            }
        }
    }

    /**
     * All terms, whether or not they are next to a whole number: the floor of the double is the certified one. What a lookup's
     * reduction errs by is stated, and known to a double's digits only: where that is a power of two, nothing is decided.
     */
    static void agrees(Circuit circuit) {
        for (RegimeEstimate regime : Estimator.estimate(circuit).regimes()) {
            for (Term term : regime.terms()) {
                String told = circuit.proofSystem() + " + " + circuit.commitmentScheme() + ", " + regime.regime() + ", "
                        + term.name() + ", " + term.bits() + ": " + term.why().get();
                Interval error = TermError.of(circuit, regime.regime(), term, Edge.ALL_DIGITS)
                        .orElseThrow(() -> new AssertionError("not evaluated: " + told));
                assertEquals(term.bits(), bits(error), 1e-9, told);
                int whole = (int) Math.rint(term.bits());
                OptionalInt level = Edge.level(error, whole);
                assertTrue(level.isPresent() || term.name().kind() == TermKind.LOOKUP, told);
                assertEquals(term.level(), level.orElseGet(term::level), told);
            }
        }
    }

    /** α = √ρ + η with ρ = 1/16: 128 queries are worth 128 bits exactly where η = 1/4; a double sees no neighbour of that. */
    @Test
    void queriesWorthExactly128BitsAndTheirNeighbours() {
        assertEquals(128, queryTerm(0.25).level());
        assertEquals(127, queryTerm(Math.nextUp(0.25)).level());
        assertEquals(128, queryTerm(Math.nextDown(0.25)).level());
        assertEquals(128.0, -128 * Log2.of(1 - (1 - 0.25 - Math.nextUp(0.25))), "by doubles alone");
    }

    private static Circuit withGap(double eta) {
        DeepAli embed = (DeepAli)
                Presets.open("pico").orElseThrow().zkvm().entries().get(0).circuit();
        Fri fri = (Fri) embed.opening();
        return embed.withHeader(embed.header().withField(Field.parse("Goldilocks^6")))
                .withOpening(fri.withRate(1.0 / 16).withQueries(128).withQueryGrinding(0))
                .withDecoding(embed.decoding()
                        .withPinned(Optional.empty())
                        .withGap(JohnsonGap.ofEta(OptionalDouble.of(eta))));
    }

    private static Term queryTerm(double eta) {
        Term term = Estimator.estimate(withGap(eta)).in(Regime.JBR).orElseThrow().terms().stream()
                .filter(each -> each.name().equals(TermNames.QUERY_PHASE))
                .findFirst()
                .orElseThrow();
        Quantity said = last(term);
        assertEquals(Integer.toString(term.level()), said.value());
        assertEquals(DECIDED, said.meaning());
        return term;
    }

    private static Quantity last(Term term) {
        List<Quantity> values = term.why().get().values();
        return values.get(values.size() - 1);
    }

    /** 2^−100 and a little more, where the 2^−100 were computed somewhere else: the level stays soundcalc's, and that is said. */
    @Test
    void whatIsKnownToFewDigitsIsNotDecided() {
        DeepAli embed = (DeepAli) withGap(0.25);
        Lookup lookup = new Lookup("bus", Lookup.Kind.MULTIVARIATE, 1L << 20, 1L << 20, 4, 1, 0, true, 0x1p-100);
        Term term =
                Estimator.estimate(embed.withLookups(Lookups.of(List.of(lookup))))
                        .in(Regime.UDR)
                        .orElseThrow()
                        .terms()
                        .stream()
                        .filter(each -> each.name().kind() == TermKind.LOOKUP)
                        .findFirst()
                        .orElseThrow();
        assertEquals(100, term.level());
        assertTrue(
                last(term).meaning().contains("by soundcalc's doubles"),
                last(term).meaning());
    }

    /** What a sweep asks for is what an estimate says. */
    @Test
    void aSweepIsDecidedAsAnEstimateIs() {
        for (double eta : new double[] {Math.nextDown(0.25), 0.25, Math.nextUp(0.25)}) {
            Circuit circuit = withGap(eta);
            double total =
                    Estimator.estimate(circuit).in(Regime.JBR).orElseThrow().total();
            assertEquals(total, Estimator.total(circuit, Regime.JBR));
            assertEquals(total, Estimator.weakest(circuit, Regime.JBR).bits());
        }
    }

    /** log2 of Goldilocks² is 128 − 6.7·10^−10: a power of two above it leaves one level less than the difference. */
    @Test
    void aFieldJustBelowAPowerOfTwo() {
        DeepAli embed = (DeepAli) withGap(0.25);
        Circuit circuit = embed.withHeader(embed.header().withField(Field.parse("Goldilocks^2")))
                .withConstraints(embed.constraints().withCount(OptionalLong.of(1L << 20)));
        Term ali = Estimator.estimate(circuit).in(Regime.UDR).orElseThrow().terms().stream()
                .filter(each -> each.name().equals(TermNames.ALI))
                .findFirst()
                .orElseThrow();
        assertTrue(Edge.isNear(ali.bits()));
        assertEquals(107, ali.level());
        assertEquals("107", last(ali).value());
    }

    @Test
    void onlyWhatIsNextToAWholeNumberIsDecided() {
        assertTrue(Edge.isNear(128) && Edge.isNear(128 - 9e-10) && Edge.isNear(-3 + 9e-10));
        assertFalse(Edge.isNear(128 - 2e-9)
                || Edge.isNear(0.5)
                || Edge.isNear(1 << 20)
                || Edge.isNear(Double.NEGATIVE_INFINITY)
                || Edge.isNear(Double.POSITIVE_INFINITY)
                || Edge.isNear(Double.NaN));
    }

    /** Where an interval holds 2^−k itself and more, neither level is certain. */
    @Test
    void anIntervalAcrossAPowerOfTwoDecidesNothing() {
        assertEquals(OptionalInt.empty(), Edge.level(Interval.about(0x1p-128, 1e-30, 100), 128));
        assertEquals(OptionalInt.of(128), Edge.level(Interval.powerOfTwo(-128, 100), 128));
        assertEquals(OptionalInt.of(127), Edge.level(Interval.about(0x1.0000001p-128, 1e-30, 100), 128));
        assertEquals(OptionalInt.of(128), Edge.level(Interval.about(0x1.fffffffp-129, 1e-30, 100), 128));
    }

    /** −log2 of an interval's middle. */
    private static double bits(Interval error) {
        int scale = error.high().precision() - error.high().scale();
        double mantissa = error.high().scaleByPowerOfTen(-scale).doubleValue();
        return -(Math.log(mantissa) / LN_2 + scale * Math.log(10) / LN_2);
    }
}
