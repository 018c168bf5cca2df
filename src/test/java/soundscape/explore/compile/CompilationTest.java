package soundscape.explore.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.recursion.Recursions;
import soundscape.explore.recursion.UnionBound;

/** What a level leaves out, by hand and by the laws that hold for all. */
class CompilationTest {
    private static List<String> presets() {
        return Presets.names();
    }

    private static Compilation of(Zkvm zkvm, Adversary adversary, String proofs) {
        return Compilation.of(zkvm, zkvm.estimate(), adversary, StatedProofs.parse(proofs));
    }

    private static Compilation of(Zkvm zkvm) {
        return of(zkvm, Adversary.USUAL, "");
    }

    private static double left(Zkvm zkvm, Adversary adversary) {
        return of(zkvm, adversary, "").of(Step.COLLISIONS).after();
    }

    /** Ziren's three, as they are published. */
    @Test
    void threeTermsOfTheSameSizeCostALittleLessThanTheirNumber() {
        assertEquals(98.6, UnionBound.ofSum(List.of(100.08, 100.09, 100.52)), 0.05);
        assertEquals(99, UnionBound.ofSum(List.of(100.0, 100.0)), 1e-12);
        assertEquals(-3, UnionBound.ofSum(List.of(-2.0, -2.0)), 1e-12);
        assertEquals(1000, UnionBound.ofSum(List.of(1000.0, 9000.0)), 1e-12);
    }

    /** With the 16 bits of grinding that they were published with, where its file has 22 by now. */
    @Test
    void zirensThreeQueryTerms() {
        Zkvm ziren = Zkvms.preset("ziren");
        Zkvm published = Knobs.ROUND_GRINDING.turn(ziren, Zkvms.only(ziren, "core"), "16");
        List<Double> queries = published.estimate().circuits().get(0).best().terms().stream()
                .filter(term ->
                        term.name().kind() == TermKind.SHIFT || term.name().kind() == TermKind.QUERY)
                .map(Term::bits)
                .toList();
        assertEquals(100.08, queries.get(0), 5e-3);
        assertEquals(100.09, queries.get(1), 5e-3);
        assertEquals(100.52, queries.get(2), 5e-3);
        assertEquals(98.6, UnionBound.ofSum(queries), 0.05);
        assertTrue(of(published).of(Step.COMPOSED).after() < UnionBound.ofSum(queries));
    }

    /** Eight elements of KoalaBear are 2^247.9, and a collision of them is half of that. */
    @ParameterizedTest
    @ValueSource(strings = {"pico", "sp1", "zkdtvm"})
    void digestsOf248BitsBindBelowHStar(String name) {
        Compilation compiled = of(Zkvms.preset(name));
        assertEquals(248, compiled.digest().stated());
        assertEquals("8 elements of KoalaBear", compiled.digest().about());
        assertEquals(247.909, compiled.digest().bits(), 1e-3);
        StepFigure collisions = compiled.of(Step.COLLISIONS);
        assertEquals(123.954, collisions.allows(), 1e-3);
        assertTrue(collisions.allows() < 128);
    }

    @Test
    void wholeBitsAreTakenAsStated() {
        assertEquals(128, of(Zkvms.preset("zisk")).of(Step.COLLISIONS).allows());
        assertEquals(
                "256 bits, as the file states",
                of(Zkvms.preset("openvm")).digest().about());
        Zkvm ziren = Zkvms.preset("ziren");
        Digest wrap = Digest.of(2, Zkvms.circuit(ziren, "wrap").header());
        assertEquals("1 element of BN254", wrap.about());
        assertEquals(253.597, wrap.bits(), 1e-3);
    }

    @ParameterizedTest
    @CsvSource({
        "64, false, 128, 256, 64, 64, 127.207518",
        "64, false, 128, 248, 64, 64, 123.207518",
        "0, false, 300, 256, 254.415037, 84.805012, 127.207518",
        "32, true, 128, 256, 64, 42.666667, 64",
        "40, true, 200, 248, 120, 62, 82.666667",
        "64, false, 53, 256, 0, 26.5, 53"
    })
    void byHand(double queries, boolean quantum, double bits, double digest, double left, double balance, double end) {
        Adversary adversary = new Adversary(queries, quantum);
        assertEquals(left, adversary.leaves(bits, digest), 1e-6);
        assertEquals(balance, adversary.balance(bits, digest), 1e-6);
        assertEquals(end, adversary.end(bits, digest), 1e-6);
    }

    /** At its balance as many bits are left as it costs, and at its end none. */
    @Test
    void balanceAndEndAreWhereTheySayTheyAre() {
        Random random = new Random(23);
        for (int i = 0; i < 500; i++) {
            double bits = 300 * random.nextDouble();
            double digest = 64 + 448 * random.nextDouble();
            Adversary any = new Adversary(0, random.nextBoolean());
            double balance = any.balance(bits, digest);
            assertEquals(balance, new Adversary(balance, any.quantum()).leaves(bits, digest), 1e-9);
            double end = any.end(bits, digest);
            if (end <= Adversary.MOST_QUERIES) {
                assertEquals(0, new Adversary(end, any.quantum()).leaves(bits, digest), 1e-9);
            }
            assertTrue(balance <= end + 1e-12);
        }
    }

    /** No step adds bits, each begins where the one before ends, and the least term is the level. */
    @ParameterizedTest
    @MethodSource("presets")
    void aStairLeadsDown(String name) {
        Zkvm zkvm = Zkvms.preset(name);
        for (boolean quantum : new boolean[] {false, true}) {
            Compilation compiled = of(zkvm, new Adversary(20, quantum), "");
            assertEquals(
                    List.of(Step.values()),
                    compiled.steps().stream().map(StepFigure::step).toList());
            double before = compiled.steps().get(0).before();
            assertEquals(zkvm.estimate().headline().bits(), before);
            for (StepFigure step : compiled.steps()) {
                assertEquals(before, step.before());
                assertTrue(step.lost() >= 0, step.step() + " adds bits");
                before = step.after();
            }
            assertEquals(before, compiled.of(Step.COLLISIONS).after());
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void moreQueriesLeaveNoMore(String name) {
        Zkvm zkvm = Zkvms.preset(name);
        for (boolean quantum : new boolean[] {false, true}) {
            double before = Double.POSITIVE_INFINITY;
            for (int queries = 0; queries <= 128; queries += 8) {
                double left = left(zkvm, new Adversary(queries, quantum));
                assertTrue(left <= before);
                before = left;
            }
        }
        assertTrue(left(zkvm, new Adversary(30, true)) <= left(zkvm, new Adversary(30, false)));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void composedIsAtMostTheLeastTermAndAtLeastItLessTheirNumber(String name) {
        Zkvm zkvm = Zkvms.preset(name);
        for (CircuitEntry entry : zkvm.entries()) {
            for (RegimeEstimate terms : entry.estimate().regimes()) {
                double composed = UnionSteps.ofTerms(entry.circuit(), terms);
                int rounds = terms.terms().stream()
                        .mapToInt(term -> Occurrences.of(entry.circuit(), term.name()))
                        .sum();
                assertTrue(composed <= Math.max(0, terms.total()));
                assertTrue(composed >= Math.max(0, terms.total()) - Math.log(rounds) / Math.log(2) - 1e-9);
            }
        }
    }

    /** SWIRL's terms hold one another, and are the worst of several rounds: none is counted twice, each as often as it occurs. */
    @Test
    void swirlsStepsAreCountedByTheirRounds() {
        Zkvm openvm = Zkvms.preset("openvm2");
        Swirl root = (Swirl) Zkvms.circuit(openvm, "root");
        RegimeEstimate terms =
                openvm.estimate().circuits().get(Zkvms.index(openvm, "root")).best();
        int rounds = root.opening().rounds();
        double sum = 0;
        for (Term term : terms.terms()) {
            sum += switch (term.name().text()) {
                case "whir", "whir_proximity_gaps", "whir_sumcheck", "whir_query", "whir_gamma_batching" -> 0;
                case "whir_fold_rbr" -> 4 * rounds * Math.pow(2, -term.bits());
                case "whir_shift_rbr" -> rounds * Math.pow(2, -term.bits());
                case "whir_ood_rbr" -> (rounds - 1) * Math.pow(2, -term.bits());
                default -> Math.pow(2, -term.bits());
            };
        }
        assertEquals(-Math.log(sum) / Math.log(2), UnionSteps.ofTerms(root, terms), 1e-9);
    }

    /** A thousand proofs of the one circuit cost log2 1000. */
    @Test
    void proofsCostTheLogarithmOfTheirNumber() {
        Zkvm one = Recursions.of(OptionalLong.empty(), "only");
        double once = of(one).of(Step.ALL_PROOFS).after();
        assertEquals(once, of(one).of(Step.COMPOSED).after(), 1e-9);
        assertEquals(
                Math.log(1000) / Math.log(2),
                of(one, Adversary.USUAL, "only=1000").of(Step.ALL_PROOFS).lost(),
                1e-9);
    }

    /** A circuit whose digests nobody states is not read: it is named, and every figure is at most what it says. */
    @Test
    void aCircuitWithoutADigestIsNamed() {
        String text = Presets.open("pico").orElseThrow().text().text();
        String without = text.replaceFirst("hash_size_bits = 248\n", "")
                .replaceAll("name = \"(riscv|convert|combine|compress)\"\n", "$0hash_size_bits = 248\n");
        Zkvm zkvm = ZkvmFile.explore("mine.toml", without.getBytes(StandardCharsets.UTF_8))
                .zkvm();
        assertEquals(4, zkvm.entries().size());
        Compilation compiled = of(zkvm, Adversary.USUAL, "riscv=10");
        assertTrue(compiled.isUpperBound());
        assertTrue(compiled.missing().stream().anyMatch(name -> name.contains("embed")), compiled.missing()::toString);
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertTrue(of(Zkvms.preset("pico")).isUpperBound(), "nobody says how many chunks a block takes");
        assertFalse(of(Zkvms.preset("pico"), Adversary.USUAL, "riscv=500").isUpperBound());
        assertFalse(of(Zkvms.preset("ziren")).isUpperBound());
        assertTrue(of(Zkvms.preset("miden")).isUpperBound(), "its constraints are not known");
    }
}
