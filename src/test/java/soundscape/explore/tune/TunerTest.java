package soundscape.explore.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Zkvm;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.TermName;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;
import soundscape.explore.plan.FoldPlan;
import soundscape.explore.plan.SchemeConversion;
import soundscape.explore.plan.SchemeKind;
import soundscape.explore.sweep.Axis;
import soundscape.explore.work.ProverWork;

/** Tuned zkVMs against every configuration of small boxes. */
@Tag("slow")
class TunerTest {
    private static Zkvm last(String preset, int circuits) {
        Zkvm zkvm = Zkvms.preset(preset);
        int count = zkvm.entries().size();
        return zkvm.withEntries(zkvm.entries().subList(count - circuits, count));
    }

    private static Zkvm with(Zkvm zkvm, Knob knob, String value) {
        return knob.turn(zkvm, Target.ALL, value);
    }

    private static Axis axis(Knob knob, String... values) {
        return new Axis(knob, List.of(values));
    }

    private static OptionalDouble tuned(TuningRequest request) {
        return Tuner.tune(request) instanceof Tuning.Reached reached
                ? OptionalDouble.of(request.size().of(reached.after().sizes()))
                : OptionalDouble.empty();
    }

    private static TuningRequest request(Zkvm zkvm, int level, List<Axis> axes, Set<CircuitKnob> solved) {
        return TuningRequest.usual(zkvm, level).with(axes, solved);
    }

    /** Boxes small enough to look at every configuration. */
    static Stream<Arguments> boxes() {
        Zkvm embed = last("pico", 1);
        Zkvm unground = with(embed, Knobs.GRINDING, "0");
        Zkvm stir = with(with(last("stir_example", 1), Knobs.QUERIES, "20"), Knobs.TRACE_LENGTH, "512");
        Zkvm whir = with(last("dummy_whir", 1), Knobs.TRACE_LENGTH, "256");
        return Stream.of(
                Arguments.of(
                        "FRI: field, blowup, folds",
                        request(
                                        unground,
                                        61,
                                        List.of(
                                                axis(Knobs.EXTENSION, "4", "5"),
                                                axis(Knobs.BLOWUP, "16", "64"),
                                                axis(Knobs.ARITY, "4"),
                                                axis(Knobs.FIRST_FOLD, "2", "8"),
                                                axis(Knobs.LAST_POLYNOMIAL, "8")),
                                        Set.of(Knobs.QUERIES, Knobs.GRINDING, Knobs.BATCHING_GRINDING))
                                .within(62, 4, 4)),
                Arguments.of(
                        "FRI: every site",
                        request(
                                        unground,
                                        76,
                                        List.of(axis(Knobs.BLOWUP, "64"), axis(Knobs.BATCHING, "independent")),
                                        TuningRequest.SOLVABLE)
                                .within(45, 4, 4)),
                Arguments.of(
                        "base field",
                        request(
                                        embed,
                                        90,
                                        List.of(
                                                axis(Knobs.EXTENSION, "2", "3", "5"),
                                                axis(Knobs.BASE, "Goldilocks", "BabyBear")),
                                        Set.of(Knobs.QUERIES))
                                .within(90, 16, 4)),
                Arguments.of(
                        "Jagged",
                        request(
                                        last("sp1", 1),
                                        100,
                                        List.of(
                                                axis(Knobs.BLOWUP, "4", "32"),
                                                axis(Knobs.ARITY, "2", "16"),
                                                axis(Knobs.LAST_POLYNOMIAL, "1", "16")),
                                        Set.of(Knobs.QUERIES, Knobs.GRINDING, Knobs.BATCHING_GRINDING))
                                .within(130, 18, 3)),
                Arguments.of(
                        "STIR",
                        request(
                                        stir,
                                        72,
                                        List.of(axis(Knobs.BLOWUP, "16", "64"), axis(Knobs.FIRST_FOLD, "2", "16")),
                                        Set.of(Knobs.QUERIES, Knobs.GRINDING, Knobs.OOD_GRINDING))
                                .within(34, 22, 40)),
                Arguments.of(
                        "WHIR",
                        request(
                                        whir,
                                        60,
                                        List.of(axis(Knobs.BLOWUP, "64"), axis(Knobs.FIRST_FOLD, "4")),
                                        Set.of(Knobs.QUERIES, Knobs.GRINDING))
                                .within(20, 22, 40)),
                Arguments.of(
                        "SWIRL",
                        request(
                                        last("openvm2", 1),
                                        100,
                                        List.of(
                                                axis(Knobs.EXTENSION, "4", "5"),
                                                axis(Knobs.BLOWUP, "16", "64"),
                                                axis(Knobs.REGIME, "unique", "list"),
                                                axis(Knobs.MULTIPLICITY, "1", "2")),
                                        Set.of(Knobs.QUERIES, Knobs.BATCHING_GRINDING))
                                .within(45, 14, 10)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boxes")
    void equalsBruteForce(String name, TuningRequest box) {
        List<TuningRequest> requests = Stream.of(RegimeChoice.values())
                .map(regimes -> box.in(regimes, regimes == RegimeChoice.BEST ? SizeChoice.EXPECTED : SizeChoice.WORST))
                .toList();
        List<OptionalDouble> smallest = new BruteForce(box).smallest(requests);
        for (int i = 0; i < requests.size(); i++) {
            TuningRequest request = requests.get(i);
            assertEquals(smallest.get(i), tuned(request), () -> name + " in " + request.regimes());
        }
    }

    /** Boxes whose proofs are written in all ways that some prover could. */
    static Stream<Arguments> layouts() {
        Zkvm plonky3 = with(last("pico", 1), Knobs.PROVER, "plonky3-until-2026-07");
        return Stream.of(
                Arguments.of(
                        "pil2-proofman",
                        request(
                                        last("zisk", 1),
                                        100,
                                        List.of(
                                                axis(Knobs.BLOWUP, "32"),
                                                axis(Knobs.FIRST_FOLD, "16"),
                                                axis(Knobs.MERKLE_ARITY, "2", "8"),
                                                axis(Knobs.KEPT_LEVEL, "0", "1", "3", "5"),
                                                axis(Knobs.SHARING, "ancestor", "frontier")),
                                        Set.of(Knobs.QUERIES, Knobs.GRINDING))
                                .within(60, 20, 2)),
                Arguments.of(
                        "Plonky3, and another of its modes",
                        request(
                                        plonky3,
                                        56,
                                        List.of(
                                                axis(Knobs.PROVER, "none", "plonky3"),
                                                axis(Knobs.CAP_HEIGHT, "2", "4"),
                                                axis(Knobs.SHARING, "ancestor"),
                                                axis(Knobs.LAST_POLYNOMIAL, "8")),
                                        Set.of(Knobs.QUERIES))
                                .within(30, 16, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theProofThatIsSentIsTheSmallest(String name, TuningRequest box) {
        List<TuningRequest> requests = Stream.of(RegimeChoice.values())
                .flatMap(regimes -> Stream.of(SizeChoice.values()).map(size -> box.in(regimes, size)))
                .toList();
        List<OptionalDouble> smallest = new BruteForce(box).smallest(requests);
        for (int i = 0; i < requests.size(); i++) {
            TuningRequest request = requests.get(i);
            assertEquals(smallest.get(i), tuned(request), () -> name + " in " + request.regimes() + request.size());
        }
    }

    /** Over WHIR, another arity leads away from the first fold of 2, so that to come back to it is a move of its own. */
    @Test
    void aValueThatAnotherKnobLeadsAwayFromIsTriedAsWell() {
        Zkvm embed = last("pico", 1);
        Circuit halving = SchemeConversion.to(embed.circuits().get(0), SchemeKind.WHIR, new FoldPlan(1, 1, 6), 57);
        Zkvm over = embed.withCircuit(0, halving);
        List<Axis> arity = List.of(axis(Knobs.ARITY, "16"), axis(Knobs.BLOWUP, "64"));
        List<Axis> folds = new ArrayList<>(arity);
        folds.add(axis(Knobs.FIRST_FOLD, "2"));
        Set<CircuitKnob> solved = Set.of(Knobs.QUERIES, Knobs.GRINDING);
        double without = tuned(request(over, 57, arity, solved)).orElseThrow();
        double with = tuned(request(over, 57, folds, solved)).orElseThrow();
        assertTrue(with < without, with + " with a first fold of 2, " + without + " as it opened or followed");
    }

    /** Another scheme leads to the first fold of the smallest proof, and there is no need to come back to it. */
    @Test
    void anotherSchemeBringsItsFirstFold() {
        Zkvm embed = last("pico", 1);
        List<Axis> scheme = List.of(axis(Knobs.SCHEME, "STIR"), axis(Knobs.BLOWUP, "64"));
        List<Axis> folds = new ArrayList<>(scheme);
        folds.add(axis(Knobs.FIRST_FOLD, "2"));
        Set<CircuitKnob> solved = Set.of(Knobs.QUERIES, Knobs.GRINDING);
        assertEquals(tuned(request(embed, 57, folds, solved)), tuned(request(embed, 57, scheme, solved)));
    }

    /** What is told of all ways to fold by one of them. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void foldingHasNoPartInSomeTerms(long seed) {
        for (Circuit circuit : new RandomCircuits(seed)
                .all().stream().filter(any -> !(any instanceof Swirl)).toList()) {
            for (CircuitKnob knob : List.of(Knobs.ARITY, Knobs.FIRST_FOLD, Knobs.LAST_POLYNOMIAL)) {
                turned(circuit, knob, "4").ifPresent(folded -> circuit.regimes()
                        .forEach(regime -> assertEquals(
                                unfolded(circuit, regime), unfolded(folded, regime), () -> knob + " of " + circuit)));
            }
        }
    }

    private static Map<TermName, Double> unfolded(Circuit circuit, Regime regime) {
        Map<TermName, Double> terms = new LinkedHashMap<>();
        circuit.terms(regime, (name, bits, why) -> {
            if (ClosedForm.UNFOLDED.contains(name.kind())) {
                terms.put(name, bits);
            }
        });
        return terms;
    }

    /** What is told of all larger extensions by a small one. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void aLargerExtensionMakesNothingLess(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            turned(circuit, Knobs.EXTENSION, String.valueOf(circuit.field().degree() + 1))
                    .ifPresent(larger -> {
                        for (SizeChoice size : SizeChoice.values()) {
                            assertTrue(size.of(larger) >= size.of(circuit), () -> size + " of " + circuit);
                        }
                        assertTrue(
                                ProverWork.of(larger).total()
                                        >= ProverWork.of(circuit).total(),
                                () -> "work of " + circuit);
                        assertTrue(JohnsonGap.isNarrow(larger.field()) || !JohnsonGap.isNarrow(circuit.field()));
                    });
        }
    }

    private static Optional<Circuit> turned(Circuit circuit, CircuitKnob knob, String value) {
        try {
            return Optional.of(circuit)
                    .filter(any -> knob.idleBecause(any).isEmpty())
                    .map(any -> knob.turned(any, value));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }
}
