package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.LayerEdits;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Spread;

/** What was changed is told, and can be put back one by one or all at once. */
@Tag("slow")
class RevertTest {
    private static final int LEAST_TURNS = 60;

    static Stream<String> presets() {
        return Stream.of("pico", "dummy_whir", "stir_example", "sp1", "openvm2", "zkdtvm", "venus", "miden");
    }

    private static Session session(String preset) {
        return new Session(Presets.open(preset).orElseThrow());
    }

    private static void turn(Session session, Knob knob, String value) {
        assertEquals(Optional.empty(), session.turn(knob, value), knob.key());
    }

    private static void back(Session session, Knob knob) {
        Exploration exploration = session.snapshot().exploration();
        assertEquals(Optional.empty(), session.change(zkvm -> Revert.one(exploration, knob)), knob.key());
    }

    private static Differences differences(Session session) {
        return Differences.of(session.snapshot().exploration());
    }

    private static List<CircuitEntry> entries(Session session) {
        return session.snapshot().exploration().now().entries();
    }

    private static String value(Session session, Knob knob) {
        Exploration exploration = session.snapshot().exploration();
        return knob.show(exploration.now(), exploration.circuit()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyKnobGoesBackToExactlyWhatWasOpened(String preset) {
        Session session = session(preset);
        Exploration start = session.snapshot().exploration();
        int turns = 0;
        for (Knob knob : Knobs.ALL) {
            for (String value : Spread.of(knob, start.opened(), start.circuit())) {
                if (session.turn(knob, value).isEmpty() && session.snapshot().canUndo()) {
                    String what = preset + " " + knob.key() + "=" + value;
                    assertTrue(differences(session).of(knob).isPresent(), what);

                    back(session, knob);

                    assertEquals(start.opened().entries(), entries(session), what);
                    assertEquals(0, differences(session).opened().size(), what);
                    session = session(preset);
                    turns++;
                }
            }
        }
        assertTrue(turns >= LEAST_TURNS, preset + ": " + turns);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void allGoesBackAtOnce(String preset) {
        long turned = 0;
        Session session = session(preset);
        Exploration start = session.snapshot().exploration();
        for (Knob knob : Knobs.ALL) {
            if (!knob.equals(Knobs.LAYERS)) {
                turned += Spread.of(knob, start.opened(), start.circuit()).stream()
                        .skip(1)
                        .limit(1)
                        .filter(value -> session.turn(knob, value).isEmpty())
                        .count();
            }
        }
        assertNotEquals(start.opened(), session.snapshot().exploration().now());
        assertTrue(turned > 2, "several are changed");

        session.change(zkvm -> Revert.all(session.snapshot().exploration()));

        assertEquals(start.opened(), session.snapshot().exploration().now());
    }

    @Test
    void whatWasChangedBesidesStays() {
        Session session = session("pico");
        turn(session, Knobs.EXTENSION, "5");
        turn(session, Knobs.BLOWUP, "8");
        turn(session, Knobs.QUERIES, "40");
        assertEquals(Optional.of("16"), differences(session).of(Knobs.BLOWUP));

        back(session, Knobs.BLOWUP);

        assertEquals("16", value(session, Knobs.BLOWUP));
        assertEquals("40", value(session, Knobs.QUERIES));
        assertEquals("5", value(session, Knobs.EXTENSION));
        assertTrue(differences(session).of(Knobs.BLOWUP).isEmpty());
    }

    /** No value of the scale stands for a number that is not stated, but it was opened so. */
    @Test
    void unstatedConstraintsBecomeUnstatedAgain() {
        Session session = session("miden");
        turn(session, Knobs.QUERIES, "40");
        turn(session, Knobs.CONSTRAINTS, "1000");
        assertEquals(Optional.of("not stated"), differences(session).of(Knobs.CONSTRAINTS));

        back(session, Knobs.CONSTRAINTS);

        assertFalse(session.snapshot().circuit().complete());
        assertEquals("40", value(session, Knobs.QUERIES));
    }

    /** Venus states η = 0.0033333…, of which four digits are shown. */
    @Test
    void noDigitIsLost() {
        Session session = session("venus");
        Zkvm opened = session.snapshot().exploration().opened();
        turn(session, Knobs.QUERIES, "40");
        turn(session, Knobs.GAP, "0.01");
        turn(session, Knobs.GRINDING, "3");
        assertEquals(Optional.of("0.003333"), differences(session).of(Knobs.GAP));

        back(session, Knobs.GAP);
        back(session, Knobs.QUERIES);
        back(session, Knobs.GRINDING);

        assertEquals(opened, session.snapshot().exploration().now());
    }

    @Test
    void reachesAsFarAsAChange() {
        Session session = session("pico");
        session.changeView(view -> view.withScope(Scope.ALL));
        turn(session, Knobs.GRINDING, "3");
        Zkvm all = session.snapshot().exploration().now();
        session.changeView(view -> view.withScope(Scope.CIRCUIT));

        back(session, Knobs.GRINDING);

        Exploration one = session.snapshot().exploration();
        assertEquals(
                one.opened().entries().get(one.circuit()), one.now().entries().get(one.circuit()));
        assertEquals(all.entries().subList(0, 4), one.now().entries().subList(0, 4));
        session.undo();
        session.changeView(view -> view.withScope(Scope.ALL));
        back(session, Knobs.GRINDING);
        assertEquals(one.opened(), session.snapshot().exploration().now());
    }

    @Test
    void aCopyDiffersFromNothingButTheNumberOfLayersDoes() {
        Session session = session("pico");
        turn(session, Knobs.LAYERS, "6");
        session.select(5);
        turn(session, Knobs.QUERIES, "99");

        assertEquals(Set.of(Knobs.LAYERS), differences(session).opened().keySet());
        assertEquals(0, differences(session).ofCircuit());

        back(session, Knobs.LAYERS);
        assertEquals(5, session.snapshot().exploration().now().entries().size());
    }

    @Test
    void layersGoBackToTheirPlacesAsTheyHaveBecome() {
        Session session = session("pico");
        turn(session, Knobs.QUERIES, "40");
        session.change(zkvm -> LayerEdits.duplicate(zkvm, 1));
        session.change(zkvm -> LayerEdits.swap(zkvm, 4, 5));
        session.change(zkvm -> LayerEdits.remove(zkvm, 0));
        assertEquals(Optional.of("in another order"), differences(session).of(Knobs.LAYERS));

        back(session, Knobs.LAYERS);

        assertEquals(
                List.of("riscv", "convert", "combine", "compress", "embed"),
                entries(session).stream().map(CircuitEntry::name).toList());
        session.select(4);
        assertEquals("40", value(session, Knobs.QUERIES));
        assertTrue(differences(session).of(Knobs.LAYERS).isEmpty());
    }

    @Test
    void differencesAreCountedByGroup() {
        Session session = session("pico");
        turn(session, Knobs.QUERIES, "40");
        turn(session, Knobs.BATCHING_GRINDING, "8");
        turn(session, Knobs.DEEP_GRINDING, "8");

        assertEquals(2, differences(session).in(KnobGroup.QUERIES), "queries are one of the five, not of the rest");
        assertEquals(0, differences(session).in(KnobGroup.FIELD));
        assertEquals(3, differences(session).ofCircuit());
    }
}
