package soundscape.explore.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.field.Field;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;
import soundscape.explore.SizeChoice;
import soundscape.explore.Zkvms;

/** The same statement over another scheme, worked out by hand from the published bounds. */
class SchemeConversionTest {
    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(" ", -1)).map(Integer::valueOf).toList();
    }

    private static Circuit circuit(String preset, String name) {
        return Zkvms.circuit(Zkvms.preset(preset), name);
    }

    /** Folded by 16 down to 2^6 coefficients or a little less. */
    private static Circuit folded(String preset, String name, SchemeKind kind) {
        Circuit circuit = circuit(preset, name);
        FoldPlan plan = new FoldPlan(4, 4, Folding.logDegree(circuit) == 15 ? 3 : 6);
        return SchemeConversion.to(
                circuit, kind, plan, Estimator.estimate(circuit).best().level());
    }

    private static Rounds rounds(
            int logInvRate, int logDegree, String factors, String queries, String queryGrinding, String samples) {
        int later = numbers(samples).size();
        return new Rounds(
                logInvRate,
                logDegree,
                numbers(factors),
                numbers(queries),
                numbers(queryGrinding),
                numbers(samples),
                Collections.nCopies(later, 0),
                Optional.empty(),
                Optional.empty());
    }

    private static double bits(Circuit circuit) {
        return Estimator.estimate(circuit).best().total();
    }

    /**
     * embed: 2^15 rows, rate 1/16, 57 bits in the Johnson regime. Three folds of 16 leave 2^3 coefficients; the codes have
     * rates 2^−4, 2^−7, 2^−10, where a query is worth 1.982, 3.486 and 4.986 bits, so that 57 − 16 bits take 20.7, 11.8
     * and 8.2. One sample is worth 86 bits and more.
     */
    @Test
    void embedOfPicoOverWhir() {
        DeepAli before = (DeepAli) circuit("pico", "embed");
        Rounds rounds = rounds(4, 15, "4 4 4", "21 12 9", "16 16 16", "1 1");
        List<Integer> none = List.of(0, 0, 0, 0);
        Scheme whir = new Whir(rounds, new Batching(485, Coefficients.POWERS, 0), 3, List.of(none, none, none));
        assertEquals(before.withOpening(whir), folded("pico", "embed", SchemeKind.WHIR));
        assertEquals(57.624, bits(before.withOpening(whir)), 1e-3);
    }

    @Test
    void embedOfPicoOverStir() {
        DeepAli before = (DeepAli) circuit("pico", "embed");
        Rounds rounds = rounds(4, 15, "4 4 4", "21 12 9", "16 16 16", "1 1");
        Scheme stir = new Stir(rounds, new Batching(485, Coefficients.POWERS, 0), 0);
        assertEquals(before.withOpening(stir), folded("pico", "embed", SchemeKind.STIR));
        assertEquals(57.624, bits(before.withOpening(stir)), 1e-3);
    }

    /**
     * riscv: 2^22 rows, rate 1/2, 53 bits. Four folds of 16 leave 2^6; at rates 2^−1, 2^−4, 2^−7, 2^−10 a query is worth 0.4499,
     * 1.982, 3.486 and 4.986 bits: 37 take 82.2, 18.7, 10.6 and 7.4. FRI's 84 queries were one more than needed.
     */
    @Test
    void riscvOfPico() {
        DeepAli before = (DeepAli) circuit("pico", "riscv");
        Rounds rounds = rounds(1, 22, "4 4 4 4", "83 19 11 8", "16 16 16 16", "1 1 1");
        Batching batching = new Batching(1435, Coefficients.POWERS, 0);
        List<Integer> none = List.of(0, 0, 0, 0);
        Scheme whir = new Whir(rounds, batching, 3, Collections.nCopies(4, none));
        Scheme stir = new Stir(rounds, batching, 0);
        assertEquals(before.withOpening(whir), folded("pico", "riscv", SchemeKind.WHIR));
        assertEquals(before.withOpening(stir), folded("pico", "riscv", SchemeKind.STIR));
        assertEquals(53.340, bits(before.withOpening(whir)), 1e-3);
        assertEquals(53.340, bits(before.withOpening(stir)), 1e-3);
    }

    /**
     * riscv of DummyWHIR: 2^22 rows, rate 1/16, 128 bits. FRI's query is worth 1.986 bits at 192 bits of field: 128 − 22 take 53.4.
     * Its folds are ground like WHIR's first one, with 16 bits.
     */
    @Test
    void riscvOfDummyWhirOverFri() {
        DeepAli before = (DeepAli) circuit("dummy_whir", "riscv");
        Batching batching = new Batching(200, Coefficients.POWERS, 21);
        Scheme fri = new Fri(0.0625, 1 << 22, batching, 54, List.of(16, 16, 16, 16), 1 << 10, 22, 16);
        assertEquals(before.withOpening(fri), folded("dummy_whir", "riscv", SchemeKind.FRI));
        assertEquals(129.225, bits(before.withOpening(fri)), 1e-3);
    }

    /** STIR grinds its iterations as WHIR did: 128 less 22, 22, 20, 19 bits take 53.4, 30.4, 21.6 and 16.9 queries. */
    @Test
    void riscvOfDummyWhirOverStir() {
        DeepAli before = (DeepAli) circuit("dummy_whir", "riscv");
        Rounds rounds = rounds(4, 22, "4 4 4 4", "54 31 22 17", "22 22 20 19", "1 1 1");
        Scheme stir = new Stir(rounds, new Batching(200, Coefficients.POWERS, 21), 16);
        assertEquals(before.withOpening(stir), folded("dummy_whir", "riscv", SchemeKind.STIR));
        assertEquals(129.225, bits(before.withOpening(stir)), 1e-3);
    }

    /**
     * shrink of SP1: 2^18 dense rows, rate 1/8, 100 bits in unique decoding. At rates 2^−3, 2^−6, 2^−9 a query is worth 0.830, 0.978
     * and 0.997 bits: 100 − 22 take 93.97, 79.8 and 78.2. FRI's multilinear weights become powers, still at 102 bits.
     */
    @Test
    void shrinkOfSp1OverWhir() {
        Jagged before = (Jagged) circuit("sp1", "shrink");
        Rounds rounds = rounds(3, 18, "4 4 4", "94 80 79", "22 22 22", "1 1");
        List<Integer> none = List.of(0, 0, 0, 0);
        Scheme whir = new Whir(rounds, new Batching(128, Coefficients.POWERS, 5), 3, List.of(none, none, none));
        assertEquals(before.withOpening(whir), folded("sp1", "shrink", SchemeKind.WHIR));
        assertEquals(100.027, bits(before.withOpening(whir)), 1e-3);
    }

    /** FRI grinds no folds under Jagged: there is nowhere to carry WHIR's to. */
    @Test
    void foldGrindingOfWhirUnderJaggedIsLost() {
        Jagged whir = (Jagged) folded("sp1", "shrink", SchemeKind.WHIR);
        Jagged ground =
                whir.withOpening(((Whir) whir.opening()).withFoldGrinding(Collections.nCopies(3, List.of(9, 9, 9, 9))));
        Fri fri = Zkvms.fri(SchemeConversion.to(ground, SchemeKind.FRI));
        assertEquals(0, fri.commitGrinding());
        assertEquals(22, fri.queryGrinding());
        assertEquals(5, fri.batching().grinding());
        assertEquals(94, fri.queries());
    }

    /** DEEP's grinding is FRI's alone; it is not carried to where it does not exist. */
    @Test
    void deepGrindingGoesWithFri() {
        DeepAli before = ((DeepAli) circuit("pico", "embed")).withDeepGrinding(7);
        DeepAli whir = (DeepAli) SchemeConversion.to(before, SchemeKind.WHIR);
        assertEquals(0, whir.deepGrinding());
    }

    @Test
    void otherPlansAndLevelsCanBeAskedFor() {
        Circuit embed = circuit("pico", "embed");
        FoldPlan plan = new FoldPlan(6, 3, 0);
        Rounds rounds = Zkvms.rounds(SchemeConversion.to(embed, SchemeKind.WHIR, plan, 50));
        assertEquals(numbers("6 3 3 3"), rounds.foldingFactors());
        assertEquals(numbers("18 8 7 6"), rounds.queries()); // 34 bits at 1.982, 4.486, 5.486, 6.486
    }

    /** The plan is the best, by what its prover sends where that is known, of all first folds and arities up to 256 and all last polynomials up to 2^9, within a hundredth. */
    @ParameterizedTest
    @CsvSource({
        "pico, embed, STIR, '2, 16, 16', pil2-proofman",
        "pico, embed, WHIR, '2, 16, 16', pil2-proofman",
        "pico, riscv, STIR, '2, 16, 16, 16, 16', pil2-proofman",
        "dummy_whir, embed, FRI, '8, 8', soundcalc",
        "dummy_whir, embed, FRI, '16', plonky3-until-2026-07",
        "dummy_whir, embed, FRI, '8, 8', stwo",
        "stir_example, final, FRI, '16, 8', soundcalc",
        "sp1, shrink, WHIR, '2, 16, 16', soundcalc",
        "sp1, shrink, WHIR, '2, 16, 16', ziren",
        "zisk, Final, WHIR, '2, 8, 8', pil2-proofman"
    })
    void foldsByThePlanOfTheSmallestProof(String preset, String name, SchemeKind kind, String factors, String prover) {
        Circuit opened = circuit(preset, name);
        Circuit circuit =
                opened.withHeader(opened.header().withLayout(Layouts.of(prover).map(StatedLayout::of)));
        Circuit swapped = SchemeConversion.to(circuit, kind);
        int level = Estimator.estimate(circuit).best().level();
        assertEquals(numbers(factors.replace(",", "")), swapped.opening().foldingFactors());
        assertTrue(Estimator.estimate(swapped).best().level() >= level);
        for (int first = 1; first <= 8; first++) {
            for (int arity = 1; arity <= 8; arity++) {
                for (int last = 0; last <= 9; last++) {
                    FoldPlan plan = new FoldPlan(first, arity, last);
                    assertTrue(
                            size(circuit, kind, plan, level) >= 0.99 * SizeChoice.REAL.of(swapped),
                            plan + " has a smaller proof");
                }
            }
        }
    }

    private static double size(Circuit circuit, SchemeKind kind, FoldPlan plan, int level) {
        try {
            Circuit other = SchemeConversion.to(circuit, kind, plan, level);
            boolean reaches = Estimator.estimate(other).best().level() >= level;
            return reaches ? SizeChoice.REAL.of(other) : Double.POSITIVE_INFINITY;
        } catch (InvalidParameterException refused) {
            return Double.POSITIVE_INFINITY;
        }
    }

    @ParameterizedTest
    @EnumSource(SchemeKind.class)
    void theSameSchemeIsNoConversion(SchemeKind kind) {
        String preset = kind == SchemeKind.FRI ? "pico" : kind == SchemeKind.WHIR ? "dummy_whir" : "stir_example";
        Circuit circuit = Zkvms.preset(preset).circuits().get(0);
        assertSame(circuit, SchemeConversion.to(circuit, kind));
    }

    private static InvalidParameterException refused(Circuit circuit, SchemeKind kind) {
        return assertThrows(InvalidParameterException.class, () -> SchemeConversion.to(circuit, kind));
    }

    /** 2^31 − 1 has domains of 2^33 points in its fourth extension, but of two in its fifth. */
    @Test
    void fieldWithoutDomainsSaysWhy() {
        Circuit shrink = circuit("sp1", "shrink");
        Circuit mersenne = shrink.withHeader(shrink.header().withField(Field.parse("M31^5")));
        InvalidParameterException refused = refused(mersenne, SchemeKind.WHIR);
        assertEquals("log_inv_rate", refused.key());
        assertEquals(
                "must keep log_degree + log_inv_rate − folding factor of iteration 0 = 17 within the two-adicity 1 of"
                        + " M31⁵",
                refused.condition());
        Circuit even = shrink.withHeader(shrink.header().withField(Field.parse("M31^4")));
        assertEquals("WHIR", SchemeConversion.to(even, SchemeKind.WHIR).commitmentScheme());
    }

    /** zkDTVM's core over BabyBear: 2^21 rows at rate 1/2 need 2^18 points; 2^27 of them are the most that there are. */
    @ParameterizedTest
    @CsvSource({"1024, 27", "2048, 28"})
    void blowupIsBoundedByTheDomain(double blowup, int logPoints) {
        Circuit core = circuit("zkdtvm", "core");
        Jagged jagged = (Jagged) core.withHeader(core.header().withField(Field.parse("BabyBear^5")));
        Circuit far = jagged.withOpening(((Fri) jagged.opening()).withRate(1 / blowup));
        if (logPoints <= 27) {
            assertEquals("WHIR", SchemeConversion.to(far, SchemeKind.WHIR).commitmentScheme());
        } else {
            assertEquals(
                    "must keep log_degree + log_inv_rate − folding factor of iteration 0 = 28 within the two-adicity"
                            + " 27 of BabyBear⁵",
                    refused(far, SchemeKind.WHIR).condition());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SchemeKind.class,
            names = {"STIR", "WHIR"})
    void lengthsAndRatesMustBePowersOfTwo(SchemeKind kind) {
        DeepAli embed = (DeepAli) circuit("pico", "embed");
        Fri fri = (Fri) embed.opening();
        InvalidParameterException length = refused(
                embed.withOpening(Fri.folding(0.0625, 3 << 14, fri.batching(), 21, List.of(2, 2), 16, 0)), kind);
        assertEquals("trace_length", length.key());
        assertEquals("49152", length.value());
        assertEquals("must be a power of two under " + kind, length.condition());
        assertEquals("65536", length.remedy());
        InvalidParameterException rate = refused(embed.withOpening(fri.withRate(0.3)), kind);
        assertEquals("rho", rate.key());
        assertEquals("must be one over a power of two under " + kind, rate.condition());
        assertEquals("0.25", rate.remedy());
    }

    @Test
    void jaggedHasNoStirAndSwirlNoOther() {
        InvalidParameterException stir = refused(circuit("sp1", "shrink"), SchemeKind.STIR);
        assertEquals("must be FRI or WHIR under Jagged", stir.condition());
        InvalidParameterException swirl = refused(circuit("openvm2", "app"), SchemeKind.FRI);
        assertEquals("cannot be chosen for SWIRL, whose opening is part of it", swirl.condition());
    }
}
