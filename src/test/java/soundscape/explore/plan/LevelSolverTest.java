package soundscape.explore.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;
import soundscape.explore.Zkvms;

class LevelSolverTest {
    private static final FoldPlan SIXTEEN = new FoldPlan(4, 4, 3);

    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(" ", -1)).map(Integer::valueOf).toList();
    }

    private static Circuit circuit(String preset, String name) {
        return Zkvms.circuit(Zkvms.preset(preset), name);
    }

    /** Pico's embed in unique decoding over a field of 61.98 bits, folded from 2^15 by 16, 16, 16. */
    private static Circuit small(SchemeKind kind) {
        DeepAli embed = (DeepAli) circuit("pico", "embed");
        return SchemeConversion.to(
                embed.withHeader(embed.header().withField(Field.parse("KoalaBear^2")))
                        .withDecoding(Decoding.REFERENCE.withPinned(Optional.of(Regime.UDR))),
                kind,
                SIXTEEN,
                1);
    }

    /** A sample of degrees 2^11 and 2^7 is worth 51.98 and 55.98 bits. */
    @ParameterizedTest
    @CsvSource({"51, 1 1", "52, 2 1", "55, 2 1", "56, 2 2", "103, 2 2", "104, 3 2", "112, 3 3"})
    void samplesOfWhir(double level, String samples) {
        Circuit solved = LevelSolver.solved(small(SchemeKind.WHIR), Regime.UDR, level);
        assertEquals(numbers(samples), Zkvms.rounds(solved).oodSamples());
    }

    /** A sample is worth 50.98 and 54.98 bits, and the pairs that collide are counted once: a bit more. */
    @ParameterizedTest
    @CsvSource({"51, 1 1", "52, 2 1", "55, 2 1", "56, 2 2", "102, 2 2", "103, 3 2"})
    void samplesOfStir(double level, String samples) {
        Circuit solved = LevelSolver.solved(small(SchemeKind.STIR), Regime.UDR, level);
        assertEquals(numbers(samples), Zkvms.rounds(solved).oodSamples());
    }

    @Test
    void grindingSavesSamples() {
        Circuit whir = small(SchemeKind.WHIR);
        Rounds ground = Zkvms.rounds(whir).withOodGrinding(List.of(10, 0));
        Circuit circuit = whir.withOpening(((Whir) whir.opening()).withRounds(ground));
        assertEquals(
                List.of(1, 2),
                Zkvms.rounds(LevelSolver.solved(circuit, Regime.UDR, 60)).oodSamples());
    }

    /** In the Johnson regime 2·log2 L comes off: lists of 2^12.6 and 2^15.6 codewords at rates 2^−7 and 2^−10. */
    @ParameterizedTest
    @CsvSource({"24, 1 1", "25, 1 2", "26, 1 2", "27, 2 2", "78, 2 2", "79, 3 2"})
    void listsCostSamples(double level, String samples) {
        Circuit whir = small(SchemeKind.WHIR).withDecoding(Decoding.REFERENCE.withPinned(Optional.of(Regime.JBR)));
        Circuit solved = LevelSolver.solved(whir, Regime.JBR, level);
        assertEquals(numbers(samples), Zkvms.rounds(solved).oodSamples());
    }

    /**
     * DummyWHIR's embed with one column and its folds ground away: with a first fold of 2^12, to lists of 2^20.6 codewords, what
     * combining the answers costs is all that the queries' own 192 bits of field leave.
     */
    private static Circuit embed() {
        DeepAli embed = (DeepAli) Folding.with(circuit("dummy_whir", "embed"), List.of(1 << 12, 4));
        Whir whir = (Whir) embed.opening();
        return embed.withDecoding(embed.decoding().withPinned(Optional.of(Regime.JBR)))
                .withConstraints(embed.constraints().withMaxDegree(1))
                .withOpening(whir.withBatching(new Batching(1, Coefficients.POWERS, 0))
                        .withFoldGrinding(List.of(Collections.nCopies(12, 100), List.of(100, 100)))
                        .withRounds(whir.rounds().withQueryGrinding(List.of(0, 0))));
    }

    /** Hardly less than 78 queries are worth: combining the answers takes a little, and one query more gives it. */
    @Test
    void oneQueryMoreForWhatCombiningCosts() {
        Circuit embed = embed();
        double level = 78 * QuerySchedule.bitsPerQuery(embed, Regime.JBR) - 1e-9;
        assertEquals(78, (int) QuerySchedule.reaching(embed, Regime.JBR, level).get(0));
        Circuit solved = LevelSolver.solved(embed, Regime.JBR, level);
        assertEquals(79, (int) Zkvms.queries(solved).get(0));
        assertTrue(Estimator.weakest(solved, Regime.JBR).bits() >= level);
    }

    /** 192 − 20.6 − log2(t + 1) are 164.9 bits: queries that only come nearer to that, without a bit to show, are not asked. */
    @ParameterizedTest
    @ValueSource(doubles = {150, 160, 163, 164, 164.5, 164.8, 165, 166})
    void queriesThatGainNoBitAreNotAsked(double level) {
        Circuit solved = LevelSolver.solved(embed(), Regime.JBR, level);
        int first = Zkvms.queries(solved).get(0);
        int least = QuerySchedule.reaching(solved, Regime.JBR, level).get(0);
        double bits = bits(solved, first);
        double reached = bits >= level ? level : Math.floor(bits);
        assertTrue(
                first == least || bits(solved, first - 1) < reached, first + " queries, " + least + " by themselves");
        for (int more = 1; more < 10 && bits < level; more++) {
            assertTrue(bits(solved, first + more) < reached + 1, more + " more would help");
        }
    }

    private static double bits(Circuit circuit, int first) {
        List<Integer> queries = new ArrayList<>(Zkvms.queries(circuit));
        queries.set(0, first);
        return Estimator.weakest(QuerySchedule.with(circuit, queries), Regime.JBR)
                .bits();
    }

    /** The smaller proof counts where both regimes reach the level: Pico's 40 queries against 45. */
    @Test
    void bestIsTheSmallerProof() {
        Circuit embed = circuit("pico", "embed");
        assertEquals(List.of(21), Zkvms.queries(LevelSolver.best(embed, 57)));
        assertEquals(List.of(45), Zkvms.queries(LevelSolver.solved(embed, Regime.UDR, 57)));
    }

    /** Batching holds embed at 63 bits in the Johnson regime and at 97 in unique decoding, where 80 bits take 71 queries. */
    @Test
    void bestIsTheRegimeThatReachesTheLevel() {
        assertEquals(List.of(71), Zkvms.queries(LevelSolver.best(circuit("pico", "embed"), 80)));
    }

    /** Nothing reaches 120 bits; unique decoding comes nearest, with the queries that 120 bits would take. */
    @Test
    void bestIsTheNearestWhereNoneReachesTheLevel() {
        Circuit solved = LevelSolver.best(circuit("pico", "embed"), 120);
        assertEquals(List.of(114), Zkvms.queries(solved));
        assertEquals(97, Estimator.weakest(solved, Regime.UDR).level());
    }

    /** STIR may not ask as many queries as its next degree has coefficients: 2^3 less one sample and one. */
    @Test
    void stirAsksNoMoreThanItMay() {
        DeepAli embed = (DeepAli) circuit("pico", "embed");
        Circuit stir = SchemeConversion.to(embed, SchemeKind.STIR, new FoldPlan(6, 6, 0), 57);
        assertEquals(numbers("6 6 3"), Zkvms.rounds(stir).foldingFactors());
        assertEquals(6, (int) Zkvms.queries(stir).get(1));
        Stir scheme = (Stir) Zkvms.scheme(stir);
        assertEquals(6, scheme.mostQueries(1));
    }

    /** Published schedules are what the solver gives, in every family; combining the answers asks for no query more. */
    @ParameterizedTest
    @CsvSource({
        "openvm2, app,      100, 193 88 81 81",
        "openvm2, leaf,     100, 118 84 81",
        "sp1,     core,     100, 124",
        "sp1,     shrink,   100, 94",
        "zkdtvm,  core,     128, 261",
        "zkdtvm,  compress, 128, 160",
        "zkdtvm,  shrink,   128, 131"
    })
    void publishedSchedules(String preset, String name, double level, String queries) {
        Circuit circuit = circuit(preset, name);
        assertEquals(numbers(queries), Zkvms.queries(LevelSolver.best(circuit, level)));
    }
}
