package soundscape.explore.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.explore.RegimeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Spread;
import soundscape.explore.knob.Target;
import soundscape.explore.plan.QuerySchedule;

/** A knob changes its own parameter and what has no meaning without it: set back, everything is as before. */
@Tag("slow")
class KnobLawsTest {
    private static final int SEEDS = 12;

    /** Terms of nothing but queries and the grinding before them: more of either never weakens them. */
    private static final Set<TermKind> OF_QUERIES = Set.of(TermKind.QUERY);

    static Stream<Zkvm> zkvms() {
        return Stream.concat(
                Presets.names().stream().map(Zkvms::preset).map(KnobLawsTest::last),
                LongStream.rangeClosed(1, SEEDS)
                        .mapToObj(RandomCircuits::new)
                        .flatMap(random -> random.all().stream())
                        // from where the field has no domain, a knob leads to where it has, and is not let back
                        .filter(circuit -> Domains.beyond(circuit).isEmpty())
                        .map(KnobLawsTest::alone));
    }

    /** The last circuits: the first ones of large presets resemble one another. */
    private static Zkvm last(Zkvm zkvm) {
        int count = zkvm.entries().size();
        return zkvm.withEntries(zkvm.entries().subList(Math.max(0, count - 4), count));
    }

    private static Zkvm alone(Circuit circuit) {
        return new Zkvm("random", Optional.empty(), List.of(new CircuitEntry(circuit, Optional.empty(), 0)), List.of());
    }

    private static Optional<Zkvm> turned(CircuitKnob knob, Zkvm zkvm, int circuit, String value) {
        try {
            return Optional.of(knob.turn(zkvm, new Target(circuit, Scope.CIRCUIT), value));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    private static List<CircuitKnob> turning(Zkvm zkvm, int circuit) {
        return Knobs.ALL.stream()
                .filter(CircuitKnob.class::isInstance)
                .map(CircuitKnob.class::cast)
                .filter(knob -> knob.idleBecause(zkvm, circuit).isEmpty())
                .toList();
    }

    /** A number that is not stated, or that the knob has no word for, cannot be typed again. */
    private static Optional<String> present(CircuitKnob knob, Circuit circuit) {
        return knob.exact(circuit).filter(value -> {
            try {
                knob.check(value);
                return true;
            } catch (InvalidParameterException none) {
                return false;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("zkvms")
    void thereAndBackIsNothing(Zkvm zkvm) {
        for (int i = 0; i < zkvm.entries().size(); i++) {
            Circuit circuit = zkvm.entries().get(i).circuit();
            for (CircuitKnob knob : turning(zkvm, i)) {
                Optional<String> present = present(knob, circuit);
                for (String value : Spread.of(knob, zkvm, i)) {
                    if (present.isPresent()) {
                        String what = circuit.name() + ": " + knob.key() + " to " + value + " and back to " + present;
                        int at = i;
                        turned(knob, zkvm, i, value)
                                .ifPresent(there ->
                                        assertEquals(Optional.of(zkvm), turned(knob, there, at, present.get()), what));
                    }
                }
            }
        }
    }

    /** Wherever a knob was turned to, its curve runs through the mark and through where it came from. */
    @ParameterizedTest
    @MethodSource("zkvms")
    void theMarkLiesOnItsOwnCurve(Zkvm zkvm) {
        int at = zkvm.finalIndex();
        for (CircuitKnob knob : turning(zkvm, at)) {
            Optional<String> present = present(knob, zkvm.entries().get(at).circuit());
            for (String value : Spread.of(knob, zkvm, at)) {
                turned(knob, zkvm, at, value)
                        .filter(there -> present.isPresent())
                        .ifPresent(there -> {
                            Axis axis = new Axis(knob, List.of(value, present.get()));
                            List<SweepPoint> points =
                                    Sweep.points(there, SweepTarget.circuit(at), axis, RegimeChoice.BEST);
                            assertEquals(
                                    Stream.of(there, zkvm)
                                            .map(each -> Metrics.of(
                                                            each.entries().get(at), RegimeChoice.BEST)
                                                    .orElseThrow())
                                            .toList(),
                                    points.stream().map(SweepPoint::figures).toList(),
                                    knob.key() + " at " + value);
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zkvms")
    void moreQueriesWeakenNoQueryPhaseAndNoRoundAsksFewer(Zkvm zkvm) {
        for (int i = 0; i < zkvm.entries().size(); i++) {
            Optional<Zkvm> before = Optional.empty();
            for (int queries = 1; queries <= 300; queries += queries < 20 ? 1 : 7) {
                Zkvm after =
                        turned(Knobs.QUERIES, zkvm, i, String.valueOf(queries)).orElse(before.orElse(zkvm));
                if (before.isPresent()) {
                    assertGrew(
                            before.get().entries().get(i).circuit(),
                            after.entries().get(i).circuit(),
                            queries);
                }
                before = Optional.of(after);
            }
        }
    }

    private static void assertGrew(Circuit fewer, Circuit more, int queries) {
        List<Integer> then = Zkvms.queries(fewer);
        List<Integer> now = Zkvms.queries(more);
        IntStream.range(0, now.size())
                .forEach(round -> assertTrue(
                        now.get(round) >= then.get(round), fewer.name() + " at " + queries + ": " + then + now));
        assertNoneLower(fewer, more, OF_QUERIES);
    }

    private static void assertNoneLower(Circuit before, Circuit after, Set<TermKind> kinds) {
        for (Regime regime : before.regimes()) {
            List<Term> then =
                    Estimator.estimate(before).in(regime).orElseThrow().terms();
            List<Term> now = Estimator.estimate(after).in(regime).orElseThrow().terms();
            for (int i = 0; i < then.size(); i++) {
                if (kinds.contains(then.get(i).name().kind())) {
                    assertTrue(
                            now.get(i).bits() >= then.get(i).bits() - 1e-9,
                            then.get(i).name() + ": " + then.get(i).bits() + " and "
                                    + now.get(i).bits());
                }
            }
        }
    }

    /** More grinding, wherever it is done, weakens no term at all. */
    @ParameterizedTest
    @MethodSource("zkvms")
    void moreGrindingWeakensNothing(Zkvm zkvm) {
        int at = zkvm.finalIndex();
        List<CircuitKnob> grinding = turning(zkvm, at).stream()
                .filter(knob -> knob.key().contains("grinding"))
                .toList();
        for (CircuitKnob knob : grinding) {
            Optional<Zkvm> before = Optional.empty();
            for (int bits = 0; bits <= 40; bits += 5) {
                Zkvm after = turned(knob, zkvm, at, String.valueOf(bits)).orElse(before.orElse(zkvm));
                if (before.isPresent()) {
                    assertNoneLower(
                            before.get().entries().get(at).circuit(),
                            after.entries().get(at).circuit(),
                            Set.of(TermKind.values()));
                }
                before = Optional.of(after);
            }
        }
    }

    /** To even out the rounds is an act of its own, done once: the first round keeps its queries, and no round falls behind. */
    @ParameterizedTest
    @EnumSource(RegimeChoice.class)
    void anEvenScheduleStaysOne(RegimeChoice choice) {
        for (String preset : Presets.names()) {
            for (Circuit circuit : last(Zkvms.preset(preset)).circuits()) {
                Circuit even = QuerySchedule.even(circuit, choice);
                assertEquals(Zkvms.queries(circuit).get(0), Zkvms.queries(even).get(0));
                assertEquals(even, QuerySchedule.even(even, choice));
            }
        }
    }
}
